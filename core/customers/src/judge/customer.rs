//! One customer as lists show it, and why it is where it is.

use crate::column::Column;
use crate::columns::store::{CARE, COUNTS, PREPAID, RURAL, Store, UNSAID};
use crate::judge::company::{Company, MANAGERS, TIERS};
use crate::judge::view::{View, is_important, keys};
use crate::number;
use diansuan::data::{Data, ToPlain};
use diansuan::rulebook::Setting;

/// One customer for the list.
#[must_use]
pub fn describe(store: &Store, view: &View, company: &Company, row: usize) -> Data {
    let text = |column| Data::text(store.text(column, row).to_owned());
    let number = |value: Option<i64>, least| {
        value.map_or(Data::Null, |value| Data::text(number::text(value.into(), least)))
    };
    let tier = |tiers: &[u8]| {
        tiers
            .get(row)
            .and_then(|tier| TIERS.get(usize::from(*tier)))
            .map_or(Data::Null, |tier| Data::text(tier.id()))
    };
    let manager = view.manager.get(row).and_then(|manager| MANAGERS.get(usize::from(*manager)));
    let band = view.band.get(row).and_then(|band| company.bands.get(usize::from(*band)));
    let setting = if store.flag(RURAL, row) { Setting::Rural } else { Setting::Urban };
    Data::object(vec![
        ("row", (row as u64).plain()),
        ("account", text(Column::Account)),
        ("name", text(Column::Name)),
        ("area", text(Column::Area)),
        ("setting", Data::text(setting.id())),
        ("settingSaid", (!store.flag(UNSAID, row)).plain()),
        ("sector", text(Column::Sector)),
        ("district", text(Column::District)),
        ("address", text(Column::Address)),
        ("kwh", number(view.now.average(row), 0)),
        ("money", number(view.now.average_money(row), 2)),
        ("change", number(view.change(row), 0)),
        ("tier", tier(&view.tier)),
        ("tierBefore", tier(&view.tier_before)),
        ("manager", manager.map_or(Data::Null, |manager| Data::text(manager.id()))),
        ("score", u64::from(view.score.get(row).copied().unwrap_or(0)).plain()),
        ("band", band.map_or(Data::Null, |band| Data::text(band.id))),
        ("prepaid", store.flag(PREPAID, row).plain()),
        ("care", store.flag(CARE, row).plain()),
    ])
}

/// Why one customer is where they are: everything that the rules looked at.
#[must_use]
pub fn why(store: &Store, view: &View, company: &Company, row: usize) -> Data {
    let sector = store.text(Column::Sector, row);
    let important = is_important(store, &keys(store, company), row);
    let whole = |number: i64| Data::text(number::text(i128::from(number) * 10_000, 0));
    let [vip, large] = company.limits;
    let mut losses = Vec::new();
    company.score(&view.events(store, company, row), &mut |rule, count, lost, ceiling| {
        losses.push(Data::object(vec![
            ("id", Data::text(rule.id)),
            ("label", rule.label.plain()),
            ("count", whole(count)),
            ("points", whole(lost)),
            ("ceiling", ceiling.map_or(Data::Null, whole)),
        ]));
    });
    let counts =
        COUNTS.iter().enumerate().map(|(at, column)| (column.id(), whole(store.count(at, row).into())));
    Data::object(vec![
        ("customer", describe(store, view, company, row)),
        ("sum", Data::text(number::text(view.now.kwh.get(row).copied().unwrap_or(0).into(), 0))),
        ("months", whole(view.now.months.get(row).copied().unwrap_or(0).into())),
        ("vip", Data::text(number::text(vip.into(), 0))),
        ("large", Data::text(number::text(large.into(), 0))),
        ("sector", Data::text(sector.to_owned())),
        ("key", important.plain()),
        ("start", whole(company.start)),
        ("losses", Data::List(losses)),
        ("counts", Data::object(counts.collect())),
    ])
}
