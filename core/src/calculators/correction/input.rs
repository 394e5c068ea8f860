//! What a correction needs.

use super::RULES;
use crate::base::date::Date;
use crate::base::decimal::{add, round, sub};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::units::{
    Ampere, Count, EnergyDifference, Percent, PowerFactor, Quantity, Ratio, YuanPerKwh,
};
use crate::metering::{Pair, Register};
use crate::rulebook::named;
use rust_decimal::Decimal;

named! {
    /// What was wrong.
    Fault {
        /// Current circuits connected the wrong way round.
        ReversedCircuit = "reversed_circuit", "电流回路接反", "Current circuit reversed";
        /// Voltage missing at elements.
        MissingVoltage = "missing_voltage", "失压（缺相）", "Voltage missing";
        /// Current transformers of another ratio than the one billed.
        CtRatio = "ct_ratio", "互感器变比不符", "Other transformer ratio";
        /// The meter's own error.
        MeterError = "meter_error", "电能表误差", "Error of the meter";
    }
    /// How the meter is connected.
    Wiring {
        /// Three elements.
        FourWire = "four_wire", "三相四线", "Three phases, four wires";
        /// Two elements.
        ThreeWire = "three_wire", "三相三线", "Three phases, three wires";
    }
    /// A phase.
    Phase {
        /// The first.
        A = "A", "A 相", "Phase A";
        /// The second.
        B = "B", "B 相", "Phase B";
        /// The third.
        C = "C", "C 相", "Phase C";
    }
}

/// What a correction needs.
#[derive(Debug, Clone)]
pub struct Input {
    /// What was wrong.
    pub fault: Fault,
    /// How the meter is connected.
    pub wiring: Wiring,
    /// The phases concerned.
    pub phases: Vec<Phase>,
    /// The ratio of the current transformers as billed.
    pub booked: Option<Pair>,
    /// Those that were really there, one for each element.
    pub installed: Vec<Pair>,
    /// The meter's error; plus is too fast.
    pub error: Option<Percent>,
    /// Power factor of the load, which the elements of three wires depend on.
    pub factor: Option<PowerFactor>,
    /// A measured or agreed factor, instead of the one that follows.
    pub correction_factor: Option<Ratio>,
    /// What was counted and billed; negative where the meter ran backward.
    pub billed: EnergyDifference,
    /// Price of all energy.
    pub price: Option<YuanPerKwh>,
    /// Energy and price by period.
    pub periods: Option<Vec<PeriodPart>>,
    /// The time between the last check and the correction.
    pub span: Option<Span>,
    /// Day whose rules apply.
    pub date: Option<Date>,
}

/// Energy and price of a period.
#[derive(Debug, Clone, Copy)]
pub struct PeriodPart {
    /// The period.
    pub period: Register,
    /// What was counted in it.
    pub kwh: EnergyDifference,
    /// Its price.
    pub price: YuanPerKwh,
}

