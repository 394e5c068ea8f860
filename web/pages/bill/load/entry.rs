//! The wasm module `bill-load`.

diansuan_web::module_with_prices!(&diansuan_web::pages::bill::load::ISLANDS);
