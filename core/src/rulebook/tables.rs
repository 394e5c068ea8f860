//! The shapes of the rules: one type per kind of rule file.

use super::{Head, Versioned};
use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{
    Days, Kilovar, KilowattHour, Measure, PowerFactor, Quantity, WattPerKilovar, YuanPerKvar,
};
use crate::explain::{Ruled, Shown};

macro_rules! versioned {
    ($($rule:ty),*) => {$(
        impl Versioned for $rule {
            fn head(&self) -> &'static Head { self.head }
        }
    )*};
}
versioned!(PowerFactorRule, BaseRule, ServiceRule, CapacitorRule, PublicHolidays, Table);

/// Named values: `id` for programs, words for people.
#[macro_export]
macro_rules! named {
    ($($(#[$doc:meta])* $name:ident { $($(#[$item:meta])* $variant:ident = $id:literal, $zh:literal, $en:literal;)* })*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
        pub enum $name { $($(#[$item])* $variant,)* }

        impl $name {
            /// All values with the name each has for other programs.
            pub const CHOICES: &'static [(&'static str, Self)] = &[$(($id, Self::$variant)),*];

            /// The name other programs use.
            #[must_use]
            pub const fn id(self) -> &'static str {
                match self { $(Self::$variant => $id,)* }
            }

            /// The name people use.
            #[must_use]
            pub const fn label(self) -> &'static $crate::text::Text {
                match self { $(Self::$variant => const { &$crate::text::Text::new($zh, $en) },)* }
            }
        }

        impl $crate::data::ToPlain for $name {
            fn plain(&self) -> $crate::data::Data { $crate::data::Data::text(self.id()) }
        }

        impl $crate::explain::Shown for $name {
            fn shown(&self) -> String { self.id().to_owned() }
            fn words(&self) -> Option<&'static $crate::text::Text> { Some(self.label()) }
        }
    )*};
}

named! {
    /// Customer tier (客户等级), by monthly consumption.
    Tier {
        /// Highest tier.
        Vip = "vip", "VIP高端客户", "VIP customer";
        /// Large customer.
        Large = "large", "大客户", "Large customer";
        /// Everybody else.
        Ordinary = "ordinary", "普通客户", "Ordinary customer";
    }
    /// The four account managers (客户经理).
    Manager {
        /// Deputy general manager or above, for VIP customers.
        Vip = "vip", "VIP客户经理", "VIP account manager";
        /// The large-customer team.
        Large = "large", "大客户经理", "Large-customer manager";
        /// Urban: one residential community each.
        Community = "community", "社区经理", "Community manager";
        /// Rural: one public transformer district each.
        District = "district", "台区经理", "Transformer-district manager";
    }
    /// Where the customer is supplied.
    Setting {
        /// Town: served by an urban supply office (城区供电营业所).
        Urban = "urban", "城镇", "Urban";
        /// Countryside: served by a rural supply station (农村供电所).
        Rural = "rural", "农村", "Rural";
    }
    /// Where money is rounded to the cent.
    Rounding {
        /// Once, on the sum.
        Total = "total", "按合计一次取整到分", "Once, on the total";
        /// Each component or line, then summed.
        Component = "component", "逐项取整到分后相加", "Per component, then summed";
    }
    /// Kinds of tariff (用电类别).
    Category {
        /// Households.
        Residential = "residential", "居民生活用电", "Residential";
        /// Commerce and industry.
        CommercialIndustrial = "commercial_industrial", "工商业用电", "Commercial and industrial";
        /// Farming.
        Agricultural = "agricultural", "农业生产用电", "Farming";
    }
}

impl Shown for u8 {
    fn shown(&self) -> String {
        crate::base::digits::whole(u32::from(*self), 1)
    }
}

impl Shown for bool {
    fn shown(&self) -> String {
        if *self { "true" } else { "false" }.to_owned()
    }
    fn words(&self) -> Option<&'static Text> {
        Some(if *self { const { &Text::new("是", "yes") } } else { const { &Text::new("否", "no") } })
    }
}

/// The adjustment tables of a power-factor rule (功率因数调整电费表).
#[derive(Debug)]
pub struct PowerFactorRule {
    /// File head.
    pub head: &'static Head,
    /// The three standards, highest first.
    pub standards: [Standard; 3],
    /// How the factor is rounded to two decimals.
    pub factor_decimals: Ruled<u8>,
}

/// One standard (考核标准) with its complete table.
#[derive(Debug)]
pub struct Standard {
    /// The standard as programs name it, such as `0.90`.
    pub id: &'static str,
    /// The factor at which nothing is added or taken off.
    pub value: Ruled<PowerFactor>,
    /// Percent × 100 for every hundredth of the factor, from 0.00 to 1.00.
    pub table: Ruled<[i16; 101]>,
}

/// What a utility puts into the base of the power-factor adjustment.
#[derive(Debug)]
pub struct BaseRule {
    /// File head.
    pub head: &'static Head,
    /// The utility as programs name it, such as `cn-gx`.
    pub utility: &'static str,
    /// The utility as people name it.
    pub label: Text,
    /// Where money is rounded.
    pub rounding: Ruled<Rounding>,
    /// The components it knows.
    pub components: &'static [BaseComponent],
}

