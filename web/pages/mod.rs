//! A folder for each page, and what is said about all of them: navigation, prerendering and the site map
//! come from [`GROUPS`].
//!
//! A page's folder is its address. It holds what the page declares ([`kit::written::page::Page`] in `form.rs`, or
//! in `mod.rs` where it only tells something), its fields, its results and its texts in both languages;
//! where its results are live, `entry.rs` is its wasm module.
//!
//! [`kit::written::page::Page`]: crate::kit::written::page::Page

pub mod appliances;
pub mod bill;
pub mod connection;
pub mod cost;
pub mod inspection;
pub mod my_service;
pub mod power_factor;
pub mod saving;
pub mod tariffs;
pub mod training;
pub mod workshop;

// Pages without results.
#[cfg(not(target_arch = "wasm32"))]
pub mod check;
#[cfg(not(target_arch = "wasm32"))]
pub mod config;
#[cfg(not(target_arch = "wasm32"))]
pub mod design;
#[cfg(not(target_arch = "wasm32"))]
pub mod glossary;
#[cfg(not(target_arch = "wasm32"))]
pub mod handbook;
#[cfg(not(target_arch = "wasm32"))]
pub mod home;
#[cfg(not(target_arch = "wasm32"))]
pub mod integrate;
#[cfg(not(target_arch = "wasm32"))]
pub mod mine;
#[cfg(not(target_arch = "wasm32"))]
pub mod not_found;
#[cfg(not(target_arch = "wasm32"))]
pub mod rules;
#[cfg(not(target_arch = "wasm32"))]
pub mod tariff_language;

#[cfg(not(target_arch = "wasm32"))]
mod groups;
#[cfg(not(target_arch = "wasm32"))]
pub use groups::{GROUPS, Group, all, at, named_ones};
