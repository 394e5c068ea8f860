//! What an input says is given back with its answer: no call makes a program larger that runs for months.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test fails by panicking")]
#![allow(unsafe_code, reason = "counts what the allocator hands out")]

mod support;

use serde_json::{Value, json};
use std::alloc::{GlobalAlloc, Layout, System};
use std::sync::atomic::{AtomicIsize, Ordering};
use support::run;

/// The system's allocator, which counts the bytes that are in use.
struct Counting;

static LIVE: AtomicIsize = AtomicIsize::new(0);

fn count(size: usize, sign: isize) {
    LIVE.fetch_add(sign * isize::try_from(size).unwrap_or(isize::MAX), Ordering::Relaxed);
}

// SAFETY: everything is handed on to the system's allocator as it is.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size(), 1);
        // SAFETY: the caller keeps the rules of this call.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, place: *mut u8, layout: Layout) {
        count(layout.size(), -1);
        // SAFETY: as above.
        unsafe { System.dealloc(place, layout) }
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// A bill of a household, and one of a company, with one more member.
fn bill(company: bool, name: &str, value: Value) -> Value {
    let mut input = if company {
        json!({ "tariff": "cn-gx-2", "month": "2026-07", "usage": { "kwh": "1000" } })
    } else {
        json!({ "tariff": "cn-gx-residential", "month": "2026-07", "usage": { "kwh": "3121" } })
    };
    input[name] = value;
    input
}

/// A rule file whose every text is another one for every `word`.
fn rule_file(word: &str) -> Value {
    let both = json!({ "zh": format!("示例 {word}"), "en": format!("Example {word}") });
    json!({
        "kind": "tariff", "id": format!("id-{word}"), "title": both, "issuer": both, "source": both,
        "document": format!("document {word}"), "effective_from": "2026-01-01", "status": "in_force",
        "confidence": "derived", "checked": "2026-11-23", "tariff": "own-tariff", "region": word,
        "category": "residential", "voltages": ["<1kV"],
        "rounding": { "value": "line", "clause": format!("rounding {word}") },
        "seasons": [{ "id": format!("season-{word}"), "months": ["7"], "label": both }],
        "tiers": { "cycle": "month", "limits": [{ "season": format!("season-{word}"), "up_to": ["100", "200"] }] },
        "charge": [{ "id": format!("energy-{word}"), "label": both, "basis": "kwh", "clause": word, "prices": [
            { "tier": 1, "price": "0.5" }, { "tier": 2, "price": "0.6" }, { "tier": 3, "price": "0.7" },
        ] }],
    })
}

/// Calls with texts that no call before had. Returns how many were answered and how many refused.
fn calls(round: usize) -> [usize; 2] {
    let word = &format!("text-{round}-{}", "x".repeat(200));
    let own = rule_file(word);
    let mut wrong = own.clone();
    wrong["voltages"] = json!([word]);
    let on_own =
        json!({ "tariff": "own-tariff", "month": "2026-07", "usage": { "kwh": "300" }, "ruleFiles": [own] });
    let inputs = [
        ("estimateBill", bill(false, "voltage", json!(word))),
        ("estimateBill", bill(false, "options", json!([word]))),
        ("estimateBill", bill(false, "household", json!({ "allowance": word }))),
        ("estimateBill", bill(false, "household", json!({ "people": "6" }))),
        ("estimateBill", bill(true, "prices", json!({ word: "0.5" }))),
        ("estimateBill", bill(true, "quantities", json!({ word: "5" }))),
        ("estimateBill", bill(true, "amounts", json!({ word: "5" }))),
        ("estimateBill", bill(false, "tariff", json!(word))),
        ("estimateBill", bill(false, "ruleFiles", json!([wrong]))),
        ("describeTariff", json!({ "tariff": "own-tariff", "ruleFiles": [rule_file(word)] })),
        ("listTariffs", json!({ "region": word, "ruleFiles": [rule_file(word)] })),
        ("estimateBill", on_own),
        ("classify", json!({ "monthlyKwh": "5000", "setting": "urban", "sector": word })),
        ("powerFactor", json!({ "activeKwh": "1000", "reactiveKvarh": "500", "standard": word })),
        (
            "powerFactor",
            json!({
                "activeKwh": "1000", "reactiveKvarh": "500", "standard": "0.90", "utility": "cn-gx",
                "components": [{ "name": word, "amount": "100" }],
            }),
        ),
    ];
    let answered = inputs.iter().filter(|(name, input)| run(name, input).is_ok()).count();
    [answered, inputs.len() - answered]
}

#[test]
fn what_an_input_says_is_not_kept() {
    // What is read once – the rule book – is read in the first round.
    let first = calls(0);
    assert!(first[0] >= 4 && first[1] >= 8, "{first:?}");
    let before = LIVE.load(Ordering::Relaxed);
    for round in 1..=1000 {
        assert_eq!(calls(round), first, "{round}");
    }
    let more = LIVE.load(Ordering::Relaxed) - before;
    // Over a thousand rounds with several hundred kilobytes of new texts each.
    assert!(more < 4096, "{more} bytes more after 15,000 calls");
}
