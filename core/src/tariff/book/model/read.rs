//! Rule files as they are written, one function per kind. What can't be read is refused by its place.

use super::charge::charges;
use super::head::{KEYS, Place, bilingual, clause, head, optional_word, word, words};
use super::values::{date, dates, listed, months, numbers, ruled, ruled_measure, ruled_quantity, whole};
use super::{
    Allowance, Announced, Applies, BasicCharge, ChargeList, Contract, Cycle, DayType, Debt, Debtor, File,
    Gap, Gaps, Holiday, Holidays, HourRule, Hours, Household, LateFeeRule, LimitRow, LineRounding,
    LoadDiscount, Months, PartMonth, Period, Rate, RatioRow, Season, Sheet, Tiers, Waiver,
};
use crate::base::data::Data;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::units::{KilovoltAmpere, KilowattHour, Quantity, Share, Yuan};
use crate::explain::{Citation, Ruled};
use crate::rulebook::{Category, HeadRef, POWER_FACTOR, POWER_FACTOR_BASE, Standard};
use std::rc::Rc;

/// The voltages a tariff can be for (电压等级).
pub const VOLTAGES: [&str; 5] = ["<1kV", "1-10kV", "35kV", "110kV", "220kV"];

/// One rule file; `complete` asks for issuer, source and day of the last check, too.
///
/// # Errors
/// The first place that can't be read.
pub(in crate::tariff) fn read(json: &Data, complete: bool) -> Result<File, Error> {
    let file = &Field::root(json);
    let top = head(file, complete);
    let around = &Citation { rule: top.clone(), clause: top.document.clone() };
    let kinds =
        ["tariff", "charges", "time_of_use", "holidays", "days", "basic_charge", "late_fee", "missing"];
    let kind = file.index("kind", &mut kinds.into_iter());
    if kind.is_none() && !file.has("kind") {
        file.refuse_at("kind", Code::Missing, "");
    }
    file.finish(match kind.and_then(|kind| kinds.get(kind)).copied() {
        Some("tariff") => File::Tariff(Rc::new(sheet(file, top, around))),
        Some("charges") => {
            let charges = charges(file, around);
            allow(file, &["charges", "charge"]);
            File::Charges(Rc::new(ChargeList { head: top, family: word(file, "charges"), charges }))
        }
        Some("time_of_use") => File::TimeOfUse(Rc::new(hours(file, top, around))),
        Some("holidays") => {
            let list = file.items("holiday").iter().map(|item| holiday(item, around)).collect();
            allow(file, &["holidays", "holiday"]);
            File::Holidays(Rc::new(Holidays { head: top, family: word(file, "holidays"), list }))
        }
        Some("days") => {
            allow(file, &["days", "dates"]);
            let dates = dates(file, "dates");
            File::Days(Rc::new(Announced { head: top, family: word(file, "days"), dates }))
        }
        Some("basic_charge") => File::BasicCharge(Rc::new(basic_charge(file, top, around))),
        Some("late_fee") => File::LateFee(Rc::new(late_fee(file, top, around))),
        _ => {
            allow(file, &["missing"]);
            let gap = |item: &Place<'_>| {
                item.only(&["tariff", "label", "where"]);
                Gap {
                    tariff: word(item, "tariff"),
                    label: bilingual(item, "label"),
                    place: bilingual(item, "where"),
                }
            };
            let tariffs = file.items("missing").iter().map(gap).collect();
            File::Missing(Rc::new(Gaps { family: top.id.clone(), head: top, tariffs }))
        }
    })
}

/// Refuses what neither every file nor this kind knows.
fn allow(file: &Place<'_>, own: &[&str]) {
    let known: Vec<&str> = KEYS.iter().chain(own).copied().collect();
    file.only(&known);
}

