// Run by `cargo xtask bench batch`, which builds the program and fetches DuckDB-wasm:
//
//     node tests/bench/batch.mjs PROGRAM ROWS
//
// A utility's whole export in Chromium: import, classification, sums by area, tier and manager, early
// warnings; by the workbench's worker and by DuckDB-wasm on the same file. Nothing is reported before
// both agree with each other and with a Python program.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, statSync } from "node:fs";
import http from "node:http";
import path from "node:path";
import { chromium } from "../node_modules/playwright/index.mjs";
import { executablePath, flags } from "../browser/support/chromium.mjs";
import { serve } from "../browser/support/site.mjs";

const [program, count] = process.argv.slice(2);
const rows = Number(count);
const RUNS = 5;
const LONG_MS = 300_000;
const folder = path.resolve("target/bench");
const utf8 = path.join(folder, `customers-${rows}.csv`);
const gb = path.join(folder, `customers-${rows}-gb18030.csv`);
const duck = path.resolve("target/duckdb");

if (!existsSync(utf8)) execFileSync(program, ["sample", String(rows), utf8]);
const recode = "import sys\nwith open(sys.argv[1],encoding='utf-8',newline='') as a, open(sys.argv[2],'w',encoding='gb18030',newline='') as b:\n    for line in a: b.write(line)";
if (!existsSync(gb)) execFileSync("python3", ["-c", recode, utf8, gb]);
const megabytes = (file) => (statSync(file).size / 1e6).toFixed(1);
console.log(`${rows} customers, 12 columns: ${megabytes(utf8)} MB in UTF-8, ${megabytes(gb)} MB in GB18030`);
const expected = JSON.parse(execFileSync("python3", ["tests/conformance/check/batch.py", utf8], { maxBuffer: 1 << 26 }));

