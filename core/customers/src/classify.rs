//! A table or a file of customers classified at once, for other programs.

use crate::cells::month::Month;
use crate::column::Column;
use crate::columns::store::Again;
use crate::columns::store::{Store, UNSAID};
use crate::judge::company::{Company, MANAGERS, TIERS};
use crate::judge::view::{Period, View};
use crate::lists::pyramid::{AREAS, Pyramid, pyramid};
use crate::number;
use crate::read::import::Import;
use crate::read::layout::Layout;
use crate::read::look::{Wishes, look};
use crate::read::outcome::{Lost, Outcome, Rejected};
use crate::read::record::Record;
use diansuan::data::{self, Cell, Data, ToPlain};
use diansuan::error::{Code, Error};
use diansuan::explain::{Formula, Keep, Recorder, Step, StepKind, Term, Trace};
use diansuan::input::Field;
use diansuan::rulebook::SERVICE;
use diansuan::text::Text;
use diansuan::units::{Count, KilowattHour, Quantity};
use rust_decimal::Decimal;
use std::borrow::Cow;

/// The columns that count here, called as [`diansuan::classify`] calls them.
const COLUMNS: [(&str, Column); 8] = [
    ("account", Column::Account),
    ("monthlyKwh", Column::Kwh),
    ("setting", Column::Setting),
    ("sector", Column::Sector),
    ("keyOrdinary", Column::Key),
    ("area", Column::Area),
    ("month", Column::Month),
    ("money", Column::Money),
];
/// Most rows of a table; files may have more.
const ROWS: usize = 2_000_000;
/// Rejected lines that are handed out; all of them are counted.
const REJECTED: usize = 1000;

static LINES: Term = Term::new("r", "读取的行", "Rows taken");
static REJECTS: Term = Term::new("x", "未读取的行", "Lines not taken");
static ABOVE: Term = Term::new("h", "表头与标题", "Head and title");
static BLANK: Term = Term::new("e", "空行", "Empty lines");
static VIP: Term = Term::new("v", "VIP高端客户", "VIP customers");
static LARGE: Term = Term::new("l", "大客户", "Large customers");
static ORDINARY: Term = Term::new("o", "普通客户", "Ordinary customers");
static FROM: Term = Term::new("a", "起点", "Lower limit");

static LINES_STEP: Formula = Formula::new(
    "lines",
    Text::new("全部行数", "Lines in all"),
    "r + x + h + e",
    &[&LINES, &REJECTS, &ABOVE, &BLANK],
    Keep::All,
    "csv",
);
static TIER_STEP: StepKind = StepKind {
    id: "tier",
    label: Text::new("达到该等级的月用电量", "Monthly consumption of the tier"),
    formula: "x ≥ a",
    rounding: None,
};
static CUSTOMERS_STEP: Formula = Formula::new(
    "customers",
    Text::new("客户数", "Customers"),
    "v + l + o",
    &[&VIP, &LARGE, &ORDINARY],
    Keep::All,
    "csv",
);
static ENERGY_STEP: Formula = Formula::new(
    "energy",
    Text::new("用电量合计", "Consumption in all"),
    "v + l + o",
    &[&VIP, &LARGE, &ORDINARY],
    Keep::All,
    "csv",
);

/// Everybody classified: columns, sums and what was not read.
#[derive(Debug)]
pub struct Batch {
    store: Store,
    view: View,
    pyramid: Pyramid,
    outcome: Outcome,
    steps: Vec<Step>,
}

/// Classifies all customers of a file (`csv`) or of a table whose columns are lists; a column that is
/// no list holds for all rows. The average of the `months` decides, of all where none are named.
///
/// # Errors
/// What can't be used of a table, by column and row; a file without the columns that are needed, or
/// with more than 500 supply areas. Lines of a file that can't be read are counted, not refused.
///
/// ```
/// use diansuan::{data::{Data, ToPlain}, input::Field};
/// let table: Data = serde_json::from_str(r#"{"monthlyKwh": ["1000000", "260"], "setting": "rural"}"#).unwrap();
/// let result = serde_json::to_string(&diansuan_customers::classify(&Field::root(&table)).unwrap().plain()).unwrap();
/// assert!(result.contains(r#""tier":["vip","ordinary"],"manager":["vip","district"]"#), "{result}");
/// ```
pub fn classify(root: &Field<'_>) -> Result<Batch, Error> {
    let import = if root.has("csv") { file(root) } else { table(root) }?;
    let (store, outcome) = import.finish();
    let months = if root.has("months") { chosen(root, &store)? } else { store.months.clone() };
    let company = Company::of_the_service_rules();
    let view = View::new(&store, &company, Period { months, against: Vec::new() });
    let pyramid = pyramid(&store, &view, &company)
        .map_err(|_| Error::new(Code::OutOfRange, "area").bound(format!("≤ {AREAS}")))?;
    let steps = explain(&pyramid, &outcome)?;
    Ok(Batch { store, view, pyramid, outcome, steps })
}

