//! Bills of business and industry.

pub mod form;
