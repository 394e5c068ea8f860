//! The company's own rules for its customers: those of the rule book, or as staff have changed them.

use crate::columns::store::COUNTS;
use crate::judge::credit::{Band, CreditRule, DROP, bands, credit_rules, value, whole};
use crate::number;
use diansuan::data::{Data, ToPlain};
use diansuan::error::{Code, Error};
use diansuan::input::Field;
use diansuan::rulebook::{CREDIT_RULES, EARLY_WARNING, MANAGER_RESPONSE, Manager, SERVICE, Setting, Tier};
use diansuan::units::{KilowattHour, Points, Portion, Quantity};
use rust_decimal::Decimal;

/// Tiers from the top.
pub const TIERS: [Tier; 3] = [Tier::Vip, Tier::Large, Tier::Ordinary];
/// Managers from the top.
pub const MANAGERS: [Manager; 4] = [Manager::Vip, Manager::Large, Manager::Community, Manager::District];
/// How often each thing happened that the score looks at: the columns of counts, then these two.
pub(crate) type Events = [i64; COUNTS.len() + 2];
/// Hears of each loss: the rule, how many, the points, the ceiling.
type Loss<'a> = &'a mut dyn FnMut(&CreditRule, i64, i64, Option<i64>);
/// Most points a rule may give or take.
const MOST: i64 = 1000;

/// The rules that staff may change and try out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Company {
    /// Who changed them, when and why; empty for the rule book's.
    pub who: String,
    /// The day of the change.
    pub when: String,
    /// The reason.
    pub why: String,
    /// Lower limits of the VIP and the large tier, kWh a month in ten-thousandths.
    pub limits: [i64; 2],
    /// Kinds of customers that are ordinary but important, as exports name them.
    pub key: Vec<String>,
    /// Supply areas, in the order of reports.
    pub areas: Vec<String>,
    /// Who serves whom: by tier, important or not, town or countryside.
    pub managers: [[[Manager; 2]; 2]; 3],
    /// A fall in use from so many percent on counts, in ten-thousandths.
    pub drop: i64,
    /// Where everybody's score begins.
    pub start: i64,
    /// What lowers it.
    pub credit: Vec<CreditRule>,
    /// Ratings, best first.
    pub bands: Vec<Band>,
    /// A visit every so many months, by manager.
    pub visits: [i64; 4],
    /// What managers have to do.
    pub duties: [Vec<String>; 4],
}

impl Default for Company {
    fn default() -> Self {
        Self::of_the_rule_book()
    }
}

impl Company {
    /// The rules as the rule book has them.
    ///
    /// ```
    /// use diansuan_customers::Company;
    /// assert_eq!(Company::of_the_rule_book().limits, [10_000_000_000, 500_000_000]);
    /// ```
    #[must_use]
    pub fn of_the_rule_book() -> Self {
        let [rule, ..] = &SERVICE;
        let duties = |manager: Manager| {
            let services = rule.services.iter().filter(|service| service.managers.contains(&manager));
            services.map(|service| service.label.zh.to_string()).collect()
        };
        let visits = |manager: Manager| {
            MANAGER_RESPONSE
                .first()
                .and_then(|table| whole(table, manager.id(), "visit"))
                .unwrap_or(12)
                .max(1)
        };
        let warning =
            |row, column| EARLY_WARNING.first().and_then(|table| whole(table, row, column)).unwrap_or(0);
        Self {
            drop: warning(DROP, "percent") * 10_i64.pow(number::DECIMALS),
            start: CREDIT_RULES.last().and_then(|table| whole(table, "base", "points")).unwrap_or(0),
            credit: credit_rules(),
            bands: bands(),
            visits: MANAGERS.map(visits),
            duties: MANAGERS.map(duties),
            ..Self::of_the_service_rules()
        }
    }

