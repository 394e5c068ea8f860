//! The JavaScript package: one function per calculator, plain objects in and out.
//!
//! The only place where JavaScript values appear. `diansuan.js` stands around it and is what others
//! import; types for TypeScript are written in `diansuan.d.ts`, and a test holds them against real
//! results.

mod input;

use diansuan::data::{Column, Data, ToPlain};
use diansuan::error::{Code, Error};
use diansuan::explain;
use diansuan::input::{Field, strictly};
use diansuan::tariff::Shipped;
use diansuan::text::Lang;
use diansuan::{
    appliances, capacitor, classify, connection, correction, cost, credit, inspection, metering, payback,
    power_factor, saving, tariff, workshop,
};
use js_sys::{JSON, JsString, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

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
    let (files, path, replace) = match place.data() {
        Some(list @ Data::List(_)) => (Some(list), "rules", false),
        _ => {
            place.only(&["replace", "files"]);
            (place.at("files").data(), "rules.files", place.flag("replace") == Some(true))
        }
    };
    let checked = match files {
        Some(files @ Data::List(_)) => tariff::checked(files).map_err(|error| error.within(path)),
        _ => Err(Error::new(Code::WrongType, path).bound("[{ kind, id, … }]")),
    };
    root.finish(Rules { files: checked?, replace })
}

/// What a function of the package does with its input.
type Run<'r> = &'r dyn Fn(&Field<'_>) -> Result<Data, Error>;

/// Reads, calculates and hands the result over, or throws what [`refusal`] says.
#[inline(never)]
fn answer(input: &JsValue, run: Run<'_>) -> Result<JsValue, JsValue> {
    let input = input::data(input);
    let result = strictly(&input, |root| match root.flag("explain") {
        Some(false) => {
            let mut result = explain::without_steps(|| run(root))?;
            result.take_all("steps");
            Ok(result)
        }
        _ => run(root),
    });
    result.map(object).map_err(|error| value(&refusal(&error)))
}

/// Plain data as plain objects.
fn value(data: &Data) -> JsValue {
    data.serialize(&Serializer::json_compatible()).unwrap_or(JsValue::NULL)
}

/// A result; its columns, which may have a million cells, cross in one piece each.
fn object(mut result: Data) -> JsValue {
    let Some(Data::Object(columns)) = result.take("columns") else { return value(&result) };
    let split = |cells: &Data| match cells {
        Data::Column(Column(text)) => {
            JsString::from(text.as_str()).split(&Column::SEPARATOR.to_string()).into()
        }
        other => value(other),
    };
    let (out, all) = (value(&result), js_sys::Object::new());
    for (name, cells) in &columns {
        set(&all, name, &split(cells));
    }
    set(&out, "columns", &all);
    out
}

/// Sets a property of a fresh object, which can't fail.
fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

/// What `diansuan.js` makes an error of.
fn refusal(error: &Error) -> Data {
    let message = |lang| Data::text(error.message(lang));
    Data::object(vec![
        ("code", Data::text(error.code.as_str())),
        ("field", Data::text(error.field.clone())),
        ("bound", error.bound.clone().map_or(Data::Null, Data::text)),
        ("messages", Data::object(vec![("zh", message(Lang::Zh)), ("en", message(Lang::En))])),
    ])
}

/// A function of the package for each calculator.
macro_rules! functions {
    ($($(#[$doc:meta])* $name:ident as $js:ident: $run:expr;)*) => {$(
        $(#[$doc])*
        ///
        /// # Errors
        /// What the calculator refuses: an object with `code`, `field`, `bound` and `messages`.
        #[wasm_bindgen(js_name = $js)]
        pub fn $name(input: &JsValue) -> Result<JsValue, JsValue> {
            answer(input, &|root| {
                let run: fn(&Field<'_>) -> Result<_, Error> = $run;
                run(root).map(|result| result.plain())
            })
        }
    )*};
}

functions! {
    /// Customer tier and account manager.
    classify_js as classify: |root| classify::calculate(&classify::read(root)?);
    /// A table or a file of customers at once.
    classify_batch as classifyBatch: |root| diansuan_customers::classify(root);
    /// Power-factor adjustment of a month.
    power_factor_js as powerFactor: |root| power_factor::calculate(&power_factor::read(root)?);
    /// Capacitors that mend the factor.
    capacitor_js as capacitor: |root| capacitor::calculate(&capacitor::read(root)?);
    /// When an investment has paid for itself.
    payback_js as payback: |root| payback::calculate(&payback::read(root)?);
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
