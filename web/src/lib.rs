//! The Diansuan site: live results in prerendered pages.
//!
//! Each page is written once at build time, forms and the example's results included, so that it
//! reads without JavaScript. The forms stay what they are; in the browser the same components draw
//! the results anew whenever a field changes.

pub mod components;
pub mod form;
pub mod i18n;
pub mod islands;
pub mod json;
pub mod page;
#[cfg(feature = "ssr")]
pub mod ssr;

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod browser;
#[cfg(all(feature = "workbench", target_arch = "wasm32"))]
mod workbench;
