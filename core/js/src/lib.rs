//! The JavaScript package: one function per calculator, plain objects in and out.
//!
//! The only place where JavaScript values appear. `diansuan.js` stands around it and is what others
//! import; types for TypeScript are written in `diansuan.d.ts`, and a test holds them against real
//! results.

mod input;

use diansuan::data::{Column, Data, ToPlain};
use diansuan::error::Error;
use diansuan::explain;
use diansuan::input::{Field, strictly};
use diansuan::text::Lang;
use diansuan::{capacitor, classify, payback, power_factor};
use js_sys::{JsString, Reflect};
use serde::Serialize;
use serde_wasm_bindgen::Serializer;
use wasm_bindgen::prelude::*;

#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();

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
    /// Power-factor adjustment of a month.
    power_factor_js as powerFactor: |root| power_factor::calculate(&power_factor::read(root)?);
    /// Capacitors that mend the factor.
    capacitor_js as capacitor: |root| capacitor::calculate(&capacitor::read(root)?);
    /// When an investment has paid for itself.
    payback_js as payback: |root| payback::calculate(&payback::read(root)?);
}

#[cfg(feature = "full")]
mod full;
