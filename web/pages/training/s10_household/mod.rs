//! S10: whether wire, meter and breaker carry a new appliance.

use crate::kit::i18n::training_s10_household::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::appliances;
use crate::pages::training::case::{Case, run};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S10",
    level: Level::Middle,
    page: Page::new("training/s10-household/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[Case {
        name: "home",
        run: run!(diansuan::appliances::read, diansuan::appliances::calculate),
        given: &[
            ("now.lights", "8"),
            ("now.fan", "2"),
            ("now.television", "1"),
            ("now.refrigerator", "1"),
            ("now.washing_machine", "1"),
            ("now.rice_cooker", "1"),
            ("now.kettle", "1"),
            ("now.air_conditioner", "1"),
            ("planned.induction", "1"),
            ("planned.water_heater", "1"),
            ("wire", "cu-4"),
            ("meter", "5-40"),
            ("breaker", "32"),
            ("tariff", "cn-gx-residential"),
            ("month", "2026-07"),
        ],
    }],
    asks: &[
        Ask { figure: "home.now.loadWatts", unit: "W", step: "home.load_now" },
        Ask { figure: "home.after.current", unit: "A", step: "home.current@1" },
        Ask { figure: "home.checks.wire.label", unit: "", step: "" },
        Ask { figure: "home.checks.wire.upgrade", unit: "", step: "" },
        Ask { figure: "home.addedKwh", unit: "kWh", step: "home.added_energy" },
    ],
    live: Live::Here {
        page: &appliances::form::PAGE,
        parts: "",
        fixed: "",
        query: "now.lights=8&now.fan=2&now.television=1&now.refrigerator=1&now.washing_machine=1&now.rice_cooker=1&now.kettle=1&now.air_conditioner=1&planned.induction=1&planned.water_heater=1&wire=cu-4&meter=5-40&breaker=32&tariff=cn-gx-residential&month=2026-07",
    },
    rules: &["wire-ampacity-b1", "meter-ratings", "breaker-ratings", "household-appliances"],
    material: None,
};
