//! What the tests share: JSON as plain data, the calculators by their public names, the
//! conformance vectors, steps as a list, and random numbers that can be repeated.
#![allow(dead_code, reason = "every test file uses a part of it")]
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "the vectors are files; the core itself reads none")]

pub mod book;
pub mod inputs;
pub mod one_charge;
pub mod random;

use diansuan::data::{Data, ToPlain};
use diansuan::error::{Code, Error};
use diansuan::input::{Field, strictly};
use diansuan::number::number;
use diansuan::units::{KilowattHour, Quantity};
use diansuan::{
    appliances, capacitor, classify, connection, correction, cost, credit, inspection, metering, payback,
    power_factor, saving, tariff, workshop,
};
use proptest::prelude::ProptestConfig;
use rust_decimal::Decimal;
use serde_json::Value;
use std::path::PathBuf;

/// Calls a calculator by the name it has in the package.
pub fn call(function: &str, root: &Field<'_>) -> Result<Data, Error> {
    Ok(match function {
        "classify" => classify::calculate(&classify::read(root)?)?.plain(),
        "powerFactor" => power_factor::calculate(&power_factor::read(root)?)?.plain(),
        "capacitor" => capacitor::calculate(&capacitor::read(root)?)?.plain(),
        "payback" => payback::calculate(&payback::read(root)?)?.plain(),
        "estimateBill" => tariff::calculate(&tariff::read(root)?)?.plain(),
        "listTariffs" => tariff::list(&tariff::read_filter(root)?).plain(),
        "describeTariff" => tariff::describe(root)?.plain(),
        "compareTariffs" => tariff::compare(root)?.plain(),
        "estimateYear" => tariff::year(&tariff::read_year(root)?)?.plain(),
        "explainDifference" => tariff::explain_difference(root)?.plain(),
        "shiftLoad" => tariff::shift_load(root)?.plain(),
        "energyForMoney" => tariff::energy_for_money(root)?.plain(),
        "breakEven" => tariff::break_even(root)?.plain(),
        "basicChargeOptions" => tariff::basic_charge_options(root)?.plain(),
        "cost" => cost::calculate(&cost::read(root)?)?.plain(),
        "appliances" => appliances::calculate(&appliances::read(root)?)?.plain(),
        "saving" => saving::calculate(&saving::read(root)?)?.plain(),
        "connection" => connection::calculate(&connection::read(root)?)?.plain(),
        "credit" => credit::calculate(&credit::read(root)?)?.plain(),
        "workshop" => workshop::calculate(&workshop::read(root)?)?.plain(),
        "energyForAveragePrice" => tariff::energy_for_average_price(root)?.plain(),
        "priceFromBill" => tariff::price_from_bill(root)?.plain(),
        "splitMonths" => tariff::split_months(root)?.plain(),
        "baseFromTotal" => power_factor::base_from_total(&power_factor::read_total(root)?)?.plain(),
        "checkBill" => tariff::check_bill(root)?.plain(),
        "breach" => inspection::breach(&inspection::read_breach(root)?)?.plain(),
        "theft" => inspection::theft(&inspection::read_theft(root)?)?.plain(),
        "outageCompensation" => inspection::outage(&inspection::read_outage(root)?)?.plain(),
        "readMeters" => metering::calculate(&metering::read(root)?)?.plain(),
        "correctMetering" => correction::calculate(&correction::read(root)?)?.plain(),
        "lateFee" => tariff::late_fee(root)?.plain(),
        other => panic!("no function {other}"),
    })
}

/// JSON as plain data.
pub fn data(value: &Value) -> Data {
    serde_json::from_value(value.clone()).unwrap()
}

/// The result as other programs get it; every member of the input has to be one that is read.
pub fn run_on(function: &str, input: &Data) -> Result<Value, Error> {
    strictly(input, |root| call(function, root)).map(|result| serde_json::to_value(result).unwrap())
}

/// The same for an input in JSON.
pub fn run(function: &str, input: &Value) -> Result<Value, Error> {
    run_on(function, &data(input))
}

/// A number of kWh, of any size and sign.
pub fn read(text: &str) -> Result<Decimal, Code> {
    number(text, KilowattHour::UNIT, KilowattHour::ALIASES)
}

/// A quantity typed into a field.
pub fn field<Q: Quantity>(text: &str) -> Result<Option<Q>, Code> {
    let typed = [("x".to_owned(), text.to_owned())];
    let form = Data::of_form(&typed);
    let root = Field::root(&form);
    root.finish(root.optional("x")).map_err(|error| error.code)
}

/// So many cases; what fails is printed, not kept in a file.
pub fn cases(cases: u32) -> ProptestConfig {
    ProptestConfig { cases, failure_persistence: None, ..ProptestConfig::default() }
}

/// The folder of the conformance vectors.
pub fn conformance() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../tests/conformance")
}

/// A file of vectors.
pub fn load(name: &str) -> Value {
    let path = conformance().join(name).with_extension("json");
    serde_json::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap()
}

/// The vectors that give a result.
pub fn vectors() -> Vec<Value> {
    let files = [
        "power_factor",
        "capacitor",
        "payback",
        "classify",
        "estimate_bill",
        "tariff_bills",
        "tariff_residential",
        "tariff_two_part",
        "tariff_guangxi_2026",
        "tariff_language",
        "tariff_months",
        "tariff_late_fee",
        "cost",
        "saving",
        "appliances",
        "connection",
        "credit",
        "workshop",
        "inspection",
        "tariff_questions",
        "metering",
        "correction",
    ];
    files.iter().flat_map(|file| load(file).as_array().unwrap().clone()).collect()
}

/// A text of a vector.
pub fn text<'a>(value: &'a Value, key: &str) -> &'a str {
    value[key].as_str().unwrap_or_else(|| panic!("{key} is missing in {value}"))
}

/// All steps of a result, parents first.
pub fn steps(result: &Value) -> Vec<&Value> {
    let mut all = Vec::new();
    for step in result["steps"].as_array().into_iter().flatten() {
        all.push(step);
        all.extend(steps(step));
    }
    all
}
