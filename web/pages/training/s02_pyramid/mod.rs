//! S2: the pyramid of customers.

use crate::kit::i18n::training_s02_pyramid::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::training::case::{Case, customers as sorted};
use crate::pages::training::customers;
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, file, page};
use crate::workbench;

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S2",
    level: Level::Senior,
    page: Page::new("training/s02-pyramid/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[Case { name: "file", run: sorted, given: &[("csv", customers::TWELVE), ("month", "2026-07")] }],
    asks: &[
        Ask { figure: "file.pyramid.all.tiers.vip.customers", unit: "", step: "" },
        Ask { figure: "file.pyramid.all.tiers.large.customers", unit: "", step: "" },
        Ask { figure: "file.pyramid.all.tiers.large.kwh", unit: "kWh", step: "" },
        Ask { figure: "file.pyramid.all.tiers.ordinary.customers", unit: "", step: "" },
        Ask { figure: "file.pyramid.all.tiers.vip.money", unit: "元", step: "" },
    ],
    live: Live::There(&workbench::frame::PAGE),
    rules: &["baise-service-2010"],
    material: Some(|sheet, _| file(sheet, customers::TWELVE, customers::TWELVE_IN_ENGLISH)),
};
