// Who has published which prices, and when: of the utility's files that count, not of those that were refused.

/** Says so above the calculator; `published` is the list's own, by the files' names. */
export function say(utility, published) {
  const place = document.querySelector("[data-published]");
  const refused = document.querySelector("[data-refused-prices]")?.textContent ?? "";
  const lines = utility.flatMap(({ name, content }) => {
    const { by, on } = published[name] ?? {};
    if (!content || typeof by !== "string" || typeof on !== "string" || refused.includes(name)) return [];
    const from = [content].flat().map((file) => file?.effective_from ?? file?.known_since ?? "").sort().at(-1);
    return [place.dataset.published.replace("{from}", from).replace("{by}", by).replace("{on}", on)];
  });
  // The newest ones; a list of years would push the calculator away.
  place.replaceChildren(...lines.slice(-3).map((text) => Object.assign(document.createElement("p"), { textContent: text })));
  place.hidden = !lines.length;
}
