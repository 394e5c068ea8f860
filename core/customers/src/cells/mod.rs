//! What stands in single cells: words that mean something, accounts and names in one spelling.

pub(crate) mod tidy;
pub(crate) mod words;
