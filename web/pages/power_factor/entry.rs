//! The wasm module `power-factor`.

diansuan_web::module!(diansuan_web::kit::browser::start(&diansuan_web::pages::power_factor::ISLANDS));
