//! What is handed out: lists, sums, files.

pub(crate) mod export;
pub(crate) mod list;
pub(crate) mod pyramid;
pub(crate) mod sort;
