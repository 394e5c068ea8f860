//! Every customer judged by the rules: tier, manager, credit, power factor.

pub(crate) mod company;
pub(crate) mod credit;
pub(crate) mod customer;
pub(crate) mod fleet;
pub(crate) mod view;