fn sheet(file: &Place<'_>, head: HeadRef, around: &Citation) -> Sheet {
    allow(
        file,
        &[
            "tariff",
            "region",
            "category",
            "voltages",
            "rounding",
            "part_month",
            "utility",
            "power_factor_standard",
            "time_of_use",
            "as_metered",
            "ratio_class",
            "basic_charge",
            "include",
            "applies",
            "seasons",
            "charge",
            "tiers",
            "household",
            "allowance",
            "minimum",
        ],
    );
    let rounding = file.at("rounding");
    rounding.only(&["value", "clause"]);
    let way = rounding.choice("value", LineRounding::CHOICES).unwrap_or(LineRounding::Line);
    let applies = file.at("applies");
    applies.only(&["kva_above", "kva_below", "kva_must", "clause"]);
    let kva = |name| ruled_measure(&applies, name, KilovoltAmpere::SPEC, &clause(&applies, around));
    let minimum = file.at("minimum");
    let voltages = words(file, "voltages");
    if voltages.is_empty() || voltages.iter().any(|voltage| !VOLTAGES.contains(&voltage.as_str())) {
        file.refuse_at("voltages", Code::Unknown, &crate::base::text::join(&mut VOLTAGES.into_iter(), ", "));
    }
    Sheet {
        head,
        family: word(file, "tariff"),
        region: word(file, "region"),
        category: file.choice("category", Category::CHOICES).unwrap_or(Category::Residential),
        voltages,
        rounding: ruled(&clause(&rounding, around), way),
        part_month: part_month(file, around),
        utility: utility(file),
        standard: standard(file, around),
        time_of_use: optional_word(file, "time_of_use"),
        as_metered: file.flag("as_metered").unwrap_or(false),
        ratio_class: optional_word(file, "ratio_class"),
        basic_charge: optional_word(file, "basic_charge"),
        include: words(file, "include"),
        applies: applies.is_present().then(|| Applies {
            kva_above: kva("kva_above"),
            kva_below: kva("kva_below"),
            kva_must: kva("kva_must"),
        }),
        seasons: file.items("seasons").iter().map(season).collect(),
        charges: charges(file, around),
        tiers: file.has("tiers").then(|| tiers(&file.at("tiers"), around)),
        households: file.items("household").iter().map(|item| household(item, around)).collect(),
        allowances: file.items("allowance").iter().map(|item| allowance(item, around)).collect(),
        minimum: ruled_quantity(&minimum, "value", &clause(&minimum, around)),
    }
}

fn part_month(file: &Place<'_>, around: &Citation) -> Option<Ruled<PartMonth>> {
    file.optional_choice("part_month", PartMonth::CHOICES).map(|way| ruled(around, way))
}

/// Days that make a month, as older files say it.
fn month_days(file: &Place<'_>, around: &Citation) -> Option<Ruled<PartMonth>> {
    let days = whole(file, "month_days")?;
    if days == 0 {
        file.refuse_at("month_days", Code::OutOfRange, "1 – 1000");
    }
    Some(ruled(around, PartMonth::Days(days.max(1))))
}

/// A utility whose base of the power-factor adjustment is known.
fn utility(file: &Place<'_>) -> Option<&'static str> {
    let known = POWER_FACTOR_BASE.iter().map(|rule| rule.utility);
    let index = file.index("utility", &mut known.clone())?;
    known.clone().nth(index)
}

/// A standard of the power-factor rules.
fn standard(file: &Place<'_>, around: &Citation) -> Option<(&'static Standard, Citation)> {
    let place = file.at("power_factor_standard");
    place.only(&["value", "clause"]);
    let known = POWER_FACTOR.iter().flat_map(|rule| &rule.standards);
    let index = place.index("value", &mut known.clone().map(|standard| standard.id))?;
    Some((known.clone().nth(index)?, clause(&place, around)))
}

fn season(item: &Place<'_>) -> Season {
    item.only(&["id", "months", "label"]);
    // A season whose months nobody knows has none.
    let months = if item.has("months") { months(item) } else { Months(0) };
    Season { id: word(item, "id"), months, label: bilingual(item, "label") }
}

fn tiers(place: &Place<'_>, around: &Citation) -> Tiers {
    place.only(&["cycle", "start_month", "mid_year", "months", "clause", "limits"]);
    let cycles = [("year", Cycle::Year), ("month", Cycle::Month)];
    let mid_year = [("continue", false), ("by_months", true)];
    let start = whole(place, "start_month").unwrap_or(1);
    if !(1..=12).contains(&start) {
        place.refuse_at("start_month", Code::OutOfRange, "1 – 12");
    }
    let around = &clause(place, around);
    Tiers {
        cycle: place.choice("cycle", &cycles).unwrap_or(Cycle::Month),
        start_month: u8::try_from(start).unwrap_or(1),
        by_months: place.optional_choice("mid_year", &mid_year).unwrap_or(false),
        months: months(place),
        limits: limits(place, "limits", around),
    }
}

fn limits(place: &Place<'_>, name: &str, around: &Citation) -> Vec<LimitRow> {
    let row = |row: &Place<'_>| {
        row.only(&["season", "voltage", "up_to", "clause"]);
        let citation = clause(row, around);
        let mut up_to = Vec::new();
        for text in words(row, "up_to") {
            match KilowattHour::SPEC.read(&text) {
                Ok(limit) if up_to.last().is_none_or(|last| *last < limit) => up_to.push(limit),
                Ok(_) => row.refuse_at("up_to", Code::OutOfRange, "<"),
                Err(code) => row.refuse_at("up_to", code, ""),
            }
        }
        LimitRow {
            season: optional_word(row, "season"),
            voltage: optional_word(row, "voltage"),
            up_to: up_to.into_iter().map(|limit| ruled(&citation, KilowattHour::new(limit))).collect(),
        }
    };
    place.items(name).iter().map(row).collect()
}

