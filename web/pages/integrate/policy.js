// What a website's Content-Security-Policy lacks for a calculator of the site at `origin`.

const KEYWORDS = new Set(["'self'", "'none'", "'unsafe-inline'", "'unsafe-eval'", "'strict-dynamic'"]);

/** The directives of a policy by their names, the first of a name counts; null where there is none. */
export function parse(text) {
  const found = new Map();
  for (const part of text.replace(/^\s*content-security-policy\s*:/i, "").split(";")) {
    const [name, ...sources] = part.trim().split(/\s+/);
    if (!/^[a-z]+(-[a-z]+)+$/i.test(name)) continue;
    if (!found.has(name.toLowerCase())) found.set(name.toLowerCase(), sources);
  }
  return found.size ? found : null;
}

function allows(sources, origin) {
  const url = new URL(origin);
  return sources.some((source) => {
    const text = source.toLowerCase();
    if (KEYWORDS.has(text) || text.startsWith("'")) return false;
    if (text === "*") return true;
    if (/^[a-z][a-z0-9+.-]*:$/.test(text)) return text === url.protocol || (text === "http:" && url.protocol === "https:");
    const parts = /^(?:([a-z]+):\/\/)?(\*\.)?([^/:]+)(?::(\d+|\*))?(\/.*)?$/.exec(text);
    if (!parts || (parts[5] && parts[5] !== "/")) return false;
    const [, scheme, wild, host, port] = parts;
    if (scheme && `${scheme}:` !== url.protocol && !(scheme === "http" && url.protocol === "https:")) return false;
    if (wild ? !url.hostname.endsWith(`.${host}`) : url.hostname !== host) return false;
    const usual = { "http:": "80", "https:": "443" }[url.protocol];
    return port === "*" || (url.port || usual) === (port ?? usual);
  });
}

/** What to add, a line a directive, for "iframe" or "script"; null where the text is no policy. */
export function lacks(text, origin, level) {
  const policy = parse(text);
  if (!policy) return null;
  const missing = [];
  const need = (names) => {
    const name = names.find((one) => policy.has(one));
    if (!name || allows(policy.get(name), origin)) return;
    // A directive of its own replaces the general one: what that allowed has to be repeated.
    const kept = policy.get(name).filter((source) => source.toLowerCase() !== "'none'");
    missing.push(`${names[0]} ${[...kept, origin].join(" ")}`);
  };
  need(["frame-src", "child-src", "default-src"]);
  if (level === "script") need([policy.has("script-src-elem") ? "script-src-elem" : "script-src", "default-src"]);
  return missing;
}
