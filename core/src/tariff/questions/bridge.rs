//! From one bill to another in a few parts that people know: more used, dearer tiers, other prices, other
//! hours, the power factor. The parts sum to the cent; what lines lose by rounding is a part of its own.

use crate::base::data::plain;
use crate::base::decimal::{add, div, mul, round, sub};
use crate::base::error::Error;
use crate::base::text::{Text, Word};
use crate::base::units::{KilowattHour, Quantity, Yuan, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Recorder, Step, StepKind, Term, Trace};
use crate::tariff::book::model::Period;
use crate::tariff::engine::bill::Bill;
use crate::tariff::engine::line::Line;
use rust_decimal::Decimal;

/// A part of the way from one bill to another.
#[derive(Debug, Clone)]
pub struct BridgePart {
    /// Name for programs: `used`, `tiers`, `periods`, `tiers_periods`, `prices`, `fixed`, `factor`, `rounding`.
    pub kind: &'static str,
    /// Name for people.
    pub label: &'static Text,
    /// Money, 元; minus is less.
    pub amount: Yuan,
}

/// The way from one bill to another.
#[derive(Debug, Clone)]
pub struct Bridge {
    /// Money before.
    pub before: Yuan,
    /// Money after.
    pub after: Yuan,
    /// More or less.
    pub difference: Yuan,
    /// Energy before.
    pub energy_before: KilowattHour,
    /// Energy after.
    pub energy_after: KilowattHour,
    /// What it is made of, in the order of the calculation; the parts that are nothing are left out.
    pub parts: Vec<BridgePart>,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static BEFORE: Term = Term::new("A", "之前", "Before");
static AFTER: Term = Term::new("B", "之后", "After");
static ENERGY_BEFORE: Term = Term::new("W₀", "之前的电量", "Energy before");
static ENERGY_AFTER: Term = Term::new("W₁", "之后的电量", "Energy after");
static AVERAGE: Term = Term::new("p", "之前每千瓦时的平均单价", "Average price of a kWh before");
static ENERGY: Term = Term::new("w", "之后的电量（该项）", "Energy after, of the line");
static OLD_PRICE: Term = Term::new("p₀", "之前的单价（该项）", "Price before, of the line");
static NEW_PRICE: Term = Term::new("p₁", "之后的单价（该项）", "Price after, of the line");
static PART: Term = Term::new("a", "各部分", "Part");
static DIFFERENCE_TERM: Term = Term::new("D", "相差", "Difference");

/// What a part is called when it adds, and when it takes off.
struct Names {
    more: Text,
    less: Text,
}

static USED_NAMES: Names =
    Names { more: Text::new("用得多了", "more energy"), less: Text::new("用得少了", "less energy") };
static TIERS_NAMES: Names = Names {
    more: Text::new("更多电量在高档", "more of it in higher tiers"),
    less: Text::new("更多电量在低档", "more of it in lower tiers"),
};
static PERIODS_NAMES: Names = Names {
    more: Text::new("更多电量在贵的时段", "more of it in dearer hours"),
    less: Text::new("更多电量在便宜的时段", "more of it in cheaper hours"),
};
static BOTH_NAMES: Names = Names {
    more: Text::new("更多电量在高档或贵的时段", "more of it in higher tiers or dearer hours"),
    less: Text::new("更多电量在低档或便宜的时段", "more of it in lower tiers or cheaper hours"),
};
static PRICES_NAMES: Names = Names {
    more: Text::new("单价上涨", "higher prices"),
    less: Text::new("单价下降", "lower prices"),
};
static FIXED_NAMES: Names = Names {
    more: Text::new("基本电费等增加", "higher capacity, demand or monthly charges"),
    less: Text::new("基本电费等减少", "lower capacity, demand or monthly charges"),
};
static FACTOR_NAMES: Names = Names {
    more: Text::new("力率调整多收", "power-factor adjustment up"),
    less: Text::new("力率调整少收", "power-factor adjustment down"),
};
static ROUNDING_NAMES: Names = Names {
    more: Text::new("逐项取整", "rounding of the lines"),
    less: Text::new("逐项取整", "rounding of the lines"),
};
static FIXED_LABEL: Text = Text::new("基本电费等不按电量的项目", "Capacity, demand and monthly charges");
static FACTOR_LABEL: Text = Text::new("力率调整", "Power-factor adjustment");

static DIFFERENCE: Formula = Formula::new(
    "bridge_difference",
    Text::new("相差", "Difference"),
    "B − A",
    &[&AFTER, &BEFORE],
    Keep::All,
    "after",
);
static USED: Formula = Formula::new(
    "bridge_used",
    Text::new("用电多少", "More or less energy"),
    "(W₁ − W₀) × p",
    &[&ENERGY_AFTER, &ENERGY_BEFORE, &AVERAGE],
    Keep::Cent,
    "after",
);
static MIX: StepKind = StepKind {
    id: "bridge_mix",
    label: Text::new("分档、时段不同", "Other tiers or hours"),
    formula: "Σ w × p₀ − W₁ × p",
    rounding: Some(Text::new("四舍五入到分", "Half away from zero to the cent")),
};
static PRICES: StepKind = StepKind {
    id: "bridge_prices",
    label: Text::new("单价变化", "Other prices"),
    formula: "Σ w × (p₁ − p₀)",
    rounding: Some(Text::new("四舍五入到分", "Half away from zero to the cent")),
};
static ROUNDING: StepKind = StepKind {
    id: "bridge_rounding",
    label: Text::new("逐项取整", "Rounding of the lines"),
    formula: "D − Σ a",
    rounding: None,
};

/// A line of energy in both bills.
struct Pair {
    quantity: Decimal,
    old: Decimal,
    new: Decimal,
}

/// The way from one bill to another.
///
/// Energy counts at the average price of the bill before; what tiers or hours add to that at the prices before
/// is a part of its own, and so are other prices. A tier that only the bill after reaches counts at its price
/// there.
///
/// # Errors
/// [`crate::base::error::Code::OutOfRange`] when it does not fit.
///
/// ```
/// use diansuan::{data::Data, input::Field, tariff};
/// let bill = |kwh: &str, before: &str| {
///     let typed = [("tariff", "cn-gx-residential"), ("month", "2026-10"), ("usage.kwh", kwh), ("yearToDateKwh", before)]
///         .map(|(name, text)| (name.to_owned(), text.to_owned()));
///     tariff::calculate(&tariff::read(&Field::root(&Data::of_form(&typed))).unwrap()).unwrap()
/// };
/// let bridge = tariff::bridge(&bill("250", "2650"), &bill("420", "2900")).unwrap();
/// let parts: Vec<String> = bridge.parts.iter().map(|part| format!("{} {}", part.kind, part.amount)).collect();
/// // 170 × 0.5283 = 89.811; 3,320 − 3,120 = 200 kWh × 0.05 = 10.00.
/// assert_eq!(parts, ["used 89.81", "tiers 10.00"]);
/// ```
pub fn bridge(before: &Bill, after: &Bill) -> Result<Bridge, Error> {
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let difference: Yuan = t.compute(&DIFFERENCE, &[after.total.given(), before.total.given()]);
    let pairs: Vec<Pair> = after.lines.iter().filter_map(|line| pair(line, before)).collect();
    let money = energy_lines(before)
        .try_fold(Decimal::ZERO, |sum, (quantity, price)| add(sum, mul(quantity, price)?));
    let average = money.and_then(|money| div(money, before.energy.decimal()));
    // Without energy before there is no price to count more of it at: all of it is new.
    let fresh = pairs.iter().try_fold(Decimal::ZERO, |sum, pair| add(sum, mul(pair.quantity, pair.old)?));
    let average = average.or_else(|| div(fresh?, after.energy.decimal())).unwrap_or_default();
    let average = YuanPerKwh::new(round(average, 10));
    let (w0, w1) = (before.energy, after.energy);
    let used: Yuan = t.compute(&USED, &[w1.given(), w0.given(), average.given()]);
    let mix = t.step(&MIX, |t| {
        let mut sum = mul(w1.decimal(), average.decimal()).map(|money| -money);
        for pair in &pairs {
            t.input(&ENERGY, &KilowattHour::new(pair.quantity));
            t.input(&OLD_PRICE, &YuanPerKwh::new(pair.old));
            sum = sum.zip(mul(pair.quantity, pair.old)).and_then(|(sum, money)| add(sum, money));
        }
        t.input(&ENERGY_AFTER, &w1);
        t.input(&AVERAGE, &average);
        Yuan::new(round(t.fitting(sum, "after"), 2))
    });
    let prices = t.step(&PRICES, |t| {
        let mut sum = Some(Decimal::ZERO);
        for pair in pairs.iter().filter(|pair| pair.old != pair.new) {
            t.input(&ENERGY, &KilowattHour::new(pair.quantity));
            t.input(&OLD_PRICE, &YuanPerKwh::new(pair.old));
            t.input(&NEW_PRICE, &YuanPerKwh::new(pair.new));
            let money = sub(pair.new, pair.old).and_then(|more| mul(pair.quantity, more));
            sum = sum.zip(money).and_then(|(sum, money)| add(sum, money));
        }
        Yuan::new(round(t.fitting(sum, "after"), 2))
    });
    let between = |label: &'static Text, a: Yuan, b: Yuan, t: &mut Recorder| -> Yuan {
        t.compute_as(label, &DIFFERENCE, &[b.given(), a.given()])
    };
    let fixed = between(&FIXED_LABEL, other_lines(before), other_lines(after), t);
    let adjustment = |bill: &Bill| bill.power_factor_adjustment.unwrap_or_default();
    let factor = between(&FACTOR_LABEL, adjustment(before), adjustment(after), t);
    let (mix_kind, mix_names) = mix_of(before, after);
    let part = |kind, names: &'static Names, amount: Yuan| {
        let label = if amount < Yuan::default() { &names.less } else { &names.more };
        BridgePart { kind, label, amount }
    };
    let mut parts = vec![
        part("used", &USED_NAMES, used),
        part(mix_kind, mix_names, mix),
        part("prices", &PRICES_NAMES, prices),
        part("fixed", &FIXED_NAMES, fixed),
        part("factor", &FACTOR_NAMES, factor),
    ];
    let rounding = t.step(&ROUNDING, |t| {
        t.input(&DIFFERENCE_TERM, &difference);
        let mut rest = Some(difference.decimal());
        for part in &parts {
            t.input(&PART, &part.amount);
            rest = rest.and_then(|rest| sub(rest, part.amount.decimal()));
        }
        Yuan::new(t.fitting(rest, "after"))
    });
    parts.push(part("rounding", &ROUNDING_NAMES, rounding));
    parts.retain(|part| !part.amount.decimal().is_zero());
    let (before, after) = (before.total, after.total);
    recorder.conclude(|steps| Bridge {
        before,
        after,
        difference,
        energy_before: w0,
        energy_after: w1,
        parts,
        steps,
    })
}

