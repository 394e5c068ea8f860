//! S7: the credit score and early warning.

use crate::kit::i18n::training_s07_credit::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::my_service;
use crate::pages::training::case::{Case, run};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S7",
    level: Level::Middle,
    page: Page::new("training/s07-credit/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[
        Case {
            name: "shop",
            run: run!(diansuan::credit::read, diansuan::credit::calculate),
            given: &[("events.late", "3"), ("events.arrears", "1")],
        },
        Case {
            name: "cap",
            run: run!(diansuan::credit::read, diansuan::credit::calculate),
            given: &[("events.late", "12")],
        },
        Case {
            name: "theft",
            run: run!(diansuan::credit::read, diansuan::credit::calculate),
            given: &[("events.late", "8"), ("events.theft", "1")],
        },
    ],
    asks: &[
        Ask { figure: "shop.losses.late.points", unit: "分", step: "shop.loss" },
        Ask { figure: "shop.losses.arrears.points", unit: "分", step: "shop.loss@1" },
        Ask { figure: "shop.score", unit: "分", step: "shop.score" },
        Ask { figure: "shop.band.label", unit: "", step: "shop.band" },
        Ask { figure: "cap.losses.late.points", unit: "分", step: "cap.loss" },
        Ask { figure: "theft.score", unit: "分", step: "theft.score" },
    ],
    live: Live::Here {
        page: &my_service::form::PAGE,
        parts: "credit",
        fixed: "",
        query: "events.late=3&events.arrears=1",
    },
    rules: &["credit-rules", "credit-bands", "early-warning"],
    material: None,
};
