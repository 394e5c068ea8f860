//! The worked examples of lessons. They are calculated when the pages are written: no figure is typed into prose.

use crate::kit::grouped;
use diansuan::data::{Data, ToPlain};
use diansuan::error::Error;
use diansuan::explain::Step;
use diansuan::input::{Field, strictly};
use diansuan::rulebook::{Row, TABLES, Table};
use diansuan::text::{Lang, Text};

/// A calculation that a lesson talks about.
#[derive(Debug)]
pub struct Case {
    /// Its name in the lesson's texts: `{name.figure}` is a figure of it.
    pub name: &'static str,
    /// The calculator.
    pub run: Run,
    /// What stands in its fields.
    pub given: &'static [(&'static str, &'static str)],
}

/// A calculator, from its fields to its outcome.
pub type Run = fn(&Field<'_>) -> Result<Outcome, Error>;

/// What a calculator gives.
#[derive(Debug)]
pub struct Outcome {
    /// All figures by their names.
    pub figures: Data,
    /// The steps that led to them.
    pub steps: Vec<Step>,
}

/// A calculator of the core as a [`Run`]: its module, and its functions where they are called otherwise.
macro_rules! run {
    ($module:ident) => {
        run!($module::read, $module::calculate)
    };
    ($read:path, $calculate:path) => {
        |root| {
            let result = $calculate(&$read(root)?)?;
            let figures = diansuan::data::ToPlain::plain(&result);
            Ok($crate::pages::training::case::Outcome { figures, steps: result.steps })
        }
    };
}
pub(crate) use run;

/// Sorts a file of customers, as the staff workbench does.
///
/// # Errors
/// When the file can't be read at all.
pub fn customers(root: &Field<'_>) -> Result<Outcome, Error> {
    Ok(Outcome { figures: diansuan_customers::classify(root)?.plain(), steps: Vec::new() })
}

/// Calculates a late fee.
///
/// # Errors
/// What the calculator refuses.
pub fn late_fee(root: &Field<'_>) -> Result<Outcome, Error> {
    let fee = diansuan::tariff::late_fee(root)?;
    Ok(Outcome { figures: fee.plain(), steps: fee.steps })
}

/// The newest version of a table of the rule book: its rows by their names, each with label, group and values.
#[must_use]
pub fn table(name: &str) -> Outcome {
    let table = TABLES.iter().find(|(id, _)| *id == name).and_then(|(_, versions)| versions.last());
    let text = |text: &'static Text| {
        Data::object(vec![("zh", Data::text(text.get(Lang::Zh))), ("en", Data::text(text.get(Lang::En)))])
    };
    let row = |row: &'static Row, table: &'static Table| {
        let mut members = vec![("label", text(&row.label)), ("group", Data::text(row.group))];
        for column in table.columns {
            let value = table.find(row.id, column.id).map_or(Data::Absent, |value| Data::text(value.text()));
            members.push((column.id, value));
        }
        (row.id, Data::object(members))
    };
    let rows = table.map(|table| table.rows.iter().map(|one| row(one, table)).collect());
    Outcome { figures: Data::object(rows.unwrap_or_default()), steps: Vec::new() }
}

impl Case {
    /// Calculates it.
    ///
    /// # Errors
    /// What the calculator refuses, a field that it does not read among it.
    pub fn outcome(&self) -> Result<Outcome, Error> {
        let texts: Vec<(String, String)> =
            self.given.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
        strictly(&Data::of_form(&texts), self.run)
    }
}

/// The cases of a lesson with what came of them.
#[derive(Debug)]
pub struct Outcomes(Vec<(&'static str, Outcome)>);

impl Outcomes {
    /// Calculates all of a lesson.
    ///
    /// # Errors
    /// Of the first that is refused.
    pub fn of(cases: &'static [Case]) -> Result<Self, Error> {
        cases.iter().map(|case| Ok((case.name, case.outcome()?))).collect::<Result<_, _>>().map(Self)
    }

    /// Each with its name.
    pub fn all(&self) -> impl Iterator<Item = &(&'static str, Outcome)> {
        self.0.iter()
    }

    /// What a path such as `june.adjustment` or `file.rejectedLines.0.line` leads to; one of several also by its name,
    /// as in `file.pyramid.all.tiers.vip`.
    #[must_use]
    pub fn at(&self, path: &str) -> Option<&Data> {
        let (name, rest) = path.split_once('.')?;
        let (_, outcome) = self.0.iter().find(|(case, _)| *case == name)?;
        rest.split('.').try_fold(&outcome.figures, |data, part| match data {
            Data::List(list) => match part.parse::<usize>() {
                Ok(place) => list.get(place),
                Err(_) => list.iter().find(|one| NAMES.iter().any(|name| is(one, name, part))),
            },
            other => other.member(part),
        })
    }

    /// The same as it stands in the data: plain decimals, or a label in a language.
    #[must_use]
    pub fn plain(&self, path: &str, lang: Lang) -> Option<String> {
        let data = self.at(path)?;
        let data = match lang {
            Lang::Zh => data.member("zh"),
            Lang::En => data.member("en"),
        }
        .unwrap_or(data);
        data.as_text().map(str::to_owned)
    }

    /// A text with its figures put in, as people read them; a place that leads nowhere stays as it is.
    #[must_use]
    pub fn filled(&self, text: &str, lang: Lang) -> String {
        let (mut rest, mut out) = (text, String::new());
        while let Some((head, tail)) = rest.split_once('{') {
            let Some((path, tail)) = tail.split_once('}') else { break };
            out.push_str(head);
            match self.plain(path, lang) {
                Some(plain) => out.push_str(&read(&plain)),
                None => out.push_str(&format!("{{{path}}}")),
            }
            rest = tail;
        }
        out + rest
    }

    /// The first step of a case with this id: `june.power_factor`; with `@n`, the one after n others of its kind.
    #[must_use]
    pub fn step(&self, path: &str) -> Option<Step> {
        let (name, id) = path.split_once('.')?;
        let (id, nth) = id.split_once('@').map_or((id, 0), |(id, n)| (id, n.parse().unwrap_or(0)));
        let (_, outcome) = self.0.iter().find(|(case, _)| *case == name)?;
        let mut found = Vec::new();
        collect(&outcome.steps, id, &mut found);
        let step = *found.get(nth)?;
        Some(Step { steps: Vec::new(), ..step.clone() })
    }
}

/// By which of several results are told apart.
const NAMES: [&str; 5] = ["id", "area", "tier", "part", "lever"];

/// Whether a member of a result says that.
fn is(data: &Data, name: &str, text: &str) -> bool {
    data.member(name).and_then(Data::as_text) == Some(text)
}

fn collect<'s>(steps: &'s [Step], id: &str, found: &mut Vec<&'s Step>) {
    for step in steps {
        if step.id == id {
            found.push(step);
        }
        collect(&step.steps, id, found);
    }
}

/// A plain decimal with separators; days and words stay as they are.
fn read(plain: &str) -> String {
    let number = plain.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '-')
        && plain.rfind('-').is_none_or(|at| at == 0);
    if number { grouped(plain) } else { plain.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_get_separators_and_days_stay() {
        assert_eq!(read("-1234.50"), "−1,234.50");
        assert_eq!(read("2026-10-21"), "2026-10-21");
        assert_eq!(read("普通客户"), "普通客户");
    }
}
