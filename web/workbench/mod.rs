//! The staff's page: its frame, which is written at build time, and what the browser fills it with.
//!
//! Its worker and the modules for spreadsheets are crates of their own, in the folders beside.

#[cfg(not(target_arch = "wasm32"))]
pub mod frame;
#[cfg(target_arch = "wasm32")]
pub mod page;
