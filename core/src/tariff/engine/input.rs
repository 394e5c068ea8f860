//! What a bill needs.

use crate::base::data::ITSELF;
use crate::base::date::Date;
use crate::base::error::{Code, Error};
use crate::base::input::Field;
use crate::base::text::Word;
use crate::base::units::{
    BilledMonths, Days, EnergyDifference, KilovarHour, KilovoltAmpere, Kilowatt, KilowattHour, Measure,
    PowerFactor, Quantity, Yuan,
};
use crate::power_factor;
use crate::rulebook::Standard;
use crate::tariff::book::files::Book;
use crate::tariff::book::model::Period;
pub use crate::tariff::engine::consumption::{Share, Usage};
use crate::tariff::engine::metered::Metered;
use crate::tariff::engine::parts::{self, Judged, Parts, reactive};
use crate::tariff::engine::transformers::{self, Transformer};
use rust_decimal::Decimal;
use std::rc::Rc;

/// What a bill needs.
#[derive(Debug, Clone)]
pub struct Input {
    /// The rule files.
    pub book: Rc<Book>,
    /// The tariff.
    pub tariff: Word,
    /// First day of the bill.
    pub from: Date,
    /// Last day of the bill.
    pub to: Date,
    /// What was used; several where the meter was read in between.
    pub usage: Vec<Share>,
    /// Whether the input itself says what was used in which days.
    pub in_parts: bool,
    /// What it says beside that of each billing month; empty where it says so of the whole bill.
    pub judged: Vec<Judged>,
    /// Consumption of the tier cycle before this bill, if known.
    pub year_to_date: Option<KilowattHour>,
    /// Voltage.
    pub voltage: Option<Word>,
    /// Billed capacity.
    pub capacity: Option<KilovoltAmpere>,
    /// Days of the month for which capacity or demand is billed.
    pub capacity_days: Option<u32>,
    /// Transformers, where their capacity or state changes within the bill.
    pub transformers: Vec<Transformer>,
    /// How many billing months the bill has, where the customer says so.
    pub billing_months: Option<u32>,
    /// Highest demand of the month.
    pub max_demand: Option<Kilowatt>,
    /// Contract demand.
    pub contract_demand: Option<Kilowatt>,
    /// How the basic charge is billed, where the customer says so.
    pub basic_charge: Option<BasicWay>,
    /// Energy of all the customer's metering points.
    pub all_meters: Option<KilowattHour>,
    /// Reactive energy drawn and sent back.
    pub reactive: Option<(KilovarHour, KilovarHour)>,
    /// The power factor as printed, instead of reactive energy.
    pub factor: Option<PowerFactor>,
    /// Sub-meters, each with the tariff and the energy of its own.
    pub subs: Vec<Self>,
    /// Power-factor standard.
    pub standard: Option<&'static Standard>,
    /// The household.
    pub household: Household,
    /// Options asked for.
    pub options: Vec<Word>,
    /// Prices of the customer's own contract.
    pub prices: Vec<Given>,
    /// Quantities of their own.
    pub quantities: Vec<(Word, Measure)>,
    /// Money of their own.
    pub amounts: Vec<(Word, Yuan)>,
}

/// A household, as far as tiers depend on it.
#[derive(Debug, Clone, Default)]
pub struct Household {
    /// Number of people.
    pub people: Option<u32>,
    /// Whether it takes the tariff a large family may choose.
    pub switch: bool,
    /// Its free energy.
    pub allowance: Option<Word>,
}

/// How the basic charge is billed (基本电费计收方式).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BasicWay {
    /// By transformer capacity.
    Capacity,
    /// By contract demand.
    Contract,
    /// By actual demand.
    Actual,
}

impl BasicWay {
    /// The ways by their names.
    pub const CHOICES: &'static [(&'static str, Self)] =
        &[("capacity", Self::Capacity), ("contract", Self::Contract), ("actual", Self::Actual)];
}

/// A price of the customer's own contract.
#[derive(Debug, Clone)]
pub struct Given {
    /// The charge.
    pub charge: Word,
    /// One price, or by period in the order of [`Period::METERED`].
    pub price: GivenPrice,
}

