//! The files that hold without an input's bringing them along: those of the rule book, and a utility's own
//! over them.

use crate::base::data::Data;
use crate::base::error::{Code, Error};
use crate::tariff::book::files::Book;
use crate::tariff::book::model::read;
use std::cell::RefCell;
use std::rc::Rc;

/// The files of the rule book as a JSON list, for programs that carry them along. Whoever does not name
/// it, as pages, which load the files of their region, has none of its bytes.
pub const SHIPPED: &str = include_str!("../../rulebook/tariffs.json");

/// Where the files of the rule book come from.
#[derive(Debug, Clone)]
pub enum Shipped {
    /// A function that reads them, called when a tariff is first asked for.
    Later(fn() -> Vec<Data>),
    /// They are here already.
    Files(Vec<Data>),
}

/// The standing files and the book that was read from them.
struct Shelf {
    shipped: Shipped,
    own: Vec<Data>,
    book: Option<Rc<Book>>,
}

thread_local! {
    static SHELF: RefCell<Shelf> =
        const { RefCell::new(Shelf { shipped: Shipped::Later(carried), own: Vec::new(), book: None }) };
}

/// The files that a program carries without saying so: all of them, but none in a browser, where JSON is
/// read by other means.
#[cfg(not(target_arch = "wasm32"))]
fn carried() -> Vec<Data> {
    serde_json::from_str(SHIPPED).unwrap_or_default()
}

#[cfg(target_arch = "wasm32")]
const fn carried() -> Vec<Data> {
    Vec::new()
}

/// Replaces the files of the rule book; a utility's own stay over them.
pub fn ship(shipped: Shipped) {
    SHELF.with_borrow_mut(|shelf| {
        shelf.shipped = shipped;
        shelf.book = None;
    });
}

/// Replaces a utility's own files, which [`checked`] has returned. They lie over the shipped ones, and
/// later ones over earlier ones, as `ruleFiles` do.
pub fn lay_over(own: Vec<Data>) {
    SHELF.with_borrow_mut(|shelf| {
        shelf.own = own;
        shelf.book = None;
    });
}

/// Returns the rule files of `content`, which is one rule file or a list of them, if all can be read.
///
/// # Errors
/// The first place that can't be read; in a list behind the number of the file.
pub fn checked(content: &Data) -> Result<Vec<Data>, Error> {
    match content {
        Data::List(files) => {
            for (index, file) in files.iter().enumerate() {
                check(file).map_err(|error| error.within(&index.to_string()))?;
            }
            Ok(files.clone())
        }
        file => check(file).map(|()| vec![file.clone()]),
    }
}

fn check(file: &Data) -> Result<(), Error> {
    match file {
        Data::Object(_) => Book::check(file, false),
        _ => Err(Error::new(Code::WrongType, "").bound("{ kind, id, … }")),
    }
}

impl Book {
    /// Returns the standing files; they are read once.
    #[must_use]
    pub fn current() -> Rc<Self> {
        if let Some(book) = SHELF.with_borrow(|shelf| shelf.book.clone()) {
            return book;
        }
        let mut book = Self::default();
        SHELF.with_borrow(|shelf| {
            let read_now;
            let shipped = match &shelf.shipped {
                Shipped::Files(files) => files,
                Shipped::Later(read) => {
                    read_now = read();
                    &read_now
                }
            };
            // A test reads each of the shipped files with the refusal in hand; the others were checked.
            let sound = |file: &Data| read(file, false).ok();
            shipped.iter().filter_map(sound).for_each(|file| book.add(file));
            shelf.own.iter().filter_map(sound).for_each(|file| book.replace(file));
        });
        let book = Rc::new(book);
        SHELF.with_borrow_mut(|shelf| shelf.book = Some(Rc::clone(&book)));
        book
    }

    /// Returns the standing file of that id, as data that an editor can change; `None` if there is none.
    #[must_use]
    pub fn data(id: &str) -> Option<Data> {
        let named = |file: &&Data| file.member("id").and_then(Data::as_text) == Some(id);
        SHELF.with_borrow(|shelf| match (shelf.own.iter().rev().find(named), &shelf.shipped) {
            (Some(own), _) => Some(own.clone()),
            (None, Shipped::Files(files)) => files.iter().find(named).cloned(),
            (None, Shipped::Later(read)) => read().iter().find(named).cloned(),
        })
    }
}
