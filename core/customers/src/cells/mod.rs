//! What stands in single cells: months, words that mean something, accounts and names in one spelling.

pub(crate) mod month;
pub(crate) mod tidy;
pub(crate) mod words;
