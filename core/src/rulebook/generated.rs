//! Generated from `core/rules/` by `cargo xtask rules`; edit the rule files instead.

use super::head::{Confidence, Head, Record, Status};
use super::tables::*;
use crate::date::Date;
use crate::explain::Ruled;
use crate::text::Text;
use crate::units::{Kilovar, KilowattHour, PowerFactor, WattPerKilovar, YuanPerKvar, YuanPerKwh};
use rust_decimal::Decimal;

static HEAD_0: Head = Head {
    id: "cn-cq-pf-base",
    title: Text::new("力率调整电费计费基数：重庆", "Base of the power-factor adjustment: Chongqing"),
    document: "电费单",
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_1: Head = Head {
    id: "cn-gx-pf-base",
    title: Text::new("力率调整电费计费基数：广西", "Base of the power-factor adjustment: Guangxi"),
    document: "电费单注释",
    effective_from: None,
    known_since: Some(Date::constant(2024, 153)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_2: Head = Head {
    id: "cn-hb-pf-base",
    title: Text::new("力率调整电费计费基数：湖北", "Base of the power-factor adjustment: Hubei"),
    document: "电费单",
    effective_from: None,
    known_since: Some(Date::constant(2024, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_3: Head = Head {
    id: "cn-nm-west-pf-base",
    title: Text::new(
        "力率调整电费计费基数：蒙西",
        "Base of the power-factor adjustment: western Inner Mongolia",
    ),
    document: "电费单",
    effective_from: None,
    known_since: Some(Date::constant(2025, 60)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_4: Head = Head {
    id: "capacitor-practice",
    title: Text::new("低压无功补偿选型参考值", "Usual values for low-voltage compensation"),
    document: "参照 GB 50227《并联电容器装置设计规范》、GB 50052《供配电系统设计规范》",
    effective_from: None,
    known_since: Some(Date::constant(2000, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_5: Head = Head {
    id: "cn-pf-1983",
    title: Text::new("功率因数调整电费办法", "Measures for power-factor adjustment of electricity charges"),
    document: "(83)水电财字第215号",
    effective_from: Some(Date::constant(1983, 336)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_6: Head = Head {
    id: "baise-service-2010",
    title: Text::new("百色电力客户分级与差异化服务", "Customer tiers and differentiated service in Baise"),
    document: "《在金融危机背景下电力企业客户服务分析与改进探讨》",
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_7: Head = Head {
    id: "cn-gx-residential-2021",
    title: Text::new(
        "广西居民阶梯电价（一户一表，不满1千伏）",
        "Guangxi residential tiered tariff (own meter, below 1 kV)",
    ),
    document: "桂发改价格〔2021〕16号、桂价格函〔2018〕172号",
    effective_from: None,
    known_since: Some(Date::constant(2021, 297)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_8: Head = Head {
    id: "cn-gx-residential-shared-2021",
    title: Text::new("广西居民合表电价（不满1千伏）", "Guangxi residential shared-meter price (below 1 kV)"),
    document: "桂发改价格〔2021〕16号",
    effective_from: None,
    known_since: Some(Date::constant(2021, 297)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

/// The heads of all rule files, with who, where and when.
pub static RECORDS: &[Record] = &[
    Record {
        head: &HEAD_0,
        issuer: Text::new("国网重庆市电力公司", "State Grid Chongqing"),
        source: Text::new(
            "2026-08 电费单：系统运行费不计入基数，居民目录电费计入",
            "Printed bill of 2026-08: system operation is outside the base, the residential catalogue charge inside",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_1,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "2024-06 和 2025-04 广西电网电费单上印的算式（公开于代码库 MonteCarlo79/invest-etrm-intel）",
            "Formula printed on Guangxi Grid bills of 2024-06 and 2025-04, public in the repository MonteCarlo79/invest-etrm-intel",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_2,
        issuer: Text::new("国网湖北省电力有限公司", "State Grid Hubei"),
        source: Text::new(
            "2024–2026 年电费单；取整位置未见于湖北电费单，参照广西和重庆",
            "Printed bills 2024–2026; where money is rounded was not seen on a Hubei bill and is taken from Guangxi and Chongqing",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_3,
        issuer: Text::new("内蒙古电力（集团）有限责任公司", "Inner Mongolia Power"),
        source: Text::new(
            "2025-03 电费单（公开于代码库 MonteCarlo79/invest-etrm-intel）：逐项取整后之和等于印出的力率调整电费",
            "Printed bill of 2025-03, public in the repository MonteCarlo79/invest-etrm-intel: the sum of the rounded parts is the printed adjustment",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_4,
        issuer: Text::new("行业常见值", "Common practice"),
        source: Text::new(
            "行业常见做法；柜体步长和价格没有现行出版物证实，损耗取自厂家数据",
            "Common practice; cabinet steps and prices are not confirmed by any current publication, losses by manufacturers' data",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "投切步长与单价为常见范围，请以供应商报价和设计单位计算为准。",
            "Step size and price are usual ranges; the supplier's offer and the designer's calculation decide.",
        )),
    },
    Record {
        head: &HEAD_5,
        issuer: Text::new(
            "水利电力部、国家物价局",
            "Ministry of Water Resources and Electric Power; State Price Bureau",
        ),
        source: Text::new(
            "aiicanw.cn/xx/dqdz/50308、wgbc.cn/zxjs/205、suoa.com.cn/power/69 的转载；与 2024–2026 年实际电费单逐分相符",
            "As reprinted at aiicanw.cn/xx/dqdz/50308, wgbc.cn/zxjs/205 and suoa.com.cn/power/69; reproduced to the cent by printed bills of 2024–2026",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "没有找到官方原件，以多处转载相互印证，并与实际电费单逐分核对。160 千伏安一档的起点，多数转载写“以上”，一处写“及以上”；以电费单上印的考核标准为准。",
            "No official copy was at hand; several reprints agree and printed bills are reproduced to the cent. Whether the 160 kVA class begins above or at 160 kVA differs between reprints: the standard printed on the bill decides.",
        )),
    },
    Record {
        head: &HEAD_6,
        issuer: Text::new(
            "广西百色电力有限责任公司（吕高幸）",
            "Guangxi Baise Electric Power Co., Ltd. (Lü Gaoxing)",
        ),
        source: Text::new(
            "吕高幸论文，约 2010 年；文中界限为举例",
            "Paper by Lü Gaoxing, about 2010; its thresholds are given as an example",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "分级界限是该公司举例提出的，公司可以调整；现行界限以供电企业公布为准。",
            "The limits are the company's own example and may be changed; those now in use are the utility's to publish.",
        )),
    },
    Record {
        head: &HEAD_7,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "柳州市销售电价表（表内日期 2021-10-24），见于第三方转载的表格",
            "Price catalogue of the city of Liuzhou (table dated 2021-10-24), as reprinted in a third party's table",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "第一档 3120 千瓦时的起始日期没有查到；数值仅见于转载。",
            "When the limit of 3120 kWh began was not found; the values were seen in a reprint only.",
        )),
    },
    Record {
        head: &HEAD_8,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "柳州市销售电价表（表内日期 2021-10-24），见于第三方转载的表格",
            "Price catalogue of the city of Liuzhou (table dated 2021-10-24), as reprinted in a third party's table",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
];

/// What the customer gets from each service, for pages: the package has it beside its code.
pub static SERVICE_DETAILS: &[(&str, Text)] = &[
    (
        "leadership",
        Text::new(
            "由公司副总经理以上兼任，主动上门了解需求，兑现服务承诺",
            "A deputy general manager or above calls on the customer and answers for what was promised",
        ),
    ),
    (
        "credit_care",
        Text::new(
            "跟踪用电和缴费情况，建立信用档案，信用好的客户优先服务",
            "Use and payment are followed, a credit file is kept, customers in good standing come first",
        ),
    ),
    (
        "retrofit_advice",
        Text::new(
            "指导电容补偿和淘汰高耗能设备，降低购电成本",
            "Compensation and the replacement of power-hungry equipment, so that electricity costs less",
        ),
    ),
    (
        "billing",
        Text::new(
            "电费核算、收取，欠费及时提醒",
            "The bill is checked and collected; a reminder comes in time",
        ),
    ),
    (
        "meter_reading",
        Text::new("按期抄表，提醒缴费", "Meters are read on schedule and payment is asked for"),
    ),
    (
        "line_patrol",
        Text::new(
            "巡视台区线路，发现隐患及时处理",
            "The lines of the district are walked and dangers removed",
        ),
    ),
    ("inspection", Text::new("检查用电安全和计量", "Safety and metering are inspected")),
    (
        "records",
        Text::new(
            "收集并更新台区和客户资料",
            "Records of the district and its customers are kept up to date",
        ),
    ),
    ("quality", Text::new("协助检修、抢修，做好服务延伸", "Help around repairs and restoration")),
    ("promotion", Text::new("介绍电器和用电方式，挖掘用电潜力", "What electricity can do for the household")),
    (
        "meter_upgrade",
        Text::new(
            "推动户表改造，让热水器、空调用得上",
            "An upgraded meter and service wire carry water heaters and air conditioners",
        ),
    ),
    ("repair", Text::new("受理报修并跟进到恢复供电", "Faults are taken up and followed until power is back")),
    ("direct_debit", Text::new("办理银行代扣，省去跑腿", "The bank pays the bill, nobody queues")),
    ("reminders", Text::new("欠费时及时发来提醒信息", "A message comes when a bill is overdue")),
    ("birthday", Text::new("生日时发来祝福短信", "A message on the customer's birthday")),
    (
        "care_card",
        Text::new(
            "向残疾人、孤寡老人、困难户提供上门服务",
            "Service at home for disabled people, old people living alone and households in hardship",
        ),
    ),
    (
        "load_planning",
        Text::new(
            "为返乡创业的小加工、养殖户按需求和发展预期做规划",
            "For new workshops and farms, by real need and expected growth",
        ),
    ),
    (
        "safety_teaching",
        Text::new("传授安全用电知识，避免首次用电发生事故", "Safe use is taught before the first motor runs"),
    ),
    (
        "saving_devices",
        Text::new("推广节能照明和电容就地补偿", "Saving lamps and capacitors beside the motor"),
    ),
    (
        "connection",
        Text::new("从咨询到验收投运，一位经理全程陪同", "One manager from the first question to power on"),
    ),
];

/// Whom each standard applies to, for pages that print the rule; apart from it, as records are.
pub static APPLIES_TO: &[(&str, Text)] = &[
    (
        "0.90",
        Text::new(
            "160 千伏安以上的高压供电工业用户、装有带负荷调整电压装置的高压供电电力用户、3200 千伏安及以上的高压供电电力排灌站",
            "High-voltage industrial users above 160 kVA, high-voltage users with on-load voltage regulation, high-voltage pumping stations of 3200 kVA and above",
        ),
    ),
    (
        "0.85",
        Text::new(
            "100 千伏安（千瓦）及以上的其他工业用户、非工业用户、电力排灌站；大工业用户未划由电业直接管理的趸售用户",
            "Other industrial users, non-industrial users and pumping stations of 100 kVA (kW) and above; wholesale users whose large industrial customers the utility does not manage directly",
        ),
    ),
    (
        "0.80",
        Text::new(
            "100 千伏安（千瓦）及以上的农业用户和趸售用户",
            "Agricultural and wholesale users of 100 kVA (kW) and above",
        ),
    ),
];

/// All rules of this kind.
pub static POWER_FACTOR: [PowerFactorRule; 1] = [PowerFactorRule {
    head: &HEAD_5,
    standards: [
        Standard {
            id: "0.90",
            value: Ruled::new(
                &HEAD_5,
                "二、1",
                PowerFactor::constant(Decimal::from_parts(90, 0, 0, false, 2)),
            ),
            table: Ruled::new(
                &HEAD_5,
                "四、表一",
                [
                    14500, 14300, 14100, 13900, 13700, 13500, 13300, 13100, 12900, 12700, 12500, 12300,
                    12100, 11900, 11700, 11500, 11300, 11100, 10900, 10700, 10500, 10300, 10100, 9900, 9700,
                    9500, 9300, 9100, 8900, 8700, 8500, 8300, 8100, 7900, 7700, 7500, 7300, 7100, 6900, 6700,
                    6500, 6300, 6100, 5900, 5700, 5500, 5300, 5100, 4900, 4700, 4500, 4300, 4100, 3900, 3700,
                    3500, 3300, 3100, 2900, 2700, 2500, 2300, 2100, 1900, 1700, 1500, 1400, 1300, 1200, 1100,
                    1000, 950, 900, 850, 800, 750, 700, 650, 600, 550, 500, 450, 400, 350, 300, 250, 200,
                    150, 100, 50, 0, -15, -30, -45, -60, -75, -75, -75, -75, -75, -75,
                ],
            ),
        },
        Standard {
            id: "0.85",
            value: Ruled::new(
                &HEAD_5,
                "二、2",
                PowerFactor::constant(Decimal::from_parts(85, 0, 0, false, 2)),
            ),
            table: Ruled::new(
                &HEAD_5,
                "四、表二",
                [
                    13500, 13300, 13100, 12900, 12700, 12500, 12300, 12100, 11900, 11700, 11500, 11300,
                    11100, 10900, 10700, 10500, 10300, 10100, 9900, 9700, 9500, 9300, 9100, 8900, 8700, 8500,
                    8300, 8100, 7900, 7700, 7500, 7300, 7100, 6900, 6700, 6500, 6300, 6100, 5900, 5700, 5500,
                    5300, 5100, 4900, 4700, 4500, 4300, 4100, 3900, 3700, 3500, 3300, 3100, 2900, 2700, 2500,
                    2300, 2100, 1900, 1700, 1500, 1400, 1300, 1200, 1100, 1000, 950, 900, 850, 800, 750, 700,
                    650, 600, 550, 500, 450, 400, 350, 300, 250, 200, 150, 100, 50, 0, -10, -20, -30, -40,
                    -50, -65, -80, -95, -110, -110, -110, -110, -110, -110, -110,
                ],
            ),
        },
        Standard {
            id: "0.80",
            value: Ruled::new(
                &HEAD_5,
                "二、3",
                PowerFactor::constant(Decimal::from_parts(80, 0, 0, false, 2)),
            ),
            table: Ruled::new(
                &HEAD_5,
                "四、表三",
                [
                    12500, 12300, 12100, 11900, 11700, 11500, 11300, 11100, 10900, 10700, 10500, 10300,
                    10100, 9900, 9700, 9500, 9300, 9100, 8900, 8700, 8500, 8300, 8100, 7900, 7700, 7500,
                    7300, 7100, 6900, 6700, 6500, 6300, 6100, 5900, 5700, 5500, 5300, 5100, 4900, 4700, 4500,
                    4300, 4100, 3900, 3700, 3500, 3300, 3100, 2900, 2700, 2500, 2300, 2100, 1900, 1700, 1500,
                    1400, 1300, 1200, 1100, 1000, 950, 900, 850, 800, 750, 700, 650, 600, 550, 500, 450, 400,
                    350, 300, 250, 200, 150, 100, 50, 0, -10, -20, -30, -40, -50, -60, -70, -80, -90, -100,
                    -115, -130, -130, -130, -130, -130, -130, -130, -130, -130,
                ],
            ),
        },
    ],
    factor_decimals: Ruled::new(&HEAD_5, "四（两数之间四舍五入）", 2),
}];

/// All rules of this kind.
pub static POWER_FACTOR_BASE: [BaseRule; 4] = [
    BaseRule {
        head: &HEAD_0,
        utility: "cn-cq",
        label: Text::new("重庆（国家电网）", "Chongqing (State Grid)"),
        rounding: Ruled::new(&HEAD_0, "电费单", Rounding::Total),
        components: &[
            BaseComponent {
                code: "energy",
                names: &[
                    "零售交易",
                    "代购电费",
                    "代购购电",
                    "购电费",
                    "发电侧收益返还",
                    "超额申报返还",
                    "偏差回收返还",
                    "零售损益分摊",
                    "电度电费",
                ],
                in_base: Ruled::new(&HEAD_0, "电费单", true),
            },
            BaseComponent {
                code: "catalogue",
                names: &["目录电费"],
                in_base: Ruled::new(&HEAD_0, "电费单", true),
            },
            BaseComponent {
                code: "transmission",
                names: &["输配", "输配电费"],
                in_base: Ruled::new(&HEAD_0, "电费单", true),
            },
            BaseComponent {
                code: "line_loss",
                names: &["上网环节线损", "上网环节线损费用"],
                in_base: Ruled::new(&HEAD_0, "电费单", true),
            },
            BaseComponent {
                code: "system_operation",
                names: &["系统运行费"],
                in_base: Ruled::new(&HEAD_0, "电费单", false),
            },
            BaseComponent {
                code: "basic_charge",
                names: &["容量电费", "基本电费", "需量电费"],
                in_base: Ruled::new(&HEAD_0, "电费单", true),
            },
            BaseComponent {
                code: "funds",
                names: &["政府性基金", "基金及附加", "政府性基金及附加", "代征费用合计", "代征"],
                in_base: Ruled::new(&HEAD_0, "电费单", false),
            },
            BaseComponent {
                code: "refund",
                names: &["退补电费", "退补"],
                in_base: Ruled::new(&HEAD_0, "电费单", false),
            },
        ],
    },
    BaseRule {
        head: &HEAD_1,
        utility: "cn-gx",
        label: Text::new("广西（南方电网）", "Guangxi (China Southern Grid)"),
        rounding: Ruled::new(&HEAD_1, "电费单：力率调整电费 = 参与调整电费合计 × 调整系数", Rounding::Total),
        components: &[
            BaseComponent {
                code: "energy",
                names: &["代购电费", "代购购电", "电能电费", "购电费", "零售交易", "电度电费"],
                in_base: Ruled::new(&HEAD_1, "电费单注释", true),
            },
            BaseComponent {
                code: "transmission",
                names: &["输配电费", "输配", "电网代购输配电费"],
                in_base: Ruled::new(&HEAD_1, "电费单注释", true),
            },
            BaseComponent {
                code: "line_loss",
                names: &["上网环节线损", "上网环节线损费用"],
                in_base: Ruled::new(&HEAD_1, "电费单注释", true),
            },
            BaseComponent {
                code: "system_operation",
                names: &[
                    "系统运行费",
                    "煤电容量电费",
                    "燃气容量电费",
                    "辅助服务费用",
                    "抽水蓄能容量电费",
                    "居民农业价格稳定损益",
                    "其他费用合计",
                ],
                in_base: Ruled::new(&HEAD_1, "电费单注释", true),
            },
            BaseComponent {
                code: "basic_charge",
                names: &["基本电费", "容量电费", "需量电费"],
                in_base: Ruled::new(&HEAD_1, "电费单注释", true),
            },
            BaseComponent {
                code: "funds",
                names: &["基金及附加", "政府性基金及附加", "政府性基金", "代征费用合计", "代征电费", "代征"],
                in_base: Ruled::new(&HEAD_1, "电费单注释 4", false),
            },
            BaseComponent {
                code: "refund",
                names: &["退补电费", "退补"],
                in_base: Ruled::new(&HEAD_1, "电费单注释", false),
            },
        ],
    },
    BaseRule {
        head: &HEAD_2,
        utility: "cn-hb",
        label: Text::new("湖北（国家电网）", "Hubei (State Grid)"),
        rounding: Ruled::new(&HEAD_2, "电费单", Rounding::Total),
        components: &[
            BaseComponent {
                code: "energy",
                names: &["代购电费", "代购购电", "购电费", "零售交易", "电度电费"],
                in_base: Ruled::new(&HEAD_2, "电费单", true),
            },
            BaseComponent {
                code: "transmission",
                names: &["输配电费", "输配"],
                in_base: Ruled::new(&HEAD_2, "电费单", true),
            },
            BaseComponent {
                code: "line_loss",
                names: &["上网环节线损", "上网环节线损费用"],
                in_base: Ruled::new(&HEAD_2, "电费单", true),
            },
            BaseComponent {
                code: "system_operation",
                names: &["系统运行费", "煤电容量电费"],
                in_base: Ruled::new(&HEAD_2, "电费单", true),
            },
            BaseComponent {
                code: "basic_charge",
                names: &["基本电费", "容量电费", "需量电费"],
                in_base: Ruled::new(&HEAD_2, "电费单", true),
            },
            BaseComponent {
                code: "funds",
                names: &["基金及附加", "政府性基金及附加", "政府性基金", "代征费用合计", "代征"],
                in_base: Ruled::new(&HEAD_2, "电费单", false),
            },
            BaseComponent {
                code: "refund",
                names: &["退补电费", "退补"],
                in_base: Ruled::new(&HEAD_2, "电费单", false),
            },
        ],
    },
    BaseRule {
        head: &HEAD_3,
        utility: "cn-nm-west",
        label: Text::new("蒙西（内蒙古电力）", "Western Inner Mongolia (Inner Mongolia Power)"),
        rounding: Ruled::new(&HEAD_3, "电费单：逐项", Rounding::Component),
        components: &[
            BaseComponent {
                code: "energy",
                names: &["代购购电", "代购电费", "购电费", "电度电费"],
                in_base: Ruled::new(&HEAD_3, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "transmission",
                names: &["电网代购输配电费", "输配电费", "输配"],
                in_base: Ruled::new(&HEAD_3, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "line_loss",
                names: &["上网环节线损", "上网环节线损费用"],
                in_base: Ruled::new(&HEAD_3, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "system_operation",
                names: &["系统运行费"],
                in_base: Ruled::new(&HEAD_3, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "basic_charge",
                names: &["基本电费", "容量电费", "需量电费"],
                in_base: Ruled::new(&HEAD_3, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "green_power",
                names: &["绿电交易电费", "绿电偏差补偿"],
                in_base: Ruled::new(&HEAD_3, "电费单：参与调整电费金额", false),
            },
            BaseComponent {
                code: "funds",
                names: &["代征费用合计", "代征", "基金及附加", "政府性基金及附加", "政府性基金"],
                in_base: Ruled::new(&HEAD_3, "电费单：参与调整电费金额", false),
            },
            BaseComponent {
                code: "refund",
                names: &["退补电费", "退补"],
                in_base: Ruled::new(&HEAD_3, "电费单：参与调整电费金额", false),
            },
        ],
    },
];

/// All rules of this kind.
pub static CAPACITOR: [CapacitorRule; 1] = [CapacitorRule {
    head: &HEAD_4,
    step: Ruled::new(
        &HEAD_4,
        "常见模块 5、10、15、20、25、30、40、50 kvar",
        Kilovar::constant(Decimal::from_parts(10, 0, 0, false, 0)),
    ),
    loss: Ruled::new(
        &HEAD_4,
        "新型电容器损耗 ≤ 0.2 W/kvar",
        WattPerKilovar::constant(Decimal::from_parts(2, 0, 0, false, 1)),
    ),
    price_low: Ruled::new(
        &HEAD_4,
        "低压自动补偿柜 80–150 元/kvar",
        YuanPerKvar::constant(Decimal::from_parts(80, 0, 0, false, 0)),
    ),
    price_high: Ruled::new(
        &HEAD_4,
        "低压自动补偿柜 80–150 元/kvar",
        YuanPerKvar::constant(Decimal::from_parts(150, 0, 0, false, 0)),
    ),
}];

/// All rules of this kind.
pub static SERVICE: [ServiceRule; 1] = [ServiceRule {
    head: &HEAD_6,
    tiers: &[
        TierLimit {
            tier: Tier::Vip,
            from: Ruled::new(
                &HEAD_6,
                "三（一）：月用电量 100 万 kWh 以上",
                KilowattHour::constant(Decimal::from_parts(1000000, 0, 0, false, 0)),
            ),
        },
        TierLimit {
            tier: Tier::Large,
            from: Ruled::new(
                &HEAD_6,
                "三（一）：5 万至 100 万 kWh（不含 100 万）",
                KilowattHour::constant(Decimal::from_parts(50000, 0, 0, false, 0)),
            ),
        },
        TierLimit {
            tier: Tier::Ordinary,
            from: Ruled::new(
                &HEAD_6,
                "三（一）：5 万 kWh 以下（不含 5 万）",
                KilowattHour::constant(Decimal::from_parts(0, 0, 0, false, 0)),
            ),
        },
    ],
    sectors: &[
        Sector {
            id: "residential",
            label: Text::new("居民", "Household"),
            key: Ruled::new(&HEAD_6, "三（二）", false),
        },
        Sector {
            id: "industry",
            label: Text::new("工业", "Industry"),
            key: Ruled::new(&HEAD_6, "三（二）", false),
        },
        Sector {
            id: "commerce",
            label: Text::new("商业、服务业", "Commerce and services"),
            key: Ruled::new(&HEAD_6, "三（二）", false),
        },
        Sector {
            id: "agriculture",
            label: Text::new("农业、养殖业", "Farming and breeding"),
            key: Ruled::new(&HEAD_6, "三（二）", false),
        },
        Sector {
            id: "party_government",
            label: Text::new("市县区党政机关", "Party and government offices"),
            key: Ruled::new(&HEAD_6, "三（二）", true),
        },
        Sector {
            id: "military",
            label: Text::new("军队", "Armed forces"),
            key: Ruled::new(&HEAD_6, "三（二）", true),
        },
        Sector {
            id: "police",
            label: Text::new("公安、武警", "Police"),
            key: Ruled::new(&HEAD_6, "三（二）", true),
        },
        Sector {
            id: "prison",
            label: Text::new("监狱", "Prison"),
            key: Ruled::new(&HEAD_6, "三（二）", true),
        },
        Sector {
            id: "news",
            label: Text::new("新闻单位", "News media"),
            key: Ruled::new(&HEAD_6, "三（二）", true),
        },
        Sector {
            id: "school",
            label: Text::new("大中专学校", "College or vocational school"),
            key: Ruled::new(&HEAD_6, "三（二）", true),
        },
        Sector {
            id: "other",
            label: Text::new("其他", "Other"),
            key: Ruled::new(&HEAD_6, "三（二）", false),
        },
    ],
    areas: &[
        Area { id: "youjiang", label: Text::new("右江区", "Youjiang") },
        Area { id: "tianyang", label: Text::new("田阳", "Tianyang") },
        Area { id: "tiandong", label: Text::new("田东", "Tiandong") },
        Area { id: "pingguo", label: Text::new("平果", "Pingguo") },
    ],
    assignments: &[
        Assignment {
            tier: Tier::Vip,
            key: None,
            setting: None,
            manager: Ruled::new(&HEAD_6, "三（二）：VIP客户经理服务于VIP高端客户", Manager::Vip),
        },
        Assignment {
            tier: Tier::Large,
            key: None,
            setting: None,
            manager: Ruled::new(&HEAD_6, "三（二）：大客户经理服务于大客户", Manager::Large),
        },
        Assignment {
            tier: Tier::Ordinary,
            key: Some(true),
            setting: None,
            manager: Ruled::new(&HEAD_6, "三（二）：普通却重要的客户由大客户经理服务", Manager::Large),
        },
        Assignment {
            tier: Tier::Ordinary,
            key: None,
            setting: Some(Setting::Urban),
            manager: Ruled::new(&HEAD_6, "三（二）：社区经理以城镇居民社区为单位", Manager::Community),
        },
        Assignment {
            tier: Tier::Ordinary,
            key: None,
            setting: Some(Setting::Rural),
            manager: Ruled::new(&HEAD_6, "三（二）：台区经理以农村公用变台区为单位", Manager::District),
        },
    ],
    services: &[
        Service {
            id: "leadership",
            label: Text::new("领导者服务", "Service by the management"),
            managers: &[Manager::Vip],
            clause: "三（二）、三（三）1",
        },
        Service {
            id: "credit_care",
            label: Text::new("用电与缴费跟踪", "Watching use and payment"),
            managers: &[Manager::Vip, Manager::Large],
            clause: "三（三）2",
        },
        Service {
            id: "retrofit_advice",
            label: Text::new("节能改造指导", "Advice on saving and retrofit"),
            managers: &[Manager::Large],
            clause: "三（三）3",
        },
        Service {
            id: "billing",
            label: Text::new("电费核收", "Billing and collection"),
            managers: &[Manager::Community],
            clause: "三（二）",
        },
        Service {
            id: "meter_reading",
            label: Text::new("抄表催费", "Meter reading and reminders"),
            managers: &[Manager::District],
            clause: "三（二）",
        },
        Service {
            id: "line_patrol",
            label: Text::new("线路巡查", "Line patrol"),
            managers: &[Manager::District],
            clause: "三（二）",
        },
        Service {
            id: "inspection",
            label: Text::new("用电检查", "Inspection of installations"),
            managers: &[Manager::Community, Manager::District],
            clause: "三（二）",
        },
        Service {
            id: "records",
            label: Text::new("台区资料收集", "District records"),
            managers: &[Manager::Community, Manager::District],
            clause: "三（二）",
        },
        Service {
            id: "quality",
            label: Text::new("优质服务", "Service with care"),
            managers: &[Manager::Community, Manager::District],
            clause: "三（二）",
        },
        Service {
            id: "promotion",
            label: Text::new("用电促销", "Promotion of electricity use"),
            managers: &[Manager::Community, Manager::District],
            clause: "三（二）",
        },
        Service {
            id: "meter_upgrade",
            label: Text::new("户表改造", "Meter and service-wire upgrade"),
            managers: &[Manager::Community],
            clause: "三（三）4",
        },
        Service {
            id: "repair",
            label: Text::new("电力报修", "Fault reports"),
            managers: &[Manager::Community],
            clause: "三（三）4",
        },
        Service {
            id: "direct_debit",
            label: Text::new("电费代扣", "Direct debit"),
            managers: &[Manager::Community],
            clause: "三（三）4",
        },
        Service {
            id: "reminders",
            label: Text::new("欠费提醒", "Arrears reminders"),
            managers: &[Manager::Community],
            clause: "三（三）4",
        },
        Service {
            id: "birthday",
            label: Text::new("生日祝福短信", "Birthday messages"),
            managers: &[Manager::Community],
            clause: "三（三）4",
        },
        Service {
            id: "care_card",
            label: Text::new("爱心服务卡", "Care card"),
            managers: &[Manager::Community, Manager::District],
            clause: "三（三）4、5",
        },
        Service {
            id: "load_planning",
            label: Text::new("用电规划与供电方案", "Load plan and supply scheme"),
            managers: &[Manager::District],
            clause: "三（三）5",
        },
        Service {
            id: "safety_teaching",
            label: Text::new("安全用电宣传", "Safety teaching"),
            managers: &[Manager::District],
            clause: "三（三）5",
        },
        Service {
            id: "saving_devices",
            label: Text::new("推广节能灯和就地补偿", "Saving lamps and local capacitors"),
            managers: &[Manager::District],
            clause: "三（三）5",
        },
        Service {
            id: "connection",
            label: Text::new("新报装全程服务", "Guidance through a new connection"),
            managers: &[Manager::Vip, Manager::Large, Manager::Community, Manager::District],
            clause: "三（三）6",
        },
    ],
}];

/// All rules of this kind.
pub static TARIFF: [TariffRule; 2] = [
    TariffRule {
        head: &HEAD_7,
        tariff: "cn-gx-residential",
        region: "cn-gx",
        category: Category::Residential,
        voltage: "<1kV",
        rounding: Ruled::new(&HEAD_7, "按合计取整到分（推算）", Rounding::Total),
        tiers: &[
            TierBand {
                up_to: Some(Ruled::new(
                    &HEAD_7,
                    "居民生活用电：第一档，年用电量 3120 千瓦时及以下",
                    KilowattHour::constant(Decimal::from_parts(3120, 0, 0, false, 0)),
                )),
                price: Ruled::new(
                    &HEAD_7,
                    "居民生活用电：第一档，年用电量 3120 千瓦时及以下",
                    YuanPerKwh::constant(Decimal::from_parts(5283, 0, 0, false, 4)),
                ),
            },
            TierBand {
                up_to: Some(Ruled::new(
                    &HEAD_7,
                    "居民生活用电：第二档，3121–4440 千瓦时，加价 0.05 元",
                    KilowattHour::constant(Decimal::from_parts(4440, 0, 0, false, 0)),
                )),
                price: Ruled::new(
                    &HEAD_7,
                    "居民生活用电：第二档，3121–4440 千瓦时，加价 0.05 元",
                    YuanPerKwh::constant(Decimal::from_parts(5783, 0, 0, false, 4)),
                ),
            },
            TierBand {
                up_to: None,
                price: Ruled::new(
                    &HEAD_7,
                    "居民生活用电：第三档，4441 千瓦时及以上，加价 0.30 元",
                    YuanPerKwh::constant(Decimal::from_parts(8283, 0, 0, false, 4)),
                ),
            },
        ],
    },
    TariffRule {
        head: &HEAD_8,
        tariff: "cn-gx-residential-shared",
        region: "cn-gx",
        category: Category::Residential,
        voltage: "<1kV",
        rounding: Ruled::new(&HEAD_8, "按合计取整到分（推算）", Rounding::Total),
        tiers: &[TierBand {
            up_to: None,
            price: Ruled::new(
                &HEAD_8,
                "居民生活用电：合表用户",
                YuanPerKwh::constant(Decimal::from_parts(5491, 0, 0, false, 4)),
            ),
        }],
    },
];
