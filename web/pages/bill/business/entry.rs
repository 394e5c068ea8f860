//! The wasm module `bill-business`.

diansuan_web::module_with_prices!(&diansuan_web::pages::bill::BUSINESS);
