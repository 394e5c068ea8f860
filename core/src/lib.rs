//! Electricity billing rules and calculators (电算).
