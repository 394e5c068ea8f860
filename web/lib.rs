//! The Diansuan site: live results in prerendered pages.
//!
//! Each page is written once at build time, forms and the example's results included, so that it
//! reads without JavaScript. The forms stay what they are; in the browser the same components draw
//! the results anew whenever a field changes.
//!
//! [`kit`] holds the parts that pages are built from, [`pages`] a folder for each page, and what is
//! said about all of them; `prerender` writes the files. For the browser only the results and
//! `kit::browser` are compiled, as one module a page: the `entry.rs` of its folder.

pub mod kit;
pub mod pages;
#[cfg(not(target_arch = "wasm32"))]
pub mod prerender;
pub mod workbench;
