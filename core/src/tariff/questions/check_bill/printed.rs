//! What a printed bill says, line by line.

use crate::base::data::plain;
use crate::base::decimal::{add, sub};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Quantity, Yuan};
use crate::tariff::engine::bill::Bill;
use crate::tariff::questions::year::ADJUSTMENT_LABEL;
use rust_decimal::Decimal;

/// A printed line beside what was calculated for it.
#[derive(Debug, Clone)]
pub struct PrintedLine {
    /// The line or charge as the input names it.
    pub id: String,
    /// What it is called.
    pub label: Text,
    /// As printed, 元.
    pub printed: Yuan,
    /// As calculated, 元.
    pub calculated: Yuan,
    /// Printed less calculated, 元.
    pub difference: Yuan,
}

/// What is printed.
pub(super) struct Printed {
    pub(super) total: Option<Yuan>,
    lines: Vec<NamedLine>,
}

/// A line by the name it was given.
struct NamedLine {
    id: String,
    amount: Yuan,
    /// Its place in the input.
    path: String,
}

/// How the adjustment is named among the lines.
const ADJUSTMENT: &str = "power_factor";

impl Printed {
    /// Reads `printed: { total, lines? }`.
    pub(super) fn read(root: &Field<'_>) -> Self {
        let place = root.at("printed");
        if !place.has("total") && !place.has("lines") {
            root.refuse_at("printed.total", Code::Missing, "");
        }
        let mut lines = Vec::new();
        for item in place.items("lines") {
            let id = item.text("id").unwrap_or_else(|| {
                item.refuse_at("id", Code::Missing, "");
                String::new()
            });
            lines.push(NamedLine {
                id,
                amount: item.required("amount"),
                path: format!("{}.id", item.path()),
            });
        }
        if place.has("lines") && lines.is_empty() {
            place.refuse_at("lines", Code::WrongType, "[{ id, amount }]");
        }
        Self { total: place.optional("total"), lines }
    }

    /// The printed lines beside those of the bill, and the total that they would give.
    ///
    /// # Errors
    /// [`Code::Unknown`] for a line that the bill has not.
    pub(super) fn compare(&self, bill: &Bill) -> Result<(Vec<PrintedLine>, Yuan), Error> {
        let (mut compared, mut total) = (Vec::with_capacity(self.lines.len()), Some(bill.total.decimal()));
        for line in &self.lines {
            let Some((label, calculated)) = found(bill, &line.id) else {
                let mut known: Vec<&str> = bill.lines.iter().map(|line| line.id.as_str()).collect();
                known.extend(bill.lines.iter().map(|line| line.charge.as_str()));
                known.extend(bill.power_factor_adjustment.map(|_| ADJUSTMENT));
                known.retain(|id| !id.is_empty());
                known.sort_unstable();
                known.dedup();
                return Err(Error::new(Code::Unknown, line.path.clone()).bound(known.join(", ")));
            };
            let difference = sub(line.amount.decimal(), calculated.decimal());
            total = total.zip(difference).and_then(|(total, more)| add(total, more));
            compared.push(PrintedLine {
                id: line.id.clone(),
                label,
                printed: line.amount,
                calculated,
                difference: Yuan::new(difference.ok_or_else(|| Error::overflow("printed.lines"))?),
            });
        }
        Ok((compared, Yuan::new(total.ok_or_else(|| Error::overflow("printed.lines"))?)))
    }
}

/// The money of the line or of all lines of the charge that is named so; by id or by label.
fn found(bill: &Bill, name: &str) -> Option<(Text, Yuan)> {
    if name == ADJUSTMENT {
        return Some((ADJUSTMENT_LABEL.clone(), bill.power_factor_adjustment?));
    }
    let said = |text: &Text| *text.zh == *name || *text.en == *name;
    let sum = |of: &dyn Fn(&crate::tariff::engine::line::Line) -> bool, whole: bool| {
        let lines: Vec<_> = bill.lines.iter().filter(|line| of(line)).collect();
        let first = lines.first()?;
        let label = if whole { first.charge_label.clone() } else { first.label.clone() };
        let money = lines.iter().map(|line| line.amount.decimal()).try_fold(Decimal::ZERO, add)?;
        Some((label, Yuan::new(money)))
    };
    sum(&|line| line.id == *name, false)
        .or_else(|| sum(&|line| line.charge == *name, true))
        .or_else(|| sum(&|line| said(&line.label), false))
        .or_else(|| sum(&|line| said(&line.charge_label), true))
}

plain! {
    PrintedLine {
        "id": id, "label": label, "printed": printed, "calculated": calculated, "difference": difference,
    }
}
