//! Why this month costs more than the last one: a bridge of a few parts that sum to the cent.

use super::filled;
use crate::kit::Part;
use crate::kit::i18n::{bill::results as texts, live};
use crate::kit::questions::needs;
use crate::kit::typed::text;
use crate::kit::{As, explanation, figure, next_text, position, sum, table};
use diansuan::data::Data;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::tariff::{self, Bridge, Input, Share, Usage};
use diansuan::text::Lang;
use diansuan::units::KilowattHour;
use yew::prelude::*;

pub(crate) fn results(part: &Part<'_>) -> Result<Html, Error> {
    let after = super::calculated(part.texts)?;
    let now = super::read(part.texts)?;
    let january = needs(part.texts).contains(&"january");
    let typed = ["lastKwh", "lastYearKwh"].map(|name| (name.to_owned(), text(part.texts, name).to_owned()));
    let form = Data::of_form(&typed);
    let root = Field::root(&form);
    let last: KilowattHour = root.required("lastKwh");
    // In January the tier of December depends on the year before, which nobody has asked for yet.
    let year_before: Option<KilowattHour> = january.then(|| root.required("lastYearKwh"));
    let (last, year_before) = root.finish((last, year_before))?;
    let before = tariff::calculate(&month_before(&now, last, year_before))?;
    Ok(shown(&tariff::bridge(&before, &after)?, part))
}

/// The month before with its energy; what the year had used by then is less by that.
fn month_before(now: &Input, last: KilowattHour, year_before: Option<KilowattHour>) -> Input {
    let from = now.from.month_start().months_later(-1);
    let to = from.month_end();
    let usage = vec![Share { from, to, usage: Usage::Total(last) }];
    let year_to_date = year_before.or_else(|| now.year_to_date.and_then(|used| used.less(last)));
    Input { from, to, usage, year_to_date, reactive: None, factor: None, standard: None, ..now.clone() }
}

fn shown(result: &Bridge, part: &Part<'_>) -> Html {
    let (t, lang) = (texts(part.lang), part.lang);
    let yuan = live(lang).unit_yuan;
    let difference = position(result.difference, 2);
    let class = if difference > 0 { "figures dear" } else { "figures good" };
    let rows: Vec<Vec<String>> = result
        .parts
        .iter()
        .map(|part| vec![part.label.get(lang).to_owned(), figure(&part.amount, As::Signed)])
        .collect();
    let total = vec![t.diff_total.to_owned(), figure(&result.difference, As::Signed)];
    html! {
        <div>
            <div {class}>{ sum("difference", t.diff_total, &result.difference, As::Signed, yuan) }</div>
            { next_text(&sentence(result, lang)) }
            { picture(result, lang) }
            { table(t.diff_table, &[t.bill_item, t.diff_change], rows, Some(total)) }
            { explanation(&result.steps, lang, part.rules) }
        </div>
    }
}

/// The whole of it in one sentence.
fn sentence(result: &Bridge, lang: Lang) -> String {
    let t = texts(lang);
    let difference = position(result.difference, 2);
    let template = match difference {
        0 => return t.diff_same.to_owned(),
        1.. => t.diff_more,
        _ => t.diff_less,
    };
    let part =
        |part: &tariff::BridgePart| format!("{} {}", part.label.get(lang), figure(&part.amount, As::Signed));
    let parts: Vec<String> = result.parts.iter().map(part).collect();
    let money = figure(&result.difference, As::Grouped).replace('−', "");
    let kwh = [figure(&result.energy_before, As::Grouped), figure(&result.energy_after, As::Grouped)];
    let [before, after] = &kwh;
    let places = [
        ("{money}", &*money),
        ("{before}", before),
        ("{after}", after),
        ("{parts}", &parts.join(if lang == Lang::Zh { "，" } else { ", " })),
    ];
    filled(template, &places)
}

const WIDTH: i64 = 480;
const ROW: i64 = 44;
const BAR: i64 = 16;

/// A bar of the picture: from, to and what it is.
struct Bar {
    label: String,
    from: i64,
    to: i64,
    class: &'static str,
}

/// Last bill, the parts, this bill: each bar begins where the one above has ended.
fn picture(result: &Bridge, lang: Lang) -> Html {
    let t = texts(lang);
    let whole = |label: &str, total: i64, money: String| Bar {
        label: format!("{label} {money}"),
        from: 0,
        to: total,
        class: "c1",
    };
    let mut bars = vec![whole(t.diff_last, position(result.before, 2), figure(&result.before, As::Grouped))];
    let mut stands = position(result.before, 2);
    for part in &result.parts {
        let to = stands + position(part.amount, 2);
        let label = format!("{} {}", part.label.get(lang), figure(&part.amount, As::Signed));
        bars.push(Bar { label, from: stands, to, class: if to > stands { "c2" } else { "c3" } });
        stands = to;
    }
    bars.push(whole(t.diff_now, position(result.after, 2), figure(&result.after, As::Grouped)));
    let most = bars.iter().map(|bar| bar.from.max(bar.to)).max().unwrap_or(1).max(1);
    let least = bars.iter().map(|bar| bar.from.min(bar.to)).min().unwrap_or(0).min(0);
    let at = |value: i64| {
        let across = i128::from(value - least) * i128::from(WIDTH) / i128::from((most - least).max(1));
        i64::try_from(across).unwrap_or_default()
    };
    let draw = |(index, bar): (i64, &Bar)| {
        let (left, right) = (at(bar.from.min(bar.to)), at(bar.from.max(bar.to)));
        let y = index * ROW;
        html! {
            <>
                <text class="axis" x="0" y={(y + 16).to_string()}>{ bar.label.clone() }</text>
                <rect class={bar.class} x={left.to_string()} y={(y + 22).to_string()} width={(right - left).max(2).to_string()} height={BAR.to_string()} />
            </>
        }
    };
    let height = ROW * i64::try_from(bars.len()).unwrap_or_default();
    let view = format!("0 0 {WIDTH} {height}");
    html! {
        <svg class="chart bridge" viewBox={view} role="img" aria-label={sentence(result, lang)}>
            <title>{ t.diff_table }</title>
            { for (0..).zip(&bars).map(draw) }
        </svg>
    }
}

#[cfg(test)]
mod tests {
    use super::super::asked;
    use super::*;
    use diansuan::units::Quantity;

    #[test]
    fn the_month_before_january_is_in_the_year_before() {
        let typed = [
            ("tariff", "cn-gx-residential"),
            ("month", "2026-01"),
            ("usage.kwh", "310"),
            ("yearToDateKwh", "0"),
        ]
        .map(|(name, text)| (name.to_owned(), text.to_owned()));
        let now = tariff::read(&Field::root(&Data::of_form(&asked(&typed.to_vec())))).unwrap();
        let kwh = |text: &str| text.parse::<rust_decimal::Decimal>().map(KilowattHour::new).unwrap();
        let before = tariff::calculate(&month_before(&now, kwh("310"), Some(kwh("4440")))).unwrap();
        // All of December lies in tier 3: 310 × 0.8283 = 256.77.
        assert_eq!(before.total.to_string(), "256.77");
    }
}
