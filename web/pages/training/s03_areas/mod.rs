//! S3: pyramids by supply area.

use crate::kit::i18n::training_s03_areas::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::training::case::{Case, customers as sorted};
use crate::pages::training::customers;
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, file, page};
use crate::workbench;

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S3",
    level: Level::Senior,
    page: Page::new("training/s03-areas/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[Case { name: "file", run: sorted, given: &[("csv", customers::TWELVE), ("month", "2026-07")] }],
    asks: &[
        Ask { figure: "file.pyramid.areas.右江区.tiers.large.customers", unit: "", step: "" },
        Ask { figure: "file.pyramid.areas.平果.tiers.vip.kwh", unit: "kWh", step: "" },
        Ask { figure: "file.pyramid.areas.田东.tiers.large.kwh", unit: "kWh", step: "" },
        Ask { figure: "file.pyramid.areas.田阳.tiers.ordinary.customers", unit: "", step: "" },
    ],
    live: Live::There(&workbench::frame::PAGE),
    rules: &["baise-service-2010"],
    material: Some(|sheet, _| file(sheet, customers::TWELVE, customers::TWELVE_IN_ENGLISH)),
};
