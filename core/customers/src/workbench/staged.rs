//! What an import would give, before anybody accepts it: sums, names that the rules don't know, what is odd.

use super::kinds::{knows_kind, probable_area, probable_kind};
use super::questions::counted;
use super::state::{Staged, Workbench};
use crate::cells::month::Month;
use crate::column::Column;
use crate::columns::store::{Store, UNSAID};
use crate::judge::company::TIERS;
use crate::judge::view::{Period, View};
use crate::lists::pyramid::AREAS;
use crate::number;
use diansuan::data::{Data, ToPlain};
use diansuan::input::Field;
use std::collections::BTreeMap;

/// Names that are shown of a column.
const NAMES: usize = 60;
/// Months between the first and the last beyond which one of them is probably misread.
const FAR: u16 = 48;
/// Months before now beyond which the newest is probably misread.
const OLD: u16 = 120;

/// The largest record, and how large the one after it is.
#[derive(Clone, Copy, Default)]
struct Largest {
    record: usize,
    kwh: i64,
    second: i64,
}

/// A month's records and what they add up to.
#[derive(Clone, Copy, Default)]
struct OfMonth {
    records: u64,
    kwh: i128,
}

impl Workbench {
    /// The answer to `staged`; `today` is the month that is now.
    pub(super) fn staged(&self, root: &Field<'_>) -> Data {
        let Some(Staged { store, outcome }) = &self.staged else { return Data::Null };
        let mut months = store.months.clone();
        months.sort_unstable();
        let view = View::new(store, &self.company, Period { months: months.clone(), against: Vec::new() });
        let kwh = |value: i128| Data::text(number::text(value, 0));
        let tiers = TIERS.iter().enumerate().map(|(place, tier)| {
            let rows = view.tier.iter().zip(&view.now.kwh).filter(|(of, _)| usize::from(**of) == place);
            let (count, sum) =
                rows.fold((0_u64, 0_i128), |(count, sum), (_, kwh)| (count + 1, sum + i128::from(*kwh)));
            Data::object(vec![
                ("tier", Data::text(tier.id())),
                ("customers", count.plain()),
                ("kwh", kwh(sum)),
            ])
        });
        let (largest, sums) = largest(store);
        let by_month = months.iter().map(|month| {
            let at = store.months.iter().position(|known| known == month).unwrap_or(0);
            let of = sums.get(at).copied().unwrap_or_default();
            Data::object(vec![
                ("month", Data::text(month.text())),
                ("customers", of.records.plain()),
                ("kwh", kwh(of.kwh)),
            ])
        });
        let all: i128 = sums.iter().map(|of| of.kwh).sum();
        let bills = || (0..store.records()).filter_map(|at| store.money.get(at)).map(i128::from);
        let money = bills().next().map_or(Data::Null, |_| Data::text(number::text(bills().sum(), 2)));
        let unsaid = (0..store.customers()).filter(|row| store.flag(UNSAID, *row)).count();
        let company = &self.company;
        let kinds = names(store, Column::Sector, &|name| knows_kind(company, name), &probable_kind);
        let in_rules = |name: &str| company.areas.iter().any(|area| area == name);
        let areas = names(store, Column::Area, &in_rules, &|name| probable_area(company, name));
        let mut members = vec![
            ("customers", (store.customers() as u64).plain()),
            ("records", (store.records() as u64).plain()),
            ("kwh", kwh(all)),
            ("money", money),
            ("months", Data::List(by_month.collect())),
            ("tiers", Data::List(tiers.collect())),
            ("largest", customer(store, largest)),
            ("kinds", kinds),
            ("areas", areas),
            ("settingUnsaid", (unsaid as u64).plain()),
            ("overlap", self.store.overlap(store).plain()),
            ("tooManyMonths", self.store.months_with(store).is_err().plain()),
            ("odd", Data::List(self.odd(store, largest, &sums, &months, (root, outcome.totals)))),
        ];
        members.extend(counted(outcome));
        Data::object(members)
    }

    /// What is probably not as it should be, each with the customer or number it is about.
    fn odd(
        &self,
        store: &Store,
        largest: Largest,
        sums: &[OfMonth],
        months: &[Month],
        (root, totals): (&Field<'_>, u64),
    ) -> Vec<Data> {
        let mut odd = Vec::new();
        let mut say = |id: &'static str, about: String| {
            odd.push(Data::object(vec![("id", Data::text(id)), ("about", Data::text(about))]));
        };
        let account = |record: usize| {
            let row = store.customer.get(record).copied().unwrap_or(0);
            let name = store.text(Column::Name, row as usize);
            format!("{}{}{name}", store.accounts.text(row), if name.is_empty() { "" } else { " " })
        };
        // One that is as much as all others of its month together.
        let sum_line = (0..store.records()).find(|record| {
            let index = store.month.get(*record).copied().unwrap_or(0);
            let of = sums.get(usize::from(index)).copied().unwrap_or_default();
            let kwh = store.kwh.get(*record).copied().unwrap_or(0);
            of.records > 2 && kwh > 0 && i128::from(kwh) * 2 == of.kwh
        });
        if let Some(record) = sum_line {
            say("sum_line", account(record));
        }
        let all: i128 = sums.iter().map(|of| of.kwh).sum();
        if sum_line.is_none()
            && let Some(record) = subtotal(&store.kwh)
        {
            say("sum_line", account(record));
        }
        let wordy = |row: &u32| {
            let account = store.accounts.get(*row);
            let han = |byte: &u8| (0xe3..=0xe9).contains(byte);
            !account.iter().any(u8::is_ascii_digit) || account.iter().any(han)
        };
        let wordy: Vec<u32> = (0..store.customers() as u32).filter(wordy).collect();
        if let Some(first) = wordy.first() {
            say("words", [store.accounts.text(*first), " × ", &wordy.len().to_string()].concat());
        }
        if store.records() > 2 && largest.kwh / 10 >= largest.second && i128::from(largest.kwh) * 2 > all {
            say("giant", account(largest.record));
        }
        let negative = store.kwh.iter().filter(|kwh| **kwh < 0).count();
        if negative > 0 {
            say("negative", negative.to_string());
        }
        let today = root.text("today").and_then(|today| Month::parse(today.as_bytes()));
        if let (Some(first), Some(last)) = (months.first(), months.last())
            && *last != Month::default()
        {
            if today.is_some_and(|today| *last > today) {
                say("future", last.text());
            }
            let old = today.is_some_and(|today| today.0.saturating_sub(last.0) > OLD);
            if last.0 - first.0 > FAR || old {
                say("far", [first.text(), last.text()].join(" – "));
            }
        }
        let texts = store.texts_of(Column::Area);
        let areas = texts.map_or(0, |texts| texts.dictionary.len());
        if areas > AREAS {
            say("areas", areas.to_string());
        }
        let nowhere =
            texts.map_or(0, |texts| (0..store.customers()).filter(|row| texts.code(*row) == 0).count());
        if areas > 0 && nowhere > 0 {
            say("no_area", nowhere.to_string());
        }
        if totals > 0 {
            say("totals", totals.to_string());
        }
        let twins = twins(store, &self.store);
        if twins > 0 {
            say("zeros", twins.to_string());
        }
        odd
    }
}

