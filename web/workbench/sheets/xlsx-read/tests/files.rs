//! Workbooks as programs really write them, from the file to the customers.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]

use diansuan_customers::{
    Again, Column, Import, Layout, Month, Odd, Outcome, Reason, Store, Wishes, decimal, look,
};
use diansuan_xlsx_read::{Sheet, lines, sheets};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read([env!("CARGO_MANIFEST_DIR"), "/tests/files/", name].concat()).expect(name)
}

fn known(name: &str) -> Vec<Sheet> {
    sheets(&bytes(name), 80).expect(name)
}

/// All visible sheets that have a table in them.
fn import(name: &str) -> (Store, Outcome) {
    let mut import: Option<Import> = None;
    for sheet in known(name).iter().filter(|sheet| sheet.visible) {
        let Some(seen) = look(&sheet.lines, &Wishes::default()).filter(|seen| seen.layout.has(Column::Kwh))
        else {
            continue;
        };
        let layout = Layout { month: seen.layout.month.or(Month::new(2026, 10)), ..seen.layout };
        match &mut import {
            Some(import) => import.next_file(layout),
            None => import = Some(Import::new(layout, Again::Refuse)),
        }
        let import = import.as_mut().unwrap();
        lines(&bytes(name), &sheet.name, &mut |part| import.feed(part)).expect(name);
        import.end_file();
    }
    import.expect(name).finish()
}

#[test]
fn workbooks_that_are_read_right() {
    for (name, customers, kwh, rejected) in [
        ("x02_trailing_empty.xlsx", 4, "1000", 0),
        ("x03_merged_area.xlsx", 5, "500", 0),
        ("x05_sheet_per_area.xlsx", 8, "2000", 0),
        ("x07_cover_first.xlsx", 1, "100", 0),
        ("x12_float_noise.xlsx", 4, "23546.35", 0),
        ("x27_iso_date_cells.xlsx", 2, "200", 0),
        ("x33_x000D.xlsx", 2, "300", 0),
        ("x39_backslash_zip.xlsx", 2, "300", 0),
        ("values.ods", 2, "300.5", 0),
        ("x52_cell_far_right.xlsx", 1, "100", 0),
        ("r29_pct_standard.xlsx", 3, "300", 0),
    ] {
        let (store, outcome) = import(name);
        let sum: i128 = store.energy().iter().map(|kwh| i128::from(*kwh)).sum();
        assert_eq!(
            (store.customers(), decimal(sum).to_string(), outcome.rejected.len()),
            (customers, kwh.to_owned(), rejected),
            "{name}"
        );
    }
}

/// Cells without a kind are none for the library: nothing is read, and nothing is made up.
#[test]
fn a_sheet_in_which_nothing_is_found_is_no_table() {
    assert!(known("x44_calc.ods").iter().all(|sheet| look(&sheet.lines, &Wishes::default()).is_none()));
}

#[test]
fn merged_cells_hold_for_the_rows_below() {
    let (store, _) = import("x03_merged_area.xlsx");
    let areas: Vec<&str> = (0..5).map(|row| store.text(Column::Area, row)).collect();
    assert_eq!(areas, ["右江区", "右江区", "右江区", "田阳", "田阳"]);
    let (store, _) = import("x33_x000D.xlsx");
    assert!((0..2).all(|row| !store.text(Column::Name, row).contains('_')));
}

#[test]
fn accounts_whose_digits_are_lost_are_said() {
    let known = known("x11_long_number_account.xlsx");
    let seen = look(&known[0].lines, &Wishes::default()).unwrap();
    assert!(seen.odd.iter().any(|(odd, _)| *odd == Odd::Destroyed));
    let (store, outcome) = import("x11_long_number_account.xlsx");
    assert_eq!(store.text(Column::Account, 0), "4500000000001234");
    assert!(outcome.rejected_for(Reason::Destroyed) > 0);
}