    /// Who is in which tier and served by whom, and nothing else: what [`crate::classify`] needs.
    #[must_use]
    pub(crate) fn of_the_service_rules() -> Self {
        let [rule, ..] = &SERVICE;
        let limit = |tier: Tier| {
            let found = rule.tiers.iter().find(|limit| limit.tier == tier);
            found.map_or(0, |limit| number::fixed(value(&limit.from).decimal()))
        };
        let key = rule.sectors.iter().filter(|sector| value(&sector.key));
        let manager = |tier: Tier, key: bool, setting: Setting| {
            let fits = rule.assignments.iter().find(|row| {
                row.tier == tier
                    && row.key.is_none_or(|k| k == key)
                    && row.setting.is_none_or(|s| s == setting)
            });
            fits.map_or(Manager::Community, |row| value(&row.manager))
        };
        let of = |tier, key| [manager(tier, key, Setting::Urban), manager(tier, key, Setting::Rural)];
        Self {
            who: String::new(),
            when: String::new(),
            why: String::new(),
            limits: [limit(Tier::Vip), limit(Tier::Large)],
            key: key.map(|sector| sector.label.zh.to_string()).collect(),
            areas: rule.areas.iter().map(|area| area.label.zh.to_string()).collect(),
            managers: TIERS.map(|tier| [of(tier, false), of(tier, true)]),
            drop: 0,
            start: 0,
            credit: Vec::new(),
            bands: Vec::new(),
            visits: [1; 4],
            duties: Default::default(),
        }
    }

    /// The tier of `sum` ten-thousandths in `months` months.
    #[inline(always)]
    #[must_use]
    pub(crate) fn tier(&self, sum: i64, months: i64) -> u8 {
        let [vip, large] = self.limits;
        if sum >= vip * months {
            0
        } else if sum >= large * months {
            1
        } else {
            2
        }
    }

    /// The manager of a tier, by its place in [`MANAGERS`].
    #[inline(always)]
    #[must_use]
    pub(crate) fn manager(&self, tier: u8, key: bool, rural: bool) -> u8 {
        let of_tier = self.managers.get(usize::from(tier)).and_then(|rows| rows.get(usize::from(key)));
        let manager = of_tier.and_then(|row| row.get(usize::from(rural)));
        manager.and_then(|manager| MANAGERS.iter().position(|known| known == manager)).unwrap_or(0) as u8
    }

    /// Whether a kind of customer is important although ordinary; names of the rule book count in any form.
    #[must_use]
    pub(crate) fn is_key(&self, sector: &str) -> bool {
        let same = |name: &str| {
            let known = SERVICE.iter().flat_map(|rule| rule.sectors).find(|known| known.label.zh == name);
            name == sector || known.is_some_and(|known| known.id == sector || known.label.en == sector)
        };
        self.key.iter().any(|name| same(name))
    }

    /// The score after these events; each loss is handed to `each`.
    pub(crate) fn score(&self, events: &Events, each: Loss<'_>) -> i64 {
        let (mut score, mut highest) = (self.start, self.start);
        for rule in &self.credit {
            let n = events.get(rule.event).copied().unwrap_or(0);
            if n == 0 {
                continue;
            }
            let lost = if rule.gives_back { -rule.points } else { n * rule.points };
            let lost = rule.cap.map_or(lost, |cap| lost.min(cap));
            let ceiling = rule.ceiling.filter(|(from, _)| n >= *from).map(|(_, ceiling)| ceiling);
            score -= lost;
            highest = ceiling.map_or(highest, |ceiling| highest.min(ceiling));
            each(rule, n, lost, ceiling);
        }
        score.max(0).min(highest)
    }

    /// The rating of a score, by its place in [`Self::bands`].
    #[must_use]
    pub(crate) fn band(&self, score: i64) -> u8 {
        let found = self.bands.iter().position(|band| score >= band.from);
        found.unwrap_or(self.bands.len().saturating_sub(1)) as u8
    }

    /// Reads rules that staff have changed; what is left out stays as the rule book has it.
    ///
    /// # Errors
    /// The first field that can't be used: a limit below the next one, points beyond 0–1000.
    pub fn read(root: &Field<'_>) -> Result<Self, Error> {
        let mut company = Self::of_the_rule_book();
        let said = |name: &str| root.text(name).unwrap_or_default();
        (company.who, company.when, company.why) = (said("who"), said("when"), said("why"));
        let limits = root.at("limits");
        for (place, name) in company.limits.iter_mut().zip(["vip", "large"]) {
            if let Some(limit) = limits.optional::<KilowattHour>(name) {
                *place = number::fixed(limit.decimal());
            }
        }
        let [vip, large] = company.limits;
        if vip <= large {
            limits.refuse_at("vip", Code::OutOfRange, &format!("> {} kWh", number::text(large.into(), 0)));
        }
        if let Some(percent) = root.optional::<Portion>("drop") {
            company.drop = number::fixed(percent.decimal());
        }
        lines(root, "key", &mut company.key);
        lines(root, "areas", &mut company.areas);
        let duties = root.at("duties");
        for (list, manager) in company.duties.iter_mut().zip(MANAGERS) {
            lines(&duties, manager.id(), list);
        }
        let visits = root.at("visits");
        for (place, manager) in company.visits.iter_mut().zip(MANAGERS) {
            points(&visits, manager.id(), 1, place);
        }
        let credit = root.at("credit");
        for rule in &mut company.credit {
            points(&credit, rule.id, 0, &mut rule.points);
        }
        let from = root.at("bands");
        let mut above = MOST + 1;
        for band in &mut company.bands {
            points(&from, band.id, 0, &mut band.from);
            if band.from >= above {
                from.refuse_at(
                    band.id,
                    Code::OutOfRange,
                    &format!("< {}", number::text(i128::from(above) * 10_000, 0)),
                );
            }
            above = band.from;
        }
        root.finish(company)
    }
}

