//! The multiplier of a meter (倍率): as stated, or that of its transformers.

use crate::base::decimal::div;
use crate::base::error::Code;
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Ampere, Quantity, Ratio, Spec, Volt};
use crate::explain::{Formula, Keep, Operand, Term, Trace};
use rust_decimal::Decimal;

/// By how much a register's advance is multiplied.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Multiplier {
    /// Nothing was said: a meter without transformers.
    One,
    /// As it stands on the bill.
    Stated(Ratio),
    /// Of current and voltage transformers.
    Transformers {
        /// Current, such as 200/5.
        ct: Option<Pair>,
        /// Voltage, such as 10000/100.
        pt: Option<Pair>,
    },
}

/// The ratio of a measuring transformer, in one unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// What flows, A, or stands, V, in the line.
    pub primary: Ratio,
    /// What reaches the meter.
    pub secondary: Ratio,
}

/// Said where nobody gave a multiplier.
pub(super) static ASSUMED: Text = Text::new(
    "没有填写倍率或互感器变比，按直接接入的电能表（倍率 1）计算。",
    "No multiplier or transformer ratio was given; the meter was taken as connected directly (multiplier 1).",
);

static I1: Term = Term::new("I₁", "电流互感器一次电流", "Primary current");
static I2: Term = Term::new("I₂", "电流互感器二次电流", "Secondary current");
static U1: Term = Term::new("U₁", "电压互感器一次电压", "Primary voltage");
static U2: Term = Term::new("U₂", "电压互感器二次电压", "Secondary voltage");
const LABEL: Text = Text::new("倍率", "Multiplier");

static BY_CURRENT: Formula =
    Formula::new("multiplier", LABEL, "K = I₁ ÷ I₂", &[&I1, &I2], Keep::All, "meters");
static BY_VOLTAGE: Formula =
    Formula::new("multiplier", LABEL, "K = U₁ ÷ U₂", &[&U1, &U2], Keep::All, "meters");
static BY_BOTH: Formula = Formula::new(
    "multiplier",
    LABEL,
    "K = (I₁ ÷ I₂) × (U₁ ÷ U₂)",
    &[&I1, &I2, &U1, &U2],
    Keep::All,
    "meters",
);

impl Multiplier {
    /// Reads `multiplier`, or `ct` and `pt`.
    pub(super) fn read(meter: &Field<'_>) -> Self {
        let ct = Pair::read(meter, "ct", Ampere::SPEC);
        let pt = Pair::read(meter, "pt", Volt::SPEC);
        if meter.has("multiplier") && (meter.has("ct") || meter.has("pt")) {
            meter.refuse_at("multiplier", Code::Conflict, "ct, pt");
        }
        let stated: Option<Ratio> = meter.optional("multiplier");
        if stated.is_some_and(|stated| stated.decimal() <= Decimal::ZERO) {
            meter.refuse_at("multiplier", Code::OutOfRange, "> 0");
        }
        match (stated, ct, pt) {
            (Some(stated), ..) => Self::Stated(stated),
            (None, None, None) => Self::One,
            (None, ct, pt) => Self::Transformers { ct, pt },
        }
    }

    /// Whether nobody said anything.
    pub(super) fn is_assumed(&self) -> bool {
        *self == Self::One
    }

    /// The number; a step of its own where it is calculated.
    pub(super) fn value<T: Trace>(&self, meter: &Text, t: &mut T) -> Ratio {
        let label = Text::joined(&[meter, &LABEL]);
        match self {
            Self::One => Ratio::new(Decimal::ONE),
            Self::Stated(stated) => *stated,
            Self::Transformers { ct: Some(ct), pt: Some(pt) } => {
                let given =
                    [ct.primary.given(), ct.secondary.given(), pt.primary.given(), pt.secondary.given()];
                t.compute_as(&label, &BY_BOTH, &given)
            }
            Self::Transformers { ct: Some(ct), pt: None } => {
                t.compute_as(&label, &BY_CURRENT, &[ct.primary.given(), ct.secondary.given()])
            }
            Self::Transformers { ct: None, pt: Some(pt) } => {
                t.compute_as(&label, &BY_VOLTAGE, &[pt.primary.given(), pt.secondary.given()])
            }
            Self::Transformers { ct: None, pt: None } => Ratio::new(Decimal::ONE),
        }
    }
}

