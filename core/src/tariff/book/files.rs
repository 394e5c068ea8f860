//! All rule files of tariffs: which holds on a day, and what is known to be missing.

use crate::base::data::Data;
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Lang, Text, join};
use crate::rulebook::{self, Head};
use crate::tariff::book::model::{
    Announced, BasicCharge, ChargeList, File, Gap, Gaps, Holidays, Hours, LateFeeRule, Member, Sheet, read,
};
use std::cell::{Cell, OnceCell};
use std::rc::Rc;

/// The rule files that a calculation may use.
#[derive(Debug, Clone, Default)]
pub struct Book {
    /// Price lists.
    pub sheets: Vec<Rc<Sheet>>,
    /// Shared charges.
    pub charges: Vec<Rc<ChargeList>>,
    /// Hours.
    pub hours: Vec<Rc<Hours>>,
    /// Public holidays.
    pub holidays: Vec<Rc<Holidays>>,
    /// Announced days.
    pub days: Vec<Rc<Announced>>,
    /// Ways to count capacity and demand.
    pub basic_charges: Vec<Rc<BasicCharge>>,
    /// Late payment.
    pub late_fees: Vec<Rc<LateFeeRule>>,
    /// What nobody has found.
    pub gaps: Vec<Rc<Gaps>>,
}

/// Where a file goes among those of its kind. Where two of a family hold on a day, the first one counts.
#[derive(Debug, Clone, Copy)]
enum Place {
    /// Before all others: a file that was brought along.
    First,
    /// After all others: a file of the rule book.
    Last,
}

impl Place {
    fn put<M>(self, files: &mut Vec<Rc<M>>, file: Rc<M>) {
        match self {
            Self::First => files.insert(0, file),
            Self::Last => files.push(file),
        }
    }
}

/// Regions by the names that files use; the country as a whole comes first.
pub const REGIONS: [(&str, Text); 19] = [
    ("cn", Text::new("全国", "The whole country")),
    ("cn-gx", Text::new("广西", "Guangxi")),
    ("cn-ah", Text::new("安徽", "Anhui")),
    ("cn-bj", Text::new("北京", "Beijing")),
    ("cn-cq", Text::new("重庆", "Chongqing")),
    ("cn-gd", Text::new("广东", "Guangdong")),
    ("cn-gz", Text::new("贵州", "Guizhou")),
    ("cn-ha", Text::new("河南", "Henan")),
    ("cn-hb", Text::new("湖北", "Hubei")),
    ("cn-hi", Text::new("海南", "Hainan")),
    ("cn-hn", Text::new("湖南", "Hunan")),
    ("cn-js", Text::new("江苏", "Jiangsu")),
    ("cn-ln", Text::new("辽宁", "Liaoning")),
    ("cn-nm-west", Text::new("蒙西", "Western Inner Mongolia")),
    ("cn-sc", Text::new("四川", "Sichuan")),
    ("cn-sd", Text::new("山东", "Shandong")),
    ("cn-sh", Text::new("上海", "Shanghai")),
    ("cn-yn", Text::new("云南", "Yunnan")),
    ("cn-zj", Text::new("浙江", "Zhejiang")),
];

thread_local! {
    static BUILT_IN: OnceCell<Rc<Book>> = const { OnceCell::new() };
    static READER: Cell<fn(&str) -> Option<Data>> = const { Cell::new(read_json) };
}

/// Says how the JSON text of the built-in files is read, before they are first asked for: browsers
/// have `JSON.parse`. Without a call `serde_json` reads it, outside browsers.
pub fn read_built_in_by(reader: fn(&str) -> Option<Data>) {
    READER.set(reader);
}

#[cfg(not(target_arch = "wasm32"))]
fn read_json(text: &str) -> Option<Data> {
    serde_json::from_str(text).ok()
}

#[cfg(target_arch = "wasm32")]
const fn read_json(_: &str) -> Option<Data> {
    None
}

/// The built-in files as data.
fn files() -> Vec<Data> {
    match READER.get()(rulebook::TARIFFS) {
        Some(Data::List(files)) => files,
        _ => Vec::new(),
    }
}

impl Book {
    /// The files of the rule book; they are read once.
    #[must_use]
    pub fn built_in() -> Rc<Self> {
        BUILT_IN.with(|book| {
            let read_all = || {
                let mut book = Self::default();
                // A test reads each of them with the refusal in hand.
                files()
                    .iter()
                    .filter_map(|file| read(file, false).ok())
                    .for_each(|file| book.put(file, Place::Last));
                Rc::new(book)
            };
            Rc::clone(book.get_or_init(read_all))
        })
    }

    /// The built-in files with those of the input's `ruleFiles`; the same id takes the place of a
    /// built-in file.
    pub fn of(root: &Field<'_>) -> Rc<Self> {
        let built_in = Self::built_in();
        if !root.has("ruleFiles") {
            return built_in;
        }
        let mut book = Self::clone(&built_in);
        match root.at("ruleFiles").data() {
            Some(Data::List(files)) => {
                for (index, file) in files.iter().enumerate() {
                    let place = join(&mut ["ruleFiles", &index.to_string()].into_iter(), ".");
                    if let Some(file) = root.accept(read(file, false).map_err(|error| error.within(&place))) {
                        book.replace(file);
                    }
                }
            }
            _ => root.refuse_at("ruleFiles", Code::WrongType, "[{ kind, id, … }]"),
        }
        Rc::new(book)
    }

