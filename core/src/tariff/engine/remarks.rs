//! What a reader of a bill should know: assumptions, doubts, choices.

use crate::base::date::Date;
use crate::base::text::{Lang, Text};
use crate::base::units::{KilovoltAmpere, Measure, Quantity};
use crate::explain::{Ruled, Term, Trace};
use crate::rulebook::Confidence;
use crate::tariff::book::model::{Basis, Cycle};
use crate::tariff::engine::basic;
use crate::tariff::engine::input::{BasicWay, Input, Usage};
use crate::tariff::engine::line::Line;
use crate::tariff::engine::monthly;
use crate::tariff::engine::months::BillingMonth;
use crate::tariff::engine::part::Part;
use crate::tariff::engine::parts::Judged;
use crate::tariff::engine::span::Files;
use crate::tariff::engine::tiers;
use crate::tariff::engine::transformers::{State, Transformer};
use crate::tariff::engine::unused::unused;

static PART_MONTH: Term = Term::new("κ", "不足一月的折算方式", "How a part of a month counts");
static BOUND: Term = Term::new("kVA", "容量界限", "Bound of the capacity");

/// The warning of a bill by yearly tiers whose earlier consumption of the year was not given.
pub static YEAR_UNKNOWN: Text = Text::new(
    "没有填写本年此前的用电量，按 0 计算；年阶梯按全年累计，月份越晚差别越大。",
    "Consumption of the year before this bill was not given and taken as 0; tiers run over the whole year.",
);
static NO_FAMILY_RULE: Text = Text::new(
    "规则库中没有这份电价的“一户多人口”规定，人数未计入。",
    "The rule book has no rule of this tariff for large families; the number of people was not used.",
);
static MAY_SWITCH: Text = Text::new(
    "这样的家庭也可以选择合表电价（不分档），可比较后申请。",
    "Such a family may also choose the shared-meter price without tiers; compare and apply.",
);
static BY_DAYS: Text = Text::new(
    "本期内电价或分档有变化，电量按天数分摊；有变化当日的抄表数时请分段填写。",
    "Prices or tiers changed within the bill; energy was shared out by days. Give both parts if the meter was read then.",
);
static IN_PROPORTION: Text = Text::new(
    "各档内的峰谷电量按本期峰谷比例分摊，这是通行约定。",
    "Each tier's energy by period is taken in the proportion of the whole bill, as is customary.",
);
static GAPS: Text = Text::new(
    "读数没有覆盖整个账期，缺少的时段没有计费。",
    "The readings do not cover the whole bill; what is missing was not billed.",
);
static NO_FLOOR: Text = Text::new(
    "没有填写变压器容量，未按合同需量下限核对。",
    "Without the transformer capacity the least contract demand was not checked.",
);
static NO_DISCOUNT: Text = Text::new(
    "没有填写变压器容量，未判断每千伏安用电量的需量电价优惠。",
    "Without the transformer capacity the discount for well-used capacity was not checked.",
);
pub(in crate::tariff) static NOT_FOR_CAPACITY: Text = Text::new(
    "按规定，该容量的用户不适用这份电价。",
    "By the rules, customers of this capacity do not get this tariff.",
);
static COMPULSORY: Text =
    Text::new("该容量的新用户必须执行这份电价。", "New customers of this capacity must have this tariff.");
static NO_ADJUSTMENT: Text = Text::new(
    "这份电价没有功率因数调整的规定，未计算。",
    "This tariff has no rule for a power-factor adjustment; none was calculated.",
);

static ONE_DEMAND: Text = Text::new(
    "账期有几个计费月，各月按同一需量计费；各月不同请分月填写，或逐月计算。",
    "The bill has several billing months; each was billed the same demand. Give that of each month, or calculate month by month, if they differ.",
);
static ONE_FACTOR: Text = Text::new(
    "账期有几个计费月，功率因数按合计的有功、无功电量考核；供电企业按月考核的，请分月填写，或逐月计算。",
    "The bill has several billing months; the power factor is that of all energy together. Give the readings of each month, or calculate month by month, where it is judged by the month.",
);
static TWO_SEASONS: Text = Text::new(
    "计费月跨越分档不同的两个季节，按计费月第一天所在季节的分档计算。",
    "A billing month lies in two seasons with limits of their own; those of its first day were used.",
);
static STANDING_BY: Text = Text::new(
    "备用变压器按已加封或互为联锁处理，未计基本电费；热备用或未加封的冷备用应按运行填写。",
    "Transformers standing by were taken as sealed or locked and not billed; enter hot or unsealed reserve as in use.",
);

