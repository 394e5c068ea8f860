// The staff workbench's worker: reads files, decodes them, keeps the customers on disk. What is in
// them is the wasm's business. A message is { id, call, … }; answers carry the same id.

import init, { Bench } from "./customers.js";
import { forget, kept, save } from "./disk.js";
import { own } from "./owner.js";

const PIECE = 1 << 20;
const SAMPLE = 1 << 18;
const ready = init({ module_or_path: new URL("customers_bg.wasm", import.meta.url) }).then(() => new Bench());
// Whoever asks first hears that it did not start; until then nobody does.
ready.catch(() => {});

let cancelled = false;
let generation = 0;
// Ends when what is being saved is saved.
let saving = Promise.resolve();
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

// By the bytes at the beginning and in three places further on.
async function encoding(file, head) {
  if (starts(head, 0xef, 0xbb, 0xbf)) return "utf-8";
  if (starts(head, 0xff, 0xfe)) return "utf-16le";
  if (starts(head, 0xfe, 0xff)) return "utf-16be";
  const ends = [0.25, 0.5, 0.75, 1].map((at) => Math.floor(file.size * at)).filter((to) => to > SAMPLE);
  const parts = await Promise.all(ends.map((to) => bytes(file.slice(Math.max(to - 65_536, 0), to))));
  // Whole lines, that no character is torn.
  const lines = parts.map((part) => part.subarray(part.findIndex((byte) => byte === 10 || byte === 13) + 1));
  return Bench.encoding(new Uint8Array(await new Blob([head, ...lines]).arrayBuffer()));
}

