//! The wasm module `appliances`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::appliances::ISLANDS));
