//! Sums over customers: by tier, area and manager; concentration; who moved between tiers.

use crate::column::Column;
use crate::columns::sort::{ascending, by_number};
use crate::columns::store::Store;
use crate::judge::company::{Company, MANAGERS, TIERS};
use crate::judge::view::{ABSENT, View};
use crate::number;
use diansuan::data::{Data, ToPlain};

/// Areas that are told apart; a column with more is not one of areas.
pub const AREAS: usize = 500;

/// Customers, energy and money of a group.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Group {
    /// How many.
    pub customers: u64,
    /// kWh of all months looked at, ten-thousandths.
    pub kwh: i128,
    /// Money, ten-thousandths of a yuan.
    pub money: i128,
}

impl Group {
    fn add(&mut self, view: &View, row: usize) {
        self.customers += 1;
        self.kwh += i128::from(view.now.kwh.get(row).copied().unwrap_or(0));
        self.money += i128::from(view.now.money.get(row).copied().unwrap_or(0));
    }

    /// Takes in another group.
    pub fn join(&mut self, other: &Self) {
        self.customers += other.customers;
        self.kwh += other.kwh;
        self.money += other.money;
    }
}

/// One supply area: by tier and manager.
#[derive(Debug, Clone, Default)]
pub struct AreaSums {
    /// What the export calls it; empty where it says nothing.
    pub name: String,
    /// By place in [`TIERS`] and [`MANAGERS`].
    pub groups: [[Group; 4]; 3],
}

impl AreaSums {
    /// A tier, all managers.
    #[must_use]
    pub fn tier(&self, tier: usize) -> Group {
        let mut sum = Group::default();
        self.groups.get(tier).into_iter().flatten().for_each(|group| sum.join(group));
        sum
    }

    /// A manager, all tiers.
    #[must_use]
    pub fn manager(&self, manager: usize) -> Group {
        let mut sum = Group::default();
        self.groups.iter().filter_map(|groups| groups.get(manager)).for_each(|group| sum.join(group));
        sum
    }

    fn join(&mut self, other: &Self) {
        for (row, more) in self.groups.iter_mut().zip(&other.groups) {
            row.iter_mut().zip(more).for_each(|(group, more)| group.join(more));
        }
    }
}

/// The pyramid of every area.
#[derive(Debug, Clone)]
pub struct Pyramid {
    /// In the order of the company's list, then the others by number of customers.
    pub areas: Vec<AreaSums>,
    /// All of them.
    pub all: AreaSums,
}

impl Pyramid {
    /// Makes an average month of the sums of so many, rounded to cents of a kWh.
    pub(crate) fn per_month(&mut self, months: usize) {
        let groups =
            self.areas.iter_mut().chain(std::iter::once(&mut self.all)).flat_map(|area| &mut area.groups);
        for group in groups.flatten() {
            group.kwh = number::average(group.kwh, months as i128);
            group.money = number::average(group.money, months as i128);
        }
    }
}

/// Sums every customer of the view up.
///
/// # Errors
/// The number of areas, when they are more than [`AREAS`].
pub fn pyramid(store: &Store, view: &View, company: &Company) -> Result<Pyramid, usize> {
    let texts = store.texts_of(Column::Area);
    let count = texts.map_or(0, |texts| texts.dictionary.len());
    if count > AREAS {
        return Err(count);
    }
    let name = |code: usize| {
        let code = code.checked_sub(1).and_then(|code| u32::try_from(code).ok());
        code.zip(texts).map_or("", |(code, texts)| texts.dictionary.text(code)).to_owned()
    };
    let mut areas: Vec<AreaSums> =
        (0..=count).map(|code| AreaSums { name: name(code), ..AreaSums::default() }).collect();
    for (row, (tier, manager)) in view.tier.iter().zip(&view.manager).enumerate() {
        let area = texts.map_or(0, |texts| texts.code(row)) as usize;
        let place = areas.get_mut(area).and_then(|area| area.groups.get_mut(usize::from(*tier)));
        if let Some(group) = place.and_then(|groups| groups.get_mut(usize::from(*manager))) {
            group.add(view, row);
        }
    }
    let mut all = AreaSums::default();
    areas.iter().for_each(|area| all.join(area));
    let customers = |area: &AreaSums| area.groups.iter().flatten().map(|group| group.customers).sum::<u64>();
    areas.retain(|area| customers(area) > 0);
    let key = |area: &AreaSums| match company.areas.iter().position(|known| *known == area.name) {
        Some(place) => place as i64,
        None => i64::MAX - customers(area).cast_signed(),
    };
    let order = by_number(areas.iter().map(key).zip(0..));
    let areas = order.iter().filter_map(|at| areas.get(*at as usize).cloned()).collect();
    Ok(Pyramid { areas, all })
}

