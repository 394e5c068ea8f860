//! The wasm module `saving`.

diansuan_web::module!(diansuan_web::kit::browser::start_with_tariffs(&diansuan_web::pages::saving::ISLANDS));
