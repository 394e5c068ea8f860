//! One module a question that people bring: reads its input, calculates, explains.

pub mod appliances;
pub mod capacitor;
pub mod classify;
pub mod connection;
pub mod correction;
pub mod cost;
pub mod credit;
pub mod inspection;
pub mod payback;
pub mod saving;
pub mod workshop;
