// Spreadsheets: read as lines of CSV, written from lines of CSV; each by a wasm of its own, loaded when needed.

const ROWS = 20_000;

// Larger ones are better saved as CSV; the module says no to them, too.
const LARGEST = 100 << 20;

/** A workbook's first sheet as pieces of CSV. */
export async function* pieces(file, Refusal) {
  const { default: init, read } = await import("./xlsx-read.js");
  await init({ module_or_path: new URL("xlsx-read_bg.wasm", import.meta.url) });
  const parts = [];
  try {
    if (file.size > LARGEST) throw "too_large";
    read(new Uint8Array(await file.arrayBuffer()), (part) => parts.push(part));
  } catch (error) {
    const changed = error?.name === "NotReadableError";
    throw new Refusal(typeof error === "string" ? error : changed ? "changed" : "too_large");
  }
  for (const [at, part] of parts.entries()) yield [part, (file.size * (at + 1)) / parts.length];
}

/** The chosen list as a workbook. */
export async function workbook(bench, chosen, sheet, Refusal) {
  const { default: init, XlsxWriter } = await import("./xlsx-write.js");
  await init({ module_or_path: new URL("xlsx-write_bg.wasm", import.meta.url) });
  const encoder = new TextEncoder();
  const writer = new XlsxWriter(sheet, chosen.kinds);
  try {
    for (let part = bench.export_next(ROWS); part; part = bench.export_next(ROWS)) writer.rows(encoder.encode(part));
    return new Blob([writer.finish()], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
  } catch (error) {
    throw new Refusal(typeof error === "string" ? error : "memory");
  }
}
