//! Dialogues at the hotline: the customer speaks, one of three answers is chosen, and why it is good or not is said.
//! Amounts in what is said come from the calculators when the page is written.

use super::case::{Case, Outcomes, run, table};
use crate::kit::i18n::training_talk::{about, page as texts};
use crate::kit::written::page::{Page, Sheet};
use diansuan::text::Text;
use yew::prelude::*;

/// A dialogue.
#[derive(Debug)]
pub struct Talk {
    /// Its name in addresses and records.
    pub id: &'static str,
    /// What it is about.
    pub title: Text,
    /// What the customer says at the end.
    pub end: Text,
    /// What they say before; the first is where it begins.
    pub nodes: &'static [Node],
}

/// Something that the customer says, with the answers there are.
#[derive(Debug)]
pub struct Node {
    /// Its name within the dialogue.
    pub id: &'static str,
    /// What the customer says.
    pub says: Text,
    /// What can be answered.
    pub choices: &'static [Choice],
}

/// An answer.
#[derive(Debug)]
pub struct Choice {
    /// What the clerk says.
    pub says: Text,
    /// Where it leads: a node, or [`END`].
    pub to: &'static str,
    /// Whether it is the best one.
    pub best: bool,
    /// Why it is good or not.
    pub why: Text,
}

/// Where a dialogue is over.
pub const END: &str = "end";

include!(concat!(env!("OUT_DIR"), "/talks.rs"));

/// The page.
pub static PAGE: Page = Page::new("training/talk/", about, page).scripted("talk.js");

const PROMISE: Case = Case { name: "promise", run: |_| Ok(table("service_promises")), given: &[] };

/// What a dialogue's amounts are calculated from.
fn cases(id: &str) -> &'static [Case] {
    match id {
        "jump" => &[Case {
            name: "july",
            run: run!(diansuan::tariff::read, diansuan::tariff::calculate),
            given: &[
                ("tariff", "cn-gx-residential"),
                ("month", "2026-07"),
                ("usage.kwh", "420"),
                ("yearToDateKwh", "2900"),
            ],
        }],
        "tiers" => &[Case {
            name: "july",
            run: run!(diansuan::tariff::read, diansuan::tariff::calculate),
            given: &[
                ("tariff", "cn-gx-residential"),
                ("month", "2026-07"),
                ("usage.kwh", "200"),
                ("yearToDateKwh", "2700"),
            ],
        }],
        "factor" => &[Case {
            name: "june",
            run: run!(diansuan::power_factor::read, diansuan::power_factor::calculate),
            given: &[
                ("activeKwh", "121040"),
                ("reactiveKvarh", "131520"),
                ("standard", "0.90"),
                ("base", "76911.33"),
            ],
        }],
        "late" => &[Case {
            name: "fee",
            run: super::case::late_fee,
            given: &[
                ("amount", "200.00"),
                ("startDate", "2023-07-21"),
                ("payDate", "2023-07-30"),
                ("customer", "residential"),
            ],
        }],
        "connection" => &[Case {
            name: "shop",
            run: run!(diansuan::connection::read, diansuan::connection::calculate),
            given: &[
                ("kind", "low"),
                ("today", "2026-09-30"),
                ("line", "true"),
                ("works", "0"),
                ("done.consult", "2026-09-22"),
                ("done.apply", "2026-09-28"),
            ],
        }],
        "care" => &[Case { name: "card", run: |_| Ok(table("care_card")), given: &[] }],
        _ => &[PROMISE],
    }
}

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <div class="lesson" data-talks="" data-start={t.start} data-say={t.say} data-best={t.best} data-other={t.other} data-again={t.again}
            data-over={t.over} data-customer={t.customer} data-clerk={t.clerk} data-choose={t.choose}>
            <header class="page-head">
                <p class="lesson-line"><a href={sheet.link(&super::PAGE)}>{ super::about(sheet.lang).title }</a></p>
                <h1>{ sheet.about().title }</h1>
                <p>{ t.intro }</p>
                <ul class="tools">{ for TALKS.iter().map(|talk| html! {
                    <li><a class="button" href={format!("#{}", talk.id)}>{ talk.title.get(sheet.lang) }</a></li>
                }) }</ul>
            </header>
            { for TALKS.iter().map(|talk| script(sheet, talk)) }
        </div>
    }
}

