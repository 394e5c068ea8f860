//! The wasm module `inspection`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::inspection::ISLANDS));
