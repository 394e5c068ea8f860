//! Drills: a question of the engine, answered step by step or by its result, marked at once.

#[cfg(not(target_arch = "wasm32"))]
pub mod form;
#[cfg(target_arch = "wasm32")]
pub mod island;
pub mod state;
