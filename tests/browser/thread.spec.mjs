// From a result to the next step, with one's figures: whole tasks, typing only what the person knows.
import { expect, expectResults, field, open, test, type } from "./support/test.mjs";

const way = (page, to) => page.locator(`.onward [href*="${to}"]`);
const go = async (page, to) => {
  await way(page, to).click();
  await page.waitForURL(new RegExp(to));
  await page.locator("html[data-ready]").waitFor({ state: "attached" });
};
const value = (page, calc, name) => field(page, calc, name).inputValue();

test("a pig farm with a feed mill: from the plan to the papers and to the bill", async ({ page }) => {
  await open(page, "workshop/");
  // An example goes nowhere.
  expect(await way(page, "/connection/").getAttribute("href")).not.toContain("#");
  await page.getByRole("link", { name: "养猪带饲料加工" }).click();
  // Nobody has said what a kWh costs: the bill asks its own list, not the plan's guess.
  await type(page, "workshop", "equipment.3.count", "31");
  const farm = new URLSearchParams(new URL(await way(page, "/bill/farm/").getAttribute("href"), page.url()).hash.slice(1));
  expect([farm.get("prices.energy"), farm.get("tariff"), farm.get("voltage")]).toEqual([null, null, "<1kV"]);
  await type(page, "workshop", "price", "0.42");
  const figures = page.locator('[data-result="energy"]');
  // 0.8 together: fans 12 × 1.1 × 18, heat 10 × 0.25 × 12, pump 5.5 × 4, lamps 0.6 × 8, mill 30 × 4, mixers 8 × 4 hours, 30 days.
  await expect(figures).toHaveAttribute("data-value", /\d/);
  const [energy, bill] = [await figures.getAttribute("data-value"), await page.locator('[data-result="bill"]').getAttribute("data-value")];
  await expect(page.locator(".result .notes").first()).toContainText("停电会闷死牲畜");
  await expect(way(page, "/bill/shop/"), "farming is no shop").toBeHidden();
  await go(page, "/connection/");
  // Low voltage, or a transformer of its own: what the plan says; an application of today needs its date only.
  expect(["low", "high_single"]).toContain(await value(page, "connection", "kind"));
  await expect(page.locator("[data-result]").first()).toBeVisible();
  await expect(page.locator(".checklist").first()).toBeVisible();
  await page.goBack();
  await expect(field(page, "workshop", "price")).toHaveValue("0.42");
  await go(page, "/bill/farm/");
  expect(await value(page, "bill", "usage.kwh")).toBe(energy);
  await expectResults(page, { total: bill });
  await go(page, "/late-fee/");
  expect(await value(page, "late-fee", "amount")).toBe(bill);
  expect(await value(page, "late-fee", "customer")).toBe("other");
});

test("a connection applied for today: a day, whose turn it is, the papers", async ({ page }) => {
  await open(page, "connection/");
  const today = await value(page, "connection", "today");
  await field(page, "connection", "kind").selectOption("residential");
  await field(page, "connection", "done.apply").fill(today);
  await expect(field(page, "connection", "done.survey"), "the example's days are gone").toHaveValue("");
  await expect(page.locator('[data-result="powerBy"]')).toHaveAttribute("data-value", /^20\d\d-\d\d-\d\d$/);
  expect((await page.locator('[data-result="powerBy"]').getAttribute("data-value")) > today).toBe(true);
  await expect(page.locator(".checklist").first()).toContainText("身份证");
  await expect(way(page, "/appliances/")).toBeVisible();
  await expect(way(page, "/workshop/")).toBeHidden();
});

test("appliances: what each costs on one's own tier, and where to apply when the wire is too thin", async ({ page }) => {
  await open(page, "appliances/");
  await type(page, "appliances", "planned.air_conditioner", "1");
  await type(page, "appliances", "planned.water_heater", "1");
  await page.locator("summary").filter({ hasText: "全年用电" }).click();
  await type(page, "appliances", "yearKwh", "3300");
  const rows = page.getByRole("region", { name: "每种电器一年多付多少" }).locator("tbody tr");
  await expect(rows).toHaveCount(2);
  // 864 kWh at 0.5783 and 1,200 kWh of which 60 are in tier 3; twelve bills rounded each.
  await expect(rows.nth(0)).toContainText(/864.*\+499\.\d\d/);
  await expect(rows.nth(1)).toContainText(/1,200.*\+70[89]\.\d\d/);
  await field(page, "appliances", "wire").selectOption("cu-2.5");
  await expect(page.locator('[data-result="verdict"]')).toHaveAttribute("data-value", /upgrade|stagger/);
  await type(page, "appliances", "planned.instant_heater", "1");
  await expect(page.locator('[data-result="verdict"]')).toHaveAttribute("data-value", "upgrade");
  await go(page, "/connection/");
  expect(await value(page, "connection", "kind")).toBe("residential");
});

test("saving: a shop's lamps from its bill, and on to what else would save", async ({ page }) => {
  await open(page, "bill/shop/");
  await type(page, "bill", "usage.kwh", "8000");
  await type(page, "bill", "prices.energy", "0.75");
  await expectResults(page, { total: "6000.00" });
  await go(page, "/saving/");
  expect(await value(page, "saving", "usage.kwh")).toBe("8000");
  expect(await value(page, "saving", "prices.energy")).toBe("0.75");
  const lamps = page.locator("details", { has: page.locator("summary", { hasText: "照明" }) });
  if (!(await lamps.getAttribute("open"))) await lamps.evaluate((one) => (one.open = true));
  for (const [name, text] of [["count", "60"], ["oldWatts", "36"], ["newWatts", "16"], ["hours", "12"], ["days", "360"], ["investment", "1200"]]) await type(page, "saving", `lighting.${name}`, text);
  // 60 × 20 W × 12 h × 360 = 5,184 kWh at 0.75: 3,888.00; 1,200 ÷ 324 = 3.7 months.
  await expectResults(page, { energy: "5184", money: "3888.00" });
  await go(page, "/cost/");
  expect(await value(page, "cost", "kwh")).toBe("8000");
});

test("hours that the demand on the bill forbids: the least there can be instead of the usual ones, typed ones are refused", async ({ page }) => {
  await open(page, "power-factor/");
  for (const [name, text] of [["activeKwh", "320000"], ["reactiveKvarh", "180000"], ["base", "196523.84"]]) await type(page, "power-factor", name, text);
  await type(page, "capacitor", "maxDemandKw", "620");
  // 320,000 ÷ 620 = 516.13 hours: the 480 that are usual can't be.
  await expect(page.locator("#answer-capacitor .next").first()).toContainText("517");
  await expectResults(page, { recommendedKvar: "150" });
  await type(page, "capacitor", "hours", "500");
  await expect(page.locator('[data-error-for="hours"]')).toContainText("516.13");
  await type(page, "capacitor", "hours", "720");
  await expect(page.locator('[data-error-for="hours"]')).toHaveCount(0);
  await expectResults(page, { recommendedKvar: "110" });
});
