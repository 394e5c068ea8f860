//! S9: what a retrofit saves, at the right price.

use crate::kit::i18n::training_s09_saving::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::saving;
use crate::pages::training::case::{Case, run};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S9",
    level: Level::Middle,
    page: Page::new("training/s09-saving/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[
        Case {
            name: "lamps",
            run: run!(diansuan::saving::read, diansuan::saving::calculate),
            given: &[
                ("tariff", "cn-gx-single-part-own"),
                ("month", "2026-07"),
                ("voltage", "<1kV"),
                ("usage.peak", "16000"),
                ("usage.flat", "14000"),
                ("usage.valley", "10000"),
                ("prices.energy.peak", "0.95"),
                ("prices.energy.flat", "0.65"),
                ("prices.energy.valley", "0.35"),
                ("lighting.count", "120"),
                ("lighting.oldWatts", "40"),
                ("lighting.newWatts", "18"),
                ("lighting.hours", "10"),
                ("lighting.days", "300"),
                ("lighting.investment", "4800"),
                ("lighting.when", "peak"),
            ],
        },
        Case {
            name: "home",
            run: run!(diansuan::saving::read, diansuan::saving::calculate),
            given: &[
                ("tariff", "cn-gx-residential"),
                ("month", "2026-07"),
                ("usage.kwh", "420"),
                ("lighting.count", "8"),
                ("lighting.oldWatts", "60"),
                ("lighting.newWatts", "9"),
                ("lighting.hours", "5"),
                ("lighting.days", "365"),
                ("lighting.investment", "120"),
                ("lighting.when", "even"),
            ],
        },
    ],
    asks: &[
        Ask { figure: "lamps.all.energyKwh", unit: "kWh", step: "lamps.lighting_energy" },
        Ask { figure: "lamps.all.perKwh", unit: "元/kWh", step: "lamps.money_per_kwh" },
        Ask { figure: "lamps.all.money", unit: "元", step: "lamps.yearly_money" },
        Ask { figure: "lamps.all.months", unit: "", step: "lamps.months" },
        Ask { figure: "home.all.perKwh", unit: "元/kWh", step: "home.money_per_kwh" },
    ],
    live: Live::Here {
        page: &saving::form::PAGE,
        parts: "",
        fixed: "",
        query: "lighting.count=120&lighting.oldWatts=40&lighting.newWatts=18&lighting.hours=10&lighting.days=300&lighting.investment=4800&lighting.when=peak",
    },
    rules: &["motor-efficiency-2014", "retrofit-practice", "cn-gx-residential-2021"],
    material: None,
};
