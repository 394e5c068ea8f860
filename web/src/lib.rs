//! The Diansuan site.
