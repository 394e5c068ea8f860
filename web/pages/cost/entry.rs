//! The wasm module `cost`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::cost::ISLANDS));
