//! Power factor across the fleet: who pays an adjustment, and what capacitors would change.

use super::column::Column;
use super::company::Company;
use super::number::{self, quantity};
use super::store::{Month, Store};
use super::table::describe;
use super::view::View;
use crate::capacitor;
use crate::error::Error;
use crate::explain::{Recorder, Term, Trace};
use crate::plain::{Plain, ToPlain};
use crate::power_factor::{ADJUSTMENT, best, factor_hundredths, percent_step};
use crate::rulebook::{CAPACITOR, PF_STANDARD_BY_KIND, POWER_FACTOR, SERVICE, Standard};
use crate::units::{Cost, Hours, KilovarHour, KilowattHour, PowerFactor, Quantity, Yuan, YuanPerKvar};
use rust_decimal::Decimal;
use std::collections::BTreeMap;

/// One customer's month.
#[derive(Debug, Clone, Copy)]
pub struct Metered {
    /// The customer.
    pub row: u32,
    /// Hundredths of the factor.
    pub factor: u8,
    /// Hundredths of the standard: 90, 85 or 80.
    pub standard: u8,
    /// Percent of the adjustment.
    pub percent: Decimal,
    /// The adjustment, where its base is known.
    pub adjustment: Option<Decimal>,
    kwh: i64,
    kvarh: i64,
    base: i64,
    /// Whether the base is the whole bill, which is more than the base of the rule.
    estimated: bool,
}

/// All customers with meters for reactive energy.
#[derive(Debug, Clone, Default)]
pub struct Fleet {
    /// The month.
    pub month: Month,
    /// The highest adjustment first.
    pub rows: Vec<Metered>,
}

/// What sizing capacitors supposes.
#[derive(Debug, Clone, Copy)]
pub struct Supposed {
    /// Hours the load ran in the month.
    pub hours: Hours,
    /// Price of compensation.
    pub price: YuanPerKvar,
}

static LIMIT: Term = Term::new("S", "容量", "Capacity");
static CASE: Term = Term::new("s", "标准", "Standard");

/// The standard of a customer of whom only capacity and kind are known, in hundredths; 0 for none.
fn standard(kva: i64, sector: &str) -> u8 {
    let kind = SERVICE
        .iter()
        .flat_map(|rule| rule.sectors)
        .find(|known| known.id == sector || known.label.zh == sector || known.label.en == sector);
    let (kind, kva) = (kind.map_or("", |kind| kind.id), number::decimal(kva.into()));
    let mut t = Recorder::muted();
    for table in &PF_STANDARD_BY_KIND {
        for row in table.rows.iter().filter(|row| row.group.is_empty() || row.group == kind) {
            let mut limit = |column| table.find(row.id, column).map(|value| t.rule(&LIMIT, value).decimal());
            let reached = limit("above").is_none_or(|above| kva > above)
                && limit("from").is_none_or(|from| kva >= from);
            if let Some(standard) = table.find(row.id, "standard").filter(|_| reached) {
                let hundredths = t.rule(&CASE, standard).decimal() * Decimal::ONE_HUNDRED;
                return u8::try_from(hundredths.trunc().mantissa() / 10_i128.pow(hundredths.trunc().scale()))
                    .unwrap_or(0);
            }
        }
    }
    0
}

fn named(hundredths: u8) -> Option<&'static Standard> {
    let id = PowerFactor::new(Decimal::new(hundredths.into(), 2)).to_string();
    POWER_FACTOR.first()?.standards.iter().find(|standard| standard.id == id)
}

/// Every customer with reactive energy and capacity in the newest month of the view.
#[must_use]
pub fn fleet(store: &Store, view: &View) -> Fleet {
    let Some(month) = view.period.months.iter().max().copied() else { return Fleet::default() };
    let index = store.months.iter().position(|known| *known == month);
    // Kinds are few: their standards by capacity are asked for once each.
    let mut known: BTreeMap<(u32, i64), u8> = BTreeMap::new();
    let mut rows = Vec::new();
    for (record, (customer, of)) in store.customer.iter().zip(&store.month).enumerate() {
        if Some(usize::from(*of)) != index {
            continue;
        }
        let row = *customer as usize;
        let (Some(kvarh), Some(kva)) = (store.kvarh.get(record), store.kva.get(row)) else { continue };
        let printed = store.standard.get(row).copied().unwrap_or(0);
        let sector = store.texts_of(Column::Sector).map_or(0, |texts| texts.code(row));
        let hundredths = match printed {
            0 => {
                *known.entry((sector, kva)).or_insert_with(|| standard(kva, store.text(Column::Sector, row)))
            }
            printed => printed,
        };
        let kwh = store.kwh.get(record).copied().unwrap_or(0);
        let (base, bill) = (store.base.get(record), store.money.get(record));
        let base_or_bill = base.or(bill).filter(|base| *base >= 0);
        rows.extend(metered(*customer, hundredths, (kwh, kvarh), base_or_bill, base.is_none()));
    }
    rows.sort_by_key(|row| std::cmp::Reverse((row.adjustment, row.percent)));
    Fleet { month, rows }
}