static USUAL_STANDARD: Text = Text::new(
    "没有填写考核标准，按这份电价电费单上所印的标准计算；请与您的电费单核对。",
    "No standard was given; the one printed on bills of this tariff was used. Compare it with your bill.",
);

pub(in crate::tariff) fn warnings<T: Trace>(
    input: &Input,
    parts: &[Part<'_>],
    lines: &[Line],
    shared_by_days: bool,
    t: &mut T,
) -> Vec<Text> {
    let mut warnings = Vec::new();
    let Some(part) = parts.last() else { return warnings };
    let sheet = &part.span.files.sheet;
    let mut add = |text: &Text, when: bool| {
        if when {
            warnings.push(text.clone());
        }
    };
    for text in input.metering_warnings() {
        add(text, true);
    }
    let yearly = sheet.tiers.as_ref().is_some_and(|tiers| tiers.cycle == Cycle::Year);
    add(&YEAR_UNKNOWN, yearly && input.year_to_date.is_none());
    let people = input.household.people;
    add(&NO_FAMILY_RULE, people.is_some() && sheet.households.is_empty());
    add(&MAY_SWITCH, people.is_some_and(|people| tiers::family(sheet, people).1.is_some()));
    add(&BY_DAYS, shared_by_days);
    let both = part.span.files.charges().any(|charge| charge.by_tier() && charge.by_period());
    add(&IN_PROPORTION, both && part.by_tier.iter().filter(|kwh| !kwh.decimal().is_zero()).count() > 1);
    add(&GAPS, input.gaps());
    let way = basic::way(part);
    let two_part = part.span.files.basic_charge.is_some();
    let no_capacity = input.capacity.is_none() && input.transformers.is_empty();
    add(&NO_FLOOR, two_part && way == BasicWay::Contract && no_capacity);
    add(&NO_DISCOUNT, two_part && way != BasicWay::Capacity && no_capacity);
    add(&NOT_FOR_CAPACITY, fits(&part.span.files, input, t) == Some(false));
    add(&COMPULSORY, must(part, t));
    let several = part.months.len() > 1;
    let demand = part.charges().any(|charge| charge.basis == Basis::Demand) && way != BasicWay::Capacity;
    let readings = input.usage.iter().any(|share| matches!(share.usage, Usage::Readings(_)));
    let together = several && judged_together(input, part.months);
    add(&ONE_DEMAND, together && demand && (input.has_demand() || !readings));
    let adjusted = input.has_factor();
    add(&ONE_FACTOR, together && adjusted && sheet.utility.is_some());
    add(&TWO_SEASONS, parts.iter().any(two_seasons));
    let standing_by = |one: &Transformer| one.state == State::Standby && one.interlock.is_none();
    add(&STANDING_BY, input.transformers.iter().any(standing_by));
    add(&NO_ADJUSTMENT, adjusted && sheet.utility.is_none());
    let assumed = adjusted && input.standard.is_none();
    add(&USUAL_STANDARD, assumed && sheet.utility.is_some() && sheet.standard.is_some());
    warnings.extend(assumptions(lines));
    warnings.extend(parts.iter().find_map(|part| part_month(part, t)));
    warnings.extend(unused(input, parts));
    match confidence(parts, lines) {
        None | Some(Confidence::Confirmed) => {}
        Some(confidence) => warnings.push(doubt(confidence)),
    }
    warnings
}

/// Whether several billing months are judged by what was read in all of them.
fn judged_together(input: &Input, months: &[BillingMonth]) -> bool {
    let inside = |one: &Judged, month: &BillingMonth| one.from <= month.from && month.from <= one.to;
    let several = |one: &Judged| months.iter().filter(|month| inside(one, month)).count() > 1;
    input.judged.is_empty() || input.judged.iter().any(several)
}

/// How sure the least sure of the files and of the billed prices is.
pub(in crate::tariff) fn confidence(parts: &[Part<'_>], lines: &[Line]) -> Option<Confidence> {
    let files = parts.iter().map(|part| part.span.files.confidence());
    files.chain(lines.iter().filter_map(|line| line.confidence)).max()
}

/// One text for each month whose prices stand in for those that are not known.
fn assumptions(lines: &[Line]) -> Vec<Text> {
    let mut months: Vec<Date> = lines.iter().filter_map(|line| line.known_until).collect();
    months.sort_unstable();
    months.dedup();
    let text = |known: &Date| {
        let mut names: Vec<&Text> = Vec::new();
        for line in lines.iter().filter(|line| line.known_until == Some(*known)) {
            if !names.contains(&&line.charge_label) {
                names.push(&line.charge_label);
            }
        }
        let month: String = known.text().chars().take(7).collect();
        let all =
            |lang, between: &str| names.iter().map(|name| name.get(lang)).collect::<Vec<_>>().join(between);
        let zh = format!(
            "本月的单价没有查到，下列项目按 {month} 的单价计算，请按电费单改填：{}。",
            all(Lang::Zh, "、")
        );
        let en = format!(
            "Prices of this month were not found; those of {month} were taken for {}. Type in those of your bill.",
            all(Lang::En, ", ")
        );
        Text { zh: zh.into(), en: en.into() }
    };
    months.iter().map(text).collect()
}

/// How a part of a month was counted, and by which document; nothing in a bill of whole months.
fn part_month<T: Trace>(part: &Part<'_>, t: &mut T) -> Option<Text> {
    let input = part.input;
    let shortened = input.capacity_days.is_some()
        || input.transformers.len() > 1
        || part.months.iter().any(|month| !month.whole);
    let by_month = [Basis::Capacity, Basis::Demand, Basis::Month];
    let charge = part.charges().filter(|charge| by_month.contains(&charge.basis)).find(|_| shortened)?;
    let rules = monthly::part_rules(part, charge.basis);
    let rule = rules.rule?;
    let way = t.quietly(|t| t.rule(&PART_MONTH, rule)).label();
    let document = &rule.citation().rule.document;
    let own = if rules.assumed {
        ("（这份电价没有写明，取全国规定）", ", the country's rule, as the tariff has none")
    } else {
        ("", "")
    };
    let zh = format!("不足一月{}，依据{document}{}；请与电费单核对。", way.zh, own.0);
    // What documents are called is Chinese: the steps cite it.
    let en = format!("Part of a month: {}{}. Compare it with a bill.", way.en.to_lowercase(), own.1);
    Some(Text { zh: zh.into(), en: en.into() })
}

/// Whether a billing month of monthly tiers lies in two seasons that have limits of their own.
fn two_seasons(part: &Part<'_>) -> bool {
    let sheet = &part.span.files.sheet;
    let tiers = sheet.tiers.as_ref().filter(|tiers| tiers.cycle == Cycle::Month);
    let seasonal = tiers.is_some_and(|tiers| tiers.limits.iter().any(|row| row.season.is_some()));
    let run = part.span.run;
    let mut months = part.months.iter().filter(|month| month.from <= run.to && month.to >= run.from);
    seasonal && months.any(|month| tiers::season(sheet, month.from) != tiers::season(sheet, month.to))
}

/// Returns the warning of a bill whose prices nobody has confirmed, for those who say it in another way.
#[must_use]
pub fn doubt(confidence: Confidence) -> Text {
    let label = confidence.label();
    let zh = format!("这份电价{}，请与电费单核对。", label.zh);
    let en = format!("These prices: {}. Compare them with a bill.", label.en);
    Text { zh: zh.into(), en: en.into() }
}

/// Whether the tariff is for a customer of this capacity; nothing where nobody knows.
pub(in crate::tariff) fn fits<T: Trace>(files: &Files, input: &Input, t: &mut T) -> Option<bool> {
    let rule = files.sheet.applies.as_ref()?;
    let capacity = input.capacity?;
    let above = read(rule.kva_above.as_ref(), t).is_none_or(|bound| capacity > bound);
    let below = read(rule.kva_below.as_ref(), t).is_none_or(|bound| capacity < bound);
    Some(above && below)
}

fn must<T: Trace>(part: &Part<'_>, t: &mut T) -> bool {
    let rule = part.span.files.sheet.applies.as_ref();
    let bound = rule.and_then(|rule| read(rule.kva_must.as_ref(), t));
    bound.zip(part.input.capacity).is_some_and(|(bound, capacity)| capacity >= bound)
}

fn read<T: Trace>(bound: Option<&Ruled<Measure>>, t: &mut T) -> Option<KilovoltAmpere> {
    bound.map(|bound| KilovoltAmpere::new(t.quietly(|t| t.rule(&BOUND, bound)).decimal()))
}
