//! The wasm module `workshop`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::workshop::ISLANDS));
