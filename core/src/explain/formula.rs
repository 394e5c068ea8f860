//! Formulas: what a step shows is what it calculates.
//!
//! A [`Formula`] is compiled together with the crate, out of the very text that its reader sees;
//! one that can't be read, or that uses a symbol nobody explains, does not compile.

use super::{Citation, StepKind, Term};
use crate::base::decimal::{add, ceil, div, mul, round, sub};
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::units::{Measure, Quantity, Spec};
use rust_decimal::Decimal;

/// A step whose result is a formula of its inputs.
///
/// Formulas know `+ − × ÷ ( ) |x| ⌈x⌉ x² max(x, y)`, whole numbers, and the symbols of their terms;
/// `Q = …` in front names the result. A percentage enters as the fraction it is, and leaves times 100.
#[derive(Debug)]
pub struct Formula {
    /// What the step is about.
    pub kind: StepKind,
    /// The inputs, in the order in which they are handed over.
    pub terms: &'static [&'static Term],
    keep: Keep,
    program: Program,
    /// The field to blame when the result does not fit.
    field: &'static str,
}

/// How many decimals of a result are kept; the rest is rounded half away from zero.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Keep {
    /// All of them.
    All,
    /// Two, of money.
    Cent,
    /// So many: 0 to 4.
    Decimals(u32),
}

impl Keep {
    /// What the reader is told.
    #[must_use]
    pub const fn words(self) -> Option<Text> {
        match self {
            Self::All => None,
            Self::Cent => Some(Text::new("四舍五入到分", "Half away from zero to the cent")),
            Self::Decimals(0) => Some(Text::new("四舍五入到整数", "Half up to a whole number")),
            Self::Decimals(1) => Some(Text::new("四舍五入到一位小数", "Half up to one decimal")),
            Self::Decimals(2) => Some(Text::new("四舍五入到两位小数", "Half up to two decimals")),
            Self::Decimals(_) => Some(Text::new("四舍五入到四位小数", "Half up to four decimals")),
        }
    }

    /// The value with no more decimals than are kept.
    fn of(self, value: Decimal) -> Decimal {
        match self {
            Self::All => value,
            Self::Cent => round(value, 2),
            Self::Decimals(decimals) => round(value, decimals),
        }
    }
}

/// A value handed to a formula: only a formula can read it, and only a trace can record it.
#[derive(Debug, Clone, Copy)]
pub struct Given<'a> {
    pub(super) value: &'a Decimal,
    pub(super) spec: &'static Spec,
    /// Where it stands, when it is the value of a rule.
    pub(super) citation: Option<&'a Citation>,
}

impl<'a> Given<'a> {
    /// A quantity.
    #[must_use]
    pub fn quantity<Q: Quantity>(quantity: &'a Q) -> Self {
        Self { value: quantity.as_decimal(), spec: Q::SPEC, citation: None }
    }

    /// A number of a unit that only the data know.
    pub(super) const fn measure(measure: &'a Measure) -> Self {
        Self { value: measure.as_decimal(), spec: measure.spec(), citation: None }
    }
}

