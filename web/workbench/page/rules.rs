//! The company's rules: changed in a form, tried on the loaded customers, kept, exported, imported.

use super::Drawing;
use super::forms::{cell, field, fill, number, section, table, value_of};
use super::link::Answer;
use super::state::Act;
use crate::kit::grouped;
use diansuan::data::Data;
use diansuan::rulebook::CREDIT_BANDS;
use diansuan_customers::{Company, MANAGERS, change};
use yew::prelude::*;

pub(super) fn view(d: &Drawing<'_>) -> Html {
    let (t, rules) = (d.t, d.state.answer("rules"));
    let tried = d.state.answer("try");
    html! {
        <>
            { section("rules", t.tab_rules, html! {
                <>
                    <p>{ t.rules_text }</p>
                    <p class="status">{ origin(d, rules) }</p>
                    { d.refusal(rules).or_else(|| d.refusal(tried)).unwrap_or_default() }
                    { form(d) }
                    <div class="tools">
                        { d.button(t.rules_try, "primary", Act::Try) }
                        { d.button(t.rules_apply, "", Act::Apply) }
                        { d.button(t.rules_reset, "", Act::OwnRules) }
                        { d.button(t.rules_export, "", Act::ExportRules) }
                    </div>
                    <div class="field">
                        <label for="wb-rule-file">{ t.rules_import }</label>
                        <input type="file" id="wb-rule-file" accept=".json,application/json" data-rules="" />
                    </div>
                </>
            }) }
            if tried != &Data::Null && tried.get("error") == &Data::Null { { section("tried", t.tried_title, outcome(d, tried)) } }
        </>
    }
}

fn origin(d: &Drawing<'_>, rules: &Data) -> String {
    if !rules.yes("changed") {
        return d.t.rules_own.to_owned();
    }
    let said = ["when", "who", "why"].map(|name| rules.word(&format!("company.{name}")).to_owned());
    format!("{}{}", d.t.rules_changed, said.join(" · "))
}

fn entry(d: &Drawing<'_>, path: &str, label: &str, unit: &str) -> Html {
    let name = path.to_owned();
    let id = format!("wb-rule-{}", path.replace('.', "-"));
    field(&id, label, &d.state.rule(path), unit, d.act.reform(move |value| Act::Rule(name.clone(), value)))
}

fn lines(d: &Drawing<'_>, path: &str, label: &str) -> Html {
    let name = path.to_owned();
    let id = format!("wb-rule-{}", path.replace('.', "-"));
    let oninput = d.act.reform(move |event: InputEvent| Act::Rule(name.clone(), value_of(&event)));
    html! {
        <div class="field">
            <label for={id.clone()}>{ label.to_owned() }</label>
            <textarea {id} rows="5" value={d.state.rule(path)} {oninput} />
            <p class="help">{ d.t.rules_lines }</p>
        </div>
    }
}

fn form(d: &Drawing<'_>) -> Html {
    let t = d.t;
    let company = Company::of_the_rule_book();
    let bands = CREDIT_BANDS.last().map(|table| table.rows).unwrap_or_default();
    let path = |place: &str, name: &str| format!("{place}.{name}");
    html! {
        <>
            <div class="pairs">
                { entry(d, "limits.vip", &format!("{}{}", d.name("vip"), t.rules_from), "kWh") }
                { entry(d, "limits.large", &format!("{}{}", d.name("large"), t.rules_from), "kWh") }
                { entry(d, "drop", t.rules_drop, "%") }
            </div>
            <details>
                <summary>{ t.rules_lists }</summary>
                <div class="pair">{ lines(d, "key", t.rules_key) }{ lines(d, "areas", t.rules_areas) }</div>
            </details>
            <details>
                <summary>{ t.rules_credit }</summary>
                <p class="help">{ t.rules_credit_help }</p>
                <div class="pairs">
                    { for company.credit.iter().filter(|rule| rule.points > 0).map(|rule| entry(d, &path("credit", rule.id), rule.label.get(d.lang), t.unit_points)) }
                </div>
                <div class="pairs">
                    { for bands.iter().map(|band| entry(d, &path("bands", band.id), &format!("{}{}", band.label.get(d.lang), t.rules_from), t.unit_points)) }
                </div>
            </details>
            <details>
                <summary>{ t.rules_duties }</summary>
                <div class="pairs">
                    { for MANAGERS.iter().map(|one| entry(d, &path("visits", one.id()), &format!("{}{}", one.label().get(d.lang), t.rules_visits), t.unit_months)) }
                </div>
                <div class="pair">{ for MANAGERS.iter().map(|one| lines(d, &path("duties", one.id()), one.label().get(d.lang))) }</div>
            </details>
            <div class="pairs">
                { entry(d, "who", t.rules_who, "") }
                { entry(d, "when", t.rules_when, "") }
                { entry(d, "why", t.rules_why, "") }
            </div>
        </>
    }
}

/// Before and after, side by side.
fn outcome(d: &Drawing<'_>, tried: &Data) -> Html {
    let t = d.t;
    let counts = ["tiers", "managers", "bands"].map(|name| grouped(tried.word(name)));
    let [tiers, managers, bands] = &counts;
    let row = |(kind, at, name): (&str, usize, &str)| {
        let get = |side: &str, what: &str| tried.word(&format!("{side}.all.{kind}.{at}.{what}"));
        let (before, after) = (get("before", "customers"), get("after", "customers"));
        vec![
            cell(name),
            number(before),
            html! { <span data-tried={name.to_owned()} data-customers={after.to_owned()}>{ grouped(after) }</span> },
            number(&change(before, after).0),
            number(get("before", "kwh")),
            number(get("after", "kwh")),
        ]
    };
    let mut rows: Vec<Vec<Html>> = ["vip", "large", "ordinary"]
        .iter()
        .enumerate()
        .map(|(at, tier)| row(("tiers", at, d.name(tier))))
        .collect();
    rows.extend(
        MANAGERS.iter().enumerate().map(|(at, manager)| row(("managers", at, manager.label().get(d.lang)))),
    );
    let heads = [
        (t.tried_what, false),
        (t.tried_before, true),
        (t.tried_after, true),
        (t.changes_difference, true),
        (t.tried_kwh_before, true),
        (t.tried_kwh_after, true),
    ];
    html! {
        <>
            <p class="next">{ fill(t.tried_text, &[("tiers", tiers), ("managers", managers), ("bands", bands)]) }</p>
            { table(t.tried_title, &heads.map(|(head, figure)| (head.to_owned(), figure)), rows) }
        </>
    }
}
