//! The list of customers: filtered, sorted, a window at a time.

use crate::column::Column;
use crate::columns::store::{CARE, COUNTS, PREPAID, RURAL, Store, UNSAID};
use crate::judge::company::{Company, MANAGERS, TIERS};
use crate::judge::view::{View, is_important, keys};
use crate::lists::select::Tests;
use crate::lists::sort;
use crate::number;
use diansuan::data::{Data, ToPlain};
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::rulebook::{Setting, named};

named! {
    /// What a list is sorted by.
    SortKey {
        /// Number of the account.
        Account = "account", "户号", "Account";
        /// Name.
        Name = "name", "户名", "Name";
        /// Supply area.
        Area = "area", "供电区域", "Supply area";
        /// Town or countryside.
        Setting = "setting", "城乡", "Town or country";
        /// Kind of customer.
        Sector = "sector", "单位性质", "Kind of customer";
        /// District.
        District = "district", "台区（社区）", "District";
        /// Average month.
        Kwh = "kwh", "月用电量", "kWh a month";
        /// Average bill of a month.
        Money = "money", "月电费", "Bills a month";
        /// Change against the months compared.
        Change = "change", "变化", "Change";
        /// Tier.
        Tier = "tier", "客户等级", "Tier";
        /// Manager.
        Manager = "manager", "客户经理", "Manager";
        /// Credit score.
        Score = "score", "信用得分", "Score";
    }
    /// Which customers moved.
    Move {
        /// Into a higher tier.
        Up = "up", "升级", "Moved up";
        /// Into a lower tier.
        Down = "down", "降级", "Moved down";
        /// Use fell from the limit on.
        Fell = "fell", "用电下降", "Use fell";
        /// Was not there before.
        New = "new", "新增", "New";
    }
}

/// Which customers a list shows and in which order.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// Part of a number, name, district or address.
    pub text: String,
    /// Supply area as the export names it.
    pub area: Option<String>,
    /// Place in [`TIERS`].
    pub tier: Option<u8>,
    /// Place in [`MANAGERS`].
    pub manager: Option<u8>,
    /// Town or countryside.
    pub setting: Option<Setting>,
    /// Place in the company's bands.
    pub band: Option<u8>,
    /// How they moved.
    pub moved: Option<Move>,
    /// Kind of customer as the export names it.
    pub sector: Option<String>,
    /// District as the export names it.
    pub district: Option<String>,
    /// What it is sorted by.
    pub sort: Option<SortKey>,
    /// The largest first.
    pub descending: bool,
}

impl Filter {
    /// Reads a filter.
    ///
    /// # Errors
    /// A value that is none of those known.
    pub fn read(root: &Field<'_>, company: &Company) -> Result<Self, Error> {
        let place = |at: Option<usize>| at.map(|at| at as u8);
        let tiers: Vec<&str> = TIERS.iter().map(|tier| tier.id()).collect();
        let managers: Vec<&str> = MANAGERS.iter().map(|manager| manager.id()).collect();
        let bands: Vec<&str> = company.bands.iter().map(|band| band.id).collect();
        let filter = Self {
            text: root.text("text").unwrap_or_default().chars().map(half).collect(),
            area: root.text("area"),
            tier: place(root.index("tier", &mut tiers.iter().copied())),
            manager: place(root.index("manager", &mut managers.iter().copied())),
            setting: root.optional_choice("setting", Setting::CHOICES),
            band: place(root.index("band", &mut bands.iter().copied())),
            moved: root.optional_choice("moved", Move::CHOICES),
            sector: root.text("sector"),
            district: root.text("district"),
            sort: root.optional_choice("sort", SortKey::CHOICES),
            descending: root.flag("descending") == Some(true),
        };
        root.finish(filter)
    }
}

/// Full-width digits and letters as the export has them.
fn half(c: char) -> char {
    match c {
        '\u{FF10}'..='\u{FF19}' | '\u{FF21}'..='\u{FF3A}' | '\u{FF41}'..='\u{FF5A}' => {
            char::from_u32(c as u32 - 0xFEE0).unwrap_or(c)
        }
        c => c,
    }
}

/// A list that remembers its last order and selection.
#[derive(Debug, Default)]
pub struct List {
    /// All customers of the view in ascending order of a key.
    order: Option<(SortKey, Vec<u32>)>,
    /// Places of texts in the order of their column.
    ranks: Vec<(Column, Vec<u32>)>,
    filter: Filter,
    /// The rows of the filter, in its order.
    pub rows: Vec<u32>,
}

