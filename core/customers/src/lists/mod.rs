//! What is handed out: lists, sums, files.

pub(crate) mod export;
pub(crate) mod filter;
pub(crate) mod list;
pub(crate) mod pyramid;
mod select;
