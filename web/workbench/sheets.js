// Spreadsheets: read as lines of CSV by a worker of their own, written from lines of CSV.

const ROWS = 20_000;
// Larger ones are better saved as CSV; the modules say no to them, too.
const LARGEST = 100 << 20;

// What the worker for workbooks says, one message after the other; it ends when nobody listens any more.
async function* said(file, sheet, Refusal) {
  if (file.size > LARGEST) throw new Refusal("too_large");
  const worker = new Worker(new URL("books.js", import.meta.url), { type: "module" });
  const heard = [];
  let wake = () => {};
  worker.onmessage = ({ data }) => wake(heard.push(data));
  worker.onerror = (event) => {
    event.preventDefault();
    wake(heard.push({ code: "too_large" }));
  };
  worker.postMessage({ file, sheet });
  try {
    for (;;) {
      while (heard.length) {
        const next = heard.shift();
        if (next.code) throw new Refusal(next.code);
        yield next;
        if (next.done || next.sheets) return;
      }
      await Promise.race([new Promise((resolve) => (wake = resolve)), new Promise((resolve) => setTimeout(resolve, 100))]);
      // Somebody may want to stop.
      yield {};
    }
  } finally {
    worker.terminate();
  }
}

/** The sheets of a workbook: name, whether a reader of it sees them, their first rows as CSV. */
export async function sheets(file, Refusal) {
  for await (const { sheets } of said(file, undefined, Refusal)) if (sheets) return sheets;
  throw new Refusal("no_sheet");
}

/** A sheet as pieces of CSV, each with how much of the file was probably read by then; now and then an empty one. */
export async function* pieces(file, sheet, Refusal) {
  let read = 0;
  for await (const { part } of said(file, sheet, Refusal)) {
    // A sheet is about eight times as long as CSV as it is in its file.
    if (part) read += part.length / 8;
    yield [part ?? new Uint8Array(), Math.min(read, file.size)];
  }
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
