// The staff workbench as somebody at a utility uses it; every total has its hand calculation beside it.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findings } from "./support/axe.mjs";
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, moreIn, site, test } from "./support/test.mjs";

const HEAD = "户号,户名,供电区域,城乡,单位性质,台区,年月,用电量(kWh),无功电量(kvarh),受电容量(kVA),电费(元),逾期次数,窃电次数";
// One of each tier, a key sector, town and countryside; amounts that are easy to add up by hand.
const ROWS = [
  "0001,百色铝业,右江区,城镇,工业,,2026-06,1000000,500000,5000,600000.00,0,0",
  "0002,华明建材厂,田阳,城镇,工业,,2026-06,121040,131520,400,76911.33,2,0",
  "0003,县政府,田东,城镇,市县区党政机关,,2026-06,49999,,,30000.50,0,0",
  "0004,韦丽,平果,农村,居民,平果果化1公变,2026-06,100.5,,,53.10,9,0",
  "0005,黄伟,平果,城镇,居民,新安社区,2026-06,200.5,,,105.93,0,1",
];
const JULY = ROWS.map((row) => row.replace("2026-06", "2026-07").replace(",100.5,", ",80.4,").replace(",121040,", ",49999,"));

const file = (name, text) => ({ name, mimeType: "text/csv", buffer: Buffer.from(text) });
const csv = (rows) => `${HEAD}\n${rows.join("\n")}\n`;
const words = {
  zh: { import: /^导入/, add: "加到已有数据里", forget: "彻底删除全部数据", again: "再按一次，永久删除", try: "试算", cancel: "取消", sample: "生成样例数据", csv: "导出名单（CSV）", xlsx: "导出名单（XLSX）", lines: "下载全部被拒绝的行" },
  en: { import: /^Import( instead.*)?$/, add: "Add to what is there", forget: "Forget everything", again: "Press again to delete for good", try: "Try", cancel: "Cancel", sample: "Make the sample", csv: "Save the list (CSV)", xlsx: "Save the list (XLSX)", lines: "Save all rejected lines" },
};

async function open(page, lang = "zh") {
  await page.goto(new URL(`${ROOT[lang]}workbench/`, site).href);
  await expect(page.locator("#wb-files, [data-loaded]").first()).toBeVisible({ timeout: 15_000 });
}

async function load(page, files, lang = "zh") {
  await page.locator("#wb-files").setInputFiles(files);
  await page.getByRole("button", { name: words[lang].import }).first().click();
  await expect(page.locator("[data-loaded]")).toBeVisible();
}

/** Makes a sample where customers are loaded already: what takes more of them is folded away, and the sample in it. */
async function sample(page, customers) {
  for (const level of [0, 1]) await page.locator("#wb-data details > summary").nth(level).click();
  await page.locator("#wb-sample-customers").fill(String(customers));
  await page.getByRole("button", { name: words.zh.sample }).click();
}
const tab = (page, name) => page.locator(`[data-tab="${name}"]`).click();
const tier = (page, id) => page.locator(`#wb-pyramid [data-tier="${id}"]`);
const saved = (page) => expect(page.locator('[data-storage="saved"]')).toBeVisible({ timeout: 15_000 });

