//! A customer for every price list of the book that gives a bill at all.

use super::run;
use diansuan::date::Date;
use serde_json::{Map, Value, json};
use std::sync::OnceLock;

/// A price list and an input that it can price.
pub struct Priced {
    /// The entry of the list of tariffs.
    pub entry: Value,
    /// Its tiers, charges and allowances on the first day of `first`.
    pub described: Value,
    /// First month that it can bill, with another one behind it where there is one.
    pub first: Date,
    /// `tariff`, `voltage`, `usage` of 3000 kWh, `prices`, capacity and demand; no days.
    pub input: Value,
}

/// All of them; every list of which the catalogue says that a bill is possible is among them.
pub fn all() -> &'static [Priced] {
    static ALL: OnceLock<Vec<Priced>> = OnceLock::new();
    ALL.get_or_init(|| {
        let listed = run("listTariffs", &json!({})).unwrap()["tariffs"].as_array().unwrap().clone();
        let able = listed.into_iter().filter(|entry| entry["billable"] != json!([]));
        able.map(|entry| priced(&entry).unwrap_or_else(|| panic!("{}: no bill", entry["rule"]["id"])))
            .collect()
    })
}

fn priced(entry: &Value) -> Option<Priced> {
    let mut first = None;
    let mut second = None;
    for stretch in entry["billable"].as_array().unwrap() {
        for month in months(stretch) {
            let Some(found) = of_month(entry, stretch, month) else { continue };
            if bill_of(&found, month.months_later(1)).is_ok() && month.month() < 10 {
                second = second.or(Some(found));
                break;
            }
            first = first.or(Some(found));
        }
        if second.is_some() {
            break;
        }
    }
    second.or(first)
}

/// The whole months of a stretch, of two years at most.
fn months(stretch: &Value) -> Vec<Date> {
    let day = |key: &str| stretch[key].as_str().map(|day| Date::parse(day, "").unwrap());
    let (from, to) = (day("from").unwrap(), day("to"));
    let begin = if from == from.month_start() { from } else { from.months_later(1) };
    let listed = stretch["months"].as_array().unwrap();
    let known = |date: &Date| {
        listed.is_empty()
            || listed.iter().any(|month| month.as_str() == Some(date.month().to_string().as_str()))
    };
    let mut all: Vec<Date> = (0..24)
        .map(|n| begin.months_later(n))
        .filter(|date| to.is_none_or(|to| date.month_end() <= to))
        .filter(known)
        .collect();
    if all.is_empty() {
        all.push(from);
    }
    all
}

fn of_month(entry: &Value, stretch: &Value, first: Date) -> Option<Priced> {
    let described =
        run("describeTariff", &json!({ "tariff": entry["id"], "date": first.to_string() })).ok()?;
    let own = described["charges"].as_array().unwrap().iter();
    let own = own.filter(|charge| charge["given"] == true && charge["prices"] == json!([]));
    let prices: Map<String, Value> =
        own.map(|charge| (charge["id"].as_str().unwrap().to_owned(), json!("0.45"))).collect();
    let energies = [
        json!({ "kwh": "3000" }),
        json!({ "peak": "1200", "flat": "800", "valley": "1000" }),
        json!({ "peak": "1500", "valley": "1500" }),
        json!({ "flat": "1500", "valley": "1500" }),
        json!({ "flat": "3000" }),
    ];
    let basics = [
        json!({}),
        json!({ "capacityKva": "400", "basicCharge": "capacity" }),
        json!({ "maxDemandKw": "300", "basicCharge": "actual" }),
    ];
    for usage in &energies {
        for basic in &basics {
            let mut input = json!({ "tariff": entry["id"], "voltage": stretch["voltages"][0], "usage": usage, "prices": prices });
            input.as_object_mut().unwrap().extend(basic.as_object().unwrap().clone());
            let found = Priced { entry: entry.clone(), described: described.clone(), first, input };
            if bill_of(&found, first).is_ok() {
                return Some(found);
            }
        }
    }
    None
}

fn bill_of(priced: &Priced, month: Date) -> Result<Value, diansuan::error::Error> {
    run("estimateBill", &priced.in_month(month))
}

impl Priced {
    /// What it is called in the book.
    pub fn id(&self) -> &str {
        self.entry["rule"]["id"].as_str().unwrap()
    }

    /// The input of one month.
    pub fn in_month(&self, month: Date) -> Value {
        let mut input = self.input.clone();
        let end =
            if month == month.month_start() { month.month_end() } else { month.months_later(1).plus(-1) };
        input["from"] = json!(month.to_string());
        input["to"] = json!(end.to_string());
        input
    }

    /// Energy in the proportion of its periods.
    pub fn usage(&self, kwh: u32) -> Value {
        let shares = |value: &Value| value.as_str().unwrap().parse::<u64>().unwrap();
        let usage = self.input["usage"].as_object().unwrap().iter();
        usage
            .map(|(key, value)| (key.clone(), json!((u64::from(kwh) * shares(value) / 3000).to_string())))
            .collect::<Map<_, _>>()
            .into()
    }

    /// Whether capacity or demand is billed.
    pub fn two_part(&self) -> bool {
        self.entry["twoPart"] == true
    }

    /// Over what its tiers run.
    pub fn cycle(&self) -> &str {
        self.described["cycle"].as_str().unwrap()
    }
}
