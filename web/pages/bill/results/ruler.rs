//! The tiers of a year as a ruler: where they begin, where the customer is, where this pace leads.

use crate::kit::i18n::bill::results as texts;
use crate::kit::{As, figure, filled, position};
use diansuan::tariff::Bill;
use diansuan::text::Lang;
use diansuan::units::{KilowattHour, Quantity};
use yew::prelude::*;

const WIDTH: i64 = 480;
const TOP: i64 = 60;
const HEIGHT: i64 = 20;
/// A label of this width may stand beside the next one.
const NEAR: i64 = 70;

/// Draws it.
pub(super) fn ruler(bill: &Bill, lang: Lang) -> Html {
    let t = texts(lang);
    let limits: Vec<i64> = bill.tier_limits.iter().map(|limit| position(*limit, 0)).collect();
    let here = KilowattHour::new(bill.tiers.iter().map(|tier| tier.used.decimal()).sum());
    let pace = bill.next_tier.map(|next| next.monthly_kwh.decimal() * rust_decimal::Decimal::from(12));
    let year_end = pace.map(|kwh| KilowattHour::new(kwh.round_dp(0)));
    let (at_here, at_end) = (position(here, 0), year_end.map(|kwh| position(kwh, 0)));
    let Some(last) = limits.last() else { return Html::default() };
    let most = (last * 13 / 10).max(at_here * 11 / 10).max(at_end.unwrap_or(0) * 11 / 10).max(1);
    let x = |kwh: i64| kwh.clamp(0, most) * WIDTH / most;
    let mut edges = vec![0];
    edges.extend(&limits);
    edges.push(most);
    let spans = edges.windows(2).zip(["c1", "c2", "c3", "c4", "c5"]).filter_map(|(pair, class)| {
        let [from, to] = pair else { return None };
        let (left, width) = (x(*from).to_string(), (x(*to) - x(*from)).max(0).to_string());
        Some(
            html! { <rect {class} x={left} y={TOP.to_string()} width={width} height={HEIGHT.to_string()} /> },
        )
    });
    let ticks = limits.iter().zip(&bill.tier_limits).map(|(limit, kwh)| {
        html! { <text class="tick" text-anchor="middle" x={x(*limit).to_string()} y={(TOP + HEIGHT + 20).to_string()}>{ figure(kwh, As::Grouped) }</text> }
    });
    let mark = |kwh: i64, label: String, row: i64, class: &'static str| {
        let at = x(kwh);
        let anchor = if at < NEAR {
            "start"
        } else if at > WIDTH - NEAR {
            "end"
        } else {
            "middle"
        };
        html! {
            <>
                <line {class} x1={at.to_string()} x2={at.to_string()} y1={(row + 4).to_string()} y2={(TOP + HEIGHT).to_string()} />
                <text class="mark-label" text-anchor={anchor} x={at.to_string()} y={row.to_string()}>{ label }</text>
            </>
        }
    };
    let here_label = filled(t.ruler_here, &[("{kwh}", &figure(&here, As::Grouped))]);
    let end_label = year_end.map(|kwh| filled(t.ruler_end, &[("{kwh}", &figure(&kwh, As::Grouped))]));
    let description =
        [Some(here_label.clone()), end_label.clone()].into_iter().flatten().collect::<Vec<_>>().join("; ");
    let end = at_end.zip(end_label).filter(|(end, _)| *end != at_here);
    html! {
        <svg class="chart ruler" viewBox="0 0 480 108" role="img" aria-label={description} data-here={at_here.to_string()}>
            <title>{ t.bill_tiers }</title>
            { for spans }
            <text class="tick" x="0" y={(TOP + HEIGHT + 20).to_string()}>{ "0" }</text>
            { for ticks }
            { for end.map(|(kwh, label)| mark(kwh, label, 18, "stem")) }
            { mark(at_here, here_label, 46, "mark-line") }
        </svg>
    }
}
