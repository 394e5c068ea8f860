//! Workbooks as programs write them, and files that only look like them: nothing panics or hangs.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use diansuan_xlsx_read::{Refusal, lines, sheets};
use std::io::{Cursor, Write};
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, ZipWriter};

const TYPES: &str =
    r#"<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>"#;
const BOOK: &str = r#"<?xml version="1.0"?><workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><workbookPr DATE/><sheets><sheet name="hidden" sheetId="2" state="hidden" r:id="rId2"/><sheet name="用电" sheetId="1" r:id="rId1"/></sheets></workbook>"#;
const LINKS: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#;
const PACKAGE: &str = r#"<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const STYLES: &str = r#"<?xml version="1.0"?><styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;
const STRINGS: &str = r#"<?xml version="1.0"?><sst xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><si><t>户号</t></si><si><r><t>用电量</t></r><r><t>(kWh)</t></r></si></sst>"#;

fn sheet(rows: &str) -> String {
    format!(
        r#"<?xml version="1.0"?><worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
    )
}

fn archive(parts: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let options = SimpleFileOptions::default().compression_method(CompressionMethod::Deflated);
    for (name, bytes) in parts {
        zip.start_file(*name, options).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn workbook(rows: &str, dates: &str) -> Vec<u8> {
    let book = BOOK.replace("DATE", dates);
    archive(&[
        ("[Content_Types].xml", TYPES.as_bytes()),
        ("_rels/.rels", PACKAGE.as_bytes()),
        ("xl/workbook.xml", book.as_bytes()),
        ("xl/_rels/workbook.xml.rels", LINKS.as_bytes()),
        ("xl/styles.xml", STYLES.as_bytes()),
        ("xl/sharedStrings.xml", STRINGS.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet(rows).as_bytes()),
        ("xl/worksheets/sheet2.xml", sheet("<row r=\"1\"><c r=\"A1\"><v>9</v></c></row>").as_bytes()),
    ])
}

fn read(bytes: &[u8]) -> Result<String, Refusal> {
    let mut all = Vec::new();
    let sheet = sheets(bytes, 20)?.into_iter().find(|sheet| sheet.visible).ok_or(Refusal::NoSheet)?;
    lines(bytes, &sheet.name, &mut |part| all.extend_from_slice(part))?;
    Ok(String::from_utf8(all).unwrap())
}

#[test]
fn cells_of_every_kind_keep_their_place() {
    let rows = r#"<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="s"><v>1</v></c></row>
        <row r="3"><c r="A3" t="inlineStr"><is><t>a,"b"
c</t></is></c><c r="B3"><v>121040</v></c><c r="C3"><v>0.1</v></c><c r="D3"><v>1.2104E5</v></c><c r="E3" t="b"><v>1</v></c><c r="F3" s="1"><v>46204</v></c><c r="G3"><f>1+1</f><v>2</v></c><c r="H3" t="e"><v>#N/A</v></c></row>"#;
    let expected = "户号,,用电量(kWh)\n\n\"a,\"\"b\"\" c\",121040,0.1,121040,TRUE,2026-07-01,2,#N/A\n";
    assert_eq!(read(&workbook(rows, "")).as_deref(), Ok(expected));
    // Days counted from 1904 are 1,462 more.
    let later = r#"<row r="1"><c r="A1" s="1"><v>44742</v></c></row>"#;
    assert_eq!(read(&workbook(later, r#"date1904="1""#)).as_deref(), Ok("2026-07-01\n"));
}

#[test]
fn what_is_cut_off_is_refused() {
    let whole = workbook(r#"<row r="1"><c r="A1"><v>1</v></c></row>"#, "");
    for tenth in 0..10 {
        let part = &whole[..whole.len() * tenth / 10];
        assert!(read(part).is_err(), "{tenth} tenths");
    }
}

#[test]
fn what_is_no_workbook_says_so() {
    assert_eq!(read(b"%PDF-1.7"), Err(Refusal::Damaged));
    assert_eq!(read(b""), Err(Refusal::Damaged));
    assert_eq!(read("户号,kWh\n1,2\n".as_bytes()), Err(Refusal::Damaged));
    assert_eq!(read(&archive(&[("a.csv", b"a")])), Err(Refusal::Zip));
    assert_eq!(read(&archive(&[("word/document.xml", b"a")])), Err(Refusal::Document));
    let old = [&[0xd0, 0xcf, 0x11, 0xe0][..], &[0; 600]].concat();
    assert_eq!(read(&old), Err(Refusal::Damaged));
    let mark: Vec<u8> = "EncryptedPackage".bytes().flat_map(|byte| [byte, 0]).collect();
    assert_eq!(read(&[old, mark].concat()), Err(Refusal::Encrypted));
    let torn =
        archive(&[("xl/workbook.xml", b"<workbook>"), ("xl/_rels/workbook.xml.rels", LINKS.as_bytes())]);
    assert!(read(&torn).is_err());
}

#[test]
fn a_bomb_is_counted_before_it_is_read() {
    // 300 MB of blanks are 300 KB in the archive, whatever the head says.
    let blanks = vec![b' '; 300 << 20];
    let mut bomb = archive(&[("xl/workbook.xml", b"<workbook/>"), ("xl/sharedStrings.xml", &blanks)]);
    assert!(bomb.len() < 1 << 20);
    assert_eq!(read(&bomb), Err(Refusal::TooLarge));
    // The same with small sizes in both heads.
    let size = u32::try_from(blanks.len()).unwrap().to_le_bytes();
    while let Some(at) = bomb.windows(4).position(|part| part == size) {
        bomb[at..at + 4].copy_from_slice(&100_u32.to_le_bytes());
    }
    assert!(matches!(read(&bomb), Err(Refusal::TooLarge | Refusal::Damaged)));
}

#[test]
fn stray_cells_are_left_out_and_too_many_rows_refused() {
    let wide = r#"<row r="1"><c r="A1"><v>1</v></c><c r="NTP1"><v>1</v></c></row>"#;
    assert_eq!(read(&workbook(wide, "")).as_deref(), Ok("1\n"));
    let deep = r#"<row r="2000000"><c r="A2000000"><v>1</v></c></row>"#;
    assert!(read(&workbook(deep, "")).is_err());
    let back = r#"<row r="5"><c r="A5"><v>1</v></c></row><row r="2"><c r="A2"><v>1</v></c></row>"#;
    assert_eq!(read(&workbook(back, "")), Err(Refusal::Damaged));
    let cut = sheet(r#"<row r="1"><c r="A1"><v>1"#).replace("</sheetData></worksheet>", "");
    let torn = archive(&[
        ("xl/workbook.xml", BOOK.replace("DATE", "").as_bytes()),
        ("xl/_rels/workbook.xml.rels", LINKS.as_bytes()),
        ("xl/worksheets/sheet1.xml", cut.as_bytes()),
    ]);
    assert!(read(&torn).is_err());
}
