// What an import would give is shown before it is taken over, and nothing that is there is lost; the files are
// those that utilities and their programs write (core/customers/tests/files).
import { findings } from "./support/axe.mjs";
import { readFileSync } from "node:fs";
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, moreIn, site, test } from "./support/test.mjs";

const at = (name) => new URL(`../../${/\.(xlsx|ods)$/.test(name) ? "web/workbench/sheets/xlsx-read" : "core/customers"}/tests/files/${name}`, import.meta.url).pathname;
const words = {
  zh: { import: /^导入/, add: "加到已有数据里", leave: "不导入了", names: /^按推测对应/, backup: "备份到一个文件", take: /^取用备份/, here: "改在这个标签页使用" },
  en: { leave: "Leave it" },
};

async function open(page, lang = "zh") {
  await page.goto(new URL(`${ROOT[lang]}workbench/`, site).href);
  await expect(page.locator("#wb-files, [data-loaded], [data-trouble]").first()).toBeVisible({ timeout: 20_000 });
}

const choose = (page, ...names) => page.locator("#wb-files").setInputFiles(names.map((name) => (typeof name === "string" ? at(name) : name)));
const press = (page, name) => page.getByRole("button", { name }).first().click();
const trial = (page) => page.locator("[data-trial]");
const loaded = (page, count) => expect(page.locator("[data-loaded]")).toHaveAttribute("data-loaded", String(count));
const saved = (page) => expect(page.locator('[data-storage="saved"]')).toBeVisible({ timeout: 15_000 });
const tab = (page, name) => page.locator(`[data-tab="${name}"]`).click();

async function load(page, ...names) {
  await choose(page, ...names);
  await press(page, words.zh.import);
  await expect(page.locator("[data-loaded]")).toBeVisible();
}

test("tabs, total before parts, a sheet for each area, an old spreadsheet: read as they are", async ({ page }) => {
  await open(page);
  for (const [name, customers, kwh] of [["91_tab.tsv", 2, 300], ["13_tou_columns.csv", 2, 300], ["x05_sheet_per_area.xlsx", 8, 2000], ["values.ods", 2, 300.5], ["x03_merged_area.xlsx", 5, 500]]) {
    await choose(page, name);
    await expect(trial(page)).toHaveAttribute("data-trial", String(customers), { timeout: 15_000 });
    await expect(trial(page)).toHaveAttribute("data-kwh", String(kwh));
    await press(page, words.zh.leave);
  }
  // What could be the energy, too, is said; where only somebody can know, it is asked.
  await choose(page, "13_tou_columns.csv");
  await expect(page.locator('[data-rivals="kwh"]')).toContainText("尖峰电量");
  await press(page, words.zh.leave);
  await choose(page, "r09_crosstab_months.csv");
  await expect(page.locator('[data-missing~="kwh"]')).toBeVisible();
  await expect(page.getByRole("button", { name: words.zh.import })).toHaveCount(0);
});

test("files that can't be read say what they are; one of several is left out", async ({ page }) => {
  await open(page);
  for (const [name, said] of [["69_html_as_xls.xls", "HTML"], ["79_json.csv", "JSON"], ["76_cn_comma.csv", "全角"], ["67_csv_gz.csv.gz", "压缩"], ["x44_calc.ods", "没有读到表格"]]) {
    await choose(page, name);
    await expect(page.locator(".mapping [role=status]")).toContainText(said);
    await press(page, words.zh.leave);
  }
  await choose(page, "s4.csv", "79_json.csv");
  await expect(page.getByRole("button", { name: words.zh.import })).toHaveCount(0);
  await press(page, "不要 79_json.csv");
  await expect(trial(page)).toHaveAttribute("data-trial", "2");
});

test("who customers are stays where a month does not say it", async ({ page }) => {
  await open(page);
  await load(page, "s1-2026-09.csv");
  await choose(page, "s1-2026-10.csv");
  await press(page, words.zh.add);
  await loaded(page, 2);
  await tab(page, "list");
  await expect(page.locator("#wb-list tbody")).toContainText("铝厂");
  await expect(page.locator("#wb-list tbody")).toContainText("大中专学校");
});