impl Pair {
    /// Reads a ratio such as `200/5`, `10000/100`, `10/0.1` or `10kV/100V`; a single number could be meant
    /// otherwise and is refused.
    pub(crate) fn read(place: &Field<'_>, name: &str, spec: &'static Spec) -> Option<Self> {
        let text = place.text(name)?;
        match Self::parse(&text, spec) {
            Ok(pair) => Some(pair),
            Err(code) => {
                let example = if spec.unit == Volt::UNIT { "10000/100" } else { "200/5" };
                let bound = if code == Code::OutOfRange { "≥ 1" } else { example };
                place.refuse_at(name, code, bound);
                None
            }
        }
    }

    /// Two numbers of one unit with a stroke between them.
    ///
    /// # Errors
    /// A single number, a number that cannot be read, a ratio below one.
    pub(crate) fn parse(text: &str, spec: &Spec) -> Result<Self, Code> {
        let (first, second) = text.split_once(['/', '／', ':', '：']).ok_or(Code::Ambiguous)?;
        let (primary, secondary) = (spec.read(first)?, spec.read(second)?);
        // One side with a unit and the other without could be meant in either of them.
        if has_unit(first) != has_unit(second) && has_unit(first) {
            return Err(Code::Ambiguous);
        }
        // A unit at the end is that of both.
        let primary = match has_unit(first) || !has_unit(second) {
            true => primary,
            false => spec.read(&format!("{first}{}", unit_of(second)))?,
        };
        let ratio = div(primary, secondary).ok_or(Code::OutOfRange)?;
        if ratio < Decimal::ONE {
            return Err(Code::OutOfRange);
        }
        Ok(Self { primary: Ratio::new(primary), secondary: Ratio::new(secondary) })
    }
}

fn has_unit(text: &str) -> bool {
    !unit_of(text).is_empty()
}

/// What follows the last digit.
fn unit_of(text: &str) -> &str {
    let is_number = |c: char| crate::base::number::fold(c).is_ascii_digit();
    text.rfind(is_number).and_then(|at| text.get(at..)).map_or("", |rest| {
        let mut rest = rest.chars();
        rest.next();
        rest.as_str().trim()
    })
}

#[cfg(test)]
mod tests {
    use super::Pair;
    use crate::base::error::Code;
    use crate::base::units::{Ampere, Quantity, Volt};

    fn ratio(text: &str, volt: bool) -> Result<String, Code> {
        let spec = if volt { Volt::SPEC } else { Ampere::SPEC };
        let pair = Pair::parse(text, spec)?;
        Ok((pair.primary.decimal() / pair.secondary.decimal()).normalize().to_string())
    }

    #[test]
    fn ratios_are_read_in_every_way_they_are_written() {
        for (text, volt, expected) in [
            ("200/5", false, "40"),
            ("200／5A", false, "40"),
            ("200A/5A", false, "40"),
            ("10000/100", true, "100"),
            ("10/0.1", true, "100"),
            ("10/0.1kV", true, "100"),
            ("10kV/100V", true, "100"),
            ("10kV/0.1kV", true, "100"),
            ("5/5", false, "1"),
        ] {
            assert_eq!(ratio(text, volt).as_deref(), Ok(expected), "{text}");
        }
    }

    #[test]
    fn what_could_be_meant_otherwise_is_refused() {
        for (text, volt, code) in [
            ("40", false, Code::Ambiguous),
            ("10kV/100", true, Code::Ambiguous),
            ("10/100", true, Code::OutOfRange),
            ("200/0", false, Code::OutOfRange),
            ("200/x", false, Code::NotANumber),
            ("200kV/5", false, Code::WrongUnit),
        ] {
            assert_eq!(ratio(text, volt), Err(code), "{text}");
        }
    }
}
