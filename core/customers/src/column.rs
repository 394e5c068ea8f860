//! What the columns of an export mean: recognised by their headers, units included.

use diansuan::error::Code;
use diansuan::number;
use diansuan::rulebook::named;
use diansuan::units::{Cost, KilovarHour, KilovoltAmpere, KilowattHour, Quantity, Spec, Yuan};
use std::borrow::Cow;

named! {
    /// A column of the utility's export.
    Column {
        /// Number of the account.
        Account = "account", "户号", "Account";
        /// Name of the customer.
        Name = "name", "户名", "Name";
        /// Supply area.
        Area = "area", "供电区域", "Supply area";
        /// Town or countryside.
        Setting = "setting", "城乡", "Town or country";
        /// Kind of customer.
        Sector = "sector", "单位性质", "Kind of customer";
        /// Transformer district or residential community.
        District = "district", "台区（社区）", "District";
        /// Said to be important although ordinary, whatever the kind of customer says.
        Key = "keyOrdinary", "普通却重要", "Ordinary but important";
        /// Where the customer is.
        Address = "address", "用电地址", "Address";
        /// Month of consumption.
        Month = "month", "年月", "Month";
        /// Active energy of the month.
        Kwh = "kwh", "用电量", "Consumption";
        /// Reactive energy of the month.
        Kvarh = "kvarh", "无功电量", "Reactive energy";
        /// Capacity of the customer's transformers.
        Kva = "kva", "受电容量", "Capacity";
        /// The bill.
        Money = "money", "电费", "Bill";
        /// What the power-factor adjustment is taken on.
        Base = "base", "力调基数", "Base of the adjustment";
        /// The standard of the power factor that is printed on the bill.
        Standard = "standard", "功率因数标准", "Power-factor standard";
        /// How often the customer paid late.
        Late = "late", "逾期次数", "Late payments";
        /// For how many months bills are unpaid.
        Arrears = "arrears", "欠费月数", "Months unpaid";
        /// Breaches of the contract.
        Violation = "violation", "违约用电次数", "Breaches";
        /// Thefts of electricity.
        Theft = "theft", "窃电次数", "Thefts";
        /// Hazards not mended in time.
        Hazard = "hazard", "未改隐患", "Hazards";
        /// Pays in advance.
        Prepaid = "prepaid", "预付费", "Prepaid";
        /// Has a service card of the vulnerable; nothing but that is kept.
        Care = "care", "爱心服务卡", "Care card";
    }
}

