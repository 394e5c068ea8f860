//! Customers and their months as columns: kept, found by account, saved.

pub(crate) mod interner;
pub(crate) mod merge;
pub(crate) mod save;
pub(crate) mod sort;
pub(crate) mod store;
pub(crate) mod texts;
