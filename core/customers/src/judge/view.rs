//! What follows from the records of some months: tier, manager, change, credit of every customer.

use crate::cells::month::Month;
use crate::column::Column;
use crate::columns::store::{KEY, KEY_SAID, PREPAID, RURAL, Store};
use crate::judge::company::{Company, Events};
use crate::judge::credit::{DROP_EVENT, PREPAID_EVENT};
use crate::number::average;

/// No tier: no record in the months looked at.
pub const ABSENT: u8 = u8::MAX;

/// Which months are looked at, and against which.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Period {
    /// Months whose average decides.
    pub months: Vec<Month>,
    /// Months that they are compared with; may be none.
    pub against: Vec<Month>,
}

/// A customer's energy and money in some months.
#[derive(Debug, Clone, Default)]
pub struct Sums {
    /// kWh, ten-thousandths.
    pub kwh: Vec<i64>,
    /// Money, ten-thousandths of a yuan.
    pub money: Vec<i64>,
    /// In how many of the months there is a record.
    pub months: Vec<u8>,
}

/// Every customer judged by the company's rules.
#[derive(Debug, Clone, Default)]
pub struct View {
    /// The months.
    pub period: Period,
    /// The months looked at.
    pub now: Sums,
    /// The months compared with; empty without any.
    pub before: Sums,
    /// Place in [`crate::TIERS`], or [`ABSENT`].
    pub tier: Vec<u8>,
    /// The same in the months compared with.
    pub tier_before: Vec<u8>,
    /// Place in [`crate::MANAGERS`].
    pub manager: Vec<u8>,
    /// Credit score.
    pub score: Vec<u16>,
    /// Place in the company's bands.
    pub band: Vec<u8>,
}

impl View {
    /// Judges every customer.
    #[must_use]
    pub fn new(store: &Store, company: &Company, period: Period) -> Self {
        let now = Sums::of(store, &period.months);
        let before =
            if period.against.is_empty() { Sums::default() } else { Sums::of(store, &period.against) };
        let mut view = Self { period, now, before, ..Self::default() };
        view.judge(store, company);
        view
    }

    /// Judges again by other rules.
    pub fn judge(&mut self, store: &Store, company: &Company) {
        self.tier = self.now.tiers(company);
        self.tier_before = self.before.tiers(company);
        let key = keys(store, company);
        let (mut manager, mut score, mut band) = (Vec::new(), Vec::new(), Vec::new());
        manager.reserve_exact(self.tier.len());
        score.reserve_exact(self.tier.len());
        band.reserve_exact(self.tier.len());
        let counted: Vec<&[u16]> =
            store.counts.iter().map(Vec::as_slice).filter(|counts| !counts.is_empty()).collect();
        let (untouched, compared) = (company.band(company.start), !self.period.against.is_empty());
        for (row, tier) in self.tier.iter().enumerate() {
            let important = is_important(store, &key, row);
            manager.push(company.manager((*tier).min(2), important, store.flag(RURAL, row)));
            // To nearly all customers nothing has happened.
            let happened = compared
                || store.flag(PREPAID, row)
                || counted.iter().any(|counts| counts.get(row).is_some_and(|count| *count != 0));
            let (points, rating) = if happened {
                let points = company.score(&self.events(store, company, row), &mut |_, _, _, _| ());
                (points, company.band(points))
            } else {
                (company.start, untouched)
            };
            score.push(points.clamp(0, 1000) as u16);
            band.push(rating);
        }
        (self.manager, self.score, self.band) = (manager, score, band);
    }

    /// How often each thing happened to a customer.
    pub(crate) fn events(&self, store: &Store, company: &Company, row: usize) -> Events {
        let mut events = Events::default();
        for (place, index) in events.iter_mut().zip(0..) {
            *place = match index {
                DROP_EVENT => self.fell(row, company.drop).into(),
                PREPAID_EVENT => store.flag(PREPAID, row).into(),
                _ => store.count(index, row).into(),
            };
        }
        events
    }

    /// Whether the average fell by at least so many percent (ten-thousandths) against the months compared.
    #[must_use]
    pub fn fell(&self, row: usize, percent: i64) -> bool {
        let Some((now, before)) = self.averages(row) else { return false };
        // before·(100 % − p) ≥ now, in whole numbers.
        before > 0 && now * 1_000_000 <= before * i128::from(1_000_000 - percent)
    }

