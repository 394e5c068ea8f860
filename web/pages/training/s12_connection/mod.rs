//! S12: a new connection in time.

use crate::kit::i18n::training_s12_connection::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::connection;
use crate::pages::training::case::{Case, run};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S12",
    level: Level::Middle,
    page: Page::new("training/s12-connection/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[Case {
        name: "shop",
        run: run!(diansuan::connection::read, diansuan::connection::calculate),
        given: &[
            ("kind", "low"),
            ("today", "2026-09-30"),
            ("line", "true"),
            ("works", "0"),
            ("done.consult", "2026-09-22"),
            ("done.apply", "2026-09-28"),
        ],
    }],
    asks: &[
        Ask { figure: "shop.stages.survey.label", unit: "", step: "" },
        Ask { figure: "shop.stages.scheme.limit", unit: "", step: "" },
        Ask { figure: "shop.stages.scheme.due", unit: "", step: "shop.due" },
        Ask { figure: "shop.whole.limit", unit: "", step: "shop.whole" },
        Ask { figure: "shop.powerBy", unit: "", step: "shop.power_by" },
    ],
    live: Live::Here {
        page: &connection::form::PAGE,
        parts: "",
        fixed: "",
        query: "kind=low&today=2026-09-30&line=true&works=0&done.consult=2026-09-22&done.apply=2026-09-28",
    },
    rules: &[
        "connection-limits-2010",
        "connection-whole-2025",
        "connection-steps",
        "connection-roles",
        "day-count",
    ],
    material: None,
};
