//! My tier and manager.

use super::{Choice, Defaults, Fields, Sheet, frame};
use crate::islands::Island;
use diansuan::rulebook::{SERVICE, Setting};
use yew::prelude::*;

const EXAMPLE: Defaults =
    &[("monthlyKwh", "121,040"), ("setting", "urban"), ("sector", "industry"), ("area", "")];

pub(super) fn calculator(sheet: Sheet) -> Html {
    let (t, lang) = (sheet.t(), sheet.lang);
    let fields = Fields(EXAMPLE);
    let (sectors, areas) = SERVICE.first().map(|rule| (rule.sectors, rule.areas)).unwrap_or_default();
    let settings: Vec<Choice> =
        Setting::CHOICES.iter().map(|(id, s)| (*id, s.label().get(lang).to_owned())).collect();
    let sectors: Vec<Choice> = sectors.iter().map(|s| (s.id, s.label.get(lang).to_owned())).collect();
    let mut all_areas: Vec<Choice> = vec![("", t.service_area_any.to_owned())];
    all_areas.extend(areas.iter().map(|a| (a.id, a.label.get(lang).to_owned())));
    let form = html! {
        <>
            <h2>{ t.inputs_title }</h2>
            { fields.number("monthlyKwh", t.service_kwh, "kWh", t.service_kwh_help) }
            { fields.choice("setting", t.service_setting, &settings, "") }
            { fields.choice("sector", t.service_sector, &sectors, t.service_sector_help) }
            { fields.choice("area", t.service_area, &all_areas, "") }
        </>
    };
    frame(sheet, Island::Classify, EXAMPLE, form)
}
