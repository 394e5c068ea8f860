//! The wasm module `tariffs`.

diansuan_web::module_with_prices!(&diansuan_web::pages::tariffs::ISLANDS);
