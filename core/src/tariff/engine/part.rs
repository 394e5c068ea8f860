//! A part of a bill in which nothing changes, ready to be priced.

use crate::base::decimal::{add, div, mul, round, sub};
use crate::base::error::Error;
use crate::base::text::Text;
use crate::base::units::{KilowattHour, Quantity};
use crate::explain::{Citation, Ruled, StepKind, Term, Trace};
use crate::tariff::book::files::in_force;
use crate::tariff::book::model::{Allowance, BasicCharge, Charge, LineRounding, PartMonth, Period};
use crate::tariff::engine::input::Input;
use crate::tariff::engine::limits;
use crate::tariff::engine::months::{BillingMonth, Counted};
use crate::tariff::engine::span::Span;
use crate::tariff::engine::tiers::{self, Limit};
use crate::tariff::engine::usage;
use rust_decimal::Decimal;

static FREE: Term = Term::new("f", "每月免费电量", "Free energy a month");
static USED: Term = Term::new("x", "本期用电", "Energy of the bill");
static ROUNDING: Term = Term::new("ρ", "取整方式", "Rounding");

static FREE_STEP: StepKind = StepKind {
    id: "free_energy",
    label: Text::new("免费电量", "Free energy"),
    formula: "min(x, f × (n + Σ d ÷ N))",
    rounding: Some(Text::new("四舍五入到两位小数", "Half up to two decimals")),
};

/// Free energy of an allowance.
#[derive(Debug)]
pub(in crate::tariff) struct FreeEnergy {
    pub(in crate::tariff) kwh: KilowattHour,
    /// What the allowance is called.
    pub(in crate::tariff) label: Text,
    pub(in crate::tariff) citation: Citation,
}

/// A part of a bill in which nothing changes.
#[derive(Debug)]
pub(in crate::tariff) struct Part<'a> {
    pub(in crate::tariff) input: &'a Input,
    pub(in crate::tariff) span: &'a Span,
    /// Whether lines get names of their own; without them money is reckoned faster.
    pub(in crate::tariff) named: bool,
    /// The billing months of the bill.
    pub(in crate::tariff) months: &'a [BillingMonth],
    /// Energy of its run of days.
    pub(in crate::tariff) run_kwh: KilowattHour,
    pub(in crate::tariff) voltage: &'a str,
    pub(in crate::tariff) season: Option<&'a str>,
    /// Energy by period, `all` where nobody metered that, after free energy was taken off.
    pub(in crate::tariff) energy: Vec<(Period, Decimal)>,
    /// The sum of `energy`.
    pub(in crate::tariff) kwh: KilowattHour,
    /// Energy that the tier cycle has used before this part.
    pub(in crate::tariff) before: KilowattHour,
    /// Upper limits of the tiers, the last without one.
    pub(in crate::tariff) limits: Vec<Limit<'a>>,
    /// Energy in each tier.
    pub(in crate::tariff) by_tier: Vec<KilowattHour>,
    /// Free energy that was taken off, where there is any.
    pub(in crate::tariff) free: Option<FreeEnergy>,
}

/// What parts of one bill have in common.
#[derive(Debug, Clone, Copy)]
pub(in crate::tariff) struct Common<'a> {
    pub(in crate::tariff) input: &'a Input,
    /// Whether lines get names of their own.
    pub(in crate::tariff) named: bool,
    /// Its billing months.
    pub(in crate::tariff) months: &'a [BillingMonth],
}

/// The energy of a part.
pub(in crate::tariff) struct PartEnergy {
    /// By period, `all` where nobody metered that.
    pub(in crate::tariff) by_period: Vec<(Period, Decimal)>,
    /// Of the whole run of days that the part lies in.
    pub(in crate::tariff) run: KilowattHour,
    /// What the tier cycle has used before.
    pub(in crate::tariff) before: KilowattHour,
}

impl<'a> Part<'a> {
    /// Works out what has to be priced: voltage, free energy, tiers.
    ///
    /// # Errors
    /// A voltage or limits that the price list does not know.
    pub(in crate::tariff) fn new<T: Trace>(
        common: Common<'a>,
        span: &'a Span,
        energy: PartEnergy,
        t: &mut T,
    ) -> Result<Self, Error> {
        let Common { input, named, months } = common;
        let PartEnergy { by_period, run, before } = energy;
        let sheet = &span.files.sheet;
        let voltage = usage::voltage(input, span)?;
        let mut part = Self {
            input,
            span,
            named,
            months,
            run_kwh: run,
            voltage,
            season: tiers::season(sheet, span.from),
            energy: by_period,
            kwh: KilowattHour::default(),
            before,
            limits: Vec::new(),
            by_tier: Vec::new(),
            free: None,
        };
        part.take_free(t)?;
        let kwh = part.energy.iter().map(|(_, kwh)| *kwh).try_fold(Decimal::ZERO, add);
        part.kwh = KilowattHour::new(t.fitting(kwh, "usage"));
        part.limits = limits::of_run(input, span, months, voltage, t)?;
        part.by_tier = tiers::energy(&part.limits, before, part.kwh, t);
        Ok(part)
    }