test("three months against one are compared by the month", async ({ page }) => {
  await open(page);
  await load(page, "chg.csv");
  await page.locator("#wb-now").selectOption({ label: "全部 3 个月的月均" });
  await page.locator("#wb-against").selectOption("2026-09");
  await tab(page, "changes");
  await expect(page.locator("#wb-changes tbody tr", { hasText: "右江区" }).locator("td")).toHaveText(["100", "100", "0", "+0.0 %"]);
});

test("nothing that could not be read replaces anything; more than 64 months are not added", async ({ page }) => {
  await open(page);
  await load(page, "s4.csv");
  await saved(page);
  for (const name of ["06_sci_accounts.csv", "78_only_head.csv"]) {
    await choose(page, name);
    await expect(trial(page)).toHaveAttribute("data-trial", "0");
    await expect(page.getByRole("button", { name: words.zh.import })).toHaveCount(0);
    await press(page, words.zh.leave);
    await loaded(page, 2);
  }
  await choose(page, "mt.csv");
  for (const month of ["10月", "202613", "Oct"]) {
    await page.locator("#wb-0-month").fill(month);
    await expect(page.getByText("请把月份写成 2026-10 这样")).toBeVisible();
    await expect(page.getByRole("button", { name: words.zh.import })).toHaveCount(0);
  }
  await page.locator("#wb-0-month").fill("2026-10");
  await expect(trial(page)).toHaveAttribute("data-trial", "1");
  await press(page, words.zh.leave);
  await page.reload();
  await loaded(page, 2);
  await load(page, "s3-a.csv");
  await choose(page, "s3-b.csv");
  await expect(page.locator('[data-odd="too_many_months"]')).toBeVisible();
  await expect(page.getByRole("button", { name: words.zh.add })).toHaveCount(0);
});

test("two tabs: one owns the customers, the other says so and can take over", async ({ page, context }) => {
  await open(page);
  await load(page, "s4.csv");
  await saved(page);
  const other = await context.newPage();
  await open(other);
  await expect(other.locator('[data-trouble="elsewhere"]')).toBeVisible();
  await press(other, words.zh.here);
  await loaded(other, 2);
  await expect(page.locator('[data-trouble="lost"]')).toBeVisible();
  await expect(page.locator("[data-loaded]")).toHaveCount(0);
  await other.close();
  await press(page, words.zh.here);
  await loaded(page, 2);
});

test("leaving an import leaves everything as it was, the months looked at, too", async ({ page }) => {
  await open(page);
  await load(page, "t10.csv");
  await page.locator("#wb-now").selectOption({ label: "全部 2 个月的月均" });
  await tab(page, "list");
  // (60,000 + 10,000) ÷ 2.
  await expect(page.locator("#wb-list tbody")).toContainText("35,000");
  await choose(page, "s4.csv");
  await expect(trial(page)).toBeVisible();
  await press(page, words.zh.leave);
  await expect(page.locator("#wb-list tbody")).toContainText("35,000");
  await expect(page.locator("#wb-now option:checked")).toHaveText("全部 2 个月的月均");
});

test("columns are remembered for the same head only, and nothing of a customer", async ({ page }) => {
  await open(page);
  await choose(page, "s6a.csv");
  await page.locator("#wb-0-column-2").selectOption("kwh");
  await expect(trial(page)).toHaveAttribute("data-kwh", "100");
  await press(page, words.zh.import);
  await loaded(page, 1);
  await choose(page, "s6b.csv");
  await expect(trial(page)).toHaveAttribute("data-kwh", "100");
  await press(page, words.zh.leave);
  await choose(page, "s6a.csv");
  await expect(trial(page)).toHaveAttribute("data-kwh", "100");
  await press(page, words.zh.leave);
  await choose(page, "s8.csv");
  for (const [column, means] of [[0, "account"], [1, "name"], [3, "address"], [4, "month"], [5, "kwh"]]) await page.locator(`#wb-0-column-${column}`).selectOption(means);
  await expect(trial(page)).toHaveAttribute("data-trial", "2");
  await press(page, words.zh.import);
  await loaded(page, 2);
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage }));
  for (const word of ["张三丰", "13800138000", "中山路", "451001"]) expect(kept).not.toContain(word);
});