for (const lang of LANGUAGES) {
  test(`${lang} an export becomes a pyramid, lists, warnings, a call list and books`, async ({ page }) => {
    await open(page, lang);
    await load(page, file("yongdian.csv", csv(ROWS)), lang);
    await expect(page.locator("[data-read]")).toHaveAttribute("data-read", "5");
    // VIP 1,000,000; large 121,040; ordinary 49,999 + 100.5 + 200.5 = 50,300.
    await expect(tier(page, "vip")).toHaveAttribute("data-kwh", "1000000");
    await expect(tier(page, "large")).toHaveAttribute("data-kwh", "121040");
    await expect(tier(page, "ordinary")).toHaveAttribute("data-kwh", "50300");
    await expect(tier(page, "ordinary")).toHaveAttribute("data-customers", "3");
    // The office is ordinary but important: 121,040 + 49,999 = 171,039 for the large-customer manager.
    await expect(page.locator('[data-manager="large"]')).toHaveAttribute("data-kwh", "171039");
    await expect(page.locator('[data-manager="district"]')).toHaveAttribute("data-customers", "1");
    // 平果: 100.5 + 200.5 = 301 kWh, 53.10 + 105.93 = 159.03 元.
    await expect(page.locator("#wb-areas tbody tr", { hasText: "平果" }).locator("td")).toHaveText(["0", "0", "2", "2", "301", "159.03"]);
    await tab(page, "factor");
    // 121,040 kWh and 131,520 kvarh: 0.68, +12 %, 9,229.36 元 on 76,911.33; the aluminium works is at 0.89.
    const row = page.locator("#wb-fleet tr", { hasText: "0002" });
    await expect(row).toContainText("0.68");
    await expect(row).toContainText("9,229.36");
    await expect(page.locator("[data-fleet]")).toHaveAttribute("data-fleet", "2");
    const [calls] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: words[lang].csv }).click()]);
    const called = readFileSync(await calls.path(), "utf8").trimEnd().split("\r\n").map((line) => line.split(","));
    expect(called).toHaveLength(3);
    expect(called[0][0].startsWith("\ufeff")).toBe(true);
    // The whole bill stands in for the base, which is said.
    expect(called[1].slice(0, 3).concat(called[1].slice(5, 13))).toEqual(["0002", "华明建材厂", "田阳", "0.90", "0.68", "12", "121040", "131520", "76911.33", lang === "zh" ? "是" : "yes", "9229.36"]);
    // What the capacitors rest on stands beside them.
    expect(called[1].slice(17)).toEqual(["2026-06", "500", "120"]);
    await tab(page, "credit");
    // 0004: 100 − min(9 × 4, 32) = 68, C; 0005: theft, at most 69 and 100 − 40 = 60, C; 0002: 100 − 8 = 92, A.
    await expect(page.locator('[data-band="c"]')).toHaveAttribute("data-customers", "2");
    await expect(page.locator('[data-band="a"]')).toHaveAttribute("data-customers", "3");
    await tab(page, "books");
    await expect(page.locator("#wb-books tbody tr")).toHaveCount(5);
    await tab(page, "list");
    await page.locator("#wb-text").fill("果化");
    await expect(page.locator("[data-found]")).toHaveAttribute("data-found", "1");
    await page.locator("#wb-list tbody button").click();
    await expect(page.locator(".because")).toContainText("100.5");
    await expect(page.locator(".because")).toContainText("68");
  });

  test(`${lang} axe: every part of the workbench with customers in it`, moreIn("en", lang), async ({ page }) => {
    test.setTimeout(90_000);
    await open(page, lang);
    await load(page, [file("june.csv", csv(ROWS)), file("july.csv", csv([...JULY, "0009,x"]))], lang);
    await page.locator(".rejected summary").click();
    for (const name of ["overview", "list", "changes", "factor", "credit", "books", "rules", "report"]) {
      await tab(page, name);
      if (name === "list") await page.locator("#wb-list tbody button").first().click();
      for (const folded of await page.locator("#wb-rules summary").all()) await folded.click();
      await expect(page.getByText(lang === "zh" ? "正在计算" : "Counting…")).toHaveCount(0);
      expect(await findings(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), name).toBeLessThanOrEqual(0);
    }
    const words = await page.locator(".workbench").innerText();
    if (lang === "en") expect(words.replace(/[^\p{Script=Han}]+/gu, " ").trim().split(" ").filter((word) => !ROWS.join().includes(word) && word !== "元")).toEqual([]);
  });

  test(`${lang} rules are tried, used, and kept; everything can be forgotten`, async ({ page }) => {
    await open(page, lang);
    await load(page, file("yongdian.csv", csv(ROWS)), lang);
    await saved(page);
    await tab(page, "rules");
    await page.locator("#wb-rule-limits-vip").fill("100000");
    await page.getByRole("button", { name: words[lang].try, exact: true }).click();
    await expect(page.locator("#wb-tried [data-tried]").first()).toHaveAttribute("data-customers", "2");
    await page.locator("#wb-rule-limits-vip").fill("40000");
    await page.getByRole("button", { name: words[lang].try, exact: true }).click();
    await expect(page.locator("#wb-rules [role=alert]")).toContainText("limits.vip");
    await page.locator("#wb-rule-limits-vip").fill("100000");
    await page.getByRole("button", { name: lang === "zh" ? "采用" : "Use these" }).click();
    await tab(page, "overview");
    await expect(tier(page, "vip")).toHaveAttribute("data-customers", "2");
    await page.reload();
    await expect(tier(page, "vip")).toHaveAttribute("data-customers", "2");
    await page.getByRole("button", { name: words[lang].forget }).click();
    await page.getByRole("button", { name: words[lang].again }).click();
    await expect(page.locator("[data-loaded]")).toHaveCount(0);
    await page.reload();
    await expect(page.locator("#wb-files")).toBeVisible();
    await expect(page.locator("[data-loaded]")).toHaveCount(0);
    expect(await page.evaluate(() => localStorage.getItem("diansuan-company"))).toBeNull();
  });
}