/// The months that are asked for, each of which has to occur.
fn chosen(root: &Field<'_>, store: &Store) -> Result<Vec<Month>, Error> {
    let texts = root.finish(root.texts("months"))?;
    let known = |text: &String| Month::parse(text.as_bytes()).filter(|month| store.months.contains(month));
    texts
        .iter()
        .map(|text| known(text).ok_or_else(|| Error::new(Code::Unknown, "months").bound(text.clone())))
        .collect()
}

/// The month of all rows, where the caller names one for all of them.
fn month(root: &Field<'_>) -> Result<Month, Error> {
    let Some(text) = root.text("month") else { return root.finish(Month::default()) };
    Month::parse(text.as_bytes()).ok_or_else(|| Error::new(Code::Unknown, "month").bound("2026-07"))
}

fn file(root: &Field<'_>) -> Result<Import, Error> {
    let csv = root.at("csv");
    for (name, _) in COLUMNS.iter().filter(|(name, _)| !["setting", "month"].contains(name)) {
        root.only_one_of(&["csv", name]);
    }
    let bytes = match csv.data() {
        Some(Data::Bytes(bytes)) => Some(bytes.as_slice()),
        Some(Data::Text(text)) => Some(text.as_bytes()),
        _ => None,
    };
    let bytes = bytes.ok_or_else(|| csv.error(Code::WrongType).bound("Uint8Array, text, ≤ 512 MB"))?;
    let Some(seen) = look(bytes, &Wishes::default()) else { return Err(csv.error(Code::Missing)) };
    let rural = root.optional_choice("setting", &[("urban", false), ("rural", true)]);
    let month = root.finish(month(root)?)?;
    // Which of several columns counts nobody can be asked here.
    if let Some(open) = seen.open().first() {
        let places =
            seen.rivals.iter().filter(|rivals| rivals.column == *open).flat_map(|rivals| &rivals.places);
        let names: Vec<&str> = places.filter_map(|at| seen.headers.get(*at)).map(String::as_str).collect();
        return Err(csv.error(Code::Ambiguous).bound(names.join(" / ")));
    }
    let layout = Layout { month: Some(month), rural: rural == Some(true), ..seen.layout };
    if let Some(missing) = layout.missing().first() {
        return Err(csv.error(Code::Missing).bound(missing.label().zh.as_str()));
    }
    let mut import = Import::new(layout, Again::Refuse);
    import.feed(bytes);
    import.end_file();
    Ok(import)
}

/// A column of a table: a list, or one value for all rows.
struct Given<'a> {
    name: &'static str,
    all: &'a Data,
    /// The cells of a list that are left.
    cells: Option<Box<dyn Iterator<Item = Cell<'a>> + 'a>>,
}

impl<'a> Given<'a> {
    fn new(name: &'static str, all: &'a Data) -> Self {
        let cells: Option<Box<dyn Iterator<Item = Cell<'a>>>> = match all {
            Data::List(items) => Some(Box::new(items.iter().map(Data::cell))),
            Data::Column(column) => Some(Box::new(column.items())),
            _ => None,
        };
        Self { name, all, cells }
    }

    /// The cell of the next row; nothing where the list has come to its end.
    fn next(&mut self) -> Option<Cell<'a>> {
        self.cells.as_mut().map_or_else(|| Some(self.all.cell()), Iterator::next)
    }
}

