// A small generator of our own (SplitMix64), so that a printed seed repeats a failure anywhere.
const MASK = (1n << 64n) - 1n;

export const seed = BigInt(process.env.DIANSUAN_SEED ?? Date.now());

export class Random {
  constructor(start = seed) {
    this.state = start & MASK;
  }

  /** 64 random bits. */
  next() {
    this.state = (this.state + 0x9e3779b97f4a7c15n) & MASK;
    let z = this.state;
    z = ((z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n) & MASK;
    z = ((z ^ (z >> 27n)) * 0x94d049bb133111ebn) & MASK;
    return z ^ (z >> 31n);
  }

  /** A BigInt from 0 to `below` − 1. */
  below(below) {
    return this.next() % BigInt(below);
  }

  int(low, high) {
    return low + Number(this.below(high - low + 1));
  }

  pick(list) {
    return list[this.int(0, list.length - 1)];
  }

  /** A whole number of 1 to `digits` digits, each length equally likely. */
  whole(digits = 12) {
    return this.below(10n ** BigInt(this.int(1, digits)));
  }
}
