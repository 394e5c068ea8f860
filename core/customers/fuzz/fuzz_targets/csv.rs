//! Any bytes in any pieces: nothing panics, and no line is lost or made up.
#![no_main]

use diansuan_customers::{Again, Import, Join, Layout, Reader, Reason, Record, Sink, Wishes, Workbench, look};
use diansuan::data::Data;
use libfuzzer_sys::fuzz_target;

#[derive(Default)]
struct Counted {
    read: Vec<(u64, Vec<u8>, usize)>,
    rejected: Vec<(u64, Reason)>,
}

impl Sink for Counted {
    fn record(&mut self, record: &Record<'_>) -> Result<(), Reason> {
        if record.len() > 40 {
            return Err(Reason::Columns);
        }
        self.read.push((record.line, record.bytes().to_vec(), record.len()));
        Ok(())
    }
    fn reject(&mut self, line: u64, reason: Reason, _: &[u8]) {
        self.rejected.push((line, reason));
    }
}

fn read(bytes: &[u8], piece: usize, delimiter: u8) -> (Counted, u64) {
    let mut counted = Counted::default();
    let mut reader = Reader::new(delimiter, 1);
    bytes.chunks(piece).for_each(|piece| reader.feed(piece, &mut counted));
    reader.finish(&mut counted);
    (counted, reader.blank)
}

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let delimiter = [b',', b';', b'\t', b'|'][usize::from(first & 3)];
    let (whole, blank) = read(bytes, bytes.len().max(1), delimiter);
    let (parts, blank_too) = read(bytes, usize::from(first >> 2) + 1, delimiter);
    assert_eq!((&whole.read, &whole.rejected, blank), (&parts.read, &parts.rejected, blank_too));
    // Lines come in order, and none is both read and rejected.
    assert!(whole.read.windows(2).all(|pair| pair[0].0 < pair[1].0));
    assert!(whole.rejected.windows(2).all(|pair| pair[0].0 < pair[1].0));
    assert!(whole.read.iter().all(|(line, ..)| !whole.rejected.iter().any(|(other, _)| other == line)));
    // Everything behind it takes whatever comes.
    let layout: Layout = match look(bytes, &Wishes::default()) {
        Some(seen) => seen.layout,
        None => return,
    };
    let again = [Again::Refuse, Again::Sum, Again::Newer][usize::from(first % 3)];
    let mut import = Import::new(layout.clone(), again);
    bytes.chunks(64).for_each(|piece| import.feed(piece));
    import.end_file();
    let (read, rejected) = import.progress();
    let (store, outcome) = import.finish();
    assert_eq!((outcome.read, outcome.rejected.len() as u64), (read, rejected));
    assert!(store.records() as u64 + outcome.joined <= read);
    let mut bench = Workbench::new();
    bench.begin(layout.clone(), again);
    if let Some(import) = bench.importing() {
        import.feed(bytes);
        import.end_file();
    }
    bench.stage();
    let staged = Data::object(vec![("what", Data::text("staged"))]);
    assert!(matches!(bench.ask(&staged), Data::Object(_)));
    let _ = bench.accept(Join::Replace);
    // The same once more, joined in every way.
    bench.begin(layout, again);
    if let Some(import) = bench.importing() {
        import.feed(bytes);
        import.end_file();
    }
    bench.stage();
    let _ = bench.accept([Join::Keep, Join::Newer, Join::Sum, Join::Months][usize::from(first & 3)]);
    for question in ["summary", "pyramid", "changes", "warnings", "books", "rejected"] {
        let question = Data::object(vec![("what", Data::text(question))]);
        assert!(matches!(bench.ask(&question), Data::Object(_) | Data::List(_) | Data::Null));
    }
});
