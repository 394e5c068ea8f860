// What a learner has done in this browser: which steps of which lessons, drills, dialogues. Nothing goes anywhere.

const KEY = "diansuan-training";
const FORMAT = "diansuan-training/1";
/** A record of all lessons and a year of drills is a tenth of that. */
export const MOST_BYTES = 300_000;

const empty = () => ({ format: FORMAT, lessons: {}, drills: {}, talks: {} });

/** Whether this browser lets the site keep anything. */
export function open() {
  try {
    return Boolean(localStorage);
  } catch {
    return false;
  }
}

/** What is kept; an empty record where there is none, or something else stands there. */
export function learned() {
  try {
    return sound(JSON.parse(localStorage.getItem(KEY) ?? "null")) ?? empty();
  } catch {
    return empty();
  }
}

/** Keeps a record. Returns whether the browser took it. */
export function keep(record) {
  try {
    localStorage.setItem(KEY, JSON.stringify(record));
    navigator.storage?.persist?.().catch(() => {});
    return true;
  } catch {
    return false;
  }
}

/** Deletes it, the answers to the drill at hand with it. */
export function forget() {
  if (open()) for (const key of [KEY, "diansuan-drill"]) localStorage.removeItem(key);
}

/** Changes what is kept of one lesson or dialogue. Read anew each time, since another tab may have written. */
export function note(part, id, change) {
  const record = learned();
  record[part][id] = change(record[part][id] ?? {});
  return keep(record);
}

const numbers = (list) => (Array.isArray(list) ? [...new Set(list.filter((one) => Number.isInteger(one) && one >= 0 && one < 100))].sort((a, b) => a - b) : []);
const count = (number) => (Number.isInteger(number) && number > 0 ? Math.min(number, 1_000_000) : 0);
const address = (id) => id.length <= 60 && /^[a-z0-9]+([/-][a-z0-9]+)*$/.test(id);
const day = (text) => (/^\d{4}-\d\d-\d\d$/.test(text) ? text : "");

/** Only what this site could have written; `undefined` where it is no record at all. */
export function sound(record) {
  if (record === null || typeof record !== "object" || record.format !== FORMAT) return undefined;
  const part = (all, one) => Object.fromEntries(Object.entries(all ?? {}).filter(([id, value]) => address(id) && value && typeof value === "object").slice(0, 200).map(([id, value]) => [id, one(value)]));
  return {
    format: FORMAT,
    lessons: part(record.lessons, ({ right, seen, day: when }) => ({ right: numbers(right), seen: numbers(seen), day: day(when) })),
    drills: part(record.drills, ({ asked, right, day: when }) => ({ asked: count(asked), right: Math.min(count(right), count(asked)), day: day(when) })),
    talks: part(record.talks, ({ best, tries, day: when }) => ({ best: numbers([best])[0] ?? 0, tries: numbers([tries])[0] ?? 0, day: day(when) })),
  };
}

/** Two records as one: what was done in either counts. */
export function joined(one, other) {
  const record = empty();
  for (const { lessons, drills, talks } of [one, other]) {
    for (const [id, { right, seen, day: when }] of Object.entries(lessons)) {
      const before = record.lessons[id] ?? { right: [], seen: [], day: "" };
      record.lessons[id] = { right: numbers([...before.right, ...right]), seen: numbers([...before.seen, ...seen]), day: when > before.day ? when : before.day };
    }
    for (const [id, drill] of Object.entries(drills)) {
      // The same file brought twice must not count twice.
      if (drill.asked > (record.drills[id]?.asked ?? 0)) record.drills[id] = drill;
    }
    for (const [id, { best, tries, day: when }] of Object.entries(talks)) {
      const before = record.talks[id] ?? { best: 0, tries: 0, day: "" };
      record.talks[id] = { best: Math.max(before.best, best), tries: Math.max(before.tries, tries), day: when > before.day ? when : before.day };
    }
  }
  return record;
}

/** Today where the learner is. */
export function today() {
  const now = new Date();
  return [now.getFullYear(), String(now.getMonth() + 1).padStart(2, "0"), String(now.getDate()).padStart(2, "0")].join("-");
}