/// What part of the energy the largest customers take: of the first percent and of the first ten customers.
#[must_use]
pub fn concentration(view: &View) -> Vec<(u64, i128)> {
    let there = view.now.kwh.iter().zip(&view.tier).filter(|(_, tier)| **tier != ABSENT).map(|(kwh, _)| *kwh);
    // Only those are sorted that have as many binary digits as the last one that counts.
    let digits = |kwh: i64| (u64::BITS - kwh.max(0).cast_unsigned().leading_zeros()) as usize;
    let mut sizes = [0_usize; 65];
    there.clone().for_each(|kwh| sizes.get_mut(digits(kwh)).into_iter().for_each(|size| *size += 1));
    let all: usize = sizes.iter().sum();
    let counts = [all.div_ceil(100), 10.min(all)];
    let (mut fewest, mut above) = (sizes.len(), 0);
    while above < counts.into_iter().max().unwrap_or(0) && fewest > 0 {
        fewest -= 1;
        above += sizes.get(fewest).unwrap_or(&0);
    }
    let large = ascending(there.filter(|kwh| digits(*kwh) >= fewest).collect());
    let sum = |count: usize| large.iter().rev().take(count).map(|kwh| i128::from(*kwh)).sum();
    counts.map(|count| (count as u64, sum(count))).to_vec()
}

/// Who was where before and is where now; the fourth row and column are for who was not there.
#[must_use]
pub fn moves(before: &[u8], now: &[u8]) -> [[u64; 4]; 4] {
    let mut moves = [[0; 4]; 4];
    for (from, to) in before.iter().zip(now) {
        let cell = moves
            .get_mut(usize::from(*from).min(3))
            .and_then(|row: &mut [u64; 4]| row.get_mut(usize::from(*to).min(3)));
        if let Some(cell) = cell {
            *cell += 1;
        }
    }
    moves
}

fn group(name: (&'static str, &'static str), group: &Group) -> Data {
    Data::object(vec![
        (name.0, Data::text(name.1)),
        ("customers", group.customers.plain()),
        ("kwh", Data::text(number::text(group.kwh, 0))),
        ("money", Data::text(number::text(group.money, 2))),
    ])
}

impl ToPlain for AreaSums {
    fn plain(&self) -> Data {
        let tier =
            |(at, tier): (usize, &diansuan::rulebook::Tier)| group(("tier", tier.id()), &self.tier(at));
        let manager = |(at, one): (usize, &diansuan::rulebook::Manager)| {
            group(("manager", one.id()), &self.manager(at))
        };
        Data::object(vec![
            ("area", Data::text(self.name.clone())),
            ("tiers", Data::List(TIERS.iter().enumerate().map(tier).collect())),
            ("managers", Data::List(MANAGERS.iter().enumerate().map(manager).collect())),
        ])
    }
}

impl ToPlain for Pyramid {
    fn plain(&self) -> Data {
        Data::object(vec![("all", self.all.plain()), ("areas", self.areas.plain())])
    }
}