test("several bills of a month are what somebody says; kinds that the rules don't know are mapped with one press", async ({ page }) => {
  await open(page);
  await choose(page, "16_multi_meter_rows.csv");
  await expect(page.locator("[data-again]")).toHaveAttribute("data-again", "1");
  await expect(page.getByRole("button", { name: words.zh.import })).toHaveCount(0);
  await page.locator("#wb-again").selectOption("sum");
  // 600,000 + 500,000.
  await expect(page.locator('[data-would="vip"]')).toHaveAttribute("data-kwh", "1100000");
  await press(page, words.zh.leave);
  await choose(page, "56_sector_words.csv");
  const before = Number(await page.locator(".names").first().getAttribute("data-unknown"));
  await press(page, words.zh.names);
  await expect.poll(async () => Number(await page.locator(".names").first().getAttribute("data-unknown"))).toBeLessThan(before);
});

// Puts a script before the worker's own.
const before = (page, script) =>
  page.route(/\/assets\/batch\..*\.js$/, async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, body: `${script()}\n${await answer.text()}` });
  });
// Counts what is done to the disk, and does something at one of these moments.
const AT_DISK = (moment, act) => `
  let done = 0;
  for (const name of ["truncate", "write", "flush"]) {
    const own = FileSystemSyncAccessHandle.prototype[name];
    FileSystemSyncAccessHandle.prototype[name] = function (...rest) { done += 1; if (done === ${moment}) { ${act} } return own.apply(this, rest); };
  }`;
const FULL = 'throw new DOMException("full", "QuotaExceededError");';

test("killed at any moment, the customers are those from before or the new ones, and whole", async ({ context }) => {
  test.setTimeout(90_000);
  const files = { 2: "s4.csv", 600: "s21.csv" };
  let [there, next] = [2, 600];
  const begin = await context.newPage();
  await open(begin);
  await load(begin, files[there]);
  await saved(begin);
  await begin.close();
  // While it is looked at, read, taken over; and at each of what is done to the disk: make the place empty, write,
  // flush, write the head, flush, and behind that.
  const moments = ["chosen", "read", "accepted", 30, "disk 1", "disk 2", "disk 3", "disk 4", "disk 5", "saved"];
  for (const moment of moments) {
    const page = await context.newPage();
    const disk = String(moment).startsWith("disk") ? Number(moment.slice(5)) : 0;
    if (disk) await before(page, () => AT_DISK(disk, 'postMessage({ event: "killed" }); close(); throw new Error("killed");'));
    await open(page);
    await loaded(page, there);
    await choose(page, files[next]);
    if (moment !== "chosen") await expect(trial(page)).toHaveAttribute("data-trial", String(next));
    if (!["chosen", "read"].includes(moment)) await press(page, words.zh.import);
    if (disk || moment === "saved") await expect(page.locator(disk ? '[data-storage="killed"], [data-storage="no_storage"]' : '[data-storage="saved"]')).toBeVisible();
    if (moment === 30) await page.waitForTimeout(30);
    await page.close();
    const again = await context.newPage();
    await open(again);
    await expect(again.locator("[data-loaded]")).toHaveAttribute("data-loaded", /^(2|600)$/);
    const now = Number(await again.locator("[data-loaded]").getAttribute("data-loaded"));
    // Before the head is written they are the old ones; behind that, the new ones.
    if (["chosen", "read"].includes(moment) || (disk && disk <= 4)) expect(now, String(moment)).toBe(there);
    if (disk === 5 || moment === "saved") expect(now, String(moment)).toBe(next);
    await tab(again, "list");
    await expect(again.locator("[data-found]")).toHaveAttribute("data-found", String(now));
    if (now === next) [there, next] = [next, there];
    await again.close();
  }
});

