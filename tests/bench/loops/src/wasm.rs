//! What the script calls: texts go in and out through the memory, loops by their number.

use crate::{Cases, LOOPS};
use std::cell::RefCell;

#[derive(Default)]
struct State {
    text: String,
    cases: Cases,
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
