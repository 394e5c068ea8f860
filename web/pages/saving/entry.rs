//! The wasm module `saving`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::saving::ISLANDS));
