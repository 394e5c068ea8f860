// A new workshop or farm, driven as a person would; the hand calculation stands beside each figure.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, openOwn, test, type } from "./support/test.mjs";

const rows = (lines) => lines.map((line, n) => ["kind", "count", "kw", "hours"].map((name, i) => `equipment.${n}.${name}=${line[i]}`).join("&")).join("&");
// A link fills all eight lines; those of the example that it does not name stay.
const link = (lines, rest) => `workshop/?${rows([...lines, ...Array(8 - lines.length).fill(["", "", "", ""])])}&${rest}`;

for (const lang of LANGUAGES) {
  test(`${lang} workshop: the rice mill, changed field by field`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}workshop/`);
    // 0.9 × (18.5 × 0.75 + 6 × 0.75 + 2.2 × 0.8 + 0.32 × 0.9) = 0.9 × 20.423 = 18.38 kW; Q = 0.9 × 15.23949 = 13.72 kvar; S = 22.94 kVA;
    // 22.94 × 1000 ÷ (1.732 × 380) = 34.85 A; five years of 5 %: 29.27 kVA; 3,178.5 kWh × 0.65 = 2,066.03.
    await expectResults(page, { supply: "low_voltage", demand: "18.38", current: "34.85", peak: "90.98", capacity: "29.27", energy: "3178.5", bill: "2066.03" });
    await type(page, "workshop", "growth", "0");
    // Without growth the capacity is today's.
    await expectResults(page, { capacity: "22.94" });
    await field(page, "workshop", "equipment.0.kind").selectOption("motor_direct");
    // Direct: 39.93 A × 6 = 239.58 A, and the rest 11.12 A; 18.5 kW is more than usual on a public transformer.
    await expectResults(page, { peak: "250.7" });
    await expect(page.locator(".result .notes").first()).toContainText(lang === "zh" ? "直接起动" : "starts directly");
    await type(page, "workshop", "price", "");
    await expect(page.locator('[data-result="bill"]')).toHaveCount(0);
    await type(page, "workshop", "equipment.1.kw", "");
    await expect(page.locator('[data-error-for="equipment.1.kw"]')).toBeVisible();
    await type(page, "workshop", "equipment.1.count", "");
    // The line is empty: 0.9 × (13.875 + 1.76 + 0.288) = 14.33 kW.
    await expectResults(page, { demand: "14.33" });
  });

  test(`${lang} workshop: an example by its link`, async ({ page }) => {
    await open(page, `${ROOT[lang]}workshop/`);
    await page.getByRole("link", { name: lang === "zh" ? "饲料加工厂" : "Feed mill" }).click();
    // 0.9 × 129.88 = 116.89 kW; 137.19 kVA grows to 175.09; ÷ 0.8 = 218.86: 250 kVA, above 160 kVA at high voltage: 0.90;
    // 71.81 − 116.89 × 0.4843 = 15.2 kvar; 27,071.2 × 0.65 = 17,596.28.
    await expectResults(page, { supply: "own_transformer", capacity: "250", demand: "116.89", bill: "17596.28" });
    await expect(page.locator(".result")).toContainText("15.2 kvar");
    await expect(page.locator(".result .chart")).toBeVisible();
    await page.getByRole("link", { name: lang === "zh" ? "养猪场通风" : "Pig-farm ventilation" }).click();
    // 0.9 × 17.225 = 15.5 kW; 7,047 kWh × 0.40 = 2,818.80; what the feed mill had on line five is gone.
    await expectResults(page, { demand: "15.5", bill: "2818.80" });
    await expect(field(page, "workshop", "equipment.4.count")).toHaveValue("");
    await expect(page.locator(".result")).toContainText(lang === "zh" ? "停电会闷死牲畜" : "Animals and fish suffocate");
  });

  test(`${lang} workshop: from a link, single phase and its limit`, async ({ page }) => {
    const rest = "purpose=industry&simultaneity=1&days=26&growth=&years=&price=0.65";
    await open(page, ROOT[lang] + link([["heating", "1", "10", "4"], ["motor_single", "1", "2", "4"]], rest));
    // 12 kW, single phase: P = 8 + 1.5 = 9.5, Q = 1.53, S = 9.62 kVA, ÷ 220 V = 43.73 A; 9.5 × 4 × 26 = 988 kWh, 642.20.
    await expectResults(page, { supply: "single_phase", demand: "9.5", current: "43.73", energy: "988", bill: "642.20" });
    await expect(page.locator(".result .chart")).toHaveCount(0);
    await type(page, "workshop", "equipment.1.kw", "2.01");
    await expectResults(page, { supply: "low_voltage" });
    await type(page, "workshop", "equipment.0.kw", "2000");
    // 1,600 kW: beyond the largest transformer of the series.
    await expectResults(page, { supply: "own_transformer" });
    await expect(page.locator(".result .notes").first()).toContainText(lang === "zh" ? "超出标准系列" : "Beyond the standard series");
  });
}
