// The wasm as a file beside the script; bundlers know this form and bring the file along.

export const carried = () => new URL("NAME_bg.wasm", import.meta.url);