/// Other ways to write the headers, without blanks, brackets and case.
const ALIASES: &[(Column, &[&str])] = &[
    (
        Column::Account,
        &[
            "用户编号",
            "客户编号",
            "户名编号",
            "用户号",
            "客户号",
            "accountno",
            "accountnumber",
            "customerid",
            "customerno",
            "customer",
            "id",
        ],
    ),
    (Column::Name, &["用户名称", "客户名称", "名称", "单位名称", "customername"]),
    (
        Column::Area,
        &[
            "供电区",
            "供电所",
            "供电单位",
            "供电局",
            "所属区域",
            "区域",
            "县区",
            "区县",
            "district/county",
            "region",
            "supplyarea",
        ],
    ),
    (
        Column::Setting,
        &[
            "城乡类别",
            "城乡属性",
            "城乡标志",
            "城镇或农村",
            "城乡类型",
            "urban/rural",
            "urbanrural",
            "townorcountryside",
        ],
    ),
    (
        Column::Sector,
        &[
            "行业",
            "行业分类",
            "行业类别",
            "客户类别",
            "用户类别",
            "用户性质",
            "客户类型",
            "industry",
            "customertype",
            "kind",
        ],
    ),
    (
        Column::District,
        &["台区", "台区名称", "社区", "小区", "公变", "变压器台区", "transformerdistrict", "community"],
    ),
    (Column::Key, &["重要客户", "是否重要", "重要标志", "重点客户", "keycustomer", "important"]),
    (Column::Address, &["地址", "用户地址", "客户地址", "装表地址"]),
    (
        Column::Month,
        &[
            "月份",
            "用电月份",
            "电费年月",
            "抄表月份",
            "账期",
            "日期",
            "期间",
            "billingmonth",
            "period",
            "date",
        ],
    ),
    (
        Column::Kwh,
        &[
            "电量",
            "有功电量",
            "有功总电量",
            "本月电量",
            "本月用电量",
            "月用电量",
            "总电量",
            "售电量",
            "计费电量",
            "结算电量",
            "active",
            "activeenergy",
            "activekwh",
            "monthlykwh",
            "energy",
            "usage",
        ],
    ),
    (Column::Kvarh, &["无功", "无功总电量", "正向无功电量", "reactive", "reactivekvarh"]),
    (
        Column::Kva,
        &[
            "容量",
            "合同容量",
            "运行容量",
            "变压器容量",
            "报装容量",
            "capacitykva",
            "contractcapacity",
            "transformercapacity",
        ],
    ),
    (
        Column::Money,
        &[
            "应收电费",
            "电费合计",
            "总电费",
            "应收金额",
            "电费金额",
            "金额",
            "amount",
            "charge",
            "total",
            "totalcharge",
        ],
    ),
    (Column::Base, &["力率调整基数", "参与力调电费", "力调电费基数", "adjustmentbase"]),
    (Column::Standard, &["考核标准", "力率标准", "力率考核标准", "功率因数考核标准", "powerfactorstandard"]),
    (Column::Late, &["逾期", "逾期交费次数", "逾期缴费次数", "迟交次数", "late", "timeslate"]),
    (Column::Arrears, &["欠费", "拖欠月数", "欠费期数", "arrears", "arrearsmonths", "monthsinarrears"]),
    (Column::Violation, &["违约用电", "违章用电", "违章次数", "violations", "violation"]),
    (Column::Theft, &["窃电", "theft"]),
    (Column::Hazard, &["隐患", "未整改隐患", "hazard"]),
    (Column::Prepaid, &["预交", "预存", "是否预付费", "prepayment"]),
    (Column::Care, &["爱心卡", "爱心服务", "关爱客户", "care"]),
];

/// Columns without which nothing can be classified.
pub const REQUIRED: [Column; 2] = [Column::Account, Column::Kwh];

impl Column {
    /// The column of that name for programs.
    #[must_use]
    pub fn from_id(id: &str) -> Option<Self> {
        Self::CHOICES.iter().find(|(known, _)| *known == id).map(|(_, column)| *column)
    }

    /// How its numbers are read; nothing for texts, months, counts and flags.
    pub(crate) const fn spec(self) -> Option<&'static Spec> {
        match self {
            Self::Kwh => Some(KilowattHour::SPEC),
            Self::Kvarh => Some(KilovarHour::SPEC),
            Self::Kva => Some(KilovoltAmpere::SPEC),
            Self::Money => Some(Yuan::SPEC),
            Self::Base => Some(Cost::SPEC),
            _ => None,
        }
    }
}

/// What a header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Heading {
    /// Which column it is.
    pub column: Column,
    /// The power of ten that its unit asks for, such as 4 for 万kWh.
    pub shift: u8,
    /// Whether the header is exactly one of the known ones.
    exact: bool,
}

/// What one header means, if anything.
///
/// ```
/// use diansuan_customers::{Column, heading};
/// let found = heading("用电量（万千瓦时）").unwrap();
/// assert_eq!((found.column, found.shift), (Column::Kwh, 4));
/// assert_eq!(heading("上月用电量"), None);
/// ```
#[must_use]
pub fn heading(header: &str) -> Option<Heading> {
    let (name, unit) = split(header);
    if name.is_empty()
        || ["上月", "上年", "去年", "同期", "上期", "last", "previous"].iter().any(|word| name.contains(word))
    {
        return None;
    }
    let (column, exact) = meaning(&name)?;
    Some(Heading { column, shift: shift(column, &unit)?, exact })
}

