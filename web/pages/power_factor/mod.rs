//! Power factor, capacitors, payback.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
mod results;

use crate::kit::{Island, Owns};

/// What a plant is taken to run in a month where nobody says: sixteen hours on thirty days.
const USUAL_HOURS: &str = "480";

/// Not the fields of the bill that plant and payback start from.
const PLANT: Owns = Owns::AllBut(&["activeKwh", "reactiveKvarh", "reverseKvarh", "standard", "base"]);

/// The power-factor adjustment.
pub static POWER_FACTOR: Island = Island::new("power-factor", results::adjustment);
/// The capacitors it takes.
pub static CAPACITOR: Island =
    Island::new("capacitor", results::capacitors).owning(PLANT).saying(results::too_few_hours);
/// When they have paid.
pub static PAYBACK: Island = Island::new("payback", results::payback).owning(PLANT);

/// All results of the module.
pub static ISLANDS: [&Island; 3] = [&POWER_FACTOR, &CAPACITOR, &PAYBACK];
