//! The map of the lessons.

use super::lesson::{self, Lesson, Level};
use super::{
    drill, s01_tiers, s02_pyramid, s03_areas, s04_database, s05_managers, s06_services, s07_credit,
    s08_power_factor, s09_saving, s10_household, s11_rural, s12_connection, s13_cost, s14_front_desk, talk,
};
pub use crate::kit::i18n::training::{about, page as texts};
use crate::kit::written::page::{Page, Sheet, root};
use diansuan_drill::templates;
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new("training/", about, page).scripted("record.js");

/// All lessons in their order.
pub static LESSONS: [&Lesson; 14] = [
    &s01_tiers::LESSON,
    &s02_pyramid::LESSON,
    &s03_areas::LESSON,
    &s04_database::LESSON,
    &s05_managers::LESSON,
    &s06_services::LESSON,
    &s07_credit::LESSON,
    &s08_power_factor::LESSON,
    &s09_saving::LESSON,
    &s10_household::LESSON,
    &s11_rural::LESSON,
    &s12_connection::LESSON,
    &s13_cost::LESSON,
    &s14_front_desk::LESSON,
];

/// Their pages.
pub static PAGES: [&Page; 16] = [
    &drill::form::PAGE,
    &talk::PAGE,
    &s01_tiers::LESSON.page,
    &s02_pyramid::LESSON.page,
    &s03_areas::LESSON.page,
    &s04_database::LESSON.page,
    &s05_managers::LESSON.page,
    &s06_services::LESSON.page,
    &s07_credit::LESSON.page,
    &s08_power_factor::LESSON.page,
    &s09_saving::LESSON.page,
    &s10_household::LESSON.page,
    &s11_rural::LESSON.page,
    &s12_connection::LESSON.page,
    &s13_cost::LESSON.page,
    &s14_front_desk::LESSON.page,
];

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <div class="lesson" data-training="" data-root={format!("{}{}", sheet.up(), root(sheet.lang))}>
            <header class="page-head">
                <h1>{ sheet.about().title }</h1>
                <p>{ t.intro }</p>
                <noscript><p class="summary">{ t.noscript }</p></noscript>
            </header>
            <section class="card">
                <h2>{ t.map }</h2>
                <ul class="lessons" data-new={t.new} data-begun={t.begun} data-done={t.done}>{ for LESSONS.iter().map(|one| stop(sheet, one)) }</ul>
            </section>
            <section class="card">
                <h2>{ t.path }</h2>
                <p>{ t.path_text }</p>
                { for [Level::Junior, Level::Middle, Level::Senior].into_iter().map(|level| path(sheet, level)) }
            </section>
            <section class="card">
                <h2>{ (talk::PAGE.about)(sheet.lang).title }</h2>
                <p>{ (talk::PAGE.about)(sheet.lang).description }</p>
                <p class="tools">
                    <a class="button primary" href={sheet.link(&talk::PAGE)}>{ (talk::PAGE.about)(sheet.lang).name }</a>
                    <a class="button" href={sheet.link(&drill::form::PAGE)}>{ (drill::form::PAGE.about)(sheet.lang).title }</a>
                </p>
            </section>
            { record(sheet) }
            <section class="card"><h2>{ t.proves }</h2><p>{ t.proves_text }</p></section>
        </div>
    }
}

/// A lesson on the map, with what of it was done here.
fn stop(sheet: Sheet, one: &Lesson) -> Html {
    let t = texts(sheet.lang);
    let about = (one.page.about)(sheet.lang);
    html! {
        <li data-lesson={one.page.address.trim_end_matches('/')} data-steps={one.asks.len().to_string()}>
            <a href={sheet.link(&one.page)}><b>{ one.number }</b>{ " " }{ about.name }</a>
            <span class="badge">{ lesson::level(one.level, sheet.lang) }</span>
            <p>{ about.description }</p>
            <p class="help" data-state="">{ t.new }</p>
        </li>
    }
}

/// The lessons of a level, in order.
fn path(sheet: Sheet, level: Level) -> Html {
    html! {
        <>
            <h3>{ lesson::level(level, sheet.lang) }</h3>
            <ol>{ for LESSONS.iter().filter(|one| one.level == level).map(|one| html! {
                <li><a href={sheet.link(&one.page)}>{ (one.page.about)(sheet.lang).title }</a></li>
            }) }</ol>
            <details><summary>{ texts(sheet.lang).drills }</summary>
            <ul class="lessons">{ for templates().iter().filter(|one| one.level == drilled(level)).map(|one| html! {
                <li><p>{ one.title.get(sheet.lang) }</p>{ lesson::ways(sheet, one) }</li>
            }) }</ul></details>
        </>
    }
}

