//! From the bytes of an export to its cells, and from there to columns.

pub(crate) mod cell;
pub(crate) mod encoding;
pub(crate) mod gb18030;
pub(crate) mod head;
mod heads;
pub(crate) mod import;
pub(crate) mod layout;
pub(crate) mod look;
pub(crate) mod outcome;
pub(crate) mod reader;
pub(crate) mod record;
pub(crate) mod scan;
