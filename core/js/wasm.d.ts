// What bundlers make of an import of the wasm file: its address.
declare const address: string;
export default address;
