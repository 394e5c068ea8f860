//! The wasm module `bill-load`.

diansuan_web::module!(diansuan_web::kit::browser::start_with_tariffs(
    &diansuan_web::pages::bill::load::ISLANDS
));
