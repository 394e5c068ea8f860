//! Quantities with their units. A figure is never a bare number.

use crate::base::data::{Data, ToPlain};
use crate::base::decimal::{round, sub};
use crate::base::digits;
use crate::base::error::Code;
use crate::base::number;
use crate::base::shown::Shown;
use rust_decimal::Decimal;
use std::fmt;

/// How a quantity is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scale {
    /// As many decimals as the value has, without trailing zeros.
    Data,
    /// Exactly so many decimals, rounded half away from zero.
    Fixed(u32),
}

/// What the newtypes of this module share: the unit, how it is read and written.
pub trait Quantity: Copy + fmt::Display {
    /// The unit's symbol, empty for a pure number.
    const UNIT: &'static str;
    /// Other ways to write the unit, each with the power of ten that leads to [`Self::UNIT`].
    const ALIASES: &'static [(&'static str, i32)];
    /// Smallest and largest value accepted as input.
    const BOUNDS: (Decimal, Decimal);
    /// How it is written.
    const SCALE: Scale;
    /// All of that in one place.
    const SPEC: &'static Spec =
        &Spec { unit: Self::UNIT, aliases: Self::ALIASES, bounds: Self::BOUNDS, scale: Self::SCALE };
    /// Wraps a decimal without checking bounds.
    fn new(value: Decimal) -> Self;
    /// The value in [`Self::UNIT`].
    fn decimal(self) -> Decimal;
    /// The same without a copy.
    fn as_decimal(&self) -> &Decimal;
}

/// What reading and writing a quantity needs to know of it.
#[derive(Debug)]
pub struct Spec {
    /// The unit's symbol.
    pub unit: &'static str,
    /// Other ways to write it.
    pub aliases: &'static [(&'static str, i32)],
    /// Smallest and largest value accepted.
    pub bounds: (Decimal, Decimal),
    /// How the value is written.
    pub scale: Scale,
}

impl Spec {
    /// Most decimals accepted of any quantity.
    const DECIMALS: u32 = 12;

    /// Reads a number of this unit within its bounds.
    ///
    /// # Errors
    /// As [`number::number`]; beyond the bounds; more than twelve decimals.
    pub fn read(&self, text: &str) -> Result<Decimal, Code> {
        self.within(number::number(text, self.unit, self.aliases)?)
    }

    /// The same for a number that was one already.
    ///
    /// # Errors
    /// Beyond the bounds; more than twelve decimals.
    pub(crate) fn within(&self, value: Decimal) -> Result<Decimal, Code> {
        let (low, high) = self.bounds;
        let negative = value.is_sign_negative() && !value.is_zero();
        if negative && !low.is_sign_negative() {
            return Err(Code::Negative);
        }
        // Comparing and normalizing take longer than all the rest; most numbers need neither.
        let surely_inside =
            !negative && low.mantissa() <= 0 && high.scale() == 0 && value.mantissa() <= high.mantissa();
        if !surely_inside && (value < low || value > high) {
            return Err(Code::OutOfRange);
        }
        if value.scale() > Self::DECIMALS && value.normalize().scale() > Self::DECIMALS {
            return Err(Code::TooPrecise);
        }
        Ok(value)
    }

    /// Whether the number stands for a hundredth of itself.
    pub(crate) fn is_percent(&self) -> bool {
        self.unit == "%"
    }

    /// The value without its unit.
    #[inline(never)]
    pub(crate) fn text(&self, value: Decimal) -> String {
        text_of(value, self.scale)
    }

    /// The bounds in words both languages understand.
    #[must_use]
    pub fn range(&self) -> String {
        let mut range = digits::decimal(self.bounds.0);
        range.push_str(" – ");
        range.push_str(&digits::decimal(self.bounds.1));
        if !self.unit.is_empty() {
            range.push(' ');
            range.push_str(self.unit);
        }
        range
    }
}

/// A number with a unit that only the data know: of a price list's row, of a line of a bill.
#[derive(Debug, Clone, Copy)]
pub struct Measure {
    value: Decimal,
    spec: &'static Spec,
}

impl Measure {
    /// A number of this unit.
    pub(crate) const fn new(value: Decimal, spec: &'static Spec) -> Self {
        Self { value, spec }
    }

    /// A quantity that forgets its type.
    #[must_use]
    pub fn of<Q: Quantity>(quantity: Q) -> Self {
        Self::new(quantity.decimal(), Q::SPEC)
    }

    /// The bare number.
    #[must_use]
    pub const fn decimal(&self) -> Decimal {
        self.value
    }

