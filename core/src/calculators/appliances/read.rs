//! What is typed about a home.

use super::{Device, Input, Known, Part};
use crate::base::data::Data;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Devices, Portion, Quantity};
use crate::rulebook::{self, APPLIANCES, BREAKER, METER, SERVICE_WIRE, Table};
use crate::tariff;
use rust_decimal::Decimal;

/// Reads the input: `now.<appliance>`, `planned.<appliance>`, `own.watts|hours|days`, `wire`, `meter`,
/// `breaker`, `yearKwh`, `tariff` and `month`.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let table = rulebook::in_force(APPLIANCES.iter(), None, "month")?;
    let (now, planned) = (root.at("now"), root.at("planned"));
    let count = |place: &Field<'_>, id: &str| {
        let count: Devices = place.optional(id).unwrap_or_default();
        if !count.decimal().fract().is_zero() {
            place.refuse_at(id, Code::OutOfRange, "0, 1, 2 …");
        }
        count
    };
    let mut devices = Vec::new();
    for row in table.rows {
        let (now, planned) = (count(&now, row.id), count(&planned, row.id));
        let rule = |column| root.accept(table.value(row.id, column, row.id));
        if let (Some(watts), Some(hours), Some(days), Some(together)) =
            (rule("watts"), rule("hours"), rule("days"), rule("together"))
        {
            let (power, hours) = (Known::Rule(watts), Known::Rule(hours));
            let (days, together) = (Known::Rule(days), Known::Rule(together));
            devices.push(Device { label: &row.label, power, hours, days, together, now, planned });
        }
    }
    let own = root.at("own");
    own.known(&["hours", "days"]);
    now.known(&["own"]);
    planned.known(&["own"]);
    if own.has("watts") {
        devices.push(Device {
            label: const { &Text::new("自填电器", "An appliance of one's own") },
            power: Known::Typed(own.required("watts")),
            hours: Known::Typed(own.required("hours")),
            days: Known::Typed(own.required("days")),
            together: Known::Typed(Portion::new(Decimal::ONE_HUNDRED)),
            now: count(&now, "own"),
            planned: count(&planned, "own"),
        });
    }
    let part = |name: &str, tables: &'static [Table]| {
        let rows = tables.first().map(|table| table.rows).unwrap_or_default();
        if !root.has(name) {
            root.refuse_at(name, Code::Missing, "");
        }
        let index = root.index(name, &mut rows.iter().map(|row| row.id));
        index.and_then(|index| rows.get(index))
    };
    let (wire, meter, breaker) =
        (part("wire", &SERVICE_WIRE), part("meter", &METER), part("breaker", &BREAKER));
    let year_kwh = root.optional("yearKwh");
    let (tariff, month) = (root.text("tariff"), root.text("month"));
    root.finish(())?;
    let missing = |name| Error::new(Code::Missing, name);
    let text = |text: Option<String>| text.map_or(Data::Absent, Data::text);
    let usage = Data::object(vec![("kwh", Data::text("0"))]);
    let bill = Data::object(vec![("tariff", text(tariff)), ("month", text(month)), ("usage", usage)]);
    Ok(Input {
        devices,
        year_kwh,
        parts: [
            (Part::Wire, wire.ok_or_else(|| missing("wire"))?),
            (Part::Meter, meter.ok_or_else(|| missing("meter"))?),
            (Part::Breaker, breaker.ok_or_else(|| missing("breaker"))?),
        ],
        bill: tariff::read(&Field::root(&bill))?,
    })
}