/// A component of a bill and whether it belongs to the base.
#[derive(Debug)]
pub struct BaseComponent {
    /// The component as programs name it.
    pub code: &'static str,
    /// How bills print it, without what stands in brackets.
    pub names: &'static [&'static str],
    /// Whether the adjustment is taken on it.
    pub in_base: Ruled<bool>,
}

/// Customer tiers, account managers and what they do.
#[derive(Debug)]
pub struct ServiceRule {
    /// File head.
    pub head: &'static Head,
    /// Lower limits of the tiers, highest first.
    pub tiers: &'static [TierLimit],
    /// Kinds of customers.
    pub sectors: &'static [Sector],
    /// Supply areas.
    pub areas: &'static [Area],
    /// Who serves whom; the first row that fits holds.
    pub assignments: &'static [Assignment],
    /// The service catalogue.
    pub services: &'static [Service],
}

/// A tier and the monthly consumption it begins at.
#[derive(Debug)]
pub struct TierLimit {
    /// The tier.
    pub tier: Tier,
    /// Monthly consumption from which it holds, inclusive.
    pub from: Ruled<KilowattHour>,
}

/// A kind of customer.
#[derive(Debug)]
pub struct Sector {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: Text,
    /// Ordinary but important: served by the large-customer manager whatever they use.
    pub key: Ruled<bool>,
}

/// A supply area (供电区).
#[derive(Debug)]
pub struct Area {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: Text,
}

/// A row of the assignment of managers; `None` matches anything.
#[derive(Debug)]
pub struct Assignment {
    /// Tier it is about.
    pub tier: Tier,
    /// Key customers only, or others only.
    pub key: Option<bool>,
    /// Setting it is about.
    pub setting: Option<Setting>,
    /// Who serves them.
    pub manager: Ruled<Manager>,
}

/// A service of the catalogue.
#[derive(Debug)]
pub struct Service {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: Text,
    /// Who provides it.
    pub managers: &'static [Manager],
    /// Where the catalogue says so.
    pub clause: &'static str,
}

/// Values that size capacitors (并联电容器).
#[derive(Debug)]
pub struct CapacitorRule {
    /// File head.
    pub head: &'static Head,
    /// Step in which cabinets are bought, when the customer names none.
    pub step: Ruled<Kilovar>,
    /// Loss of modern capacitors.
    pub loss: Ruled<WattPerKilovar>,
    /// Usual price of a cabinet, low end.
    pub price_low: Ruled<YuanPerKvar>,
    /// Usual price of a cabinet, high end.
    pub price_high: Ruled<YuanPerKvar>,
}

/// The public holidays of a year.
#[derive(Debug)]
pub struct PublicHolidays {
    /// File head.
    pub head: &'static Head,
    /// Its days.
    pub days: Ruled<DaysOff>,
}

/// Days on which nobody works, and weekends on which everybody does.
#[derive(Debug, Clone, Copy)]
pub struct DaysOff {
    /// First and last days of the holidays.
    pub off: &'static [(Date, Date)],
    /// Weekends worked instead (调休).
    pub worked: &'static [Date],
}

impl Shown for DaysOff {
    fn shown(&self) -> String {
        let days: i64 = self.off.iter().map(|(from, to)| to.since(*from) + 1).sum();
        days.to_string()
    }
    fn unit(&self) -> &'static str {
        Days::UNIT
    }
}

/// A table of values: what a calculator looks up, row by row.
#[derive(Debug)]
pub struct Table {
    /// File head.
    pub head: &'static Head,
    /// What its values are.
    pub columns: &'static [Column],
    /// Its rows, in the order in which pages show them.
    pub rows: &'static [Row],
}

/// A column of a [`Table`].
#[derive(Debug)]
pub struct Column {
    /// Name for programs.
    pub id: &'static str,
    /// Name for people.
    pub label: Text,
    /// Unit of its values; empty for a pure number.
    pub unit: &'static str,
}

/// A row of a [`Table`].
#[derive(Debug)]
pub struct Row {
    /// Name for programs.
    pub id: &'static str,
    /// Rows that belong together have the same; may be empty.
    pub group: &'static str,
    /// Name for people.
    pub label: Text,
    /// What else there is to say.
    pub detail: Option<Text>,
    /// Where the row stands.
    pub citation: Ruled<()>,
    /// Its values by column; some may be missing.
    pub values: &'static [Option<Ruled<Measure>>],
}

impl Table {
    /// The row of that name.
    #[must_use]
    pub fn row(&self, id: &str) -> Option<&'static Row> {
        self.rows.iter().find(|row| row.id == id)
    }

    /// The value at a row and a column, where there is one.
    #[must_use]
    pub fn find(&self, row: &str, column: &str) -> Option<&'static Ruled<Measure>> {
        let index = self.columns.iter().position(|known| known.id == column)?;
        self.row(row)?.values.get(index)?.as_ref()
    }

    /// The same, where there must be one.
    ///
    /// A table is compiled in, and a test asks for every value that a calculator needs; one that is
    /// missing all the same is refused as what the rule book does not hold.
    ///
    /// # Errors
    /// [`Code::NotInRuleBook`] naming `field`.
    pub fn value(&self, row: &str, column: &str, field: &str) -> Result<&'static Ruled<Measure>, Error> {
        self.find(row, column).ok_or_else(|| Error::new(Code::NotInRuleBook, field))
    }
}

plain! { Area { "id": id, "label": label } }
