//! What is handed out: lists, sums, files.

pub(crate) mod export;
pub(crate) mod list;
pub(crate) mod pyramid;
mod select;
pub(crate) mod sort;
