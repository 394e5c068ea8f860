//! What is written at build time: pages, their forms, terms and search.

pub mod form;
pub mod markdown;
pub mod onward;
pub mod page;
mod paper;
pub mod search;
pub mod tariff_fields;
pub mod terms;
pub mod tools;
