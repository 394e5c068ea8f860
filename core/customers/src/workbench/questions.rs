//! The answers to what a staff page asks, as plain data.

use super::state::{Export, Workbench};
use crate::cells::month::Month;
use crate::column::Column;
use crate::columns::sort;
use crate::judge::company::{Company, MANAGERS};
use crate::judge::fleet::{Supposed, fleet};
use crate::judge::view::{ABSENT, View};
use crate::lists::export;
use crate::lists::filter::Filter;
use crate::lists::pyramid::{AREAS, Pyramid, concentration, moves, pyramid};
use crate::number;
use crate::read::outcome::Outcome;
use crate::reason::Reason;
use diansuan::data::{Data, ToPlain};
use diansuan::error::{Code, Error};
use diansuan::input::Field;
use diansuan::text::Lang;

/// Rejected lines that a page shows; all of them can be exported.
const SHOWN: usize = 200;
/// Names of a column that a page offers to choose from.
const CHOICES: usize = 400;

impl Workbench {
    /// What is loaded.
    pub(super) fn summary(&self) -> Data {
        let months = self.months();
        let list =
            |months: &[Month]| Data::List(months.iter().map(|month| Data::text(month.text())).collect());
        let unsaid = (0..self.store.customers())
            .filter(|row| self.store.flag(crate::columns::store::UNSAID, *row))
            .count();
        let unknown_key = self.store.texts_of(Column::Sector).map_or(0, |texts| texts.dictionary.len());
        let mut members = vec![
            ("customers", (self.store.customers() as u64).plain()),
            ("records", (self.store.records() as u64).plain()),
            ("months", list(&months)),
            ("now", list(&self.view.period.months)),
            ("against", list(&self.view.period.against)),
            ("settingUnsaid", (unsaid as u64).plain()),
            ("kinds", (unknown_key as u64).plain()),
            ("hasReactive", (!self.store.kvarh.0.is_empty()).plain()),
        ];
        if let Some(outcome) = &self.outcome {
            members.extend(counted(outcome));
        }
        Data::object(members)
    }

    pub(super) fn sums(&self, view: &View, company: &Company) -> Result<Pyramid, Error> {
        pyramid(&self.store, view, company).map_err(|areas| {
            let bound = format!("≤ {AREAS} ({areas})");
            Error::new(Code::OutOfRange, "area").bound(bound)
        })
    }

    pub(super) fn pyramid(&self) -> Result<Data, Error> {
        let sums = self.sums(&self.view, &self.company)?;
        let top = concentration(&self.view).into_iter().map(|(count, kwh)| {
            Data::object(vec![("customers", count.plain()), ("kwh", Data::text(number::text(kwh, 0)))])
        });
        let [vip, large] = self.company.limits;
        let limit = |limit: i64| Data::text(number::text(limit.into(), 0));
        let Data::Object(mut members) = sums.plain() else { return Ok(Data::Null) };
        members.push(("top".into(), Data::List(top.collect())));
        members.push(("limits".into(), Data::List(vec![limit(vip), limit(large)])));
        Ok(Data::Object(members))
    }

    pub(super) fn window(&mut self, root: &Field<'_>) -> Result<Data, Error> {
        let filter = Filter::read(&root.at("filter"), &self.company)?;
        self.list.apply(&self.store, &self.view, &self.company, filter);
        let rows = self.list.window(
            &self.store,
            &self.view,
            &self.company,
            index(root, "from")?,
            index(root, "count")?,
        );
        Ok(Data::object(vec![("found", (self.list.rows.len() as u64).plain()), ("rows", rows)]))
    }

    /// The months against those compared: energy by area, who moved between tiers, who fell.
    pub(super) fn changes(&self) -> Result<Data, Error> {
        if self.view.before.months.is_empty() {
            return Ok(Data::Null);
        }
        let table = moves(&self.view.tier_before, &self.view.tier);
        let row = |row: &[u64; 4]| Data::List(row.iter().map(diansuan::data::ToPlain::plain).collect());
        let mut before = self.view.clone();
        std::mem::swap(&mut before.now, &mut before.before);
        std::mem::swap(&mut before.tier, &mut before.tier_before);
        let (mut then, mut now) = (self.sums(&before, &self.company)?, self.sums(&self.view, &self.company)?);
        // Sums of a different number of months say nothing beside each other: a month of each.
        then.per_month(self.view.period.against.len());
        now.per_month(self.view.period.months.len());
        let fell = (0..self.view.tier.len()).filter(|row| self.view.fell(*row, self.company.drop)).count();
        Ok(Data::object(vec![
            ("moves", Data::List(table.iter().map(row).collect())),
            ("fell", (fell as u64).plain()),
            ("drop", Data::text(number::text(self.company.drop.into(), 0))),
            ("before", then.plain()),
            ("now", now.plain()),
        ]))
    }