// A file 2026-07.csv in GB18030, by Python.
function gb18030(text) {
  const folder = mkdtempSync(join(tmpdir(), "diansuan-"));
  writeFileSync(join(folder, "utf8.csv"), text);
  const recode = "import sys; open(sys.argv[2],'wb').write(open(sys.argv[1],encoding='utf-8',newline='').read().encode('gb18030'))";
  execFileSync("python3", ["-c", recode, join(folder, "utf8.csv"), join(folder, "2026-07.csv")]);
  return join(folder, "2026-07.csv");
}

test("GB18030, semicolons, units, full-width digits: the same customers", async ({ page }) => {
  const text = "7月用电报表\r\n户号;用户名称;供电区域;用电量（万千瓦时）\r\n１;铝业;右江区;100\r\n2;水泥;田阳;\"４．9999\"\r\n合计;;;104.9999\r\n";
  await open(page);
  await page.locator("#wb-files").setInputFiles(gb18030(text));
  await expect(page.locator("#wb-0-encoding")).toHaveValue("gb18030");
  await expect(page.locator("#wb-0-month")).toHaveValue("2026-07");
  await page.getByRole("button", { name: words.zh.import }).first().click();
  // 100 万 kWh is VIP, 4.9999 万 = 49,999 is ordinary; the line with totals is no customer.
  await expect(tier(page, "vip")).toHaveAttribute("data-kwh", "1000000");
  await expect(tier(page, "ordinary")).toHaveAttribute("data-kwh", "49999");
  await expect(page.locator("[data-read]")).toHaveAttribute("data-rejected", "1");
});

test("every character of GB18030 comes in as it is: two bytes, four bytes, beyond U+FFFF", async ({ page }) => {
  const blocks = [[0xc0, 0x17f], [0x400, 0x45f], [0x3041, 0x3096], [0x3400, 0x4db5], [0x4e00, 0x9fa5], [0xac00, 0xad00], [0x1f600, 0x1f64f], [0x20000, 0x20400]];
  const characters = blocks.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCodePoint(from + at)));
  // Names of 50 characters, whose bytes fall differently over the ends of pieces.
  const names = Array.from({ length: Math.ceil(characters.length / 50) }, (_, at) => `${at}x${characters.slice(at * 50, at * 50 + 50).join("")}`);
  await open(page);
  await page.locator("#wb-files").setInputFiles(gb18030(`户号,户名,年月,用电量\n${names.map((name, at) => `${at + 1},${name},2026-07,1`).join("\n")}\n`));
  await expect(page.locator("#wb-0-encoding")).toHaveValue("gb18030");
  await page.getByRole("button", { name: words.zh.import }).first().click();
  await expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", String(names.length));
  await tab(page, "list");
  const [list] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: words.zh.csv }).click()]);
  const rows = readFileSync(await list.path(), "utf8").trim().split("\r\n").slice(1);
  expect(rows.map((row) => row.split(",")[1]).sort()).toEqual([...names].sort());
});

