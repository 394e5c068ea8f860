//! The wasm module `tariffs`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::tariffs::ISLANDS));
