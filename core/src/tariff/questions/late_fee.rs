//! Late-payment fee (电费违约金).

use crate::base::data::plain;
use crate::base::date::Date;
use crate::base::decimal::{add, mul, round};
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Text;
use crate::base::units::{Days, ExactYuan, Quantity, Share, Yuan};
use crate::explain::{Citation, Recorder, Step, StepKind, Term, Trace};
use crate::rulebook::{Confidence, Status};
use crate::tariff::book::files::{Book, in_force};
use crate::tariff::book::model::{Debt, Debtor};
use rust_decimal::Decimal;

/// Days at one rate.
#[derive(Debug, Clone)]
pub struct FeeLine {
    /// What kind of debt it is.
    pub label: &'static Text,
    /// Days.
    pub days: Days,
    /// Share of the debt a day.
    pub per_day: Share,
    /// Money, shown to the cent.
    pub amount: Yuan,
    /// Where the rate stands.
    pub citation: Citation,
}

/// The fee.
#[derive(Debug, Clone)]
pub struct Fee {
    /// Days that count.
    pub days: Days,
    /// By rate.
    pub lines: Vec<FeeLine>,
    /// What is to be paid on top of the debt.
    pub fee: Yuan,
    /// Why nothing is asked, where a waiver holds.
    pub waived: Option<Citation>,
    /// Whether the rule is confirmed.
    pub status: Status,
    /// How sure its values are.
    pub confidence: Confidence,
    /// The calculation step by step.
    pub steps: Vec<Step>,
}

static AMOUNT: Term = Term::new("F", "欠费金额", "Debt");
static START: Term = Term::new("t₁", "违约金起始日", "First day that counts");
static PAID: Term = Term::new("t₂", "交费日", "Day of payment");
static LAST_COUNTS: Term = Term::new("e", "交费当日计入", "The day of payment counts");
static DAYS: Term = Term::new("d", "天数", "Days");
static PER_DAY: Term = Term::new("r", "每日比例", "Share a day");
static WAIVED: Term = Term::new("t₃", "减免截止日", "Last day of the waiver");
static MINIMUM: Term = Term::new("min", "起收金额", "Least fee");

static DAYS_STEP: StepKind = StepKind {
    id: "late_days",
    label: Text::new("逾期天数", "Days late"),
    formula: "t₂ − t₁ + 1",
    rounding: None,
};
static PART_STEP: StepKind = StepKind {
    id: "late_part",
    label: Text::new("按该比例的违约金", "Fee at this rate"),
    formula: "F × d × r",
    rounding: None,
};
static FEE_STEP: StepKind = StepKind {
    id: "late_fee",
    label: Text::new("电费违约金", "Late-payment fee"),
    formula: "Σ F × d × r",
    rounding: Some(Text::new("合计四舍五入到分", "The sum half away from zero to the cent")),
};

/// The fee for paying late.
///
/// # Errors
/// The first field that is missing or can't be used; a day without a rule.
///
/// ```
/// use diansuan::{data::Data, input::Field, tariff};
/// let typed = [("amount", "200"), ("startDate", "2023-07-21"), ("payDate", "2023-07-30"), ("customer", "residential")]
///     .map(|(k, v)| (k.to_owned(), v.to_owned()));
/// assert_eq!(tariff::late_fee(&Field::root(&Data::of_form(&typed))).unwrap().fee.to_string(), "2.00");
/// ```
pub fn late_fee(root: &Field<'_>) -> Result<Fee, Error> {
    let book = Book::of(root);
    let amount = Yuan::new(root.required::<crate::base::units::Cost>("amount").decimal());
    let start = needed_date(root, "startDate");
    let paid = needed_date(root, "payDate");
    let customer = root.choice("customer", Debtor::CHOICES).unwrap_or(Debtor::Other);
    let (region, month) = (root.text("region"), root.date("billMonth"));
    let rule = root.accept(in_force(&book.late_fees, "cn", start, "startDate"));
    let Some(rule) = root.finish(rule)? else { return Err(Error::new(Code::Missing, "startDate")) };
    let mut recorder = Recorder::new();
    let t = &mut recorder;
    let mut lines = Vec::new();
    let mut last = paid;
    let days = t.step(&DAYS_STEP, |t| {
        t.input(&START, &start);
        t.input(&PAID, &paid);
        if !t.rule(&LAST_COUNTS, &rule.count_payment_day) {
            last = paid.plus(-1);
        }
        Days::new(Decimal::from((last.since(start) + 1).max(0)))
    });
    let waiver = rule.waivers.iter().find(|waiver| {
        Some(waiver.region.as_str()) == region.as_deref()
            && month.map(Date::month_start) == Some(waiver.bill_month)
    });
    let mut waived = None;
    let fee = t.step(&FEE_STEP, |t| {
        t.input(&AMOUNT, &amount);
        t.input(&DAYS, &days);
        if let Some(waiver) = waiver
            && paid <= t.rule(&WAIVED, &waiver.paid_by)
        {
            waived = Some(waiver.paid_by.citation().clone());
            return Yuan::default();
        }
        let year_end = Date::from_parts(start.year(), 12, 31).unwrap_or(last).min(last);
        let this_year = (year_end.since(start) + 1).max(0);
        let later = if days.decimal().is_zero() { 0 } else { last.since(year_end).max(0) };
        let mut sum = Some(Decimal::ZERO);
        for rate in rule.rates.iter().filter(|rate| rate.customer == customer) {
            let count = match rate.debt {
                Some(Debt::ThisYear) => this_year,
                Some(Debt::EarlierYears) => later,
                None => this_year + later,
            };
            if count == 0 {
                continue;
            }
            let count = Days::new(Decimal::from(count));
            let part = t.step(&PART_STEP, |t| {
                t.input(&AMOUNT, &amount);
                t.input(&DAYS, &count);
                let share = t.rule(&PER_DAY, &rate.per_day);
                let exact = mul(mul(amount.decimal(), count.decimal()).unwrap_or_default(), share.decimal());
                let label = rate.debt.map_or(customer.label(), Debt::label);
                let exact = ExactYuan::new(t.fitting(exact, "amount"));
                let citation = rate.per_day.citation().clone();
                let amount = Yuan::new(exact.decimal());
                lines.push(FeeLine { label, days: count, per_day: share, amount, citation });
                exact
            });
            sum = sum.and_then(|sum| add(sum, part.decimal()));
        }
        let fee = round(t.fitting(sum, "amount"), 2);
        match &rule.minimum {
            Some(minimum) if !fee.is_zero() => Yuan::new(fee.max(t.rule(&MINIMUM, minimum).decimal())),
            _ => Yuan::new(fee),
        }
    });
    let (status, confidence) = (rule.head.status, rule.head.confidence);
    recorder.conclude(|steps| Fee { days, lines, fee, waived, status, confidence, steps })
}

fn needed_date(root: &Field<'_>, name: &str) -> Date {
    if !root.has(name) {
        root.refuse_at(name, Code::Missing, "YYYY-MM-DD");
    }
    root.date(name).unwrap_or(Date::constant(2024, 1))
}

plain! { FeeLine { "label": label, "days": days, "perDay": per_day, "amount": amount, "citation": citation } }
plain! { Fee { "days": days, "lines": lines, "fee": fee, "waived": waived, "status": status, "confidence": confidence, "steps": steps } }
