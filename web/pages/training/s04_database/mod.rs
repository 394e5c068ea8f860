//! S4: a file of customers is brought in.

use crate::kit::i18n::training_s04_database::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::training::case::{Case, customers};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, file, page};
use crate::workbench;

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S4",
    level: Level::Senior,
    page: Page::new("training/s04-database/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[Case { name: "file", run: customers, given: &[("csv", FAULTY), ("month", "2026-07")] }],
    asks: &[
        Ask { figure: "file.read", unit: "", step: "" },
        Ask { figure: "file.rejectedLines.0.label", unit: "", step: "" },
        Ask { figure: "file.rejectedLines.1.label", unit: "", step: "" },
        Ask { figure: "file.rejectedLines.4.label", unit: "", step: "" },
    ],
    live: Live::There(&workbench::frame::PAGE),
    rules: &["baise-service-2010"],
    material: Some(|sheet, _| file(sheet, FAULTY, FAULTY_IN_ENGLISH)),
};

/// A file with five faults that were put there.
pub(super) const FAULTY: &str = "\
户号,户名,供电区,城乡,行业类别,用电量(kWh),电费(元)
0001,甲厂,右江区,城镇,工业,180000,120000.00
0002,乙店,田阳,城镇,商业、服务业,2300,1800.00
0003,丙家,平果,乡村,居民,－,95.00
0004,丁家,平果,乡村,居民,180,95.00
0001,甲厂,右江区,城镇,工业,180000,120000.00
,戊家,平果,乡村,居民,180,95.00
0005,己家,田东,乡村,居民,一百,50.00
0006,庚家,田东,乡村,居民,-20,50.00
";

/// The same in English.
pub(super) const FAULTY_IN_ENGLISH: &str = "\
account,name,area,setting,sector,kWh,money
0001,works,Youjiang,urban,industry,180000,120000.00
0002,shop,Tianyang,urban,commerce,2300,1800.00
0003,home,Pingguo,rural,residential,－,95.00
0004,home,Pingguo,rural,residential,180,95.00
0001,works,Youjiang,urban,industry,180000,120000.00
,home,Pingguo,rural,residential,180,95.00
0005,home,Tiandong,rural,residential,a hundred,50.00
0006,home,Tiandong,rural,residential,-20,50.00
";
