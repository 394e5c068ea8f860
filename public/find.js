// Finds pages, tasks and terms by everyday words, in Chinese and in English.

const HAN = /\p{Script=Han}/u;
// Words that say nothing about what somebody looks for.
const EMPTY = new Set("a an the is are was do does did i my me we our you your it its of for to in on at by and or what whats which how much many why when where who can could should would get have has with from this that".split(" "));

const EMPTY_HAN = /怎么办|怎么样|怎么|这么|那么|请问|我们|我家|什么是|是不是|能不能|可不可以|为什么|为啥|[我你的了吗呢吧啊太很]/gu;

export const fold = (text) => (text ?? "").normalize("NFKC").toLowerCase();

// A word without its ending, so that "heaters" finds "heater", "complaining" "complain" and "tripping" "trips".
const stem = (word) => (word.length > 4 ? word.replace(/([b-df-hj-np-tv-z])\1(?:ing|ed)$/, "$1").replace(/(?:ies|ing|ed|es|s)$/, "") : word);

/** Makes entries of the index ready to be looked through. */
export function prepare(entries) {
  return entries.map((entry) => {
    const words = fold(entry.words).split(/\s+/).filter(Boolean);
    return { ...entry, fields: [[fold(entry.title), 12], [fold(entry.also), 10], [words.join(" "), 9], [fold(entry.text), 3], [fold(entry.inside), 2]], own: words };
  });
}

// How well a word fits an entry: where it stands, at the beginning of an English word or anywhere in a Chinese text.
function fits(entry, word) {
  let best = 0;
  for (const [text, weight] of entry.fields) {
    if (weight <= best || !text) continue;
    if (HAN.test(word) ? text.includes(word) : ` ${text.replace(/[^\p{L}\p{N}]+/gu, " ")}`.includes(` ${stem(word)}`)) best = weight;
  }
  // A few exact words say more than one among many.
  if (entry.own.includes(word)) best += 4;
  return best;
}

// A Chinese sentence has no blanks: words of the entry that stand in it, else most pairs of its characters; any of
// them, where nothing else was found.
function sentence(entry, text, loosely) {
  const named = entry.own.filter((word) => word.length > 1 && text.includes(word)).reduce((sum, word) => sum + word.length * 3, 0);
  if (named > 0) return named;
  const pairs = [...text].slice(1).map((character, at) => text[at] + character);
  const found = pairs.map((pair) => fits(entry, pair)).filter(Boolean);
  return found.length > (loosely ? 0 : pairs.length / 2) ? found.reduce((sum, weight) => sum + weight, 0) / (pairs.length * 2) : 0;
}

function score(entry, words, loosely) {
  let sum = 0;
  let found = 0;
  for (const word of words) {
    const weight = fits(entry, word) || (HAN.test(word) && word.length > 2 ? sentence(entry, word, loosely) : 0);
    sum += weight;
    found += weight > 0 ? 1 : 0;
  }
  // Half of the words have to be there.
  return found * 2 >= words.length ? (sum * found) / words.length : 0;
}

/** The entries that fit what was typed, best first; pages and tasks before terms that fit as well. */
export function find(entries, typed, most) {
  const all = fold(typed).split(/[\s,.?!，。？！、]+/).filter(Boolean);
  const telling = all.map((word) => word.replace(EMPTY_HAN, "")).filter((word) => word && !EMPTY.has(word));
  const words = telling.length > 0 ? telling : all;
  if (words.length === 0) return [];
  const ranked = (loosely) => {
    const scored = entries.map((entry, at) => ({ entry, at, points: score(entry, words, loosely) - (entry.term ? 0.5 : 0) }));
    return scored.filter(({ points }) => points > 0).sort((one, other) => other.points - one.points || one.at - other.at);
  };
  const strictly = ranked(false);
  const found = strictly.length ? strictly : ranked(true);
  return found.slice(0, most).map(({ entry }) => entry);
}