fn household(item: &Place<'_>, around: &Citation) -> Household {
    item.only(&[
        "id",
        "people_from",
        "people_to",
        "add",
        "add_first_per_extra",
        "up_to",
        "switch_to",
        "clause",
    ]);
    let citation = clause(item, around);
    Household {
        id: word(item, "id"),
        people_from: whole(item, "people_from").unwrap_or_else(|| {
            item.refuse_at("people_from", Code::Missing, "");
            1
        }),
        people_to: whole(item, "people_to"),
        add: ruled_quantity(item, "add", &citation),
        add_first: ruled_quantity(item, "add_first_per_extra", &citation),
        up_to: limits(item, "up_to", &citation),
        switch_to: optional_word(item, "switch_to"),
        citation,
    }
}

fn allowance(item: &Place<'_>, around: &Citation) -> Allowance {
    item.only(&["id", "label", "kwh", "amount", "clause"]);
    let citation = clause(item, around);
    Allowance {
        id: word(item, "id"),
        label: bilingual(item, "label"),
        energy: ruled_quantity(item, "kwh", &citation),
        money: ruled_quantity(item, "amount", &citation),
    }
}

fn hours(file: &Place<'_>, head: HeadRef, around: &Citation) -> Hours {
    allow(file, &["time_of_use", "region", "holidays", "rule", "ratio"]);
    let rule = |item: &Place<'_>| {
        item.only(&[
            "period",
            "hours",
            "months",
            "weekdays",
            "day_types",
            "holidays",
            "days",
            "classes",
            "clause",
        ]);
        let hours = words(item, "hours");
        let slots = hours.iter().try_fold(0, |slots, text| Some(slots | half_hours(text)?));
        if hours.is_empty() || slots.is_none() {
            item.refuse_at("hours", Code::OutOfRange, "HH:00–HH:30, 00:00-24:00");
        }
        let named = |name: &str| DayType::CHOICES.iter().find(|(id, _)| *id == name).map(|(_, kind)| *kind);
        let day_types: Vec<Option<DayType>> =
            words(item, "day_types").iter().map(|name| named(name)).collect();
        if day_types.contains(&None) {
            item.refuse_at("day_types", Code::Unknown, "workday, rest_day, holiday");
        }
        HourRule {
            period: item.choice("period", &Period::BY_NAME).unwrap_or(Period::Flat),
            months: months(item),
            weekdays: numbers(item, "weekdays", 7).map_or(u8::MAX, |bits| bits as u8),
            day_types: day_types.into_iter().flatten().collect(),
            holidays: words(item, "holidays"),
            days: optional_word(item, "days"),
            classes: words(item, "classes"),
            slots: slots.unwrap_or_default(),
            hours,
            citation: clause(item, around),
        }
    };
    let ratio = |item: &Place<'_>| {
        item.only(&["class", "months", "values", "clause"]);
        let (values, citation) = (item.at("values"), clause(item, around));
        values.only(&Period::METERED.map(Period::in_files));
        RatioRow {
            class: optional_word(item, "class"),
            months: months(item),
            values: Period::METERED.map(|period| ruled_quantity(&values, period.in_files(), &citation)),
        }
    };
    Hours {
        head,
        family: word(file, "time_of_use"),
        region: word(file, "region"),
        holidays: optional_word(file, "holidays"),
        rules: listed(file, "rule").iter().map(rule).collect(),
        ratios: file.items("ratio").iter().map(ratio).collect(),
    }
}

