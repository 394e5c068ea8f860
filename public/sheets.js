// Spreadsheets: read as lines of CSV, written from lines of CSV; each by a wasm of its own, loaded when needed.

const ROWS = 20_000;

async function module(name, Refusal) {
  try {
    return await name;
  } catch {
    throw new Refusal("failed");
  }
}

/** A workbook's first sheet as pieces of CSV. */
export async function* pieces(file, Refusal) {
  const { default: init, XlsxReader } = await module(import("./xlsx-read.js"), Refusal);
  await init({ module_or_path: new URL("xlsx-read_bg.wasm", import.meta.url) });
  let reader;
  try {
    reader = XlsxReader.open(new Uint8Array(await file.arrayBuffer()));
    reader.choose(0);
    for (let part = reader.next(ROWS); part.length; part = reader.next(ROWS)) yield [part, file.size];
  } catch (error) {
    throw new Refusal(error instanceof WebAssembly.RuntimeError ? "too_large" : error.message);
  } finally {
    reader?.free();
  }
}

/** The chosen list as a workbook. */
export async function workbook(bench, chosen, sheet, Refusal) {
  const { default: init, XlsxWriter } = await module(import("./xlsx-write.js"), Refusal);
  await init({ module_or_path: new URL("xlsx-write_bg.wasm", import.meta.url) });
  const encoder = new TextEncoder();
  const writer = new XlsxWriter(sheet, chosen.kinds);
  try {
    for (let part = bench.export_next(ROWS); part; part = bench.export_next(ROWS)) writer.rows(encoder.encode(part));
    return new Blob([writer.finish()], { type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" });
  } catch (error) {
    throw new Refusal(error instanceof WebAssembly.RuntimeError ? "memory" : error.message);
  }
}