    /// Sums brought to the same number of months, now and before; nothing unless there are both.
    fn averages(&self, row: usize) -> Option<(i128, i128)> {
        let (now, before) = (self.now.of_row(row)?, self.before.of_row(row)?);
        Some((i128::from(now.0) * before.1, i128::from(before.0) * now.1))
    }

    /// The change of the average in percent, ten-thousandths, rounded to two decimals.
    #[must_use]
    pub fn change(&self, row: usize) -> Option<i64> {
        let (now, before) = self.averages(row)?;
        if before == 0 {
            return None;
        }
        let (difference, scaled) = (now - before, 10_000);
        let hundredths = (difference.abs() * scaled * 2 + before) / (before * 2);
        i64::try_from(hundredths * 100 * difference.signum()).ok()
    }

    /// Whether a customer has a record in the months looked at.
    #[must_use]
    pub fn present(&self, row: usize) -> bool {
        self.tier.get(row).is_some_and(|tier| *tier != ABSENT)
    }
}

impl Sums {
    fn of(store: &Store, months: &[Month]) -> Self {
        let wanted: u64 = (0_u32..)
            .zip(&store.months)
            .filter(|(_, month)| months.contains(month))
            .map(|(bit, _)| 1 << bit)
            .sum();
        let customers = store.customers();
        let mut sums =
            Self { kwh: vec![0; customers], money: vec![0; customers], months: vec![0; customers] };
        for (record, (customer, month)) in store.customer.iter().zip(&store.month).enumerate() {
            if wanted >> month & 1 == 0 {
                continue;
            }
            let row = *customer as usize;
            let kwh = store.kwh.get(record).copied().unwrap_or(0);
            let money = store.money.get(record).unwrap_or(0);
            if let (Some(energy), Some(sum), Some(count)) =
                (sums.kwh.get_mut(row), sums.money.get_mut(row), sums.months.get_mut(row))
            {
                *energy += kwh;
                *sum += money;
                *count += 1;
            }
        }
        sums
    }

    fn tiers(&self, company: &Company) -> Vec<u8> {
        let judge = |(kwh, months): (&i64, &u8)| match months {
            0 => ABSENT,
            months => company.tier(*kwh, i64::from(*months)),
        };
        self.kwh.iter().zip(&self.months).map(judge).collect()
    }

    /// A customer's kWh and number of months, if there are any.
    fn of_row(&self, row: usize) -> Option<(i64, i128)> {
        let months = self.months.get(row).copied().filter(|months| *months > 0)?;
        Some((self.kwh.get(row).copied()?, months.into()))
    }

    /// The average bill of a month, ten-thousandths of a yuan, rounded to cents.
    #[must_use]
    pub fn average_money(&self, row: usize) -> Option<i64> {
        let (_, months) = self.of_row(row)?;
        i64::try_from(average(self.money.get(row).copied()?.into(), months)).ok()
    }

    /// The average of a month, kWh in ten-thousandths, rounded to cents of a kWh.
    #[must_use]
    pub fn average(&self, row: usize) -> Option<i64> {
        let (kwh, months) = self.of_row(row)?;
        i64::try_from(average(kwh.into(), months)).ok()
    }
}

/// Whether a customer is important although ordinary: as the export says, otherwise as its kind is.
#[inline(always)]
pub(crate) fn is_important(store: &Store, key: &[bool], row: usize) -> bool {
    if store.flag(KEY_SAID, row) {
        return store.flag(KEY, row);
    }
    let sectors = store.texts_of(Column::Sector);
    sectors.is_some_and(|sectors| key.get(sectors.code(row) as usize) == Some(&true))
}

/// By code of the kind of customer: whether it is important; code 0 is for none.
pub(crate) fn keys(store: &Store, company: &Company) -> Vec<bool> {
    let Some(sectors) = store.texts_of(Column::Sector) else { return Vec::new() };
    let known =
        (0..sectors.dictionary.len() as u32).map(|code| company.is_key(sectors.dictionary.text(code)));
    std::iter::once(false).chain(known).collect()
}
