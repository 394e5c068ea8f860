//! The load of a new workshop or farm: examples, the equipment, how it is used.

use crate::kit::i18n::workshop::{Page as Texts, about, page as texts};
use crate::kit::written::form::{Choice, Defaults, Fields, calculator_page, frame, more};
use crate::kit::written::page::{Page, Sheet};
use diansuan::rulebook::WORKSHOP_EQUIPMENT;
use diansuan::workshop::Purpose;
use yew::prelude::*;

/// Field names of a line: kind, count, power, hours.
type Line = [&'static str; 4];

macro_rules! lines {
    ($($n:literal)*) => {
        [$([
            concat!("equipment.", $n, ".kind"),
            concat!("equipment.", $n, ".count"),
            concat!("equipment.", $n, ".kw"),
            concat!("equipment.", $n, ".hours"),
        ]),*]
    };
}
const LINES: [Line; 8] = lines!(0 1 2 3 4 5 6 7);
/// So many lines are open; the others are folded away.
const OPEN: usize = 5;
/// The fields below the lines.
const REST: [&str; 6] = ["purpose", "simultaneity", "days", "growth", "years", "price"];

macro_rules! example {
    ($([$n:literal $kind:literal $count:literal $kw:literal $hours:literal])* $purpose:literal $together:literal $days:literal $growth:literal $years:literal $price:literal) => {
        &[
            $(
                (concat!("equipment.", $n, ".kind"), $kind),
                (concat!("equipment.", $n, ".count"), $count),
                (concat!("equipment.", $n, ".kw"), $kw),
                (concat!("equipment.", $n, ".hours"), $hours),
            )*
            ("purpose", $purpose),
            ("simultaneity", $together),
            ("days", $days),
            ("growth", $growth),
            ("years", $years),
            ("price", $price),
        ]
    };
}

/// A village rice mill; this and the other examples are illustrations.
const RICE: Defaults = example!(
    [0 "motor_star_delta" "1" "18.5" "6"] [1 "motor_direct" "2" "3" "6"] [2 "fan" "1" "2.2" "6"] [3 "lighting" "8" "0.04" "5"]
    "industry" "0.9" "26" "5" "5" "0.65"
);
const FEED: Defaults = example!(
    [0 "motor_star_delta" "1" "75" "8"] [1 "motor_inverter" "1" "55" "8"] [2 "motor_direct" "4" "7.5" "8"] [3 "fan" "2" "5.5" "8"]
    [4 "lighting" "30" "0.04" "10"] "industry" "0.9" "26" "5" "5" "0.65"
);
const WOOD: Defaults = example!(
    [0 "motor_direct" "4" "5.5" "5"] [1 "motor_direct" "2" "3" "4"] [2 "fan" "1" "7.5" "5"] [3 "motor_single" "3" "1.5" "3"]
    [4 "lighting" "20" "0.04" "8"] "industry" "0.7" "26" "5" "5" "0.65"
);
const PIGS: Defaults = example!(
    [0 "fan" "12" "1.1" "18"] [1 "heating" "10" "0.25" "12"] [2 "motor_direct" "1" "5.5" "4"] [3 "lighting" "30" "0.02" "8"]
    "farming" "0.9" "30" "10" "3" "0.40"
);
const PIGS_AND_FEED: Defaults = example!(
    [0 "fan" "12" "1.1" "18"] [1 "heating" "10" "0.25" "12"] [2 "motor_direct" "1" "5.5" "4"] [3 "lighting" "30" "0.02" "8"]
    [4 "motor_star_delta" "1" "30" "4"] [5 "motor_direct" "2" "4" "4"]
    "farming" "0.8" "30" "10" "3" "0.40"
);
const COLD: Defaults = example!(
    [0 "compressor" "2" "22" "14"] [1 "fan" "6" "0.75" "14"] [2 "heating" "2" "6" "1"] [3 "lighting" "20" "0.04" "4"]
    "industry" "0.9" "30" "3" "5" "0.65"
);
const FISH: Defaults = example!(
    [0 "aerator" "8" "1.5" "10"] [1 "motor_direct" "1" "7.5" "4"] [2 "lighting" "6" "0.04" "4"]
    "farming" "1" "30" "10" "3" "0.40"
);

/// The page.
pub static PAGE: Page = Page::new("workshop/", about, page).calculator("workshop");

fn page(sheet: Sheet) -> Html {
    calculator_page(sheet, texts(sheet.lang).intro, calculator(sheet))
}

fn calculator(sheet: Sheet) -> Html {
    let t = texts(sheet.lang);
    let fields = Fields(RICE);
    let purposes: Vec<Choice> =
        Purpose::CHOICES.iter().map(|(id, one)| (*id, one.label().get(sheet.lang).to_owned())).collect();
    let (open, folded) = LINES.split_at(OPEN);
    let lines = |lines: &[Line], first: usize| -> Html {
        lines.iter().enumerate().map(|(n, names)| line(sheet, t, first + n, names)).collect()
    };
    let form = html! {
        <>
            <h2>{ t.examples }</h2>
            { examples(t) }
            <h2 class="later">{ t.equipment }</h2>
            <p class="help">{ t.equipment_help }</p>
            { lines(open, 1) }
            { more(t.more_lines, lines(folded, OPEN + 1)) }
            <h2 class="later">{ t.usage }</h2>
            { fields.choice("purpose", t.purpose, &purposes, t.purpose_help) }
            { fields.number("simultaneity", t.simultaneity, "", t.simultaneity_help) }
            { fields.number("days", t.days, t.unit_days, "") }
            { fields.number("growth", t.growth, "%", "") }
            { fields.number("years", t.years, t.unit_years, "") }
            { fields.number("price", t.price, t.unit_price, t.price_help) }
        </>
    };
    frame(sheet, &super::RESULTS, RICE, form)
}

/// Links to this page, filled in.
fn examples(t: &Texts) -> Html {
    let all = [
        (t.rice, RICE),
        (t.feed, FEED),
        (t.wood, WOOD),
        (t.pigs, PIGS),
        (t.pigs_and_feed, PIGS_AND_FEED),
        (t.cold, COLD),
        (t.fish, FISH),
    ];
    html! {
        <>
            <p class="help">{ t.examples_help }</p>
            <p class="choices">{ for all.iter().map(|(name, example)| html! {
                <a class="button" href={link(example)}>{ *name }</a>
            }) }</p>
        </>
    }
}

/// The part of an address that fills every field with an example, which stays one until somebody changes it; lines that an example lacks are emptied.
fn link(example: Defaults) -> String {
    let filled = Fields(example);
    let names = LINES.iter().flatten().chain(&REST);
    let pairs: Vec<String> = names.map(|name| format!("{name}={}", filled.default(name))).collect();
    format!("#{}&example=1", pairs.join("&"))
}

/// A line of the list.
fn line(sheet: Sheet, t: &Texts, number: usize, [kind, count, kw, hours]: &Line) -> Html {
    let fields = Fields(RICE);
    let kinds: Vec<Choice> =
        WORKSHOP_EQUIPMENT[0].rows.iter().map(|row| (row.id, row.label.get(sheet.lang).to_owned())).collect();
    html! {
        <fieldset>
            <legend>{ format!("{} {number}", t.line) }</legend>
            { fields.choice(kind, t.kind, &kinds, "") }
            <div class="trio">
                { fields.number(count, t.count, "", "") }
                { fields.number(kw, t.kw, "", "") }
                { fields.number(hours, t.hours, "", "") }
            </div>
        </fieldset>
    }
}
