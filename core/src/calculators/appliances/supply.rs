//! What wire, meter and breaker carry, and what would do instead.

use super::Part;
use super::formulas::LIMIT;
use crate::base::units::Measure;
use crate::explain::{Ruled, Trace};
use crate::rulebook::{BREAKER, METER, Row, SERVICE_WIRE, Table};
use rust_decimal::Decimal;

/// What a part may carry.
pub(super) fn amperes<T: Trace>(limit: &'static Ruled<Measure>, t: &mut T) -> Decimal {
    t.quietly(|t| t.rule(&LIMIT, limit)).decimal()
}

/// Wire, meter and breaker that would do: what is there where it does, else the smallest that fit
/// together (`I_B ≤ I_n ≤ I_Z`), the wire of the same metal.
pub(super) fn advised<T: Trace>(
    parts: &[(Part, &'static Row); 3],
    current: Decimal,
    t: &mut T,
) -> [Option<&'static Row>; 3] {
    let [(_, wire), (_, meter), (_, breaker)] = parts;
    let metal = wire.id.split_once('-').map_or("", |(metal, _)| metal);
    let mut sized = |tables: &'static [Table], there: &'static Row| -> Vec<(Decimal, &'static Row)> {
        let rows = tables.iter().flat_map(|table| table.rows);
        let all = std::iter::once(there).chain(rows);
        all.filter_map(|row| Some((amperes(row.values.first()?.as_ref()?, t), row))).collect()
    };
    let (wires, meters) = (sized(&SERVICE_WIRE, wire), sized(&METER, meter));
    let breakers = sized(&BREAKER, breaker);
    let enough = |size: Decimal| size >= current;
    let pair = wires.iter().filter(|(_, row)| row.id.starts_with(metal)).find_map(|(carries, row)| {
        let fits = breakers.iter().find(|(rated, _)| enough(*rated) && rated <= carries)?;
        Some((*row, fits.1))
    });
    let meter = meters.iter().find(|(most, _)| enough(*most)).map(|(_, row)| *row);
    [pair.map(|(wire, _)| wire), meter, pair.map(|(_, breaker)| breaker)]
}
