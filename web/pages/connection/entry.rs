//! The wasm module `connection`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::connection::ISLANDS));