    /// The same unit with another number.
    pub(crate) const fn with(&self, value: Decimal) -> Self {
        Self::new(value, self.spec)
    }

    /// The unit's symbol.
    #[must_use]
    pub const fn unit(&self) -> &'static str {
        self.spec.unit
    }

    /// The bare number, by reference.
    pub(crate) const fn as_decimal(&self) -> &Decimal {
        &self.value
    }

    /// What reading and writing it needs to know.
    pub(crate) const fn spec(&self) -> &'static Spec {
        self.spec
    }
}

impl Default for Measure {
    fn default() -> Self {
        Self::new(Decimal::ZERO, Ratio::SPEC)
    }
}

impl<Q: Quantity> Shown for Q {
    fn shown(&self) -> String {
        Q::SPEC.text(*self.as_decimal())
    }
    fn unit(&self) -> &'static str {
        Q::UNIT
    }
    fn with_number(&self, number: Decimal) -> Option<Self> {
        Some(Q::new(number))
    }
}

impl Shown for Measure {
    fn shown(&self) -> String {
        self.spec.text(self.value)
    }
    fn unit(&self) -> &'static str {
        self.spec.unit
    }
    fn with_number(&self, number: Decimal) -> Option<Self> {
        Some(self.with(number))
    }
}

impl fmt::Display for Measure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.spec.text(self.value))
    }
}

impl ToPlain for Measure {
    fn plain(&self) -> Data {
        Data::text(self.spec.text(self.value))
    }
}

/// A decimal without exponent, negative zero or needless zeros.
fn text_of(value: Decimal, scale: Scale) -> String {
    let mut value = match scale {
        Scale::Data => value.normalize(),
        Scale::Fixed(decimals) => {
            let mut rounded = round(value, decimals);
            rounded.rescale(decimals);
            rounded
        }
    };
    if value.is_zero() {
        value.set_sign_positive(true);
    }
    digits::decimal(value)
}

/// Ten to the power of `exponent` as a constant decimal.
const fn pow10(exponent: u32) -> Decimal {
    let value = 10_u64.pow(exponent);
    Decimal::from_parts(value as u32, (value >> 32) as u32, 0, false, 0)
}

/// The same below zero.
const fn minus_pow10(exponent: u32) -> Decimal {
    let value = 10_u64.pow(exponent);
    Decimal::from_parts(value as u32, (value >> 32) as u32, 0, true, 0)
}

macro_rules! quantities {
    ($($(#[$doc:meta])* $name:ident: $unit:literal, $aliases:expr, $scale:expr, $bounds:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default)]
        pub struct $name(Decimal);

        impl Quantity for $name {
            const UNIT: &'static str = $unit;
            const ALIASES: &'static [(&'static str, i32)] = $aliases;
            const BOUNDS: (Decimal, Decimal) = $bounds;
            const SCALE: Scale = $scale;
            fn new(value: Decimal) -> Self { Self(value) }
            fn decimal(self) -> Decimal { self.0 }
            fn as_decimal(&self) -> &Decimal { &self.0 }
        }

        impl $name {
            /// Wraps a constant of the rule book.
            #[must_use]
            pub const fn constant(value: Decimal) -> Self { Self(value) }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&Self::SPEC.text(self.0))
            }
        }

        impl ToPlain for $name {
            fn plain(&self) -> Data { Data::text(Self::SPEC.text(self.0)) }
        }
    )*};
}

const ENERGY: (Decimal, Decimal) = (Decimal::ZERO, pow10(12));
const SIGNED_ENERGY: (Decimal, Decimal) = (minus_pow10(12), pow10(12));
const MONEY: (Decimal, Decimal) = (minus_pow10(11), pow10(11));
const MONEY_POSITIVE: (Decimal, Decimal) = (Decimal::ZERO, pow10(11));

