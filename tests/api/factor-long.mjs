// npm run factor-long -- 10000000 [seed]: many random pairs against exact arithmetic.
import { factor, hundredths, lastReactive } from "./support/exact.mjs";
import { diansuan } from "./support/package.mjs";
import { Random, seed as today } from "./support/random.mjs";

const pairs = Number(process.argv[2] ?? 1_000_000);
const seed = BigInt(process.argv[3] ?? today);
const random = new Random(seed);
const LARGEST = 10n ** 12n;
const began = Date.now();
console.log(`${pairs} pairs, seed ${seed}`);
let edges = 0;
for (let n = 1; n <= pairs; n += 1) {
  let p = random.below(LARGEST) + 1n;
  let q = random.below(LARGEST + 1n);
  // One in four stands on the edge of a band.
  if (n % 4 === 0) {
    p = random.whole(11) + 1n;
    const edge = lastReactive(p, random.int(1, 100)) + BigInt(n & 4 ? 1 : 0);
    if (edge <= LARGEST) {
      q = edge;
      edges += 1;
    }
  }
  const input = { activeKwh: String(p), reactiveKvarh: String(q), standard: "0.90", base: "0" };
  const found = diansuan.powerFactor(input).powerFactor;
  if (found !== hundredths(factor(p, q))) {
    console.error(`P ${p}, Q ${q}: ${found} instead of ${hundredths(factor(p, q))} (seed ${seed}, pair ${n})`);
    process.exit(1);
  }
  if (n % 1_000_000 === 0) console.log(`${n} agree, ${Math.round((Date.now() - began) / 1000)} s`);
}
console.log(`${pairs} pairs agree, ${edges} of them on an edge, ${Math.round((Date.now() - began) / 1000)} s`);
