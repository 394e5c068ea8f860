//! The look at any beginning of a file: nothing panics, and what it says is of one piece.
#![no_main]

use diansuan::data::ToPlain;
use diansuan_customers::{
    Column, DELIMITERS, Encoding, Layout, Month, Wishes, heading, headings, look, month_hint, no_table,
};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|data: &[u8]| {
    let Some((first, bytes)) = data.split_first() else { return };
    let _ = Encoding::of(bytes);
    let text = String::from_utf8_lossy(bytes);
    let _ = no_table(&text);
    for cell in text.split([',', '\t', '\n']).take(40) {
        let _ = (heading(cell), month_hint(cell), Month::cell(cell.as_bytes()));
    }
    let wishes = Wishes {
        delimiter: DELIMITERS.get(usize::from(first & 7)).copied(),
        head: (first >> 3 & 3 > 0).then_some(u64::from(first >> 5)),
        names: text.lines().take(1).map(str::to_owned).collect(),
    };
    let Some(seen) = look(bytes, &wishes) else { return };
    let layout = &seen.layout;
    assert!(wishes.delimiter.is_none_or(|wanted| wanted == layout.delimiter));
    assert_eq!((layout.columns.len(), layout.width), (seen.headers.len(), seen.headers.len()));
    assert!(seen.first <= layout.head && (seen.first == 0) == (layout.head == 0));
    // A column is what one column of the file says; an open one is none.
    for (_, column) in Column::CHOICES {
        let taken = layout.columns.iter().flatten().filter(|(known, _)| known == column).count();
        let open = seen.rivals.iter().any(|rivals| rivals.column == *column && rivals.open);
        assert!(taken <= 1 && (taken == 0 || !open), "{column:?}");
    }
    assert!(seen.rivals.iter().flat_map(|rivals| &rivals.places).all(|at| *at < layout.width));
    assert_eq!(headings(&seen.headers).found.len(), layout.width);
    // What the page hands back is what was found.
    assert_eq!(Layout::read(&seen.plain()).as_ref(), Some(layout));
});
