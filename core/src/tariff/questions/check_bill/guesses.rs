//! What may be otherwise than the input says, the likeliest first.

use super::book::{rounded, without};
use super::{Guess, Trial};
use crate::base::date::Date;
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Quantity, Yuan};
use crate::rulebook::POWER_FACTOR;
use crate::tariff::book::model::LineRounding;
use crate::tariff::engine::input::{BasicWay, Household, Input, Usage};
use crate::tariff::engine::span::Files;
use rust_decimal::Decimal;

/// A text with a value behind its words.
fn text(zh: &str, en: &str, value: &str) -> Text {
    Text { zh: format!("{zh}：{value}").into(), en: format!("{en}: {value}").into() }
}

fn guess(cause: &'static str, zh: &str, en: &str, value: String) -> Guess {
    Guess { cause, label: text(zh, en, &value), value }
}

/// Tries all of them.
pub(super) fn all(input: &Input, trial: &mut Trial) {
    let Ok(files) = Files::on(&input.book, &input.tariff, input.from, "month") else { return };
    months(input, trial);
    rounding(input, &files, trial);
    options(input, &files, trial);
    charges(input, &files, trial);
    power_factor(input, trial);
    capacity(input, trial);
    voltages(input, &files, trial);
    household(input, &files, trial);
    readings(input, trial);
    tier_position(input, &files, trial);
}

/// The months around, the same month a year before and after, and those in which another price list begins.
fn months(input: &Input, trial: &mut Trial) {
    let whole = input.from == input.from.month_start() && input.to == input.to.month_end();
    let measured = input.usage.iter().any(|share| matches!(share.usage, Usage::Readings(_)));
    if !whole || measured || input.usage.len() != 1 {
        return;
    }
    let versions = input.book.versions(&input.tariff).filter_map(|sheet| sheet.head.effective_from);
    let starts = versions.map(|day| if day == day.month_start() { day } else { day.months_later(1) });
    let mut others: Vec<Date> = [-1, 1, -2, 2, -12, 12].map(|n| input.from.months_later(n)).to_vec();
    others.extend(starts.take(24));
    let mut seen = vec![input.from];
    for from in others {
        if seen.contains(&from) {
            continue;
        }
        seen.push(from);
        let moved = Input { from, to: moved(input, from), ..input.clone() };
        let (from, to) = (moved.from, moved.to);
        let usage = input.usage.iter().map(|share| {
            let mut share = share.clone();
            (share.from, share.to) = (from, to);
            share
        });
        let month = from.text().get(..7).unwrap_or_default().to_owned();
        let moved = Input { usage: usage.collect(), ..moved.clone() };
        trial.guess(&moved, guess("month", "按别的月份的价目", "By the prices of another month", month));
    }
}

/// The last day of as many months from `from` on as the bill has.
fn moved(input: &Input, from: Date) -> Date {
    let months = (0..12).find(|n| input.from.months_later(*n).month_end() == input.to).unwrap_or_default();
    from.months_later(months).month_end()
}

fn rounding(input: &Input, files: &Files, trial: &mut Trial) {
    for (id, rounding) in LineRounding::CHOICES {
        let label = rounding.label();
        let words = Text {
            zh: format!("取整方式：{}", label.zh).into(),
            en: format!("Rounding: {}", label.en).into(),
        };
        if files.sheet.rounding.text() != *id || files.charges().any(|charge| charge.rounding.is_some()) {
            let guess = Guess { cause: "rounding", label: words, value: (*id).to_owned() };
            trial.guess(&rounded(input, *rounding), guess);
        }
    }
}

/// Options that were not asked for, and without each that was.
fn options(input: &Input, files: &Files, trial: &mut Trial) {
    let mut known: Vec<&Word> = files.charges().filter_map(|charge| charge.option.as_ref()).collect();
    known.dedup();
    for option in known.into_iter().take(20) {
        let mut other = input.clone();
        let asked = other.options.contains(option);
        other.options.retain(|named| named != option);
        let (zh, en) = if asked {
            ("不计选项", "Without the option")
        } else {
            other.options.push(option.clone());
            ("计入选项", "With the option")
        };
        trial.guess(&other, guess("option", zh, en, option.to_string()));
    }
}

