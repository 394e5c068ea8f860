//! From the bytes of an export to its cells, and from there to columns.

pub(crate) mod cell;
pub(crate) mod gb18030;
pub(crate) mod import;
pub(crate) mod layout;
pub(crate) mod reader;
pub(crate) mod record;
pub(crate) mod scan;
