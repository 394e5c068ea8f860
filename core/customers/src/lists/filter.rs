//! Which customers a list shows, and in which order.

use crate::judge::company::{Company, MANAGERS, TIERS};
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
