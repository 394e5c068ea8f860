//! One verb per chore.
fn main() {}