test("months together: averages, moves between tiers, who fell", async ({ page }) => {
  await open(page);
  await load(page, [file("june.csv", csv(ROWS)), file("july.csv", csv(JULY))]);
  await expect(page.locator("[data-read]")).toHaveAttribute("data-read", "10");
  await tab(page, "changes");
  // 0002 falls from large to ordinary; 0002 (−58.7 %) and 0004 (100.5 → 80.4, exactly −20 %) fell.
  await expect(page.locator("[data-down]")).toHaveAttribute("data-down", "1");
  await expect(page.locator("[data-fell]")).toHaveAttribute("data-fell", "2");
  // 平果: 301 → 280.9 kWh, −20.1, −6.68 %; all: 1,171,340 → 1,100,278.9, −71,061.1, −6.07 %.
  const row = (name) => page.locator("#wb-changes tbody tr", { hasText: name }).locator("td");
  await expect(row("平果")).toHaveText(["301", "280.9", "−20.1", "−6.7 %"]);
  await expect(row("合计")).toHaveText(["1,171,340", "1,100,278.9", "−71,061.1", "−6.1 %"]);
  await page.locator("#wb-now").selectOption({ label: "全部 2 个月的月均" });
  await tab(page, "overview");
  // (121,040 + 49,999) ÷ 2 = 85,519.5: large.
  await expect(tier(page, "large")).toHaveAttribute("data-kwh", "171039");
  await load(page, file("again.csv", csv(ROWS.slice(0, 2).concat("0006,新户,田东,农村,居民,,2026-06,50,,,26.42,0,0"))));
});

test("a file is added to what is there; what becomes of the same month is asked", async ({ page }) => {
  await open(page);
  await load(page, file("june.csv", csv(ROWS)));
  await page.locator("#wb-files").setInputFiles(file("more.csv", csv([ROWS[0], JULY[0], "0006,新户,田东,农村,居民,,2026-06,50,,,26.42,0,0"])));
  await expect(page.locator("[data-overlap]")).toHaveAttribute("data-overlap", "1");
  await expect(page.getByRole("button", { name: words.zh.add })).toHaveCount(0);
  await page.locator("#wb-join").selectOption("keep");
  await page.getByRole("button", { name: words.zh.add }).click();
  await expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", "6");
  await expect(page.locator("#wb-data [data-kept]")).toHaveAttribute("data-kept", "1");
});

test("lines that can't be read are counted, shown and handed out", async ({ page }) => {
  const bad = ['0010,"没有结束,田东', "0011,x,田东,城镇,居民,,2026-06,abc,,,1,0,0", "0012,x,田东,城镇,居民,,2026-06,-5,,,1,0,0", "0013,x,田东", "0014,x\u0000y,田东,城镇,居民,,2026-06,5,,,1,0,0", ",x,田东,城镇,居民,,2026-06,5,,,1,0,0", "0001,百色铝业,右江区,城镇,工业,,2026-06,1,,,1,0,0"];
  await open(page);
  await page.locator("#wb-files").setInputFiles(file("bad.csv", csv([...ROWS, ...bad].map((row) => row.replace("\u0000", "\u0001")))));
  // One of them is a customer's month once more: somebody has to say what it is.
  await page.locator("#wb-again").selectOption("first");
  await page.getByRole("button", { name: words.zh.import }).first().click();
  // 12 rows: 5 read, 7 rejected.
  await expect(page.locator("[data-read]")).toHaveAttribute("data-read", "5");
  await expect(page.locator("[data-read]")).toHaveAttribute("data-rejected", "7");
  await page.locator(".rejected summary").click();
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: words.zh.lines }).click()]);
  const lines = readFileSync(await download.path(), "utf8").trim().split("\r\n");
  expect(lines).toHaveLength(8);
  expect(lines.slice(1).map((line) => line.split(",")[1])).toEqual(["7", "8", "9", "10", "11", "12", "13"]);
});

test("files that are no tables say what they are", async ({ page }) => {
  await open(page);
  const hostile = [
    ["%PDF-1.7\n%âãÏÓ", "PDF"],
    ["\u0000\u0001\u0002\u0003", "NUL"],
    ["", "空的"],
    ["PK\u0003\u0004not a workbook", "损坏"],
  ];
  for (const [content, said] of hostile) {
    await page.locator("#wb-files").setInputFiles(file("x.csv", content));
    await expect(page.locator(".mapping [role=status]")).toContainText(said);
    await page.getByRole("button", { name: "不导入了" }).click();
  }
  // A line of 100 MB, ten thousand columns, a quote without end: the rest is read.
  const long = `${HEAD}\n0001,${"x".repeat(100_000_000)}\n${ROWS[1]}\n${",".repeat(10_000)}\n${ROWS[2]}\n"never closed\n${ROWS[3]}\n`;
  const path = join(mkdtempSync(join(tmpdir(), "diansuan-")), "long.csv");
  writeFileSync(path, long);
  await page.locator("#wb-files").setInputFiles(path);
  await page.getByRole("button", { name: words.zh.import }).first().click();
  await expect(page.locator("[data-read]")).toHaveAttribute("data-read", "3", { timeout: 20_000 });
  rmSync(path);
  await expect(page.locator("[data-read]")).toHaveAttribute("data-rejected", "3");
});

