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
    房东: "bill/", 多人口: "bill/", 电费单: "bill/", 居民电费: "bill/", 商铺: "bill/shop/", 门面电费: "bill/shop/", 饭店: "bill/shop/", 基本电费: "bill/business/", 需量: "bill/business/",
    峰谷: "bill/business/", 代理购电: "bill/business/", 抽水: "bill/farm/", 灌溉: "bill/farm/", 鱼塘: "bill/farm/", 负荷: "bill/load/", 错峰: "bill/load/", 晚交: "bill/late-fee/", 滞纳金: "bill/late-fee/",
    逾期: "bill/late-fee/", 忘记交电费: "bill/late-fee/", 欠费: "bill/late-fee/", 力调: "power-factor/", 力调电费: "power-factor/", 电容: "power-factor/", 无功补偿: "power-factor/", 功率因数: "power-factor/",
    节能灯: "saving/", 变频器: "saving/", 省电: "saving/", 空压机: "saving/", 产品成本: "cost/", 利润: "cost/", 报装: "connection/", 装电表: "connection/", 申请用电: "connection/", 增容: "connection/",
    办电要什么材料: "connection/", 三相电: "connection/", 空调: "appliances/", 空调一个月多少钱: "appliances/", 热水器: "appliances/", 跳闸: "appliances/", 电动车充电: "appliances/", 取暖器: "appliances/", 养猪场: "workshop/",
    变压器多大: "workshop/", 冷库: "workshop/", 创业: "workshop/", 停电: "my-service/", 没电了: "my-service/", 过户: "my-service/", 投诉: "my-service/", 客户经理: "my-service/", 电表走得快: "my-service/",
    抢修: "my-service/", 电话: "my-service/", 保存的计算: "mine/", 电价表: "rules/", 什么意思: "glossary/", 客户档案: "workbench/",
    电费怎么算: "bill/", 这个月电费: "bill/", 超了多少度: "bill/", 电费翻倍: "bill/", 比上个月多一百块: "bill/", 家里几口人: "bill/", 算一下电费: "bill/", 奶茶店: "bill/shop/", 理发店电费: "bill/shop/", 小卖部: "bill/shop/", 网吧: "bill/shop/",
    开店电费: "bill/shop/", 商业用电: "bill/shop/", 店铺: "bill/shop/", 工业电价: "bill/business/", 大工业: "bill/business/", 变压器容量费: "bill/business/", 容量电费: "bill/business/", 工厂电费: "bill/business/",
    种地浇水: "bill/farm/", 大棚: "bill/farm/", 抽水机: "bill/farm/", 农业电价: "bill/farm/", 晚上用电便宜吗: "bill/load/", 低谷用电: "bill/load/", 曲线: "bill/load/", 每小时用电: "bill/load/", 没按时交: "bill/late-fee/",
    交迟了: "bill/late-fee/", 违约金多少: "bill/late-fee/", 拖欠电费: "bill/late-fee/", 被罚力率: "power-factor/", 功率因素: "power-factor/", 无功太高: "power-factor/", 电容柜多少钱: "power-factor/", 换灯省多少: "saving/",
    老电机: "saving/", 节约用电: "saving/", 怎么少交电费: "saving/", 一吨产品多少电: "cost/", 电费占成本: "cost/", 单位成本: "cost/", 新房通电: "connection/", 几天能通电: "connection/", 申请电表: "connection/", 办电流程: "connection/",
    装变压器要多久: "connection/", 换大电表: "connection/", 电磁炉: "appliances/", 老是跳闸: "appliances/", 电线会不会烧: "appliances/", 装空调要换线吗: "appliances/", 充电桩装家里: "appliances/", 浴霸: "appliances/", 养鸡场: "workshop/",
    豆腐坊: "workshop/", 要多大的变压器: "workshop/", 木材加工: "workshop/", 焊机: "workshop/", 办个小厂: "workshop/", 家里没电: "my-service/", 电话多少: "my-service/", 人工客服: "my-service/", 换户主: "my-service/",
    台区经理: "my-service/", 电压太低: "my-service/", 信用分: "my-service/", 营业厅在哪: "my-service/", 怎么交电费: "my-service/", 偷电罚多少: "inspection/", 停电赔偿: "inspection/", 电表不准退钱: "inspection/", 超容用电: "inspection/",
    我存的结果: "mine/", 电价文件: "tariffs/", 千瓦时是什么: "glossary/",
  },
  en: {
    "bill too high": "bill/", "why is my bill so expensive": "bill/", "price per kwh": "bill/", tiers: "bill/", "low income": "bill/", landlord: "bill/", "check my bill": "bill/", household: "bill/", "shared meter": "bill/",
    "large family": "bill/", shop: "bill/shop/", restaurant: "bill/shop/", "demand charge": "bill/business/", "off-peak": "bill/business/", office: "bill/shop/", "time of use": "bill/business/", irrigation: "bill/farm/",
    pumping: "bill/farm/", "fish pond": "bill/farm/", "load profile": "bill/load/", readings: "bill/load/", late: "bill/late-fee/", penalty: "bill/late-fee/", overdue: "bill/late-fee/", "forgot to pay": "bill/late-fee/",
    arrears: "bill/late-fee/", "power factor": "power-factor/", capacitors: "power-factor/", reactive: "power-factor/", kvar: "power-factor/", led: "saving/", "save energy": "saving/", compressor: "saving/", retrofit: "saving/",
    "unit cost": "cost/", margin: "cost/", "new connection": "connection/", "apply for a meter": "connection/", "how long does it take": "connection/", "what papers to bring": "connection/", "three-phase": "connection/",
    "more capacity": "connection/", "air conditioner": "appliances/", heater: "appliances/", "water heater": "appliances/", "breaker trips": "appliances/", "electric car": "appliances/", charger: "appliances/", fridge: "appliances/",
    "pig farm": "workshop/", "start a business": "workshop/", "cold store": "workshop/", welding: "workshop/", outage: "my-service/", "power cut": "my-service/", blackout: "my-service/", complaint: "my-service/",
    "change of name": "my-service/", "account manager": "my-service/", hotline: "my-service/", "meter is too fast": "my-service/", "phone number": "my-service/", saved: "mine/", regulation: "rules/", meaning: "glossary/", "list of customers": "workbench/",
    "how is my bill calculated": "bill/", "this month's bill": "bill/", "bill doubled": "bill/", "more than last month": "bill/", "my electricity is so expensive": "bill/", "family of six": "bill/",
    "which tier am I in": "bill/", "estimate bill": "bill/", cafe: "bill/shop/", hairdresser: "bill/shop/", "small shop bill": "bill/shop/", commercial: "bill/shop/",
    "industrial price": "bill/business/", "capacity charge": "bill/business/", "factory bill": "bill/business/", "maximum demand": "bill/business/", greenhouse: "bill/farm/",
    "water pump": "bill/farm/", "farming price": "bill/farm/", "cheaper at night": "bill/load/", "hourly use": "bill/load/", "shift load": "bill/load/", "paid too late": "bill/late-fee/",
    "unpaid bill": "bill/late-fee/", "late fee": "bill/late-fee/", "interest on debt": "bill/late-fee/", "cos phi": "power-factor/", "reactive power charge": "power-factor/",
    "capacitor bank price": "power-factor/", "new lamps": "saving/", "old motors": "saving/", "cut my costs": "saving/", "variable speed drive": "saving/", payback: "saving/",
    "electricity per tonne": "cost/", "cost per piece": "cost/", "get connected": "connection/", "when will I have power": "connection/", "new house power": "connection/",
    "how to apply": "connection/", "bigger meter": "connection/", "induction hob": "appliances/", "fuse keeps tripping": "appliances/", "will the wires burn": "appliances/",
    "charge car at home": "appliances/", dryer: "appliances/", "chicken farm": "workshop/", sawmill: "workshop/", "what size of transformer": "workshop/", "small factory": "workshop/",
    "rice mill": "workshop/", "no power at home": "my-service/", "call somebody": "my-service/", "customer service": "my-service/", "moving out": "my-service/", "voltage too low": "my-service/",
    "credit score": "my-service/", "where can I pay": "my-service/", "fine for stealing electricity": "inspection/", "compensation for outage": "inspection/", "wrong meter refund": "inspection/",
    "over capacity": "inspection/", "my saved results": "mine/", "price file": "tariffs/", "what is a kilowatt hour": "glossary/",
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
    assert.ok(Object.keys(words).length >= 120);
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
