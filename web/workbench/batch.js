// The staff workbench's worker: reads files, decodes them, keeps the customers on disk. What is in
// them is the wasm's business. A message is { id, call, … }; answers carry the same id.

import init, { Bench } from "./customers.js";
import { forget, kept, save } from "./disk.js";

const PIECE = 1 << 20;
const SAMPLE = 1 << 18;
const ready = init({ module_or_path: new URL("customers_bg.wasm", import.meta.url) }).then(() => new Bench());

let cancelled = false;
let generation = 0;
// Whether the customers in memory are those on disk.
let onDisk = false;
let queue = Promise.resolve();

class Refusal extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const starts = (bytes, ...values) => values.every((value, at) => bytes[at] === value);

async function bytes(blob) {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch (error) {
    // The file was changed or taken away since it was chosen.
    throw new Refusal(error.name === "NotReadableError" || error.name === "NotFoundError" ? "changed" : "unreadable");
  }
}

// A stream doesn't notice that its file is changed behind it; reading a byte does.
const unchanged = (file) => bytes(file.slice(0, 1));

// Strict UTF-8 at the beginning, in the middle and at the end, or GB18030.
async function encoding(file, head) {
  if (starts(head, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (starts(head, 0xff, 0xfe)) return "utf-16le";
  if (starts(head, 0xfe, 0xff)) return "utf-16be";
  const ends = [0.25, 0.5, 0.75, 1].map((at) => Math.floor(file.size * at)).filter((to) => to > SAMPLE);
  const parts = [head, ...(await Promise.all(ends.map((to) => bytes(file.slice(Math.max(to - 65_536, 0), to)))))];
  const strict = (part, first) => {
    const from = first ? 0 : part.indexOf(10) + 1;
    const last = part === parts.at(-1) && part.length + (first ? 0 : file.size - part.length) === file.size;
    new TextDecoder("utf-8", { fatal: true }).decode(part.subarray(from), { stream: !last });
  };
  try {
    parts.forEach((part, at) => strict(part, at === 0));
    return "utf-8";
  } catch {
    return "gb18030";
  }
}

// What a file is, by its first bytes.
function kind(head) {
  if (!head.length) return "empty";
  if (starts(head, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (starts(head, 0x50, 0x4b, 3, 4)) return "xlsx";
  if (starts(head, 0xd0, 0xcf, 0x11, 0xe0)) return "xls";
  const wide = starts(head, 0xff, 0xfe) || starts(head, 0xfe, 0xff);
  return !wide && head.subarray(0, 65_536).includes(0) ? "binary" : "text";
}

// Chromium throws away a stream that nothing but a waiting read needs, and the read never ends.
const held = new Set();

// The bytes of a file as they come, the next ones read while some are worked on. Two buffers that take
// turns need a third of the time of new ones.
async function* stream(file) {
  const source = file.stream();
  held.add(source);
  let reader;
  try {
    reader = source.getReader({ mode: "byob" });
  } catch {
    // Not every browser fills a buffer of ours.
    reader = source.getReader();
  }
  const read = (buffer) => {
    const next = reader.read(new Uint8Array(buffer.byteLength === PIECE ? buffer : new ArrayBuffer(PIECE)));
    next.catch(() => {});
    return next;
  };
  let [next, other] = [read(new ArrayBuffer(PIECE)), new ArrayBuffer(PIECE)];
  try {
    for (;;) {
      const { done, value } = await next;
      if (done) return await unchanged(file);
      next = read(other);
      yield value;
      other = value.buffer;
    }
  } catch {
    await unchanged(file);
    throw new Refusal("unreadable");
  } finally {
    held.delete(source);
    reader.cancel().catch(() => {});
  }
}

// A file as pieces of UTF-8, each with how much of the file was read by then; GB18030 as it is.
async function* pieces(file, name) {
  if (file.kind === "xlsx") {
    yield* (await import("./sheets.js")).pieces(file, Refusal);
    return;
  }
  const decoder = name.startsWith("utf-16") ? new TextDecoder(name) : undefined;
  const encoder = new TextEncoder();
  let done = 0;
  for await (let piece of stream(file)) {
    const first = done === 0;
    done += piece.length;
    if (decoder) piece = encoder.encode(decoder.decode(piece, { stream: true }));
    else if (first && starts(piece, 0xef, 0xbb, 0xbf)) piece = piece.subarray(3);
    yield [piece, done];
  }
  // What a torn character leaves behind.
  if (decoder) yield [encoder.encode(decoder.decode()), done];
}

async function look(bench, { file, as, delimiter }) {
  const head = await bytes(file.slice(0, SAMPLE));
  const found = kind(head);
  if (found === "xlsx") {
    for await (const [piece] of pieces(Object.assign(file, { kind: "xlsx" }), "utf-8")) {
      return { preview: bench.preview(piece, ","), encoding: "xlsx", perRow: 60 };
    }
    throw new Refusal("empty");
  }
  if (found !== "text") throw new Refusal(found);
  const name = as || (await encoding(file, head));
  const text = new TextDecoder(name).decode(head, { stream: true });
  const preview = bench.preview(new TextEncoder().encode(text.replace(/^\ufeff/, "")), delimiter ?? "");
  if (preview === "null") throw new Refusal("empty");
  const lines = head.reduce((count, byte) => count + (byte === 10), 1);
  return { preview, encoding: name, perRow: head.length / lines };
}

// Lets waiting messages in, before all "cancel": pieces that are there already follow each other without.
const { port1, port2 } = new MessageChannel();
const turn = () =>
  new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

async function read(bench, { files, add, keep = true }, progress) {
  cancelled = false;
  generation += 1;
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  const began = performance.now();
  let before = 0;
  // What is whole on disk need not be in memory twice; it comes back from there.
  const released = !add && onDisk;
  if (released) bench.release();
  try {
    for (const [at, { file, layout, as, perRow }] of files.entries()) {
      if (as === "xlsx") file.kind = "xlsx";
      const rows = Math.min(Math.ceil((file.size / (perRow || 90)) * 1.01), 12_000_000);
      if (!bench.begin(layout, at === 0, add, rows)) throw new Refusal("layout");
      if (as === "gb18030") bench.gb18030(new TextDecoder(as).decode(Bench.gb18030_sequences()));
      for await (const [piece, done] of pieces(file, as)) {
        const read = bench.feed(piece);
        progress({ rows: read, rejected: bench.rejected(), done: before + done, total, ms: performance.now() - began });
        await turn();
        if (cancelled) throw new Refusal("cancelled");
      }
      bench.end_file();
      before += file.size;
    }
  } catch (error) {
    bench.cancel();
    if (released) await kept(bench);
    throw error;
  }
  bench.finish();
  onDisk = false;
  // A measurement wants nothing kept.
  if (keep) keepLater(bench);
  return bench.ask('{"what":"summary"}');
}

// Saves while the page goes on; a newer import makes it start over.
function keepLater(bench) {
  const mine = generation;
  setTimeout(async () => {
    postMessage({ event: "saving" });
    try {
      const done = await save(bench, () => mine === generation);
      if (done) {
        onDisk = true;
        postMessage({ event: "saved" });
      }
    } catch (error) {
      postMessage({ event: "unsaved", code: error.name === "QuotaExceededError" ? "quota" : error.name === "NoModificationAllowedError" ? "busy" : "no_storage" });
    }
  }, 50);
}

async function csv(bench, question) {
  const chosen = JSON.parse(bench.ask(question));
  if (chosen.error) return { json: JSON.stringify(chosen) };
  const parts = ["\ufeff"];
  for (let part = bench.export_next(20_000); part; part = bench.export_next(20_000)) parts.push(part);
  return { json: JSON.stringify(chosen), blob: new Blob(parts, { type: "text/csv" }) };
}

async function xlsx(bench, question, sheet) {
  const chosen = JSON.parse(bench.ask(question));
  if (chosen.error) return { json: JSON.stringify(chosen) };
  const { workbook } = await import("./sheets.js");
  return { json: JSON.stringify(chosen), blob: await workbook(bench, chosen, sheet, Refusal) };
}

const calls = {
  open: async (bench) => {
    onDisk = await kept(bench);
    return onDisk ? bench.ask('{"what":"summary"}') : "null";
  },
  look: async (bench, message) => JSON.stringify(await look(bench, message)),
  import: read,
  ask: (bench, { question }) => bench.ask(question),
  csv: (bench, { question }) => csv(bench, question),
  xlsx: (bench, { question, sheet }) => xlsx(bench, question, sheet),
  sample: async (bench, { customers, months, last, seed, wide = true }) => {
    const { default: start, Customers } = await import("./sample.js");
    await start({ module_or_path: new URL("sample_bg.wasm", import.meta.url) });
    const invented = Customers.begin(Number(customers), Number(months), last, Number(seed), wide);
    const parts = [];
    for (let part = invented.next(20_000); part.length; part = invented.next(20_000)) parts.push(part);
    return { json: "null", blob: new File(parts, "sample.csv", { type: "text/csv" }) };
  },
  lines: async (bench, { question }) => {
    const lines = JSON.parse(bench.ask(question));
    return { json: "null", blob: new Blob(["\ufeff", lines.join("\r\n"), "\r\n"], { type: "text/csv" }) };
  },
  forget: async (bench) => {
    generation += 1;
    onDisk = false;
    bench.forget();
    await forget();
    return "null";
  },
};

addEventListener("message", ({ data }) => {
  const { id, call } = data;
  if (call === "cancel") {
    cancelled = true;
    return;
  }
  // One after another: none finds the customers half changed.
  queue = queue.then(async () => {
    try {
      const answer = await calls[call](await ready, data, (progress) => postMessage({ id, call, progress }));
      postMessage(typeof answer === "string" ? { id, call, json: answer } : { id, call, name: data.name, ...answer });
    } catch (error) {
      // A trap inside the wasm leaves nothing that could be relied on.
      const fatal = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
      const old = error instanceof WebAssembly.CompileError;
      postMessage({ id, call, code: error.code ?? (old ? "old_browser" : fatal ? "memory" : "failed"), fatal });
      if (!error.code && !old) console.error(error);
    }
  });
});
