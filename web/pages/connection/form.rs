//! A new connection in time.

use crate::kit::dialled;
use crate::kit::i18n::connection::{about, page as texts};
use crate::kit::written::form::{Choice, Defaults, Fields, calculator_page, frame};
use crate::kit::written::page::{Page, Sheet};
use diansuan::connection::{self, Kind};
use diansuan::rulebook::SERVICE_STANDARDS;
use diansuan::text::Lang;
use yew::prelude::*;

/// A workshop whose scheme is due today.
const EXAMPLE: Defaults = &[
    ("kind", "low"),
    ("today", "2026-11-24"),
    ("line", "true"),
    ("works", "0"),
    ("done.consult", "2026-11-10"),
    ("done.apply", "2026-11-12"),
    ("done.survey", "2026-11-16"),
];

/// The fields of the steps, and how many days from today those of the example are.
const STEPS: [(&str, &str, Option<&str>); 11] = [
    ("consult", "done.consult", Some("-14")),
    ("apply", "done.apply", Some("-12")),
    ("survey", "done.survey", Some("-8")),
    ("scheme", "done.scheme", None),
    ("request", "done.request", None),
    ("mid", "done.mid", None),
    ("contract", "done.contract", None),
    ("meter", "done.meter", None),
    ("handover", "done.handover", None),
    ("inspection", "done.inspection", None),
    ("energise", "done.energise", None),
];

/// The page.
pub static PAGE: Page = Page::new("connection/", about, page).calculator("connection");

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let (t, lang) = (texts(sheet.lang), sheet.lang);
    let fields = Fields(EXAMPLE);
    let kind = fields.default("kind");
    let kinds: Vec<Choice> =
        Kind::CHOICES.iter().map(|(id, kind)| (*id, kind.label().get(lang).to_owned())).collect();
    let lines: Vec<Choice> =
        vec![("false", t.connection_line_no.to_owned()), ("true", t.connection_line_yes.to_owned())];
    // What only some kinds are asked for.
    let only = |kinds: &[&str], fields: Html| {
        html! { <div data-needs={kinds.join(" ")} hidden={!kinds.contains(&kind)}>{ fields }</div> }
    };
    let steps = connection::step_names().into_iter().filter_map(|(id, label, kinds)| {
        let (_, name, from_today) = STEPS.iter().find(|(step, ..)| *step == id)?;
        Some(only(&kinds, fields.day(name, label.get(lang), "", *from_today, sheet.t().pick_day)))
    });
    let form = html! {
        <>
            <h2>{ sheet.t().inputs_title }</h2>
            { fields.choice("kind", t.connection_kind, &kinds, t.connection_kind_help) }
            { only(&["low", "high_single", "high_dual"], fields.number("works", t.connection_works, t.connection_days, t.connection_works_help)) }
            { only(&["residential", "low"], fields.choice("line", t.connection_line, &lines, t.connection_line_help)) }
            { fields.day("today", t.connection_today, "", Some("0"), sheet.t().pick_day) }
            <fieldset class="days"><legend>{ t.connection_done }</legend><p class="help">{ t.connection_done_help }</p>{ for steps }</fieldset>
        </>
    };
    html! {
        <>
            { frame(sheet, &super::RESULTS, EXAMPLE, form) }
            <section class="card">
                <h2>{ t.connection_late }</h2>
                <ol class="beads">
                    <li><p>{ dialled(t.connection_late_manager) }</p></li>
                    <li><p>{ dialled(t.connection_late_company) }{ " " }{ answer(lang) }</p></li>
                    <li><p>{ dialled(t.connection_late_state) }</p></li>
                </ol>
            </section>
        </>
    }
}

/// How soon a complaint must be answered, with its rule.
fn answer(lang: Lang) -> Html {
    let t = texts(lang);
    let table = SERVICE_STANDARDS.iter().find(|table| table.head.effective_to.is_none());
    let limit = table.and_then(|table| Some((table.head, table.find("complaint", "workdays")?)));
    let Some((head, days)) = limit else { return Html::default() };
    let words = format!("{} {} {} ", t.connection_late_answer, days.text(), t.connection_late_days);
    let rule = format!("({} {})", head.document, days.citation().clause);
    html! { <>{ words }<span lang="zh-CN">{ rule }</span></> }
}
