//! The generator of invented customers, a wasm of its own: few visitors ask for it.

use diansuan_customers::{Month, Sample};
use wasm_bindgen::prelude::*;

/// A sample on its way.
#[wasm_bindgen]
#[derive(Debug)]
pub struct Customers {
    sample: Sample,
    done: bool,
}

#[wasm_bindgen]
impl Customers {
    /// So many customers in so many months up to `last`, 12 columns or 18 (`wide`); nothing when `last` is no month.
    #[must_use]
    pub fn begin(customers: u32, months: u32, last: &str, seed: u32, wide: bool) -> Option<Self> {
        let last = Month::parse(last.as_bytes())?;
        Some(Self { sample: Sample::new(customers, months, last, seed.into(), wide), done: false })
    }

    /// The next rows as CSV; empty at the end.
    pub fn next(&mut self, rows: u32) -> Vec<u8> {
        let mut out = Vec::new();
        if !self.done {
            self.done = !self.sample.write(&mut out, rows.into());
        }
        out
    }
}