/// One price, or one for each period.
#[derive(Debug, Clone, Copy)]
pub enum GivenPrice {
    /// For all energy.
    One(Decimal),
    /// By period.
    ByPeriod([Option<Decimal>; 5]),
}

/// Longest period of one bill.
const LONGEST: i64 = 366;

/// Reads the input.
///
/// # Errors
/// The first field that is missing, can't be used, or has no rule.
pub fn read(root: &Field<'_>) -> Result<Input, Error> {
    let book = Book::of(root);
    let tariff = tariff(root, &book, "tariff");
    read_for(root, book, tariff)
}

/// The tariff that a field names.
pub(in crate::tariff) fn tariff(root: &Field<'_>, book: &Book, field: &str) -> Word {
    let named = root.text(field).unwrap_or_else(|| {
        root.refuse_at(field, Code::Missing, "");
        String::new()
    });
    root.accept(book.tariff(&named, field)).unwrap_or_default()
}

/// Reads everything but the tariff.
pub(in crate::tariff) fn read_for(root: &Field<'_>, book: Rc<Book>, tariff: Word) -> Result<Input, Error> {
    let (from, to) = days(root);
    let metered = Metered::read(root);
    let in_parts = metered.is_none() && root.has("parts");
    let whole = |usage| Parts { shares: vec![Share { from, to, usage }], judged: Vec::new() };
    let Parts { shares, judged } = match &metered {
        Some(metered) => whole(Usage::Registers(metered.registers())),
        None if in_parts => {
            if root.has("usage") {
                root.refuse_at("usage", Code::Conflict, "parts");
            }
            parts::read(root, from, to, billing_months(root))
        }
        None => whole(Usage::read(&root.at("usage"))),
    };
    let input = Input { in_parts, ..read_rest(root, book, tariff, (from, to), shares) };
    let mut input = input.judged(judged);
    if let Some(metered) = &metered {
        input.reactive = metered.reactive(root, input.reactive);
        input.max_demand = metered.demand(root, input.max_demand);
        input.subs = subs(&root.at("metering"), &input, metered);
    }
    check_factor(root, &input);
    root.finish(input)
}

/// The sub-meters of an input as bills of their own on the same days.
fn subs(metering: &Field<'_>, main: &Input, metered: &Metered) -> Vec<Input> {
    let places = metering.items("sub");
    let energies = metered.subs();
    let each = places.iter().zip(energies).map(|(place, registers)| {
        for name in ["reactiveKvarh", "reactive", "factor", "standard"] {
            if place.has(name) {
                place.refuse_at(name, Code::Conflict, "metering");
            }
        }
        let named = place.text("tariff").unwrap_or_default();
        let field = format!("{}.tariff", place.path());
        let tariff = place.accept(main.book.tariff(&named, &field)).unwrap_or_default();
        let usage = Usage::Registers(registers);
        let share = Share { from: main.from, to: main.to, usage };
        let own = read_rest(place, Rc::clone(&main.book), tariff, (main.from, main.to), vec![share]);
        Input { billing_months: main.billing_months, ..own }
    });
    each.collect()
}

/// Reads everything but the tariff, the days and what was used in them.
pub(in crate::tariff) fn read_rest(
    root: &Field<'_>,
    book: Rc<Book>,
    tariff: Word,
    (from, to): (Date, Date),
    usage: Vec<Share>,
) -> Input {
    let household = root.at("household");
    let people = people(&household);
    Input {
        book,
        tariff,
        from,
        to,
        usage,
        in_parts: false,
        judged: Vec::new(),
        year_to_date: root.optional("yearToDateKwh"),
        voltage: root.text("voltage").map(Word::from),
        capacity: root.optional("capacityKva"),
        capacity_days: capacity_days(root),
        transformers: transformers::read(root, from, to),
        billing_months: billing_months(root),
        max_demand: root.optional("maxDemandKw"),
        contract_demand: root.optional("contractDemandKw"),
        basic_charge: root.optional_choice("basicCharge", BasicWay::CHOICES),
        all_meters: root.optional("allMetersKwh"),
        reactive: reactive(root),
        factor: power_factor::read_factor(root),
        subs: Vec::new(),
        standard: root.has("standard").then(|| power_factor::read_standard(root, Some(from))),
        household: Household {
            people,
            switch: household.flag("switch").unwrap_or(false),
            allowance: household.text("allowance").map(Word::from),
        },
        options: root.texts("options").into_iter().map(Word::from).collect(),
        prices: prices(root),
        quantities: own(root, "quantities", |place, name| {
            Measure::of(place.required::<EnergyDifference>(name))
        }),
        amounts: own(root, "amounts", |place, name| place.required(name)),
    }
}