test("a full disk, one that is none, one that promises nothing: each is said, and what was saved stays", async ({ page, context }) => {
  await open(page);
  await load(page, "s4.csv");
  await saved(page);
  for (const [script, code] of [[AT_DISK(2, FULL), "quota"], ["delete StorageManager.prototype.getDirectory;", "no_storage"]]) {
    const other = await context.newPage();
    await page.close();
    await before(other, () => script);
    await open(other);
    await load(other, "s21.csv");
    await expect(other.locator(`[data-storage="${code}"]`)).toContainText("没有保存");
    await loaded(other, 600);
    page = await context.newPage();
    await other.close();
    await page.addInitScript(() => (StorageManager.prototype.persist = async () => false));
    await open(page);
    await loaded(page, 2);
  }
  await load(page, "s4.csv");
  await expect(page.locator('[data-storage="saved"]')).toContainText("没有答应长期保留");
});

test("a backup comes back on another computer, the company's rules, too; one month is deleted", async ({ page, browser }) => {
  await open(page);
  await load(page, "t10.csv");
  await tab(page, "rules");
  await page.locator("#wb-rule-limits-vip").fill("70001");
  await press(page, "采用");
  await expect.poll(() => page.evaluate(() => localStorage.getItem("diansuan-company"))).toContain("70001");
  const [backup] = await Promise.all([page.waitForEvent("download"), press(page, words.zh.backup)]);
  const bytes = readFileSync(await backup.path());
  const elsewhere = await (await browser.newContext()).newPage();
  await open(elsewhere);
  const file = (buffer) => ({ name: "a.diansuan", mimeType: "application/octet-stream", buffer });
  await choose(elsewhere, file(bytes.subarray(0, bytes.length - 5)));
  await press(elsewhere, words.zh.take);
  await expect(elsewhere.locator('[data-trouble="torn_backup"]')).toBeVisible();
  await press(elsewhere, words.zh.leave);
  // A byte that changed on the way changes no total: the file is refused.
  const flipped = Buffer.from(bytes);
  flipped[Math.floor(bytes.length / 2)] ^= 1;
  await choose(elsewhere, file(flipped));
  await press(elsewhere, words.zh.take);
  await expect(elsewhere.locator('[data-trouble="torn_backup"]')).toBeVisible();
  await press(elsewhere, words.zh.leave);
  await choose(elsewhere, file(bytes));
  await press(elsewhere, words.zh.take);
  await loaded(elsewhere, 2);
  await tab(elsewhere, "rules");
  await expect(elsewhere.locator("#wb-rule-limits-vip")).toHaveValue("70001");
  await elsewhere.reload();
  await loaded(elsewhere, 2);
  await tab(elsewhere, "rules");
  await expect(elsewhere.locator("#wb-rule-limits-vip")).toHaveValue("70001");
  await elsewhere.context().close();
  await page.getByText("删除某个月").click();
  await page.locator('[data-month="2026-09"] button').click();
  await page.locator('[data-month="2026-09"] button').click();
  await expect(page.locator("#wb-now")).toHaveCount(0);
  await loaded(page, 2);
});

for (const lang of LANGUAGES) {
  test(`${lang} axe: the look before an import, at 390 px`, moreIn("zh", lang), async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await open(page, lang);
    for (const names of [["56_sector_words.csv"], ["x05_sheet_per_area.xlsx"], ["la.csv"], ["42_unquoted_thousands.csv", "19_month_2026.1.csv"]]) {
      await choose(page, ...names);
      await expect(page.locator(".mapping .file").first()).toBeVisible();
      await expect(page.locator("progress")).toHaveCount(0);
      await page.waitForTimeout(300);
      expect(await findings(page), names.join()).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), names.join()).toBeLessThanOrEqual(0);
      await press(page, words[lang].leave);
    }
  });
}