/// Quantity and price of a line that counts energy.
fn energy_of(line: &Line) -> Option<(Decimal, Decimal)> {
    let (quantity, price) = (line.quantity?, line.price?);
    (line.unit == KilowattHour::UNIT).then(|| (quantity.decimal(), price.decimal()))
}

fn energy_lines(bill: &Bill) -> impl Iterator<Item = (Decimal, Decimal)> {
    bill.lines.iter().filter_map(energy_of)
}

/// A line of the bill after with its price before: of the same charge, tier and period, where there was one.
fn pair(line: &Line, before: &Bill) -> Option<Pair> {
    let (quantity, new) = energy_of(line)?;
    let key = |line: &Line| -> (Word, Option<u32>, Option<Period>) {
        (line.charge.clone(), line.tier, line.period)
    };
    let same = before.lines.iter().find(|other| key(other) == key(line)).and_then(energy_of);
    Some(Pair { quantity, old: same.map_or(new, |(_, price)| price), new })
}

/// The money of the lines that count no energy.
fn other_lines(bill: &Bill) -> Yuan {
    let others = bill.lines.iter().filter(|line| energy_of(line).is_none());
    let sum = others.map(|line| line.amount.decimal()).try_fold(Decimal::ZERO, add);
    Yuan::new(sum.unwrap_or_default())
}

/// What tells the lines of energy apart: tiers, periods, or both.
fn mix_of(before: &Bill, after: &Bill) -> (&'static str, &'static Names) {
    let lines = || before.lines.iter().chain(&after.lines);
    let tiers = lines().any(|line| line.tier.is_some());
    let periods = lines().any(|line| line.period.is_some_and(|period| period != Period::All));
    match (tiers, periods) {
        (true, true) => ("tiers_periods", &BOTH_NAMES),
        (false, true) => ("periods", &PERIODS_NAMES),
        _ => ("tiers", &TIERS_NAMES),
    }
}

plain! { BridgePart { "kind": kind, "label": label, "amount": amount } }
plain! {
    Bridge {
        "before": before, "after": after, "difference": difference, "energyBefore": energy_before,
        "energyAfter": energy_after, "parts": parts, "steps": steps,
    }
}
