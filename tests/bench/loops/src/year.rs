//! A year's bills of hourly readings, again and again: what `cargo xtask bench tariff` runs.

use diansuan::data::Data;
use diansuan::error::{Code, Error};
use diansuan::explain::Silent;
use diansuan::input::Field;
use diansuan::tariff::{self, Input};
use diansuan::units::{Quantity, Yuan};
use std::hint::black_box;

/// How much of the work is repeated.
#[derive(Debug, Clone, Copy)]
pub enum Way {
    /// The money alone, of readings and rules that are read already.
    Total,
    /// Month by month with every line and step.
    Explained,
    /// From the input as text to the money.
    Text,
}

impl Way {
    /// All of them, by the numbers and names that the script calls them by.
    pub const ALL: [(&'static str, Self); 3] =
        [("total", Self::Total), ("explained", Self::Explained), ("text", Self::Text)];
}

/// Inputs of years, as text and read.
#[derive(Default)]
pub struct Years(Vec<(String, Vec<Input>)>);

impl Years {
    /// Reads one input per line, each as JSON.
    ///
    /// # Errors
    /// What the calculator says about an input.
    pub fn read(text: &str) -> Result<Self, Error> {
        text.lines().map(|line| Ok((line.to_owned(), inputs(line)?))).collect::<Result<_, _>>().map(Self)
    }

    /// How many there are.
    #[must_use]
    pub fn count(&self) -> usize {
        self.0.len()
    }

    /// The money of each year, one line each: the short way and the explained one agree on it.
    ///
    /// # Errors
    /// What the calculator says about a year.
    pub fn results(&self) -> Result<String, Error> {
        let mut lines = String::new();
        for (_, inputs) in &self.0 {
            let total = total(inputs)?;
            if total != tariff::year(inputs)?.total {
                return Err(Error::new(Code::OutOfRange, "total"));
            }
            lines.push_str(&total.to_string());
            lines.push('\n');
        }
        Ok(lines)
    }

    /// Calculates one of the years `calls` times; returns something that hangs on every result.
    ///
    /// # Errors
    /// What the calculator says about the year.
    pub fn repeat(&self, index: usize, way: Way, calls: u32) -> Result<u64, Error> {
        let (text, inputs) = self.0.get(index).ok_or_else(|| Error::new(Code::Missing, "year"))?;
        let mut sum = 0_u64;
        for _ in 0..calls {
            let found = match way {
                Way::Total => total(black_box(inputs))?,
                Way::Explained => black_box(tariff::year(black_box(inputs))?).total,
                Way::Text => total(&self::inputs(black_box(text))?)?,
            };
            sum = sum.wrapping_mul(31).wrapping_add(black_box(found.decimal().mantissa() as u64));
        }
        Ok(sum)
    }
}

fn inputs(text: &str) -> Result<Vec<Input>, Error> {
    let json: Data = serde_json::from_str(text).map_err(|_| Error::new(Code::WrongType, "year"))?;
    tariff::read_year(&Field::root(&json))
}

fn total(inputs: &[Input]) -> Result<Yuan, Error> {
    tariff::year_total(inputs, &mut Silent::default())
}