/// A dialogue as it is printed, with the best way; the page's script makes a game of it.
fn script(sheet: Sheet, talk: &Talk) -> Html {
    let t = texts(sheet.lang);
    let outcomes = match Outcomes::of(cases(talk.id)) {
        Ok(outcomes) => outcomes,
        // A test calculates all of them before a page is written.
        Err(error) => return html! { <p class="summary">{ error.message(sheet.lang) }</p> },
    };
    let fill = |text: &Text| outcomes.filled(text.get(sheet.lang), sheet.lang);
    let choice = |choice: &Choice| {
        html! {
            <li data-to={choice.to} data-good={choice.best.to_string()}>
                <p><b>{ if choice.best { t.mark_best } else { t.mark_other } }</b>{ " " }<span data-words="">{ fill(&choice.says) }</span></p>
                <p class="help" data-why="">{ fill(&choice.why) }</p>
            </li>
        }
    };
    html! {
        <section class="card" id={talk.id} data-talk={talk.id}>
            <h2>{ talk.title.get(sheet.lang) }</h2>
            <div data-play=""></div>
            <details>
                <summary>{ t.script }</summary>
                <ol class="script" data-end={fill(&talk.end)}>{ for talk.nodes.iter().map(|node| html! {
                    <li data-node={node.id}>
                        <p><b>{ t.customer }</b>{ " " }<span data-words="">{ fill(&node.says) }</span></p>
                        <ul>{ for node.choices.iter().map(choice) }</ul>
                    </li>
                }) }</ol>
                <p><b>{ t.customer }</b>{ " " }{ fill(&talk.end) }</p>
            </details>
        </section>
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use diansuan::text::Lang;

    #[test]
    fn twelve_dialogues_lead_somewhere_from_everywhere() {
        assert_eq!(TALKS.len(), 12);
        for talk in TALKS {
            let mut reached = vec![talk.nodes[0].id];
            for node in talk.nodes {
                let id = node.id;
                assert!(reached.contains(&id), "{}: {id} is never reached", talk.id);
                assert_eq!(node.choices.iter().filter(|one| one.best).count(), 1, "{}: {id}", talk.id);
                assert!(node.choices.len() >= 3, "{}: {id}", talk.id);
                for choice in node.choices {
                    let place = |wanted: &str| talk.nodes.iter().position(|node| node.id == wanted);
                    // Onward only: nobody goes round in circles.
                    assert!(
                        choice.to == END || place(choice.to) > place(id),
                        "{}: {id} to {}",
                        talk.id,
                        choice.to
                    );
                    reached.push(choice.to);
                }
            }
            assert!(reached.contains(&END), "{} never ends", talk.id);
        }
    }

    #[test]
    fn what_is_said_has_its_amounts_and_no_answer_stands_out_by_its_length() {
        for talk in TALKS {
            let outcomes =
                Outcomes::of(cases(talk.id)).unwrap_or_else(|error| panic!("{}: {error:?}", talk.id));
            for lang in [Lang::Zh, Lang::En] {
                let fill = |text: &Text| {
                    let filled = outcomes.filled(text.get(lang), lang);
                    assert!(!filled.contains(['{', '}']), "{}: {filled}", talk.id);
                    filled
                };
                fill(&talk.end);
                for node in talk.nodes {
                    fill(&node.says);
                    let lengths: Vec<usize> =
                        node.choices.iter().map(|one| fill(&one.says).chars().count()).collect();
                    let (least, most) = (lengths.iter().min().unwrap(), lengths.iter().max().unwrap());
                    assert!(*most <= 3 * least, "{} {} {lang:?}: {lengths:?}", talk.id, node.id);
                    for choice in node.choices {
                        fill(&choice.why);
                    }
                }
            }
        }
    }
}
