//! Files as utilities and their programs really write them: each read right, asked about, or refused.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test fails by panicking"
)]
#![allow(clippy::disallowed_methods, reason = "reads the files")]

use diansuan_customers::{
    Again, Column, Encoding, Import, Join, Layout, Look, Month, Odd, Outcome, Reason, Store, Wishes,
    Workbench, look, no_table,
};

fn bytes(name: &str) -> Vec<u8> {
    std::fs::read([env!("CARGO_MANIFEST_DIR"), "/tests/files/", name].concat()).expect(name)
}

/// A file as UTF-8, and what it was.
fn text(name: &str) -> (Vec<u8>, Encoding) {
    let bytes = bytes(name);
    let encoding = Encoding::of(&bytes);
    let decoder = encoding_rs::Encoding::for_label(encoding.name().as_bytes());
    let text = match encoding {
        Encoding::Utf8 => bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes).to_vec(),
        _ => decoder.map_or(bytes.clone(), |decoder| decoder.decode(&bytes).0.into_owned().into_bytes()),
    };
    (text, encoding)
}

fn seen(name: &str) -> Look {
    look(&text(name).0, &Wishes { names: vec![name.to_owned()], ..Wishes::default() }).expect(name)
}

fn import(name: &str, layout: Layout, again: Again) -> (Store, Outcome) {
    let mut import = Import::new(layout, again);
    text(name).0.chunks(50).for_each(|piece| import.feed(piece));
    import.end_file();
    import.finish()
}

/// Customers, kWh of all their records, lines rejected.
fn sums(store: &Store, outcome: &Outcome) -> (usize, String, usize) {
    let kwh: i128 = store.energy().iter().map(|kwh| i128::from(*kwh)).sum();
    (store.customers(), diansuan_customers::decimal(kwh).to_string(), outcome.rejected.len())
}

/// What is read without any help but a month where the file has none.
fn read(name: &str) -> (usize, String, usize) {
    let seen = seen(name);
    if !seen.open().is_empty() {
        return (0, format!("{:?}", seen.rivals), 0);
    }
    let month = seen.layout.month.or(Month::new(2026, 10));
    let (store, outcome) = import(name, Layout { month, ..seen.layout }, Again::Refuse);
    sums(&store, &outcome)
}