/// The half hours of `23:00-07:00`, over midnight or not.
fn half_hours(text: &str) -> Option<u64> {
    let (from, to) = text.split_once('-')?;
    let half = |time: &str| -> Option<u32> {
        let (hour, minute) = time.trim().split_once(':')?;
        let hour: u32 = hour.parse().ok().filter(|hour| *hour <= 24)?;
        let half = match minute {
            "00" => 0,
            "30" if hour < 24 => 1,
            _ => return None,
        };
        Some(hour * 2 + half)
    };
    let before = |slot: u32| (1_u64 << slot) - 1;
    let (from, to) = (half(from)?, half(to)?);
    Some(if from < to { before(to) & !before(from) } else { before(to) | (before(48) & !before(from)) })
}

fn holiday(item: &Place<'_>, around: &Citation) -> Holiday {
    item.only(&["id", "label", "from", "to", "workdays", "clause"]);
    let from = date(item, "from");
    Holiday {
        id: word(item, "id"),
        label: bilingual(item, "label"),
        from,
        to: date(item, "to").max(from),
        workdays: dates(item, "workdays"),
        citation: clause(item, around),
    }
}

fn basic_charge(file: &Place<'_>, head: HeadRef, around: &Citation) -> BasicCharge {
    file.only_one_of(&["part_month", "month_days"]);
    allow(
        file,
        &[
            "basic_charge",
            "part_month",
            "month_days",
            "quantity_decimals",
            "contract",
            "load_discount",
            "suspension",
        ],
    );
    let (contract, load) = (file.at("contract"), file.at("load_discount"));
    let suspension = file.at("suspension");
    suspension.only(&["within_two_years", "clause"]);
    contract.only(&["band", "over_factor", "floor", "clause"]);
    load.only(&["kwh_per_kva", "factor", "clause"]);
    let share = |place: &Place<'_>, name: &str| ruled(&clause(place, around), place.required::<Share>(name));
    BasicCharge {
        head,
        family: word(file, "basic_charge"),
        part_month: part_month(file, around).or_else(|| month_days(file, around)),
        decimals: whole(file, "quantity_decimals"),
        suspended_early: suspension.is_present().then(|| share(&suspension, "within_two_years")),
        contract: contract.is_present().then(|| Contract {
            band: share(&contract, "band"),
            over: share(&contract, "over_factor"),
            floor: share(&contract, "floor"),
        }),
        load_discount: load.is_present().then(|| LoadDiscount {
            kwh_per_kva: share(&load, "kwh_per_kva"),
            factor: share(&load, "factor"),
        }),
    }
}

fn late_fee(file: &Place<'_>, head: HeadRef, around: &Citation) -> LateFeeRule {
    allow(file, &["late_fee", "count_payment_day", "minimum", "rate", "waiver"]);
    let rate = |item: &Place<'_>| {
        item.only(&["customer", "debt", "per_day", "clause"]);
        Rate {
            customer: item.choice("customer", Debtor::CHOICES).unwrap_or(Debtor::Other),
            debt: item.optional_choice("debt", Debt::CHOICES),
            per_day: ruled(&clause(item, around), item.required::<Share>("per_day")),
        }
    };
    let waiver = |item: &Place<'_>| {
        item.only(&["region", "bill_month", "paid_by", "clause"]);
        Waiver {
            region: word(item, "region"),
            bill_month: date(item, "bill_month"),
            paid_by: ruled(&clause(item, around), date(item, "paid_by")),
        }
    };
    LateFeeRule {
        head,
        family: word(file, "late_fee"),
        count_payment_day: ruled(around, file.flag("count_payment_day").unwrap_or(true)),
        minimum: ruled_quantity::<Yuan>(file, "minimum", around),
        rates: listed(file, "rate").iter().map(rate).collect(),
        waivers: file.items("waiver").iter().map(waiver).collect(),
    }
}
