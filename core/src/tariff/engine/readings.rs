//! Meter readings at short intervals (负荷曲线), up to a year of quarter hours.

use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::units::{Kilowatt, KilowattHour, Quantity};
use crate::tariff::book::calendar::{Day, SLOTS};
use crate::tariff::book::model::Period;
use rust_decimal::Decimal;

/// Readings from a day's beginning on, or from within a day.
#[derive(Debug, Clone)]
pub struct Readings {
    /// Day of the first reading.
    pub from: Date,
    /// Minutes of that day before the first reading.
    offset: u32,
    /// Length of an interval: 15, 30 or 60.
    minutes: u32,
    /// Energy in units of 10^-`scale` kWh. (Sums of whole numbers are exact, and many times faster.)
    energy: Vec<i64>,
    scale: u32,
}

/// Most readings: a leap year and a day of quarter hours.
const MOST: usize = 367 * 96;
/// Decimals kept of a reading.
const SCALE: u32 = 6;
const DAY: u32 = 24 * 60;

/// Energy by metered period, in the order of [`Period::METERED`].
pub type ByPeriod = [Decimal; 5];

impl Readings {
    /// Readings of an interval's length in minutes, from midnight of a day.
    ///
    /// # Errors
    /// An interval that is not 15, 30 or 60 minutes long; more than a year; a reading that is
    /// negative, has more than six decimals or is 10⁹ kWh or more.
    pub fn new(from: Date, offset: u32, minutes: u32, energy: &[Decimal]) -> Result<Self, Error> {
        let refuse = |code, field: &str, bound: &str| Err(Error::new(code, field).bound(bound));
        if !matches!(minutes, 15 | 30 | 60) {
            return refuse(Code::OutOfRange, "minutes", "15, 30, 60");
        }
        if energy.is_empty() || energy.len() > MOST || !offset.is_multiple_of(minutes) {
            return refuse(Code::OutOfRange, "kwh", "1 – 35232");
        }
        let mut whole = Vec::with_capacity(energy.len());
        for (index, value) in energy.iter().enumerate() {
            let scaled = in_units(*value).filter(|scaled| (0..1_000_000_000_000_000).contains(scaled));
            match scaled {
                Some(scaled) => whole.push(scaled),
                None => {
                    return refuse(Code::OutOfRange, &format!("kwh.{index}"), "0 – 10^9, 6");
                }
            }
        }
        Ok(Self { from, offset, minutes, energy: whole, scale: SCALE })
    }

    /// Reads `{ start, minutes, kwh: [..] }`.
    pub(in crate::tariff) fn read(place: &Field<'_>) -> Option<Self> {
        place.only(&["start", "minutes", "kwh"]);
        let start = place.text("start").unwrap_or_else(|| {
            place.refuse_at("start", Code::Missing, "");
            String::new()
        });
        let time = start.get(10..).unwrap_or_default();
        let offset = match time {
            "" => Some(0),
            _ => clock(time),
        };
        let from = start.get(..10).and_then(|day| Date::parse(day, "").ok());
        let minutes = place.text("minutes").and_then(|text| text.parse().ok());
        let energy = place.numbers("kwh", KilowattHour::SPEC, MOST);
        let (Some(from), Some(offset)) = (from, offset) else {
            place.refuse_at("start", Code::OutOfRange, "YYYY-MM-DDTHH:MM");
            return None;
        };
        let Some(minutes) = minutes else {
            place.refuse_at("minutes", Code::OutOfRange, "15, 30, 60");
            return None;
        };
        place.accept(Self::new(from, offset, minutes, &energy).map_err(|error| error.within(&place.path())))
    }

    /// Last day with a reading.
    #[must_use]
    pub fn to(&self) -> Date {
        let minutes = self.offset + self.minutes * u32::try_from(self.energy.len()).unwrap_or(u32::MAX / 60);
        self.from.plus(i64::from((minutes - 1) / DAY))
    }

    /// Number of readings of some days.
    #[must_use]
    pub fn count(&self, from: Date, to: Date) -> usize {
        self.of_days(from, to).1.len()
    }

    /// How many readings the days from `from` to `to` would have.
    #[must_use]
    pub fn expected(&self, from: Date, to: Date) -> usize {
        usize::try_from((to.since(from) + 1) * i64::from(DAY / self.minutes)).unwrap_or_default()
    }

    /// The readings of some days with their first minute of the first of these days.
    fn of_days(&self, from: Date, to: Date) -> (u32, &[i64]) {
        let first = from.since(self.from) * i64::from(DAY) - i64::from(self.offset);
        let after = first + (to.since(from) + 1) * i64::from(DAY);
        let index =
            |minute: i64| usize::try_from(minute.max(0) / i64::from(self.minutes)).unwrap_or(usize::MAX);
        let (begin, end) = (index(first), index(after).min(self.energy.len()));
        let start = u32::try_from((-first).max(0)).unwrap_or_default();
        (start, self.energy.get(begin..end).unwrap_or_default())
    }

    fn decimal(&self, sum: i128) -> Decimal {
        Decimal::try_from_i128_with_scale(sum, self.scale).unwrap_or_default().normalize()
    }

    /// Energy of some days.
    #[must_use]
    pub fn total(&self, from: Date, to: Date) -> Decimal {
        // A day at most fits into an `i64`, which needs no wider sums on the way.
        let energy = self.of_days(from, to).1.chunks(96);
        self.decimal(energy.map(|day| i128::from(day.iter().sum::<i64>())).sum())
    }