    /// The file of that id, as data that an editor can change.
    #[must_use]
    pub fn data(id: &str) -> Option<Data> {
        thread_local! {
            // Whoever edits a file asks for it with every key pressed.
            static FILES: OnceCell<Vec<Data>> = const { OnceCell::new() };
        }
        let named = |file: &&Data| file.member("id").and_then(Data::as_text) == Some(id);
        FILES.with(|all| all.get_or_init(files).iter().find(named).cloned())
    }

    /// Reads one file; `complete` asks for issuer, source and day of the last check, too.
    ///
    /// # Errors
    /// The first place that can't be read.
    pub fn check(file: &Data, complete: bool) -> Result<(), Error> {
        read(file, complete).map(drop)
    }

    fn replace(&mut self, file: File) {
        let id = file.head().id;
        self.sheets.retain(|other| other.head.id != id);
        self.charges.retain(|other| other.head.id != id);
        self.hours.retain(|other| other.head.id != id);
        self.holidays.retain(|other| other.head.id != id);
        self.days.retain(|other| other.head.id != id);
        self.basic_charges.retain(|other| other.head.id != id);
        self.late_fees.retain(|other| other.head.id != id);
        self.gaps.retain(|other| other.head.id != id);
        self.put(file, Place::First);
    }

    fn put(&mut self, file: File, place: Place) {
        match file {
            File::Tariff(file) => place.put(&mut self.sheets, file),
            File::Charges(file) => place.put(&mut self.charges, file),
            File::TimeOfUse(file) => place.put(&mut self.hours, file),
            File::Holidays(file) => place.put(&mut self.holidays, file),
            File::Days(file) => place.put(&mut self.days, file),
            File::BasicCharge(file) => place.put(&mut self.basic_charges, file),
            File::LateFee(file) => place.put(&mut self.late_fees, file),
            File::Missing(file) => place.put(&mut self.gaps, file),
        }
    }

    /// The ids of all files.
    #[must_use]
    pub fn ids(&self) -> Vec<&'static str> {
        fn of<M: Member>(files: &[Rc<M>]) -> impl Iterator<Item = &'static str> {
            files.iter().map(|file| file.head().id)
        }
        of(&self.sheets)
            .chain(of(&self.charges))
            .chain(of(&self.hours))
            .chain(of(&self.holidays))
            .chain(of(&self.days))
            .chain(of(&self.basic_charges))
            .chain(of(&self.late_fees))
            .chain(of(&self.gaps))
            .collect()
    }

    /// The tariff that the input names.
    ///
    /// # Errors
    /// [`Code::NotInRuleBook`] where it is known that its prices are missing, else [`Code::Unknown`].
    pub fn tariff(&self, name: &str, field: &str) -> Result<&'static str, Error> {
        if let Some(sheet) = self.sheets.iter().find(|sheet| sheet.family == name) {
            return Ok(sheet.family);
        }
        Err(match self.gap(name) {
            Some(gap) => {
                let texts = [Lang::Zh, Lang::En]
                    .map(|lang| join(&mut [gap.label.get(lang), gap.place.get(lang)].into_iter(), ": "));
                Error::new(Code::NotInRuleBook, field)
                    .bound(join(&mut texts.iter().map(String::as_str), " / "))
            }
            None => {
                let mut names: Vec<&str> = self.sheets.iter().map(|sheet| sheet.family).collect();
                names.dedup();
                Error::new(Code::Unknown, field).bound(join(&mut names.into_iter(), ", "))
            }
        })
    }

    /// What is known to be missing of that name.
    #[must_use]
    pub fn gap(&self, name: &str) -> Option<&Gap> {
        self.gaps.iter().flat_map(|file| &file.tariffs).find(|gap| gap.tariff == name)
    }

    /// All price lists of a tariff.
    pub fn versions<'a>(&'a self, tariff: &'a str) -> impl Iterator<Item = &'a Rc<Sheet>> + Clone {
        self.sheets.iter().filter(move |sheet| sheet.family == tariff)
    }

    /// Days in (`after`, `until`] on which any file begins or the one after it could.
    #[must_use]
    pub fn changes(&self, after: Date, until: Date) -> Vec<Date> {
        let sheets = self.sheets.iter().map(|file| file.head);
        let charges = self.charges.iter().map(|file| file.head);
        let hours = self.hours.iter().map(|file| file.head);
        let basic = self.basic_charges.iter().map(|file| file.head);
        let mut days: Vec<Date> = sheets
            .chain(charges)
            .chain(hours)
            .chain(basic)
            .flat_map(|head| {
                [head.effective_from.or(head.known_since), head.effective_to.map(|to| to.plus(1))]
            })
            .flatten()
            .filter(|day| after < *day && *day <= until)
            .collect();
        days.sort_unstable();
        days.dedup();
        days
    }
}

/// The member of a family that is in force on a day.
///
/// # Errors
/// [`Code::NotInRuleBook`] naming `field` and what the rule book knows of the family.
pub fn in_force<'a, M: Member>(
    members: &'a [Rc<M>],
    family: &str,
    date: Date,
    field: &str,
) -> Result<&'a Rc<M>, Error> {
    members.iter().find(|member| member.family() == family && member.head().covers(date)).ok_or_else(|| {
        let mut heads = members.iter().filter(|member| member.family() == family).map(|member| member.head());
        none_in_force(&mut heads, family, date, field)
    })
}

#[inline(never)]
fn none_in_force(
    heads: &mut dyn Iterator<Item = &'static Head>,
    family: &str,
    date: Date,
    field: &str,
) -> Error {
    let error = rulebook::not_in_force(heads, field);
    let known = error.bound.as_deref().map(str::to_owned).unwrap_or_default();
    let day = date.text();
    error.bound(join(&mut [day.as_str(), " × ", family, " (", &known, ")"].into_iter(), ""))
}
