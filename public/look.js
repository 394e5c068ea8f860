// Sent together with settings.js. Of a calculator in another website's frame: how that website wants it to look, before anything is painted.
// The page's address says it (theme, scale, radius, brand, paper, ink), later an event "diansuan-look" with the same words.
// A colour counts only where every text on it can be read: data-refused of the root names those that do not.
(function () {
  var root = document.documentElement;
  var LEAST = 4.5;
  var COLOUR = /^#?([0-9a-f]{6})$/i;
  // What is written on paper in the site's own colours.
  var TEXTS = ["--ink", "--quiet", "--link", "--dear", "--good", "--bad"];

  function light(hex) {
    var sum = 0;
    for (var at = 0; at < 3; at++) {
      var part = parseInt(hex.substr(at * 2, 2), 16) / 255;
      sum += (part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4)) * [0.2126, 0.7152, 0.0722][at];
    }
    return sum;
  }

  function contrast(one, other) {
    var a = light(one);
    var b = light(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  /** The first colour on the way to black (0) or white (255) that fits. */
  function nearest(hex, end, fits) {
    for (var part = 1; part < 100; part++) {
      var mixed = "";
      for (var at = 0; at < 6; at += 2) {
        var value = parseInt(hex.substr(at, 2), 16);
        mixed += (256 + Math.round(value + ((end - value) * part) / 100)).toString(16).slice(1);
      }
      if (fits(mixed)) return mixed;
    }
    return end ? "ffffff" : "000000";
  }

  function own(name) {
    var found = COLOUR.exec(getComputedStyle(root).getPropertyValue(name).trim());
    return found ? found[1] : "000000";
  }

  function set(names, hex) {
    for (var at = 0; at < names.length; at++) root.style.setProperty(names[at], "#" + hex);
  }

  function look(query) {
    var refused = [];
    var asked = function (name) {
      var text = query.get(name);
      if (!text) return "";
      var found = COLOUR.exec(text);
      if (!found) refused.push(name + "=" + text.slice(0, 40));
      return found ? found[1] : "";
    };
    root.removeAttribute("style");
    var theme = query.get("theme") || "light";
    if (!/^(light|dark|auto|contrast)$/.test(theme)) {
      refused.push("theme=" + theme.slice(0, 40));
      theme = "light";
    }
    if (theme === "auto") root.removeAttribute("data-theme");
    else root.setAttribute("data-theme", theme === "dark" ? "dark" : "light");
    if (theme === "contrast") {
      set(["--paper", "--card", "--field"], "ffffff");
      set(["--ink", "--quiet", "--rule", "--edge"], "000000");
    }
    var scale = query.get("scale");
    if (scale) {
      if (/^[01](\.\d{1,3})?$/.test(scale) && scale >= 0.9 && scale <= 1.6) root.style.fontSize = "calc(1.125rem * " + scale + ")";
      else refused.push("scale=" + scale.slice(0, 40));
    }
    var radius = query.get("radius");
    if (radius) {
      // Of a card's corners; all others keep their proportion to them.
      if (/^\d{1,2}(px)?$/.test(radius) && parseInt(radius, 10) <= 24) root.style.setProperty("--round", parseInt(radius, 10) / 14);
      else refused.push("radius=" + radius.slice(0, 40));
    }
    var hard = [];
    var paper = asked("paper");
    var ink = asked("ink");
    var brand = asked("brand");
    // Paper and ink are one choice: each is what the other is read by.
    if (paper || ink) {
      var on = paper || own("--paper");
      var cards = paper ? [on] : [on, own("--card")];
      var read = true;
      for (var at = 0; at < TEXTS.length; at++) {
        var text = ink && at < 2 ? ink : own(TEXTS[at]);
        for (var card = 0; card < cards.length; card++) read = read && contrast(text, cards[card]) >= LEAST;
      }
      // What costs and what saves stands on washes of its own, as ink does.
      if (ink) read = read && contrast(ink, own("--dear-wash")) >= LEAST && contrast(ink, own("--good-wash")) >= LEAST && contrast(ink, own("--field")) >= LEAST;
      if (read) {
        if (paper) set(["--paper", "--card"], paper);
        if (ink) set(["--ink", "--quiet"], ink);
      } else hard.push(paper && "paper=#" + paper, ink && "ink=#" + ink);
    }
    if (brand) {
      var under = [own("--paper"), own("--card"), own("--field")];
      var fits = function (colour) {
        var good = Math.max(contrast(colour, "ffffff"), contrast(colour, "000000")) >= LEAST;
        for (var place = 0; place < under.length; place++) good = good && contrast(colour, under[place]) >= LEAST;
        return good;
      };
      if (fits(brand)) {
        set(["--brand", "--beam", "--link"], brand);
        set(["--on-brand"], contrast(brand, "ffffff") >= contrast(brand, "000000") ? "ffffff" : "000000");
      } else hard.push("brand=#" + brand + " → #" + nearest(brand, light(under[0]) > 0.18 ? 0 : 255, fits));
    }
    root.setAttribute("data-refused", refused.join("  "));
    root.setAttribute("data-hard", hard.filter(Boolean).join("  "));
  }

  look(new URLSearchParams(location.search));
  document.addEventListener("diansuan-look", function (event) {
    look(new URLSearchParams(event.detail));
  });
})();