/// The bill without one of its charges, such as the funds.
fn charges(input: &Input, files: &Files, trial: &mut Trial) {
    for charge in files.charges().take(40) {
        let label = Text {
            zh: format!("不计“{}”", charge.label.zh).into(),
            en: format!("Without “{}”", charge.label.en).into(),
        };
        let guess = Guess { cause: "charge_left_out", label, value: charge.id.to_string() };
        trial.guess(&without(input, &charge.id), guess);
    }
}

/// Other standards, and no adjustment at all.
fn power_factor(input: &Input, trial: &mut Trial) {
    if input.reactive.is_none() {
        return;
    }
    for standard in POWER_FACTOR.iter().flat_map(|rule| &rule.standards) {
        let other = Input { standard: Some(standard), ..input.clone() };
        trial.guess(
            &other,
            guess("standard", "功率因数考核标准", "Standard of the power factor", standard.id.to_owned()),
        );
    }
    let other = Input { reactive: None, standard: None, ..input.clone() };
    let none = Guess {
        cause: "power_factor",
        label: Text::new("不作功率因数调整", "Without the power-factor adjustment"),
        value: String::new(),
    };
    trial.guess(&other, none);
    if let Some((forward, reverse)) = input.reactive.filter(|(_, reverse)| !reverse.decimal().is_zero()) {
        let other = Input { reactive: Some((forward, Default::default())), ..input.clone() };
        let label = Text::new("反向无功不计入", "Without the reactive energy sent back");
        trial.guess(&other, Guess { cause: "reactive", label, value: reverse.to_string() });
    }
}

/// Another way to bill capacity or demand, and a whole month instead of a part of it.
fn capacity(input: &Input, trial: &mut Trial) {
    for (id, way) in BasicWay::CHOICES {
        let other = Input { basic_charge: Some(*way), ..input.clone() };
        trial.guess(
            &other,
            guess("basic_charge", "基本电费计收方式", "Way of the basic charge", (*id).to_owned()),
        );
    }
    if let Some(days) = input.capacity_days {
        let other = Input { capacity_days: None, ..input.clone() };
        let label = Text::new("基本电费按整月", "Basic charge of a whole month");
        trial.guess(&other, Guess { cause: "capacity_days", label, value: String::new() });
        for days in [days.saturating_sub(1), days.saturating_add(1)] {
            let other = Input { capacity_days: Some(days), ..input.clone() };
            let guess =
                guess("capacity_days", "基本电费计费天数", "Days of the basic charge", days.to_string());
            trial.guess(&other, guess);
        }
    }
}

fn voltages(input: &Input, files: &Files, trial: &mut Trial) {
    for voltage in &files.sheet.voltages {
        let other = Input { voltage: Some(voltage.clone()), ..input.clone() };
        trial.guess(&other, guess("voltage", "电压等级", "Voltage", voltage.to_string()));
    }
}

/// Other sizes of the household, its allowances, and the tariff that a large family may choose.
fn household(input: &Input, files: &Files, trial: &mut Trial) {
    let sheet = &files.sheet;
    let now = &input.household;
    let mut people: Vec<Option<u32>> = vec![None];
    people.extend(sheet.households.iter().flat_map(|rule| [Some(rule.people_from), rule.people_to]));
    people.extend(sheet.households.iter().map(|rule| rule.people_from.checked_add(1)));
    people.sort_unstable();
    people.dedup();
    for count in
        people.into_iter().filter(|count| *count != now.people && !sheet.households.is_empty()).take(20)
    {
        let other =
            Input { household: Household { people: count, switch: false, ..now.clone() }, ..input.clone() };
        let value = count.map_or_else(|| "—".to_owned(), |count| count.to_string());
        trial.guess(&other, guess("people", "户内人数", "People in the household", value));
    }
    let allowances = sheet.allowances.iter().map(|rule| Some(&rule.id)).chain([None]).take(20);
    for allowance in allowances.filter(|allowance| *allowance != now.allowance.as_ref()) {
        let household = Household { allowance: allowance.cloned(), ..now.clone() };
        let value = allowance.map_or_else(|| "—".to_owned(), Word::to_string);
        trial.guess(
            &Input { household, ..input.clone() },
            guess("allowance", "免费电量或减免", "Free energy or money off", value),
        );
    }
    let switched = Input { household: Household { switch: !now.switch, ..now.clone() }, ..input.clone() };
    let label = if now.switch {
        Text::new("不改用合表电价", "Without the family's other tariff")
    } else {
        Text::new("多人口家庭改用合表电价", "On the family's other tariff")
    };
    trial.guess(&switched, Guess { cause: "family_tariff", label, value: (!now.switch).to_string() });
}

