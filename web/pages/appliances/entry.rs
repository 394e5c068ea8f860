//! The wasm module `appliances`.

diansuan_web::module_with_prices!(&diansuan_web::pages::appliances::ISLANDS);
