//! The wasm module `bill`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::bill::ISLANDS));
