//! The wasm module `workbench`.

diansuan_web::module!(diansuan_web::workbench::page::start());
