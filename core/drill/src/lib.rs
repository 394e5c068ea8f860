//! Drills: questions that the calculators make, mark and explain.
//!
//! A [`Template`] is data: what is drawn, which calculator runs on it, what is asked. [`draw`] makes a
//! [`Question`] of a template and a seed, the same everywhere. [`mark`] compares answers with the steps of the
//! calculation. A mistake ([`Bug`]) is the same calculation with one change, so that what follows from an
//! error is calculated and not guessed; an answer that no known mistake leads to is [`Verdict::Unknown`].
//!
//! | what | how |
//! |---|---|
//! | which templates there are | [`templates`], [`template`] |
//! | a question | [`draw`], [`draw_as`] (another [`Form`]), [`draw_with`] (a mistake in view), [`draw_like`] (equally hard) |
//! | its answers marked | [`mark`] gives a [`Marking`] |
//! | first, what went wrong, without the figure | [`tell`], then [`mend`] |
//! | then, the right step | [`right_step`], a step like those of every calculator |
//! | then, both calculations | [`both`]; all right steps: [`solution`] |
//! | a paper by its code, versions A to D | [`paper_code`], [`paper`], [`papers`], [`Paper::key`], [`mistakes`] |
//! | a record with its code, read back and marked anew | [`Record`] |
//! | as data for other programs | `ToPlain` of [`Question`] and [`Marking`] |
//!
//! Whoever runs it in a browser has to say where price lists come from first (`tariff::ship`), like any page
//! with bills. Questions hold everything in plain sight, the right answers too: a browser can't keep a secret.
//!
//! ```
//! use diansuan::text::Lang;
//! use diansuan_drill::{Policy, Verdict, both, draw, mark, right_step, tell};
//!
//! let question = draw("pf-adjustment", 20).unwrap();
//! // Four boxes: reactive energy, factor, percent, money.
//! let asked: Vec<&str> = question.asks.iter().map(|ask| ask.id.as_str()).collect();
//! assert_eq!(asked, ["reactive", "factor", "percent", "adjustment"]);
//!
//! // Somebody cuts the factor off instead of rounding it, and goes on with that.
//! let wrong = diansuan_drill::answers_with(&question, &["pf.factor_cut_off"]).unwrap();
//! let wrong: Vec<&str> = wrong.iter().map(String::as_str).collect();
//! let marking = mark(&question, &wrong, &Policy::default());
//! let verdicts: Vec<&str> = marking.items.iter().map(|item| item.verdict.id()).collect();
//! assert_eq!(verdicts, ["right", "located", "right_after_carry", "right_after_carry"]);
//! assert_eq!(marking.points(10).to_string(), "8");
//!
//! // What is said, in three stages.
//! let item = &marking.items[1];
//! assert_eq!(tell(&question, 1, item).get(Lang::En), "Power factor: You cut the factor off after two decimals.");
//! assert_eq!(right_step(&question, 1).unwrap().id, "power_factor");
//! assert!(both(&question, &marking).iter().any(|line| line.differs));
//! ```
#![forbid(unsafe_code)]
#![deny(
    clippy::float_arithmetic,
    clippy::disallowed_macros,
    clippy::disallowed_methods,
    clippy::disallowed_types
)]

mod code;
mod data;
mod draw;
mod expression;
mod facts;
mod feedback;
mod forms;
mod learner;
mod mark;
mod number;
mod paper;
mod question;
mod record;
mod run;
mod seed;
mod slip;
mod step_lines;

pub use code::countersign;
pub use data::{
    Blueprint, Bug, Facts, Figures, Form, Kind, Level, PartSpec, Source, Template, blueprints, bug, bugs,
    digest, template, templates,
};
pub use draw::{NoQuestion, draw, draw_as, draw_like, draw_with};
pub use feedback::{both, mend, right_step, solution, tell};
pub use learner::answers_with;
pub use mark::{Item, Marking, Policy, Verdict, mark};
pub use paper::{KeyItem, Mistake, NoPaper, Paper, Part, mistakes, paper, paper_code, papers, read_code};
pub use question::{Ask, Choice, Line, Question};
pub use record::{NoRecord, Record, RecordItem};
pub use run::Param;
pub use seed::Dice;
pub use slip::Slip;
pub use step_lines::Beside;
