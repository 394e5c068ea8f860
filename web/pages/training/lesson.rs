//! A lesson: what one can do afterwards, a worked example unfolded by prediction, the live calculator, drills, rules.

use super::case::{Case, Outcomes};
use super::{LESSONS, drill, texts};
use crate::kit::i18n::Lesson as Texts;
use crate::kit::written::page::{Page, RULES, Sheet};
use crate::kit::{explained, unit_in};
use diansuan::explain::Step;
use diansuan::rulebook::{RECORDS, Status};
use diansuan::text::Lang;
use diansuan_drill::{Form, Template, templates};
use yew::prelude::*;

/// Stands among a lesson's options where a number is typed.
const NUMBER: &str = "#";

/// A lesson as its folder declares it.
#[derive(Debug)]
pub struct Lesson {
    /// Its number on the map, such as `S8`.
    pub number: &'static str,
    /// For whom.
    pub level: Level,
    /// Its page.
    pub page: Page,
    /// Its texts.
    pub texts: fn(Lang) -> &'static Texts,
    /// What its example calculates.
    pub cases: &'static [Case],
    /// What is asked before each step is unfolded.
    pub asks: &'static [Ask],
    /// Where to try it.
    pub live: Live,
    /// The rules that it rests on, by their ids.
    pub rules: &'static [&'static str],
    /// What stands between the story and the steps, such as a table of the customers it is about.
    pub material: Option<fn(Sheet, &Outcomes) -> Html>,
}

impl Lesson {
    /// Whether a drill belongs to it.
    #[must_use]
    pub fn has(&self, template: &Template) -> bool {
        self.number
            .trim_start_matches('S')
            .parse::<u32>()
            .is_ok_and(|number| template.lesson == format!("s{number:02}"))
    }
}

/// The levels of a meter reader and bill checker's path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Level {
    /// 初级
    Junior,
    /// 中级
    Middle,
    /// 高级
    Senior,
}

/// A figure to be said before it is shown.
#[derive(Debug)]
pub struct Ask {
    /// Where it stands in the cases: `june.adjustment`.
    pub figure: &'static str,
    /// Its unit as it stands behind the box; `元` is money.
    pub unit: &'static str,
    /// The step that leads to it, `june.power_factor`; empty where the words alone say it.
    pub step: &'static str,
}

