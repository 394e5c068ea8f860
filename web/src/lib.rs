//! The Diansuan site: calculators as islands over prerendered pages.
//!
//! Each page is written once at build time, with its example already calculated, so that it reads
//! without JavaScript. In the browser the same components take over the same places.

pub mod components;
pub mod form;
pub mod i18n;
pub mod islands;
pub mod page;
#[cfg(feature = "ssr")]
pub mod ssr;

#[cfg(all(feature = "csr", target_arch = "wasm32"))]
mod browser;
