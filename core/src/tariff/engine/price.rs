//! The price of a charge in a case: listed, floating with the time of use, or the customer's own.

use crate::base::decimal::round;
use crate::base::error::{Code, Error};
use crate::base::text::Text;
use crate::base::units::{Measure, Quantity, Share, YuanPerKwh};
use crate::explain::{Formula, Keep, Operand, Ruled, Term, Trace};
use crate::tariff::book::model::{Charge, Period, Price};
use crate::tariff::engine::input::GivenPrice;
use crate::tariff::engine::lines::{Case, Part};
use rust_decimal::Decimal;

static PRICE: Term = Term::new("p", "单价", "Price");
static FLAT_PRICE: Term = Term::new("p₀", "平段价（浮动部分）", "Flat price, the part that floats");
static RATIO: Term = Term::new("r", "该时段比例", "Ratio of the period");
static FIXED: Term = Term::new("f", "不浮动部分", "Part that does not float");
static PERIOD_PRICE: Formula = Formula::new(
    "period_price",
    Text::new("该时段单价", "Price of the period"),
    "p₀ × r + f",
    &[&FLAT_PRICE, &RATIO, &FIXED],
    Keep::All,
    "usage",
);
impl Part<'_> {
    /// The price of a case; nothing, and the calculation has failed, where it is not known.
    pub(in crate::tariff) fn price<T: Trace>(
        &self,
        charge: &Charge,
        case: Case,
        t: &mut T,
    ) -> Option<Ruled<Measure>> {
        let listed = match &charge.price {
            Price::One(price) => Some(price),
            Price::Rows(rows) => {
                let fits = |row: &&crate::tariff::book::model::Row| {
                    row.voltage.is_none_or(|id| id == self.voltage)
                        && row.season.is_none_or(|id| Some(id) == self.season)
                        && row.tier.is_none_or(|tier| Some(tier) == case.tier)
                        && row.period.is_none_or(|period| Some(period) == case.period)
                };
                let mut fitting = rows.iter().filter(fits);
                match (fitting.next(), fitting.next()) {
                    (Some(row), None) => Some(&row.price),
                    _ => None,
                }
            }
            Price::Unknown | Price::Given { .. } => None,
        };
        let Some(listed) = listed else {
            t.failure().get_or_insert_with(|| self.unknown_price(charge, case));
            return None;
        };
        let citation = listed.citation();
        let value = match case.period.filter(|_| charge.floats) {
            None => t.quietly(|t| t.rule(&PRICE, listed)),
            Some(period) => {
                let Some(ratio) = self.ratio(period) else {
                    t.failure()
                        .get_or_insert_with(|| self.unknown_price(charge, Case { period: None, ..case }));
                    return None;
                };
                let none = Measure::of(YuanPerKwh::default());
                let fixed = charge.fixed.as_ref().map_or(none.given(), Ruled::given_measure);
                let price: YuanPerKwh =
                    t.compute(&PERIOD_PRICE, &[listed.given_measure(), ratio.given(), fixed]);
                let decimals = charge.price_decimals;
                let rounded = decimals.map_or(price.decimal(), |decimals| round(price.decimal(), decimals));
                Measure::of(YuanPerKwh::new(rounded))
            }
        };
        Some(Ruled::new(citation.rule, citation.clause, value))
    }

    /// The customer's own price in a period, where the price list asks for one.
    pub(in crate::tariff) fn own_price(&self, charge: &Charge, period: Option<Period>) -> Option<Decimal> {
        if !matches!(charge.price, Price::Given { .. }) {
            return None;
        }
        match self.input.prices.iter().find(|given| given.charge == charge.id)?.price {
            GivenPrice::One(price) => Some(price),
            GivenPrice::ByPeriod(prices) => period?.of(&prices).copied().flatten(),
        }
    }

    /// What the flat price is multiplied by.
    fn ratio(&self, period: Period) -> Option<&Ruled<Share>> {
        let hours = self.span.files.hours.as_ref()?;
        let class = self.span.files.sheet.ratio_class;
        let mut rows = hours
            .ratios
            .iter()
            .filter(|row| row.months.has(self.span.from) && (row.class.is_none() || row.class == class));
        match (rows.next(), rows.next()) {
            (Some(row), None) => period.of(&row.values)?.as_ref(),
            _ => None,
        }
    }

    fn unknown_price(&self, charge: &Charge, case: Case) -> Error {
        let of_period = case.period.filter(|period| {
            charge.by_period()
                && !charge.floats
                && !charge.rows().iter().any(|row| row.period == Some(*period))
        });
        let field = of_period.map_or("month".to_owned(), |period| ["usage.", period.id()].concat());
        let what = [self.span.files.sheet.head.id, ": ", charge.label.zh, " / ", charge.label.en].concat();
        Error::new(Code::NotInRuleBook, field).bound(what)
    }
}
