//! One calculation after the other, over cases that somebody else made up: what `cargo xtask bench`
//! runs natively and inside wasm. Only the public interface of the calculators is used.

#[cfg(target_arch = "wasm32")]
mod wasm;
mod year;

pub use year::{Way, Years};

use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::explain::Silent;
use diansuan::input::Field;
use diansuan::units::Quantity;
use diansuan::{classify, power_factor};
use std::hint::black_box;

/// What a round repeats, by the numbers that the script calls them by.
pub const LOOPS: [&str; 6] = [
    "power_factor: calculation",
    "power_factor: text to text",
    "power_factor: explained",
    "classify: calculation",
    "classify: text to text",
    "classify: explained",
];

/// What is calculated, as data by name and read.
#[derive(Default)]
pub struct Cases {
    bills: Vec<(Data, power_factor::Input)>,
    customers: Vec<(Data, classify::Input)>,
}

impl Cases {
    /// Reads one case per line: `function name=value name=value …`.
    ///
    /// # Errors
    /// What the calculators say about a case.
    pub fn read(text: &str) -> Result<Self, Error> {
        let mut cases = Self::default();
        for line in text.lines() {
            let (function, fields) = line.split_once(' ').unwrap_or((line, ""));
            let pairs = fields.split(' ').filter_map(|pair| pair.split_once('='));
            let members = pairs.map(|(name, value)| (name.to_owned().into(), Data::text(value.to_owned())));
            let fields = Data::Object(members.collect());
            if function == "classify" {
                let input = classify::read(&Field::root(&fields))?;
                cases.customers.push((fields, input));
            } else {
                let input = power_factor::read(&Field::root(&fields))?;
                cases.bills.push((fields, input));
            }
        }
        Ok(cases)
    }

    /// What each case gives, one line each, to compare before anything is measured.
    ///
    /// # Errors
    /// What the calculators say about a case.
    pub fn results(&self) -> Result<String, Error> {
        let mut lines = String::new();
        for (fields, _) in &self.bills {
            lines.push_str(&bill(fields)?.join(" "));
            lines.push('\n');
        }
        for (fields, _) in &self.customers {
            lines.push_str(&customer(fields)?.join(" "));
            lines.push('\n');
        }
        Ok(lines)
    }

    /// Calculates `calls` times and returns something that hangs on every result.
    ///
    /// # Errors
    /// What the calculators say about a case.
    pub fn repeat(&self, name: &str, calls: u32) -> Result<u64, Error> {
        match name {
            "power_factor: calculation" => over(&self.bills, calls, |(_, input)| {
                let outcome = power_factor::trace(input, &mut Silent::default())?;
                Ok(low_bits(outcome.adjustment) ^ low_bits(outcome.factor))
            }),
            "power_factor: text to text" => {
                over(&self.bills, calls, |(fields, _)| Ok(length(&bill(fields)?)))
            }
            "power_factor: explained" => over(&self.bills, calls, |(fields, _)| {
                let result = power_factor::calculate(&power_factor::read(&Field::root(fields))?)?;
                Ok(low_bits(result.adjustment) ^ result.steps.len() as u64)
            }),
            "classify: calculation" => over(&self.customers, calls, |(_, input)| {
                let (tier, manager) = classify::trace(input, &mut Silent::default())?;
                Ok(tier as u64 * 16 + manager as u64)
            }),
            "classify: text to text" => over(&self.customers, calls, |(fields, _)| {
                let [tier, manager] = customer(fields)?;
                Ok((tier.len() * 16 + manager.len()) as u64)
            }),
            _ => over(&self.customers, calls, |(fields, _)| {
                let result = classify::calculate(&classify::read(&Field::root(fields))?)?;
                Ok(result.tier as u64 * 16 + result.steps.len() as u64)
            }),
        }
    }
}

/// A different case every time; the compiler may know neither the case nor that nobody needs the result.
fn over<C>(cases: &[C], calls: u32, run: impl Fn(&C) -> Result<u64, Error>) -> Result<u64, Error> {
    let mut sum = 0_u64;
    for case in cases.iter().cycle().take(calls as usize) {
        sum = sum.wrapping_mul(31).wrapping_add(black_box(run(black_box(case))?));
    }
    Ok(sum)
}

fn bill(fields: &Data) -> Result<[String; 4], Error> {
    let input = power_factor::read(&Field::root(fields))?;
    let outcome = power_factor::trace(&input, &mut Silent::default())?;
    Ok([
        outcome.factor.to_string(),
        outcome.percent.to_string(),
        outcome.base.to_string(),
        outcome.adjustment.to_string(),
    ])
}

fn customer(fields: &Data) -> Result<[&'static str; 2], Error> {
    let input = classify::read(&Field::root(fields))?;
    let (tier, manager) = classify::trace(&input, &mut Silent::default())?;
    Ok([tier.id(), manager.id()])
}

fn low_bits<Q: Quantity>(quantity: Q) -> u64 {
    quantity.decimal().mantissa() as u64
}

fn length(texts: &[String]) -> u64 {
    texts.iter().map(|text| text.len() as u64).sum()
}
