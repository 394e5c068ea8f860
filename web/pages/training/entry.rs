//! The wasm module `training`.

#[cfg(target_arch = "wasm32")]
mod browser {
    use diansuan_web::pages::training::drill::island;
    use wasm_bindgen::prelude::*;

    /// Takes shipped rule files. A utility's own ones are left aside: the same number is the same question everywhere.
    #[wasm_bindgen]
    pub fn install(shipped: JsValue, _own: JsValue) {
        island::install(shipped);
    }

    /// Begins to ask.
    #[wasm_bindgen]
    pub fn begin() {
        island::begin();
    }

    /// There is nothing further to draw.
    #[wasm_bindgen]
    pub fn draw() -> bool {
        false
    }
}