/// Energy read wrong: two digits that changed places, one too many or too few, two periods mixed up.
fn readings(input: &Input, trial: &mut Trial) {
    let Some((index, share)) = input.usage.iter().enumerate().next().filter(|_| input.usage.len() == 1)
    else {
        return;
    };
    let mut with = |usage: Usage, value: String, zh: &str, en: &str| {
        let mut other = input.clone();
        if let Some(share) = other.usage.get_mut(index) {
            share.usage = usage;
        }
        trial.guess(&other, guess("reading", zh, en, value));
    };
    match &share.usage {
        Usage::Total(kwh) => {
            for other in misread(*kwh) {
                with(
                    Usage::Total(other),
                    other.to_string(),
                    "电量读错一位（kWh）",
                    "Energy with a digit read wrong, kWh",
                );
            }
        }
        Usage::Periods(periods) => {
            for first in 0..periods.len() {
                for second in first + 1..periods.len() {
                    let mut other = *periods;
                    other.swap(first, second);
                    if other != *periods {
                        let names =
                            crate::tariff::book::model::Period::METERED.map(|period| period.label().clone());
                        let (a, b) = (names.get(first), names.get(second));
                        let Some((a, b)) = a.zip(b) else { continue };
                        let zh = format!("{}与{}互换", a.zh, b.zh);
                        let en = format!("{} and {} mixed up", a.en, b.en);
                        with(Usage::Periods(other), format!("{} / {}", a.zh, b.zh), &zh, &en);
                    }
                }
            }
        }
        Usage::Readings(_) | Usage::Registers(_) => {}
    }
}

/// Numbers that a slip makes of a whole number.
fn misread(kwh: KilowattHour) -> Vec<KilowattHour> {
    let digits = kwh.to_string();
    if digits.len() > 12 || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let mut others: Vec<String> = vec![format!("{digits}0")];
    others.extend(digits.strip_suffix('0').map(str::to_owned));
    let bytes = digits.as_bytes();
    for index in 1..bytes.len() {
        let mut swapped = bytes.to_vec();
        swapped.swap(index - 1, index);
        others.extend(String::from_utf8(swapped).ok().filter(|swapped| *swapped != digits));
    }
    others.iter().filter_map(|text| text.parse().ok()).map(KilowattHour::new).collect()
}

/// What the year would have to have used before, where tiers run over the year.
fn tier_position(input: &Input, files: &Files, trial: &mut Trial) {
    if files.cycle_start(input.from).is_none() {
        return;
    }
    let at = |used: i64| {
        let used = KilowattHour::new(Decimal::from(used));
        Input { year_to_date: Some(used), ..input.clone() }
    };
    let label = |used: i64| {
        guess(
            "year_to_date",
            "本年此前已用电量（kWh）",
            "Used in the year before this bill, kWh",
            used.to_string(),
        )
    };
    // Money rises with the position: the first whole kWh at which it is reached.
    let (mut low, mut high) = (0_i64, 100_000_i64);
    let reached = |trial: &mut Trial, used: i64| -> Option<bool> {
        trial.total(&at(used)).map(|total: Yuan| total >= trial.printed)
    };
    if reached(trial, high) != Some(true) {
        high = low;
    }
    while low < high {
        let middle = low + (high - low) / 2;
        match reached(trial, middle) {
            Some(true) => high = middle,
            Some(false) => low = middle + 1,
            None => return,
        }
    }
    for used in [low, (low - 1).max(0)] {
        if input.year_to_date.map(Quantity::decimal) != Some(Decimal::from(used)) {
            trial.guess(&at(used), label(used));
        }
        if low == 0 {
            break;
        }
    }
}
