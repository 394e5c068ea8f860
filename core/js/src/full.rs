//! What the light entry leaves out: everything that needs a price list or a file of customers.

use crate::{answer, input, refusal, value};
use diansuan::data::{Data, ToPlain};
use diansuan::error::{Code, Error};
use diansuan::input::{Field, strictly};
use diansuan::tariff::{self, Shipped};
use diansuan::{
    appliances, connection, correction, cost, credit, inspection, metering, power_factor, saving, workshop,
};
use js_sys::JSON;
use wasm_bindgen::prelude::*;

/// Says how the rule files that the package carries are read.
#[wasm_bindgen(start)]
pub fn start() {
    tariff::ship(Shipped::Later(carried));
}

/// The rule files that the package carries.
fn carried() -> Vec<Data> {
    match JSON::parse(tariff::SHIPPED).map(|files| input::data(&files)) {
        Ok(Data::List(files)) => files,
        _ => Vec::new(),
    }
}

/// Rule files that `init` was given, and whether they take the place of those of the package.
struct Rules {
    files: Vec<Data>,
    replace: bool,
}

/// Takes the rule files that `init` was given: `rules` is a list that lies over those of the package, or
/// `{ replace, files }`.
///
/// # Errors
/// The first place that can't be read, as of a calculator; what stood before stays.
#[wasm_bindgen(js_name = useRules)]
pub fn use_rules(input: &JsValue) -> Result<(), JsValue> {
    let read = strictly(&input::data(input), rules);
    let Rules { files, replace } = read.map_err(|error| value(&refusal(&error)))?;
    tariff::ship(if replace { Shipped::Files(Vec::new()) } else { Shipped::Later(carried) });
    tariff::lay_over(files);
    Ok(())
}

fn rules(root: &Field<'_>) -> Result<Rules, Error> {
    let place = root.at("rules");
    let (files, path, replace) = if let Some(list @ Data::List(_)) = place.data() {
        (Some(list), "rules", false)
    } else {
        place.only(&["replace", "files"]);
        (place.at("files").data(), "rules.files", place.flag("replace") == Some(true))
    };
    let checked = match files {
        Some(files @ Data::List(_)) => tariff::checked(files).map_err(|error| error.within(path)),
        _ => Err(Error::new(Code::WrongType, path).bound("[{ kind, id, … }]")),
    };
    root.finish(Rules { files: checked?, replace })
}

functions! {
    /// A table or a file of customers at once.
    classify_batch as classifyBatch: |root| diansuan_customers::classify(root);
    /// What meters give: energies, losses, sub-meters.
    read_meters as readMeters: |root| metering::calculate(&metering::read(root)?);
    /// What wrong metering has to be corrected by.
    correct_metering as correctMetering: |root| correction::calculate(&correction::read(root)?);
    /// A month's bill.
    estimate_bill as estimateBill: |root| tariff::calculate(&tariff::read(root)?);
    /// The same customer on several tariffs.
    compare_tariffs as compareTariffs: |root| tariff::compare(root);
    /// A year, month by month.
    estimate_year as estimateYear: |root| tariff::year(&tariff::read_year(root)?);
    /// Why one bill is higher than another.
    explain_difference as explainDifference: |root| tariff::explain_difference(root);
    /// What moving load between periods brings.
    shift_load as shiftLoad: |root| tariff::shift_load(root);
    /// How much energy for this money.
    energy_for_money as energyForMoney: |root| tariff::energy_for_money(root);
    /// From where on another tariff is cheaper.
    break_even as breakEven: |root| tariff::break_even(root);
    /// How much energy at this average price.
    energy_for_average_price as energyForAveragePrice: |root| tariff::energy_for_average_price(root);
    /// A price or a period's energy out of a printed bill.
    price_from_bill as priceFromBill: |root| tariff::price_from_bill(root);
    /// Two months out of their sum.
    split_months as splitMonths: |root| tariff::split_months(root);
    /// The base out of a total with the adjustment in it.
    base_from_total as baseFromTotal: |root| power_factor::base_from_total(&power_factor::read_total(root)?);
    /// Whether a printed bill agrees, and what could explain the difference.
    check_bill as checkBill: |root| tariff::check_bill(root);
    /// Capacity or demand.
    basic_charge_options as basicChargeOptions: |root| tariff::basic_charge_options(root);
    /// Late-payment fee.
    late_fee as lateFee: |root| tariff::late_fee(root);
    /// Tariffs of the rule book.
    list_tariffs as listTariffs: |root| Ok(tariff::list(&tariff::read_filter(root)?));
    /// One tariff in full.
    describe_tariff as describeTariff: |root| tariff::describe(root);
    /// Credit of a customer.
    credit_js as credit: |root| credit::calculate(&credit::read(root)?);
    /// A new connection in time.
    connection_js as connection: |root| connection::calculate(&connection::read(root)?);
    /// What measures save on a bill.
    saving_js as saving: |root| saving::calculate(&saving::read(root)?);
    /// What a household's connection carries.
    appliances_js as appliances: |root| appliances::calculate(&appliances::read(root)?);
    /// The load of a new workshop or farm and its supply.
    workshop_js as workshop: |root| workshop::calculate(&workshop::read(root)?);
    /// Breach of use.
    breach_js as breach: |root| inspection::breach(&inspection::read_breach(root)?);
    /// Theft of electricity.
    theft_js as theft: |root| inspection::theft(&inspection::read_theft(root)?);
    /// Compensation for outages.
    outage_compensation as outageCompensation: |root| inspection::outage(&inspection::read_outage(root)?);
    /// Electricity in the cost of a product.
    cost_js as cost: |root| cost::calculate(&cost::read(root)?);
}