// What a file is, by its first bytes.
function kind(head) {
  if (!head.length) return "empty";
  if (starts(head, 0x25, 0x50, 0x44, 0x46)) return "pdf";
  if (starts(head, 0x50, 0x4b, 3, 4) || starts(head, 0xd0, 0xcf, 0x11, 0xe0)) return "book";
  if (starts(head, 0x1f, 0x8b)) return "gz";
  if (starts(head, 0x52, 0x61, 0x72, 0x21) || starts(head, 0x37, 0x7a, 0xbc, 0xaf)) return "packed";
  if (starts(head, 0x44, 0x49, 0x41, 0x4e, 0x53, 0x54, 0x4f)) return "backup";
  return "text";
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
async function* pieces(file, name, sheet) {
  if (name === "book") {
    yield* (await import("./sheets.js")).pieces(file, sheet, Refusal);
    return;
  }
  const decoder = ["utf-8", "gb18030"].includes(name) ? undefined : new TextDecoder(name);
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

// What is in a file, before anything of it is read: a sheet for each table that may be in it.
async function look(bench, { file, as, delimiter = "", head: line = "" }) {
  const head = await bytes(file.slice(0, SAMPLE));
  const found = kind(head);
  if (found === "book") {
    const sheets = await (await import("./sheets.js")).sheets(file, Refusal);
    const one = ({ name, visible, lines }) => ({ name, visible, look: bench.look(lines, ",", line, `${file.name}\n${name}`) });
    return { encoding: "book", perRow: 60, sheets: sheets.map(one) };
  }
  if (found === "backup") return { encoding: "backup", sheets: [] };
  if (found !== "text") throw new Refusal(found);
  const name = as || (await encoding(file, head));
  if (name === "binary") throw new Refusal("binary");
  const text = new TextDecoder(name).decode(head, { stream: true }).replace(/^\ufeff/, "");
  const no = Bench.no_table(text.slice(0, 20_000));
  if (no && no !== "one_column") throw new Refusal(no);
  const seen = bench.look(new TextEncoder().encode(text), delimiter, line, file.name);
  if (seen === "null") throw new Refusal("empty");
  if (no && !delimiter) throw new Refusal(no);
  const lines = head.reduce((count, byte) => count + (byte === 10), 1);
  return { encoding: name, perRow: head.length / lines, sheets: [{ name: "", visible: true, look: seen }] };
}

// Lets waiting messages in, before all "cancel": pieces that are there already follow each other without.
const { port1, port2 } = new MessageChannel();
const turn = () =>
  new Promise((resolve) => {
    port1.onmessage = resolve;
    port2.postMessage(0);
  });

// Reads files up to where somebody accepts what came of it; until then nothing has changed.
async function trial(bench, { files, again = "", names = [] }, progress) {
  cancelled = false;
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  const began = performance.now();
  let before = 0;
  try {
    for (const [at, { file, sheet, layout, as, perRow }] of files.entries()) {
      const rows = Math.min(Math.ceil((file.size / (perRow || 90)) * 1.01), 12_000_000);
      if (!bench.begin(layout, at === 0, again, rows)) throw new Refusal("layout");
      if (as === "gb18030") bench.gb18030(new TextDecoder(as).decode(Bench.gb18030_sequences()));
      for await (const [piece, done] of pieces(file, as, sheet)) {
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
    throw error;
  }
  bench.stage();
  for (const [column, from, to] of names) bench.rename(column, from, to);
}

// Takes over what was read; a measurement wants nothing kept.
function accept(bench, { join = "replace", keep = true }) {
  const no = bench.accept(join);
  if (no) throw new Refusal(no === "missing" ? "nothing" : no);
  if (keep) keepLater(bench);
  return bench.ask('{"what":"summary"}');
}

// Another tab has taken the customers over: what is being saved here is no longer wanted.
function lost() {
  generation += 1;
  postMessage({ event: "lost" });
}

// Saves while the page goes on; a newer import makes it start over.
function keepLater(bench) {
  generation += 1;
  const mine = generation;
  const unsaved = (code) => postMessage({ event: "unsaved", code });
  postMessage({ event: "saving" });
  saving = saving.then(async () => {
    await new Promise((next) => setTimeout(next, 50));
    try {
      if (!(await own(false, lost))) return unsaved("busy");
      if (await save(bench, () => mine === generation)) postMessage({ event: "saved" });
    } catch (error) {
      const codes = { QuotaExceededError: "quota", NoModificationAllowedError: "busy" };
      unsaved(codes[error.name] ?? (isSecureContext ? "no_storage" : "insecure"));
    }
  });
}

// What a backup begins with, before all else compressed by gzip, whose checksum tells whether a byte has changed;
// and what ends it: how long the text before it is, and this mark.
const PACKED = "DIANSTOZ";
const END = "DIANMORE";

// Everything in one file, for another computer, with what the page keeps beside the customers as a text at its
// end; what is being saved goes first, since both write in turn.
async function backup(bench, { more }) {
  await saving;
  const parts = [];
  bench.save();
  for (let piece = bench.save_next(4 << 20); piece.length; piece = bench.save_next(4 << 20)) parts.push(piece);
  const text = new TextEncoder().encode(more);
  parts.push(text, new Uint32Array([text.length]), END);
  const packed = await through(new Blob(parts), new CompressionStream("gzip"));
  return { json: "null", blob: new Blob([PACKED, packed], { type: "application/octet-stream" }) };
}

const through = (blob, way) => new Response(blob.stream().pipeThrough(way)).blob();

// The customers of such a file in place of those that are there; a file that is not whole changes nothing.
async function unpack(bench, { file }) {
  if ((await file.slice(0, PACKED.length).text()) === PACKED) {
    file = await through(file.slice(PACKED.length), new DecompressionStream("gzip")).catch(() => {
      throw new Refusal("torn_backup");
    });
  }
  const end = await bytes(file.slice(-12));
  let [customers, more] = [file, ""];
  if (new TextDecoder().decode(end.subarray(4)) === END) {
    const from = file.size - 12 - new DataView(end.buffer).getUint32(0, true);
    if (from < 0) throw new Refusal("torn_backup");
    more = await file.slice(from, -12).text();
    customers = file.slice(0, from);
  }
  for await (const piece of stream(customers)) bench.restore(piece);
  if (!bench.restored()) throw new Refusal("torn_backup");
  keepLater(bench);
  return JSON.stringify({ ...JSON.parse(bench.ask('{"what":"summary"}')), more });
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
  open: async (bench, { steal = false }) => {
    if (!(await own(steal, lost))) throw new Refusal("elsewhere");
    return (await kept(bench)) ? bench.ask('{"what":"summary"}') : "null";
  },
  look: async (bench, message) => JSON.stringify(await look(bench, message)),
  trial: async (bench, message, progress) => {
    await trial(bench, message, progress);
    return bench.ask(JSON.stringify({ what: "staged", today: message.today }));
  },
  accept,
  // Leaves what was read and not accepted.
  leave: (bench) => {
    bench.cancel();
    return "null";
  },
  // Both at once, for measuring.
  import: async (bench, message, progress) => {
    await trial(bench, message, progress);
    return accept(bench, message);
  },
  backup,
  unpack,
  dropMonth: (bench, { question }) => {
    const answer = bench.ask(question);
    keepLater(bench);
    return answer;
  },
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
    if (!(await own(false, lost))) throw new Refusal("elsewhere");
    await saving;
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
