//! Bills of farms.

pub mod form;
