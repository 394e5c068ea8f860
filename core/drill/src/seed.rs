//! Random numbers that are the same everywhere: `SplitMix64`.

/// A generator; everything it gives follows from its seed.
///
/// ```
/// use diansuan_drill::Dice;
/// assert_eq!(Dice::new(1234567).next(), 6_457_827_717_110_365_317);
/// ```
#[derive(Debug, Clone)]
pub struct Dice(u64);

/// One step of the generator's finalizer.
const fn finish(state: u64) -> u64 {
    let state = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let state = (state ^ state >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ state >> 31
}

impl Dice {
    /// A generator of this seed.
    #[must_use]
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// A generator for one purpose: what is drawn for another does not depend on it.
    #[must_use]
    pub fn of(seed: u64, purpose: &str, number: u64) -> Self {
        let mut state = finish(seed ^ 0x9e37_79b9_7f4a_7c15);
        for byte in purpose.bytes() {
            state = finish(state.wrapping_add(u64::from(byte)).wrapping_add(0x9e37_79b9_7f4a_7c15));
        }
        Self(finish(state ^ number.wrapping_mul(0x9e37_79b9_7f4a_7c15)))
    }

    /// The next number.
    #[expect(clippy::should_implement_trait, reason = "it never ends")]
    pub fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        finish(self.0)
    }

    /// From 0 up to, not including, `sides`; 0 where there are none.
    pub fn below(&mut self, sides: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(sides)) >> 64) as u64
    }

    /// One of these.
    pub fn one<'a, T>(&mut self, of: &'a [T]) -> Option<&'a T> {
        of.get(self.below(of.len() as u64) as usize)
    }

    /// Puts these into another order.
    pub fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last as u64 + 1) as usize);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Dice;

    /// The vectors that other implementations publish: seeds 1234567 and 0.
    #[test]
    fn published_vectors() {
        let first = |seed, count| {
            let mut dice = Dice::new(seed);
            (0..count).map(|_| dice.next()).collect::<Vec<_>>()
        };
        let expected = [
            6_457_827_717_110_365_317,
            3_203_168_211_198_807_973,
            9_817_491_932_198_370_423,
            4_593_380_528_125_082_431,
            16_408_922_859_458_223_821,
        ];
        assert_eq!(first(1_234_567, 5), expected);
        assert_eq!(first(0, 3), [0xe220_a839_7b1d_cdaf, 0x6e78_9e6a_a1b9_65f4, 0x06c4_5d18_8009_454f]);
    }

    #[test]
    fn purposes_and_sides() {
        assert_ne!(Dice::of(1, "a", 0).next(), Dice::of(1, "b", 0).next());
        assert_ne!(Dice::of(1, "a", 0).next(), Dice::of(1, "a", 1).next());
        let mut dice = Dice::new(7);
        let mut seen = [0; 6];
        for _ in 0..6000 {
            seen[dice.below(6) as usize] += 1;
        }
        assert!(seen.iter().all(|count| (800..1200).contains(count)), "{seen:?}");
        assert_eq!(dice.below(0), 0);
    }
}
