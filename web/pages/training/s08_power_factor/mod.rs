//! S8: the power-factor adjustment, capacitors, and a payback that is fair.

use crate::kit::i18n::training_s08_power_factor::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::power_factor;
use crate::pages::training::case::{Case, run};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

const STANDARD: &str = "0.90";

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S8",
    level: Level::Middle,
    page: Page::new("training/s08-power-factor/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[
        Case {
            name: "june",
            run: run!(diansuan::power_factor::read, diansuan::power_factor::calculate),
            given: &[
                ("activeKwh", "121040"),
                ("reactiveKvarh", "131520"),
                ("standard", STANDARD),
                ("base", "76911.33"),
            ],
        },
        Case {
            name: "august",
            run: run!(diansuan::power_factor::read, diansuan::power_factor::calculate),
            given: &[
                ("activeKwh", "103760"),
                ("reactiveKvarh", "46400"),
                ("standard", STANDARD),
                ("base", "53760.00"),
            ],
        },
        Case {
            name: "paid",
            run: run!(diansuan::payback::read, diansuan::payback::calculate),
            given: &[
                ("investment", "25000"),
                ("before.activeKwh", "121040"),
                ("before.reactiveKvarh", "131520"),
                ("before.standard", STANDARD),
                ("before.base", "76911.33"),
                ("after.activeKwh", "103760"),
                ("after.reactiveKvarh", "46400"),
                ("after.standard", STANDARD),
                ("after.base", "53760.00"),
            ],
        },
    ],
    asks: &[
        Ask { figure: "june.powerFactor", unit: "", step: "june.power_factor" },
        Ask { figure: "june.adjustmentPercent", unit: "%", step: "june.adjustment_percent" },
        Ask { figure: "june.adjustment", unit: "元", step: "june.adjustment" },
        Ask { figure: "august.powerFactor", unit: "", step: "august.power_factor" },
        Ask { figure: "august.adjustment", unit: "元", step: "august.adjustment" },
        Ask { figure: "paid.asPrinted.months", unit: "", step: "paid.as_printed" },
        Ask { figure: "paid.likeForLike.months", unit: "", step: "paid.months" },
    ],
    live: Live::Here {
        page: &power_factor::form::PAGE,
        parts: "power-factor",
        fixed: "activeKwh standard base",
        query: "activeKwh=121040&reactiveKvarh=131520&standard=0.90&base=76911.33",
    },
    rules: &["cn-pf-1983", "cn-gx-pf-base"],
    material: None,
};