#[test]
fn files_that_are_read_right() {
    let mut wrong = Vec::new();
    for (name, customers, kwh, rejected) in [
        ("03_leading_apostrophe.csv", 2, "300", 0),
        ("08_float_accounts.csv", 2, "300", 0),
        ("09_total_variants.csv", 2, "300", 13),
        ("11_total_month_filled_big.csv", 2, "1200000", 1),
        ("12_two_header_rows.csv", 2, "300", 0),
        ("13_tou_columns.csv", 2, "300", 0),
        ("15_feed_in_first.csv", 1, "100", 0),
        ("22_null_words.csv", 6, "600", 0),
        ("28_bom_middle.csv", 3, "600", 1),
        ("31_utf16le_nobom.csv", 1, "100", 0),
        ("37_utf8_cut_name.csv", 2, "400", 1),
        ("40_ragged_trailing.csv", 4, "1000", 0),
        ("42_unquoted_thousands.csv", 1, "100", 3),
        ("46_title_block_long.csv", 1, "100", 0),
        ("47_name_vs_id_en.csv", 2, "300", 0),
        ("53_units_row_wan.csv", 2, "1260000", 0),
        ("55_setting_words.csv", 12, "12", 0),
        ("57_area_spaces.csv", 6, "6", 0),
        ("65_nul_padding.csv", 2, "400", 1),
        ("74_caret.txt", 1, "100", 0),
        ("78_only_head.csv", 0, "0", 0),
        ("83_dec_noise.csv", 4, "51240.9177", 0),
        ("91_tab.tsv", 2, "300", 0),
        ("r06_customer_id.csv", 1, "100", 0),
        ("r13_arrears_amount.csv", 1, "100", 0),
        ("r16_bill_state_only.csv", 2, "300", 0),
        ("r17_last_paid.csv", 2, "300", 0),
        ("r22_tab_in_gbk.txt", 1, "100", 0),
        ("r24_account_with_blank.csv", 1, "200", 0),
        ("s5.csv", 2, "11", 0),
        ("la.csv", 2, "200", 0),
        ("s6a.csv", 1, "110", 0),
        ("mm.csv", 1, "400", 0),
        ("s21.csv", 600, "60000", 0),
        ("s6b.csv", 1, "100", 0),
        ("mt.csv", 1, "100", 0),
        ("客户用电_20261105导出.csv", 1, "100", 0),
    ] {
        let found = read(name);
        if found != (customers, kwh.to_owned(), rejected) {
            wrong.push(format!("{name}: {found:?}, not {customers} {kwh} {rejected}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// Too large to be kept: one line in GBK far down; ends of lines of CR, and one quote without end.
#[test]
fn one_broken_line_costs_one_line() {
    let line = |at: usize, end: &str| format!("{at},张三{at}号,2026-10,{}{end}", at % 900);
    let with = |end: &str, broken: &[u8]| {
        let rows = |from: usize| (from..from + 6000).map(|at| line(at, end)).collect::<String>();
        let (before, after) = (rows(100_000), rows(200_000));
        [format!("户号,户名,年月,用电量{end}").as_bytes(), before.as_bytes(), broken, after.as_bytes()]
            .concat()
    };
    let gbk = encoding_rs::GBK.encode("300000,李四,2026-10,5\n").0.into_owned();
    for (bytes, reason) in [
        (with("\n", &gbk), Reason::Encoding),
        (with("\r", "300000,\"李四,2026-10,5\r".as_bytes()), Reason::Unclosed),
    ] {
        assert_eq!(Encoding::of(&bytes), Encoding::Utf8);
        let layout = look(&bytes, &Wishes::default()).unwrap().layout;
        let mut import = Import::new(layout, Again::Refuse);
        bytes.chunks(1 << 16).for_each(|piece| import.feed(piece));
        import.end_file();
        let (store, outcome) = import.finish();
        let found = (store.customers(), outcome.rejected.len() as u64, outcome.rejected_for(reason));
        assert_eq!(found, (12_000, 1, 1), "{reason:?}");
    }
}

#[test]
fn files_that_are_asked_about() {
    // Destroyed accounts are refused by name, and the look says so before.
    for name in ["06_sci_accounts.csv", "r03_enedis_sci.csv"] {
        assert!(seen(name).odd.iter().any(|(odd, _)| *odd == Odd::Destroyed), "{name}");
    }
    let (store, outcome) = import("06_sci_accounts.csv", seen("06_sci_accounts.csv").layout, Again::Refuse);
    assert_eq!((store.customers(), outcome.rejected_for(Reason::Destroyed)), (0, 3));
    // 2026.1 is January or October: whoever knows the file says which.
    let dotted = seen("19_month_2026.1.csv");
    assert!(dotted.odd.iter().any(|(odd, _)| *odd == Odd::Dot));
    let (_, outcome) = import("19_month_2026.1.csv", dotted.layout.clone(), Again::Refuse);
    assert_eq!((outcome.read, outcome.rejected_for(Reason::Ambiguous)), (2, 1));
    let (store, _) = import("19_month_2026.1.csv", Layout { dot: Some(10), ..dotted.layout }, Again::Refuse);
    assert!(store.months.contains(&Month::new(2026, 10).unwrap()));
    // Months beside each other, and a file without a head: the columns are chosen by hand.
    let months = seen("r09_crosstab_months.csv");
    assert!(months.open().contains(&Column::Kwh) && months.odd.iter().any(|(odd, _)| *odd == Odd::Months));
    for name in ["44_headless.csv", "s8.csv"] {
        let seen = seen(name);
        assert!(seen.layout.head == 0 && seen.layout.columns.iter().all(Option::is_none), "{name}");
    }
    let mut layout = seen("44_headless.csv").layout;
    let columns = [Column::Account, Column::Name, Column::Area, Column::Setting, Column::Month, Column::Kwh];
    layout.columns = columns.map(|column| Some((column, 0))).to_vec();
    let (store, outcome) = import("44_headless.csv", layout, Again::Refuse);
    assert_eq!(sums(&store, &outcome), (3, "600".to_owned(), 0));
    // Big5 is only probable.
    for name in ["34_big5.csv", "35_big5_en_head.csv"] {
        assert_eq!(text(name).1, Encoding::Big5, "{name}");
    }
    // The last payment is no month, and the day of an export neither.
    for name in ["r17_last_paid.csv", "mt.csv", "客户用电_20261105导出.csv"] {
        assert_eq!((seen(name).layout.month, seen(name).layout.has(Column::Month)), (None, false), "{name}");
    }
}

#[test]
fn files_that_are_no_tables_say_what_they_are() {
    for (name, what) in [
        ("69_html_as_xls.xls", "html"),
        ("r07_jsp_excel.xls", "html"),
        ("76_cn_comma.csv", "wide_commas"),
        ("79_json.csv", "json"),
    ] {
        assert_eq!(no_table(&String::from_utf8(bytes(name)).unwrap()), Some(what), "{name}");
    }
    assert_eq!(Encoding::of(&bytes("67_csv_gz.csv.gz")), Encoding::Binary);
    for (text, what) in [
        ("户号    户名    用电量\n1       张三    100\n", Some("fixed_width")),
        ("<?xml version=\"1.0\"?><Workbook xmlns=\"x\">", Some("xml")),
        ("户号,用电量\n1,2\n", None),
    ] {
        assert_eq!(no_table(text), what, "{text}");
    }
}

/// 600,000 + 500,000 = 1,100,000; 120 − 20 = 100.
#[test]
fn several_bills_of_a_month_as_somebody_says() {
    let layout = seen("16_multi_meter_rows.csv").layout;
    for (again, kwh, joined, rejected) in
        [(Again::Refuse, "600100", 0, 1), (Again::Sum, "1100100", 1, 0), (Again::Newer, "500100", 1, 0)]
    {
        let (store, outcome) = import("16_multi_meter_rows.csv", layout.clone(), again);
        assert_eq!(sums(&store, &outcome), (2, kwh.to_owned(), rejected), "{again:?}");
        assert_eq!(outcome.joined, joined);
    }
    let flow = seen("r01_sg186_rcvbl_flow.tsv").layout;
    let (store, outcome) = import("r01_sg186_rcvbl_flow.tsv", flow, Again::Sum);
    assert_eq!(sums(&store, &outcome), (2, "400".to_owned(), 0));
}

/// Cells that nobody needs cost themselves, and it is said which.
#[test]
fn cells_that_cannot_be_read_are_counted() {
    let (_, outcome) = import("83_dec_noise.csv", seen("83_dec_noise.csv").layout, Again::Refuse);
    let [cut] = outcome.lost.as_slice() else { panic!("{:?}", outcome.lost) };
    assert_eq!((cut.column, cut.cells, cut.line, cut.cut), (Column::Kwh, 2, 4, true));
    let (store, outcome) = import("55_setting_words.csv", seen("55_setting_words.csv").layout, Again::Refuse);
    let lost: Vec<_> = outcome.lost.iter().map(|lost| (lost.column, lost.cells)).collect();
    assert!(lost.iter().all(|(column, _)| *column == Column::Setting), "{lost:?}");
    assert_eq!(store.customers(), 12);
}

fn bench(files: &[&str], join: Join) -> Workbench {
    let mut bench = Workbench::new();
    for name in files {
        add(&mut bench, name, join).unwrap();
    }
    bench
}

fn add(bench: &mut Workbench, name: &str, join: Join) -> Result<(), Reason> {
    bench.begin(seen(name).layout, Again::Refuse);
    let import = bench.importing().unwrap();
    import.feed(&text(name).0);
    import.end_file();
    bench.stage();
    bench.accept(join)
}

fn ask(bench: &mut Workbench, question: &str) -> String {
    serde_json::to_string(&bench.ask(&serde_json::from_str(question).unwrap())).unwrap()
}

const LIST: &str = r#"{"what":"list","filter":{"sort":"account"},"from":"0","count":"9"}"#;

#[test]
fn who_customers_are_stays_where_a_month_does_not_say_it() {
    let mut bench = bench(&["s1-2026-09.csv", "s1-2026-10.csv"], Join::Keep);
    let list = ask(&mut bench, LIST);
    for said in ["铝厂", "大中专学校", "田阳", r#""setting":"rural""#, r#""kwh":"40000""#] {
        assert!(list.contains(said), "{said}: {list}");
    }
    // The month that tells them may come last.
    let mut other = self::bench(&["s1-2026-10.csv", "s1-2026-09.csv"], Join::Keep);
    assert_eq!(ask(&mut other, LIST), list);
}

#[test]
fn nothing_that_could_not_be_read_replaces_anything() {
    let mut bench = bench(&["s4.csv"], Join::Replace);
    let before = ask(&mut bench, LIST);
    assert_eq!(add(&mut bench, "78_only_head.csv", Join::Replace), Err(Reason::Missing));
    assert_eq!(add(&mut bench, "06_sci_accounts.csv", Join::Keep), Err(Reason::Missing));
    assert_eq!(ask(&mut bench, LIST), before);
    // 40 months and 30 others are more than 64.
    let mut many = self::bench(&["s3-a.csv"], Join::Replace);
    let summary = ask(&mut many, r#"{"what":"summary"}"#);
    assert_eq!(add(&mut many, "s3-b.csv", Join::Keep), Err(Reason::TooManyMonths));
    assert_eq!(ask(&mut many, r#"{"what":"summary"}"#), summary);
}

#[test]
fn a_month_can_go_and_come_again() {
    let mut bench = bench(&["t10.csv"], Join::Replace);
    let whole = ask(&mut bench, LIST);
    ask(&mut bench, r#"{"what":"dropMonth","month":"2026-09"}"#);
    assert!(!ask(&mut bench, r#"{"what":"summary"}"#).contains("2026-09"));
    assert!(ask(&mut bench, LIST).contains(r#""kwh":"10000""#));
    for join in [Join::Keep, Join::Newer, Join::Months] {
        add(&mut bench, "t10.csv", join).unwrap();
        assert_eq!(ask(&mut bench, LIST), whole, "{join:?}");
    }
    // Added once more, every month is twice as much.
    add(&mut bench, "t10.csv", Join::Sum).unwrap();
    assert!(ask(&mut bench, LIST).contains(r#""kwh":"20000""#));
}

/// 右江区 and 田阳 used the same every month: three months against one are no change.
#[test]
fn months_are_compared_with_months() {
    let mut bench = bench(&["chg.csv"], Join::Replace);
    ask(&mut bench, r#"{"what":"period","now":["2026-08","2026-09","2026-10"],"against":["2026-09"]}"#);
    let changes = bench.ask(&serde_json::from_str(r#"{"what":"changes"}"#).unwrap());
    let said = serde_json::to_value(&changes).unwrap();
    let kwh = |side: &str, area: &str| -> rust_decimal::Decimal {
        let areas = said[side]["areas"].as_array().unwrap();
        let one = areas.iter().find(|one| one["area"] == area).unwrap();
        one["tiers"]
            .as_array()
            .unwrap()
            .iter()
            .map(|tier| tier["kwh"].as_str().unwrap().parse::<rust_decimal::Decimal>().unwrap())
            .sum()
    };
    for area in ["右江区", "田阳"] {
        assert_eq!(kwh("before", area), kwh("now", area), "{area}");
    }
}

#[test]
fn names_that_the_rules_do_not_know_are_said() {
    let mut bench = Workbench::new();
    bench.begin(seen("56_sector_words.csv").layout, Again::Refuse);
    let import = bench.importing().unwrap();
    import.feed(&text("56_sector_words.csv").0);
    import.end_file();
    bench.stage();
    let staged =
        serde_json::to_value(bench.ask(&serde_json::from_str(r#"{"what":"staged"}"#).unwrap())).unwrap();
    let kinds = staged["kinds"].as_array().unwrap();
    let of = |name: &str| {
        kinds.iter().find(|one| one["name"] == name).unwrap_or_else(|| panic!("{name}: {kinds:?}"))
    };
    assert_eq!(
        (of("党政机关")["known"].clone(), of("党政机关")["probable"].as_str()),
        (false.into(), Some("市县区党政机关"))
    );
    assert_eq!(of("市县区党政机关")["known"], true);
    for (from, to) in [("党政机关", "市县区党政机关"), ("学校", "大中专学校"), ("部队", "军队")]
    {
        bench.rename(Column::Sector, from, to);
    }
    bench.accept(Join::Replace).unwrap();
    let list = ask(&mut bench, r#"{"what":"choices","column":"sector"}"#);
    assert!(list.contains("军队"), "{list}");
}
