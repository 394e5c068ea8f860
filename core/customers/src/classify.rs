//! A table or a file of customers classified at once, for other programs.

use crate::column::Column;
use crate::columns::store::{Month, Store, UNSAID};
use crate::judge::company::{Company, MANAGERS, TIERS};
use crate::judge::view::{Period, View};
use crate::lists::pyramid::{AREAS, Pyramid, pyramid};
use crate::number;
use crate::read::import::{Import, Outcome, Rejected};
use crate::read::layout::{Layout, preview};
use crate::read::record::Record;
use crate::reason::Reason;
use diansuan::error::{Code, Error};
use diansuan::explain::{Formula, Keep, Recorder, Step, StepKind, Term, Trace};
use diansuan::input::{Field, Scalar, Source};
use diansuan::plain::{Plain, ToPlain, quote};
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
/// use diansuan::{input::Field, json::Json};
/// let table = Json::parse(r#"{"monthlyKwh": ["1000000", "260"], "setting": "rural"}"#).unwrap();
/// let result = diansuan_customers::classify(&Field::root(&table)).unwrap().to_json();
/// assert!(result.contains(r#""tier":["vip","ordinary"],"manager":["vip","district"]"#), "{result}");
/// ```
pub fn classify<S: Source>(root: &Field<'_, S>) -> Result<Batch, Error> {
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
fn chosen<S: Source>(root: &Field<'_, S>, store: &Store) -> Result<Vec<Month>, Error> {
    let texts = root.finish(root.texts("months"))?;
    let known = |text: &String| Month::parse(text.as_bytes()).filter(|month| store.months.contains(month));
    texts
        .iter()
        .map(|text| known(text).ok_or_else(|| Error::new(Code::Unknown, "months").bound(text.clone())))
        .collect()
}

/// The month of all rows, where the caller names one for all of them.
fn month<S: Source>(root: &Field<'_, S>) -> Result<Month, Error> {
    let Some(text) = root.text("month") else { return root.finish(Month::default()) };
    Month::parse(text.as_bytes()).ok_or_else(|| Error::new(Code::Unknown, "month").bound("2026-07"))
}

fn file<S: Source>(root: &Field<'_, S>) -> Result<Import, Error> {
    let csv = root.at("csv");
    let bytes = csv.source().and_then(Source::bytes);
    let bytes = bytes.ok_or_else(|| csv.error(Code::WrongType).bound("Uint8Array, text, ≤ 512 MB"))?;
    let Some(seen) = preview(&bytes, None) else { return Err(csv.error(Code::Missing)) };
    let rural = root.optional_choice("setting", &[("urban", false), ("rural", true)]);
    let month = root.finish(month(root)?)?;
    let layout = Layout { month: Some(month), rural: rural == Some(true), ..seen.layout };
    if let Some(missing) = layout.missing().first() {
        return Err(csv.error(Code::Missing).bound(missing.label().zh.as_str()));
    }
    let mut import = Import::new(layout, None);
    import.feed(&bytes);
    import.end_file();
    Ok(import)
}

/// A column of a table: a list, or one value for all rows.
struct Given<'a, S> {
    name: &'static str,
    source: &'a S,
    list: bool,
}

fn table<S: Source>(root: &Field<'_, S>) -> Result<Import, Error> {
    let fields: Vec<_> = COLUMNS.iter().map(|(name, column)| (*name, *column, root.at(name))).collect();
    let given: Vec<_> = fields
        .iter()
        .filter_map(|(name, column, field)| {
            let source = field.source()?;
            Some((*column, Given { name, source, list: source.is_list() }))
        })
        .collect();
    if given.iter().all(|(column, _)| *column != Column::Kwh) {
        // A file with nothing in it is a file all the same.
        let file = root.names().iter().any(|name| name == "csv");
        return Err(Error::new(Code::Missing, if file { "csv" } else { "monthlyKwh" }));
    }
    let numbered = given.iter().all(|(column, _)| *column != Column::Account);
    let columns: Vec<_> = numbered
        .then_some(Column::Account)
        .into_iter()
        .chain(given.iter().map(|(column, _)| *column))
        .map(|column| Some((column, 0)))
        .collect();
    let layout = Layout {
        delimiter: b',',
        head: 0,
        width: columns.len(),
        columns,
        month: Some(Month::default()),
        rural: false,
    };
    let mut import = Import::new(layout, None);
    let lists = given.iter().filter(|(_, given)| given.list).count();
    let (mut bytes, mut ends) = (Vec::new(), Vec::new());
    for row in 0..=ROWS {
        let there = given.iter().filter(|(_, given)| given.list && given.source.item(row).is_some()).count();
        if there == 0 && (row > 0 || lists > 0) {
            return Ok(import);
        }
        let count = row.to_string();
        if row == ROWS {
            return Err(Error::new(Code::OutOfRange, "monthlyKwh").bound(format!("≤ {count}")));
        }
        bytes.clear();
        ends.clear();
        if numbered {
            bytes.extend_from_slice((row + 1).to_string().as_bytes());
            ends.push(bytes.len());
        }
        for (_, given) in &given {
            given.write(row, &count, &mut bytes)?;
            ends.push(bytes.len());
        }
        let record = Record::of(&bytes, &ends, row as u64 + 1);
        if let Err((reason, column)) = import.take(&record) {
            let column = column.unwrap_or(Column::Account);
            let named =
                COLUMNS.iter().find(|(_, known)| *known == column).map_or("account", |(name, _)| name);
            let list = given.iter().any(|(_, given)| given.name == named && given.list);
            let field = if list { format!("{named}.{count}") } else { named.to_owned() };
            return Err(Error::new(reason.code(), field).bound(reason.label().zh.as_str()));
        }
    }
    Ok(import)
}

