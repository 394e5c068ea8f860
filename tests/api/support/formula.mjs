// Evaluates the simple formulas of the steps, as a reader with a pocket calculator would.

const FUNCTIONS = { "max(": "Math.max(", "min(": "Math.min(" };
const OPERATORS = { ",": ",", "−": "-", "-": "-", "×": "*", "÷": "/", "+": "+", "(": "(", ")": ")", "²": "** 2" };

/** The value of `formula` with `values` by symbol, or undefined when it is no simple one. */
export function evaluate(formula, values) {
  let text = formula.includes("=") ? formula.slice(formula.indexOf("=") + 1) : formula;
  const names = Object.keys(values).sort((a, b) => b.length - a.length);
  const tokens = [];
  let bars = 0;
  for (text = text.trim(); text; text = text.trimStart()) {
    const name = names.find((symbol) => text.startsWith(symbol));
    const called = Object.keys(FUNCTIONS).find((start) => text.startsWith(start));
    const number = /^\d+(\.\d+)?/.exec(text)?.[0];
    if (name) {
      tokens.push(`(${values[name]})`);
      text = text.slice(name.length);
    } else if (number) {
      tokens.push(number);
      text = text.slice(number.length);
    } else if (called) {
      tokens.push(FUNCTIONS[called]);
      text = text.slice(called.length);
    } else if (text[0] === "|") {
      tokens.push(bars % 2 ? ")" : "Math.abs(");
      bars += 1;
      text = text.slice(1);
    } else if (text[0] === "⌈") {
      tokens.push("Math.ceil(");
      text = text.slice(1);
    } else if (text[0] === "⌉") {
      tokens.push(")");
      text = text.slice(1);
    } else if (text[0] in OPERATORS) {
      tokens.push(OPERATORS[text[0]]);
      text = text.slice(1);
    } else {
      return undefined;
    }
  }
  try {
    return new Function(`return ${tokens.join(" ")}`)();
  } catch {
    return undefined;
  }
}
