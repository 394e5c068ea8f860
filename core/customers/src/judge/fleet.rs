//! Power factor across the fleet: who pays an adjustment, and what capacitors would change.

use crate::cells::month::Month;
use crate::column::Column;
use crate::columns::sort::by_number;
use crate::columns::store::Store;
use crate::judge::company::Company;
use crate::judge::customer::describe;
use crate::judge::view::View;
use crate::number::{self, Reading};
use diansuan::data::{Data, ToPlain};
use diansuan::error::{Code, Error};
use diansuan::explain::{Recorder, Shown, Term, Trace};
use diansuan::input::Field;
use diansuan::power_factor;
use diansuan::rulebook::{CAPACITOR, PF_STANDARD_BY_KIND, POWER_FACTOR, SERVICE, Standard};
use diansuan::units::{Hours, Quantity, YuanPerKvar};
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
    /// Hundredths of a percent of the adjustment.
    pub percent: i16,
    /// The adjustment, ten-thousandths of a yuan, where its base is known.
    pub adjustment: Option<i64>,
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
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Supposed {
    /// Hours the load ran in the month, ten-thousandths.
    pub hours: i64,
    /// Price of compensation, ten-thousandths of 元/kvar.
    pub price: i64,
}

impl Supposed {
    /// Reads `hours` and `price`.
    ///
    /// # Errors
    /// The field that is no such quantity or has more than four decimals.
    pub fn read(root: &Field<'_>) -> Result<Self, Error> {
        let fixed = |name: &str, spec| {
            let read = Reading::new(spec, 0).read(root.text(name).unwrap_or_default().as_bytes());
            read.map_err(|code| Error::new(code, name).bound(spec.range()))
        };
        let (hours, price) = (fixed("hours", Hours::SPEC)?, fixed("price", YuanPerKvar::SPEC)?);
        if hours <= 0 {
            return Err(Error::new(Code::OutOfRange, "hours").bound(Hours::SPEC.range()));
        }
        Ok(Self { hours, price })
    }
}

/// What capacitors would do for a customer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Compensation {
    /// Whole steps, ten-thousandths of a kvar.
    pub kvar: i64,
    /// What they cost, ten-thousandths of a yuan.
    pub investment: i64,
    /// What the adjustment falls by each month, ten-thousandths of a yuan.
    pub saving: i64,
}

static STEP: Term = Term::new("s", "投切步长", "Step size");
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

/// The standard of so many hundredths: the names are `0.90`, `0.85`, `0.80`.
fn named(hundredths: u8) -> Option<&'static Standard> {
    let id = number::text(i128::from(hundredths) * 100, 2);
    POWER_FACTOR.first()?.standards.iter().find(|standard| standard.id == id)
}

/// Every customer with reactive energy and capacity in the newest month of the view.
#[must_use]
pub fn fleet(store: &Store, view: &View) -> Fleet {
    let Some(month) = view.period.months.iter().copied().reduce(Month::max) else { return Fleet::default() };
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
    // The highest first; without a known base by percent, behind all others.
    let key = |row: &Metered| match row.adjustment {
        Some(money) => -money,
        None => i64::MAX - 1_000_000 - i64::from(row.percent),
    };
    let order = by_number(rows.iter().map(key).zip(0..));
    let rows = order.iter().filter_map(|at| rows.get(*at as usize).copied()).collect();
    Fleet { month, rows }
}

/// One month by whole numbers; a test holds it against [`diansuan::power_factor::calculate`].
fn metered(
    row: u32,
    hundredths: u8,
    (kwh, kvarh): (i64, i64),
    base: Option<i64>,
    estimated: bool,
) -> Option<Metered> {
    let standard = named(hundredths)?;
    let (p, q) = (u128::from(kwh.unsigned_abs()), u128::from(kvarh.unsigned_abs()));
    let factor = power_factor::hundredths(p, q)?;
    let percent = percent(standard, factor);
    let adjustment = base.map(|base| share(base, percent));
    let base = base.unwrap_or(0);
    Some(Metered { row, factor, standard: hundredths, percent, adjustment, kwh, kvarh, base, estimated })
}

