//! The rule book as a reader sees it: every file with its citation, and the values it holds.

mod tariffs;

use crate::kit::grouped;
use crate::kit::i18n::rules::{about, page as texts};
use crate::kit::written::page::{Page, RULES, Sheet, also};
use crate::pages;
use diansuan::power_factor;
use diansuan::rulebook::{
    APPLIES_TO, CAPACITOR, Head, POWER_FACTOR, POWER_FACTOR_BASE, RECORDS, Record, SERVICE, Status, TABLES,
};
use diansuan::tariff::{Book, REGIONS};
use diansuan::text::Lang;
use yew::prelude::*;

/// The page.
pub static PAGE: Page = Page::new(RULES, about, page);

fn page(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    html! {
        <>
            <header class="page-head"><h1>{ sheet.about().title }</h1><p>{ t.intro }</p><p><a href={sheet.link(&crate::pages::tariffs::form::PAGE)}>{ t.tariffs_link }</a></p></header>
            <nav class="card contents" id="contents" aria-label={sheet.about().title}>
                { contents(&mut RECORDS.iter().map(|r| r.head).filter(|head| region(&head.id).is_none()), sheet) }
                <h2>{ t.tariffs_title }</h2>
                { for REGIONS.iter().map(|(id, name)| html! {
                    <details>
                        <summary>{ name.get(sheet.lang) }</summary>
                        { contents(&mut RECORDS.iter().map(|r| r.head).filter(|head| region(&head.id) == Some(*id)), sheet) }
                    </details>
                }) }
            </nav>
            <p>{ also(sheet, &[&pages::tariff_language::PAGE, &pages::handbook::PAGE]) }</p>
            { for RECORDS.iter().map(|record| rule(record, sheet)) }
        </>
    }
}

fn contents(heads: &mut dyn Iterator<Item = &'static Head>, sheet: Sheet) -> Html {
    html! {
        <ul>{ for heads.map(|head| html! {
            <li><a href={format!("#{}", head.id)}>{ head.title.get(sheet.lang) }{ " · " }{ head.span() }</a></li>
        }) }</ul>
    }
}

/// The region whose tariff file it is: the longest name that its id begins with.
fn region(id: &str) -> Option<&'static str> {
    let tariffs = Book::current();
    tariffs.ids().contains(&id).then(|| {
        let fits = REGIONS.iter().map(|(region, _)| *region).filter(|region| id.starts_with(region));
        fits.max_by_key(|region| region.len()).unwrap_or("cn")
    })
}

fn rule(record: &'static Record, sheet: Sheet) -> Html {
    let head = record.head;
    let (t, lang) = (texts(sheet.lang), sheet.lang);
    let dates = if head.effective_from.is_some() { t.dates } else { t.known_since };
    let class = if head.status == Status::Illustrative { "badge doubt" } else { "badge" };
    html! {
        <article class="card rule" id={head.id.to_string()}>
            <details>
            <summary><h2>{ head.title.get(lang) }</h2><span class="dates">{ head.span() }</span></summary>
            <p><span {class}>{ head.status.label().get(lang) }</span>{ " " }<span class="badge">{ head.confidence.label().get(lang) }</span></p>
            <dl class="facts">
                <dt>{ t.issuer }</dt><dd>{ record.issuer.get(lang) }</dd>
                <dt>{ t.document }</dt><dd lang="zh-CN">{ head.document.as_str() }</dd>
                <dt>{ dates }</dt><dd>{ head.span() }</dd>
                <dt>{ t.source }</dt><dd>{ record.source.get(sheet.lang) }</dd>
                <dt>{ t.checked }</dt><dd>{ record.checked.to_string() }</dd>
                if let Some(note) = &record.note { <dt>{ t.note }</dt><dd>{ note.get(lang) }</dd> }
            </dl>
            { values(head, sheet) }
            <p><a href="#contents">{ t.back }</a></p>
            </details>
        </article>
    }
}

/// The values of whichever kind of rule the head belongs to.
fn values(head: &'static Head, sheet: Sheet) -> Html {
    html! {
        <>
            { for POWER_FACTOR.iter().filter(|r| r.head == head).flat_map(|r| &r.standards).map(|s| standard(head, s, sheet)) }
            { for POWER_FACTOR_BASE.iter().filter(|r| r.head == head).map(|r| base(r, sheet)) }
            { for CAPACITOR.iter().filter(|r| r.head == head).map(|r| capacitor(r, sheet)) }
            { for SERVICE.iter().filter(|r| r.head == head).map(|r| service(r, sheet)) }
            { for TABLES.iter().flat_map(|(_, versions)| *versions).filter(|r| r.head == head).map(|r| rows(r, sheet)) }
            { tariffs::values(head, sheet) }
        </>
    }
}

