//! The head that every rule file has.

use crate::base::data::{Data, ToPlain, plain};
use crate::base::date::Date;
use crate::base::held::Held;
use crate::base::text::{Text, Word};

/// Whether a rule holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Status {
    /// In force between its dates.
    InForce,
    /// Replaced by a later rule; kept for bills of its time.
    Superseded,
    /// Nobody has confirmed it: shown as an illustration only.
    Illustrative,
}

impl Status {
    /// The status as rule files and other programs write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InForce => "in_force",
            Self::Superseded => "superseded",
            Self::Illustrative => "illustrative",
        }
    }

    /// The statuses by their names.
    pub const CHOICES: &'static [(&'static str, Self)] = &[
        ("in_force", Self::InForce),
        ("superseded", Self::Superseded),
        ("illustrative", Self::Illustrative),
    ];

    /// The status as a reader sees it.
    #[must_use]
    pub const fn label(self) -> &'static Text {
        match self {
            Self::InForce => const { &Text::new("现行有效", "In force") },
            Self::Superseded => const { &Text::new("已被取代", "Superseded") },
            Self::Illustrative => {
                const { &Text::new("未经证实，仅作示例", "Not confirmed, illustration only") }
            }
        }
    }
}

/// How the values were obtained.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Confidence {
    /// Several independent publications or printed bills agree.
    Confirmed,
    /// Computed from confirmed values.
    Derived,
    /// Read in a digest or a third party's table only.
    Secondary,
    /// Commonly stated, not confirmed.
    Unconfirmed,
}

impl Confidence {
    /// The confidence as rule files and other programs write it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Confirmed => "confirmed",
            Self::Secondary => "secondary",
            Self::Derived => "derived",
            Self::Unconfirmed => "unconfirmed",
        }
    }

    /// The confidences by their names.
    pub const CHOICES: &'static [(&'static str, Self)] = &[
        ("confirmed", Self::Confirmed),
        ("secondary", Self::Secondary),
        ("derived", Self::Derived),
        ("unconfirmed", Self::Unconfirmed),
    ];

    /// The confidence as a reader sees it.
    #[must_use]
    pub const fn label(self) -> &'static Text {
        match self {
            Self::Confirmed => const { &Text::new("多方印证", "Confirmed by several sources") },
            Self::Secondary => const { &Text::new("仅见于转载", "Seen in a reprint only") },
            Self::Derived => const { &Text::new("由已知数推算", "Derived from known values") },
            Self::Unconfirmed => const { &Text::new("未经证实", "Not confirmed") },
        }
    }
}

/// Who says so, since when, and how sure that is.
#[derive(Debug, PartialEq, Eq)]
pub struct Head {
    /// Stable name; the anchor on the rules page.
    pub id: Word,
    /// What the rule is called.
    pub title: Text,
    /// Its document number, or what stands in for one.
    pub document: Word,
    /// First day it holds; `None` when nobody knows.
    pub effective_from: Option<Date>,
    /// The earliest day it is known to have held, where its first day is not known.
    pub known_since: Option<Date>,
    /// Last day it holds; `None` while it does.
    pub effective_to: Option<Date>,
    /// Whether it holds.
    pub status: Status,
    /// How sure the values are.
    pub confidence: Confidence,
}

/// A head that is fixed in the program or was read at run time.
pub type HeadRef = Held<Head>;

/// The rest of a rule file's head, for those who want to check it. Kept apart from [`Head`], which
/// every citation carries, so that a calculator does not drag all of it along.
#[derive(Debug)]
pub struct Record {
    /// What citations point to.
    pub head: &'static Head,
    /// Who issued it.
    pub issuer: Text,
    /// Where it was read.
    pub source: Text,
    /// When somebody last compared the file with its source.
    pub checked: Date,
    /// What a reader should know about it.
    pub note: Option<Text>,
}

impl Head {
    /// Whether the rule is known to hold on `date`.
    #[must_use]
    pub fn covers(&self, date: Date) -> bool {
        let begun = self.effective_from.or(self.known_since).is_some_and(|from| from <= date);
        begun && self.effective_to.is_none_or(|to| date <= to)
    }

    /// The days it is known for, such as `2023-09-01 –`.
    #[must_use]
    pub fn span(&self) -> String {
        let mut span = self.effective_from.or(self.known_since).map(Date::text).unwrap_or_default();
        span.push_str(" –");
        if let Some(to) = self.effective_to {
            span.push(' ');
            span.push_str(&to.text());
        }
        span
    }
}

plain! { Head { "id": id, "title": title, "document": document, "effectiveFrom": effective_from, "knownSince": known_since, "effectiveTo": effective_to, "status": status, "confidence": confidence } }

impl ToPlain for Status {
    fn plain(&self) -> Data {
        Data::text(self.as_str())
    }
}

impl ToPlain for Confidence {
    fn plain(&self) -> Data {
        Data::text(self.as_str())
    }
}