test("a file that is changed while it is read", async ({ page }) => {
  await open(page);
  await load(page, file("june.csv", csv(ROWS)));
  const changing = join(mkdtempSync(join(tmpdir(), "diansuan-")), "july.csv");
  writeFileSync(changing, csv(JULY));
  await page.locator("#wb-files").setInputFiles(changing);
  await expect(page.locator("[data-trial]")).toHaveAttribute("data-trial", "5");
  writeFileSync(changing, csv(JULY.slice(0, 2)));
  // What is shown is what is taken; reading it once more finds the change.
  await page.locator("#wb-0-column-12").selectOption("");
  await expect(page.locator("[data-trouble]")).toHaveAttribute("data-trouble", "changed");
  await expect(page.locator("[data-trial]")).toHaveCount(0);
  await page.getByRole("button", { name: "不导入了" }).click();
  await expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", "5");
});

test("by the keyboard alone: a sample, its import, a tier's list, why", async ({ page }) => {
  await open(page);
  const tabTo = async (locator) => {
    for (let steps = 0; steps < 60; steps += 1) {
      if (await locator.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error("not reached by Tab");
  };
  const focused = (selector) => expect.poll(() => page.evaluate((selector) => document.activeElement?.matches(selector), selector)).toBe(true);
  await page.locator("#wb-files").focus();
  // Without customers the sample is open already.
  await tabTo(page.locator("#wb-sample-customers"));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type("500");
  await tabTo(page.getByRole("button", { name: words.zh.sample }));
  await page.keyboard.press("Enter");
  // What had the focus is gone: the reader is at the heading of what came instead.
  await expect(page.locator(".mapping .primary")).toBeVisible();
  await focused("#wb-data h2");
  await tabTo(page.locator(".mapping .primary"));
  await page.keyboard.press("Enter");
  await expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", "500");
  await focused("#wb-data h2");
  await tabTo(tier(page, "large").locator("button, .inline").first().or(page.locator("#wb-pyramid tbody button").nth(1)).first());
  await page.keyboard.press("Enter");
  await expect(page.locator("#wb-tier")).toHaveValue("large");
  await focused("#wb-list h2, #wb-data h2");
  await tabTo(page.locator("#wb-list tbody button").first());
  await page.keyboard.press("Enter");
  await expect(page.locator(".because .cites a").first()).toBeVisible();
});

test("a browser that can't run the worker is told so", async ({ page }) => {
  // Version 2 of WebAssembly does not exist: compiling fails as it does with instructions that are not known.
  const wasm = Buffer.from([0, 0x61, 0x73, 0x6d, 2, 0, 0, 0]);
  await page.route(/customers_bg.*\.wasm$/, (route) => route.fulfill({ body: wasm, contentType: "application/wasm" }));
  // The page is slow: it asks when that is long over.
  await page.addInitScript(() => {
    const post = Worker.prototype.postMessage;
    Worker.prototype.postMessage = function (...message) {
      setTimeout(() => post.apply(this, message), 1000);
    };
  });
  await page.goto(new URL("workbench/", site).href);
  await expect(page.locator("[data-trouble]")).toHaveAttribute("data-trouble", "old_browser");
});

test("a sample, saved lists, a workbook there and back, a picture", async ({ page }) => {
  await open(page);
  await page.locator("#wb-sample-customers").fill("3000");
  await page.getByRole("button", { name: words.zh.sample }).click();
  await page.getByRole("button", { name: words.zh.import }).first().click();
  await expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", "3000");
  const vip = await tier(page, "large").getAttribute("data-customers");
  await tab(page, "list");
  await page.locator("#wb-tier").selectOption("large");
  await expect(page.locator("[data-found]")).toHaveAttribute("data-found", vip);
  const [list] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: words.zh.csv }).click()]);
  const text = readFileSync(await list.path(), "utf8");
  expect(text.charCodeAt(0)).toBe(0xfeff);
  expect(text.trim().split("\r\n")).toHaveLength(Number(vip) + 1);
  const [book] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: words.zh.xlsx }).click()]);
  const bytes = readFileSync(await book.path());
  expect(bytes.subarray(0, 2).toString()).toBe("PK");
  // The workbook comes in again: the same customers of that tier.
  await page.locator("#wb-files").setInputFiles({ name: "2026-11.xlsx", mimeType: "application/octet-stream", buffer: bytes });
  await page.getByRole("button", { name: words.zh.import }).first().click();
  await expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", vip);
  await tab(page, "overview");
  const [picture] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "PNG" }).click()]);
  expect(readFileSync(await picture.path()).subarray(1, 4).toString()).toBe("PNG");
  // The pyramids of customers, energy and money, which a phone shows below each other, are one picture.
  const [drawing] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "SVG" }).click()]);
  const drawn = readFileSync(await drawing.path(), "utf8");
  expect(drawn).toContain('viewBox="0 0 750 250"');
  expect(drawn.match(/<svg/g)).toHaveLength(4);
});

