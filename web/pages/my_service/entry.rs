//! The wasm module `my-service`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::my_service::ISLANDS));
