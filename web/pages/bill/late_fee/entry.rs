//! The wasm module `bill-late-fee`.

diansuan_web::module!(diansuan_web::kit::browser::start_with_tariffs(
    &diansuan_web::pages::bill::late_fee::ISLANDS
));