/// The headers of a file: each column once, the clearest header first.
#[must_use]
pub fn headings(headers: &[String]) -> Vec<Option<Heading>> {
    let mut found: Vec<Option<Heading>> = headers.iter().map(|header| heading(header)).collect();
    for index in 0..found.len() {
        let Some(Some(this)) = found.get(index).copied() else { continue };
        let rival = |(other, one): (usize, &Option<Heading>)| {
            let clearer = one.is_some_and(|one| {
                one.column == this.column
                    && (one.exact && !this.exact || one.exact == this.exact && other < index)
            });
            other != index && clearer
        };
        if found.iter().enumerate().any(rival)
            && let Some(place) = found.get_mut(index)
        {
            *place = None;
        }
    }
    found
}

/// The name without blanks, marks and case, and the unit in its brackets.
fn split(header: &str) -> (String, String) {
    let (mut name, mut unit, mut inside) = (String::new(), String::new(), false);
    for c in header.chars() {
        match number::fold(c) {
            '(' | '[' | '【' | '〔' => inside = true,
            ')' | ']' | '】' | '〕' => inside = false,
            '\u{feff}' | ' ' | '_' | '-' | ':' | '：' | '*' => {}
            c if inside => unit.push(c),
            c => name.push(c),
        }
    }
    // `用电量kWh` and `amount/元` carry the unit behind the name.
    if unit.is_empty() {
        for mark in ["/", "kwh", "kvarh", "kva", "元"] {
            if let Some(at) = name.rfind(mark).filter(|at| *at > 0)
                && meaning(&name).is_none_or(|(_, exact)| !exact)
            {
                unit = name.split_off(at).trim_start_matches('/').to_owned();
            }
        }
    }
    (name, unit)
}

fn meaning(name: &str) -> Option<(Column, bool)> {
    let plain = |known: &str| known.chars().filter(|c| *c != ' ').flat_map(char::to_lowercase).collect();
    let own = Column::CHOICES.iter().flat_map(|(id, column)| {
        let label = column.label();
        [*id, &label.zh, &label.en].map(|known| (*column, Cow::<str>::Owned(plain(known))))
    });
    // Those are written plainly already: every header of every line that may be the head is looked up here.
    let also = ALIASES
        .iter()
        .flat_map(|(column, names)| names.iter().map(move |name| (*column, Cow::Borrowed(*name))));
    let mut best: Option<(Column, bool, usize)> = None;
    for (column, known) in own.chain(also) {
        if known == name {
            return Some((column, true));
        }
        // Part of a longer header, the longest one that is known.
        if known.chars().count() >= 2
            && known.len() > 3
            && name.contains(&*known)
            && best.is_none_or(|(.., length)| length < known.len())
        {
            best = Some((column, false, known.len()));
        }
    }
    best.map(|(column, exact, _)| (column, exact))
}

/// The power of ten between a header's unit and the column's own; nothing when it is another unit.
fn shift(column: Column, unit: &str) -> Option<u8> {
    let (Some(spec), false) = (column.spec(), unit.is_empty()) else { return Some(0) };
    let one = ["1", unit].concat();
    match number::number(&one, spec.unit, spec.aliases) {
        Ok(factor) => {
            u8::try_from(factor.normalize().to_string().bytes().filter(|b| *b == b'0').count()).ok()
        }
        Err(Code::WrongUnit | Code::NotANumber | Code::Ambiguous) => None,
        Err(_) => Some(0),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_known_header_means_its_column() {
        let labels = Column::CHOICES.iter().flat_map(|(id, column)| {
            let label = column.label();
            [*id, &label.zh, &label.en].map(|known| (*column, known))
        });
        let also = ALIASES.iter().flat_map(|(column, names)| names.iter().map(|name| (*column, *name)));
        for (column, known) in labels.chain(also) {
            let found = heading(known).map(|found| (found.column, found.shift, found.exact));
            assert_eq!(found, Some((column, 0, true)), "{known}");
        }
    }
}
