//! Lists in an input: of objects, of texts, of a year of numbers.

use super::{Field, LONGEST_LIST, LONGEST_TEXT, too_long};
use crate::base::data::{Cell, Column, Data};
use crate::base::error::Code;
use crate::base::units::Spec;
use rust_decimal::Decimal;
use std::borrow::Cow;

impl Field<'_> {
    /// The items of the list called `name`; more than 500 are refused.
    pub fn items<'a>(&'a self, name: &str) -> Vec<Field<'a>> {
        let found = self.member(name);
        let items: &[Data] = match found {
            Some(Data::List(items)) => items,
            Some(Data::Column(column)) if column.items().nth(LONGEST_LIST).is_some() => {
                self.refuse_at(name, Code::OutOfRange, "≤ 500");
                &[]
            }
            Some(Data::Numbers(numbers)) if numbers.len() > LONGEST_LIST => {
                self.refuse_at(name, Code::OutOfRange, "≤ 500");
                &[]
            }
            Some(Data::Column(_) | Data::Numbers(_) | Data::Bytes(_)) => {
                self.refuse_at(name, Code::WrongType, "[{ … }]");
                &[]
            }
            _ => &[],
        };
        if items.len() > LONGEST_LIST {
            self.refuse_at(name, Code::OutOfRange, "≤ 500");
            return Vec::new();
        }
        let item = |(index, data)| Field {
            parent: Some(self),
            name: Cow::Owned(format!("{name}.{index}")),
            data: Some(data),
            root: None,
        };
        items.iter().enumerate().map(item).collect()
    }

    /// A list of texts that may be left out, at most 500; a form writes them with commas.
    #[inline(never)]
    pub fn texts(&self, name: &str) -> Vec<String> {
        let column;
        let cells: Vec<Cell<'_>> = match self.member(name) {
            None => Vec::new(),
            Some(Data::Numbers(numbers)) => {
                column = Column::of_numbers(numbers.get(..=LONGEST_LIST).unwrap_or(numbers));
                column.items().filter(|_| !numbers.is_empty()).collect()
            }
            Some(Data::List(items)) => items.iter().map(Data::cell).collect(),
            Some(Data::Column(column)) => column.items().take(LONGEST_LIST + 1).collect(),
            Some(Data::Text(text)) => {
                let parts = text.split([',', '，']).map(str::trim).filter(|part| !part.is_empty());
                parts.map(Cell::Text).collect()
            }
            Some(other) => vec![other.cell()],
        };
        if cells.len() > LONGEST_LIST {
            self.refuse_at(name, Code::OutOfRange, "≤ 500");
            return Vec::new();
        }
        let mut texts = Vec::with_capacity(cells.len());
        for cell in cells {
            match cell {
                Cell::Text(text) if too_long(text) => {
                    self.refuse_at(name, Code::TooLong, &LONGEST_TEXT.to_string());
                }
                Cell::Text(text) => texts.push(text.trim().to_owned()),
                Cell::Flag(_) | Cell::Absent | Cell::Other => {
                    self.refuse_at(name, Code::WrongType, "[text]");
                }
            }
        }
        texts
    }

    /// A long list of numbers of one unit, or one text of them: a line each where there are several
    /// lines, else with commas between. What is refused ends the reading.
    #[inline(never)]
    pub(crate) fn numbers(&self, name: &str, spec: &Spec, most: usize) -> Vec<Decimal> {
        let mut numbers = Vec::new();
        let mut take = |number: Result<Decimal, Code>| {
            match number {
                Ok(number) if numbers.len() < most => numbers.push(number),
                Ok(_) => {
                    self.refuse_at(name, Code::OutOfRange, &format!("≤ {most}"));
                    return false;
                }
                Err(code) => {
                    self.refuse_at(&format!("{name}.{}", numbers.len()), code, &spec.range());
                    return false;
                }
            }
            true
        };
        let mut read = |cell: Cell<'_>| {
            take(match cell {
                Cell::Text(text) if too_long(text) => Err(Code::TooLong),
                Cell::Text(text) => spec.read(text),
                Cell::Flag(_) | Cell::Absent | Cell::Other => Err(Code::NotANumber),
            })
        };
        match self.member(name) {
            None => {}
            Some(Data::List(items)) => {
                items.iter().all(|item| read(item.cell()));
            }
            Some(Data::Column(column)) => {
                column.items().all(&mut read);
            }
            Some(Data::Numbers(given)) => {
                given.iter().all(|number| take(spec.within(*number)));
            }
            Some(Data::Bytes(bytes)) => {
                bytes.iter().all(|byte| read(Cell::Text(&byte.to_string())));
            }
            Some(Data::Text(text)) => {
                let text = text.trim();
                let lines = text.contains('\n');
                text.split(if lines { '\n' } else { ',' }).all(|item| read(Cell::Text(item.trim())));
            }
            Some(Data::Number(number)) => {
                read(Cell::Text(number));
            }
            Some(_) => self.refuse_at(name, Code::WrongType, "[1.5, …]"),
        }
        numbers
    }
}
