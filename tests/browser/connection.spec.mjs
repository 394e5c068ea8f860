// A new connection in time; the working days are counted by hand beside each figure.
import { readFileSync } from "node:fs";
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, test, type } from "./support/test.mjs";

const fill = (page, name, value) => field(page, "connection", name).fill(value);
const choose = (page, name, value) => field(page, "connection", name).selectOption(value);
const stage = (page, id) => page.locator(`[data-stage="${id}"]`);

for (const lang of LANGUAGES) {
  test(`${lang} a workshop, from its first question to power`, async ({ page }) => {
    const link = "?kind=low&line=true&works=0&today=2026-11-24&done.consult=2026-11-10&done.apply=2026-11-12&done.survey=2026-11-16";
    await open(page, `${ROOT[lang]}connection/${link}`);
    // Eight working days after Thursday 12 Nov: 13, 16–20, 23, 24. Fifteen for the whole: 3 Dec.
    await expectResults(page, { powerBy: "2026-12-03", current: "scheme", turn: "planner" });
    await expect(stage(page, "scheme")).toHaveAttribute("data-state", "waiting");
    await expect(stage(page, "scheme")).toContainText("2026-11-24");
    await expect(stage(page, "mid")).toHaveCount(0);
    // A day later it is late, and the page says whom to call.
    await fill(page, "today", "2026-11-25");
    await expect(stage(page, "scheme")).toHaveAttribute("data-state", "overdue");
    await expect(page.locator(".result .next")).toContainText("12398");
    await fill(page, "done.scheme", "2026-11-25");
    // The contract comes before the papers.
    await expectResults(page, { current: "contract", turn: "both" });
    await expect(stage(page, "scheme")).toHaveAttribute("data-state", "done_late");
    // Works of one's own: 20 days after 25 Nov 15 Dec; 16, 17, 18, 21, 22; 23, 24, 25, 28, 29 Dec.
    await type(page, "connection", "works", "20");
    await expectResults(page, { powerBy: "2026-12-29" });
    await fill(page, "today", "2026-12-08");
    for (const [step, day] of [["contract", "2026-11-26"], ["handover", "2026-11-26"], ["inspection", "2026-11-30"], ["meter", "2026-12-01"], ["energise", "2026-12-01"]]) {
      await fill(page, `done.${step}`, day);
    }
    await expectResults(page, { powered: "2026-12-01" });
    await expect(page.locator("[data-export]")).toHaveCount(0);
  });

  test(`${lang} only the steps of one's own kind are asked for`, async ({ page }) => {
    await open(page, `${ROOT[lang]}connection/`);
    await expect(field(page, "connection", "line")).toBeVisible();
    await expect(field(page, "connection", "done.mid")).toBeHidden();
    await choose(page, "kind", "high_dual");
    await expect(field(page, "connection", "done.mid")).toBeVisible();
    await expect(field(page, "connection", "line")).toBeHidden();
    await choose(page, "kind", "residential");
    await expect(field(page, "connection", "done.handover")).toBeHidden();
    await expect(page.locator("[data-stage]")).toHaveCount(7);
  });

  test(`${lang} a transformer of one's own takes works, and the day of power says whether they are in it`, async ({ page }) => {
    await open(page, `${ROOT[lang]}connection/?kind=high_single&works=&today=2026-11-02&done.consult=&done.apply=2026-11-02&done.survey=`);
    // 20, 5, 7 and 7 working days after Monday 2 Nov.
    await expectResults(page, { powerBy: "2026-12-25" });
    const label = page.locator('.figure:has([data-result="powerBy"]) .figure-label');
    await expect(label).toContainText(lang === "zh" ? "不含您的设计施工" : "without your own works");
    await expect(page.locator(".result .notes").first()).toBeVisible();
    await type(page, "connection", "works", "45");
    // 45 days after 30 Nov 14 Jan; then five, seven and seven working days of 2027, by law and weekends.
    await expectResults(page, { powerBy: "2027-02-16" });
    await expect(label).not.toContainText(lang === "zh" ? "不含" : "without");
    await expect(page.locator(".result .notes").first()).toContainText("2027");
  });

  test(`${lang} what can't be is refused beside its field`, async ({ page }) => {
    await open(page, `${ROOT[lang]}connection/?kind=low&today=2026-11-24&done.consult=&done.apply=2026-11-12&done.survey=`);
    await fill(page, "done.scheme", "2026-11-11");
    await expect(page.locator('[data-error-for="done.scheme"]')).toContainText("2026-11-12");
    await fill(page, "done.scheme", "2026-11-25");
    await expect(page.locator('[data-error-for="done.scheme"]')).toContainText("2026-11-24");
    await fill(page, "done.scheme", "2026-11-24");
    await expectResults(page, { current: "contract" });
  });

  test(`${lang} the due days go into a calendar`, async ({ page }) => {
    await open(page, `${ROOT[lang]}connection/?kind=residential&line=false&today=2026-05-12&done.consult=&done.apply=2026-04-29&done.survey=&done.scheme=2026-05-06&done.contract=2026-05-06&done.meter=2026-05-08`);
    const download = page.waitForEvent("download");
    await page.locator('[data-action="export"]').click();
    const saved = await download;
    expect(saved.suggestedFilename()).toMatch(/\.ics$/);
    const text = readFileSync(await saved.path(), "utf8");
    // Three working days after 6 May: 7, 8 and Saturday 9, worked for Labour Day.
    expect(text).toContain("DTSTART;VALUE=DATE:20260509\r\n");
    expect(text).toContain("DTSTAMP:20260512T000000Z\r\n");
    // Each event reminds of itself on the morning before and leads back to this calculation.
    const events = text.match(/BEGIN:VEVENT/g).length;
    expect(text.match(/BEGIN:VALARM/g)).toHaveLength(events);
    expect(text.replaceAll("\r\n ", "").match(/URL:http[^\r]*connection\/[?#][^\r]*done\.apply=2026-04-29/g)).toHaveLength(events);
    expect(text.startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")).toBe(true);
    expect(text.endsWith("END:VCALENDAR\r\n")).toBe(true);
    expect(text.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
    for (const line of text.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });
}

test("without a link the example begins some days before today", async ({ page }) => {
  await page.clock.setFixedTime(new Date(2027, 0, 4, 9));
  await open(page, "connection/");
  await expect(field(page, "connection", "today")).toHaveValue("2027-01-04");
  await expect(field(page, "connection", "done.apply")).toHaveValue("2026-12-23");
  await expectResults(page, { current: "scheme" });
  // The holidays of 2027 are in no rule file.
  await expect(page.locator(".result .notes")).toContainText("2027");
  await choose(page, "kind", "high_single");
  await page.locator('[data-action="reset"]').click();
  await expect(field(page, "connection", "today")).toHaveValue("2027-01-04");
  await expect(field(page, "connection", "kind")).toHaveValue("low");
});