/// The level of a drill.
fn drilled(level: Level) -> diansuan_drill::Level {
    match level {
        Level::Junior => diansuan_drill::Level::Junior,
        Level::Middle => diansuan_drill::Level::Middle,
        Level::Senior => diansuan_drill::Level::Senior,
    }
}

/// What this browser has kept, to take away and to bring along.
fn record(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <section class="card" data-record="" data-empty={t.record_empty} data-have={t.record_have} data-in={t.record_in} data-bad={t.record_bad} data-closed={t.record_closed}>
            <h2>{ t.record }</h2>
            <p>{ t.record_text }</p>
            <p role="status" data-said="">{ t.record_empty }</p>
            <div class="tools">
                <button type="button" data-record-export="" disabled=true>{ t.record_export }</button>
                <button type="button" data-record-forget="" data-sure={t.record_sure} disabled=true>{ t.record_forget }</button>
            </div>
            <div class="field">
                <label for="record-file">{ t.record_import }</label>
                <input type="file" id="record-file" accept=".json,application/json" data-record-import="" disabled=true />
            </div>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::pages::training::case::{self, Outcomes};
    use crate::pages::training::customers::{TWELVE, TWELVE_IN_ENGLISH};
    use diansuan::rulebook::RECORDS;
    use diansuan::text::Lang;

    #[test]
    fn the_files_say_the_same_in_both_languages() {
        for (zh, en) in [(TWELVE, TWELVE_IN_ENGLISH), (s04_database::FAULTY, s04_database::FAULTY_IN_ENGLISH)]
        {
            let sorted = |csv: &'static str| {
                let given: &'static [(&str, &str)] =
                    Box::leak(Box::new([("csv", csv), ("month", "2026-07")]));
                let outcome = case::Case { name: "file", run: case::customers, given }.outcome().unwrap();
                let part = |path: &str| {
                    path.split('.').fold(&outcome.figures, |data, part| data.member(part).unwrap())
                };
                let lines = match part("rejectedLines") {
                    diansuan::data::Data::List(list) => list
                        .iter()
                        .map(|one| format!("{:?}{:?}", one.member("line"), one.member("reason")))
                        .collect::<Vec<_>>(),
                    _ => Vec::new(),
                };
                (format!("{:?}", part("pyramid.all")), format!("{:?}", part("read")), lines)
            };
            assert_eq!(sorted(zh), sorted(en));
        }
    }

    #[test]
    fn every_lesson_is_whole_in_both_languages() {
        for (lesson, page) in LESSONS.iter().zip(PAGES.iter().skip(2).copied()) {
            let number = lesson.number;
            assert_eq!(page, &lesson.page, "{number} is not among the pages in its place");
            let outcomes = Outcomes::of(lesson.cases).unwrap_or_else(|error| panic!("{number}: {error:?}"));
            assert!(lesson.asks.len() >= 3, "{number} asks too little");
            let own = diansuan_drill::templates().iter().filter(|template| lesson.has(template));
            let drills: usize = own.map(|template| template.forms.len()).sum();
            assert!(drills >= 2, "{number} has {drills} drills");
            assert!(!lesson.rules.is_empty(), "{number} cites nothing");
            for id in lesson.rules {
                assert!(RECORDS.iter().any(|record| record.head.id == *id), "{number}: no rule {id}");
            }
            for lang in [Lang::Zh, Lang::En] {
                let texts = (lesson.texts)(lang);
                let count = lesson.asks.len();
                assert_eq!([texts.ask.len(), texts.options.len(), texts.say.len()], [count; 3], "{number}");
                for (ask, options) in lesson.asks.iter().zip(texts.options) {
                    let right = outcomes.plain(ask.figure, lang);
                    let right = right.unwrap_or_else(|| panic!("{number}: no figure {}", ask.figure));
                    let offered = *options == "#" || options.split('|').any(|one| one.trim() == right);
                    assert!(offered, "{number}: {right} is not among {options}");
                    assert!(
                        ask.step.is_empty() || outcomes.step(ask.step).is_some(),
                        "{number}: {}",
                        ask.step
                    );
                }
                let all = [texts.goals, texts.ask, texts.say, texts.keep].concat();
                for text in all.into_iter().chain([texts.story, texts.live]) {
                    let filled = outcomes.filled(text, lang);
                    assert!(!filled.contains(['{', '}']), "{number}: {filled}");
                }
            }
        }
    }
}
