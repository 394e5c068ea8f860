// Runs before anything is painted, and where nothing else of the site runs, so it is written for old
// browsers: sets the theme that a reader has chosen, and watches the start of a calculator.
//
// What a page brings beside its fields is an example. As soon as a field holds anything else, the
// example makes room for a message until the calculator has started, for good where it does not start.
// States are on the root: data-start is "none" (no script has run), "waiting" or "failed" with the cause
// in data-cause; data-ready is set by the calculator itself.
(function () {
  var PATIENCE_MS = 10000;
  var root = document.documentElement;
  try {
    var theme = localStorage.getItem("diansuan-theme");
    if (theme) root.setAttribute("data-theme", theme);
  } catch (closed) {
    // The system's theme is good enough.
  }
  if (root.getAttribute("data-start") !== "none") return;

  var parsed = false;
  var touched = false;
  var cause = "";
  var awaited = "";
  var shown = [];

  function each(selector, run) {
    var found = document.querySelectorAll(selector);
    for (var at = 0; at < found.length; at++) run(found[at], at);
  }

  function ready() {
    return root.hasAttribute("data-ready");
  }

  // Whether any field holds something else than the page brought.
  function changed() {
    var differs = false;
    each("form [name]", function (field) {
      if (!field.options) differs = differs || field.value !== field.defaultValue;
      else {
        var brought = 0;
        for (var at = 0; at < field.options.length; at++) if (field.options[at].defaultSelected) brought = at;
        differs = differs || field.selectedIndex !== brought;
      }
    });
    return differs;
  }

  // Starts over with the same page and what was typed into it.
  function again(event) {
    event.preventDefault();
    var pairs = [];
    var assumed = [];
    if (root.getAttribute("data-figures") !== "example") {
      each("form[data-calc] [name]", function (field) {
        if (field.getAttribute("data-file")) return;
        pairs.push(encodeURIComponent(field.name) + "=" + encodeURIComponent(field.value));
        if (field.value !== "" && !field.hasAttribute("data-given")) assumed.push(field.name);
      });
      if (assumed.length) pairs.push("assumed=" + encodeURIComponent(assumed.join(" ")));
    }
    if (pairs.length) location.hash = pairs.join("&");
    location.reload();
  }

  function message(what, first, height) {
    var card = document.querySelector("template[data-starting]").content.firstElementChild.cloneNode(true);
    var parts = card.querySelectorAll("[data-when]");
    for (var at = 0; at < parts.length; at++) {
      if ((" " + parts[at].getAttribute("data-when") + " ").indexOf(" " + what + " ") < 0) parts[at].parentNode.removeChild(parts[at]);
    }
    var link = card.querySelector("[data-again]");
    if (link) link.addEventListener("click", again);
    var full = card.querySelector("[data-full]");
    if (full) full.textContent += full.href;
    var prices = card.querySelector("[data-awaited]");
    if (prices) prices.textContent = awaited;
    if (first) card.setAttribute("role", cause ? "alert" : "status");
    // What comes takes about the room of what it replaces: nothing jumps while somebody types.
    if (!cause) card.style.minHeight = height + "px";
    return card;
  }

  // Shows results, the example or a message, as the state asks for.
  function draw() {
    if (!parsed) return;
    var live = ready();
    root.setAttribute("data-start", live ? "ready" : cause ? "failed" : "waiting");
    if (cause && !live) root.setAttribute("data-cause", cause);
    else root.removeAttribute("data-cause");
    while (shown.length) shown.pop().remove();
    if (live) awaited = "";
    var what = cause || (awaited ? "prices" : touched ? "waiting" : "");
    each("[data-island], [data-workbench]", function (place, at) {
      var height = 0;
      var carded = !live && what && !(what === "waiting" && place.hasAttribute("data-workbench"));
      // Asking for it has the whole page laid out.
      if (carded) height = place.offsetHeight;
      place.hidden = !live && (touched || (cause !== "" && place.hasAttribute("data-workbench")));
      if (!carded) return;
      var card = message(what, at === 0, height);
      if (place.hidden) place.parentNode.insertBefore(card, place);
      else place.insertBefore(card, place.firstChild);
      shown.push(card);
    });
    // What hands on figures waits for them.
    var example = root.getAttribute("data-figures") === "example";
    each("button[data-when-ready]", function (button) {
      // An example is nobody's: it is not saved, printed or sent.
      button.disabled = !live || (example && button.getAttribute("data-when-ready") !== "always");
    });
  }

  function fail(why) {
    // What is known of a cause counts, not that it takes long.
    if (ready() || (cause && cause !== "slow")) return;
    cause = self.origin === "null" ? "sandbox" : why;
    draw();
  }

  function touch() {
    if (touched || ready()) return;
    touched = true;
    draw();
  }

  function look() {
    if (changed()) touch();
  }

  // What is typed into the example takes its place, and figures.js learns which fields the visitor has given, also
  // before it is there itself. (Emptying the field alone is not enough: WebKit then drops the letter, and keeps the
  // old selection if another is made.)
  function isExample(field) {
    return root.getAttribute("data-figures") === "example" && !root.hasAttribute("data-template") && field.form && field.form.hasAttribute("data-calc");
  }
  document.addEventListener(
    "beforeinput",
    function (event) {
      var field = event.target;
      if (!event.cancelable || !/^(insert(Text|From|Replacement)|delete)/.test(event.inputType)) return;
      if (!field.form || !isExample(field) || field.hasAttribute("data-given")) return;
      event.preventDefault();
      field.value = event.data || (event.dataTransfer && event.dataTransfer.getData("text/plain")) || "";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    },
    true,
  );
  document.addEventListener(
    "input",
    function (event) {
      var field = event.target;
      if (field.form && field.name && field.form.hasAttribute("data-calc")) field.setAttribute("data-given", "");
    },
    true,
  );
  document.addEventListener("input", touch, true);
  document.addEventListener("change", touch, true);
  document.addEventListener("diansuan-filled", look);
  // Prices of what was just chosen are on their way: till then there is no figure.
  document.addEventListener("diansuan-awaited", function (event) {
    awaited = event.detail;
    touched = true;
    cause = "";
    root.removeAttribute("data-ready");
    draw();
  });
  document.addEventListener("diansuan-failed", function (event) {
    fail(event.detail);
  });
  addEventListener("pageshow", look);
  addEventListener(
    "error",
    function (event) {
      if (event.target && event.target.localName === "script") fail("network");
      if (event.error && self.WebAssembly && event.error instanceof WebAssembly.RuntimeError) {
        // It ran and broke: what it has drawn may be of other inputs.
        root.removeAttribute("data-ready");
        touched = true;
        cause = "";
        fail("broken");
      }
    },
    true,
  );
  setTimeout(function () {
    fail("slow");
  }, PATIENCE_MS);
  new MutationObserver(draw).observe(root, { attributes: true, attributeFilter: ["data-ready", "data-figures"] });

  function begin() {
    if (parsed || document.readyState === "loading") return;
    parsed = true;
    each("fieldset[data-entries]", function (fields) {
      fields.disabled = false;
    });
    each(".unstarted", function (statement) {
      statement.hidden = true;
    });
    draw();
    look();
  }
  root.setAttribute("data-start", "waiting");
  document.addEventListener("readystatechange", begin);
  begin();

  var known = self.WebAssembly && self.BigInt && "noModule" in document.createElement("script") && self.CSSLayerBlockRule;
  if (!known) fail("engine");
})();