    pub(super) fn fleet(&mut self, root: &Field<'_>) -> Result<Data, Error> {
        let supposed = Supposed::read(root)?;
        let fleet = self.fleet.get_or_insert_with(|| fleet(&self.store, &self.view));
        let rows = fleet.list(
            &self.store,
            &self.view,
            &self.company,
            supposed,
            index(root, "from")?,
            index(root, "count")?,
        );
        let (paid, saved) = fleet.sums();
        let money = |sum: i128| Data::text(number::text(sum, 2));
        Ok(Data::object(vec![
            ("month", Data::text(fleet.month.text())),
            ("customers", (fleet.rows.len() as u64).plain()),
            ("paid", money(paid)),
            ("saved", money(saved)),
            ("factors", Data::List(fleet.histogram().iter().map(ToPlain::plain).collect())),
            ("rows", rows),
        ]))
    }

    /// How many customers have which rating, by area and manager.
    pub(super) fn warnings(&self) -> Data {
        let mut counts = vec![[0_u64; MANAGERS.len()]; self.company.bands.len()];
        let rows = self.view.band.iter().zip(&self.view.manager).zip(&self.view.tier);
        for ((band, manager), _) in rows.filter(|(_, tier)| **tier != ABSENT) {
            let place = counts.get_mut(usize::from(*band)).and_then(|of| of.get_mut(usize::from(*manager)));
            place.into_iter().for_each(|count| *count += 1);
        }
        let bands = self.company.bands.iter().zip(&counts).map(|(band, counts)| {
            let managers = counts.iter().map(ToPlain::plain);
            Data::object(vec![
                ("id", Data::text(band.id)),
                ("label", band.label.plain()),
                ("from", Data::text(number::text(i128::from(band.from) * 10_000, 0))),
                ("managers", Data::List(managers.collect())),
            ])
        });
        Data::object(vec![("bands", Data::List(bands.collect()))])
    }

    /// By area and manager: customers, districts, visits due, warnings.
    pub(super) fn books(&self) -> Result<Data, Error> {
        let sums = self.sums(&self.view, &self.company)?;
        let (areas, districts) = (self.store.texts_of(Column::Area), self.store.texts_of(Column::District));
        let worst = self.company.bands.len().saturating_sub(1);
        // By area code and manager: districts seen, customers with the worst rating.
        let mut seen: Vec<i64> = Vec::new();
        let mut warned = std::collections::BTreeMap::<(u32, u8), u64>::new();
        for (row, manager) in self.view.manager.iter().enumerate().filter(|(row, _)| self.view.present(*row))
        {
            let area = areas.map_or(0, |areas| areas.code(row));
            if let Some(code) = districts.map(|districts| districts.code(row)).filter(|code| *code > 0) {
                seen.push((i64::from(area) << 2 | i64::from(*manager)) << 32 | i64::from(code));
            }
            if worst > 0 && self.view.band.get(row).is_some_and(|band| usize::from(*band) == worst) {
                *warned.entry((area, *manager)).or_default() += 1;
            }
        }
        let mut seen = sort::ascending(seen);
        seen.dedup();
        let mut rows = Vec::new();
        for area in &sums.areas {
            let code = areas
                .and_then(|areas| areas.dictionary.find(area.name.as_bytes()))
                .map_or(0, |code| code + 1);
            for (place, manager) in MANAGERS.iter().enumerate() {
                let group = area.manager(place);
                if group.customers == 0 {
                    continue;
                }
                let key = i64::from(code) << 2 | place as i64;
                let of = seen.iter().filter(|known| **known >> 32 == key).count();
                let every = self.company.visits.get(place).copied().unwrap_or(1).max(1) as u64;
                rows.push(Data::object(vec![
                    ("area", Data::text(area.name.clone())),
                    ("manager", Data::text(manager.id())),
                    ("customers", group.customers.plain()),
                    ("kwh", Data::text(number::text(group.kwh, 0))),
                    ("districts", (of as u64).plain()),
                    ("visits", group.customers.div_ceil(every).plain()),
                    ("warned", warned.get(&(code, place as u8)).copied().unwrap_or(0).plain()),
                ]));
            }
        }
        Ok(Data::object(vec![("rows", Data::List(rows)), ("company", self.company.plain())]))
    }

    /// The rules in use; with `set`, others from now on.
    pub(super) fn rules(&mut self, root: &Field<'_>) -> Result<Data, Error> {
        let set = root.at("set");
        if set.is_present() {
            let company = Company::read(&set)?;
            self.company = company;
            self.view.judge(&self.store, &self.company);
            self.list.stale();
        }
        let own = self.company != Company::of_the_rule_book();
        Ok(Data::object(vec![
            ("company", self.company.plain()),
            ("changed", own.plain()),
            ("ruleBook", Company::of_the_rule_book().plain()),
        ]))
    }