impl<S: Source> Given<'_, S> {
    /// The cell of a row.
    fn write(&self, row: usize, count: &str, bytes: &mut Vec<u8>) -> Result<(), Error> {
        let item = if self.list { self.source.item(row) } else { None };
        let refused = |code| {
            Error::new(code, if self.list { format!("{}.{count}", self.name) } else { self.name.to_owned() })
        };
        let cell = match (&item, self.list) {
            (Some(item), _) => item,
            (None, false) => self.source,
            // Another column goes on.
            (None, true) => return Err(Error::new(Code::Conflict, self.name).bound(format!("> {count}"))),
        };
        match cell.scalar() {
            Scalar::Text(text) => bytes.extend_from_slice(text.as_bytes()),
            Scalar::Flag(flag) if self.name == "keyOrdinary" => bytes.push(if flag { b'1' } else { b'0' }),
            // `null` and the like, where a value may be absent.
            Scalar::Other if !cell.is_composite() && self.name != "monthlyKwh" => {}
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

impl Batch {
    /// The result as JSON text. Columns are written out at once: a million customers would be five million values.
    #[must_use]
    pub fn to_json<'a>(&'a self) -> String {
        let mut json = self.summary().to_json();
        json.pop();
        json.push_str(",\"columns\":{");
        let Self { store, view, .. } = self;
        let present = |row: &usize| view.present(*row);
        let mut column = |name: &str, cell: &dyn Fn(usize) -> Cow<'a, str>| {
            json.push_str(if json.ends_with('{') { "\"" } else { ",\"" });
            json.push_str(name);
            json.push_str("\":[");
            for row in (0..store.customers()).filter(present) {
                if !json.ends_with('[') {
                    json.push(',');
                }
                quote(&cell(row), &mut json);
            }
            json.push(']');
        };
        column("account", &|row| store.text(Column::Account, row).into());
        column("area", &|row| store.text(Column::Area, row).into());
        column("monthlyKwh", &|row| number::text(view.now.average(row).unwrap_or(0).into(), 0).into());
        let place =
            |places: &[u8], row: usize| places.get(row).map_or(usize::MAX, |place| usize::from(*place));
        column("tier", &|row| TIERS.get(place(&view.tier, row)).map_or("", |tier| tier.id()).into());
        column("manager", &|row| MANAGERS.get(place(&view.manager, row)).map_or("", |one| one.id()).into());
        json.push_str("}}");
        json
    }

    fn summary(&self) -> Plain {
        let Outcome { read, above, blank, rejected } = &self.outcome;
        let months = self.view.period.months.iter().filter(|month| **month != Month::default());
        let line = |rejected: &Rejected| {
            Plain::Object(vec![
                ("line", rejected.line.plain()),
                ("reason", rejected.reason.plain()),
                ("label", rejected.reason.label().plain()),
                ("column", rejected.column.map_or(Plain::Null, |column| column.plain())),
                ("text", Plain::Text(rejected.text.clone())),
            ])
        };
        let unsaid = (0..self.store.customers()).filter(|row| self.store.flag(UNSAID, *row)).count();
        let [rule, ..] = &SERVICE;
        Plain::Object(vec![
            ("read", read.plain()),
            ("above", above.plain()),
            ("blank", blank.plain()),
            ("rejected", (rejected.len() as u64).plain()),
            ("rejectedLines", Plain::List(rejected.iter().take(REJECTED).map(line).collect())),
            ("settingUnsaid", (unsaid as u64).plain()),
            ("months", Plain::List(months.map(|month| Plain::Text(month.text())).collect())),
            ("pyramid", self.pyramid.plain()),
            ("status", rule.head.status.plain()),
            ("steps", self.steps.plain()),
        ])
    }
}

impl Reason {
    /// What a caller is told about a single value that was refused for this reason.
    const fn code(self) -> Code {
        match self {
            Self::Missing => Code::Missing,
            Self::NotANumber => Code::NotANumber,
            Self::Ambiguous => Code::Ambiguous,
            Self::WrongUnit => Code::WrongUnit,
            Self::Negative => Code::Negative,
            Self::TooPrecise => Code::TooPrecise,
            Self::Duplicate => Code::Conflict,
            Self::Unknown | Self::Month | Self::Total => Code::Unknown,
            Self::OutOfRange | Self::TooManyMonths | Self::Full | Self::TooLong | Self::TooManyColumns => {
                Code::OutOfRange
            }
            Self::Columns | Self::Unclosed | Self::Encoding | Self::Control => Code::WrongType,
        }
    }
}