test("a tab that is closed in the middle of an import or of saving leaves the earlier data whole", async ({ page, context }) => {
  await open(page);
  await load(page, file("june.csv", csv(ROWS)));
  await saved(page);
  for (const when of ["progress", '[data-storage="saving"]']) {
    // Killed while it is saved, either the earlier or the new data are there, whole.
    const whole = /^(5|300000)$/;
    await page.goto("about:blank");
    await open(page);
    await expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", whole, { timeout: 15_000 });
    await sample(page, 300_000);
    await page.getByRole("button", { name: words.zh.import }).first().click({ timeout: 20_000 });
    await page.evaluate(
      (when) =>
        new Promise((done) => {
          const seen = () => document.querySelector(when) && (watch.disconnect(), done());
          const watch = new MutationObserver(seen);
          watch.observe(document.body, { subtree: true, childList: true, attributes: true });
          seen();
        }),
      when,
    );
    await page.close({ runBeforeUnload: false });
    page = await context.newPage();
    await open(page);
    await expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", whole, { timeout: 15_000 });
  }
});

test("an import that is cancelled changes nothing", async ({ page }) => {
  await open(page);
  await load(page, file("june.csv", csv(ROWS)));
  // Clicked by the page itself, as soon as there is something to cancel: it is over in a fifth of a second.
  await page.evaluate((cancel) => {
    const button = () => [...document.querySelectorAll("button")].find((button) => button.textContent.trim() === cancel);
    const watch = new MutationObserver(() => button() && (watch.disconnect(), button().click()));
    watch.observe(document.body, { subtree: true, childList: true });
  }, words.zh.cancel);
  await sample(page, 400_000);
  await expect(page.locator("[data-trouble]")).toHaveAttribute("data-trouble", "cancelled", { timeout: 25_000 });
  await page.getByRole("button", { name: "不导入了" }).click();
  await expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", "5");
});

test("what is kept and can't be opened is tried once more, then the reader decides", async ({ page }) => {
  // A worker in which opening what is kept always ends in a trap, as where memory is short.
  const trap = 'addEventListener("message", (event) => { if (event.data.call !== "open") return; event.stopImmediatePropagation(); postMessage({ id: "open", call: "open", code: "memory", fatal: true }); });';
  let started = 0;
  await page.route(/\/assets\/batch\..*\.js$/, async (route) => {
    const answer = await route.fetch();
    // Its imports come first wherever they stand; so does this listener.
    await route.fulfill({ response: answer, body: `${trap}\n${await answer.text()}` });
  });
  page.on("worker", () => (started += 1));
  await open(page);
  await expect(page.locator('[data-trouble="unopened"]')).toBeVisible();
  await page.waitForTimeout(1500);
  expect(started).toBeLessThanOrEqual(3);
  await page.getByRole("button", { name: words.zh.forget }).click();
  await page.getByRole("button", { name: words.zh.again }).click();
  await expect(page.locator("[data-trouble]")).toHaveCount(0);
  await load(page, file("yongdian.csv", csv(ROWS)));
  await expect(page.locator("[data-loaded]")).toBeVisible();
});
