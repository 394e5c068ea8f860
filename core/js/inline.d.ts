// The main entry in one file, with the wasm in it.
export * from "./diansuan.js";
export { default } from "./diansuan.js";