quantities! {
    /// Active energy (有功电量), kWh.
    KilowattHour: "kWh", &[("度", 0), ("千瓦时", 0), ("千瓦·时", 0), ("mwh", 3), ("兆瓦时", 3), ("gwh", 6), ("吉瓦时", 6)], Scale::Data, ENERGY;
    /// Active energy that may be negative: what a contract differs by, kWh.
    EnergyDifference: "kWh", KilowattHour::ALIASES, Scale::Data, SIGNED_ENERGY;
    /// Reactive energy (无功电量), kvarh; its sign says the direction and does not count in the factor.
    KilovarHour: "kvarh", &[("千乏时", 0), ("千乏·时", 0), ("kvar·h", 0), ("mvarh", 3)], Scale::Data, SIGNED_ENERGY;
    /// Reactive power of capacitors (补偿容量), kvar.
    Kilovar: "kvar", &[("千乏", 0), ("mvar", 3)], Scale::Data, (Decimal::ZERO, pow10(9));
    /// Active power, kW.
    Kilowatt: "kW", &[("千瓦", 0)], Scale::Data, (Decimal::ZERO, pow10(9));
    /// Money, 元 (CNY), written with two decimals.
    Yuan: "元", &[("¥", 0), ("rmb", 0), ("cny", 0), ("圆", 0), ("块", 0)], Scale::Fixed(2), MONEY;
    /// Money before it is rounded, all decimals.
    ExactYuan: "元", &[], Scale::Data, MONEY;
    /// Money that can't be negative (a cost, a charge base).
    Cost: "元", Yuan::ALIASES, Scale::Fixed(2), MONEY_POSITIVE;
    /// Energy price, 元/kWh.
    YuanPerKwh: "元/kWh", &[("元/度", 0), ("元/千瓦时", 0)], Scale::Data, (minus_pow10(3), pow10(3));
    /// Capacity of transformers (变压器容量), kVA.
    KilovoltAmpere: "kVA", &[("千伏安", 0), ("mva", 3)], Scale::Data, (Decimal::ZERO, pow10(9));
    /// Price of capacity, 元/kVA in a month.
    YuanPerKva: "元/kVA", &[("元/千伏安", 0), ("元", 0)], Scale::Data, (minus_pow10(6), pow10(6));
    /// Price of demand, 元/kW in a month.
    YuanPerKw: "元/kW", &[("元/千瓦", 0), ("元", 0)], Scale::Data, (minus_pow10(6), pow10(6));
    /// Price of a thing, such as a month or a day, 元.
    UnitPrice: "元", &[], Scale::Data, (minus_pow10(9), pow10(9));
    /// Parts of a month.
    BilledMonths: "month", &[("月", 0)], Scale::Data, (Decimal::ZERO, pow10(3));
    /// Days.
    Days: "day", &[("天", 0), ("日", 0), ("days", 0)], Scale::Data, (Decimal::ZERO, pow10(5));
    /// Working days (工作日): neither weekends nor public holidays, but weekends worked instead.
    WorkingDays: "工作日", &[], Scale::Data, (Decimal::ZERO, pow10(5));
    /// Points of a score.
    Points: "分", &[], Scale::Data, (Decimal::ZERO, pow10(6));
    /// Minutes.
    Minutes: "min", &[("分钟", 0)], Scale::Data, (Decimal::ZERO, pow10(5));
    /// A share or factor of a rule.
    Share: "", &[], Scale::Data, (minus_pow10(3), pow10(3));
    /// Price of compensation, 元/kvar.
    YuanPerKvar: "元/kvar", &[("元/千乏", 0), ("元", 0)], Scale::Data, (Decimal::ZERO, pow10(6));
    /// Power factor (功率因数), two decimals.
    PowerFactor: "", &[], Scale::Fixed(2), (Decimal::ZERO, Decimal::ONE);
    /// Percent; minus is a reduction of the bill.
    Percent: "%", &[], Scale::Data, (minus_pow10(6), pow10(6));
    /// Operating hours in a month (at most 744 = 31 days).
    Hours: "h", &[("小时", 0), ("hours", 0), ("时", 0)], Scale::Data, (Decimal::ONE, Decimal::from_parts(744, 0, 0, false, 0));
    /// Months, two decimals.
    Months: "months", &[("月", 0), ("个月", 0)], Scale::Fixed(2), (Decimal::ZERO, pow10(12));
    /// Years; as a result with two decimals.
    Years: "years", &[("年", 0), ("a", 0)], Scale::Fixed(2), (Decimal::ZERO, pow10(12));
    /// A whole number of things, such as months begun.
    Count: "", &[], Scale::Data, (Decimal::ZERO, pow10(18));
    /// A fraction such as a yearly discount rate (0.06 = 6 %), four decimals at the most.
    Rate: "", &[("%", -2)], Scale::Data, (Decimal::ZERO, Decimal::ONE);
    /// A pure number or ratio such as tan φ.
    Ratio: "", &[], Scale::Data, (minus_pow10(12), pow10(12));
    /// What a register of a meter shows (示数); times the multiplier it is energy.
    MeterReading: "", &[], Scale::Data, ENERGY;
    /// Active power of one device, W.
    Watt: "W", &[("瓦", 0), ("kw", 3), ("千瓦", 3)], Scale::Data, (Decimal::ZERO, pow10(9));
    /// Power that can be missing, W.
    WattDifference: "W", &[], Scale::Data, (minus_pow10(15), pow10(15));
    /// Current, A.
    Ampere: "A", &[("安", 0), ("安培", 0)], Scale::Data, (Decimal::ZERO, pow10(6));
    /// Voltage, V.
    Volt: "V", &[("伏", 0), ("kv", 3)], Scale::Data, (Decimal::ZERO, pow10(6));
    /// Cross section of a wire, mm².
    SquareMillimetre: "mm²", &[("平方", 0), ("平方毫米", 0), ("mm2", 0)], Scale::Data, (Decimal::ZERO, pow10(4));
    /// A number of devices, at most 1,000.
    Devices: "", &[("台", 0), ("个", 0), ("盏", 0)], Scale::Data, (Decimal::ZERO, pow10(3));
    /// Hours a day, at most 24.
    DayHours: "h", &[("小时", 0), ("hours", 0), ("时", 0)], Scale::Data, (Decimal::ZERO, Decimal::from_parts(24, 0, 0, false, 0));
    /// Days a year, at most 366.
    YearDays: "day", &[("天", 0), ("日", 0), ("days", 0)], Scale::Data, (Decimal::ZERO, Decimal::from_parts(366, 0, 0, false, 0));
    /// Hours a year, at most 8784.
    YearHours: "h", &[("小时", 0), ("hours", 0), ("时", 0)], Scale::Data, (Decimal::ZERO, Decimal::from_parts(8784, 0, 0, false, 0));
    /// Pieces, tonnes or whatever else is made.
    Output: "", &[("件", 0), ("个", 0), ("台", 0), ("吨", 0), ("t", 0), ("袋", 0)], Scale::Data, (Decimal::ZERO, pow10(12));
    /// Money for a piece, 元, four decimals.
    YuanPerUnit: "元/件", &[("元", 0)], Scale::Fixed(4), (Decimal::ZERO, pow10(9));
    /// Energy in a piece, kWh.
    KwhPerUnit: "kWh/件", &[("kwh", 0)], Scale::Data, (Decimal::ZERO, pow10(12));
    /// Years of a rule, whole.
    WholeYears: "year", &[("年", 0), ("years", 0)], Scale::Data, (Decimal::ZERO, pow10(3));
    /// A share of something, 0 to 100 %.
    Portion: "%", &[], Scale::Data, (Decimal::ZERO, Decimal::ONE_HUNDRED);
    /// A ratio that can't be negative, such as that of cooling to power (EER, APF).
    Positive: "", &[], Scale::Data, (Decimal::ZERO, pow10(6));
    /// Pressure, `MPa`.
    Megapascal: "MPa", &[("兆帕", 0), ("bar", -1)], Scale::Data, (Decimal::ZERO, Decimal::TEN);
    /// Emission of a kWh (碳排放因子), kg CO₂.
    KilogramPerKwh: "kg/kWh", &[], Scale::Data, (Decimal::ZERO, pow10(3));
    /// A mass, kg.
    Kilogram: "kg", &[("千克", 0), ("公斤", 0), ("t", 3), ("吨", 3)], Scale::Data, (Decimal::ZERO, pow10(15));
    /// A mass that something emits more or less, kg.
    KilogramDifference: "kg", &[], Scale::Data, (minus_pow10(15), pow10(15));
    /// A power loss per capacitor power, W/kvar.
    WattPerKilovar: "W/kvar", &[], Scale::Data, (Decimal::ZERO, pow10(3));
}

impl Yuan {
    /// What is left after taking `other` off.
    #[must_use]
    pub fn less(self, other: Self) -> Option<Self> {
        sub(self.0, other.0).map(Self)
    }
}

impl Rate {
    /// The same in percent.
    #[must_use]
    pub fn percent(self) -> Percent {
        Percent(crate::base::decimal::mul(self.0, Decimal::ONE_HUNDRED).unwrap_or_default())
    }
}

impl KilovarHour {
    /// The same drawn, whatever its sign says of the direction.
    #[must_use]
    pub fn magnitude(self) -> Self {
        Self(self.0.abs())
    }

    /// The sum. Returns `None` where it does not fit.
    #[must_use]
    pub fn and(self, other: Self) -> Option<Self> {
        crate::base::decimal::add(self.0, other.0).map(Self)
    }
}

impl KilowattHour {
    /// What is left after taking `other` off; nothing where that is more.
    #[must_use]
    pub fn less(self, other: Self) -> Option<Self> {
        sub(self.0, other.0).filter(|left| !left.is_sign_negative()).map(Self)
    }
}
