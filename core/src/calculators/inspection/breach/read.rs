//! Reading a breach of use.

use super::{Back, BreachInput, BreachKind, Penalty};
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::units::{
    BilledMonths, Cost, Count, Days, KilowattHour, Measure, Positive, Quantity, UnitPrice, Yuan, YuanPerKva,
};
use crate::calculators::inspection::claim::Customer;
use crate::calculators::inspection::energy::{Lasting, Prices, Reading, dearer};
use crate::calculators::inspection::months::{Capacity, Duration, span};
use crate::calculators::inspection::rule::{Asked, Penal, Rules, Stated, unread};
use rust_decimal::Decimal;

/// Reads the input.
///
/// # Errors
/// The first field that is missing or can't be used; [`Code::NotInRuleBook`] naming what the rules of that
/// day don't say and the caller has to give, or days before the rules in force.
pub fn read_breach(root: &Field<'_>) -> Result<BreachInput, Error> {
    let kind = root.choice("kind", BreachKind::CHOICES);
    let rules = Rules::read(root);
    let read = kind.zip(rules).map(|(kind, (rules, date))| Reader { root, rules, date }.input(kind));
    match root.finish(read.flatten())? {
        Some(input) => Ok(input),
        None => Err(unread()),
    }
}

/// An input while it is read.
struct Reader<'a> {
    root: &'a Field<'a>,
    rules: Rules,
    date: Date,
}

impl Reader<'_> {
    fn input(&self, kind: BreachKind) -> Option<BreachInput> {
        let mut unknown_time = false;
        let (back, penalty) = match kind {
            BreachKind::WrongCategory => {
                let (back, unknown) = self.difference()?;
                unknown_time = unknown;
                (back, Penalty::Multiple(self.multiple("wrong_category")?))
            }
            BreachKind::OverCapacity => self.capacity("over_capacity_two_part", "over_capacity_other")?,
            BreachKind::SealedEquipment => self.capacity("sealed_two_part", "sealed_other")?,
            BreachKind::OverQuota => (Back::Nothing, self.quota()?),
            BreachKind::MovedMeter => {
                let customer = self.root.choice("customer", Customer::CHOICES)?;
                let household = customer == Customer::Residential;
                let row = if household { "moved_meter_residential" } else { "moved_meter_other" };
                let asked = Asked { row, column: "per_time", field: "penaltyPerTime" };
                let penal = self.rules.penal::<UnitPrice>(self.root, asked)?;
                (Back::Nothing, Penalty::Time { penal, times: self.times() })
            }
            BreachKind::OtherSource => (Back::Nothing, self.rate("other_source")?),
        };
        Some(BreachInput { rules: self.rules, kind, back, penalty, unknown_time })
    }

    fn multiple(&self, row: &'static str) -> Option<Penal> {
        self.rules.penal::<Positive>(self.root, Asked { row, column: "multiple", field: "penaltyMultiple" })
    }

    fn rate(&self, row: &'static str) -> Option<Penalty> {
        let kva = self.root.required("capacityKva");
        let asked = Asked { row, column: "per_kva", field: "penaltyPerKva" };
        let penal = self.rules.penal::<YuanPerKva>(self.root, asked)?;
        Some(Penalty::Rate { penal, kva, times: self.times() })
    }

    fn times(&self) -> Count {
        let times = self.root.optional("times").unwrap_or_else(|| Count::new(Decimal::ONE));
        if !times.decimal().fract().is_zero() || times.decimal() > Decimal::ONE_HUNDRED {
            self.root.refuse_at("times", Code::OutOfRange, "0, 1, 2 … 100");
        }
        times
    }

    /// Of a two-part customer the capacity's charge and a multiple of it; of others money for each kVA.
    fn capacity(&self, two_part: &'static str, other: &'static str) -> Option<(Back, Penalty)> {
        let customer = self.root.choice("customer", Customer::CHOICES)?;
        if customer != Customer::TwoPart {
            return Some((Back::Nothing, self.rate(other)?));
        }
        let capacity =
            Capacity { kva: self.root.required("capacityKva"), price: self.root.required("capacityPrice") };
        let duration = Duration::read(self.root, self.rules, self.date)?;
        Some((Back::Capacity(capacity, duration), Penalty::Multiple(self.multiple(two_part)?)))
    }

    fn quota(&self) -> Option<Penalty> {
        let Penalty::Rate { penal, kva, times } = self.rate("over_quota")? else { return None };
        let multiple = self.multiple("over_quota")?;
        let (energy, price) = (self.root.required("kwh"), self.root.required("price"));
        Some(Penalty::Quota { penal, kva, times, multiple, energy, price })
    }

    /// What was used at the wrong price, and whether its time is that of the rule.
    fn difference(&self) -> Option<(Back, bool)> {
        let root = self.root;
        root.only_one_of(&["difference", "kwh", "kwhByMonth", "monthlyKwh", "capacityKw", "devices"]);
        if root.has("difference") {
            return Some((Back::Money(Yuan::new(root.required::<Cost>("difference").decimal())), false));
        }
        if root.has("capacityKw") || root.has("devices") {
            return self.devices();
        }
        let (due, billed) = (root.required("priceDue"), root.required("priceBilled"));
        dearer(root, due, billed);
        let monthly = root.has("monthlyKwh");
        let energies = if root.has("kwhByMonth") {
            let all = root.numbers("kwhByMonth", KilowattHour::SPEC, 120);
            all.into_iter().map(KilowattHour::new).collect()
        } else {
            vec![root.required(if monthly { "monthlyKwh" } else { "kwh" })]
        };
        let own = monthly.then(|| root.optional::<BilledMonths>("months")).flatten();
        let ruled = self.rules.value("wrong_category", "months").map(Stated::Ruled);
        let months = own.map(|months| Stated::Given(Measure::of(months))).or(ruled);
        if monthly && months.is_none() {
            self.rules.unknown(root, "months");
        }
        let months = months.filter(|_| monthly);
        Some((Back::Energy { energies, months, due, billed }, monthly && own.is_none()))
    }

    fn devices(&self) -> Option<(Back, bool)> {
        let root = self.root;
        root.only_one_of(&["days", "months", "from"]);
        let known = if root.has("days") {
            Some(Lasting::Days(Stated::Given(Measure::of(root.required::<Days>("days")))))
        } else if root.has("from") {
            let (from, to) = span(root, self.rules, self.date)?;
            let days = Days::new(Decimal::from(to.since(from) + 1));
            Some(Lasting::Days(Stated::Given(Measure::of(days))))
        } else {
            None
        };
        let own = root.optional::<BilledMonths>("months").map(|months| Stated::Given(Measure::of(months)));
        let months = own.or_else(|| self.rules.value("wrong_category", "months").map(Stated::Ruled));
        let by_months = months.zip(self.rules.value("part_month", "days"));
        let by_months = by_months.map(|(months, month_days)| Lasting::Months { months, month_days });
        let prices = Prices { due: "priceDue", billed: Some("priceBilled") };
        let reading = Reading { rules: self.rules, lasting: known.or(by_months), prices };
        let unknown = known.is_none() && own.is_none();
        Some((Back::Devices(reading.devices(root)), unknown))
    }
}
