// What a household's connection carries, driven as a person would; the hand calculation stands beside each figure.
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, expectResults, field, open, openOwn, test, type } from "./support/test.mjs";

for (const lang of LANGUAGES) {
  test(`${lang} appliances: too much for the wire, enough after the upgrade`, async ({ page }) => {
    await openOwn(page, `${ROOT[lang]}appliances/`);
    // 7,584 W ÷ (220 V × 0.9) = 38.30 A on a wire of 32 A.
    await expectResults(page, { verdict: "upgrade", current: "38.3", addedBill: "1913.42" });
    const checks = page.locator("table").nth(1);
    await expect(checks.locator("tbody tr").first()).toContainText("6 mm²");
    await field(page, "appliances", "wire").selectOption("cu-6");
    await field(page, "appliances", "breaker").selectOption("40");
    // 38.30 A usually, 9,640 ÷ 198 = 48.69 A with everything at once: it just fits.
    await expectResults(page, { verdict: "stagger", mostCurrent: "48.69" });
    await expect(page.locator(".result .next")).toContainText("48.69");
    // A breaker of 50 A does not protect a wire of 41 A.
    await field(page, "appliances", "breaker").selectOption("50");
    await expectResults(page, { verdict: "upgrade" });
    await expect(page.locator(".notes")).toBeVisible();
    await type(page, "appliances", "planned.car_charger", "1");
    // + 7,000 W: 14,584 W is more than one phase may carry.
    await expectResults(page, { current: "73.66" });
    await type(page, "appliances", "planned.car_charger", "0.5");
    await expect(page.locator('[data-error-for="planned.car_charger"]')).toBeVisible();
    await expect(field(page, "appliances", "planned.car_charger")).toHaveValue("0.5");
  });

  test(`${lang} appliances: one of one's own, from a link`, async ({ page }) => {
    const none = ["lights", "fan", "television", "refrigerator", "washing_machine", "rice_cooker", "kettle", "air_conditioner"].map((id) => `now.${id}=`).join("&");
    await open(page, `${ROOT[lang]}appliances/?${none}&planned.air_conditioner=&planned.water_heater=&planned.induction=&own.watts=3960&own.hours=1&own.days=365&planned.own=1&wire=cu-2.5&meter=5-20&breaker=20`);
    // 3,960 ÷ 198 = 20 A: what meter and breaker just carry; 1,445.4 kWh = 12 × 120.45 × 0.5283, each month 63.63.
    await expectResults(page, { verdict: "fits", current: "20", addedBill: "763.56" });
  });
}
