//! What the script calls: texts go in and out through the memory, loops by their number.

use crate::{Cases, LOOPS, Way, Years};
use std::cell::RefCell;

#[derive(Default)]
struct State {
    text: String,
    cases: Cases,
    years: Years,
}

thread_local! {
    static STATE: RefCell<State> = RefCell::default();
}

/// Makes room for a text of so many bytes and says where.
#[unsafe(no_mangle)]
extern "C" fn room(bytes: usize) -> *const u8 {
    STATE.with_borrow_mut(|state| {
        state.text = "\0".repeat(bytes);
        state.text.as_ptr()
    })
}

/// Reads the cases from that room; false when there is something wrong with them.
#[unsafe(no_mangle)]
extern "C" fn load() -> bool {
    STATE.with_borrow_mut(|state| {
        let cases = Cases::read(&state.text);
        cases.map(|cases| state.cases = cases).is_ok()
    })
}

/// Puts the results where the cases were; returns how many bytes.
#[unsafe(no_mangle)]
extern "C" fn results() -> usize {
    STATE.with_borrow_mut(|state| {
        state.text = state.cases.results().unwrap_or_default();
        state.text.len()
    })
}

/// Where the text is.
#[unsafe(no_mangle)]
extern "C" fn text() -> *const u8 {
    STATE.with_borrow(|state| state.text.as_ptr())
}

/// One round.
#[unsafe(no_mangle)]
extern "C" fn repeat(number: usize, calls: u32) -> u64 {
    let name = LOOPS.get(number).copied().unwrap_or_default();
    STATE.with_borrow(|state| state.cases.repeat(name, calls).unwrap_or(0))
}

/// Reads the years from that room instead, and leaves their money there; 0 when one is refused.
#[unsafe(no_mangle)]
extern "C" fn load_years() -> usize {
    STATE.with_borrow_mut(|state| {
        let read = || serde_json::from_str(diansuan::tariff::SHIPPED).unwrap_or_default();
        diansuan::tariff::ship(diansuan::tariff::Shipped::Later(read));
        let years = Years::read(&state.text);
        state.text = years.as_ref().ok().and_then(|years| years.results().ok()).unwrap_or_default();
        state.years = years.unwrap_or_default();
        state.text.len()
    })
}

/// One round of one year, in one of the ways.
#[unsafe(no_mangle)]
extern "C" fn repeat_year(year: usize, way: usize, calls: u32) -> u64 {
    let Some((_, way)) = Way::ALL.get(way) else { return 0 };
    STATE.with_borrow(|state| state.years.repeat(year, *way, calls).unwrap_or(0))
}
