// Whether what somebody wrote is the answer: numbers by their value, never as floats, anything else by its words.

/** A number as people write it as a plain decimal, `undefined` where it is none. */
export function plain(text) {
  const bare = text
    .normalize("NFKC")
    .replace(/[−–—]/g, "-")
    .replace(/^负/, "-")
    .replace(/[\s,_]/g, "")
    .replace(/^([+-]?)[¥￥]/, "$1")
    .replace(/(元|%|个月|月|kwh|度|kw|kva|kvar|w|a|分|户|h|min)(\/kwh)?$/i, "");
  const [, sign, whole, fraction = ""] = /^([+-]?)(\d*)(?:\.(\d*))?$/.exec(bare) ?? [];
  if (whole === undefined || whole + fraction === "") return undefined;
  const [left, right] = [whole.replace(/^0+/, "") || "0", fraction.replace(/0+$/, "")];
  const value = right ? `${left}.${right}` : left;
  return sign === "-" && value !== "0" ? `-${value}` : value;
}

/** Whether a text says the same as the answer; `undefined` where a number is asked for and none is there. */
export function same(text, answer) {
  const right = plain(answer);
  if (right === undefined) return text.trim() === answer.trim();
  const value = plain(text);
  return value === undefined ? undefined : value === right;
}
