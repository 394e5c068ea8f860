// Exact arithmetic on BigInt: the second opinion of the tests.

/** "12.5" → [125n, 1]. */
export function parse(text) {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(text);
  if (!match) throw new Error(`no decimal: ${text}`);
  const [, sign, whole, fraction = ""] = match;
  const value = BigInt(whole + fraction);
  return [sign ? -value : value, fraction.length];
}

/** A fraction of two BigInts. */
export class Ratio {
  constructor(top, bottom = 1n) {
    this.top = bottom < 0n ? -top : top;
    this.bottom = bottom < 0n ? -bottom : bottom;
  }
  static of(text) {
    const [value, scale] = parse(String(text));
    return new Ratio(value, 10n ** BigInt(scale));
  }
  plus(o) {
    return new Ratio(this.top * o.bottom + o.top * this.bottom, this.bottom * o.bottom);
  }
  minus(o) {
    return new Ratio(this.top * o.bottom - o.top * this.bottom, this.bottom * o.bottom);
  }
  times(o) {
    return new Ratio(this.top * o.top, this.bottom * o.bottom);
  }
  over(o) {
    return new Ratio(this.top * o.bottom, this.bottom * o.top);
  }
  compare(o) {
    const left = this.top * o.bottom;
    const right = o.top * this.bottom;
    return left < right ? -1 : left > right ? 1 : 0;
  }
  get abs() {
    return this.top < 0n ? new Ratio(-this.top, this.bottom) : this;
  }
  /** Half away from zero, as a text with `decimals` decimals. */
  fixed(decimals = 2) {
    const scaled = this.abs.top * 10n ** BigInt(decimals);
    const whole = (2n * scaled + this.bottom) / (2n * this.bottom);
    const digits = whole.toString().padStart(decimals + 1, "0");
    const sign = this.top < 0n && whole !== 0n ? "-" : "";
    return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
  }
}

/** Hundredths of P ÷ √(P² + Q²), half up, for whole P and Q: the largest k with ((2k−1)/200)² ≤ P²/(P²+Q²). */
export function factor(p, q) {
  const square = p * p;
  const sum = square + q * q;
  if (sum === 0n) return null;
  const fits = (k) => (2n * k - 1n) ** 2n * sum <= 40000n * square;
  // Start from the floating-point guess and step to the exact answer.
  let k = BigInt(Math.round((100 * Number(p)) / Math.hypot(Number(p), Number(q))));
  while (k < 100n && fits(k + 1n)) k += 1n;
  while (k > 0n && !fits(k)) k -= 1n;
  return Number(k);
}

export const hundredths = (k) => (k / 100).toFixed(2);

/** Largest whole Q with which P still rounds up to k hundredths, by the whole-number square root. */
export function lastReactive(p, k) {
  const odd = 2n * BigInt(k) - 1n;
  return root((p * p * (40000n - odd * odd)) / (odd * odd));
}

/** Whole part of the square root. */
export function root(n) {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}
