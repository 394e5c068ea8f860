//! What is said about an answer: at first no figure, then the right step, then both calculations.

use crate::data::{Bug, Place, Source};
use crate::mark::{Item, Marking, Verdict};
use crate::question::Question;
use crate::run::{Change, To};
use crate::step_lines::{Beside, beside};
use diansuan::data::{Data, ToPlain};
use diansuan::explain::Step;
use diansuan::text::Text;

/// The first stage: which step, and what was done there; the right figure is not given away.
#[must_use]
pub fn tell(question: &Question, place: usize, item: &Item) -> Text {
    let label = question.asks.get(place).map_or_else(|| Text::new("", ""), |ask| ask.label.clone());
    let (zh, en) = match &item.verdict {
        Verdict::Right => ("对。".to_owned(), "Right.".to_owned()),
        Verdict::Carried => {
            ("按您前面的数，这一步是对的。".to_owned(), "Right after what you had before.".to_owned())
        }
        Verdict::Blank => ("没有作答。".to_owned(), "Nothing was answered.".to_owned()),
        Verdict::Unreadable => (
            "读不出这个答案，请只填数字或选项。".to_owned(),
            "This can't be read; type a number or a choice only.".to_owned(),
        ),
        Verdict::Located(bug) => (bug.tell.zh.to_string(), bug.tell.en.to_string()),
        Verdict::Possibly(bugs) => (
            format!("可能是其中一种情况：{}", join(bugs, |bug| &bug.tell.zh, "")),
            format!("One of these: {}", join(bugs, |bug| &bug.tell.en, " ")),
        ),
        Verdict::Together(bugs) => (
            format!("很可能两处都错了：{}", join(bugs, |bug| &bug.tell.zh, "")),
            format!("Probably both of these: {}", join(bugs, |bug| &bug.tell.en, " ")),
        ),
        Verdict::Slip(slip) => (slip.tell().zh.to_string(), slip.tell().en.to_string()),
        Verdict::Wrong => ("不对。".to_owned(), "Wrong.".to_owned()),
        Verdict::Unknown => (
            "不对；看不出是怎么算出来的。请对照步骤检查。".to_owned(),
            "Wrong; how it came about can't be seen. Check it against the steps.".to_owned(),
        ),
    };
    Text {
        zh: format!("{}：{zh}", label.zh.trim_end_matches(['。', '？'])).into(),
        en: format!("{}: {en}", label.en.trim_end_matches(['.', '?'])).into(),
    }
}

fn join(bugs: &[&'static Bug], text: impl Fn(&'static Bug) -> &'static str, separator: &str) -> String {
    bugs.iter().map(|bug| text(bug)).collect::<Vec<_>>().join(separator)
}

/// How it is, for each mistake that was found.
#[must_use]
pub fn mend(item: &Item) -> Vec<&'static Text> {
    item.verdict.bugs().into_iter().map(|bug| &bug.fix).collect()
}

/// The second stage: the right step with formula, inputs and clause.
#[must_use]
pub fn right_step(question: &Question, place: usize) -> Option<Step> {
    let Source::Figures(figures) = &question.template.source else { return None };
    let ask = question.asks.get(place)?;
    let spec = figures.asks.iter().find(|spec| spec.id == ask.id)?;
    question.run()?.step(spec).cloned()
}

/// All steps of the right solution; none where the question is not about a calculation.
#[must_use]
pub fn solution(question: &Question) -> Vec<Step> {
    question.run().map(|run| run.steps).unwrap_or_default()
}

/// The third stage: the right calculation beside what was probably done. What can't be explained by a
/// mistake stands there as it was answered.
#[must_use]
pub fn both(question: &Question, marking: &Marking) -> Vec<Beside> {
    let Source::Figures(figures) = &question.template.source else { return Vec::new() };
    let (mut changes, mut bugs): (Vec<Change>, Vec<&Bug>) = (Vec::new(), Vec::new());
    for (ask, item) in question.asks.iter().zip(&marking.items) {
        let spec = figures.asks.iter().find(|spec| spec.id == ask.id);
        match (&item.verdict, spec.map(|spec| &spec.place)) {
            (Verdict::Located(bug), _) => bugs.push(bug),
            (Verdict::Together(two), _) => bugs.extend(two),
            (Verdict::Possibly(some), _) => bugs.extend(some.first()),
            (Verdict::Slip(_) | Verdict::Unknown, Some(Place::Step { id, nth })) => {
                changes.extend(item.read.parse().ok().map(|value| Change {
                    step: id,
                    nth: Some(*nth),
                    to: To::Value(value),
                }));
            }
            _ => {}
        }
    }
    let theirs = figures.run(&question.params, &changes, &bugs).map(|run| run.steps).unwrap_or_default();
    beside(&solution(question), &theirs)
}

impl ToPlain for Item {
    fn plain(&self) -> Data {
        let bugs = self.verdict.bugs().into_iter().map(|bug| Data::text(bug.id)).collect();
        let slip = match self.verdict {
            Verdict::Slip(slip) => Data::text(slip.id()),
            _ => Data::Absent,
        };
        Data::object(vec![
            ("verdict", Data::text(self.verdict.id())),
            ("bugs", Data::List(bugs)),
            ("slip", slip),
            ("read", Data::text(self.read.clone())),
            ("halves", Data::text(self.halves.to_string())),
            ("weight", Data::text(self.weight.to_string())),
            ("partsAt", self.parts_at.plain()),
        ])
    }
}

impl ToPlain for Marking {
    fn plain(&self) -> Data {
        Data::object(vec![("items", self.items.plain())])
    }
}
