// A new colleague's first quarter of an hour: from the first page to a finished example, with a mistake on the way,
// and the record of it taken along.
import { readFileSync } from "node:fs";
import { LANGUAGES, ROOT } from "./support/pages.mjs";
import { expect, open, test } from "./support/test.mjs";

const step = (page, at) => page.locator(`[data-at="${at}"]`);

async function say(page, at, text) {
  await step(page, at).locator("[data-predict]").fill(text);
  await step(page, at).locator("[data-predict]").press("Enter");
}

for (const lang of LANGUAGES) {
  test(`${lang} from the first page through the example of the power factor`, async ({ page }) => {
    await open(page, ROOT[lang]);
    await page.locator('main .pair a[href$="training/"]').click();
    await page.locator('[data-lesson="training/s08-power-factor"] a').first().click();
    const frame = page.frameLocator("diansuan-calculator iframe");
    await say(page, 0, "0.67");
    await expect(step(page, 0).locator('[role="status"]')).toHaveAttribute("data-said", "wrong");
    await expect(step(page, 0).locator("details")).not.toHaveAttribute("open", "");
    await expect(step(page, 0).locator("[data-predict]")).toBeFocused();
    await say(page, 0, "０．６８");
    await expect(step(page, 0).locator("details")).toHaveAttribute("open", "");
    await expect(step(page, 0).locator("[data-step=power_factor]")).toContainText("0.68");
    for (const [at, text] of ["12 %", "9,229.36 元", "0.91", "-80.64", "2.69", "3.83"].entries()) await say(page, at + 1, text);
    await expect(page.locator('[data-said="right"]')).toHaveCount(7);
    // The calculator beside it holds the case, with what is fixed.
    await step(page, 6).scrollIntoViewIfNeeded();
    await page.locator("diansuan-calculator").scrollIntoViewIfNeeded();
    await expect(frame.locator('[name="base"]')).toHaveValue("76911.33");
    await expect(frame.locator('[name="base"]')).toHaveAttribute("readonly", "");
    await frame.locator('[name="reactiveKvarh"]').fill("60326");
    await expect(frame.locator('[data-result="adjustment"]')).toHaveAttribute("data-value", "0.00");
    // The map knows of it, and takes it along as a file.
    await open(page, `${ROOT[lang]}training/`);
    const stop = page.locator('[data-lesson="training/s08-power-factor"]');
    await expect(stop).toHaveAttribute("data-is", "done");
    const download = page.waitForEvent("download");
    await page.locator("[data-record-export]").click();
    const file = readFileSync(await (await download).path());
    await page.locator("[data-record-forget]").click();
    await expect(stop).toHaveAttribute("data-is", "done");
    await page.locator("[data-record-forget]").click();
    await expect(stop).toHaveAttribute("data-is", "new");
    const bring = (buffer) => page.locator("[data-record-import]").setInputFiles({ name: "r.json", mimeType: "application/json", buffer });
    await bring(Buffer.from('{"format":"other"}'));
    await expect(page.locator("[data-record] [data-said]")).toHaveText(/没有导入|nothing was imported/);
    await bring(file);
    await expect(stop).toHaveAttribute("data-is", "done");
  });
}
