// The page for addresses that there are none at: finds where the site begins, from where this script itself
// was found, and puts links, style and script right. The page asks for it at every level above; once is enough.
(function () {
  var root = document.documentElement;
  var own = document.currentScript && document.currentScript.src;
  if (!own || root.hasAttribute("data-found-root")) return;
  root.setAttribute("data-found-root", "");
  var base = new URL("..", own).pathname;
  if (base === "/") return;

  function right(element, name) {
    var address = element.getAttribute(name);
    if (address && address.charAt(0) === "/") element.setAttribute(name, base + address.slice(1));
  }
  function each(selector, run) {
    [].forEach.call(document.querySelectorAll(selector), run);
  }

  each("link[href]", function (link) {
    right(link, "href");
  });
  each("meta[name=diansuan-root]", function (meta) {
    meta.content = base;
  });
  // What did not load from the wrong place is loaded anew.
  each("script[src^='/']", function (old) {
    var script = document.createElement("script");
    if (old.type) script.type = old.type;
    script.src = base + old.getAttribute("src").slice(1);
    document.head.appendChild(script);
  });
  document.addEventListener("DOMContentLoaded", function () {
    each("a[href]", function (link) {
      right(link, "href");
    });
  });
})();