impl Formula {
    /// A formula over `terms`.
    #[must_use]
    pub const fn new(
        id: &'static str,
        label: Text,
        formula: &'static str,
        terms: &'static [&'static Term],
        keep: Keep,
        field: &'static str,
    ) -> Self {
        let program = Program::compile(formula, terms);
        Self { kind: StepKind { id, label, formula, rounding: keep.words() }, terms, keep, program, field }
    }

    /// The result before it is rounded.
    ///
    /// # Errors
    /// [`crate::base::error::Code::OutOfRange`] when it does not fit into a decimal or divides by zero.
    #[inline(never)]
    pub fn exact(&self, given: &[Given<'_>]) -> Result<Decimal, Error> {
        self.program.run(given).ok_or_else(|| Error::overflow(self.field))
    }

    /// The result, rounded and in the unit asked for.
    #[inline(never)]
    pub(super) fn value(&self, given: &[Given<'_>], spec: &Spec) -> Result<Decimal, Error> {
        let exact = self.exact(given)?;
        let exact = if spec.is_percent() { mul(exact, Decimal::ONE_HUNDRED) } else { Some(exact) };
        exact.map(|exact| self.keep.of(exact)).ok_or_else(|| Error::overflow(self.field))
    }
}

/// Longest program and deepest nesting; more does not compile.
const LENGTH: usize = 16;
const DEPTH: usize = 8;

/// What a formula does, in reverse Polish order.
#[derive(Debug)]
struct Program {
    ops: [Op; LENGTH],
    length: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Op {
    Input(u8),
    Number(u16),
    Add,
    Subtract,
    Multiply,
    Divide,
    Negate,
    Absolute,
    Ceiling,
    Square,
    Maximum,
    /// An opening bracket: only while compiling.
    Open,
}

impl Op {
    /// How strongly an operator binds; an opening bracket ends every search for operands.
    const fn strength(self) -> u8 {
        match self {
            Self::Add | Self::Subtract => 1,
            Self::Multiply | Self::Divide => 2,
            Self::Negate => 3,
            _ => 0,
        }
    }
}

struct Stack {
    values: [Decimal; DEPTH],
    height: usize,
}

impl Stack {
    fn push(&mut self, value: Decimal) -> Option<()> {
        *self.values.get_mut(self.height)? = value;
        self.height += 1;
        Some(())
    }

    fn pop(&mut self) -> Option<Decimal> {
        self.height = self.height.checked_sub(1)?;
        self.values.get(self.height).copied()
    }
}

impl Program {
    fn run(&self, given: &[Given<'_>]) -> Option<Decimal> {
        let mut stack = Stack { values: [Decimal::ZERO; DEPTH], height: 0 };
        for op in self.ops.iter().take(self.length) {
            let mut pop = || stack.pop();
            let value = match op {
                Op::Input(index) => {
                    let input = given.get(usize::from(*index))?;
                    if input.spec.is_percent() {
                        div(*input.value, Decimal::ONE_HUNDRED)?
                    } else {
                        *input.value
                    }
                }
                Op::Number(number) => Decimal::from(*number),
                Op::Negate => -pop()?,
                Op::Absolute => pop()?.abs(),
                Op::Ceiling => ceil(pop()?),
                Op::Open => return None,
                Op::Square => {
                    let base = pop()?;
                    mul(base, base)?
                }
                Op::Add | Op::Subtract | Op::Multiply | Op::Divide | Op::Maximum => {
                    let (right, left) = (pop()?, pop()?);
                    match op {
                        Op::Add => add(left, right)?,
                        Op::Subtract => sub(left, right)?,
                        Op::Multiply => mul(left, right)?,
                        Op::Divide => div(left, right)?,
                        _ => left.max(right),
                    }
                }
            };
            stack.push(value)?;
        }
        stack.pop()
    }

    /// Reads a formula; what it can't read is an error of the compiler.
    const fn compile(formula: &str, terms: &[&Term]) -> Self {
        let mut compiler = Compiler {
            text: formula.as_bytes(),
            at: 0,
            program: Self { ops: [Op::Open; LENGTH], length: 0 },
            open: [Op::Open; DEPTH],
            opened: 0,
        };
        compiler.skip_name();
        compiler.read(terms);
        compiler.program
    }
}

/// Dijkstra's shunting yard, run by the compiler: whatever it asserts is a compile error.
struct Compiler<'a> {
    text: &'a [u8],
    at: usize,
    program: Program,
    open: [Op; DEPTH],
    opened: usize,
}

#[expect(clippy::indexing_slicing, reason = "runs in the compiler, where out of range does not compile")]
impl Compiler<'_> {
    /// Skips the name of the result, `Q = `.
    const fn skip_name(&mut self) {
        let mut at = 0;
        while at + 3 <= self.text.len() {
            if self.text[at] == b' ' && self.text[at + 1] == b'=' && self.text[at + 2] == b' ' {
                self.at = at + 3;
                return;
            }
            at += 1;
        }
    }

    const fn read(&mut self, terms: &[&Term]) {
        // Whether an operand comes next; if so, `|` opens and `−` negates.
        let mut operand = true;
        while self.at < self.text.len() {
            if self.take(" ") {
            } else if operand && self.take("max(") {
                self.push(Op::Maximum);
                self.push(Op::Open);
            } else if operand && (self.take("(") || self.take("|") || self.take("⌈")) {
                self.push(Op::Open);
            } else if operand && self.take("−") {
                self.push(Op::Negate);
            } else if operand {
                let op = self.operand(terms);
                self.emit(op);
                operand = false;
            } else if self.take("²") {
                self.emit(Op::Square);
            } else if self.take(")") {
                self.close();
                if self.opened > 0 && matches!(self.open[self.opened - 1], Op::Maximum) {
                    self.pop();
                }
            } else if self.take("|") {
                self.close();
                self.emit(Op::Absolute);
            } else if self.take("⌉") {
                self.close();
                self.emit(Op::Ceiling);
            } else if self.take(",") {
                self.flush(1);
                operand = true;
            } else {
                let op = self.operator();
                self.flush(op.strength());
                self.push(op);
                operand = true;
            }
        }
        self.flush(1);
        assert!(self.opened == 0 && !operand, "a bracket or an operand is missing");
    }

    /// Takes `word` if it comes next.
    const fn take(&mut self, word: &str) -> bool {
        let word = word.as_bytes();
        let mut i = 0;
        while i < word.len() {
            if self.at + i >= self.text.len() || self.text[self.at + i] != word[i] {
                return false;
            }
            i += 1;
        }
        self.at += word.len();
        true
    }

    const fn operator(&mut self) -> Op {
        if self.take("+") {
            return Op::Add;
        }
        if self.take("−") {
            return Op::Subtract;
        }
        if self.take("×") {
            return Op::Multiply;
        }
        assert!(self.take("÷"), "no such operator");
        Op::Divide
    }

    /// The longest symbol that fits, or a whole number.
    const fn operand(&mut self, terms: &[&Term]) -> Op {
        let (start, mut end, mut found, mut index) = (self.at, self.at, 0, 0);
        while index < terms.len() {
            self.at = start;
            if self.take(terms[index].symbol) && self.at > end {
                (end, found) = (self.at, index);
            }
            index += 1;
        }
        self.at = end;
        if end > start {
            return Op::Input(found as u8);
        }
        let mut number = 0_u16;
        while self.at < self.text.len() && self.text[self.at].is_ascii_digit() {
            number = number * 10 + (self.text[self.at] - b'0') as u16;
            self.at += 1;
        }
        assert!(self.at > start, "no term has such a symbol");
        Op::Number(number)
    }

    const fn emit(&mut self, op: Op) {
        self.program.ops[self.program.length] = op;
        self.program.length += 1;
    }

    const fn push(&mut self, op: Op) {
        self.open[self.opened] = op;
        self.opened += 1;
    }

    /// Emits the operator on top.
    const fn pop(&mut self) {
        self.opened -= 1;
        let op = self.open[self.opened];
        self.emit(op);
    }

    /// Emits waiting operators that bind at least so strongly.
    const fn flush(&mut self, strength: u8) {
        while self.opened > 0 && self.open[self.opened - 1].strength() >= strength {
            self.pop();
        }
    }

    /// Ends a bracket.
    const fn close(&mut self) {
        self.flush(1);
        assert!(self.opened > 0, "a bracket was never opened");
        self.opened -= 1;
    }
}