/// The customer of the largest record.
fn customer(store: &Store, largest: Largest) -> Data {
    let Some(row) = store.customer.get(largest.record).map(|row| *row as usize) else { return Data::Null };
    let text = |column| Data::text(store.text(column, row).to_owned());
    let kwh = Data::text(number::text(largest.kwh.into(), 0));
    Data::object(vec![("account", text(Column::Account)), ("name", text(Column::Name)), ("kwh", kwh)])
}

/// The largest record, and the sums of each month.
fn largest(store: &Store) -> (Largest, Vec<OfMonth>) {
    let mut sums = vec![OfMonth::default(); store.months.len()];
    let mut largest = Largest::default();
    for (record, (kwh, index)) in store.kwh.iter().zip(&store.month).enumerate() {
        if let Some(of) = sums.get_mut(usize::from(*index)) {
            of.records += 1;
            of.kwh += i128::from(*kwh);
        }
        if *kwh > largest.kwh || record == 0 {
            largest = Largest { record, kwh: *kwh, second: largest.kwh };
        } else {
            largest.second = largest.second.max(*kwh);
        }
    }
    (largest, sums)
}

/// The first record that is the sum of those before it, where all of them are sums of the groups between, and
/// perhaps the last one that of the sums; nothing where that does not come out even.
fn subtotal(kwh: &[i64]) -> Option<usize> {
    let (mut first, mut groups, mut sums) = (None, 0_i128, 0_u32);
    let (mut group, mut length) = (0_i128, 0_u32);
    for (record, value) in kwh.iter().map(|value| i128::from(*value)).enumerate() {
        let whole = sums > 1 && length == 0 && record + 1 == kwh.len() && value == groups;
        if whole {
            return first;
        }
        if length > 1 && value > 0 && value == group {
            first = first.or(Some(record));
            (groups, sums, group, length) = (groups + group, sums + 1, 0, 0);
        } else {
            (group, length) = (group + value, length + 1);
        }
    }
    first.filter(|_| sums > 1 && length == 0)
}

/// The names of a column with how many customers each has: first those that the rules don't know.
fn names(
    store: &Store,
    column: Column,
    known: &dyn Fn(&str) -> bool,
    probable: &dyn Fn(&str) -> Option<String>,
) -> Data {
    let Some(texts) = store.texts_of(column) else { return Data::List(Vec::new()) };
    let mut counts = vec![0_u64; texts.dictionary.len() + 1];
    for row in 0..store.customers() {
        counts.get_mut(texts.code(row) as usize).into_iter().for_each(|count| *count += 1);
    }
    let mut found: Vec<(bool, u64, u32)> = (0..)
        .zip(counts.iter().skip(1))
        .filter(|(_, count)| **count > 0)
        .map(|(code, count)| (known(texts.dictionary.text(code)), *count, code))
        .collect();
    found.sort_by_key(|(known, count, _)| (*known, std::cmp::Reverse(*count)));
    let one = |(known, count, code): &(bool, u64, u32)| {
        let name = texts.dictionary.text(*code);
        let guess = if *known { None } else { probable(name) };
        Data::object(vec![
            ("name", Data::text(name.to_owned())),
            ("customers", count.plain()),
            ("known", known.plain()),
            ("probable", guess.map_or(Data::Null, Data::text)),
        ])
    };
    Data::List(found.iter().take(NAMES).map(one).collect())
}

/// How many accounts differ from another one only by zeros before them, among these or from those there.
fn twins(store: &Store, there: &Store) -> u64 {
    let bare = |account: &[u8]| account.iter().take_while(|byte| **byte == b'0').count();
    let mut short: BTreeMap<Vec<u8>, bool> = BTreeMap::new();
    for (of, other) in [(store, there), (there, store)] {
        for row in 0..of.customers() as u32 {
            let account = of.accounts.get(row);
            let zeros = bare(account);
            let rest = account.get(zeros..).unwrap_or_default();
            if zeros > 0 && (store.accounts.find(rest).is_some() || other.accounts.find(rest).is_some()) {
                short.insert(rest.to_vec(), true);
            }
        }
    }
    short.len() as u64
}
