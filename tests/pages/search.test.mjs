// The search finds the right page by the words that people use every day. No browser: the index and the
// script that looks through it are the site's own.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { find, prepare } from "../../public/find.js";
import { serve } from "../browser/support/site.mjs";

// What somebody types, and the page that must be among the first three.
const WORDS = {
  zh: {
    电费高: "bill/", 电费太贵了: "bill/", 为什么电费突然变高: "bill/", 一度电多少钱: "bill/", 阶梯电价: "bill/", 第三档: "bill/", 合表: "bill/", 低保免费电: "bill/",
    房东: "bill/", 多人口: "bill/", 电费单: "bill/", 居民电费: "bill/", 商铺: "bill/business/", 门面电费: "bill/business/", 饭店: "bill/business/", 基本电费: "bill/business/", 需量: "bill/business/",
    峰谷: "bill/business/", 代理购电: "bill/business/", 抽水: "bill/farm/", 灌溉: "bill/farm/", 鱼塘: "bill/farm/", 负荷: "bill/load/", 错峰: "bill/load/", 晚交: "bill/late-fee/", 滞纳金: "bill/late-fee/",
    逾期: "bill/late-fee/", 忘记交电费: "bill/late-fee/", 欠费: "bill/late-fee/", 力调: "power-factor/", 力调电费: "power-factor/", 电容: "power-factor/", 无功补偿: "power-factor/", 功率因数: "power-factor/",
    节能灯: "saving/", 变频器: "saving/", 省电: "saving/", 空压机: "saving/", 产品成本: "cost/", 利润: "cost/", 报装: "connection/", 装电表: "connection/", 申请用电: "connection/", 增容: "connection/",
    办电要什么材料: "connection/", 三相电: "connection/", 空调: "appliances/", 空调一个月多少钱: "appliances/", 热水器: "appliances/", 跳闸: "appliances/", 电动车充电: "appliances/", 取暖器: "appliances/", 养猪场: "workshop/",
    变压器多大: "workshop/", 冷库: "workshop/", 创业: "workshop/", 停电: "my-service/", 没电了: "my-service/", 过户: "my-service/", 投诉: "my-service/", 客户经理: "my-service/", 电表走得快: "my-service/",
    抢修: "my-service/", 电话: "my-service/", 保存的计算: "mine/", 电价表: "rules/", 什么意思: "glossary/", 客户档案: "workbench/",
  },
  en: {
    "bill too high": "bill/", "why is my bill so expensive": "bill/", "price per kwh": "bill/", tiers: "bill/", "low income": "bill/", landlord: "bill/", "check my bill": "bill/", household: "bill/", "shared meter": "bill/",
    "large family": "bill/", shop: "bill/business/", restaurant: "bill/business/", "demand charge": "bill/business/", "off-peak": "bill/business/", office: "bill/business/", "time of use": "bill/business/", irrigation: "bill/farm/",
    pumping: "bill/farm/", "fish pond": "bill/farm/", "load profile": "bill/load/", readings: "bill/load/", late: "bill/late-fee/", penalty: "bill/late-fee/", overdue: "bill/late-fee/", "forgot to pay": "bill/late-fee/",
    arrears: "bill/late-fee/", "power factor": "power-factor/", capacitors: "power-factor/", reactive: "power-factor/", kvar: "power-factor/", led: "saving/", "save energy": "saving/", compressor: "saving/", retrofit: "saving/",
    "unit cost": "cost/", margin: "cost/", "new connection": "connection/", "apply for a meter": "connection/", "how long does it take": "connection/", "what papers to bring": "connection/", "three-phase": "connection/",
    "more capacity": "connection/", "air conditioner": "appliances/", heater: "appliances/", "water heater": "appliances/", "breaker trips": "appliances/", "electric car": "appliances/", charger: "appliances/", fridge: "appliances/",
    "pig farm": "workshop/", "start a business": "workshop/", "cold store": "workshop/", welding: "workshop/", outage: "my-service/", "power cut": "my-service/", blackout: "my-service/", complaint: "my-service/",
    "change of name": "my-service/", "account manager": "my-service/", hotline: "my-service/", "meter is too fast": "my-service/", "phone number": "my-service/", saved: "mine/", regulation: "rules/", meaning: "glossary/", "list of customers": "workbench/",
  },
};

let site;
before(async () => {
  site = await serve("/");
});
after(() => site.stop());

for (const [lang, words] of Object.entries(WORDS)) {
  const index = async () => prepare(await (await fetch(new URL(lang === "zh" ? "search.json" : "en/search.json", site.url))).json());

  test(`${lang}: everyday words find their page`, async () => {
    const entries = await index();
    assert.ok(Object.keys(words).length >= 60);
    const missed = [];
    for (const [word, page] of Object.entries(words)) {
      const found = find(entries, word, 3).map((entry) => entry.at.split("#")[0]);
      if (!found.includes(page)) missed.push(`${word}: ${found.join(", ") || "nothing"}, not ${page}`);
    }
    assert.deepEqual(missed, []);
  });

  test(`${lang}: what nobody means is not found`, async () => {
    const entries = await index();
    for (const word of ["qqqq zzzz", "  ", "。", "量子纠缠"]) assert.deepEqual(find(entries, word, 3), [], word);
  });
}
