//! Inputs to spoil, and what to spoil them with.

use serde_json::{Value, json};

/// An accepted input with every field of each function, so that each can be spoiled.
pub fn complete() -> Vec<(&'static str, Value)> {
    let metering = json!({
        "meters": [
            { "ct": "200/5", "pt": "10000/100", "digits": "5", "registers": [
                { "register": "total", "start": "99990", "end": "10" },
                { "register": "peak", "start": "3", "end": "9" },
                { "register": "reactiveForward", "start": "0", "end": "12" },
            ] },
            { "multiplier": "40", "registers": [{ "register": "flat", "start": "0", "end": "50" }] },
        ],
        "losses": { "transformer": "S11-400", "copper": "by_load", "hours": "700", "reactiveKvarh": "900" },
        "linePercent": "1.5",
        "sub": [
            { "tariff": "cn-gx-residential-shared", "kwh": "100", "mode": "deducted" },
            { "tariff": "cn-gx-residential-shared", "percent": "5", "mode": "ratio" },
        ],
    });
    let month =
        json!({ "activeKwh": "121040", "reactiveKvarh": "131520", "standard": "0.90", "base": "76911.33" });
    vec![
        (
            "classify",
            json!({
                "monthlyKwh": "60000", "sector": "industry", "keyOrdinary": false, "setting": "urban",
                "area": "youjiang", "date": "2026-07",
            }),
        ),
        (
            "powerFactor",
            json!({
                "activeKwh": "121040", "reactive": { "forward": "131520", "reverse": "1" }, "standard": "0.90",
                "base": "76911.33", "date": "2026-07",
            }),
        ),
        (
            "powerFactor",
            json!({
                "activeKwh": "121040", "reactiveKvarh": "131520", "standard": "0.85", "utility": "cn-cq",
                "rounding": "component", "date": "2026-09",
                "components": [{ "name": "输配电费", "amount": "1" }, { "name": "x", "amount": "-2", "inBase": true }],
            }),
        ),
        (
            "capacitor",
            json!({
                "activeKwh": "121040", "reactiveKvarh": "131520", "hours": "400", "standard": "0.90", "target": "0.95",
                "base": "76911.33", "costPerKvar": "100", "stepKvar": "10", "date": "2026-07",
            }),
        ),
        (
            "payback",
            json!({
                "investment": "25000", "monthlySaving": "9310", "discountRate": "0.06", "lifeYears": "10",
                "annualMaintenance": "300",
            }),
        ),
        ("payback", json!({ "investment": "25000", "before": "9229.36", "after": "-80.64" })),
        ("payback", json!({ "investment": "25000", "before": month, "after": month })),
        (
            "estimateBill",
            json!({
                "tariff": "cn-gx-residential", "month": "2026-07", "usage": { "kwh": "300" }, "yearToDateKwh": "3000",
                "voltage": "<1kV",
            }),
        ),
        ("describeTariff", json!({ "tariff": "cn-gx-residential", "date": "2026-07" })),
        ("listTariffs", json!({ "region": "cn-gx", "category": "residential", "date": "2026-07" })),
        ("readMeters", metering.clone()),
        (
            "estimateBill",
            json!({ "tariff": "cn-gx-residential-shared", "month": "2026-07", "voltage": "<1kV", "metering": metering }),
        ),
        (
            "correctMetering",
            json!({
                "fault": "reversed_circuit", "wiring": "three_wire", "phases": "A", "factor": "0.8",
                "byPeriod": { "peak": { "kwh": "30000", "price": "0.6" }, "flat": { "kwh": "50000", "price": "0.4" } },
            }),
        ),
    ]
}

/// What does not belong into most fields; nothing at all comes first.
pub fn garbage() -> Vec<Value> {
    vec![
        Value::Null,
        json!(""),
        json!(" "),
        json!("abc"),
        json!("-1"),
        json!("1e30"),
        json!("1,5"),
        json!("5 kvar·A"),
        json!("12 元"),
        json!("12 kvarh"),
        json!("0.1234567890123"),
        json!("2026-02-30"),
        json!("1899-12"),
        json!("0"),
        json!(true),
        json!({}),
        json!([]),
        json!({ "x": [{}] }),
        json!(["1"]),
        json!("\u{0}\u{202e}💡".repeat(300)),
    ]
}