fn table(root: &Field<'_>) -> Result<Import, Error> {
    let columns = COLUMNS.iter().filter_map(|(name, column)| {
        let all = match root.at(name).data()? {
            // Numbers up to 255 that happen to be bytes.
            Data::Bytes(bytes) => {
                Data::List(bytes.iter().map(|byte| Data::Number(byte.to_string())).collect())
            }
            Data::Numbers(numbers) => Data::Column(data::Column::of_numbers(numbers)),
            other => other.clone(),
        };
        Some((*name, *column, all))
    });
    let columns: Vec<(&'static str, Column, Data)> = columns.collect();
    if columns.iter().all(|(_, column, _)| *column != Column::Kwh) {
        // A file with nothing in it is a file all the same.
        let file = root.names().iter().any(|name| name == "csv");
        return Err(Error::new(Code::Missing, if file { "csv" } else { "monthlyKwh" }));
    }
    root.finish(())?;
    let mut given: Vec<Given<'_>> = columns.iter().map(|(name, _, all)| Given::new(name, all)).collect();
    let numbered = columns.iter().all(|(_, column, _)| *column != Column::Account);
    let layout_columns: Vec<_> = numbered
        .then_some(Column::Account)
        .into_iter()
        .chain(columns.iter().map(|(_, column, _)| *column))
        .map(|column| Some((column, 0)))
        .collect();
    let layout = Layout {
        delimiter: b',',
        head: 0,
        width: layout_columns.len(),
        columns: layout_columns,
        month: Some(Month::default()),
        ..Layout::default()
    };
    let mut import = Import::strict(layout);
    let lists = given.iter().filter(|given| given.cells.is_some()).count();
    let (mut bytes, mut ends) = (Vec::new(), Vec::new());
    for row in 0..=ROWS {
        let cells: Vec<Option<Cell<'_>>> = given.iter_mut().map(Given::next).collect();
        let there = given.iter().zip(&cells).filter(|(given, cell)| given.cells.is_some() && cell.is_some());
        if there.count() == 0 && (row > 0 || lists > 0) {
            return Ok(import);
        }
        if row == ROWS {
            return Err(Error::new(Code::OutOfRange, "monthlyKwh").bound(format!("≤ {ROWS}")));
        }
        bytes.clear();
        ends.clear();
        if numbered {
            bytes.extend_from_slice((row + 1).to_string().as_bytes());
            ends.push(bytes.len());
        }
        for (given, cell) in given.iter().zip(cells) {
            given.write(cell, row, &mut bytes)?;
            ends.push(bytes.len());
        }
        let record = Record::of(&bytes, &ends, row as u64 + 1);
        if let Err((reason, column)) = import.take(&record) {
            let column = column.unwrap_or(Column::Account);
            let named =
                COLUMNS.iter().find(|(_, known)| *known == column).map_or("account", |(name, _)| name);
            let list = given.iter().any(|given| given.name == named && given.cells.is_some());
            let field = if list { format!("{named}.{row}") } else { named.to_owned() };
            return Err(Error::new(reason.code(), field).bound(reason.label().zh.as_str()));
        }
    }
    Ok(import)
}

impl Given<'_> {
    /// Writes the cell of a row.
    fn write(&self, cell: Option<Cell<'_>>, row: usize, bytes: &mut Vec<u8>) -> Result<(), Error> {
        let refused = |code| {
            let list = self.cells.is_some();
            Error::new(code, if list { format!("{}.{row}", self.name) } else { self.name.to_owned() })
        };
        let Some(cell) = cell else {
            // Another column goes on.
            return Err(Error::new(Code::Conflict, self.name).bound(format!("> {row}")));
        };
        match cell {
            Cell::Text(text) => bytes.extend_from_slice(text.as_bytes()),
            Cell::Flag(flag) if self.name == "keyOrdinary" => bytes.push(if flag { b'1' } else { b'0' }),
            // `null` and the like, where a value may be absent.
            Cell::Absent if self.name != "monthlyKwh" => {}
            _ if self.name == "monthlyKwh" => return Err(refused(Code::NotANumber)),
            _ => return Err(refused(Code::WrongType)),
        }
        Ok(())
    }
}

