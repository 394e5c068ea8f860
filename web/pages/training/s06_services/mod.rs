//! S6: what each manager does for the customer.

use crate::kit::i18n::training_s06_services::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::my_service;
use crate::pages::training::case::{Case, run, table};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S6",
    level: Level::Junior,
    page: Page::new("training/s06-services/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[
        Case {
            name: "town",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "420"), ("setting", "urban"), ("sector", "residential")],
        },
        Case {
            name: "village",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "160"), ("setting", "rural"), ("sector", "residential")],
        },
        Case {
            name: "works",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "121040"), ("setting", "urban"), ("sector", "industry")],
        },
        Case { name: "card", run: |_| Ok(table("care_card")), given: &[] },
        Case { name: "promise", run: |_| Ok(table("service_promises")), given: &[] },
    ],
    asks: &[
        Ask { figure: "village.services.line_patrol.label", unit: "", step: "" },
        Ask { figure: "town.services.reminders.label", unit: "", step: "" },
        Ask { figure: "card.elderly.label", unit: "", step: "" },
        Ask { figure: "promise.fault_rural.minutes", unit: "min", step: "" },
    ],
    live: Live::Here {
        page: &my_service::form::PAGE,
        parts: "classify",
        fixed: "",
        query: "monthlyKwh=420&setting=urban&sector=residential",
    },
    rules: &["baise-service-2010", "care-card", "service-promises", "manager-response"],
    material: None,
};