/// Days of the month for which capacity is billed, a whole number.
fn capacity_days(root: &Field<'_>) -> Option<u32> {
    let days = root.optional::<Days>("capacityDays")?.decimal();
    let whole = u32::try_from(days).ok().filter(|_| days.fract().is_zero());
    if whole.is_none() {
        root.refuse_at("capacityDays", Code::OutOfRange, "0, 1, 2 …");
    }
    whole
}

/// How many billing months the bill has.
fn billing_months(root: &Field<'_>) -> Option<u32> {
    let months = root.optional::<BilledMonths>("billingMonths")?.decimal();
    let whole =
        u32::try_from(months).ok().filter(|count| months.fract().is_zero() && (1..=12).contains(count));
    if whole.is_none() {
        root.refuse_at("billingMonths", Code::OutOfRange, "1 – 12");
    }
    whole
}

/// A standard asks for reactive energy, or the factor itself. (The other way round the price list may know the
/// standard.)
pub(in crate::tariff) fn check_factor(root: &Field<'_>, input: &Input) {
    if input.standard.is_some() && !input.has_factor() {
        root.refuse_at("reactiveKvarh", Code::Missing, "");
    }
}

/// The number of people in a household.
pub(in crate::tariff) fn people(household: &Field<'_>) -> Option<u32> {
    let count = household.optional::<crate::base::units::Count>("people")?.decimal();
    let whole = u32::try_from(count).ok().filter(|_| count.fract().is_zero());
    if whole.is_none() {
        household.refuse_at("people", Code::OutOfRange, "0, 1, 2 …");
    }
    whole
}

/// First and last day of the bill.
pub(in crate::tariff) fn days(root: &Field<'_>) -> (Date, Date) {
    let month = root.date("month");
    let from = root.date("from").or(month);
    let to = root.date("to").or(month.map(Date::month_end));
    if from.is_none() {
        root.refuse_at("month", Code::Missing, "");
    } else if to.is_none() {
        root.refuse_at("to", Code::Missing, "");
    }
    let from = from.unwrap_or(Date::constant(2000, 1));
    let to = to.unwrap_or(from);
    if to < from || to.since(from) >= LONGEST {
        root.refuse_at("to", Code::OutOfRange, "1 – 366");
    }
    (from, to.max(from))
}

/// Values by the name of a charge.
fn own<V>(root: &Field<'_>, name: &str, value: impl Fn(&Field<'_>, &str) -> V) -> Vec<(Word, V)> {
    let place = root.at(name);
    if place.is_present() && !place.is_composite() {
        root.refuse_at(name, Code::WrongType, "{ charge: … }");
    }
    let named = place.names().into_iter().filter(|id| place.has(id));
    named.map(|id| (value(&place, &id), id)).map(|(value, id)| (id.into(), value)).collect()
}

fn prices(root: &Field<'_>) -> Vec<Given> {
    use crate::base::units::YuanPerKwh;
    let read = |place: &Field<'_>, name: &str| {
        let own = place.at(name);
        if own.is_composite() {
            let periods = Period::METERED.map(|period| own.optional(period.id()).map(YuanPerKwh::decimal));
            // One price for all hours beside those by period: either could be meant.
            if own.optional::<YuanPerKwh>(ITSELF).is_some() {
                own.refuse_at(ITSELF, Code::Conflict, &Period::METERED.map(Period::id).join(", "));
            }
            own.only(&Period::METERED.map(Period::id));
            return GivenPrice::ByPeriod(periods);
        }
        GivenPrice::One(place.required::<YuanPerKwh>(name).decimal())
    };
    own(root, "prices", read).into_iter().map(|(charge, price)| Given { charge, price }).collect()
}
