//! Prints questions with the right answers and those that each mistake leads to, for the independent check:
//! `cargo run -p diansuan-drill --example questions -- 50`.
#![allow(clippy::disallowed_macros, clippy::disallowed_methods, reason = "prints, and asks how many")]

use diansuan::data::Data;
use diansuan_drill::{Question, Source, answers_with, draw, templates};

/// The answers of everything that is asked, as an object.
fn answers(question: &Question, bugs: &[&str]) -> Data {
    let Some(answers) = answers_with(question, bugs) else { return Data::Null };
    let named = question.asks.iter().zip(answers).map(|(ask, answer)| {
        let chosen = ask.choices.iter().find(|choice| choice.key == answer);
        (ask.id.clone().into(), Data::text(chosen.map_or(answer, |choice| choice.value.clone())))
    });
    Data::Object(named.collect())
}

/// So many questions of each template with figures, one a line.
pub fn sample(seeds: u64) -> String {
    let mut lines = Vec::new();
    for template in templates() {
        let Source::Figures(figures) = &template.source else { continue };
        for question in (0..seeds).filter_map(|seed| draw(template.id, seed).ok()) {
            let params = question.params.iter().map(|param| (param.name, Data::text(param.value.clone())));
            let bugs = figures.bugs.iter().map(|id| (*id, answers(&question, &[id])));
            let all = Data::object(vec![
                ("template", Data::text(template.id)),
                ("seed", Data::text(question.seed.to_string())),
                ("params", Data::object(params.collect())),
                ("answers", answers(&question, &[])),
                ("bugs", Data::object(bugs.collect())),
            ]);
            lines.extend(serde_json::to_string(&all));
        }
    }
    format!("[\n{}\n]\n", lines.join(",\n"))
}

fn main() {
    let seeds = std::env::args().nth(1).and_then(|count| count.parse().ok()).unwrap_or(3);
    print!("{}", sample(seeds));
}