/// The time between the last check and the correction.
#[derive(Debug, Clone, Copy)]
pub struct Span {
    /// Day of the last check, or since when the meter is there.
    pub last_check: Date,
    /// Day of the correction.
    pub corrected: Date,
}

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let fault = root.choice("fault", Fault::CHOICES).unwrap_or(Fault::MeterError);
    let correction_factor: Option<Ratio> = root.optional("correctionFactor");
    if correction_factor.is_some_and(|own| own.decimal().is_zero()) {
        root.refuse_at("correctionFactor", Code::OutOfRange, "≠ 0");
    }
    let own = correction_factor.is_some();
    let wiring = root.optional_choice("wiring", Wiring::CHOICES);
    let by_phase = matches!(fault, Fault::ReversedCircuit | Fault::MissingVoltage);
    let (booked, installed) = match fault {
        Fault::CtRatio if !own => ratios(root, wiring),
        _ => (None, Vec::new()),
    };
    let wiring = wiring.unwrap_or(if installed.len() == 2 { Wiring::ThreeWire } else { Wiring::FourWire });
    if by_phase && !own && !root.has("wiring") {
        root.refuse_at("wiring", Code::Missing, "");
    }
    let phases = if by_phase && !own { phases(root, fault, wiring) } else { Vec::new() };
    let error = (fault == Fault::MeterError && !own).then(|| error(root));
    let periods = root.has("byPeriod").then(|| periods(root));
    root.only_one_of(&["price", "byPeriod"]);
    let billed = match &periods {
        Some(parts) => sum(parts).unwrap_or_default(),
        None => root.required("billedKwh"),
    };
    let input = Input {
        fault,
        wiring,
        phases,
        booked,
        installed,
        error,
        factor: factor(root),
        correction_factor,
        billed,
        price: root.optional("price"),
        periods,
        span: span(root, fault),
        date: root.date("date"),
    };
    if input.span.is_some() && !input.under_rules() {
        let known = format!("{}: {}", &*RULES.head.id, RULES.head.span());
        root.refuse_at("corrected", Code::NotInRuleBook, &known);
    }
    root.finish(input)
}

impl Input {
    /// Whether the articles of the rule book cover the day, where one is named.
    pub(super) fn under_rules(&self) -> bool {
        let day = self.span.map(|span| span.corrected).or(self.date);
        day.is_none_or(|day| RULES.head.covers(day))
    }
}

/// The meter's error in percent; one that counts nothing at all has none.
fn error(root: &Field<'_>) -> Percent {
    let error: Percent = root.required("errorPercent");
    if error.decimal() <= -Decimal::ONE_HUNDRED {
        root.refuse_at("errorPercent", Code::OutOfRange, "> -100 %");
    }
    error
}

/// The load's power factor, two decimals.
fn factor(root: &Field<'_>) -> Option<PowerFactor> {
    let factor: PowerFactor = root.optional("factor")?;
    if factor.decimal() != round(factor.decimal(), 2) {
        root.refuse_at("factor", Code::TooPrecise, "2");
    }
    if factor.decimal().is_zero() {
        root.refuse_at("factor", Code::OutOfRange, "0.01 – 1");
    }
    Some(factor)
}

/// The phases concerned: by name, or how many of four wires.
fn phases(root: &Field<'_>, fault: Fault, wiring: Wiring) -> Vec<Phase> {
    const ALL: [Phase; 3] = [Phase::A, Phase::B, Phase::C];
    root.only_one_of(&["phases", "circuits"]);
    let mut found = Vec::new();
    if root.has("phases") {
        for name in root.texts("phases") {
            match Phase::CHOICES.iter().find(|(id, _)| id.eq_ignore_ascii_case(&name)) {
                Some((_, phase)) if !found.contains(phase) => found.push(*phase),
                _ => root.refuse_at("phases", Code::Unknown, "A, B, C"),
            }
        }
    } else if wiring == Wiring::FourWire {
        let count = root.optional::<Count>("circuits").map_or(Decimal::ONE, Count::decimal);
        let whole = usize::try_from(count).ok().filter(|_| count.fract().is_zero());
        match whole {
            Some(whole @ 1..=3) => found.extend(ALL.iter().take(whole)),
            _ => root.refuse_at("circuits", Code::OutOfRange, "1, 2, 3"),
        }
    } else {
        // Two elements of three wires count differently.
        root.known(&["circuits"]);
        root.refuse_at("phases", Code::Missing, "");
    }
    let clear = match (wiring, fault) {
        (Wiring::ThreeWire, Fault::ReversedCircuit) => !found.contains(&Phase::B),
        (Wiring::ThreeWire, _) => found.len() == 1,
        (Wiring::FourWire, Fault::MissingVoltage) => found.len() < ALL.len(),
        (Wiring::FourWire, _) => true,
    };
    if !clear {
        let name = if root.has("phases") { "phases" } else { "circuits" };
        root.refuse_at(name, Code::NotInRuleBook, "correctionFactor");
    }
    found
}

