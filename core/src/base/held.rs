//! Values that are fixed in the program or were read at run time, held in one way.

use crate::base::data::{Data, ToPlain};
use std::cmp::Ordering;
use std::fmt;
use std::ops::Deref;
use std::ptr;
use std::sync::Arc;

/// A value that is fixed in the program, or one that was read at run time and lives for as long as
/// somebody holds it. To clone it costs no memory.
///
/// ```
/// use diansuan::text::Word;
/// let fixed = Word::Fixed("220kV");
/// let read = Word::from(String::from("220kV"));
/// assert_eq!(fixed, read);
/// assert_eq!(read.len(), 5);
/// ```
// `Arc` and not `Rc`: the rule book is made of statics, which every thread may see.
pub enum Held<T: ?Sized + 'static> {
    /// Fixed in the program.
    Fixed(&'static T),
    /// Read at run time.
    Shared(Arc<T>),
}

impl<T: ?Sized> Deref for Held<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match self {
            Self::Fixed(value) => value,
            Self::Shared(value) => value,
        }
    }
}

impl<T: ?Sized> Clone for Held<T> {
    fn clone(&self) -> Self {
        match self {
            Self::Fixed(value) => Self::Fixed(value),
            Self::Shared(value) => Self::Shared(Arc::clone(value)),
        }
    }
}

impl<T: ?Sized + PartialEq> PartialEq for Held<T> {
    fn eq(&self, other: &Self) -> bool {
        ptr::eq(&raw const **self, &raw const **other) || **self == **other
    }
}

impl<T: ?Sized + Eq> Eq for Held<T> {}

impl<T: ?Sized + Ord> PartialOrd for Held<T> {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl<T: ?Sized + Ord> Ord for Held<T> {
    fn cmp(&self, other: &Self) -> Ordering {
        (**self).cmp(other)
    }
}

impl<T: ToPlain> ToPlain for Held<T> {
    fn plain(&self) -> Data {
        (**self).plain()
    }
}

impl<T: ?Sized + fmt::Debug> fmt::Debug for Held<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}

impl<T: ?Sized + fmt::Display> fmt::Display for Held<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        (**self).fmt(f)
    }
}
