//! S14: where each question goes.

use crate::kit::i18n::training_s14_front_desk::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::my_service;
use crate::pages::training::case::{Case, run, table};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S14",
    level: Level::Junior,
    page: Page::new("training/s14-front-desk/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[
        Case { name: "desk", run: |_| Ok(table("service_contacts")), given: &[] },
        Case { name: "promise", run: |_| Ok(table("service_promises")), given: &[] },
        Case {
            name: "pay",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "420"), ("setting", "urban"), ("sector", "residential")],
        },
    ],
    asks: &[
        Ask { figure: "desk.fault.group", unit: "", step: "" },
        Ask { figure: "desk.bill.label", unit: "", step: "" },
        Ask { figure: "desk.complaint.group", unit: "", step: "" },
        Ask { figure: "desk.regulator.group", unit: "", step: "" },
        Ask { figure: "promise.reconnected.hours", unit: "h", step: "" },
    ],
    live: Live::Here {
        page: &my_service::form::PAGE,
        parts: "classify",
        fixed: "",
        query: "monthlyKwh=420&setting=urban&sector=residential",
    },
    rules: &["service-contacts", "service-promises", "service-standards-2010"],
    material: None,
};
