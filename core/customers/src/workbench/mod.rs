//! What a staff page asks of its worker: one question, one answer, all of it plain data.

mod kinds;
mod questions;
mod staged;
mod state;

pub use state::{Join, Workbench};

use crate::cells::month::Month;
use crate::column::Column;
use crate::judge::customer::why;
use crate::judge::view::Period;
use diansuan::data::Data;
use diansuan::error::{Code, Error};
use diansuan::input::Field;
use diansuan::text::Lang;
use questions::index;

impl Workbench {
    /// Answers a question: the result, or `{"error": …}`.
    pub fn ask(&mut self, question: &Data) -> Data {
        self.answer(&Field::root(question)).unwrap_or_else(|error| refusal(&error))
    }

    fn answer(&mut self, root: &Field<'_>) -> Result<Data, Error> {
        match root.text("what").as_deref() {
            Some("summary") => Ok(self.summary()),
            Some("staged") => Ok(self.staged(root)),
            Some("dropMonth") => {
                let month = root.text("month").and_then(|month| Month::parse(month.as_bytes()));
                let month = month.filter(|month| self.store.months.contains(month));
                self.drop_month(month.ok_or_else(|| Error::new(Code::Unknown, "month"))?);
                Ok(self.summary())
            }
            Some("period") => self.period(root),
            Some("pyramid") => self.pyramid(),
            Some("list") => self.window(root),
            Some("why") => Ok(why(&self.store, &self.view, &self.company, index(root, "row")?)),
            Some("changes") => self.changes(),
            Some("fleet") => self.fleet(root),
            Some("warnings") => Ok(self.warnings()),
            Some("books") => self.books(),
            Some("rules") => self.rules(root),
            Some("try") => self.try_out(root),
            Some("rejected") => Ok(self.rejected(root)),
            Some("choices") => Ok(self.choices(root)),
            Some("prepare") => {
                for column in [Column::Name, Column::District, Column::Area, Column::Sector] {
                    self.list.prepare(&self.store, column);
                }
                Ok(Data::Null)
            }
            Some("export") => self.export(root),
            _ => Err(Error::new(Code::Unknown, "what")),
        }
    }

    fn period(&mut self, root: &Field<'_>) -> Result<Data, Error> {
        let read = |name: &str| -> Result<Vec<Month>, Error> {
            let known = |text: &String| {
                let month = Month::parse(text.as_bytes()).filter(|month| self.store.months.contains(month));
                month.ok_or_else(|| Error::new(Code::Unknown, name).bound(text.clone()))
            };
            root.texts(name).iter().map(known).collect()
        };
        let period = Period { months: read("now")?, against: read("against")? };
        if period.months.is_empty() {
            return Err(Error::new(Code::Missing, "now"));
        }
        self.look_at(period);
        Ok(self.summary())
    }
}

fn refusal(error: &Error) -> Data {
    Data::object(vec![(
        "error",
        Data::object(vec![
            ("code", Data::text(error.code.as_str())),
            ("field", Data::text(error.field.clone())),
            ("zh", Data::text(error.message(Lang::Zh))),
            ("en", Data::text(error.message(Lang::En))),
        ]),
    )])
}
