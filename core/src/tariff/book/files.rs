//! All rule files of tariffs: which holds on a day, and what is known to be missing.

use crate::base::data::Data;
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::{Lang, Text, Word, join};
use crate::rulebook::{self, Head};
use crate::tariff::book::model::{
    Announced, BasicCharge, ChargeList, File, Gap, Gaps, Holidays, Hours, LateFeeRule, Member, Sheet, read,
};
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
pub static REGIONS: [(&str, Text); 34] = [
    ("cn", Text::new("全国", "The whole country")),
    ("cn-gx", Text::new("广西", "Guangxi")),
    ("cn-ah", Text::new("安徽", "Anhui")),
    ("cn-bj", Text::new("北京", "Beijing")),
    ("cn-cq", Text::new("重庆", "Chongqing")),
    ("cn-fj", Text::new("福建", "Fujian")),
    ("cn-gd", Text::new("广东", "Guangdong")),
    ("cn-gs", Text::new("甘肃", "Gansu")),
    ("cn-gz", Text::new("贵州", "Guizhou")),
    ("cn-ha", Text::new("河南", "Henan")),
    ("cn-hb", Text::new("湖北", "Hubei")),
    ("cn-he", Text::new("河北", "Hebei")),
    ("cn-he-north", Text::new("冀北", "Northern Hebei")),
    ("cn-hi", Text::new("海南", "Hainan")),
    ("cn-hl", Text::new("黑龙江", "Heilongjiang")),
    ("cn-hn", Text::new("湖南", "Hunan")),
    ("cn-jl", Text::new("吉林", "Jilin")),
    ("cn-js", Text::new("江苏", "Jiangsu")),
    ("cn-jx", Text::new("江西", "Jiangxi")),
    ("cn-ln", Text::new("辽宁", "Liaoning")),
    ("cn-nm-east", Text::new("蒙东", "Eastern Inner Mongolia")),
    ("cn-nm-west", Text::new("蒙西", "Western Inner Mongolia")),
    ("cn-nx", Text::new("宁夏", "Ningxia")),
    ("cn-qh", Text::new("青海", "Qinghai")),
    ("cn-sc", Text::new("四川", "Sichuan")),
    ("cn-sd", Text::new("山东", "Shandong")),
    ("cn-sh", Text::new("上海", "Shanghai")),
    ("cn-sn", Text::new("陕西", "Shaanxi")),
    ("cn-sn-yulin", Text::new("陕西榆林", "Yulin, Shaanxi")),
    ("cn-sx", Text::new("山西", "Shanxi")),
    ("cn-tj", Text::new("天津", "Tianjin")),
    ("cn-xj", Text::new("新疆", "Xinjiang")),
    ("cn-yn", Text::new("云南", "Yunnan")),
    ("cn-zj", Text::new("浙江", "Zhejiang")),
];

impl Book {
    /// The standing files with those of the input's `ruleFiles`; the same id takes the place of a
    /// standing file.
    pub fn of(root: &Field<'_>) -> Rc<Self> {
        let current = Self::current();
        if !root.has("ruleFiles") {
            return current;
        }
        let mut book = Self::clone(&current);
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

    /// Reads one file; `complete` asks for issuer, source and day of the last check, too.
    ///
    /// # Errors
    /// The first place that can't be read.
    pub fn check(file: &Data, complete: bool) -> Result<(), Error> {
        read(file, complete).map(drop)
    }

    /// Puts a file of the rule book behind the others.
    pub(super) fn add(&mut self, file: File) {
        self.put(file, Place::Last);
    }

    /// Puts a file before the others, and in the place of one with the same id.
    pub(super) fn replace(&mut self, file: File) {
        let id = &file.head().id;
        self.sheets.retain(|other| other.head.id != *id);
        self.charges.retain(|other| other.head.id != *id);
        self.hours.retain(|other| other.head.id != *id);
        self.holidays.retain(|other| other.head.id != *id);
        self.days.retain(|other| other.head.id != *id);
        self.basic_charges.retain(|other| other.head.id != *id);
        self.late_fees.retain(|other| other.head.id != *id);
        self.gaps.retain(|other| other.head.id != *id);
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
    pub fn ids(&self) -> Vec<&str> {
        fn of<M: Member>(files: &[Rc<M>]) -> impl Iterator<Item = &str> {
            files.iter().map(|file| file.head().id.as_str())
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
    pub fn tariff(&self, name: &str, field: &str) -> Result<Word, Error> {
        if let Some(sheet) = self.sheets.iter().find(|sheet| sheet.family == name) {
            return Ok(sheet.family.clone());
        }
        Err(match self.gap(name) {
            Some(gap) => gap.refusal(field),
            None => {
                let mut names: Vec<&str> = self.sheets.iter().map(|sheet| sheet.family.as_str()).collect();
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

    /// The price list of a tariff on a day.
    ///
    /// # Errors
    /// [`Code::NotInRuleBook`] naming `field` and the days that the book knows; naming `tariff` and the place
    /// where its prices would be found, where the book knows of a gap.
    pub fn sheet(&self, tariff: &str, date: Date, field: &str) -> Result<&Rc<Sheet>, Error> {
        in_force(&self.sheets, tariff, date, field)
            .map_err(|error| self.gap(tariff).map_or(error, |gap| gap.refusal("tariff")))
    }

    /// All price lists of a tariff.
    pub fn versions<'a>(&'a self, tariff: &'a str) -> impl Iterator<Item = &'a Rc<Sheet>> + Clone {
        self.sheets.iter().filter(move |sheet| sheet.family == tariff)
    }

    /// Days in (`after`, `until`] on which a price list of the tariff, or any file that it may need, begins or the one
    /// after it could.
    #[must_use]
    pub fn changes(&self, tariff: &str, after: Date, until: Date) -> Vec<Date> {
        let sheets = self.versions(tariff).map(|file| &file.head);
        let charges = self.charges.iter().map(|file| &file.head);
        let hours = self.hours.iter().map(|file| &file.head);
        let basic = self.basic_charges.iter().map(|file| &file.head);
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

impl Gap {
    /// The refusal that says where its prices would be found.
    fn refusal(&self, field: &str) -> Error {
        let texts = [Lang::Zh, Lang::En]
            .map(|lang| join(&mut [self.label.get(lang), self.place.get(lang)].into_iter(), ": "));
        Error::new(Code::NotInRuleBook, field).bound(join(&mut texts.iter().map(String::as_str), " / "))
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
        let mut heads =
            members.iter().filter(|member| member.family() == family).map(|member| &**member.head());
        none_in_force(&mut heads, family, date, field)
    })
}

#[inline(never)]
fn none_in_force(heads: &mut dyn Iterator<Item = &Head>, family: &str, date: Date, field: &str) -> Error {
    let error = rulebook::not_in_force(heads, field);
    let known = error.bound.as_deref().map(str::to_owned).unwrap_or_default();
    let day = date.text();
    error.bound(join(&mut [day.as_str(), " × ", family, " (", &known, ")"].into_iter(), ""))
}