/// Lines, tiers and sums, each with what it follows from.
fn explain(pyramid: &Pyramid, outcome: &Outcome) -> Result<Vec<Step>, Error> {
    let mut t = Recorder::new();
    let count = |number: u64| Count::new(Decimal::from(number));
    let lines = [outcome.read, outcome.rejected.len() as u64, outcome.above, outcome.blank].map(count);
    let _: Count = t.compute(&LINES_STEP, &lines.each_ref().map(diansuan::explain::Given::quantity));
    let [rule, ..] = &SERVICE;
    for limit in rule.tiers {
        t.step(&TIER_STEP, |t| {
            t.note(limit.tier.label());
            t.rule(&FROM, &limit.from)
        });
    }
    let of = [0, 1, 2].map(|tier| pyramid.all.tier(tier));
    let customers = of.each_ref().map(|group| count(group.customers));
    let _: Count = t.compute(&CUSTOMERS_STEP, &customers.each_ref().map(diansuan::explain::Given::quantity));
    let energy = of.each_ref().map(|group| KilowattHour::new(number::decimal(group.kwh)));
    let _: KilowattHour = t.compute(&ENERGY_STEP, &energy.each_ref().map(diansuan::explain::Given::quantity));
    t.conclude(|steps| steps)
}

impl ToPlain for Batch {
    fn plain(&self) -> Data {
        self.summary().and(Data::object(vec![("columns", self.columns())]))
    }
}

impl Batch {
    /// A column in one piece: a million customers would be five million values.
    fn column<'a>(&'a self, cell: &dyn Fn(usize) -> Cow<'a, str>) -> Data {
        let mut all: Option<String> = None;
        for row in (0..self.store.customers()).filter(|row| self.view.present(*row)) {
            match &mut all {
                Some(all) => all.push(data::Column::SEPARATOR),
                None => all = Some(String::new()),
            }
            all.iter_mut().for_each(|all| all.push_str(&cell(row)));
        }
        all.map_or(Data::List(Vec::new()), |all| Data::Column(data::Column(all)))
    }

    fn columns(&self) -> Data {
        let Self { store, view, .. } = self;
        let place =
            |places: &[u8], row: usize| places.get(row).map_or(usize::MAX, |place| usize::from(*place));
        let kwh = |row: usize| number::text(view.now.average(row).unwrap_or(0).into(), 0).into();
        let tier = |row: usize| TIERS.get(place(&view.tier, row)).map_or("", |tier| tier.id()).into();
        let manager = |row: usize| MANAGERS.get(place(&view.manager, row)).map_or("", |one| one.id()).into();
        Data::object(vec![
            ("account", self.column(&|row| store.text(Column::Account, row).into())),
            ("area", self.column(&|row| store.text(Column::Area, row).into())),
            ("monthlyKwh", self.column(&kwh)),
            ("tier", self.column(&tier)),
            ("manager", self.column(&manager)),
        ])
    }

    fn summary(&self) -> Data {
        let Outcome { read, above, blank, rejected, lost, .. } = &self.outcome;
        let months = self.view.period.months.iter().filter(|month| **month != Month::default());
        let line = |rejected: &Rejected| {
            Data::object(vec![
                ("line", rejected.line.plain()),
                ("reason", rejected.reason.plain()),
                ("label", rejected.reason.label().plain()),
                ("column", rejected.column.plain()),
                ("text", Data::text(rejected.text.clone())),
            ])
        };
        let cells = |lost: &Lost| {
            Data::object(vec![
                ("column", lost.column.plain()),
                ("label", lost.column.label().plain()),
                ("cells", lost.cells.plain()),
                ("line", lost.line.plain()),
                ("text", Data::text(lost.text.clone())),
                ("cut", lost.cut.plain()),
            ])
        };
        let unsaid = (0..self.store.customers()).filter(|row| self.store.flag(UNSAID, *row)).count();
        let [rule, ..] = &SERVICE;
        Data::object(vec![
            ("read", read.plain()),
            ("above", above.plain()),
            ("blank", blank.plain()),
            ("rejected", (rejected.len() as u64).plain()),
            ("rejectedLines", Data::List(rejected.iter().take(REJECTED).map(line).collect())),
            ("lost", Data::List(lost.iter().map(cells).collect())),
            ("settingUnsaid", (unsaid as u64).plain()),
            ("months", Data::List(months.map(|month| Data::text(month.text())).collect())),
            ("pyramid", self.pyramid.plain()),
            ("status", rule.head.status.plain()),
            ("steps", self.steps.plain()),
        ])
    }
}
