//! S13: electricity in the cost of a product, and change by year.

use crate::kit::i18n::training_s13_cost::{about, lesson};
use crate::kit::written::page::Page;
use crate::pages::cost;
use crate::pages::training::case::{Case, run};
use crate::pages::training::lesson::{Ask, Lesson, Level, Live, page};

/// The lesson.
pub static LESSON: Lesson = Lesson {
    number: "S13",
    level: Level::Senior,
    page: Page::new("training/s13-cost/", about, page).scripted("lesson.js"),
    texts: lesson,
    cases: &[Case {
        name: "works",
        run: run!(diansuan::cost::read, diansuan::cost::calculate),
        given: &[
            ("output", "20000"),
            ("kwh", "121040"),
            ("bill", "86140.69"),
            ("otherCost", "600000"),
            ("price", "40"),
            ("priceChange", "10"),
            ("adjustmentNow", "9229.36"),
            ("adjustmentAfter", "-80.64"),
            ("thisYear", "13.4亿"),
            ("lastYear", "16.8亿"),
        ],
    }],
    asks: &[
        Ask { figure: "works.yearOnYear", unit: "%", step: "works.year_on_year" },
        Ask { figure: "works.electricity", unit: "元", step: "works.unit_electricity" },
        Ask { figure: "works.share", unit: "%", step: "works.electricity_share" },
        Ask { figure: "works.effects.price.percent", unit: "%", step: "works.unit_percent" },
        Ask { figure: "works.effects.power_factor.monthly", unit: "元", step: "works.adjustment_change" },
    ],
    live: Live::Here {
        page: &cost::form::PAGE,
        parts: "",
        fixed: "",
        query: "output=20000&kwh=121040&bill=86140.69&otherCost=600000&price=40&priceChange=10&thisYear=13.4亿&lastYear=16.8亿",
    },
    rules: &["cost-share-2010", "cn-pf-1983"],
    material: None,
};
