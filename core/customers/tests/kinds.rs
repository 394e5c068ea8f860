//! Files of the kinds that utilities write, made up: none is read wrongly without a word.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test fails by panicking")]

use diansuan::data::Data;
use diansuan_customers::{Again, Join, Layout, Look, Month, Wishes, Workbench, look, no_table};

fn seen(names: &[&str], text: &str) -> Look {
    let names = names.iter().map(|name| (*name).to_owned()).collect();
    look(text.as_bytes(), &Wishes { names, ..Wishes::default() }).unwrap()
}

/// What the page asks about a file that it has looked at.
fn asked(seen: &Look) -> Vec<&'static str> {
    let mut asked: Vec<&str> = seen.layout.missing().iter().map(|column| column.id()).collect();
    if seen.odd.iter().any(|(odd, _)| odd.id() == "only_customers") {
        asked.retain(|id| *id == "account");
    }
    asked
}

/// Customers, kWh and lines rejected, with a month where the file has none; what is said to be odd.
fn read(layout: Layout, text: &str) -> (usize, String, usize, Vec<String>) {
    let mut bench = Workbench::new();
    bench.begin(Layout { month: layout.month.or(Month::new(2026, 10)), ..layout }, Again::Refuse);
    let import = bench.importing().unwrap();
    text.as_bytes().chunks(7).for_each(|piece| import.feed(piece));
    import.end_file();
    let rejected = import.progress().1 as usize;
    bench.stage();
    let staged = bench.ask(&serde_json::from_str(r#"{"what":"staged","today":"2026-11"}"#).unwrap());
    let staged = serde_json::to_value(&staged).unwrap();
    let odd = staged["odd"].as_array().unwrap().iter().map(|odd| odd["id"].as_str().unwrap().to_owned());
    let customers = staged["customers"].as_str().unwrap().parse().unwrap();
    (customers, staged["kwh"].as_str().unwrap().to_owned(), rejected, odd.collect())
}

const HEAD: &str = "户号,户名,年月,用电量";

fn rows(head: &str, rows: &[&str]) -> String {
    [head, "\n", &rows.join("\n"), "\n"].concat()
}

/// By hand: what the rows add up to in kWh.
#[test]
fn files_that_are_read_right() {
    let mut wrong = Vec::new();
    for (name, text, customers, kwh, rejected) in [
        (
            "total before what was read",
            rows(
                "户号,户名,年月,抄见电量,变损电量,合计电量,电度电费,电费",
                &["1,张三,2026-10,80,20,100,50,85"],
            ),
            1,
            "100",
            0,
        ),
        (
            "a unit in each row",
            rows(
                "户号,户名,年月,电量,单位",
                &["1,铝厂,2026-10,120,万千瓦时", "2,张三,2026-10,150,千瓦时", "3,李厂,2026-10,30,MWh"],
            ),
            3,
            "1230150",
            0,
        ),
        (
            "a unit before the energy",
            rows(
                "户号,年月,计量单位,用电量,电费",
                &["1,2026-10,万kWh,120,72", "2,2026-10,万kWh,30,18", "3,2026-10,kW,7,1"],
            ),
            2,
            "1500000",
            1,
        ),
        (
            "a unit of the row against that of the head",
            rows("户号,年月,用电量(MWh),单位", &["1,2026-10,1,MWh", "2,2026-10,1,万千瓦时"]),
            1,
            "1000",
            1,
        ),
        (
            "where somebody works is no unit",
            rows("户号,户名,单位,年月,用电量", &["1,张三,百色学院,2026-10,100", "2,李四,,2026-10,200"]),
            2,
            "300",
            0,
        ),
        (
            "a second table with its columns in another order",
            rows(
                "户号,户名,年月,用电量,电费",
                &[
                    "1,铝厂,2026-10,1000,600",
                    "户号,户名,年月,电费,用电量",
                    "2,张三,2026-10,60,100",
                    "户号,户名,年月,用电量,电费",
                    "3,李四,2026-10,30,18",
                ],
            ),
            2,
            "1030",
            3,
        ),
        (
            "one customer, four spellings",
            rows(
                HEAD,
                &[
                    "0451001,张,2026-07,1",
                    "'0451001,张,2026-08,2",
                    "０４５１００１,张,2026-09,3",
                    "=\"0451001\",张,2026-10,4",
                ],
            ),
            1,
            "10",
            0,
        ),
        (
            "no last cells",
            rows("户号,户名,年月,用电量,无功电量,备注", &["1,张三,2026-10,100", "2,李四,2026-10,200,,"]),
            2,
            "300",
            0,
        ),
        (
            "blank rows",
            rows(HEAD, &["1,张三,2026-10,100", ",,,", " , , , ", "\u{3000},,\u{a0},", "2,李四,2026-10,200"]),
            2,
            "300",
            0,
        ),
        (
            "a line of units",
            rows("户号,户名,年月,用电量,电费", &[",,,kWh,元", "1,张三,2026-10,100,50"]),
            1,
            "100",
            0,
        ),
        (
            "units above",
            rows("用电明细\n单位：万千瓦时、万元\n户号,户名,年月,用电量,电费", &["1,张三,2026-10,120,50"]),
            1,
            "1200000",
            0,
        ),
        (
            "money first",
            rows("电费单位：元；电量单位：万千瓦时\n户号,户名,年月,用电量,电费", &["1,张三,2026-10,120,50"]),
            1,
            "1200000",
            0,
        ),
        (
            "a unit in the title",
            rows("2026年10月客户用电明细表（万千瓦时）\n户号,户名,用电量", &["1,张三,120"]),
            1,
            "1200000",
            0,
        ),
        (
            "units in English",
            rows("Units: MWh\nAccount,Name,Month,Consumption", &["1,Zhang,2026-10,120"]),
            1,
            "120000",
            0,
        ),
        (
            "a unit in a note below",
            rows(HEAD, &["1,张三,2026-10,120", "注：电量单位为万千瓦时,,,"]),
            1,
            "1200000",
            1,
        ),
        (
            "a unit without brackets",
            rows("户号,户名,年月,用电量万千瓦时", &["1,张三,2026-10,1.5"]),
            1,
            "15000",
            0,
        ),
        (
            "cumulated beside the month's",
            rows("户号,户名,年月,累计用电量,全年电量,月均电量,用电量", &["1,张三,2026-10,1000,1200,90,100"]),
            1,
            "100",
            0,
        ),
        (
            "the power station on the roof",
            rows(
                "户号,户名,年月,上网电量,下网电量,发电量,自发自用电量",
                &["1,光伏户,2026-10,5000,100,6000,900"],
            ),
            1,
            "100",
            0,
        ),
        (
            "sums in any place",
            rows(
                HEAD,
                &[
                    "1,张三,2026-10,100",
                    "2,李四,2026-10,250",
                    "户数：2,,,350",
                    "9999,右江区供电所小计,2026-10,350",
                    "—,—,2026-10,350",
                    "All customers,,2026-10,350",
                    "总　计,,,350",
                ],
            ),
            2,
            "350",
            5,
        ),
        (
            "a head on every page",
            rows(HEAD, &["1,张三,2026-10,100", "本页小计,,,100", HEAD, "2,李四,2026-10,200"]),
            2,
            "300",
            2,
        ),
        (
            "year and month",
            rows(
                "户号,户名,年份,月份,用电量",
                &["1,张三,2026,9,100", "1,张三,2026年,10月,200", "2,李四,2026,1-2,50"],
            ),
            1,
            "300",
            1,
        ),
        (
            "units in cells",
            rows(
                HEAD,
                &[
                    "1,张三,2026-10,100kWh",
                    "2,李四,2026-10,1.2万kWh",
                    "3,王五,2026-10,300度",
                    "4,赵,2026-10,\"1,234.5\"",
                ],
            ),
            4,
            "13634.5",
            0,
        ),
        (
            "a merged head at the end",
            rows("户号,户名,年月,电量\n,,,峰,平,谷,合计", &["1,张三,2026-10,90,100,110,300"]),
            1,
            "300",
            0,
        ),
        (
            "a table of a document",
            rows("| 户号 | 户名 | 年月 | 用电量 |", &["|---|---|---|---|", "| 1 | 张三 | 2026-10 | 100 |"]),
            1,
            "100",
            1,
        ),
        (
            "numbers of days",
            rows(HEAD, &["1,张三,46296,100", "2,李四,2026-10月,200", "3,王五,2026年10月5日,300"]),
            3,
            "600",
            0,
        ),
        (
            "several months in a cell",
            rows(
                HEAD,
                &[
                    "1,张三,2026年1月—10月,100",
                    "2,李四,2026.10-12,200",
                    "3,王五,2026年1-10,300",
                    "4,赵,2026.01~2026.10,400",
                    "5,钱,2026-10-01/2026-12-31,500",
                ],
            ),
            0,
            "0",
            5,
        ),
        ("sep=", rows("sep=;\n户号;户名;年月;用电量", &["1;张三;2026-10;100"]), 1, "100", 0),
    ] {
        let seen = seen(&[], &text);
        let asked = asked(&seen);
        let (found, sum, lines, _) = read(seen.layout, &text);
        let expected = (customers, kwh, rejected);
        if asked.iter().any(|id| *id != "month") || (found, sum.as_str(), lines) != expected {
            wrong.push(format!("{name}: asks {asked:?}, {found} {sum} {lines}, not {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn files_that_are_asked_about() {
    let mut wrong = Vec::new();
    let one = |head: &str, row: &str| rows(head, &[row]);
    for (text, asks) in [
        (one("户号,户名,年月,本年累计电量", "1,张三,2026-10,1000"), "kwh"),
        (one("户号,户名,年月,年用电量", "1,张三,2026-10,1000"), "kwh"),
        (one("户号,户名,年月,月均电量", "1,张三,2026-10,90"), "kwh"),
        (one("户号,户名,年月,尖,峰,平,谷", "1,张三,2026-10,10,20,30,40"), "kwh"),
        (one("户号,户名,年月,正向有功总,反向有功总", "1,张三,2026-10,100,7"), "kwh"),
        (one("户号,户名,数据日期,日电量", "1,张三,2026-10-01,10"), "kwh"),
        (one("户号,户名,2026-09,2026-10", "1,张三,100,200"), "kwh"),
        (one("户号,户名,2026-09,,2026-10,\n,,电量,电费,电量,电费", "1,张三,100,50,200,100"), "kwh"),
        (one("户号,户名,1月,2月,合计", "1,张三,100,200,300"), "kwh"),
        (one("原户号,新户号,户名,年月,用电量", "1,9001,张三,2026-10,100"), "account"),
        (one("ID,Account No,Name,Period,Usage (kWh)", "1,11,Zhang,2026-10,100"), "account"),
        (one("电表资产编号,户名,年月,用电量", "M1,张三,2026-10,100"), "account"),
        (one("户号,户名,用电年月,电费年月,用电量", "1,张三,202609,202610,100"), "month"),
        (one("户号,户名,立户日期,用电量", "1,张三,2019-05-01,100"), "month"),
        (one("户号,户名,季度,用电量", "1,张三,2026年三季度,300"), "month"),
        (one("2026年1-10月用电明细\n户号,户名,用电量", "1,张三,1000"), "month"),
        (one("2026年9、10月用电明细\n户号,户名,用电量", "1,张三,1000"), "month"),
        (one("2026年10月累计用电明细\n户号,户名,用电量", "1,张三,1000"), "month"),
    ] {
        if !asked(&seen(&[], &text)).contains(&asks) {
            wrong.push(format!("{asks}: {text}"));
        }
    }
    let plain = one("户号,户名,用电量", "1,张三,100");
    for (names, month) in [
        (&["2026-10月报.xlsx", "9月"][..], None),
        (&["2026-10月报.xlsx", "10月"], Month::new(2026, 10)),
        (&["用电_20261001-20261031.csv"], None),
        (&["用电2026.1.csv"], None),
        (&["用电2026.10.csv"], Month::new(2026, 10)),
        (&["2026年10月用电(11月5日导).csv"], Month::new(2026, 10)),
        (&["2026-09.xlsx", "2026-10"], None),
    ] {
        let found = seen(names, &plain).layout.month;
        if found != month {
            wrong.push(format!("{names:?}: {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // A unit that only the sheet's name has.
    assert_eq!(seen(&["用电.xlsx", "用电量(万千瓦时)"], &plain).layout.columns[2].unwrap().1, 4);
    // Without energy and without a month: who customers are, which is said.
    let who = seen(&[], &one("户号,户名,供电区域", "1,张三,右江区"));
    assert!(asked(&who).is_empty() && who.odd.iter().any(|(odd, _)| odd.id() == "only_customers"));
}

#[test]
fn files_that_are_no_tables() {
    let mut wrong = Vec::new();
    for (text, what) in [
        ("MIME-Version: 1.0\nContent-Type: multipart/related; boundary=\"x\"\n", "html"),
        ("{\\rtf1\\ansi 户号,用电量\\par 1,100}", "document"),
        ("INSERT INTO t (a, b) VALUES (1, 2);\n", "program"),
        ("ID;PWXL;N;E\nC;Y1;X1;K\"户号\"\n", "program"),
        ("{\"户号\":\"1\"}\n{\"户号\":\"2\"}\n", "json"),
        ("户号 户名 年月 用电量\n1 张三 2026-10 100\n2 李四 2026-10 200\n", "fixed_width"),
        ("户号=1\n用电量=100\n", "one_column"),
    ] {
        let found = no_table(text);
        if found != Some(what) {
            wrong.push(format!("{found:?}, not {what}: {text}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// What can't be known is said beside the sums.
#[test]
fn what_looks_odd_is_said() {
    let mut wrong = Vec::new();
    let sums = [
        "1,a,2026-10,10",
        "2,b,2026-10,25",
        "甲组,,2026-10,35",
        "3,c,2026-10,7",
        "4,d,2026-10,9",
        "乙组,,2026-10,16",
        "全体,,2026-10,51",
    ];
    for (name, rows_of, odd) in [
        ("sums of groups, and of all", &sums[..], "sum_line"),
        ("sums of groups", &sums[..6], "sum_line"),
        ("words for accounts", &sums[..3], "words"),
        ("zeros", &["0451,a,2026-09,1", "451,a,2026-10,2"], "zeros"),
        ("a giant", &["1,a,2026-10,1", "2,b,2026-10,2", "3,c,2026-10,900"], "giant"),
        ("a month to come", &["1,a,2027-10,1"], "future"),
        ("a misspelt year", &["1,a,2062-10,1", "2,b,2026-10,1"], "far"),
    ] {
        let text = rows(HEAD, rows_of);
        let said = read(seen(&[], &text).layout, &text).3;
        if !said.iter().any(|said| said == odd) {
            wrong.push(format!("{name}: {said:?}"));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    // Whose unit a row names, besides energy, nobody says.
    let text = rows("户号,年月,用电量,单位,无功电量(kvarh)", &["1,2026-10,1,MWh,500", "2,2026-10,7,kWh,3"]);
    let mut bench = Workbench::new();
    bench.begin(seen(&[], &text).layout, Again::Refuse);
    bench.importing().unwrap().feed(text.as_bytes());
    bench.stage();
    let staged = bench.ask(&serde_json::from_str(r#"{"what":"staged"}"#).unwrap());
    let staged = serde_json::to_value(&staged).unwrap();
    assert_eq!(
        (&staged["kwh"], &staged["lost"][0]["column"], &staged["lost"][0]["cells"]),
        (&"1007".into(), &"kvarh".into(), &"1".into())
    );
    // Periods and their total, added up.
    let parts = ["1,a,2026-10,70", "1,a,2026-10,10", "1,a,2026-10,20", "1,a,2026-10,40"];
    for (rows_of, totals) in [(&parts[..], true), (&parts[1..], false), (&parts[..2], false)] {
        let text = rows(HEAD, rows_of);
        let mut bench = Workbench::new();
        bench.begin(seen(&[], &text).layout, Again::Sum);
        bench.importing().unwrap().feed(text.as_bytes());
        bench.stage();
        let staged = bench.ask(&serde_json::from_str(r#"{"what":"staged"}"#).unwrap());
        assert_eq!(serde_json::to_string(&staged).unwrap().contains("\"totals\""), totals, "{text}");
    }
    // Sums of two that happen to be a third are none.
    let text = rows(HEAD, &["1,a,2026-10,10", "2,b,2026-10,20", "3,c,2026-10,30", "4,d,2026-10,45"]);
    assert!(read(seen(&[], &text).layout, &text).3.is_empty());
}

/// What stands for nothing is no area, and no name.
#[test]
fn nothing_is_no_name() {
    let text = rows(
        "户号,户名,供电区域,年月,用电量",
        &["1,NULL,#REF!,2026-10,100", "2,-,\\N,2026-10,100", "3,王,右江区,2026-10,1"],
    );
    let mut bench = Workbench::new();
    bench.begin(seen(&[], &text).layout, Again::Refuse);
    let import = bench.importing().unwrap();
    import.feed(text.as_bytes());
    import.end_file();
    bench.stage();
    bench.accept(Join::Replace).unwrap();
    let list: Data =
        serde_json::from_str(r#"{"what":"list","filter":{"sort":"account"},"from":"0","count":"9"}"#)
            .unwrap();
    let list = serde_json::to_string(&bench.ask(&list)).unwrap();
    assert!(!["NULL", "#REF!", "\\\\N", "\"-\""].iter().any(|word| list.contains(word)), "{list}");
}