/// A list of names: one that is there replaces the rule book's, empty ones are dropped.
fn lines(root: &Field<'_>, name: &str, list: &mut Vec<String>) {
    if root.at(name).is_present() {
        *list = root
            .texts(name)
            .iter()
            .map(|line| line.trim().to_owned())
            .filter(|line| !line.is_empty())
            .collect();
    }
}

/// A whole number from `least` to 1000, where there is one.
fn points(root: &Field<'_>, name: &str, least: i64, place: &mut i64) {
    let Some(found) = root.optional::<Points>(name) else { return };
    let number = found.decimal();
    match i64::try_from(number.normalize().mantissa()).ok().filter(|_| number.fract().is_zero()) {
        Some(_) if number <= Decimal::from(MOST) && number >= Decimal::from(least) => {
            *place = i64::try_from(number.trunc().mantissa() / 10_i128.pow(number.trunc().scale()))
                .unwrap_or(least);
        }
        _ => root.refuse_at(
            name,
            Code::OutOfRange,
            if least == 0 { "0, 1, 2 … 1000" } else { "1, 2, 3 … 1000" },
        ),
    }
}

/// Numbers as a form shows them.
fn named(pairs: &mut dyn Iterator<Item = (&'static str, i64)>) -> Data {
    Data::object(
        pairs
            .map(|(name, number)| (name, Data::text(number::text(i128::from(number) * 10_000, 0))))
            .collect(),
    )
}

fn texts(list: &[String]) -> Data {
    Data::List(list.iter().cloned().map(Data::text).collect())
}

impl ToPlain for Company {
    fn plain(&self) -> Data {
        let [vip, large] = self.limits;
        let limit = |limit: i64| Data::text(number::text(limit.into(), 0));
        let duties =
            MANAGERS.iter().zip(&self.duties).map(|(manager, list)| (manager.id(), texts(list))).collect();
        Data::object(vec![
            ("who", Data::text(self.who.clone())),
            ("when", Data::text(self.when.clone())),
            ("why", Data::text(self.why.clone())),
            ("limits", Data::object(vec![("vip", limit(vip)), ("large", limit(large))])),
            ("drop", limit(self.drop)),
            ("key", texts(&self.key)),
            ("areas", texts(&self.areas)),
            (
                "visits",
                named(&mut MANAGERS.iter().zip(self.visits).map(|(manager, visit)| (manager.id(), visit))),
            ),
            ("credit", named(&mut self.credit.iter().map(|rule| (rule.id, rule.points)))),
            ("bands", named(&mut self.bands.iter().map(|band| (band.id, band.from)))),
            ("duties", Data::object(duties)),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diansuan::data::Data;

    #[test]
    fn what_is_written_is_read() {
        let mut company = Company::of_the_rule_book();
        (company.who, company.limits) = ("王工".into(), [8_000_000_000, 500_000_000]);
        company.key.push("医院".into());
        let json = company.plain();
        assert_eq!(Company::read(&Field::root(&json)), Ok(company));
    }

    #[test]
    fn limits_keep_their_order() {
        for (text, field) in [
            (r#"{"limits":{"vip":"50000"}}"#, "limits.vip"),
            (r#"{"limits":{"vip":"-1"}}"#, "limits.vip"),
            (r#"{"credit":{"late":"1001"}}"#, "credit.late"),
            (r#"{"credit":{"late":"1.5"}}"#, "credit.late"),
            (r#"{"bands":{"b":"95"}}"#, "bands.b"),
            (r#"{"visits":{"vip":"0"}}"#, "visits.vip"),
        ] {
            let json: Data = serde_json::from_str(text).unwrap();
            let error = Company::read(&Field::root(&json)).unwrap_err();
            assert_eq!(error.field, field, "{text}");
        }
    }
}
