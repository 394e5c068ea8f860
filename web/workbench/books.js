// Reads workbooks in a worker of its own, so that it can be stopped in the middle: by the module for .xlsx, or
// by the one for .xls, .xlsb and .ods, which is loaded when such a file comes.

// Rows of each sheet that a look takes.
const ROWS = 80;

const modules = {
  xlsx: async () => {
    const module = await import("./xlsx-read.js");
    await module.default({ module_or_path: new URL("xlsx-read_bg.wasm", import.meta.url) });
    return module;
  },
  other: async () => {
    const module = await import("./other-read.js");
    await module.default({ module_or_path: new URL("other-read_bg.wasm", import.meta.url) });
    return module;
  },
};

async function work(module, bytes, sheet) {
  if (sheet === undefined) {
    const sheets = [];
    module.look(bytes, ROWS, (name, visible, lines) => sheets.push({ name, visible, lines }));
    postMessage({ sheets });
  } else {
    module.read(bytes, sheet, (part) => postMessage({ part }, [part.buffer]));
    postMessage({ done: true });
  }
}

addEventListener("message", async ({ data: { file, sheet } }) => {
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    try {
      await work(await modules.xlsx(), bytes, sheet);
    } catch (error) {
      if (error !== "other") throw error;
      await work(await modules.other(), bytes, sheet);
    }
  } catch (error) {
    const changed = error?.name === "NotReadableError" || error?.name === "NotFoundError";
    postMessage({ code: typeof error === "string" ? error : changed ? "changed" : "too_large" });
  }
});
