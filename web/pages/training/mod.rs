//! Training: a map of the lessons, a lesson for each part of the work, and drills.

pub mod drill;

#[cfg(not(target_arch = "wasm32"))]
pub mod case;
#[cfg(not(target_arch = "wasm32"))]
pub mod customers;
#[cfg(not(target_arch = "wasm32"))]
pub mod lesson;
#[cfg(not(target_arch = "wasm32"))]
mod map;
#[cfg(not(target_arch = "wasm32"))]
mod s01_tiers;
#[cfg(not(target_arch = "wasm32"))]
mod s02_pyramid;
#[cfg(not(target_arch = "wasm32"))]
mod s03_areas;
#[cfg(not(target_arch = "wasm32"))]
mod s04_database;
#[cfg(not(target_arch = "wasm32"))]
mod s05_managers;
#[cfg(not(target_arch = "wasm32"))]
mod s06_services;
#[cfg(not(target_arch = "wasm32"))]
mod s07_credit;
#[cfg(not(target_arch = "wasm32"))]
mod s08_power_factor;
#[cfg(not(target_arch = "wasm32"))]
mod s09_saving;
#[cfg(not(target_arch = "wasm32"))]
mod s10_household;
#[cfg(not(target_arch = "wasm32"))]
mod s11_rural;
#[cfg(not(target_arch = "wasm32"))]
mod s12_connection;
#[cfg(not(target_arch = "wasm32"))]
mod s13_cost;
#[cfg(not(target_arch = "wasm32"))]
mod s14_front_desk;

#[cfg(not(target_arch = "wasm32"))]
pub mod talk;

#[cfg(not(target_arch = "wasm32"))]
pub use map::{LESSONS, PAGE, PAGES, about, texts};