    /// What the tier cycle has used before a span that follows `last`.
    pub(in crate::tariff) fn used_before<T: Trace>(
        input: &Input,
        last: Option<&Self>,
        span: &Span,
        t: &mut T,
    ) -> KilowattHour {
        let begins = span.files.cycle_start(span.from);
        if begins.is_none() && last.is_some_and(|last| last.span.run != span.run) {
            return KilowattHour::default();
        }
        let Some(last) = last else {
            // Only a yearly cycle remembers earlier bills.
            return begins.and(input.year_to_date).unwrap_or_default();
        };
        if begins.is_some()
            && last.span.files.cycle_start(last.span.from) != begins
            && begins > Some(last.span.from)
        {
            return KilowattHour::default();
        }
        KilowattHour::new(t.fitting(add(last.before.decimal(), last.kwh.decimal()), "yearToDateKwh"))
    }

    /// Takes free energy off, in proportion to the periods.
    ///
    /// # Errors
    /// A part of a month that no rule counts.
    fn take_free<T: Trace>(&mut self, t: &mut T) -> Result<(), Error> {
        let Some((rule, allowance)) = self.allowance().and_then(|rule| Some((rule, rule.energy.as_ref()?)))
        else {
            return Ok(());
        };
        let count = self.count(self.sheet_rule(), t)?;
        let whole = self.energy.iter().map(|(_, kwh)| *kwh).try_fold(Decimal::ZERO, add);
        let whole = t.fitting(whole, "usage");
        let free = t.step(&FREE_STEP, |t| {
            t.input(&USED, &KilowattHour::new(whole));
            let a_month = t.rule(&FREE, allowance);
            count.record(t);
            KilowattHour::new(round(count.times(a_month.decimal(), t), 2).min(whole))
        });
        let mut left = free.decimal();
        let last = self.energy.len().saturating_sub(1);
        for (index, (_, kwh)) in self.energy.iter_mut().enumerate() {
            let exact = mul(free.decimal(), *kwh).and_then(|part| div(part, whole)).unwrap_or_default();
            let part = if index == last { left } else { round(exact, 2) };
            *kwh = sub(*kwh, part).unwrap_or_default();
            left = sub(left, part).unwrap_or_default();
        }
        let (label, citation) = (rule.label.clone(), allowance.citation().clone());
        self.free = (!free.decimal().is_zero()).then_some(FreeEnergy { kwh: free, label, citation });
        Ok(())
    }

    /// How the price list says that a part of a month counts.
    pub(in crate::tariff) fn sheet_rule(&self) -> Option<&'a Ruled<PartMonth>> {
        self.span.files.sheet.part_month.as_ref()
    }

    /// How capacity and demand are counted in the country, where the tariff has no rules of its own.
    pub(in crate::tariff) fn country_rules(&self) -> Option<&'a BasicCharge> {
        let country = self.span.files.sheet.region.split('-').next()?;
        in_force(&self.input.book.basic_charges, country, self.span.from, "month").ok().map(|file| &**file)
    }

    /// How many billing months the part is, by a rule for parts of them.
    ///
    /// # Errors
    /// [`crate::base::error::Code::NotInRuleBook`] where the bill ends within a month and there is no
    /// such rule.
    pub(in crate::tariff) fn count<T: Trace>(
        &self,
        rule: Option<&'a Ruled<PartMonth>>,
        t: &mut T,
    ) -> Result<Counted<'a>, Error> {
        Counted::of(self.months, (self.span.from, self.span.to), rule, &self.span.files.sheet.head.id, t)
    }

    /// The household's allowance.
    pub(in crate::tariff) fn allowance(&self) -> Option<&'a Allowance> {
        let named = self.input.household.allowance.as_ref()?;
        self.span.files.sheet.allowances.iter().find(|rule| rule.id == *named)
    }

    /// How many billing months its run of days is.
    ///
    /// # Errors
    /// As [`Self::count`].
    pub(in crate::tariff) fn run_count<T: Trace>(&self, t: &mut T) -> Result<Counted<'a>, Error> {
        let run = self.span.run;
        Counted::of(self.months, (run.from, run.to), self.sheet_rule(), &self.span.files.sheet.head.id, t)
    }

    /// Charges that this customer pays, in the order of the bill.
    pub(in crate::tariff) fn charges(&self) -> impl Iterator<Item = &'a Charge> + use<'a> {
        let options = &self.input.options;
        let asked = |charge: &&Charge| charge.option.as_ref().is_none_or(|option| options.contains(option));
        self.span.files.charges().filter(asked)
    }

    /// Where the bill's money is rounded.
    pub(in crate::tariff) fn rounding<T: Trace>(&self, t: &mut T) -> LineRounding {
        t.quietly(|t| t.rule(&ROUNDING, &self.span.files.sheet.rounding))
    }
}
