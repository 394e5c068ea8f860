//! Sub-meters (套表、定比、定量) at a price of their own: their lines on the bill of the supply.

use crate::base::data::plain;
use crate::base::error::Error;
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Yuan};
use crate::explain::{Formula, Keep, Term};
use crate::tariff::engine::input::Input;
use crate::tariff::engine::line::Line;
use crate::tariff::engine::span::Files;

/// A sub-meter on the bill of its supply.
#[derive(Debug, Clone)]
pub struct SubBill {
    /// Its tariff.
    pub tariff: Word,
    /// Title of that price list.
    pub title: Text,
    /// Its energy.
    pub kwh: KilowattHour,
    /// Sum of its lines.
    pub subtotal: Yuan,
}

static MAIN: Term = Term::new("E₀", "此前合计", "Sum so far");
static SUB: Term = Term::new("E₁", "分表电费", "Money of the sub-meter");

/// Adds the money of a sub-meter.
pub(in crate::tariff) static WITH_SUB: Formula = Formula::new(
    "with_sub",
    Text::new("含分表的电费小计", "Subtotal with the sub-meter"),
    "E₀ + E₁",
    &[&MAIN, &SUB],
    Keep::All,
    "metering.sub",
);

/// A sub-meter as a bill of its own: at the voltage of the supply where its price list knows it and the input
/// says no other.
///
/// # Errors
/// A tariff without a version of the first day.
pub(in crate::tariff) fn own(sub: &Input, main: &Input) -> Result<Input, Error> {
    let mut own = sub.clone();
    if own.voltage.is_none()
        && let Some(voltage) = &main.voltage
    {
        let files = Files::on(&sub.book, &sub.tariff, sub.from, "month")?;
        let known = files.sheet.voltages.iter().any(|known| known == voltage);
        own.voltage = known.then(|| voltage.clone());
    }
    Ok(own)
}

/// The title of a sub-meter's price list.
///
/// # Errors
/// A tariff without a version of the first day.
pub(in crate::tariff) fn title(sub: &Input) -> Result<Text, Error> {
    Ok(Files::on(&sub.book, &sub.tariff, sub.from, "month")?.sheet.head.title.clone())
}

/// The lines of sub-meter `number` (from 1) as they stand on the bill: `sub1_energy`.
pub(in crate::tariff) fn lines(lines: Vec<Line>, number: usize, title: &Text) -> Vec<Line> {
    let prefixed = |id: &Word| Word::from(format!("sub{number}_{id}", id = id.as_str()));
    let one = |line: Line| Line {
        id: prefixed(&line.id),
        charge: prefixed(&line.charge),
        label: Text::joined(&[title, &line.label]),
        charge_label: Text::joined(&[title, &line.charge_label]),
        ..line
    };
    lines.into_iter().map(one).collect()
}

/// What has to be said of a sub-meter, under the title of its price list.
pub(in crate::tariff) fn warning(title: &Text, warning: &Text) -> Text {
    let zh = format!("{}：{}", title.zh.as_str(), warning.zh.as_str());
    let en = format!("{}: {}", title.en.as_str(), warning.en.as_str());
    Text { zh: zh.into(), en: en.into() }
}

plain! { SubBill { "tariff": tariff, "title": title, "kwh": kwh, "subtotal": subtotal } }
