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

test("a call at the hotline is answered, explained at once, begun again and remembered", async ({ page }) => {
  await open(page, "training/talk/");
  await expect(page.locator("[data-talk]")).toHaveCount(12);
  const talk = page.locator('[data-talk="factor"]');
  await talk.locator("[data-begin]").click();
  const answer = async (good) => {
    // Which one is best stands in the script below.
    const node = await talk.locator("[role=log] [data-again]").count();
    const choices = talk.locator(`[data-node] >> nth=${node - 1}`).locator("[data-to]");
    const best = await choices.evaluateAll((all) => all.findIndex((one) => one.dataset.good === "true"));
    await talk.locator('.next-words input[type="radio"]').nth(good ? best : (best + 1) % 3).check();
    await talk.locator("[data-go-on]").press("Enter");
  };
  await answer(true);
  const verdicts = talk.locator("[role=log] [data-said]");
  await expect(verdicts.last()).toHaveAttribute("data-said", "right");
  await expect(talk.locator("[role=log]")).toContainText("0.68");
  await answer(false);
  await expect(verdicts.last()).toHaveAttribute("data-said", "wrong");
  // What is said of an answer comes right after it.
  expect(await talk.locator("[role=log] > li").evaluateAll((all) => all.at(-2).hasAttribute("data-said"))).toBe(true);
  await talk.locator("[data-again]").nth(1).click();
  await expect(verdicts).toHaveCount(1);
  await answer(true);
  await expect(talk.locator("[role=log]")).toContainText("9,229.36");
  await answer(true);
  await expect(talk.locator("[data-over]")).toHaveAttribute("data-over", "3");
  expect(await page.evaluate(() => JSON.parse(localStorage.getItem("diansuan-training")).talks.factor.best)).toBe(3);
});
