//! S11: the load and supply of a new workshop.

use crate::kit::i18n::training_s11_rural::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::training::case::{Case, run};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};
use crate::pages::workshop;

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S11",
    level: Level::Middle,
    page: Page::new("training/s11-rural/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[Case {
        name: "mill",
        run: run!(diansuan::workshop::read, diansuan::workshop::calculate),
        given: &[
            ("purpose", "industry"),
            ("equipment.0.kind", "motor_star_delta"),
            ("equipment.0.count", "1"),
            ("equipment.0.kw", "18.5"),
            ("equipment.0.hours", "6"),
            ("equipment.1.kind", "motor_direct"),
            ("equipment.1.count", "2"),
            ("equipment.1.kw", "3"),
            ("equipment.1.hours", "6"),
            ("equipment.2.kind", "fan"),
            ("equipment.2.count", "1"),
            ("equipment.2.kw", "2.2"),
            ("equipment.2.hours", "6"),
            ("equipment.3.kind", "lighting"),
            ("equipment.3.count", "8"),
            ("equipment.3.kw", "0.04"),
            ("equipment.3.hours", "5"),
            ("simultaneity", "0.9"),
            ("days", "26"),
            ("growth", "5"),
            ("years", "5"),
            ("price", "0.65"),
        ],
    }],
    asks: &[
        Ask { figure: "mill.installed", unit: "kW", step: "mill.sum_installed" },
        Ask { figure: "mill.demand", unit: "kW", step: "mill.demand" },
        Ask { figure: "mill.apparent", unit: "kVA", step: "mill.apparent_power" },
        Ask { figure: "mill.capacity", unit: "kVA", step: "" },
        Ask { figure: "mill.bill", unit: "元", step: "mill.planned_bill" },
    ],
    live: Live::Here {
        page: &workshop::form::PAGE,
        parts: "",
        fixed: "",
        query: "purpose=industry&equipment.0.kind=motor_star_delta&equipment.0.count=1&equipment.0.kw=18.5&equipment.0.hours=6&equipment.1.kind=motor_direct&equipment.1.count=2&equipment.1.kw=3&equipment.1.hours=6&equipment.2.kind=fan&equipment.2.count=1&equipment.2.kw=2.2&equipment.2.hours=6&equipment.3.kind=lighting&equipment.3.count=8&equipment.3.kw=0.04&equipment.3.hours=5&simultaneity=0.9&days=26&growth=5&years=5&price=0.65",
    },
    rules: &[
        "workshop-equipment",
        "workshop-supply",
        "workshop-safety",
        "workshop-transformer",
        "workshop-tariff-2023",
    ],
    material: None,
};