/// A table of a rule file; a screen reader tells it from the others by the file's name.
fn table(of: &Head, sheet: Sheet, caption: String, heads: &[&str], rows: Vec<Vec<String>>) -> Html {
    let label = [of.title.get(sheet.lang), &of.span(), &caption].join(" · ");
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={label}>
            <table>
                <caption>{ caption }</caption>
                <thead><tr>{ for heads.iter().map(|h| html! { <th scope="col">{ (*h).to_owned() }</th> }) }</tr></thead>
                <tbody>{ for rows.into_iter().map(|row| html! {
                    <tr>{ for row.into_iter().map(|cell| html! { <td>{ cell }</td> }) }</tr>
                }) }</tbody>
            </table>
        </div>
    }
}

/// The complete table, neighbours with the same percent in one row.
fn standard(head: &Head, standard: &'static diansuan::rulebook::Standard, sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let mut rows: Vec<(String, String, String)> = Vec::new();
    for point in power_factor::curve(standard).iter().rev() {
        let (factor, percent) = (point.power_factor.to_string(), point.adjustment_percent.to_string());
        match rows.last_mut() {
            Some((_, low, same)) if *same == percent => *low = factor,
            _ => rows.push((factor.clone(), factor, percent)),
        }
    }
    let rows = rows.into_iter().map(|(high, low, percent)| {
        let range = if high == low { high } else { format!("{low} – {high}") };
        vec![range, format!("{percent} %")]
    });
    html! {
        <>
            <p><b>{ t.standard }{ " " }{ standard.id }</b>{ " · " }{ users(standard.id, sheet.lang) }</p>
            { table(head, sheet, format!("{} {}", t.standard, standard.id), &[crate::kit::i18n::power_factor::results(sheet.lang).pf_factor, crate::kit::i18n::power_factor::results(sheet.lang).pf_percent], rows.collect()) }
        </>
    }
}

fn base(rule: &'static diansuan::rulebook::BaseRule, sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let rows = rule.components.iter().map(|c| {
        let belongs = if c.in_base.text() == "true" { "✓" } else { "✗" };
        vec![c.names.join("、"), belongs.to_owned()]
    });
    table(rule.head, sheet, rule.label.get(sheet.lang).to_owned(), &[t.component, t.in_base], rows.collect())
}

fn capacitor(rule: &'static diansuan::rulebook::CapacitorRule, sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let t = sheet.t();
    let rows = vec![
        vec![own.step.to_owned(), rule.step.text()],
        vec![own.loss.to_owned(), rule.loss.text()],
        vec![own.cost.to_owned(), format!("{} – {}", rule.price_low.text(), rule.price_high.text())],
    ];
    table(rule.head, sheet, own.table.to_owned(), &[t.rules_item, own.value], rows)
}

fn service(rule: &'static diansuan::rulebook::ServiceRule, sheet: Sheet) -> Html {
    let (t, lang) = (texts(sheet.lang), sheet.lang);
    let tiers = rule.tiers.iter().map(|limit| {
        vec![limit.tier.label().get(lang).to_owned(), format!("≥ {} kWh", grouped(&limit.from.text()))]
    });
    let services = rule.services.iter().map(|s| {
        let who: Vec<&str> = s.managers.iter().map(|m| m.label().get(lang)).collect();
        vec![s.label.get(lang).to_owned(), who.join(", ")]
    });
    html! {
        <>
            { table(rule.head, sheet, crate::kit::i18n::my_service::classify(sheet.lang).service_tier.to_owned(), &[crate::kit::i18n::my_service::classify(sheet.lang).service_tier, sheet.t().service_kwh], tiers.collect()) }
            { table(rule.head, sheet, crate::kit::i18n::my_service::classify(sheet.lang).service_services.to_owned(), &[t.service, t.manager], services.collect()) }
        </>
    }
}

/// A plain table as it stands in its file.
fn rows(rule: &'static diansuan::rulebook::Table, sheet: Sheet) -> Html {
    let own = texts(sheet.lang);
    let (t, lang) = (sheet.t(), sheet.lang);
    let units: Vec<String> = rule
        .columns
        .iter()
        .map(|column| match column.unit {
            "" => column.label.get(lang).to_owned(),
            unit => format!("{} ({unit})", column.label.get(lang)),
        })
        .collect();
    let mut heads = vec![t.rules_item];
    heads.extend(units.iter().map(String::as_str));
    heads.push(own.document);
    let rows = rule.rows.iter().map(|row| {
        let name = match &row.detail {
            Some(detail) => format!("{} · {}", row.label.get(lang), detail.get(lang)),
            None => row.label.get(lang).to_owned(),
        };
        let values =
            row.values.iter().map(|value| value.as_ref().map(|v| grouped(&v.text())).unwrap_or_default());
        let clause = row.citation.citation().clause.to_string();
        std::iter::once(name).chain(values).chain([clause]).collect()
    });
    table(rule.head, sheet, own.table.to_owned(), &heads, rows.collect())
}

/// Whom a standard applies to.
fn users(standard: &str, lang: Lang) -> &'static str {
    let users = APPLIES_TO.iter().find(|(id, _)| *id == standard);
    users.map(|(_, users)| users.get(lang)).unwrap_or_default()
}
