//! Slips: the calculation was understood, the figure was not written as meant.

use crate::number::last_digit;
use diansuan::text::Text;
use rust_decimal::Decimal;

/// A slip.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Slip {
    /// The decimal point stands elsewhere.
    Point,
    /// A percentage was written as the fraction, or the other way round.
    Percent,
    /// The other sign.
    Sign,
    /// The last digit is one off: a matter of rounding.
    LastDigit,
    /// Two digits beside each other changed places.
    Swapped,
    /// Another figure of the same sheet.
    OtherFigure,
}

impl Slip {
    /// The name other programs use.
    #[must_use]
    pub const fn id(self) -> &'static str {
        match self {
            Self::Point => "point",
            Self::Percent => "percent",
            Self::Sign => "sign",
            Self::LastDigit => "last_digit",
            Self::Swapped => "swapped",
            Self::OtherFigure => "other_figure",
        }
    }

    /// What happened.
    #[must_use]
    pub const fn tell(self) -> Text {
        match self {
            Self::Point => {
                Text::new("数字对，小数点的位置不对。", "The digits are right, the decimal point is not.")
            }
            Self::Percent => Text::new(
                "差了 100 倍：百分数和小数弄混了。",
                "A hundred times off: percent and fraction are mixed up.",
            ),
            Self::Sign => Text::new("数值对，正负号反了。", "The amount is right, the sign is not."),
            Self::LastDigit => {
                Text::new("末位差 1：请检查四舍五入。", "One off in the last digit: look at the rounding.")
            }
            Self::Swapped => {
                Text::new("相邻两位数字写反了。", "Two digits beside each other changed places.")
            }
            Self::OtherFigure => Text::new(
                "这是题里的另一个数，填错了位置。",
                "This is another figure of the question, in the wrong box.",
            ),
        }
    }
}

/// The slip that leads from the right figure to this one. `others` are the other figures of the sheet.
pub(crate) fn slip(
    found: Decimal,
    right: Decimal,
    unit: &str,
    decimals: Option<u32>,
    others: &[Decimal],
) -> Option<Slip> {
    if found == -right {
        return Some(Slip::Sign);
    }
    let mut scaled = (right, right);
    for power in 1..=6 {
        scaled = (scaled.0.checked_mul(Decimal::TEN)?, scaled.1.checked_div(Decimal::TEN)?);
        if !right.is_zero() && (found == scaled.0 || found == scaled.1) {
            return Some(if power == 2 && unit == "%" { Slip::Percent } else { Slip::Point });
        }
    }
    if others.contains(&found) {
        return Some(Slip::OtherFigure);
    }
    if right.normalize().mantissa().unsigned_abs() > 9 && (found - right).abs() <= last_digit(decimals, right)
    {
        return Some(Slip::LastDigit);
    }
    swapped(&found.normalize().to_string(), &right.normalize().to_string()).then_some(Slip::Swapped)
}

/// Whether exactly two digits beside each other, a point between them or not, changed places.
fn swapped(found: &str, right: &str) -> bool {
    let digits = |text: &str| text.bytes().filter(|byte| *byte != b'.').collect::<Vec<_>>();
    let (found_point, right_point) = (found.find('.'), right.find('.'));
    let (found, right) = (digits(found), digits(right));
    if found.len() != right.len() || found_point != right_point {
        return false;
    }
    let differing: Vec<usize> = (0..found.len()).filter(|at| found.get(*at) != right.get(*at)).collect();
    matches!(differing.as_slice(), [a, b] if *b == a + 1 && found.get(*a) == right.get(*b) && found.get(*b) == right.get(*a))
}

#[cfg(test)]
mod tests {
    use super::{Slip, slip};
    use rust_decimal::Decimal;

    #[test]
    fn slips_are_told_apart() {
        let decimal = |text: &str| text.parse::<Decimal>().unwrap();
        let found = |found, right, unit, decimals| {
            slip(decimal(found), decimal(right), unit, decimals, &[decimal("121040")])
        };
        assert_eq!(found("-9229.36", "9229.36", "元", Some(2)), Some(Slip::Sign));
        assert_eq!(found("92293.6", "9229.36", "元", Some(2)), Some(Slip::Point));
        assert_eq!(found("0.12", "12", "%", None), Some(Slip::Percent));
        assert_eq!(found("9229.37", "9229.36", "元", Some(2)), Some(Slip::LastDigit));
        assert_eq!(found("9292.36", "9229.36", "元", Some(2)), Some(Slip::Swapped));
        assert_eq!(found("121040", "9229.36", "元", Some(2)), Some(Slip::OtherFigure));
        assert_eq!(found("9228.11", "9229.36", "元", Some(2)), None);
        assert_eq!(found("5", "4", "", None), None);
    }
}