    fn each_day(&self, from: Date, to: Date, mut visit: impl FnMut(Date)) {
        let (mut date, to) = (from.max(self.from), to.min(self.to()));
        while date <= to {
            visit(date);
            date = date.plus(1);
        }
    }

    /// Energy by period of some days; `day` says which half hour is which.
    ///
    /// # Errors
    /// What `day` refuses; an interval that lies across an edge between two periods.
    pub fn by_period(
        &self,
        from: Date,
        to: Date,
        mut day: impl FnMut(Date) -> Result<Day, Error>,
    ) -> Result<ByPeriod, Error> {
        let mut totals = [0_i128; 5];
        let (mut date, last) = (from.max(self.from), to.min(self.to()));
        let (start, mut rest) = self.of_days(date, last);
        let daily = DAY / self.minutes;
        // Readings that the first day lacks.
        let mut before = start / self.minutes;
        while date <= last {
            let count = daily.saturating_sub(before) as usize;
            let (energy, later) = rest.split_at(rest.len().min(count));
            for (slots, total) in day(date)?.into_iter().zip(&mut totals) {
                *total += i128::from(self.in_slots(before, energy, slots)?);
            }
            (before, rest) = (0, later);
            date = date.plus(1);
        }
        Ok(totals.map(|sum| self.decimal(sum)))
    }

    /// Energy of a day's readings in some of its half hours, those in a row at a time.
    fn in_slots(&self, before: u32, energy: &[i64], mut slots: u64) -> Result<i64, Error> {
        // How many readings begin before a half hour.
        let begun = |slot: u32| {
            let of_day = match self.minutes {
                15 => slot * 2,
                30 => slot,
                _ => slot.div_ceil(2),
            };
            energy.len().min(of_day.saturating_sub(before) as usize)
        };
        let mut sum = 0;
        while slots != 0 {
            let first = slots.trailing_zeros();
            let after = first + (slots >> first).trailing_ones();
            let (begin, end) = (begun(first), begun(after));
            let halves = 2 * (end + before as usize);
            if self.minutes == 60 && begin < end && halves > after as usize {
                return Err(Error::new(Code::OutOfRange, "usage.intervals").bound("30 min"));
            }
            sum += energy.get(begin..end).unwrap_or_default().iter().sum::<i64>();
            slots &= u64::MAX << after;
        }
        Ok(sum)
    }

    /// Highest mean power of an interval of some days.
    #[must_use]
    pub fn peak(&self, from: Date, to: Date) -> Kilowatt {
        // Four at a time, as none of them waits for the others.
        let (fours, rest) = self.of_days(from, to).1.as_chunks::<4>();
        let mut lanes = [0; 4];
        for four in fours {
            for (most, kwh) in lanes.iter_mut().zip(four) {
                *most = (*most).max(*kwh);
            }
        }
        let most = lanes.iter().chain(rest).copied().fold(0, i64::max);
        Kilowatt::new(self.decimal(i128::from(most) * i128::from(60 / self.minutes)))
    }

    /// Mean power of each half hour of the day over some days, kW.
    #[must_use]
    pub fn profile(&self, from: Date, to: Date) -> [Decimal; SLOTS] {
        self.mean(from, to, |_| true)
    }

    /// The same over all days of one weekday, Monday is 1.
    #[must_use]
    pub fn weekday_profile(&self, weekday: u8) -> [Decimal; SLOTS] {
        self.mean(self.from, self.to(), |date| date.weekday() == weekday)
    }

    fn mean(&self, from: Date, to: Date, counts: impl Fn(Date) -> bool) -> [Decimal; SLOTS] {
        let mut sums = [0_i128; SLOTS];
        let mut days = 0_i64;
        let halves = (self.minutes / 30).max(1);
        self.each_day(from, to, |date| {
            if !counts(date) {
                return;
            }
            days += 1;
            let (start, energy) = self.of_days(date, date);
            let mut minute = start;
            for kwh in energy {
                for half in 0..halves {
                    if let Some(sum) = sums.get_mut((minute / 30 + half) as usize) {
                        // In a half hour, so twice the power; an hour is shared by its halves.
                        *sum += i128::from(*kwh) * 2;
                    }
                }
                minute += self.minutes;
            }
        });
        let count = Decimal::from(days.max(1) * i64::from(halves));
        sums.map(|sum| self.decimal(sum).checked_div(count).unwrap_or_default())
    }
}

/// The energy in units of 10^-6 kWh; nothing where it has more decimals or is too large.
fn in_units(value: Decimal) -> Option<i64> {
    // Only what may end in zeros is normalized: that takes longer than all the rest.
    let value = if value.scale() > SCALE { value.normalize() } else { value };
    let factor = 10_i64.checked_pow(SCALE.checked_sub(value.scale())?)?;
    i64::try_from(value.mantissa()).ok()?.checked_mul(factor)
}

/// Minutes of `T07:30` or ` 07:30`, with seconds or not.
fn clock(text: &str) -> Option<u32> {
    let time = text.strip_prefix(['T', ' '])?;
    let mut parts = time.split(':').map(|part| if part.len() == 2 { part.parse::<u32>().ok() } else { None });
    let (hour, minute) = (parts.next()??, parts.next()??);
    (hour < 24 && minute < 60).then_some(hour * 60 + minute)
}

/// The periods that have energy.
#[must_use]
pub fn metered(energy: &ByPeriod) -> Vec<(Period, Decimal)> {
    Period::METERED
        .into_iter()
        .zip(energy)
        .filter(|(_, kwh)| !kwh.is_zero())
        .map(|(period, kwh)| (period, *kwh))
        .collect()
}
