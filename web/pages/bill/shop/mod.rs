//! Bills of shops and small firms.

pub mod form;
