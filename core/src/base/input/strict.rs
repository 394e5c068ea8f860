//! Members of an input that nobody reads: misspelt ones would be left out of a figure without a word.

use super::{Field, Record};
use crate::base::data::Data;
use crate::base::error::{Code, Error};

/// What was asked for while an input was read.
#[derive(Default)]
pub(super) enum Asked {
    /// Nobody wants to know: forms hold fields of other calculations, too.
    #[default]
    Nothing,
    /// Where: the objects that were looked into, and the members found in them.
    Places {
        /// Objects by their address, in the order of reading.
        objects: Vec<*const Data>,
        /// Members by their address, in the order of reading.
        members: Vec<*const Data>,
    },
    /// By which names, found or not: asked for once a member is known to be of no use.
    Names(Vec<(*const Data, String)>),
}

impl Asked {
    const fn places() -> Self {
        Self::Places { objects: Vec::new(), members: Vec::new() }
    }

    /// Notes that a member of `object` was asked for.
    pub(super) fn note(&mut self, object: &Data, name: &str, found: Option<&Data>) {
        match self {
            Self::Nothing => {}
            Self::Places { objects, members } => {
                let object: *const Data = object;
                if objects.last() != Some(&object) {
                    objects.push(object);
                }
                members.extend(found.map(std::ptr::from_ref));
            }
            Self::Names(names) => {
                let object: *const Data = object;
                if !names.iter().any(|(known, other)| *known == object && other == name) {
                    names.push((object, name.to_owned()));
                }
            }
        }
    }
}

/// A member that was not read: the object it belongs to, its name and its path.
struct Unread<'d> {
    object: &'d Data,
    name: &'d str,
    path: String,
}

/// Reads an input of which every member has to be of use.
///
/// # Errors
/// What `read` refuses; [`Code::UnknownField`] for a member that `read` did not ask for, with the
/// nearest of those names it did ask for. A member that is missing because it is misspelt is refused
/// under the name it was given.
///
/// ```
/// use diansuan::{classify, data::Data, input::strictly};
/// let input = Data::object(vec![
///     ("monthlyKwh", Data::text("800")),
///     ("setting", Data::text("urban")),
///     ("sectors", Data::text("school")),
/// ]);
/// let error = strictly(&input, |root| classify::read(root)).unwrap_err();
/// assert_eq!((error.code.as_str(), error.field.as_str()), ("unknown_field", "sectors"));
/// assert_eq!(error.bound.as_deref(), Some("sector"));
/// ```
pub fn strictly<R>(data: &Data, read: impl Fn(&Field<'_>) -> Result<R, Error>) -> Result<R, Error> {
    let root = Field::recording(data, Asked::places());
    let result = read(&root);
    let missing = match &result {
        Ok(_) => None,
        Err(error) if error.code == Code::Missing => Some(error.field.as_str()),
        Err(_) => return result,
    };
    let unread = root.unread();
    if unread.is_empty() {
        return result;
    }
    let names = Field::recording(data, Asked::Names(Vec::new()));
    let _ = read(&names);
    let named = |unread: &Unread<'_>| {
        Error::new(Code::UnknownField, unread.path.clone()).bound(names.nearest(unread.object, unread.name))
    };
    let refused = match missing {
        None => unread.first().map(named),
        Some(missing) => unread.iter().find(|unread| is_misspelt(&unread.path, missing)).map(|unread| {
            let name = missing.rsplit_once('.').map_or(missing, |(_, name)| name);
            Error::new(Code::UnknownField, unread.path.clone()).bound(name)
        }),
    };
    refused.map_or(result, Err)
}

impl Field<'_> {
    /// The members that were not read, of the objects that were looked into.
    fn unread(&self) -> Vec<Unread<'_>> {
        let mut unread = Vec::new();
        let (Some(data), Some(record)) = (self.data, &self.root) else { return unread };
        if let Record { asked: Asked::Places { objects, members }, .. } = &mut *record.borrow_mut() {
            objects.sort_unstable();
            members.sort_unstable();
            collect(data, "", &(objects, members), &mut unread);
        }
        unread
    }

    /// The name asked for in an object that is most like this one.
    fn nearest(&self, object: &Data, name: &str) -> String {
        let nearest = |record: &mut Record| {
            let Asked::Names(names) = &record.asked else { return None };
            let asked = names.iter().filter(|(known, _)| std::ptr::eq(*known, object)).map(|(_, name)| name);
            asked.min_by_key(|known| distance(known, name)).cloned()
        };
        self.record(nearest).flatten().unwrap_or_default()
    }
}

type Places<'a> = (&'a Vec<*const Data>, &'a Vec<*const Data>);

/// Goes through the data that was looked into.
fn collect<'d>(data: &'d Data, path: &str, places: &Places<'_>, unread: &mut Vec<Unread<'d>>) {
    let at = |name: &str| if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
    let (objects, members) = places;
    match data {
        Data::Object(all) if objects.binary_search(&std::ptr::from_ref(data)).is_ok() => {
            for (name, value) in all.iter().filter(|(_, value)| value.is_filled()) {
                if members.binary_search(&std::ptr::from_ref(value)).is_ok() {
                    collect(value, &at(name), places, unread);
                } else {
                    unread.push(Unread { object: data, name, path: at(name) });
                }
            }
        }
        Data::List(items) => {
            for (index, item) in items.iter().enumerate() {
                collect(item, &at(&index.to_string()), places, unread);
            }
        }
        _ => {}
    }
}

/// Whether the member at `path` is hardly anything but the missing one beside it.
fn is_misspelt(path: &str, missing: &str) -> bool {
    let split = |path: &'_ str| match path.rsplit_once('.') {
        Some((parent, name)) => (parent.to_owned(), name.to_owned()),
        None => (String::new(), path.to_owned()),
    };
    let ((parent, name), (other, wanted)) = (split(path), split(missing));
    parent == other && distance(&wanted, &name) <= 2
}

/// How many letters have to be changed, put in or left out to make one name of the other; capitals
/// count as small letters.
fn distance(one: &str, other: &str) -> usize {
    let letters = |text: &str| text.chars().flat_map(char::to_lowercase).collect::<Vec<char>>();
    let (one, other) = (letters(one), letters(other));
    let mut row: Vec<usize> = (0..=other.len()).collect();
    for (index, letter) in one.iter().enumerate() {
        let mut diagonal = index;
        let mut left = index + 1;
        for (above, wanted) in row.iter_mut().skip(1).zip(&other) {
            let changed = diagonal + usize::from(letter != wanted);
            diagonal = *above;
            left = changed.min(*above + 1).min(left + 1);
            *above = left;
        }
        if let Some(first) = row.first_mut() {
            *first = index + 1;
        }
    }
    row.last().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::distance;

    #[test]
    fn names_are_compared_letter_by_letter() {
        let known = [
            ("yearToDateKWh", "yearToDateKwh", 0),
            ("reactive", "reactiveKvarh", 5),
            ("area", "areas", 1),
            ("", "abc", 3),
            ("kitten", "sitting", 3),
        ];
        for (one, other, expected) in known {
            assert_eq!((distance(one, other), distance(other, one)), (expected, expected), "{one} {other}");
        }
    }
}
