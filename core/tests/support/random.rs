//! Random numbers that can be repeated.
#![allow(
    clippy::disallowed_methods,
    clippy::disallowed_macros,
    reason = "the tests may ask and say more than the core"
)]

/// `SplitMix64`.
pub struct Random(u64);

impl Random {
    /// Starts from `DIANSUAN_SEED`, else always the same; prints what it starts from.
    pub fn seeded() -> Self {
        let seed = setting("DIANSUAN_SEED").unwrap_or(2010);
        println!("DIANSUAN_SEED={seed}");
        Self(seed)
    }

    /// 64 random bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        z ^ (z >> 31)
    }

    /// A number from 0 to `most`, all equally likely.
    pub fn up_to(&mut self, most: u64) -> u64 {
        let wide = u128::from(self.bits()) * (u128::from(most) + 1);
        u64::try_from(wide >> 64).unwrap_or(most)
    }

    /// A number of any length up to `most`: short ones are as likely as long ones.
    pub fn any_length(&mut self, most: u64) -> u64 {
        let bits = 64 - most.leading_zeros();
        let shift = 64 - self.up_to(u64::from(bits));
        let value = if shift >= 64 { 0 } else { self.bits() >> shift };
        value.min(most)
    }
}

/// A whole number from the environment.
pub fn setting(name: &str) -> Option<u64> {
    std::env::var(name).ok().map(|text| text.parse().unwrap())
}
