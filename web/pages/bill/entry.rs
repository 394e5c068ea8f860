//! The wasm module `bill`.

diansuan_web::module_with_prices!(&diansuan_web::pages::bill::ISLANDS);
