//! The wasm module `saving`.

diansuan_web::module_with_prices!(&diansuan_web::pages::saving::ISLANDS);
