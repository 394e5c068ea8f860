//! Expressions of the data: `tan(target) × P`, `round(P ÷ (P + Q), 2)`, `adjustment = 0`.

use diansuan::power_factor::tan_of;
use diansuan::units::Quantity;
use rust_decimal::{Decimal, RoundingStrategy};

/// Names and their numbers.
pub(crate) type Scope<'s> = [(&'s str, Decimal)];

/// The number that an expression comes to. Returns `None` where it can't be read, names something that is
/// not in the scope, or does not fit.
///
/// Names may be any text, such as `cos φ`; the longest that fits is taken. Functions: `min max abs round
/// down up tan sqrt rest`; a comparison comes to 1 or 0.
pub(crate) fn evaluate(text: &str, scope: &Scope<'_>) -> Option<Decimal> {
    let mut reader = Reader { rest: text, scope };
    let value = reader.comparison()?;
    reader.skip();
    reader.rest.is_empty().then_some(value)
}

/// Whether a condition holds; one that can't be read does not.
pub(crate) fn holds(text: &str, scope: &Scope<'_>) -> bool {
    evaluate(text, scope).is_some_and(|value| !value.is_zero())
}

struct Reader<'t, 's> {
    rest: &'t str,
    scope: &'s Scope<'s>,
}

impl Reader<'_, '_> {
    fn skip(&mut self) {
        self.rest = self.rest.trim_start();
    }

    fn take(&mut self, word: &str) -> bool {
        self.skip();
        match self.rest.strip_prefix(word) {
            Some(rest) => {
                self.rest = rest;
                true
            }
            None => false,
        }
    }

    fn comparison(&mut self) -> Option<Decimal> {
        let left = self.sum()?;
        let compare: fn(&Decimal, &Decimal) -> bool = if self.take("=") {
            |a, b| a == b
        } else if self.take("≠") {
            |a, b| a != b
        } else if self.take("≤") {
            |a, b| a <= b
        } else if self.take("≥") {
            |a, b| a >= b
        } else if self.take("<") {
            |a, b| a < b
        } else if self.take(">") {
            |a, b| a > b
        } else {
            return Some(left);
        };
        let right = self.sum()?;
        Some(Decimal::from(u8::from(compare(&left, &right))))
    }

    fn sum(&mut self) -> Option<Decimal> {
        let mut value = self.product()?;
        loop {
            if self.take("+") {
                value = value.checked_add(self.product()?)?;
            } else if self.take("−") || self.take("-") {
                value = value.checked_sub(self.product()?)?;
            } else {
                return Some(value);
            }
        }
    }

    fn product(&mut self) -> Option<Decimal> {
        let mut value = self.factor()?;
        loop {
            if self.take("×") {
                value = value.checked_mul(self.factor()?)?;
            } else if self.take("÷") {
                value = value.checked_div(self.factor()?)?;
            } else {
                return Some(value);
            }
        }
    }

    fn factor(&mut self) -> Option<Decimal> {
        if self.take("−") || self.take("-") {
            return Some(-self.factor()?);
        }
        if self.take("|") {
            let value = self.sum()?;
            return self.take("|").then(|| value.abs());
        }
        if self.take("(") {
            let value = self.comparison()?;
            return self.take(")").then_some(value);
        }
        for name in ["min", "max", "abs", "round", "down", "up", "tan", "sqrt", "rest"] {
            let before = self.rest;
            if self.take(name) && self.rest.starts_with('(') {
                return self.function(name);
            }
            self.rest = before;
        }
        self.number().or_else(|| self.name())
    }

    fn function(&mut self, name: &str) -> Option<Decimal> {
        self.take("(");
        let mut arguments = vec![self.comparison()?];
        while self.take(",") {
            arguments.push(self.comparison()?);
        }
        if !self.take(")") {
            return None;
        }
        let (first, second) = (*arguments.first()?, arguments.get(1).copied());
        let decimals = || u32::try_from(second.unwrap_or_default().normalize().mantissa()).ok();
        let rounded = |how| Some(first.round_dp_with_strategy(decimals()?, how));
        match name {
            "min" => Some(first.min(second?)),
            "max" => Some(first.max(second?)),
            "abs" => Some(first.abs()),
            "round" => rounded(RoundingStrategy::MidpointAwayFromZero),
            "down" => rounded(RoundingStrategy::ToZero),
            "up" => rounded(RoundingStrategy::AwayFromZero),
            "tan" => Some(tan_of(u8::try_from(first).ok()?)?.decimal()),
            "sqrt" => root(first),
            _ => first.checked_rem(second?),
        }
    }

    fn number(&mut self) -> Option<Decimal> {
        self.skip();
        let end = self.rest.bytes().take_while(|byte| byte.is_ascii_digit() || *byte == b'.').count();
        let (number, rest) = self.rest.split_at_checked(end)?;
        let value = number.parse().ok()?;
        self.rest = rest;
        Some(value)
    }

    fn name(&mut self) -> Option<Decimal> {
        self.skip();
        let fits = self.scope.iter().filter(|(name, _)| self.rest.starts_with(name));
        let (name, value) = fits.max_by_key(|(name, _)| name.len())?;
        self.rest = self.rest.get(name.len()..)?;
        Some(*value)
    }
}

/// The square root, cut off after so many decimals as fit, twelve at the most.
fn root(square: Decimal) -> Option<Decimal> {
    let square = square.normalize();
    let mantissa = u128::try_from(square.mantissa()).ok()?;
    let mut scale = 12_u32;
    let whole = loop {
        let power = (2 * scale).checked_sub(square.scale())?;
        match 10_u128.checked_pow(power).and_then(|power| mantissa.checked_mul(power)) {
            Some(whole) => break whole,
            None => scale -= 1,
        }
    };
    Decimal::try_from_i128_with_scale(i128::try_from(whole.isqrt()).ok()?, scale).ok()
}

#[cfg(test)]
mod tests {
    use super::{evaluate, holds};
    use rust_decimal::Decimal;

    #[test]
    fn expressions() {
        let scope = [("P", 400.into()), ("cos φ", Decimal::new(68, 2)), ("Q", 300.into()), ("Q₁", 7.into())];
        let text = |text| evaluate(text, &scope).map(|value| value.normalize().to_string());
        let cases = [
            ("P + Q × 2 − Q₁", "993"),
            ("−(P − Q) ÷ 8", "-12.5"),
            ("sqrt(P × P + Q × Q)", "500"),
            ("down(P ÷ sqrt(P × P + Q × Q) − 0.001, 2)", "0.79"),
            ("round(cos φ × 10, 0)", "7"),
            ("up(0.121, 2)", "0.13"),
            ("tan(95)", "0.328684105178"),
            ("max(P, Q) + min(1, 2)", "401"),
            ("|Q₁ − P|", "393"),
            ("rest(17, 5)", "2"),
            ("(P > Q) + (P = 1)", "1"),
        ];
        for (expression, expected) in cases {
            assert_eq!(text(expression).as_deref(), Some(expected), "{expression}");
        }
        for bad in ["P +", "R", "1 2", "round(1", "P ÷ 0", ""] {
            assert_eq!(text(bad), None, "{bad}");
        }
        assert!(holds("P ≥ 400", &scope) && !holds("P ≠ 400", &scope) && !holds("R = 1", &scope));
    }
}
