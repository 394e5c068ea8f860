//! The JavaScript package: one function per calculator, plain objects in and out.
//!
//! The only place where JavaScript values appear. Types for TypeScript are written in
//! `diansuan.d.ts`; a test holds them against real results.

mod source;

use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::plain::ToPlain;
use diansuan::text::Lang;
use diansuan::{capacitor, classify, payback, power_factor, tariff};
use js_sys::Reflect;
use source::JsSource;
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

type Root = Field<'static, JsSource>;

/// Reads, calculates and hands the result over; errors become JavaScript errors.
fn answer<R: ToPlain>(
    input: JsValue,
    run: impl FnOnce(&Root) -> Result<R, Error>,
) -> Result<JsValue, JsValue> {
    let root = Field::root(JsSource(input));
    hand_over(run(&root).map(|result| result.plain().to_json()))
}

/// A plain JavaScript object: one text across the boundary and one `JSON.parse` instead of a call
/// for every property.
#[inline(never)]
fn hand_over(result: Result<String, Error>) -> Result<JsValue, JsValue> {
    match result {
        Ok(json) => js_sys::JSON::parse(&json),
        Err(error) => Err(failure(&error)),
    }
}

/// An `Error` with `code`, `field`, `bound` and `messages`; its own message is Chinese first.
fn failure(error: &Error) -> JsValue {
    let (zh, en) = (error.message(Lang::Zh), error.message(Lang::En));
    let out = js_sys::Error::new(&format!("{}：{zh} / {en}", error.field));
    out.set_name("DiansuanError");
    let messages = js_sys::Object::new();
    set(&messages, "zh", &zh.into());
    set(&messages, "en", &en.into());
    set(&out, "code", &error.code.as_str().into());
    set(&out, "field", &error.field.as_str().into());
    set(&out, "bound", &error.bound.as_deref().map_or(JsValue::NULL, JsValue::from));
    set(&out, "messages", &messages);
    out.into()
}

/// Setting a property of a fresh object can't fail.
fn set(object: &JsValue, name: &str, value: &JsValue) {
    let _ = Reflect::set(object, &name.into(), value);
}

/// Customer tier and account manager.
#[wasm_bindgen(js_name = classify)]
pub fn classify_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| classify::calculate(&classify::read(root)?))
}

/// A table or a file of customers at once.
#[wasm_bindgen(js_name = classifyBatch)]
pub fn classify_batch_js(input: JsValue) -> Result<JsValue, JsValue> {
    let root = Field::root(JsSource(input));
    hand_over(diansuan_customers::classify(&root).map(|result| result.to_json()))
}

/// Power-factor adjustment of a month.
#[wasm_bindgen(js_name = powerFactor)]
pub fn power_factor_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| power_factor::calculate(&power_factor::read(root)?))
}

/// Capacitors that mend the factor.
#[wasm_bindgen(js_name = capacitor)]
pub fn capacitor_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| capacitor::calculate(&capacitor::read(root)?))
}

/// When an investment has paid for itself.
#[wasm_bindgen(js_name = payback)]
pub fn payback_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| payback::calculate(&payback::read(root)?))
}

/// A month's bill.
#[wasm_bindgen(js_name = estimateBill)]
pub fn estimate_bill_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::calculate(&tariff::read(root)?))
}

/// The same customer on several tariffs.
#[wasm_bindgen(js_name = compareTariffs)]
pub fn compare_tariffs_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::compare(root))
}

/// A year, month by month.
#[wasm_bindgen(js_name = estimateYear)]
pub fn estimate_year_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::year(&tariff::read_year(root)?))
}

/// Why one bill is higher than another.
#[wasm_bindgen(js_name = explainDifference)]
pub fn explain_difference_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::explain_difference(root))
}

/// What moving load between periods brings.
#[wasm_bindgen(js_name = shiftLoad)]
pub fn shift_load_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::shift_load(root))
}

/// How much energy for this money.
#[wasm_bindgen(js_name = energyForMoney)]
pub fn energy_for_money_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::energy_for_money(root))
}

/// From where on another tariff is cheaper.
#[wasm_bindgen(js_name = breakEven)]
pub fn break_even_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::break_even(root))
}

/// Capacity or demand.
#[wasm_bindgen(js_name = basicChargeOptions)]
pub fn basic_charge_options_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::basic_charge_options(root))
}

/// Late-payment fee.
#[wasm_bindgen(js_name = lateFee)]
pub fn late_fee_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::late_fee(root))
}

/// Tariffs of the rule book.
#[wasm_bindgen(js_name = listTariffs)]
pub fn list_tariffs_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| Ok(tariff::list(&tariff::read_filter(root)?)))
}

/// One tariff in full.
#[wasm_bindgen(js_name = describeTariff)]
pub fn describe_tariff_js(input: JsValue) -> Result<JsValue, JsValue> {
    answer(input, |root| tariff::describe(root))
}