impl List {
    /// Forgets what rests on the view: it has changed.
    pub fn stale(&mut self) {
        (self.order, self.rows) = (None, Vec::new());
        self.filter = Filter::default();
    }

    /// Puts the texts of a column in order beforehand, so that nobody waits for it later.
    pub fn prepare(&mut self, store: &Store, column: Column) {
        if let Some(texts) =
            store.texts_of(column).filter(|_| !self.ranks.iter().any(|(known, _)| *known == column))
        {
            self.ranks.push((column, sort::ranks(texts)));
        }
    }

    /// Selects and sorts.
    pub fn apply(&mut self, store: &Store, view: &View, company: &Company, filter: Filter) {
        if self.filter == filter && !self.rows.is_empty() {
            return;
        }
        let key = filter.sort.unwrap_or(SortKey::Kwh);
        if self.order.as_ref().is_none_or(|(known, _)| *known != key) {
            self.order = Some((key, self.sorted(store, view, key)));
        }
        // Row after row first, as the columns lie in memory; then in the order of the list.
        let tests = Tests::new(store, view, company, &filter);
        let passed: Vec<bool> = (0..store.customers()).map(|row| tests.pass(row)).collect();
        let order = self.order.as_ref().map(|(_, order)| order.as_slice()).unwrap_or_default();
        let wanted = |row: &u32| passed.get(*row as usize) == Some(&true);
        self.rows.clear();
        if filter.descending {
            self.rows.extend(order.iter().rev().copied().filter(wanted));
        } else {
            self.rows.extend(order.iter().copied().filter(wanted));
        }
        self.filter = filter;
    }

    fn sorted(&mut self, store: &Store, view: &View, key: SortKey) -> Vec<u32> {
        let text = match key {
            SortKey::Name => Some(Column::Name),
            SortKey::Area => Some(Column::Area),
            SortKey::Sector => Some(Column::Sector),
            SortKey::District => Some(Column::District),
            _ => None,
        };
        if let Some(column) = text {
            self.prepare(store, column);
        }
        let ranks = text.and_then(|column| self.ranks.iter().find(|(known, _)| *known == column));
        let texts = text.and_then(|column| store.texts_of(column));
        let rows = (0..store.customers() as u32).filter(|row| view.present(*row as usize));
        if key == SortKey::Account {
            return sort::by_number(rows.map(|row| (account(store.accounts.get(row)), row)));
        }
        sort::by_number(rows.map(|row| {
            let at = row as usize;
            let number = match key {
                SortKey::Kwh => view.now.average(at).unwrap_or(0),
                SortKey::Money => view.now.average_money(at).unwrap_or(0),
                SortKey::Change => view.change(at).unwrap_or(i64::MAX),
                SortKey::Tier => 2 - i64::from(view.tier.get(at).copied().unwrap_or(2).min(2)),
                SortKey::Manager => view.manager.get(at).copied().unwrap_or(0).into(),
                SortKey::Score => view.score.get(at).copied().unwrap_or(0).into(),
                SortKey::Setting => store.flag(RURAL, at).into(),
                _ => {
                    let code = texts.map_or(0, |texts| texts.code(at));
                    ranks.and_then(|(_, ranks)| ranks.get(code as usize)).copied().unwrap_or(0).into()
                }
            };
            (number, row)
        }))
    }

    /// Rows of the list as the page shows them.
    #[must_use]
    pub fn window(&self, store: &Store, view: &View, company: &Company, from: usize, count: usize) -> Data {
        let rows = self.rows.iter().skip(from).take(count.min(1000));
        Data::List(rows.map(|row| describe(store, view, company, *row as usize)).collect())
    }
}

/// Numbers of up to 18 digits by value, anything else by its first bytes behind them.
fn account(text: &[u8]) -> i64 {
    if text.len() <= 18 && text.iter().all(u8::is_ascii_digit) {
        return text.iter().fold(0, |number, byte| number * 10 + i64::from(byte - b'0'));
    }
    let mut word = [0; 8];
    word.iter_mut().zip(text).for_each(|(place, byte)| *place = *byte);
    (u64::from_be_bytes(word) >> 1) as i64 | 1 << 62
}

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