/// The calculator of a lesson.
#[derive(Debug)]
pub enum Live {
    /// In the lesson: the page, its parts, fields that stay as they are, and what stands in the fields.
    Here {
        /// The calculator's page.
        page: &'static Page,
        /// Ids of parts, with blanks between; all of them where empty.
        parts: &'static str,
        /// Names of fields, with blanks between.
        fixed: &'static str,
        /// `field=value` with `&` between.
        query: &'static str,
    },
    /// On a page of its own, such as the workbench.
    There(&'static Page),
}

/// Where a lesson stands among all.
fn place(page: &Page) -> Option<(usize, &'static Lesson)> {
    LESSONS.iter().enumerate().find(|(_, lesson)| lesson.page == *page).map(|(at, lesson)| (at, *lesson))
}

/// Draws the page of a lesson.
pub fn page(sheet: Sheet) -> Html {
    let Some((at, lesson)) = place(sheet.page) else { return Html::default() };
    let (t, own) = (texts(sheet.lang), (lesson.texts)(sheet.lang));
    let outcomes = match Outcomes::of(lesson.cases) {
        Ok(outcomes) => outcomes,
        // A test calculates all of them before a page is written.
        Err(error) => return html! { <p class="summary">{ error.message(sheet.lang) }</p> },
    };
    let fill = |text: &str| outcomes.filled(text, sheet.lang);
    html! {
        <div class="lesson" data-lesson={sheet.page.address.trim_end_matches('/')} data-steps={lesson.asks.len().to_string()}
            data-right={t.right} data-wrong={t.wrong} data-unread={t.unread} data-blank={t.blank}>
            <header class="page-head">
                <p class="lesson-line"><a href={sheet.link(&super::PAGE)}>{ super::about(sheet.lang).title }</a>{ " · " }{ lesson.number }{ " · " }{ level(lesson.level, sheet.lang) }</p>
                <h1>{ sheet.about().title }</h1>
                <p>{ sheet.about().description }</p>
                { doubt(lesson, sheet) }
            </header>
            <section class="card">
                <h2>{ t.goals }</h2>
                <ul class="points">{ for own.goals.iter().map(|goal| html! { <li>{ fill(goal) }</li> }) }</ul>
            </section>
            <section class="card">
                <h2>{ t.example }</h2>
                <p>{ fill(own.story) }</p>
                { lesson.material.map(|draw| draw(sheet, &outcomes)).unwrap_or_default() }
                <p class="help">{ t.predict }</p>
                <ol class="predictions">{ for lesson.asks.iter().enumerate().map(|(at, ask)| step(sheet, own, &outcomes, at, ask)) }</ol>
                { whole(&outcomes, sheet) }
            </section>
            <section class="card">
                <h2>{ t.keep }</h2>
                <ul class="points">{ for own.keep.iter().map(|one| html! { <li>{ fill(one) }</li> }) }</ul>
            </section>
            <section class="card">
                <h2>{ t.live }</h2>
                <p>{ fill(own.live) }</p>
                { live(sheet, &lesson.live) }
            </section>
            { drills(sheet, lesson) }
            <section class="card">
                <h2>{ t.rules }</h2>
                <ul class="points">{ for lesson.rules.iter().map(|id| rule(sheet, id)) }</ul>
            </section>
            <nav class="tools" aria-label={t.neighbours}>
                { at.checked_sub(1).and_then(|before| LESSONS.get(before)).map(|one| neighbour(sheet, t.before, one)).unwrap_or_default() }
                { LESSONS.get(at + 1).map(|one| neighbour(sheet, t.after, one)).unwrap_or_default() }
            </nav>
        </div>
    }
}

/// All steps of the example, folded.
fn whole(outcomes: &Outcomes, sheet: Sheet) -> Html {
    let steps: Vec<&Vec<Step>> =
        outcomes.all().map(|(_, outcome)| &outcome.steps).filter(|steps| !steps.is_empty()).collect();
    if steps.is_empty() {
        return Html::default();
    }
    html! {
        <details class="explanation">
            <summary>{ texts(sheet.lang).whole }</summary>
            { for steps.into_iter().map(|steps| explained(steps, sheet.lang, &sheet.to(RULES))) }
        </details>
    }
}

/// A step: the question, a box that checks itself, and what is unfolded.
fn step(sheet: Sheet, own: &'static Texts, outcomes: &Outcomes, at: usize, ask: &Ask) -> Html {
    let t = texts(sheet.lang);
    let text = |list: &[&'static str]| list.get(at).copied().unwrap_or_default();
    let (question, said) =
        (outcomes.filled(text(own.ask), sheet.lang), outcomes.filled(text(own.say), sheet.lang));
    let right = outcomes.plain(ask.figure, sheet.lang).unwrap_or_default();
    let (id, options) = (format!("step-{at}"), text(own.options));
    let entry = if options == NUMBER {
        let unit = unit_in(ask.unit, sheet.lang);
        html! {
            <div class="field">
                <label for={id.clone()}>{ question }</label>
                <span class="entry">
                    <input id={id.clone()} inputmode="decimal" autocomplete="off" aria-describedby={format!("{id}-said")} data-predict="" />
                    if !unit.is_empty() { <span class="unit">{ unit }</span> }
                </span>
            </div>
        }
    } else {
        html! {
            <fieldset class="field">
                <legend>{ question }</legend>
                { for options.split('|').map(str::trim).map(|option| html! {
                    <label class="check"><input type="radio" name={id.clone()} value={option.to_owned()} data-predict="" /><span>{ option.to_owned() }</span></label>
                }) }
            </fieldset>
        }
    };
    let shown = outcomes.step(ask.step).map(|step| explained(&[step], sheet.lang, &sheet.to(RULES)));
    html! {
        <li data-at={at.to_string()} data-answer={right}>
            <div class="predict">{ entry }<button type="button" data-check="">{ t.check }</button></div>
            <p role="status" id={format!("{id}-said")} class="said" data-said=""></p>
            <details><summary>{ t.unfold }</summary><p>{ said }</p>{ shown.unwrap_or_default() }</details>
        </li>
    }
}

/// A file of customers as a table, in either language, to be saved as it is.
pub fn file(sheet: Sheet, zh: &str, en: &str) -> Html {
    let t = texts(sheet.lang);
    let csv = match sheet.lang {
        Lang::Zh => zh,
        Lang::En => en,
    };
    let mut lines = csv.lines().map(|line| line.split(','));
    let head: Html = lines
        .next()
        .into_iter()
        .flatten()
        .map(|cell| html! { <th scope="col">{ cell.to_owned() }</th> })
        .collect();
    let rows: Html = lines
        .map(|cells| html! { <tr>{ for cells.map(|cell| html! { <td>{ cell.to_owned() }</td> }) }</tr> })
        .collect();
    html! {
        <>
            <div class="scroll" tabindex="0" role="region" aria-label={t.file}>
                <table><caption>{ t.file }</caption><thead><tr>{ head }</tr></thead><tbody>{ rows }</tbody></table>
            </div>
            <pre hidden=true data-export="customers.csv" data-type="text/csv">{ csv.to_owned() }</pre>
            <p class="tools"><button type="button" data-action="export">{ t.save_file }</button></p>
        </>
    }
}

/// The calculator in the lesson, or the way to it.
fn live(sheet: Sheet, live: &Live) -> Html {
    match live {
        Live::There(page) => {
            html! { <p><a class="button primary" href={sheet.link(page)}>{ (page.about)(sheet.lang).title }</a></p> }
        }
        Live::Here { page, parts, fixed, query } => {
            let whole = html! { <a href={sheet.link(page)}>{ (page.about)(sheet.lang).title }</a> };
            html! {
                <diansuan-calculator calculator={page.address.trim_end_matches('/')} lang={crate::kit::i18n::tag(sheet.lang)}
                    parts={*parts} fixed={*fixed} query={*query} theme="auto">{ whole }</diansuan-calculator>
            }
        }
    }
}

/// All ways to be asked a drill.
pub fn ways(sheet: Sheet, template: &'static Template) -> Html {
    let link =
        |form: &Form| format!("{}#drill={}&form={}", sheet.link(&drill::form::PAGE), template.id, form.id());
    html! {
        <p class="tools">{ for template.forms.iter().map(|form| html! {
            <a class="button" href={link(form)}>{ form.label().get(sheet.lang).to_owned() }</a>
        }) }</p>
    }
}

/// The drills of a lesson.
fn drills(sheet: Sheet, lesson: &Lesson) -> Html {
    let t = texts(sheet.lang);
    let mut own = templates().iter().filter(|template| lesson.has(template)).peekable();
    if own.peek().is_none() {
        return Html::default();
    }
    let one = |template: &'static Template| html! { <li data-drill-of={template.id}><p>{ template.title.get(sheet.lang) }</p>{ ways(sheet, template) }</li> };
    html! {
        <section class="card">
            <h2>{ t.drills }</h2>
            <p>{ t.drills_text }</p>
            <ul class="lessons">{ for own.map(one) }</ul>
        </section>
    }
}

/// A rule with its mark.
fn rule(sheet: Sheet, id: &str) -> Html {
    let Some(head) = RECORDS.iter().map(|record| record.head).find(|head| head.id == id) else {
        return Html::default();
    };
    let mark = (head.status == Status::Illustrative).then(
        || html! { <>{ " " }<span class="badge doubt">{ head.status.label().get(sheet.lang) }</span></> },
    );
    html! {
        <li><a href={format!("{}#{id}", sheet.to(RULES))}>{ head.title.get(sheet.lang) }</a>{ " · " }<span lang="zh-CN">{ head.document.as_str() }</span>{ mark.unwrap_or_default() }</li>
    }
}

/// Says at once that a lesson's rules are nobody's confirmed ones.
fn doubt(lesson: &Lesson, sheet: Sheet) -> Html {
    let illustrative = |id: &&&str| {
        RECORDS.iter().any(|record| record.head.id == **id && record.head.status == Status::Illustrative)
    };
    if lesson.rules.iter().any(|id| illustrative(&id)) {
        html! { <p><span class="badge doubt">{ texts(sheet.lang).illustrative }</span></p> }
    } else {
        Html::default()
    }
}

/// The lesson before or after.
fn neighbour(sheet: Sheet, word: &str, lesson: &Lesson) -> Html {
    html! { <a class="button" href={sheet.link(&lesson.page)}>{ word.to_owned() }{ (lesson.page.about)(sheet.lang).name }</a> }
}

/// The name of a level.
#[must_use]
pub fn level(level: Level, lang: Lang) -> &'static str {
    let t = texts(lang);
    match level {
        Level::Junior => t.junior,
        Level::Middle => t.middle,
        Level::Senior => t.senior,
    }
}
