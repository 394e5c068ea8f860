//! What an input says that its tariff has no use for: left out of the bill, but not without a word.

use crate::base::text::Text;
use crate::tariff::book::model::{Basis, Cycle};
use crate::tariff::engine::input::Input;
use crate::tariff::engine::part::Part;

/// A field of the input, whether it is given, and whether the tariff has a use for it.
struct Asked {
    field: &'static str,
    label: Text,
    given: bool,
    used: bool,
}

/// Names the fields that change nothing on this tariff. Returns `None` where every field has a use.
pub(in crate::tariff) fn unused(input: &Input, parts: &[Part<'_>]) -> Option<Text> {
    let charged =
        |basis: Basis| parts.iter().any(|part| part.span.files.charges().any(|charge| charge.basis == basis));
    let (kva, kw) = (charged(Basis::Capacity), charged(Basis::Demand));
    let by_capacity = parts.iter().any(|part| part.span.files.sheet.applies.is_some());
    let discount = |part: &Part<'_>| {
        part.span.files.basic_charge.as_ref().is_some_and(|basic| basic.load_discount.is_some())
    };
    let yearly = |part: &Part<'_>| {
        part.span.files.sheet.tiers.as_ref().is_some_and(|tiers| tiers.cycle == Cycle::Year)
    };
    let ask = |field, zh, en, given, used| Asked { field, label: Text::new(zh, en), given, used };
    let listed = !input.transformers.is_empty();
    let all = [
        ask(
            "capacityKva",
            "变压器容量",
            "capacity",
            input.capacity.is_some() && !listed,
            kva || kw || by_capacity,
        ),
        ask("capacity", "变压器", "transformers", listed, kva || kw || by_capacity),
        ask(
            "capacityDays",
            "计费天数",
            "billed days",
            input.capacity_days.is_some(),
            kva || kw || charged(Basis::Month),
        ),
        ask("maxDemandKw", "最大需量", "highest demand", input.has_demand(), kw),
        ask("contractDemandKw", "合同需量", "contract demand", input.contract_demand.is_some(), kw),
        ask(
            "basicCharge",
            "基本电费计收方式",
            "way of the basic charge",
            input.basic_charge.is_some(),
            kva || kw,
        ),
        ask(
            "allMetersKwh",
            "全部计量点电量",
            "energy of all metering points",
            input.all_meters.is_some(),
            parts.iter().any(discount),
        ),
        ask(
            "yearToDateKwh",
            "本年此前用电量",
            "use of the year before",
            input.year_to_date.is_some(),
            parts.iter().any(yearly),
        ),
    ];
    let left: Vec<&Asked> = all.iter().filter(|asked| asked.given && !asked.used).collect();
    if left.is_empty() {
        return None;
    }
    let named = |label: fn(&Text) -> &str, open: &str, close: &str, between: &str| {
        let names = left.iter().map(|asked| format!("{}{open}{}{close}", label(&asked.label), asked.field));
        names.collect::<Vec<_>>().join(between)
    };
    let zh = format!("这份电价用不到所填的{}，没有计入。", named(|text| &text.zh, "（", "）", "、"));
    let en = format!(
        "This tariff has no use for what was given as {}; it was left out.",
        named(|text| &text.en, " (", ")", ", ")
    );
    Some(Text { zh: zh.into(), en: en.into() })
}
