//! What everything rests on, from the bottom up: a module uses those above it in this list, nothing else.
//!
//! | module | what |
//! |---|---|
//! | [`held`] | values fixed in the program or read at run time |
//! | [`text`] | a sentence in the two languages |
//! | [`error`] | a refusal: code, field, bound |
//! | `decimal`, `digits` | arithmetic that says when a result does not fit; decimals as text |
//! | [`number`] | numbers as people type them |
//! | [`data`] | plain data: what comes in and what goes out |
//! | [`date`] | days |
//! | [`units`] | quantities with their unit, range and scale |
//! | [`input`] | fields of an input, read with one refusal for each |

pub mod data;
mod data_serde;
pub mod date;
pub(crate) mod decimal;
pub(crate) mod digits;
pub mod error;
pub mod head;
pub mod held;
pub mod input;
pub mod number;
pub(crate) mod shown;
pub mod text;
pub mod units;
