// The utility's own areas and offices, from its settings, and that it has rules of its own.

const { settings } = await self.diansuanSettings.ready;
const lang = document.documentElement.lang === "en" ? "en" : "zh";
const made = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text, ...more });

function office({ name, office, address, phone }) {
  const item = made("li", "");
  const rest = made("span", address?.[lang] ?? "");
  if (phone) rest.append(address ? " · " : "", made("a", phone, { href: `tel:${phone.replace(/ /g, "")}`, className: "tel" }));
  item.append(made("b", [name[lang], office?.[lang]].filter(Boolean).join(" · ")), rest);
  return item;
}

const { areas } = settings;
if (areas) {
  const list = document.querySelector("[data-areas]");
  list.replaceChildren(...areas.map(office));
  list.parentElement.hidden = false;
  // Other areas are no longer among the choices; a link may name them all the same.
  for (const option of document.querySelectorAll('select[name="area"] option')) {
    if (option.value && !areas.some(({ name }) => name[lang] === option.text)) option.hidden = option.disabled = true;
  }
}
if (settings.rules) document.querySelector("[data-own-rules]").hidden = false;