fn metered(
    row: u32,
    hundredths: u8,
    (kwh, kvarh): (i64, i64),
    base: Option<i64>,
    estimated: bool,
) -> Option<Metered> {
    let standard = named(hundredths)?;
    let factor = factor_hundredths(quantity(kwh), quantity::<KilovarHour>(kvarh.saturating_abs())).ok()?;
    let mut t = Recorder::muted();
    let percent = percent_step(standard, PowerFactor::new(Decimal::new(factor.into(), 2)), &mut t);
    let adjustment = base.map(|base| {
        let money: Yuan = t.compute(&ADJUSTMENT, &[quantity::<Cost>(base).given(), percent.given()]);
        money.decimal()
    });
    let base = base.unwrap_or(0);
    t.finish(Metered {
        row,
        factor,
        standard: hundredths,
        percent: percent.decimal(),
        adjustment,
        kwh,
        kvarh,
        base,
        estimated,
    })
    .ok()
}

impl Fleet {
    /// What all of them pay and what those above their standard get.
    #[must_use]
    pub fn sums(&self) -> (Decimal, Decimal) {
        let (mut paid, mut saved) = (Decimal::ZERO, Decimal::ZERO);
        for money in self.rows.iter().filter_map(|row| row.adjustment) {
            let sum = if money.is_sign_negative() { &mut saved } else { &mut paid };
            *sum = sum.checked_add(money).unwrap_or(Decimal::MAX);
        }
        (paid, saved)
    }

    /// How many have each factor from 0.00 to 1.00, for drawing.
    #[must_use]
    pub fn histogram(&self) -> Vec<u32> {
        let mut counts = vec![0; 101];
        for row in &self.rows {
            counts.get_mut(usize::from(row.factor)).into_iter().for_each(|count| *count += 1);
        }
        counts
    }

    /// The call list: so many from a place on, with the capacitors each would need.
    #[must_use]
    pub fn list(
        &self,
        store: &Store,
        view: &View,
        company: &Company,
        supposed: Supposed,
        from: usize,
        count: usize,
    ) -> Plain {
        let rows = self.rows.iter().skip(from).take(count.min(200));
        Plain::List(rows.map(|row| row.plain(store, view, company, supposed)).collect())
    }
}

impl Metered {
    /// The capacitors it takes.
    ///
    /// # Errors
    /// As [`capacitor::calculate`].
    pub fn compensation(&self, supposed: Supposed) -> Result<capacitor::Compensation, Error> {
        let [rule, ..] = &CAPACITOR;
        let [first, ..] = &POWER_FACTOR[0].standards;
        let standard = named(self.standard).unwrap_or(first);
        capacitor::calculate(&capacitor::Input {
            active: quantity::<KilowattHour>(self.kwh),
            reactive: quantity(self.kvarh.saturating_abs()),
            hours: supposed.hours,
            standard,
            target: best(standard),
            base: quantity(self.base),
            cost_per_kvar: Some(supposed.price),
            investment: None,
            step: None,
            rule,
        })
    }

    fn plain(&self, store: &Store, view: &View, company: &Company, supposed: Supposed) -> Plain {
        let hundredths = |value: u8| PowerFactor::new(Decimal::new(value.into(), 2)).plain();
        let money = |value: Decimal| Yuan::new(value).plain();
        let mut members = vec![
            ("customer", describe(store, view, company, self.row as usize)),
            ("factor", hundredths(self.factor)),
            ("standard", hundredths(self.standard)),
            ("percent", crate::units::Percent::new(self.percent.normalize()).plain()),
            ("adjustment", self.adjustment.map_or(Plain::Null, money)),
            ("estimated", self.estimated.plain()),
            ("kwh", Plain::Text(number::text(self.kwh.into(), 0))),
            ("kvarh", Plain::Text(number::text(self.kvarh.into(), 0))),
            ("base", Plain::Text(number::text(self.base.into(), 2))),
        ];
        // Whoever is above the standard has nothing to gain.
        if let Some(found) =
            self.compensation(supposed).ok().filter(|found| !found.recommended_kvar.decimal().is_zero())
        {
            members.push(("kvar", found.recommended_kvar.plain()));
            if self.adjustment.is_some() {
                members.push(("saving", found.monthly_saving.plain()));
                members.push(("months", found.payback.and_then(|payback| payback.months).plain()));
            }
            members.push(("investment", found.investment.plain()));
        }
        Plain::Object(members)
    }
}