    /// The loaded customers by the rules in use and by others, side by side.
    pub(super) fn try_out(&self, root: &Field<'_>) -> Result<Data, Error> {
        let other = Company::read(&root.at("set"))?;
        let mut tried = self.view.clone();
        tried.judge(&self.store, &other);
        let count = |before: &[u8], after: &[u8]| {
            let there = before.iter().zip(after).zip(&self.view.tier).filter(|(_, tier)| **tier != ABSENT);
            (there.filter(|((before, after), _)| before != after).count() as u64).plain()
        };
        Ok(Data::object(vec![
            ("before", self.sums(&self.view, &self.company)?.plain()),
            ("after", self.sums(&tried, &other)?.plain()),
            ("tiers", count(&self.view.tier, &tried.tier)),
            ("managers", count(&self.view.manager, &tried.manager)),
            ("bands", count(&self.view.band, &tried.band)),
        ]))
    }

    /// Rejected lines, the first of them; with `csv`, all of them as a file.
    pub(super) fn rejected(&self, root: &Field<'_>) -> Data {
        let outcome = self.staged.as_ref().map(|staged| &staged.outcome).or(self.outcome.as_ref());
        let list = outcome.map(|outcome| outcome.rejected.as_slice()).unwrap_or_default();
        match language(root).filter(|_| root.flag("csv") == Some(true)) {
            Some(lang) => Data::List(
                export::rejected(list, lang).lines().map(|line| Data::text(line.to_owned())).collect(),
            ),
            None => Data::List(list.iter().take(SHOWN).map(ToPlain::plain).collect()),
        }
    }

    /// The names that occur in a column, in order.
    pub(super) fn choices(&self, root: &Field<'_>) -> Data {
        let column = root.text("column").and_then(|id| Column::from_id(&id));
        let Some(texts) = column.and_then(|column| self.store.texts_of(column)) else {
            return Data::List(Vec::new());
        };
        if texts.dictionary.len() > CHOICES {
            return Data::List(Vec::new());
        }
        let ranks = sort::ranks(texts);
        let mut names = vec![""; texts.dictionary.len()];
        for code in 0..texts.dictionary.len() as u32 {
            let rank = ranks.get(code as usize + 1).and_then(|rank| rank.checked_sub(1)).unwrap_or(0);
            names.get_mut(rank as usize).into_iter().for_each(|name| *name = texts.dictionary.text(code));
        }
        Data::List(names.into_iter().map(|name| Data::text(name.to_owned())).collect())
    }

    /// Chooses the list that is handed out next: the customers of a filter, or the `calls` of the fleet.
    pub(super) fn export(&mut self, root: &Field<'_>) -> Result<Data, Error> {
        let calls = root.flag("calls") == Some(true);
        let (columns, rows, calls): (&[_], _, _) = if calls {
            let supposed = Supposed::read(root)?;
            let fleet = self.fleet.get_or_insert_with(|| fleet(&self.store, &self.view));
            (&export::CALLS, fleet.rows.len(), Some(supposed))
        } else {
            let filter = Filter::read(&root.at("filter"), &self.company)?;
            self.list.apply(&self.store, &self.view, &self.company, filter);
            (&export::LIST, self.list.rows.len(), None)
        };
        self.export = Some(Export { lang: language(root).unwrap_or(Lang::Zh), from: 0, calls });
        let kinds = columns.iter().map(|(_, _, number)| if *number { 'n' } else { 't' }).collect::<String>();
        Ok(Data::object(vec![("rows", (rows as u64).plain()), ("kinds", Data::text(kinds))]))
    }
}

/// What came of an import, in numbers.
pub(super) fn counted(outcome: &Outcome) -> Vec<(&'static str, Data)> {
    let counted = Reason::CHOICES.iter().map(|(_, reason)| (*reason, outcome.rejected_for(*reason)));
    let reasons = counted.filter(|(_, count)| *count > 0).map(|(reason, count)| {
        Data::object(vec![
            ("reason", Data::text(reason.id())),
            ("label", reason.label().plain()),
            ("count", count.plain()),
        ])
    });
    vec![
        ("read", outcome.read.plain()),
        ("above", outcome.above.plain()),
        ("blank", outcome.blank.plain()),
        ("rejected", (outcome.rejected.len() as u64).plain()),
        ("reasons", Data::List(reasons.collect())),
        ("lost", Data::List(outcome.lost.iter().map(ToPlain::plain).collect())),
        ("joined", outcome.joined.plain()),
        ("kept", outcome.kept.plain()),
    ]
}

fn language(root: &Field<'_>) -> Option<Lang> {
    root.text("lang").map(|lang| if lang.starts_with("en") { Lang::En } else { Lang::Zh })
}

pub(super) fn index(root: &Field<'_>, name: &str) -> Result<usize, Error> {
    let number = root.text(name).and_then(|text| text.parse::<u32>().ok());
    number.map(|number| number as usize).ok_or_else(|| Error::new(Code::NotANumber, name))
}
