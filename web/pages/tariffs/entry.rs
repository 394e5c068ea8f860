//! The wasm module `tariffs`.

diansuan_web::module!(diansuan_web::kit::browser::start_with_tariffs(&diansuan_web::pages::tariffs::ISLANDS));
