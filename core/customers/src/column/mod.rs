//! What the columns of an export are, and how their headers are recognised.

pub mod heading;
mod names;

use diansuan::rulebook::named;
use diansuan::units::{Cost, KilovarHour, KilovoltAmpere, KilowattHour, Quantity, Spec, Yuan};

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
        /// The year, where a column of its own has it.
        Year = "year", "年份", "Year";
        /// Active energy of the month.
        Kwh = "kwh", "用电量", "Consumption";
        /// Reactive energy of the month.
        Kvarh = "kvarh", "无功电量", "Reactive energy";
        /// The unit of a row's energy, where that has a column of its own.
        Unit = "unit", "电量单位", "Unit of energy";
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
