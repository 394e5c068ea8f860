//! S1: the tier of a customer.

use crate::kit::i18n::training_s01_tiers::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::my_service;
use crate::pages::training::case::{Case, run};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S1",
    level: Level::Junior,
    page: Page::new("training/s01-tiers/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[
        Case {
            name: "below",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "49999.99"), ("setting", "urban")],
        },
        Case {
            name: "large",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "50000"), ("setting", "urban")],
        },
        Case {
            name: "under",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "999999"), ("setting", "urban")],
        },
        Case {
            name: "vip",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "1000000"), ("setting", "urban")],
        },
    ],
    asks: &[
        Ask { figure: "below.tierLabel", unit: "", step: "below.tier" },
        Ask { figure: "large.tierLabel", unit: "", step: "large.tier" },
        Ask { figure: "under.tierLabel", unit: "", step: "under.tier" },
        Ask { figure: "vip.tierLabel", unit: "", step: "vip.tier" },
        Ask { figure: "below.kwhToNextTier", unit: "kWh", step: "" },
    ],
    live: Live::Here {
        page: &my_service::form::PAGE,
        parts: "classify",
        fixed: "setting",
        query: "monthlyKwh=49999.99&setting=urban",
    },
    rules: &["baise-service-2010"],
    material: None,
};
