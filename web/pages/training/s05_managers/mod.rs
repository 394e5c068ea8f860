//! S5: which manager answers for a customer.

use crate::kit::i18n::training_s05_managers::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::my_service;
use crate::pages::training::case::{Case, run};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S5",
    level: Level::Junior,
    page: Page::new("training/s05-managers/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[
        Case {
            name: "office",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "3000"), ("setting", "rural"), ("sector", "party_government")],
        },
        Case {
            name: "home",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "420"), ("setting", "urban"), ("sector", "residential")],
        },
        Case {
            name: "village",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "160"), ("setting", "rural"), ("sector", "residential")],
        },
        Case {
            name: "school",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "60000"), ("setting", "urban"), ("sector", "school")],
        },
        Case {
            name: "vip",
            run: run!(diansuan::classify::read, diansuan::classify::calculate),
            given: &[("monthlyKwh", "1250000"), ("setting", "urban"), ("sector", "industry")],
        },
    ],
    asks: &[
        Ask { figure: "office.tierLabel", unit: "", step: "office.tier" },
        Ask { figure: "office.managerLabel", unit: "", step: "office.manager" },
        Ask { figure: "home.managerLabel", unit: "", step: "home.manager" },
        Ask { figure: "village.managerLabel", unit: "", step: "village.manager" },
        Ask { figure: "vip.managerLabel", unit: "", step: "vip.manager" },
    ],
    live: Live::Here {
        page: &my_service::form::PAGE,
        parts: "classify",
        fixed: "",
        query: "monthlyKwh=3000&setting=rural&sector=party_government",
    },
    rules: &["baise-service-2010"],
    material: None,
};
