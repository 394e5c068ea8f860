//! What may be otherwise than the input says, the likeliest first.

use super::book::{rounded, without};
use super::{Guess, Trial};
use crate::base::date::Date;
use crate::base::number::number;
use crate::base::text::{Text, Word};
use crate::base::units::{KilovarHour, KilowattHour, Quantity, Yuan};
use crate::rulebook::POWER_FACTOR;
use crate::tariff::book::model::{LineRounding, Period};
use crate::tariff::engine::input::{BasicWay, Input, Usage};
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
        let to = moved(input, from);
        let month = from.text().get(..7).unwrap_or_default().to_owned();
        let guess = guess("month", "按别的月份的价目", "By the prices of another month", month);
        trial.change(input, guess, &mut |other| {
            (other.from, other.to) = (from, to);
            other.usage.iter_mut().for_each(|share| (share.from, share.to) = (from, to));
        });
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
        let asked = input.options.contains(option);
        let (zh, en) =
            if asked { ("不计选项", "Without the option") } else { ("计入选项", "With the option") };
        trial.change(input, guess("option", zh, en, option.to_string()), &mut |other| {
            other.options.retain(|named| named != option);
            if !asked {
                other.options.push(option.clone());
            }
        });
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
    let Some((_, reverse)) = input.reactive else { return };
    for standard in POWER_FACTOR.iter().flat_map(|rule| &rule.standards) {
        let (zh, en) = ("功率因数考核标准", "Standard of the power factor");
        let guess = guess("standard", zh, en, standard.id.to_owned());
        trial.change(input, guess, &mut |other| other.standard = Some(standard));
    }
    let label = Text::new("不作功率因数调整", "Without the power-factor adjustment");
    trial.change(input, Guess { cause: "power_factor", label, value: String::new() }, &mut |other| {
        (other.reactive, other.standard) = (None, None);
    });
    if !reverse.decimal().is_zero() {
        let label = Text::new("反向无功不计入", "Without the reactive energy sent back");
        trial.change(input, Guess { cause: "reactive", label, value: reverse.to_string() }, &mut |other| {
            if let Some((_, reverse)) = &mut other.reactive {
                *reverse = KilovarHour::default();
            }
        });
    }
}

/// Another way to bill capacity or demand, and a whole month instead of a part of it.
fn capacity(input: &Input, trial: &mut Trial) {
    for (id, way) in BasicWay::CHOICES {
        let guess = guess("basic_charge", "基本电费计收方式", "Way of the basic charge", (*id).to_owned());
        trial.change(input, guess, &mut |other| other.basic_charge = Some(*way));
    }
    let Some(days) = input.capacity_days else { return };
    let label = Text::new("基本电费按整月", "Basic charge of a whole month");
    let whole = Guess { cause: "capacity_days", label, value: String::new() };
    trial.change(input, whole, &mut |other| other.capacity_days = None);
    for days in [days.saturating_sub(1), days.saturating_add(1)] {
        let guess = guess("capacity_days", "基本电费计费天数", "Days of the basic charge", days.to_string());
        trial.change(input, guess, &mut |other| other.capacity_days = Some(days));
    }
}

fn voltages(input: &Input, files: &Files, trial: &mut Trial) {
    for voltage in &files.sheet.voltages {
        let guess = guess("voltage", "电压等级", "Voltage", voltage.to_string());
        trial.change(input, guess, &mut |other| other.voltage = Some(voltage.clone()));
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
    people.retain(|count| *count != now.people && !sheet.households.is_empty());
    for count in people.into_iter().take(20) {
        let value = count.map_or_else(|| "—".to_owned(), |count| count.to_string());
        let guess = guess("people", "户内人数", "People in the household", value);
        trial.change(input, guess, &mut |other| {
            (other.household.people, other.household.switch) = (count, false);
        });
    }
    let allowances = sheet.allowances.iter().map(|rule| Some(&rule.id)).chain([None]).take(20);
    for allowance in allowances.filter(|allowance| *allowance != now.allowance.as_ref()) {
        let value = allowance.map_or_else(|| "—".to_owned(), Word::to_string);
        let guess = guess("allowance", "免费电量或减免", "Free energy or money off", value);
        trial.change(input, guess, &mut |other| other.household.allowance = allowance.cloned());
    }
    let label = if now.switch {
        Text::new("不改用合表电价", "Without the family's other tariff")
    } else {
        Text::new("多人口家庭改用合表电价", "On the family's other tariff")
    };
    let guess = Guess { cause: "family_tariff", label, value: (!now.switch).to_string() };
    trial.change(input, guess, &mut |other| other.household.switch = !other.household.switch);
}

/// Energy read wrong: two digits that changed places, one too many or too few, two periods mixed up.
fn readings(input: &Input, trial: &mut Trial) {
    let [share] = input.usage.as_slice() else { return };
    let mut with = |usage: &Usage, guess: Guess| {
        trial.change(input, guess, &mut |other| {
            other.usage.iter_mut().for_each(|share| share.usage = usage.clone());
        });
    };
    match &share.usage {
        Usage::Total(kwh) => {
            for other in misread(*kwh) {
                let (zh, en) = ("电量读错一位（kWh）", "Energy with a digit read wrong, kWh");
                with(&Usage::Total(other), guess("reading", zh, en, other.to_string()));
            }
        }
        Usage::Periods(periods) => {
            let given: Vec<usize> =
                (0..periods.len()).filter(|index| periods.get(*index).is_some_and(Option::is_some)).collect();
            for (first, second) in given
                .iter()
                .enumerate()
                .flat_map(|(n, first)| given.iter().skip(n + 1).map(move |second| (*first, *second)))
            {
                let mut other = *periods;
                other.swap(first, second);
                let names = Period::METERED;
                if other != *periods
                    && let Some((a, b)) = names.get(first).zip(names.get(second))
                {
                    let zh = format!("{}与{}电量互换", a.label().zh, b.label().zh);
                    let en = format!("{} and {} mixed up", a.label().en, b.label().en);
                    let value = format!("{} / {}", a.id(), b.id());
                    with(&Usage::Periods(other), guess("reading", &zh, &en, value));
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
    others.iter().filter_map(|text| number(text, "", &[]).ok()).map(KilowattHour::new).collect()
}

/// What the year would have to have used before, where tiers run over the year.
fn tier_position(input: &Input, files: &Files, trial: &mut Trial) {
    if files.cycle_start(input.from).is_none() {
        return;
    }
    let at = |used: i64| {
        let mut other = input.clone();
        other.year_to_date = Some(KilowattHour::new(Decimal::from(used)));
        other
    };
    let label = |used: i64| {
        let (zh, en) = ("本年此前已用电量（kWh）", "Used in the year before this bill, kWh");
        guess("year_to_date", zh, en, used.to_string())
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
