//! The workbench behind its worker: bytes and JSON texts in and out, nothing else.
//!
//! `batch.js` beside this crate reads files, decodes them and keeps columns on disk; everything about their
//! content happens in [`diansuan_customers`].

#[cfg(feature = "sample")]
mod sample;

#[cfg(feature = "customers")]
use diansuan::data::{Data, ToPlain};
#[cfg(feature = "customers")]
use diansuan_customers::{
    Again, Column, Encoding, Join, Layout, Transcoder, Wishes, Workbench, Writer, look, no_table,
};
#[cfg(feature = "customers")]
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

/// Reads a JSON text; `None` where it is none.
#[cfg(feature = "customers")]
fn parse(text: &str) -> Option<Data> {
    serde_wasm_bindgen::from_value(js_sys::JSON::parse(text).ok()?).ok()
}

/// Writes JSON.
#[cfg(feature = "customers")]
fn print(data: &Data) -> String {
    let plain = serde_wasm_bindgen::Serializer::json_compatible();
    let value = serde::Serialize::serialize(data, &plain).unwrap_or(JsValue::NULL);
    js_sys::JSON::stringify(&value).map(String::from).unwrap_or_default()
}

/// The customers of this page.
#[cfg(feature = "customers")]
#[wasm_bindgen]
#[derive(Debug, Default)]
pub struct Bench {
    bench: Workbench,
    /// For a file in GB18030.
    transcoder: Option<Transcoder>,
    writer: Writer,
}

#[cfg(feature = "customers")]
#[wasm_bindgen]
impl Bench {
    /// Without customers.
    #[wasm_bindgen(constructor)]
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// What the beginning of a file looks like, as JSON; `null` when there is not a line in it. Separator and
    /// line of the head may be empty; `names` are those of the file and its sheet, a line for each.
    #[must_use]
    pub fn look(&self, bytes: &[u8], delimiter: &str, head: &str, names: &str) -> String {
        let wishes = Wishes {
            delimiter: delimiter.bytes().next(),
            head: head.parse().ok(),
            names: names.lines().map(str::to_owned).collect(),
        };
        print(&look(bytes, &wishes).plain())
    }

    /// How the characters of a file are written, by some of its bytes; `binary` where it is no text.
    #[must_use]
    pub fn encoding(bytes: &[u8]) -> String {
        Encoding::of(bytes).name().to_owned()
    }

    /// What a text is that is no table; empty where it may be one.
    #[must_use]
    pub fn no_table(text: &str) -> String {
        no_table(text).unwrap_or_default().to_owned()
    }

    /// Begins a file of an import: the first, or the next one of the same. `again` is what is done with several
    /// lines of a customer in a month: `sum`, `newer`, or the first counts.
    pub fn begin(&mut self, layout: &str, first: bool, again: &str, rows: usize) -> bool {
        let Some(layout) = parse(layout).as_ref().and_then(Layout::read) else { return false };
        let again = match again {
            "sum" => Again::Sum,
            "newer" => Again::Newer,
            _ => Again::Refuse,
        };
        match self.bench.importing().filter(|_| !first) {
            Some(import) => import.next_file(layout),
            None => self.bench.begin(layout, again),
        }
        self.bench.importing().into_iter().for_each(|import| import.reserve(rows));
        self.transcoder = None;
        true
    }

    /// What [`Bench::gb18030`] wants to have decoded.
    #[must_use]
    pub fn gb18030_sequences() -> Vec<u8> {
        diansuan_customers::sequences()
    }

    /// This file's pieces are in GB18030: what the browser makes of [`Bench::gb18030_sequences`].
    pub fn gb18030(&mut self, decoded: &str) {
        self.transcoder = Some(Transcoder::new(decoded));
    }

    /// A piece of the file; the number of rows read so far.
    pub fn feed(&mut self, piece: &[u8]) -> f64 {
        self.bench.importing().map_or(0.0, |import| {
            import.feed(match &mut self.transcoder {
                Some(transcoder) => transcoder.decode(piece),
                None => piece,
            });
            import.progress().0 as f64
        })
    }

    /// The last line of a file has come.
    pub fn end_file(&mut self) {
        let torn = self.transcoder.take().is_some_and(|transcoder| transcoder.torn());
        self.bench.importing().into_iter().for_each(|import| {
            if torn {
                import.feed(char::REPLACEMENT_CHARACTER.to_string().as_bytes());
            }
            import.end_file();
        });
    }

    /// Lines rejected so far.
    #[must_use]
    pub fn rejected(&mut self) -> f64 {
        self.bench.importing().map_or(0.0, |import| import.progress().1 as f64)
    }

    /// The import is read, and waits to be accepted.
    pub fn stage(&mut self) {
        self.bench.stage();
    }

    /// Calls a kind of customer or an area of the staged import otherwise.
    pub fn rename(&mut self, column: &str, from: &str, to: &str) {
        if let Some(column) = Column::from_id(column) {
            self.bench.rename(column, from, to);
        }
    }

    /// Takes the staged import over; what speaks against it, or nothing.
    pub fn accept(&mut self, join: &str) -> String {
        let accepted = self.bench.accept(Join::from_id(join).unwrap_or_default());
        accepted.err().map_or(String::new(), |reason| reason.id().to_owned())
    }

    /// The import is given up.
    pub fn cancel(&mut self) {
        self.bench.cancel();
    }

    /// Forgets all customers.
    pub fn forget(&mut self) {
        self.bench.forget();
    }

    /// A question and its answer, both JSON.
    pub fn ask(&mut self, question: &str) -> String {
        print(&self.bench.ask(&parse(question).unwrap_or(Data::Null)))
    }

    /// The next lines of the list that `export` has chosen.
    pub fn export_next(&mut self, lines: usize) -> String {
        self.bench.export_next(lines)
    }

    /// Begins to save; pieces follow.
    pub fn save(&mut self) {
        self.writer = Writer::default();
    }

    /// The next piece to be saved; empty at the end.
    pub fn save_next(&mut self, most: usize) -> Vec<u8> {
        let mut writer = std::mem::take(&mut self.writer);
        let piece = self.bench.save(&mut writer, most);
        self.writer = writer;
        piece
    }

    /// A piece of what was saved.
    pub fn restore(&mut self, piece: &[u8]) {
        self.bench.restore(Some(piece));
    }

    /// All pieces were there: whether they make up customers.
    pub fn restored(&mut self) -> bool {
        self.bench.restore(None)
    }
}
