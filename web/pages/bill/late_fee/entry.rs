//! The wasm module `bill-late-fee`.

diansuan_web::module_with_prices!(&diansuan_web::pages::bill::late_fee::ISLANDS);
