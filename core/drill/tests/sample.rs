//! The sample that the independent check recomputes is what is drawn today.
#![allow(clippy::unwrap_used, reason = "a test fails by panicking")]
#![allow(clippy::disallowed_methods, reason = "reads the sample")]

#[allow(dead_code, reason = "an example has a beginning of its own")]
#[path = "../examples/questions.rs"]
mod questions;

/// Where it changes on purpose: `cargo run -p diansuan-drill --example questions > tests/conformance/drills/sample.json`,
/// and the template's version rises.
#[test]
fn the_sample_is_current() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/conformance/drills/sample.json");
    let kept = std::fs::read_to_string(path).unwrap();
    for (kept, drawn) in kept.lines().zip(questions::sample(3).lines()) {
        assert_eq!(kept, drawn);
    }
    assert_eq!(kept, questions::sample(3));
}