const dist = path.join(duck, "node_modules/@duckdb/duckdb-wasm/dist");
execFileSync("node_modules/.bin/esbuild", [path.join(dist, "duckdb-browser.mjs"), "--bundle", "--format=esm", `--outfile=${path.join(duck, "duckdb.js")}`, "--log-level=error"]);
const TYPES = { ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const server = http.createServer((request, response) => {
  const name = request.url.slice(1) || "index.html";
  const file = name === "duckdb.js" ? path.join(duck, name) : path.join(dist, path.basename(name));
  response.setHeader("Content-Type", TYPES[path.extname(name)] ?? "text/plain");
  if (name === "index.html") return response.end('<!DOCTYPE html><title>DuckDB</title><input type="file" id="file">');
  response.end(existsSync(file) ? readFileSync(file) : "");
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const site = await serve("/");

const median = (times) => [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)];

// The most memory, in MB, that any of a browser's pages ever had.
async function peak(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  await session.detach();
  const most = ({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, "utf8"))[1]) / 1000;
  return Math.max(...processInfo.filter(({ type }) => type === "renderer").map(most));
}

// One in a browser of its own: what it needs to start is in its first run.
async function contestant(name, url, file, start) {
  const browser = await chromium.launch({ executablePath, args: flags });
  const page = await browser.newPage();
  page.setDefaultTimeout(LONG_MS);
  await page.goto(url);
  await page.evaluate(() => document.body.insertAdjacentHTML("beforeend", '<input type="file" id="measured">'));
  await page.locator("#measured").setInputFiles(file);
  const one = { name, times: [], empty: await peak(browser) };
  one.run = async () => {
    const { sums, warned, ms } = await page.evaluate(() => globalThis.once());
    one.times.push(ms);
    one.most = await peak(browser);
    one.memory ??= one.most;
    Object.assign(one, { sums, warned });
  };
  one.begin = () => page.evaluate(start);
  one.afterwards = () => page.evaluate(() => globalThis.afterwards());
  one.end = () => browser.close();
  return one;
}

function ours() {
  const file = document.querySelector("#measured").files[0];
  const url = new URL(document.querySelector('meta[name="diansuan-worker"]').content, location.href);
  const worker = new Worker(url, { type: "module" });
  const waiting = new Map();
  let last = 0;
  worker.onmessage = ({ data }) => data.progress || waiting.get(data.id)?.(data);
  const call = (name, more) => new Promise((resolve) => waiting.set((last += 1), resolve) && worker.postMessage({ id: last, call: name, ...more }));
  const ask = async (question) => JSON.parse((await call("ask", { question: JSON.stringify(question) })).json);
  globalThis.once = async () => {
    const began = performance.now();
    const { sheets, encoding, perRow } = JSON.parse((await call("look", { file })).json);
    const { code } = await call("import", { files: [{ file, layout: sheets[0].look, as: encoding, perRow }], keep: false });
    if (code) throw new Error(code);
    const pyramid = await ask({ what: "pyramid" });
    const warnings = await ask({ what: "warnings" });
    const ms = performance.now() - began;
    const sums = pyramid.areas.map(({ area, tiers }) => tiers.map(({ tier, customers, kwh, money }) => [`${area} ${tier}`, customers, kwh, money])).flat();
    return { ms, sums, warned: warnings.bands.map(({ id, managers }) => [id, managers.reduce((sum, count) => sum + Number(count), 0)]) };
  };
  globalThis.afterwards = async () => {
    const answers = {};
    const time = async (name, question) => {
      const began = performance.now();
      await ask(question);
      answers[name] = Math.round(performance.now() - began);
    };
    const list = (filter) => ({ what: "list", filter, from: "0", count: "50" });
    for (const sort of ["kwh", "account", "name", "area", "setting", "sector", "district", "money", "tier", "manager", "score"]) await time(`sort ${sort}`, list({ sort }));
    for (const text of ["1", "12", "123", "田", "田东", "黄"]) await time(`find ${text}`, list({ sort: "kwh", text }));
    await time("fleet", { what: "fleet", hours: "500", price: "120", from: "0", count: "100" });
    return answers;
  };
}

function duckdb() {
  let connection;
  const start = async () => {
    const lib = await import("/duckdb.js");
    const at = (name) => new URL(`/${name}`, location.href).href;
    const bundle = await lib.selectBundle({ mvp: { mainModule: at("duckdb-mvp.wasm"), mainWorker: at("duckdb-browser-mvp.worker.js") }, eh: { mainModule: at("duckdb-eh.wasm"), mainWorker: at("duckdb-browser-eh.worker.js") } });
    const db = new lib.AsyncDuckDB(new lib.VoidLogger(), new Worker(bundle.mainWorker));
    await db.instantiate(bundle.mainModule);
    await db.registerFileHandle("customers.csv", document.querySelector("#measured").files[0], lib.DuckDBDataProtocol.BROWSER_FILEREADER, true);
    connection = await db.connect();
  };
  const columns = "{'account':'VARCHAR','name':'VARCHAR','area':'VARCHAR','setting':'VARCHAR','sector':'VARCHAR','district':'VARCHAR','month':'VARCHAR','kwh':'DECIMAL(18,4)','kvarh':'DECIMAL(18,4)','kva':'DECIMAL(18,4)','money':'DECIMAL(18,4)','late':'INTEGER'}";
  const key = "'市县区党政机关','军队','公安、武警','监狱','新闻单位','大中专学校'";
  const load = `CREATE OR REPLACE TABLE customers AS SELECT *, CASE WHEN kwh >= 1000000 THEN 'vip' WHEN kwh >= 50000 THEN 'large' ELSE 'ordinary' END AS tier,
    CASE WHEN kwh >= 1000000 THEN 'vip' WHEN kwh >= 50000 OR sector IN (${key}) THEN 'large' WHEN setting = '城镇' THEN 'community' ELSE 'district' END AS manager,
    100 - least(4 * late, 32) AS score FROM read_csv('customers.csv', header = true, delim = ',', columns = ${columns})`;
  const group = "SELECT area, tier, manager, count(*)::VARCHAR AS n, sum(kwh)::VARCHAR AS kwh, sum(money)::VARCHAR AS money FROM customers GROUP BY ALL";
  const warn = "SELECT CASE WHEN score >= 90 THEN 'a' WHEN score >= 70 THEN 'b' ELSE 'c' END AS id, count(*)::VARCHAR AS n FROM customers GROUP BY ALL";
  globalThis.once = async () => {
    const began = performance.now();
    if (!connection) await start();
    await connection.query(load);
    const sums = (await connection.query(group)).toArray().map((row) => [`${row.area} ${row.tier}`, row.n, row.kwh, row.money]);
    const warned = (await connection.query(warn)).toArray().map((row) => [row.id, Number(row.n)]);
    return { ms: performance.now() - began, sums, warned };
  };
}

// Sums by area and tier in ten-thousandths, to be compared.
function totals(rows) {
  const fixed = (text) => {
    const [whole, part = ""] = text.split(".");
    return BigInt(whole + part.padEnd(4, "0"));
  };
  const all = {};
  for (const [place, n, kwh, money] of rows) {
    const known = (all[place] ??= [0n, 0n, 0n]);
    [BigInt(n), fixed(kwh), fixed(money)].forEach((value, at) => (known[at] += value));
  }
  return Object.entries(all).filter(([, [n]]) => n > 0n).map(([place, values]) => `${place} ${values.join(" ")}`).sort();
}

const all = [
  await contestant("workbench, UTF-8", new URL("workbench/", site.url).href, utf8, ours),
  await contestant("workbench, GB18030", new URL("workbench/", site.url).href, gb, ours),
  await contestant("DuckDB-wasm, UTF-8", `http://127.0.0.1:${server.address().port}/`, utf8, duckdb),
];
try {
  const [own, , other] = all;
  for (const one of all) await one.begin();
  // By turns, so that all have the same share of what else this computer does.
  for (let run = 0; run <= RUNS; run += 1) for (const one of all) await one.run();
  const python = totals(Object.entries(expected.areaTier).map(([place, { customers, kwh, money }]) => [place, String(customers), kwh, money]));
  for (const { name, sums } of all) assert.deepEqual(totals(sums), python, name);
  const warned = ({ warned }) => warned.filter(([, n]) => n > 0).sort().join();
  assert.equal(warned(other), warned(own), "ratings");
  for (const { name, times: [cold, ...times], memory, most, empty } of all) {
    console.log(`${name.padEnd(20)} ${median(times).toFixed(0).padStart(6)} ms warm (${Math.min(...times).toFixed(0)}–${Math.max(...times).toFixed(0)}) ${cold.toFixed(0).padStart(6)} ms cold; peak MB: empty page ${empty.toFixed(0)}, one run ${memory.toFixed(0)}, all ${most.toFixed(0)}`);
  }
  console.log(`All agree with Python's csv and decimal. DuckDB-wasm takes ${(median(other.times.slice(1)) / median(own.times.slice(1))).toFixed(2)} times as long, warm.`);
  const answers = Object.entries(await own.afterwards());
  console.log(`Workbench afterwards, ms: ${answers.map(([what, ms]) => `${what} ${ms}`).join(", ")}`);
} finally {
  for (const one of all) await one.end();
  site.stop();
  server.close();
}