/// Hundredths of a percent that the standard's table gives for a factor.
fn percent(standard: &'static Standard, factor: u8) -> i16 {
    let cell = |table: &[i16; 101]| table.get(usize::from(factor)).copied().unwrap_or_default();
    Recorder::muted().pick(&CASE, &standard.table, |table| Hundredths(cell(table))).0
}

/// So many hundredths of a percent of a sum, to the cent, half away from zero; ten-thousandths of a yuan.
fn share(base: i64, percent: i16) -> i64 {
    // Times hundredths of a percent: 10⁸ of them are a yuan, 10⁶ a cent.
    let product = i128::from(base) * i128::from(percent);
    let cents = (product.abs() * 2 + 1_000_000) / 2_000_000 * product.signum();
    i64::try_from(cents * 100).unwrap_or(i64::MAX)
}

/// A cell of the rule's table, as a trace shows it.
#[derive(Clone, Copy)]
struct Hundredths(i16);

impl Shown for Hundredths {
    fn shown(&self) -> String {
        number::text(i128::from(self.0) * 100, 0)
    }
}

impl Fleet {
    /// What all of them pay and what those above their standard get, ten-thousandths of a yuan.
    #[must_use]
    pub fn sums(&self) -> (i128, i128) {
        let (mut paid, mut saved) = (0, 0);
        for money in self.rows.iter().filter_map(|row| row.adjustment) {
            *(if money < 0 { &mut saved } else { &mut paid }) += i128::from(money);
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

    /// The call list: so many from a place on.
    #[must_use]
    pub fn list(
        &self,
        store: &Store,
        view: &View,
        company: &Company,
        supposed: Supposed,
        from: usize,
        count: usize,
    ) -> Data {
        let rows = self.rows.iter().skip(from).take(count.min(200));
        Data::List(rows.map(|row| row.plain(store, view, company, supposed, self.month)).collect())
    }
}

impl Metered {
    /// The capacitors that reach the full reduction, by whole numbers; a test holds them against
    /// [`diansuan::capacitor::calculate`]. Nothing for whoever needs none.
    #[must_use]
    pub fn compensation(&self, supposed: Supposed) -> Option<Compensation> {
        let standard = named(self.standard)?;
        let tan = power_factor::tan_of(power_factor::best(standard))?.decimal();
        let (p, q) = (i128::from(self.kwh), i128::from(self.kvarh.unsigned_abs()));
        // Too much reactive energy, in units of 10⁻¹⁶ kvarh: tan φ has 12 decimals.
        let scale = 10_i128.checked_pow(tan.scale())?;
        let excess = q.checked_mul(scale)? - p.checked_mul(tan.mantissa())?;
        let [rule, ..] = &CAPACITOR;
        let step = number::fixed(Recorder::muted().rule(&STEP, &rule.step).decimal());
        let of_step = i128::from(supposed.hours).checked_mul(step.into())?.checked_mul(scale)? / 10_000;
        if excess <= 0 || of_step <= 0 {
            return None;
        }
        let steps = (excess + of_step - 1) / of_step;
        let kvar = i64::try_from(steps).ok()?.checked_mul(step)?;
        // Ten-thousandths of kvar times ten-thousandths of hours; what is left counts whichever way it flows.
        let left = q * 10_000 - i128::from(kvar) * i128::from(supposed.hours);
        let factor = power_factor::hundredths(u128::try_from(p * 10_000).ok()?, left.unsigned_abs())?;
        let saving = self.adjustment? - share(self.base, percent(standard, factor));
        let cost = i128::from(kvar) * i128::from(supposed.price) / 10_000;
        let investment = i64::try_from((cost + 50) / 100 * 100).ok()?;
        Some(Compensation { kvar, investment, saving })
    }

    /// The answer about this one.
    #[must_use]
    pub fn plain(
        &self,
        store: &Store,
        view: &View,
        company: &Company,
        supposed: Supposed,
        month: Month,
    ) -> Data {
        let text = |value: i128, least| Data::text(number::text(value, least));
        let hundredths = |value: u8| text(i128::from(value) * 100, 2);
        let mut members = vec![
            ("customer", describe(store, view, company, self.row as usize)),
            ("month", Data::text(month.text())),
            ("factor", hundredths(self.factor)),
            ("standard", hundredths(self.standard)),
            ("percent", text(i128::from(self.percent) * 100, 0)),
            ("adjustment", self.adjustment.map_or(Data::Null, |money| text(money.into(), 2))),
            ("estimated", self.estimated.plain()),
            ("kwh", text(self.kwh.into(), 0)),
            ("kvarh", text(self.kvarh.into(), 0)),
            ("base", self.adjustment.map_or(Data::Null, |_| text(self.base.into(), 2))),
        ];
        if let Some(found) = self.compensation(supposed) {
            members.extend([
                ("kvar", text(found.kvar.into(), 0)),
                ("investment", text(found.investment.into(), 2)),
                ("saving", text(found.saving.into(), 2)),
                ("hours", text(supposed.hours.into(), 0)),
                ("price", text(supposed.price.into(), 0)),
            ]);
            // Months with two decimals, half up.
            if found.saving > 0 {
                let hundredths = (i128::from(found.investment) * 200 + i128::from(found.saving))
                    / (i128::from(found.saving) * 2);
                members.push(("months", text(hundredths * 100, 2)));
            }
        }
        Data::object(members)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diansuan::capacitor;
    use diansuan::units::{Cost, KilovarHour, KilowattHour};

    /// Whole numbers and the calculator agree to the cent, also at edges of bands.
    #[test]
    fn as_the_calculators_have_it() {
        let mut state = 3_u64;
        let mut next = |most: u64| {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            ((state >> 33) % most) as i64
        };
        let mut compared = 0;
        for round in 0..3000 {
            let (kwh, kvarh, base) = (next(90_000_000_000) + 1, next(90_000_000_000), next(900_000_000));
            let hundredths = [90, 85, 80][round % 3];
            let supposed = Supposed { hours: (next(743) + 1) * 10_000, price: next(2_000_000) };
            let found = metered(0, hundredths, (kwh, kvarh), Some(base), false).unwrap();
            let standard = named(hundredths).unwrap();
            let input = capacitor::Input {
                load: capacitor::Load::Month {
                    active: number::quantity::<KilowattHour>(kwh),
                    reactive: number::quantity::<KilovarHour>(kvarh),
                    hours: number::quantity(supposed.hours),
                },
                standard: Some(standard),
                target: power_factor::best(standard),
                base: Some(number::quantity::<Cost>(base)),
                cost_per_kvar: Some(number::quantity(supposed.price)),
                investment: None,
                step: None,
                rule: &CAPACITOR[0],
            };
            let expected = capacitor::calculate(&input).unwrap();
            let money = |value: i64| number::text(value.into(), 2);
            assert_eq!(money(found.adjustment.unwrap()), expected.before.adjustment.unwrap().to_string());
            assert_eq!(
                i128::from(found.factor),
                (expected.before.power_factor.decimal() * rust_decimal::Decimal::ONE_HUNDRED)
                    .trunc()
                    .mantissa()
                    / 10_i128.pow(
                        (expected.before.power_factor.decimal() * rust_decimal::Decimal::ONE_HUNDRED)
                            .trunc()
                            .scale()
                    )
            );
            match found.compensation(supposed) {
                None => assert_eq!(expected.recommended_kvar.to_string(), "0"),
                Some(own) => {
                    compared += 1;
                    assert_eq!(number::text(own.kvar.into(), 0), expected.recommended_kvar.to_string());
                    assert_eq!(money(own.saving), expected.monthly_saving.unwrap().to_string());
                    assert_eq!(money(own.investment), expected.investment.unwrap().to_string());
                }
            }
        }
        assert!(compared > 500, "{compared}");
    }
}