/// The ratio as billed, and the real one of each element.
fn ratios(root: &Field<'_>, wiring: Option<Wiring>) -> (Option<Pair>, Vec<Pair>) {
    let booked = Pair::read(root, "ct", Ampere::SPEC);
    if booked.is_none() {
        root.refuse_at("ct", Code::Missing, "");
    }
    let mut installed = Vec::new();
    let names = root.texts("installed");
    for name in &names {
        match Pair::parse(name, Ampere::SPEC) {
            Ok(pair) => installed.push(pair),
            Err(code) => root.refuse_at("installed", code, "200/5, 200/5, 300/5"),
        }
    }
    let fits = match (wiring, names.len()) {
        (_, 1) => true,
        (None, 2 | 3) => true,
        (Some(Wiring::FourWire), count) => count == 3,
        (Some(Wiring::ThreeWire), count) => count == 2,
        (None, _) => false,
    };
    if names.is_empty() {
        root.refuse_at("installed", Code::Missing, "");
    } else if !fits {
        root.refuse_at("installed", Code::OutOfRange, "1, 2, 3");
    }
    (booked, installed)
}

/// Energy and price by period; of one period the energy may be what the others leave of `billedKwh`.
fn periods(root: &Field<'_>) -> Vec<PeriodPart> {
    let place = root.at("byPeriod");
    place.only(&Register::PERIODS.map(Register::id));
    let whole: Option<EnergyDifference> = root.optional("billedKwh");
    let mut parts = Vec::new();
    let mut open = None;
    for period in Register::PERIODS.into_iter().filter(|period| place.has(period.id())) {
        let own = place.at(period.id());
        let kwh = own.optional("kwh");
        if kwh.is_none() && (whole.is_none() || open.is_some()) {
            own.refuse_at("kwh", Code::Missing, "");
        }
        if kwh.is_none() {
            open = Some(parts.len());
        }
        parts.push(PeriodPart { period, kwh: kwh.unwrap_or_default(), price: own.required("price") });
    }
    if parts.is_empty() {
        root.refuse_at("byPeriod", Code::WrongType, "{ peak: { kwh, price }, … }");
    }
    let Some(whole) = whole else { return parts };
    let named = sum(&parts).unwrap_or_default();
    let rest = sub(whole.decimal(), named.decimal()).map(EnergyDifference::new);
    match (open.and_then(|index| parts.get_mut(index)), rest) {
        (Some(part), Some(rest)) => part.kwh = rest,
        _ if named != whole => {
            root.refuse_at("billedKwh", Code::OutOfRange, &format!("Σ byPeriod = {named} kWh"));
        }
        _ => {}
    }
    parts
}

fn sum(parts: &[PeriodPart]) -> Option<EnergyDifference> {
    let sum = parts.iter().try_fold(Decimal::ZERO, |sum, part| add(sum, part.kwh.decimal()));
    sum.map(EnergyDifference::new)
}

/// The days of the last check and of the correction, which only a meter's error goes by.
fn span(root: &Field<'_>, fault: Fault) -> Option<Span> {
    if fault != Fault::MeterError {
        return None;
    }
    let (last_check, corrected) = (root.date("lastCheck"), root.date("corrected"));
    match (last_check, corrected) {
        (Some(last_check), Some(corrected)) => {
            if corrected < last_check {
                root.refuse_at("corrected", Code::OutOfRange, &format!("≥ {}", last_check.text()));
            }
            Some(Span { last_check, corrected })
        }
        (None, None) => None,
        (Some(_), None) => {
            root.refuse_at("corrected", Code::Missing, "");
            None
        }
        (None, Some(_)) => {
            root.refuse_at("lastCheck", Code::Missing, "");
            None
        }
    }
}
