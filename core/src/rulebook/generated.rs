//! Generated from `core/rules/` by `cargo xtask rules`; edit the rule files instead.

use super::tables::*;
use crate::base::date::Date;
use crate::base::head::{Confidence, Head, Record, Status};
use crate::base::text::{Text, Word};
use crate::base::units::*;
use crate::explain::Ruled;
use rust_decimal::Decimal;

static HEAD_0: Head = Head {
    id: Word::Fixed("day-count"),
    title: Text::new("期间的起算", "How a period is counted"),
    document: Word::Fixed("《中华人民共和国民法典》（2021-01-01 前为《民法总则》《民法通则》）"),
    effective_from: None,
    known_since: Some(Date::constant(1987, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_1: Head = Head {
    id: Word::Fixed("connection-documents"),
    title: Text::new("新装用电要带的材料", "What to bring for a new connection"),
    document: Word::Fixed("《新装、增容用电业务办理指南》"),
    effective_from: None,
    known_since: Some(Date::constant(2015, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_2: Head = Head {
    id: Word::Fixed("connection-limits-2010"),
    title: Text::new(
        "办理用电业务的期限（供电监管办法）",
        "Time limits for connections (Measures on the Supervision of Electricity Supply)",
    ),
    document: Word::Fixed("《供电监管办法》（电监会令第27号）"),
    effective_from: Some(Date::constant(2010, 1)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_3: Head = Head {
    id: Word::Fixed("connection-own-2020"),
    title: Text::new(
        "高压用户：供电企业各环节合计时间",
        "High voltage: the utility's own time in all steps together",
    ),
    document: Word::Fixed("发改能源规〔2020〕1479号"),
    effective_from: None,
    known_since: Some(Date::constant(2020, 269)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_4: Head = Head {
    id: Word::Fixed("connection-promises-2026"),
    title: Text::new("电网企业的办电承诺（2026）", "What the grid company promises for connections (2026)"),
    document: Word::Fixed("南方电网公司客户服务考试题库（2026）"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 334)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_5: Head = Head {
    id: Word::Fixed("connection-promises"),
    title: Text::new("电网企业的办电承诺", "What the grid company promises for connections"),
    document: Word::Fixed("南方电网公司服务承诺第五、六条"),
    effective_from: None,
    known_since: Some(Date::constant(2017, 1)),
    effective_to: Some(Date::constant(2026, 333)),
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_6: Head = Head {
    id: Word::Fixed("connection-roles"),
    title: Text::new("新装用电各环节的经办人", "Who handles a new connection"),
    document: Word::Fixed("《在金融危机背景下电力企业客户服务分析与改进探讨》三（三）6"),
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_7: Head = Head {
    id: Word::Fixed("connection-steps"),
    title: Text::new("新装用电的环节", "The steps of a new connection"),
    document: Word::Fixed("《在金融危机背景下电力企业客户服务分析与改进探讨》三（三）6"),
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_8: Head = Head {
    id: Word::Fixed("connection-whole-2020"),
    title: Text::new("低压全过程办电时间（2020 年意见）", "Low voltage, application to power on (2020)"),
    document: Word::Fixed("发改能源规〔2020〕1479号"),
    effective_from: None,
    known_since: Some(Date::constant(2020, 269)),
    effective_to: Some(Date::constant(2025, 153)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_9: Head = Head {
    id: Word::Fixed("connection-whole-2025"),
    title: Text::new("低压全过程办电时间（2025 年意见）", "Low voltage, application to power on (2025)"),
    document: Word::Fixed(
        "《关于深化提升“获得电力”服务水平 全面打造现代化用电营商环境的意见》（2025-06-03 公布）",
    ),
    effective_from: None,
    known_since: Some(Date::constant(2025, 154)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_10: Head = Head {
    id: Word::Fixed("cost-share-2010"),
    title: Text::new(
        "电费占企业单位成本的比例（论文所述）",
        "Electricity's share of a firm's unit cost, as the paper states it",
    ),
    document: Word::Fixed("《在金融危机背景下电力企业客户服务分析与改进探讨》"),
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_11: Head = Head {
    id: Word::Fixed("household-appliances"),
    title: Text::new("常见家用电器的功率和使用时间", "Power and use of common household appliances"),
    document: Word::Fixed("电器铭牌常见功率；使用时间为举例"),
    effective_from: None,
    known_since: Some(Date::constant(2000, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_12: Head = Head {
    id: Word::Fixed("breaker-ratings"),
    title: Text::new("家用断路器的额定电流", "Rated currents of household breakers"),
    document: Word::Fixed("GB/T 10963.1（IEC 60898-1）额定电流优选值"),
    effective_from: None,
    known_since: Some(Date::constant(2000, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_13: Head = Head {
    id: Word::Fixed("meter-ratings"),
    title: Text::new("单相电能表的最大电流", "Largest current of single-phase meters"),
    document: Word::Fixed("GB/T 17215.321；电能表铭牌 a(b) A 中 b 为最大电流"),
    effective_from: None,
    known_since: Some(Date::constant(2000, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_14: Head = Head {
    id: Word::Fixed("wire-ampacity-b1"),
    title: Text::new(
        "家用导线的载流量（两根带电导体，PVC 绝缘，穿管明敷 B1）",
        "Ampacity of house wires (two loaded conductors, PVC, in conduit: B1)",
    ),
    document: Word::Fixed("GB/T 16895.6-2014（IEC 60364-5-52:2009）表 B.52.2"),
    effective_from: None,
    known_since: Some(Date::constant(2014, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_15: Head = Head {
    id: Word::Fixed("home-supply-2011"),
    title: Text::new("住宅进户电源", "Supply of a home"),
    document: Word::Fixed("JGJ 242-2011《住宅建筑电气设计规范》3.3；GB/T 156 标准电压"),
    effective_from: None,
    known_since: Some(Date::constant(2012, 92)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_16: Head = Head {
    id: Word::Fixed("meter-correction-1996"),
    title: Text::new("计量差错的退补", "Correction of wrong metering"),
    document: Word::Fixed("《供电营业规则》（电力工业部令第8号，1996-10-08）第八十条、第八十一条"),
    effective_from: Some(Date::constant(1996, 282)),
    known_since: None,
    effective_to: Some(Date::constant(2024, 152)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_17: Head = Head {
    id: Word::Fixed("loss-practice"),
    title: Text::new(
        "高供低计用户变压器损耗的计算惯例",
        "How transformer losses of customers metered on the low side are counted",
    ),
    document: Word::Fixed("《供电营业规则》（电力工业部令第8号，1996-10-08）第七十四条；各地营业计算惯例"),
    effective_from: None,
    known_since: Some(Date::constant(1996, 282)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_18: Head = Head {
    id: Word::Fixed("transformer-loss"),
    title: Text::new(
        "10 千伏油浸式配电变压器的损耗（S9、S10、S11）",
        "Losses of 10 kV oil-filled distribution transformers (S9, S10, S11)",
    ),
    document: Word::Fixed("S9、S10、S11 系列 10 kV 配电变压器技术参数表"),
    effective_from: None,
    known_since: Some(Date::constant(1990, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_19: Head = Head {
    id: Word::Fixed("cn-cq-pf-base"),
    title: Text::new("力率调整电费计费基数：重庆", "Base of the power-factor adjustment: Chongqing"),
    document: Word::Fixed("电费单"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_20: Head = Head {
    id: Word::Fixed("cn-gx-pf-base"),
    title: Text::new("力率调整电费计费基数：广西", "Base of the power-factor adjustment: Guangxi"),
    document: Word::Fixed("电费单注释"),
    effective_from: None,
    known_since: Some(Date::constant(2024, 153)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_21: Head = Head {
    id: Word::Fixed("cn-hb-pf-base"),
    title: Text::new("力率调整电费计费基数：湖北", "Base of the power-factor adjustment: Hubei"),
    document: Word::Fixed("电费单"),
    effective_from: None,
    known_since: Some(Date::constant(2024, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_22: Head = Head {
    id: Word::Fixed("cn-nm-west-pf-base"),
    title: Text::new(
        "力率调整电费计费基数：蒙西",
        "Base of the power-factor adjustment: western Inner Mongolia",
    ),
    document: Word::Fixed("电费单"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 60)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_23: Head = Head {
    id: Word::Fixed("capacitor-practice"),
    title: Text::new("低压无功补偿选型参考值", "Usual values for low-voltage compensation"),
    document: Word::Fixed("参照 GB 50227《并联电容器装置设计规范》、GB 50052《供配电系统设计规范》"),
    effective_from: None,
    known_since: Some(Date::constant(2000, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_24: Head = Head {
    id: Word::Fixed("cn-pf-1983"),
    title: Text::new("功率因数调整电费办法", "Measures for power-factor adjustment of electricity charges"),
    document: Word::Fixed("(83)水电财字第215号"),
    effective_from: Some(Date::constant(1983, 336)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_25: Head = Head {
    id: Word::Fixed("pf-standard-by-kind"),
    title: Text::new("按容量和性质选功率因数标准", "Which power-factor standard, by capacity and kind"),
    document: Word::Fixed("（83）水电财字第215号《功率因数调整电费办法》二"),
    effective_from: Some(Date::constant(1983, 336)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Derived,
};

static HEAD_26: Head = Head {
    id: Word::Fixed("grid-emission-2023"),
    title: Text::new("全国电力平均二氧化碳排放因子", "National average CO₂ emission factor of electricity"),
    document: Word::Fixed("关于发布2023年电力二氧化碳排放因子的公告"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 15)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_27: Head = Head {
    id: Word::Fixed("motor-efficiency-2014"),
    title: Text::new(
        "三相异步电动机额定效率（4 极，50 Hz）",
        "Nominal efficiency of three-phase motors (4 poles, 50 Hz)",
    ),
    document: Word::Fixed("IEC 60034-30-1:2014"),
    effective_from: None,
    known_since: Some(Date::constant(2014, 60)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_28: Head = Head {
    id: Word::Fixed("retrofit-practice"),
    title: Text::new("风机水泵调速与空压机节能估算值", "Estimates for fans, pumps and compressed air"),
    document: Word::Fixed("相似定律（风机、水泵功率与转速三次方成正比）与行业经验值"),
    effective_from: None,
    known_since: Some(Date::constant(2000, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_29: Head = Head {
    id: Word::Fixed("baise-service-2010"),
    title: Text::new("百色电力客户分级与差异化服务", "Customer tiers and differentiated service in Baise"),
    document: Word::Fixed("《在金融危机背景下电力企业客户服务分析与改进探讨》"),
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_30: Head = Head {
    id: Word::Fixed("care-card"),
    title: Text::new("爱心服务卡", "The care card"),
    document: Word::Fixed("《在金融危机背景下电力企业客户服务分析与改进探讨》三（三）4、5"),
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_31: Head = Head {
    id: Word::Fixed("service-contacts"),
    title: Text::new("有事找谁", "Whom to ask"),
    document: Word::Fixed(
        "《供电监管办法》第十四、十五条；《12398能源监管热线投诉处理办法》（国能发监管规〔2024〕86号）",
    ),
    effective_from: None,
    known_since: Some(Date::constant(2024, 306)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_32: Head = Head {
    id: Word::Fixed("credit-bands"),
    title: Text::new("信用等级", "Credit ratings"),
    document: Word::Fixed("《武汉市缴纳电费信用等级评定管理办法（试行）》（武经电〔2005〕60号）第八至十条"),
    effective_from: None,
    known_since: Some(Date::constant(2005, 96)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_33: Head = Head {
    id: Word::Fixed("credit-rules"),
    title: Text::new("客户用电信用评分", "Scoring of customers' credit"),
    document: Word::Fixed(
        "参照《武汉市缴纳电费信用等级评定管理办法（试行）》（武经电〔2005〕60号）第八至十条",
    ),
    effective_from: None,
    known_since: Some(Date::constant(2005, 96)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_34: Head = Head {
    id: Word::Fixed("early-warning"),
    title: Text::new("风险预警的补充评分", "Early warning: what else counts"),
    document: Word::Fixed("吕高幸论文三（三）2“风险预警制”；分值为示例"),
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_35: Head = Head {
    id: Word::Fixed("manager-response"),
    title: Text::new("客户经理多久答复、多久走访", "How soon the manager answers, how often they call"),
    document: Word::Fixed("按四种客户经理的分工举例"),
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_36: Head = Head {
    id: Word::Fixed("service-promises"),
    title: Text::new("电网企业的服务承诺", "What the grid company promises"),
    document: Word::Fixed("南方电网公司服务承诺"),
    effective_from: None,
    known_since: Some(Date::constant(2017, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Secondary,
};

static HEAD_37: Head = Head {
    id: Word::Fixed("service-standards-2010"),
    title: Text::new(
        "供电服务的时限（供电监管办法）",
        "Time limits of service (Measures on the Supervision of Electricity Supply)",
    ),
    document: Word::Fixed("《供电监管办法》（电监会令第27号）"),
    effective_from: Some(Date::constant(2010, 1)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_38: Head = Head {
    id: Word::Fixed("supply-rules-1996"),
    title: Text::new(
        "供电营业规则（1996 年）：违约用电、窃电、停电赔偿",
        "Supply rules of 1996: breach of use, theft, compensation for outages",
    ),
    document: Word::Fixed("《供电营业规则》（电力工业部令第 8 号）"),
    effective_from: Some(Date::constant(1996, 282)),
    known_since: None,
    effective_to: Some(Date::constant(2024, 152)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_39: Head = Head {
    id: Word::Fixed("supply-rules-2024"),
    title: Text::new(
        "供电营业规则（2024 年）：违约用电、停电赔偿",
        "Supply rules of 2024: breach of use, compensation for outages",
    ),
    document: Word::Fixed("《供电营业规则》（国家发展改革委令第 14 号）"),
    effective_from: Some(Date::constant(2024, 153)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_40: Head = Head {
    id: Word::Fixed("workshop-equipment"),
    title: Text::new(
        "作坊、养殖场设备的需要系数与起动倍数",
        "Demand factors and starting currents of workshop and farm equipment",
    ),
    document: Word::Fixed("参照工业与民用供配电设计手册的取值范围"),
    effective_from: None,
    known_since: Some(Date::constant(2000, 1)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_41: Head = Head {
    id: Word::Fixed("workshop-safety"),
    title: Text::new("作坊、养殖场用电安全要点", "Electrical safety in workshops and farms"),
    document: Word::Fixed(
        "GB 50054-2011《低压配电设计规范》、GB/T 13955-2017《剩余电流动作保护装置安装和运行》、GB/T 13869-2017《用电安全导则》等",
    ),
    effective_from: None,
    known_since: Some(Date::constant(2018, 182)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_42: Head = Head {
    id: Word::Fixed("workshop-standard-1983"),
    title: Text::new("功率因数考核的容量起点", "Capacities at which a standard of the power factor begins"),
    document: Word::Fixed("(83)水电财字第215号《功率因数调整电费办法》"),
    effective_from: Some(Date::constant(1983, 336)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_43: Head = Head {
    id: Word::Fixed("workshop-supply"),
    title: Text::new("小型用户供电方式的规划取值", "Planning values for the supply of a small customer"),
    document: Word::Fixed("参照《供电营业规则》（国家发展改革委令 2024 年第 14 号）与设计手册"),
    effective_from: None,
    known_since: Some(Date::constant(2024, 153)),
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_44: Head = Head {
    id: Word::Fixed("workshop-tariff-2023"),
    title: Text::new("单一制与两部制按容量划分", "Single-part or two-part, by capacity"),
    document: Word::Fixed("发改价格〔2023〕526号"),
    effective_from: Some(Date::constant(2023, 152)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_45: Head = Head {
    id: Word::Fixed("workshop-transformer"),
    title: Text::new("配电变压器的标准容量", "Standard ratings of distribution transformers"),
    document: Word::Fixed("GB 20052-2020《电力变压器能效限定值及能效等级》"),
    effective_from: None,
    known_since: Some(Date::constant(2021, 152)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_46: Head = Head {
    id: Word::Fixed("cn-basic-charge-1996"),
    title: Text::new(
        "基本电费的按日折算（1996 年供电营业规则）",
        "Parts of a month of the basic charge (Supply Business Rules of 1996)",
    ),
    document: Word::Fixed("供电营业规则（电力工业部令第8号，1996年）"),
    effective_from: Some(Date::constant(1996, 282)),
    known_since: None,
    effective_to: Some(Date::constant(2016, 181)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_47: Head = Head {
    id: Word::Fixed("cn-basic-charge-2016"),
    title: Text::new("两部制基本电费执行办法", "How the basic charge of two-part tariffs is counted"),
    document: Word::Fixed("发改办价格〔2016〕1583号"),
    effective_from: Some(Date::constant(2016, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2023, 151)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_48: Head = Head {
    id: Word::Fixed("cn-basic-charge-2023"),
    title: Text::new("两部制基本电费执行办法", "How the basic charge of two-part tariffs is counted"),
    document: Word::Fixed("发改办价格〔2016〕1583号；发改价格〔2023〕526号"),
    effective_from: Some(Date::constant(2023, 152)),
    known_since: None,
    effective_to: Some(Date::constant(2024, 152)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_49: Head = Head {
    id: Word::Fixed("cn-basic-charge-2024"),
    title: Text::new("两部制基本电费执行办法", "How the basic charge of two-part tariffs is counted"),
    document: Word::Fixed(
        "发改办价格〔2016〕1583号；发改价格〔2023〕526号；供电营业规则（国家发展改革委令第14号，2024年）",
    ),
    effective_from: Some(Date::constant(2024, 153)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_50: Head = Head {
    id: Word::Fixed("cn-business-own-2026"),
    title: Text::new(
        "线损、系统运行费和基金（使用者填写）",
        "Line loss, system operation and funds (typed in)",
    ),
    document: Word::Fixed("发改价格〔2023〕526号"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_51: Head = Head {
    id: Word::Fixed("cn-holidays-2024"),
    title: Text::new("2024 年节假日安排", "Public holidays 2024"),
    document: Word::Fixed("国办发明电〔2023〕7号"),
    effective_from: Some(Date::constant(2024, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2024, 366)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_52: Head = Head {
    id: Word::Fixed("cn-holidays-2025"),
    title: Text::new("2025 年节假日安排", "Public holidays 2025"),
    document: Word::Fixed("国办发明电〔2024〕12号"),
    effective_from: Some(Date::constant(2025, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2025, 365)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_53: Head = Head {
    id: Word::Fixed("cn-holidays-2026"),
    title: Text::new("2026 年节假日安排", "Public holidays 2026"),
    document: Word::Fixed("国务院办公厅关于2026年部分节假日安排的通知（2025-11-04）"),
    effective_from: Some(Date::constant(2026, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2026, 365)),
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_54: Head = Head {
    id: Word::Fixed("cn-late-fee-1996"),
    title: Text::new("电费违约金（1996 年规则）", "Late-payment fee (rule of 1996)"),
    document: Word::Fixed("《供电营业规则》（电力工业部令第 8 号）第九十八条"),
    effective_from: Some(Date::constant(1996, 282)),
    known_since: None,
    effective_to: Some(Date::constant(2024, 152)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_55: Head = Head {
    id: Word::Fixed("cn-late-fee-2024"),
    title: Text::new(
        "电费违约金（2024 年规则，条文未核实）",
        "Late-payment fee (rule of 2024, text not checked)",
    ),
    document: Word::Fixed("《供电营业规则》（国家发展改革委令第 14 号）"),
    effective_from: Some(Date::constant(2024, 153)),
    known_since: None,
    effective_to: None,
    status: Status::Illustrative,
    confidence: Confidence::Unconfirmed,
};

static HEAD_56: Head = Head {
    id: Word::Fixed("cn-missing"),
    title: Text::new("其他省份尚未查到的电价", "Other provinces' prices that were not found"),
    document: Word::Fixed("各省电价表"),
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_57: Head = Head {
    id: Word::Fixed("cn-statutory-holidays-2027"),
    title: Text::new(
        "2027 年法定节假日（放假安排公布前）",
        "Statutory holidays 2027 (before the year's arrangement)",
    ),
    document: Word::Fixed("全国年节及纪念日放假办法（2024-11-10 修订，国务院令第795号）"),
    effective_from: Some(Date::constant(2027, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2027, 365)),
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_58: Head = Head {
    id: Word::Fixed("cn-statutory-holidays-2028"),
    title: Text::new(
        "2028 年法定节假日（放假安排公布前）",
        "Statutory holidays 2028 (before the year's arrangement)",
    ),
    document: Word::Fixed("全国年节及纪念日放假办法（2024-11-10 修订，国务院令第795号）"),
    effective_from: Some(Date::constant(2028, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2028, 366)),
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_59: Head = Head {
    id: Word::Fixed("cn-ah-residential-tou"),
    title: Text::new("安徽居民阶梯电价（峰谷分时）", "Anhui: residential tiered tariff, time of use"),
    document: Word::Fixed("安徽一户一表居民电价标准"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_60: Head = Head {
    id: Word::Fixed("cn-ah-residential"),
    title: Text::new("安徽居民阶梯电价", "Anhui: residential tiered tariff"),
    document: Word::Fixed("安徽一户一表居民电价标准"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_61: Head = Head {
    id: Word::Fixed("cn-ah-single-part-2026-08"),
    title: Text::new(
        "安徽工商业单一制电价（购电价自填）2026-08",
        "Anhui: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（安徽电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_62: Head = Head {
    id: Word::Fixed("cn-ah-residential-time-of-use-residential"),
    title: Text::new("安徽居民峰谷分时时段", "Time-of-use hours, Anhui, households"),
    document: Word::Fixed("安徽一户一表居民电价标准"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_63: Head = Head {
    id: Word::Fixed("cn-ah-two-part-2026-08"),
    title: Text::new(
        "安徽工商业两部制电价（购电价自填）2026-08",
        "Anhui: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（安徽电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_64: Head = Head {
    id: Word::Fixed("cn-bj-residential-2012"),
    title: Text::new("北京居民阶梯电价", "Beijing: residential tiered tariff"),
    document: Word::Fixed("北京市居民生活用电试行阶梯电价的通知（2012-06-15）"),
    effective_from: Some(Date::constant(2012, 183)),
    known_since: None,
    effective_to: Some(Date::constant(2013, 365)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_65: Head = Head {
    id: Word::Fixed("cn-bj-residential-2026"),
    title: Text::new("北京居民阶梯电价", "Beijing: residential tiered tariff"),
    document: Word::Fixed("国网各省现行居民阶梯电价汇总；“一户多人口”通知（2019-10-29）"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_66: Head = Head {
    id: Word::Fixed("cn-bj-residential-shared-2012"),
    title: Text::new("北京居民合表电价", "Beijing: residential shared-meter price"),
    document: Word::Fixed("北京市居民生活用电试行阶梯电价的通知（2012-06-15）"),
    effective_from: Some(Date::constant(2012, 183)),
    known_since: None,
    effective_to: Some(Date::constant(2013, 365)),
    status: Status::Superseded,
    confidence: Confidence::Derived,
};

static HEAD_67: Head = Head {
    id: Word::Fixed("cn-bj-single-part-2026-08"),
    title: Text::new(
        "北京工商业单一制电价（购电价自填）2026-08",
        "Beijing: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（北京电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_68: Head = Head {
    id: Word::Fixed("cn-bj-tou"),
    title: Text::new("北京峰谷分时时段", "Time-of-use hours, Beijing"),
    document: Word::Fixed("京发改规〔2023〕11号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 335)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_69: Head = Head {
    id: Word::Fixed("cn-bj-two-part-2026-08"),
    title: Text::new(
        "北京工商业两部制电价（购电价自填）2026-08",
        "Beijing: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（北京电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_70: Head = Head {
    id: Word::Fixed("cn-cq-residential-tou"),
    title: Text::new("重庆居民阶梯电价（峰谷分时）", "Chongqing: residential tiered tariff, time of use"),
    document: Word::Fixed("重庆市居民电价"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_71: Head = Head {
    id: Word::Fixed("cn-cq-residential"),
    title: Text::new("重庆居民阶梯电价", "Chongqing: residential tiered tariff"),
    document: Word::Fixed("重庆市居民电价"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_72: Head = Head {
    id: Word::Fixed("cn-cq-single-part-2026-08"),
    title: Text::new(
        "重庆工商业单一制电价（购电价自填）2026-08",
        "Chongqing: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（重庆电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_73: Head = Head {
    id: Word::Fixed("cn-cq-residential-time-of-use-residential"),
    title: Text::new("重庆居民峰谷分时时段", "Time-of-use hours, Chongqing, households"),
    document: Word::Fixed("重庆市发展改革委关于建立居民分时电价机制的通知（2023-05-13）"),
    effective_from: Some(Date::constant(2023, 152)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_74: Head = Head {
    id: Word::Fixed("cn-cq-two-part-2026-08"),
    title: Text::new(
        "重庆工商业两部制电价（购电价自填）2026-08",
        "Chongqing: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（重庆电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_75: Head = Head {
    id: Word::Fixed("cn-fj-single-part-2026-08"),
    title: Text::new(
        "福建工商业单一制电价（购电价自填）2026-08",
        "Fujian: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（福建电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_76: Head = Head {
    id: Word::Fixed("cn-fj-two-part-2026-08"),
    title: Text::new(
        "福建工商业两部制电价（购电价自填）2026-08",
        "Fujian: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（福建电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_77: Head = Head {
    id: Word::Fixed("cn-gd-sz-residential"),
    title: Text::new("深圳居民阶梯电价", "Shenzhen: residential tiered tariff"),
    document: Word::Fixed("深圳市居民生活电价价目表"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_78: Head = Head {
    id: Word::Fixed("cn-gd-residential"),
    title: Text::new("广东（广州）居民阶梯电价", "Guangdong (Guangzhou): residential tiered tariff"),
    document: Word::Fixed("广东省发展改革委关于居民阶梯电价“一户多人口”政策有关事项的通知（2021-04-29）"),
    effective_from: None,
    known_since: Some(Date::constant(2021, 152)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_79: Head = Head {
    id: Word::Fixed("cn-gd-single-part-2026-08"),
    title: Text::new(
        "广东（不含深圳）工商业单一制电价（购电价自填）2026-08",
        "Guangdong without Shenzhen: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（广东电网（不含深圳））"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_80: Head = Head {
    id: Word::Fixed("cn-gd-tou"),
    title: Text::new("广东峰谷分时时段", "Time-of-use hours, Guangdong"),
    document: Word::Fixed("粤发改价格〔2021〕331号"),
    effective_from: Some(Date::constant(2021, 274)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_81: Head = Head {
    id: Word::Fixed("cn-gd-two-part-2026-08"),
    title: Text::new(
        "广东（不含深圳）工商业两部制电价（购电价自填）2026-08",
        "Guangdong without Shenzhen: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（广东电网（不含深圳））"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_82: Head = Head {
    id: Word::Fixed("cn-gs-single-part-2026-08"),
    title: Text::new(
        "甘肃工商业单一制电价（购电价自填）2026-08",
        "Gansu: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（甘肃电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_83: Head = Head {
    id: Word::Fixed("cn-gs-two-part-2026-08"),
    title: Text::new(
        "甘肃工商业两部制电价（购电价自填）2026-08",
        "Gansu: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（甘肃电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_84: Head = Head {
    id: Word::Fixed("cn-gx-agricultural-2009"),
    title: Text::new("广西农业生产用电 2009", "Guangxi farming 2009"),
    document: Word::Fixed("广西电网销售电价表"),
    effective_from: Some(Date::constant(2009, 324)),
    known_since: None,
    effective_to: Some(Date::constant(2011, 334)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_85: Head = Head {
    id: Word::Fixed("cn-gx-agricultural-2017"),
    title: Text::new("广西农业生产用电", "Guangxi farming"),
    document: Word::Fixed("广西电网销售电价表"),
    effective_from: None,
    known_since: Some(Date::constant(2017, 182)),
    effective_to: Some(Date::constant(2021, 365)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_86: Head = Head {
    id: Word::Fixed("cn-gx-agricultural-2022"),
    title: Text::new("广西农业生产用电", "Guangxi farming"),
    document: Word::Fixed("广西电网销售电价表"),
    effective_from: Some(Date::constant(2022, 1)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Derived,
};

static HEAD_87: Head = Head {
    id: Word::Fixed("cn-gx-agricultural-own-price"),
    title: Text::new(
        "广西农业生产用电（按电费单单价自行填写）",
        "Guangxi farming (price of the bill typed in)",
    ),
    document: Word::Fixed("广西电网销售电价表"),
    effective_from: None,
    known_since: Some(Date::constant(2021, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Derived,
};

static HEAD_88: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-commercial-2009"),
    title: Text::new(
        "广西一般工商业目录电价 2009",
        "Guangxi catalogue price, commerce and other industry 2009",
    ),
    document: Word::Fixed("广西电网销售电价表（2009-11-20）"),
    effective_from: Some(Date::constant(2009, 324)),
    known_since: None,
    effective_to: Some(Date::constant(2011, 334)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_89: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-commercial-2017"),
    title: Text::new(
        "广西一般工商业目录电价 2017",
        "Guangxi catalogue price, commerce and other industry 2017",
    ),
    document: Word::Fixed("广西电网销售电价表（2017-07-01）"),
    effective_from: Some(Date::constant(2017, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2018, 181)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_90: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-commercial-2018"),
    title: Text::new(
        "广西一般工商业目录电价 2018",
        "Guangxi catalogue price, commerce and other industry 2018",
    ),
    document: Word::Fixed("桂价格〔2018〕86号"),
    effective_from: Some(Date::constant(2018, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2019, 90)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_91: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-commercial-2019-04"),
    title: Text::new(
        "广西一般工商业目录电价 2019-04",
        "Guangxi catalogue price, commerce and other industry 2019-04",
    ),
    document: Word::Fixed("广西电网销售电价表（2019-04-01）"),
    effective_from: Some(Date::constant(2019, 91)),
    known_since: None,
    effective_to: Some(Date::constant(2019, 181)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_92: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-commercial-2019-07"),
    title: Text::new(
        "广西一般工商业目录电价 2019-07",
        "Guangxi catalogue price, commerce and other industry 2019-07",
    ),
    document: Word::Fixed("广西电网销售电价表（2019-07-01）"),
    effective_from: Some(Date::constant(2019, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2021, 273)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_93: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-electrolysis-2009"),
    title: Text::new(
        "广西电解铝等大工业目录电价 2009",
        "Guangxi catalogue price, electrolytic aluminium and the like 2009",
    ),
    document: Word::Fixed("广西电网销售电价表（2009-11-20）"),
    effective_from: Some(Date::constant(2009, 324)),
    known_since: None,
    effective_to: Some(Date::constant(2011, 334)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_94: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-electrolysis-2017"),
    title: Text::new(
        "广西电解铝等大工业目录电价 2017",
        "Guangxi catalogue price, electrolytic aluminium and the like 2017",
    ),
    document: Word::Fixed("广西电网销售电价表（2017-07-01）"),
    effective_from: Some(Date::constant(2017, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2018, 181)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_95: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-electrolysis-2019-07"),
    title: Text::new(
        "广西电解铝等大工业目录电价 2019-07",
        "Guangxi catalogue price, electrolytic aluminium and the like 2019-07",
    ),
    document: Word::Fixed("广西电网销售电价表（2019-07-01）"),
    effective_from: Some(Date::constant(2019, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2021, 273)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_96: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-fertiliser-2009"),
    title: Text::new("广西化肥生产目录电价 2009", "Guangxi catalogue price, fertiliser production 2009"),
    document: Word::Fixed("广西电网销售电价表（2009-11-20）"),
    effective_from: Some(Date::constant(2009, 324)),
    known_since: None,
    effective_to: Some(Date::constant(2011, 334)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_97: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-industry-2009"),
    title: Text::new("广西大工业目录电价 2009", "Guangxi catalogue price, large industry 2009"),
    document: Word::Fixed("广西电网销售电价表（2009-11-20）"),
    effective_from: Some(Date::constant(2009, 324)),
    known_since: None,
    effective_to: Some(Date::constant(2011, 334)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_98: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-industry-2017"),
    title: Text::new("广西大工业目录电价 2017", "Guangxi catalogue price, large industry 2017"),
    document: Word::Fixed("广西电网销售电价表（2017-07-01）"),
    effective_from: Some(Date::constant(2017, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2018, 181)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_99: Head = Head {
    id: Word::Fixed("cn-gx-catalogue-industry-2019-07"),
    title: Text::new("广西大工业目录电价 2019-07", "Guangxi catalogue price, large industry 2019-07"),
    document: Word::Fixed("广西电网销售电价表（2019-07-01）"),
    effective_from: Some(Date::constant(2019, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2021, 273)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_100: Head = Head {
    id: Word::Fixed("cn-gx-ev-charging-2014"),
    title: Text::new("广西居民充电桩用电", "Guangxi home charging of vehicles"),
    document: Word::Fixed("发改价格〔2014〕1668号"),
    effective_from: None,
    known_since: Some(Date::constant(2014, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Derived,
};

static HEAD_101: Head = Head {
    id: Word::Fixed("cn-gx-funds-2024"),
    title: Text::new("广西政府性基金及附加", "Guangxi government funds and surcharges"),
    document: Word::Fixed("电费通知单（基金及附加费）"),
    effective_from: None,
    known_since: Some(Date::constant(2024, 153)),
    effective_to: Some(Date::constant(2025, 365)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_102: Head = Head {
    id: Word::Fixed("cn-gx-funds-2026"),
    title: Text::new("广西政府性基金及附加", "Guangxi government funds and surcharges"),
    document: Word::Fixed("电费通知单（基金及附加费）"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_103: Head = Head {
    id: Word::Fixed("cn-gx-funds-single-2026"),
    title: Text::new(
        "广西政府性基金及附加（单一制）",
        "Guangxi government funds and surcharges (single-part)",
    ),
    document: Word::Fixed("销售电价表注；代理购电工商业用户电价表"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_104: Head = Head {
    id: Word::Fixed("cn-gx-irrigation-2009"),
    title: Text::new("广西农业排灌用电 2009", "Guangxi irrigation and drainage 2009"),
    document: Word::Fixed("广西电网销售电价表"),
    effective_from: Some(Date::constant(2009, 324)),
    known_since: None,
    effective_to: Some(Date::constant(2011, 334)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_105: Head = Head {
    id: Word::Fixed("cn-gx-missing"),
    title: Text::new("广西尚未查到的电价", "Guangxi prices that were not found"),
    document: Word::Fixed("每月公布的代理购电工商业用户电价表"),
    effective_from: None,
    known_since: Some(Date::constant(2010, 1)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_106: Head = Head {
    id: Word::Fixed("cn-gx-operation-2026-07"),
    title: Text::new(
        "广西线损和系统运行费（逐项，如电费单）",
        "Guangxi line loss and system operation (item by item, as on bills)",
    ),
    document: Word::Fixed("电费通知单 2026-06"),
    effective_from: Some(Date::constant(2026, 182)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Derived,
};

static HEAD_107: Head = Head {
    id: Word::Fixed("cn-gx-operation-listed-2026-07"),
    title: Text::new(
        "广西线损和系统运行费（合为一项，如价格表）",
        "Guangxi line loss and system operation (as one, as in price lists)",
    ),
    document: Word::Fixed("电费通知单 2026-06"),
    effective_from: Some(Date::constant(2026, 182)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Derived,
};

static HEAD_108: Head = Head {
    id: Word::Fixed("cn-gx-residential-10kv-2017"),
    title: Text::new(
        "广西居民阶梯电价 2017（一户一表，1–10千伏）",
        "Guangxi residential tiered tariff 2017 (own meter, 1–10 kV)",
    ),
    document: Word::Fixed("广西电网销售电价表"),
    effective_from: None,
    known_since: Some(Date::constant(2017, 182)),
    effective_to: Some(Date::constant(2017, 365)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_109: Head = Head {
    id: Word::Fixed("cn-gx-residential-10kv-2018"),
    title: Text::new(
        "广西居民阶梯电价 2018（一户一表，1–10千伏）",
        "Guangxi residential tiered tariff 2018 (own meter, 1–10 kV)",
    ),
    document: Word::Fixed("桂价格〔2018〕86号"),
    effective_from: Some(Date::constant(2018, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2018, 365)),
    status: Status::Superseded,
    confidence: Confidence::Derived,
};

static HEAD_110: Head = Head {
    id: Word::Fixed("cn-gx-residential-10kv-2021"),
    title: Text::new(
        "广西居民阶梯电价 2021（一户一表，1–10千伏）",
        "Guangxi residential tiered tariff 2021 (own meter, 1–10 kV)",
    ),
    document: Word::Fixed("广西电网销售电价表"),
    effective_from: None,
    known_since: Some(Date::constant(2021, 297)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_111: Head = Head {
    id: Word::Fixed("cn-gx-residential-2012"),
    title: Text::new(
        "广西居民阶梯电价 2012（一户一表，不满1千伏）",
        "Guangxi residential tiered tariff 2012 (own meter, below 1 kV)",
    ),
    document: Word::Fixed("2012 年居民阶梯电价试行通知（文号未查到）"),
    effective_from: None,
    known_since: Some(Date::constant(2012, 183)),
    effective_to: Some(Date::constant(2015, 181)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_112: Head = Head {
    id: Word::Fixed("cn-gx-residential-2015"),
    title: Text::new(
        "广西居民阶梯电价 2015 下半年（一户一表，不满1千伏）",
        "Guangxi residential tiered tariff, second half of 2015 (own meter, below 1 kV)",
    ),
    document: Word::Fixed("桂价格〔2015〕41号"),
    effective_from: Some(Date::constant(2015, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2015, 365)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_113: Head = Head {
    id: Word::Fixed("cn-gx-residential-2016-01"),
    title: Text::new(
        "广西居民阶梯电价 2016 上半年（一户一表，不满1千伏）",
        "Guangxi residential tiered tariff, first half of 2016 (own meter, below 1 kV)",
    ),
    document: Word::Fixed("桂价格〔2015〕41号"),
    effective_from: Some(Date::constant(2016, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2016, 182)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_114: Head = Head {
    id: Word::Fixed("cn-gx-residential-2016"),
    title: Text::new(
        "广西居民阶梯电价 2016（一户一表，不满1千伏）",
        "Guangxi residential tiered tariff 2016 (own meter, below 1 kV)",
    ),
    document: Word::Fixed("关于调整居民生活用电阶梯电价政策有关问题的通知（2016-10-11）"),
    effective_from: Some(Date::constant(2016, 183)),
    known_since: None,
    effective_to: Some(Date::constant(2017, 365)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_115: Head = Head {
    id: Word::Fixed("cn-gx-residential-2018"),
    title: Text::new(
        "广西居民阶梯电价 2018（一户一表，不满1千伏）",
        "Guangxi residential tiered tariff 2018 (own meter, below 1 kV)",
    ),
    document: Word::Fixed("关于调整居民生活用电阶梯电价政策有关问题的通知（2016-10-11）"),
    effective_from: Some(Date::constant(2018, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2018, 365)),
    status: Status::Superseded,
    confidence: Confidence::Derived,
};

static HEAD_116: Head = Head {
    id: Word::Fixed("cn-gx-residential-2021"),
    title: Text::new(
        "广西居民阶梯电价（一户一表，不满1千伏）",
        "Guangxi residential tiered tariff (own meter, below 1 kV)",
    ),
    document: Word::Fixed("桂发改价格〔2021〕16号、桂价格函〔2018〕172号"),
    effective_from: None,
    known_since: Some(Date::constant(2021, 297)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_117: Head = Head {
    id: Word::Fixed("cn-gx-residential-discount-2018"),
    title: Text::new(
        "广西居民大电量优惠 2018（已预存并签约的一户一表用户）",
        "Guangxi discount for large household use 2018 (own meter, prepaid and signed)",
    ),
    document: Word::Fixed("2018 年居民用电促销办法（文号未查到）"),
    effective_from: Some(Date::constant(2018, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2018, 365)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_118: Head = Head {
    id: Word::Fixed("cn-gx-residential-discount-2019"),
    title: Text::new(
        "广西居民大电量优惠 2019–2020（一户一表）",
        "Guangxi discount for large household use 2019–2020 (own meter)",
    ),
    document: Word::Fixed("桂政发〔2018〕18号"),
    effective_from: Some(Date::constant(2019, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2020, 366)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_119: Head = Head {
    id: Word::Fixed("cn-gx-residential-shared-10kv-2017"),
    title: Text::new(
        "广西居民合表电价（1千伏及以上）",
        "Guangxi residential shared-meter price (1 kV and above)",
    ),
    document: Word::Fixed("广西电网销售电价表"),
    effective_from: None,
    known_since: Some(Date::constant(2017, 182)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_120: Head = Head {
    id: Word::Fixed("cn-gx-residential-shared-2012"),
    title: Text::new(
        "广西居民合表电价 2012（不满1千伏）",
        "Guangxi residential shared-meter price 2012 (below 1 kV)",
    ),
    document: Word::Fixed("2012 年居民阶梯电价试行通知（文号未查到）"),
    effective_from: None,
    known_since: Some(Date::constant(2012, 183)),
    effective_to: Some(Date::constant(2021, 296)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_121: Head = Head {
    id: Word::Fixed("cn-gx-residential-shared-2021"),
    title: Text::new("广西居民合表电价（不满1千伏）", "Guangxi residential shared-meter price (below 1 kV)"),
    document: Word::Fixed("桂发改价格〔2021〕16号"),
    effective_from: None,
    known_since: Some(Date::constant(2021, 297)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_122: Head = Head {
    id: Word::Fixed("cn-gx-single-part-2026-08"),
    title: Text::new(
        "广西工商业单一制电价（代理购电）2026-08",
        "Guangxi single-part commercial and industrial tariff (agent purchase) 2026-08",
    ),
    document: Word::Fixed("代理购电工商业用户电价表（每月公布）；发改价格〔2026〕1077号"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_123: Head = Head {
    id: Word::Fixed("cn-gx-single-part-market-2026-08"),
    title: Text::new(
        "广西工商业单一制电价（市场交易用户）2026-08",
        "Guangxi single-part tariff for market customers 2026-08",
    ),
    document: Word::Fixed("电费通知单；发改价格〔2026〕1077号"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_124: Head = Head {
    id: Word::Fixed("cn-gx-single-part-own-price"),
    title: Text::new(
        "广西工商业单一制（按公布电价自行填写）",
        "Guangxi single-part commercial and industrial (published price typed in)",
    ),
    document: Word::Fixed("代理购电工商业用户电价表（每月公布）"),
    effective_from: None,
    known_since: Some(Date::constant(2023, 152)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Derived,
};

static HEAD_125: Head = Head {
    id: Word::Fixed("cn-gx-tou-2021"),
    title: Text::new("广西峰谷分时时段 2021", "Guangxi time-of-use hours 2021"),
    document: Word::Fixed("桂发改价格规〔2021〕1029号"),
    effective_from: Some(Date::constant(2021, 354)),
    known_since: None,
    effective_to: Some(Date::constant(2023, 212)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_126: Head = Head {
    id: Word::Fixed("cn-gx-tou-2023-08"),
    title: Text::new(
        "广西峰谷分时时段 2023-08（暂停尖峰）",
        "Guangxi time-of-use hours, August 2023 (sharp peak suspended)",
    ),
    document: Word::Fixed("桂发改价格〔2023〕609号"),
    effective_from: Some(Date::constant(2023, 213)),
    known_since: None,
    effective_to: Some(Date::constant(2023, 243)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_127: Head = Head {
    id: Word::Fixed("cn-gx-tou-2023"),
    title: Text::new("广西峰谷分时时段 2023", "Guangxi time-of-use hours 2023"),
    document: Word::Fixed("桂发改价格〔2023〕609号（2023-07-31）"),
    effective_from: Some(Date::constant(2023, 244)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_128: Head = Head {
    id: Word::Fixed("cn-gx-transmission-single-part-2026-08"),
    title: Text::new(
        "广西输配电价（单一制）2026-08",
        "Guangxi transmission and distribution prices, single-part, 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（广西电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_129: Head = Head {
    id: Word::Fixed("cn-gx-transmission-two-part-2026-07"),
    title: Text::new(
        "广西输配电价（两部制，110千伏）2026-07",
        "Guangxi transmission and distribution prices, two-part, 110 kV, 2026-07",
    ),
    document: Word::Fixed("发改价格〔2023〕526号"),
    effective_from: Some(Date::constant(2026, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2026, 212)),
    status: Status::Superseded,
    confidence: Confidence::Derived,
};

static HEAD_130: Head = Head {
    id: Word::Fixed("cn-gx-transmission-two-part-2026-08"),
    title: Text::new(
        "广西输配电价（两部制）2026-08",
        "Guangxi transmission and distribution prices, two-part, 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（广西电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_131: Head = Head {
    id: Word::Fixed("cn-gx-two-part-2024-06"),
    title: Text::new(
        "广西工商业两部制电价（代理购电）2024-06",
        "Guangxi two-part commercial and industrial tariff (agent purchase) 2024-06",
    ),
    document: Word::Fixed("电费通知单 2024-06；代理购电工商业用户电价表（2024-06）"),
    effective_from: Some(Date::constant(2024, 153)),
    known_since: None,
    effective_to: Some(Date::constant(2024, 182)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_132: Head = Head {
    id: Word::Fixed("cn-gx-two-part-2024-07"),
    title: Text::new(
        "广西工商业两部制电价（代理购电）2024-07",
        "Guangxi two-part commercial and industrial tariff (agent purchase) 2024-07",
    ),
    document: Word::Fixed("电费通知单 2024-07；代理购电工商业用户电价表（2024-07）"),
    effective_from: Some(Date::constant(2024, 183)),
    known_since: None,
    effective_to: Some(Date::constant(2024, 213)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_133: Head = Head {
    id: Word::Fixed("cn-gx-two-part-2026-07"),
    title: Text::new(
        "广西工商业两部制电价（代理购电）2026-07",
        "Guangxi two-part commercial and industrial tariff (agent purchase) 2026-07",
    ),
    document: Word::Fixed("代理购电工商业用户电价表（每月公布）；发改价格〔2026〕1077号"),
    effective_from: Some(Date::constant(2026, 182)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_134: Head = Head {
    id: Word::Fixed("cn-gx-two-part-market-2025-04"),
    title: Text::new(
        "广西工商业两部制电价（市场交易用户）2025-04",
        "Guangxi two-part tariff for market customers 2025-04",
    ),
    document: Word::Fixed("电费通知单 2025-04"),
    effective_from: Some(Date::constant(2025, 91)),
    known_since: None,
    effective_to: Some(Date::constant(2025, 120)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_135: Head = Head {
    id: Word::Fixed("cn-gx-two-part-market-2026-02"),
    title: Text::new(
        "广西工商业两部制电价（市场交易用户）2026-02",
        "Guangxi two-part tariff for market customers 2026-02",
    ),
    document: Word::Fixed("电费通知单 2026-02"),
    effective_from: Some(Date::constant(2026, 32)),
    known_since: None,
    effective_to: Some(Date::constant(2026, 59)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_136: Head = Head {
    id: Word::Fixed("cn-gx-two-part-market-2026-06"),
    title: Text::new(
        "广西工商业两部制电价（市场交易用户）2026-06",
        "Guangxi two-part tariff for market customers 2026-06",
    ),
    document: Word::Fixed("电费通知单 2026-06"),
    effective_from: Some(Date::constant(2026, 152)),
    known_since: None,
    effective_to: Some(Date::constant(2026, 181)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_137: Head = Head {
    id: Word::Fixed("cn-gx-two-part-market-2026-07"),
    title: Text::new(
        "广西工商业两部制电价（市场交易用户）2026-07",
        "Guangxi two-part tariff for market customers 2026-07",
    ),
    document: Word::Fixed("电费通知单；发改价格〔2026〕1077号"),
    effective_from: Some(Date::constant(2026, 182)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_138: Head = Head {
    id: Word::Fixed("cn-gz-residential-shared"),
    title: Text::new("贵州居民合表电价", "Guizhou: residential shared-meter price"),
    document: Word::Fixed("黔发改价格〔2016〕1299号"),
    effective_from: Some(Date::constant(2016, 245)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_139: Head = Head {
    id: Word::Fixed("cn-gz-residential"),
    title: Text::new("贵州居民阶梯电价", "Guizhou: residential tiered tariff"),
    document: Word::Fixed("黔发改价格〔2016〕1299号"),
    effective_from: Some(Date::constant(2016, 245)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_140: Head = Head {
    id: Word::Fixed("cn-gz-single-part-2026-08"),
    title: Text::new(
        "贵州工商业单一制电价（购电价自填）2026-08",
        "Guizhou: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（贵州电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_141: Head = Head {
    id: Word::Fixed("cn-gz-tou"),
    title: Text::new("贵州峰谷分时时段", "Time-of-use hours, Guizhou"),
    document: Word::Fixed("黔发改价格〔2023〕481号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 335)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_142: Head = Head {
    id: Word::Fixed("cn-gz-two-part-2026-08"),
    title: Text::new(
        "贵州工商业两部制电价（购电价自填）2026-08",
        "Guizhou: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（贵州电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_143: Head = Head {
    id: Word::Fixed("cn-ha-residential-tou"),
    title: Text::new("河南居民阶梯电价（峰谷分时）", "Henan: residential tiered tariff, time of use"),
    document: Word::Fixed("河南省发展改革委关于进一步完善分时电价机制有关事项的通知"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_144: Head = Head {
    id: Word::Fixed("cn-ha-residential"),
    title: Text::new("河南居民阶梯电价", "Henan: residential tiered tariff"),
    document: Word::Fixed("河南省发展改革委关于进一步完善分时电价机制有关事项的通知"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_145: Head = Head {
    id: Word::Fixed("cn-ha-single-part-2026-08"),
    title: Text::new(
        "河南工商业单一制电价（购电价自填）2026-08",
        "Henan: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（河南电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_146: Head = Head {
    id: Word::Fixed("cn-ha-residential-time-of-use-residential"),
    title: Text::new("河南居民峰谷分时时段", "Time-of-use hours, Henan, households"),
    document: Word::Fixed("河南省发展改革委关于进一步完善分时电价机制有关事项的通知"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_147: Head = Head {
    id: Word::Fixed("cn-ha-two-part-2026-08"),
    title: Text::new(
        "河南工商业两部制电价（购电价自填）2026-08",
        "Henan: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（河南电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_148: Head = Head {
    id: Word::Fixed("cn-hb-single-part-2026-01"),
    title: Text::new(
        "湖北工商业单一制电价（代理购电）2026-01",
        "Hubei single-part commercial and industrial tariff (agent purchase) 2026-01",
    ),
    document: Word::Fixed("代理购电工商业用户电价表（2026-01）；鄂发改价管〔2024〕77号"),
    effective_from: Some(Date::constant(2026, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2026, 31)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_149: Head = Head {
    id: Word::Fixed("cn-hb-single-part-2026-08"),
    title: Text::new(
        "湖北工商业单一制电价（购电价自填）2026-08",
        "Hubei: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（湖北电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_150: Head = Head {
    id: Word::Fixed("cn-hb-tou"),
    title: Text::new("湖北峰谷分时时段", "Time-of-use hours, Hubei"),
    document: Word::Fixed("鄂发改价管〔2024〕77号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 335)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_151: Head = Head {
    id: Word::Fixed("cn-hb-two-part-2026-01"),
    title: Text::new(
        "湖北工商业两部制电价（代理购电）2026-01",
        "Hubei two-part commercial and industrial tariff (agent purchase) 2026-01",
    ),
    document: Word::Fixed("代理购电工商业用户电价表（2026-01）；鄂发改价管〔2024〕77号"),
    effective_from: Some(Date::constant(2026, 1)),
    known_since: None,
    effective_to: Some(Date::constant(2026, 31)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_152: Head = Head {
    id: Word::Fixed("cn-hb-two-part-2026-08"),
    title: Text::new(
        "湖北工商业两部制电价（购电价自填）2026-08",
        "Hubei: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（湖北电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_153: Head = Head {
    id: Word::Fixed("cn-he-single-part-2026-08"),
    title: Text::new(
        "河北（南网）工商业单一制电价（购电价自填）2026-08",
        "Hebei (south): single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（河北电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_154: Head = Head {
    id: Word::Fixed("cn-he-two-part-2026-08"),
    title: Text::new(
        "河北（南网）工商业两部制电价（购电价自填）2026-08",
        "Hebei (south): two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（河北电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_155: Head = Head {
    id: Word::Fixed("cn-he-north-single-part-2026-08"),
    title: Text::new(
        "冀北工商业单一制电价（购电价自填）2026-08",
        "Northern Hebei: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（冀北电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_156: Head = Head {
    id: Word::Fixed("cn-he-north-two-part-2026-08"),
    title: Text::new(
        "冀北工商业两部制电价（购电价自填）2026-08",
        "Northern Hebei: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（冀北电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_157: Head = Head {
    id: Word::Fixed("cn-hi-residential-shared"),
    title: Text::new("海南居民合表电价", "Hainan: residential shared-meter price"),
    document: Word::Fixed("海南省 12345 电价答复"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_158: Head = Head {
    id: Word::Fixed("cn-hi-residential"),
    title: Text::new("海南居民阶梯电价", "Hainan: residential tiered tariff"),
    document: Word::Fixed("海南省 12345 电价答复"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_159: Head = Head {
    id: Word::Fixed("cn-hi-single-part-2026-08"),
    title: Text::new(
        "海南工商业单一制电价（购电价自填）2026-08",
        "Hainan: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（海南电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_160: Head = Head {
    id: Word::Fixed("cn-hi-tou"),
    title: Text::new("海南峰谷分时时段", "Time-of-use hours, Hainan"),
    document: Word::Fixed("琼发改规〔2021〕18号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 335)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_161: Head = Head {
    id: Word::Fixed("cn-hi-two-part-2026-08"),
    title: Text::new(
        "海南工商业两部制电价（购电价自填）2026-08",
        "Hainan: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（海南电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_162: Head = Head {
    id: Word::Fixed("cn-hl-single-part-2026-08"),
    title: Text::new(
        "黑龙江工商业单一制电价（购电价自填）2026-08",
        "Heilongjiang: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（黑龙江电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_163: Head = Head {
    id: Word::Fixed("cn-hl-two-part-2026-08"),
    title: Text::new(
        "黑龙江工商业两部制电价（购电价自填）2026-08",
        "Heilongjiang: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（黑龙江电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_164: Head = Head {
    id: Word::Fixed("cn-hn-residential"),
    title: Text::new("湖南居民阶梯电价", "Hunan: residential tiered tariff"),
    document: Word::Fixed("湖南省发展改革委关于进一步完善居民阶梯电价制度的通知（2024-01-08）"),
    effective_from: Some(Date::constant(2024, 32)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_165: Head = Head {
    id: Word::Fixed("cn-hn-single-part-2026-08"),
    title: Text::new(
        "湖南工商业单一制电价（购电价自填）2026-08",
        "Hunan: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（湖南电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_166: Head = Head {
    id: Word::Fixed("cn-hn-two-part-2026-08"),
    title: Text::new(
        "湖南工商业两部制电价（购电价自填）2026-08",
        "Hunan: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（湖南电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_167: Head = Head {
    id: Word::Fixed("cn-jl-single-part-2026-08"),
    title: Text::new(
        "吉林工商业单一制电价（购电价自填）2026-08",
        "Jilin: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（吉林电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_168: Head = Head {
    id: Word::Fixed("cn-jl-two-part-2026-08"),
    title: Text::new(
        "吉林工商业两部制电价（购电价自填）2026-08",
        "Jilin: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（吉林电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_169: Head = Head {
    id: Word::Fixed("cn-js-residential"),
    title: Text::new("江苏居民阶梯电价", "Jiangsu: residential tiered tariff"),
    document: Word::Fixed("江苏省发展改革委关于完善居民阶梯电价有关问题的通知（2021-02-01）"),
    effective_from: None,
    known_since: Some(Date::constant(2021, 60)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_170: Head = Head {
    id: Word::Fixed("cn-js-single-part-2026-08"),
    title: Text::new(
        "江苏工商业单一制电价（购电价自填）2026-08",
        "Jiangsu: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（江苏电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_171: Head = Head {
    id: Word::Fixed("cn-js-tou"),
    title: Text::new("江苏峰谷分时时段", "Time-of-use hours, Jiangsu"),
    document: Word::Fixed("苏发改价格发〔2025〕426号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 335)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_172: Head = Head {
    id: Word::Fixed("cn-js-two-part-2026-08"),
    title: Text::new(
        "江苏工商业两部制电价（购电价自填）2026-08",
        "Jiangsu: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（江苏电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_173: Head = Head {
    id: Word::Fixed("cn-jx-single-part-2026-08"),
    title: Text::new(
        "江西工商业单一制电价（购电价自填）2026-08",
        "Jiangxi: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（江西电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_174: Head = Head {
    id: Word::Fixed("cn-jx-two-part-2026-08"),
    title: Text::new(
        "江西工商业两部制电价（购电价自填）2026-08",
        "Jiangxi: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（江西电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_175: Head = Head {
    id: Word::Fixed("cn-ln-single-part-2026-08"),
    title: Text::new(
        "辽宁工商业单一制电价（购电价自填）2026-08",
        "Liaoning: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（辽宁电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_176: Head = Head {
    id: Word::Fixed("cn-ln-tou"),
    title: Text::new("辽宁峰谷分时时段", "Time-of-use hours, Liaoning"),
    document: Word::Fixed("辽发改价格〔2023〕441号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 335)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_177: Head = Head {
    id: Word::Fixed("cn-ln-two-part-2026-08"),
    title: Text::new(
        "辽宁工商业两部制电价（购电价自填）2026-08",
        "Liaoning: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（辽宁电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_178: Head = Head {
    id: Word::Fixed("cn-nm-east-single-part-2026-08"),
    title: Text::new(
        "蒙东工商业单一制电价（购电价自填）2026-08",
        "Eastern Inner Mongolia: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（蒙东电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_179: Head = Head {
    id: Word::Fixed("cn-nm-east-two-part-2026-08"),
    title: Text::new(
        "蒙东工商业两部制电价（购电价自填）2026-08",
        "Eastern Inner Mongolia: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（蒙东电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_180: Head = Head {
    id: Word::Fixed("cn-nm-west-single-part-2026-08"),
    title: Text::new(
        "蒙西工商业单一制电价（购电价自填）2026-08",
        "Western Inner Mongolia: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（蒙西电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_181: Head = Head {
    id: Word::Fixed("cn-nm-west-tou"),
    title: Text::new("内蒙古西部峰谷分时时段", "Time-of-use hours, western Inner Mongolia"),
    document: Word::Fixed("内发改价费字〔2023〕1630号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 60)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_182: Head = Head {
    id: Word::Fixed("cn-nm-west-two-part-2025-03"),
    title: Text::new(
        "蒙西工商业两部制电价（代理购电）2025-03",
        "Western Inner Mongolia two-part tariff (agent purchase) 2025-03",
    ),
    document: Word::Fixed("电费核查票 2025-03"),
    effective_from: Some(Date::constant(2025, 60)),
    known_since: None,
    effective_to: Some(Date::constant(2025, 90)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_183: Head = Head {
    id: Word::Fixed("cn-nm-west-two-part-2025-07"),
    title: Text::new(
        "蒙西工商业两部制电价（代理购电）2025-07",
        "Western Inner Mongolia two-part tariff (agent purchase) 2025-07",
    ),
    document: Word::Fixed("电费核查票 2025-07"),
    effective_from: Some(Date::constant(2025, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2025, 212)),
    status: Status::Superseded,
    confidence: Confidence::Confirmed,
};

static HEAD_184: Head = Head {
    id: Word::Fixed("cn-nm-west-two-part-2026-08"),
    title: Text::new(
        "蒙西工商业两部制电价（购电价自填）2026-08",
        "Western Inner Mongolia: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（蒙西电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_185: Head = Head {
    id: Word::Fixed("cn-nx-single-part-2026-08"),
    title: Text::new(
        "宁夏工商业单一制电价（购电价自填）2026-08",
        "Ningxia: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（宁夏电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_186: Head = Head {
    id: Word::Fixed("cn-nx-two-part-2026-08"),
    title: Text::new(
        "宁夏工商业两部制电价（购电价自填）2026-08",
        "Ningxia: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（宁夏电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_187: Head = Head {
    id: Word::Fixed("cn-qh-single-part-2026-08"),
    title: Text::new(
        "青海工商业单一制电价（购电价自填）2026-08",
        "Qinghai: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（青海电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_188: Head = Head {
    id: Word::Fixed("cn-qh-two-part-2026-08"),
    title: Text::new(
        "青海工商业两部制电价（购电价自填）2026-08",
        "Qinghai: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（青海电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_189: Head = Head {
    id: Word::Fixed("cn-sc-residential-2021"),
    title: Text::new("四川居民阶梯电价", "Sichuan: residential tiered tariff"),
    document: Word::Fixed("四川省发展改革委关于调整四川电网居民生活用电阶梯电价的通知（2021-06-21）"),
    effective_from: Some(Date::constant(2021, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2026, 181)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_190: Head = Head {
    id: Word::Fixed("cn-sc-residential-2026"),
    title: Text::new("四川居民阶梯电价", "Sichuan: residential tiered tariff"),
    document: Word::Fixed("川发改价格〔2012〕560号、〔2026〕255号"),
    effective_from: Some(Date::constant(2026, 182)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_191: Head = Head {
    id: Word::Fixed("cn-sc-residential-shared"),
    title: Text::new("四川居民合表电价", "Sichuan: residential shared-meter price"),
    document: Word::Fixed("四川省发展改革委关于调整四川电网居民生活用电阶梯电价的通知（2021-06-21）"),
    effective_from: Some(Date::constant(2021, 182)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_192: Head = Head {
    id: Word::Fixed("cn-sc-residential-valley-2021"),
    title: Text::new("四川居民阶梯电价（低谷优惠）", "Sichuan: residential tiered tariff, valley discount"),
    document: Word::Fixed("四川省发展改革委关于调整四川电网居民生活用电阶梯电价的通知（2021-06-21）"),
    effective_from: Some(Date::constant(2021, 182)),
    known_since: None,
    effective_to: Some(Date::constant(2026, 181)),
    status: Status::Superseded,
    confidence: Confidence::Secondary,
};

static HEAD_193: Head = Head {
    id: Word::Fixed("cn-sc-residential-valley-2026"),
    title: Text::new("四川居民阶梯电价（低谷优惠）", "Sichuan: residential tiered tariff, valley discount"),
    document: Word::Fixed("川发改价格〔2012〕560号、〔2026〕255号"),
    effective_from: Some(Date::constant(2026, 182)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_194: Head = Head {
    id: Word::Fixed("cn-sc-single-part-2026-08"),
    title: Text::new(
        "四川工商业单一制电价（购电价自填）2026-08",
        "Sichuan: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（四川电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_195: Head = Head {
    id: Word::Fixed("cn-sc-residential-time-of-use-residential"),
    title: Text::new("四川居民峰谷分时时段", "Time-of-use hours, Sichuan, households"),
    document: Word::Fixed("四川省发展改革委关于调整四川电网居民生活用电阶梯电价的通知（2021-06-21）"),
    effective_from: Some(Date::constant(2021, 182)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_196: Head = Head {
    id: Word::Fixed("cn-sc-two-part-2026-08"),
    title: Text::new(
        "四川工商业两部制电价（购电价自填）2026-08",
        "Sichuan: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（四川电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_197: Head = Head {
    id: Word::Fixed("cn-sd-ev-charging"),
    title: Text::new("山东居民充电桩分时电价", "Shandong: home charging of vehicles, time of use"),
    document: Word::Fixed("山东省发展改革委关于完善居民分时电价政策的通知（2022-03-02）"),
    effective_from: Some(Date::constant(2022, 121)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_198: Head = Head {
    id: Word::Fixed("cn-sd-residential-tou"),
    title: Text::new("山东居民阶梯电价（峰谷分时）", "Shandong: residential tiered tariff, time of use"),
    document: Word::Fixed("鲁发改价格〔2026〕556号、鲁发改价格〔2022〕158号"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 211)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_199: Head = Head {
    id: Word::Fixed("cn-sd-residential"),
    title: Text::new("山东居民阶梯电价", "Shandong: residential tiered tariff"),
    document: Word::Fixed("鲁发改价格〔2026〕556号"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 211)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_200: Head = Head {
    id: Word::Fixed("cn-sd-single-part-2026-08"),
    title: Text::new(
        "山东工商业单一制电价（购电价自填）2026-08",
        "Shandong: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（山东电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_201: Head = Head {
    id: Word::Fixed("cn-sd-residential-time-of-use-residential"),
    title: Text::new("山东居民峰谷分时时段", "Time-of-use hours, Shandong, households"),
    document: Word::Fixed("鲁发改价格〔2022〕158号"),
    effective_from: Some(Date::constant(2022, 121)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_202: Head = Head {
    id: Word::Fixed("cn-sd-two-part-2026-08"),
    title: Text::new(
        "山东工商业两部制电价（购电价自填）2026-08",
        "Shandong: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（山东电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_203: Head = Head {
    id: Word::Fixed("cn-sh-residential-shared"),
    title: Text::new("上海执行居民电价的非居民用户", "Shanghai: users on household prices without tiers"),
    document: Word::Fixed("上海市居民用户电价表（2020-07-27）"),
    effective_from: None,
    known_since: Some(Date::constant(2020, 209)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_204: Head = Head {
    id: Word::Fixed("cn-sh-residential-tou"),
    title: Text::new("上海居民阶梯电价（峰谷分时）", "Shanghai: residential tiered tariff, time of use"),
    document: Word::Fixed("上海市居民用户电价表（2020-07-27）"),
    effective_from: None,
    known_since: Some(Date::constant(2020, 209)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_205: Head = Head {
    id: Word::Fixed("cn-sh-residential"),
    title: Text::new("上海居民阶梯电价", "Shanghai: residential tiered tariff"),
    document: Word::Fixed("上海市居民用户电价表（2020-07-27）"),
    effective_from: None,
    known_since: Some(Date::constant(2020, 209)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_206: Head = Head {
    id: Word::Fixed("cn-sh-single-part-2026-08"),
    title: Text::new(
        "上海工商业单一制电价（购电价自填）2026-08",
        "Shanghai: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（上海电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_207: Head = Head {
    id: Word::Fixed("cn-sh-residential-time-of-use-residential"),
    title: Text::new("上海居民峰谷分时时段", "Time-of-use hours, Shanghai, households"),
    document: Word::Fixed("上海市居民用户电价表（2020-07-27）"),
    effective_from: None,
    known_since: Some(Date::constant(2020, 209)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_208: Head = Head {
    id: Word::Fixed("cn-sh-tou"),
    title: Text::new("上海峰谷分时时段", "Time-of-use hours, Shanghai"),
    document: Word::Fixed("沪发改价管〔2022〕50号、沪发改价管〔2024〕28号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 335)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_209: Head = Head {
    id: Word::Fixed("cn-sh-two-part-2026-08"),
    title: Text::new(
        "上海工商业两部制电价（购电价自填）2026-08",
        "Shanghai: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（上海电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_210: Head = Head {
    id: Word::Fixed("cn-sn-single-part-2026-08"),
    title: Text::new(
        "陕西（不含榆林）工商业单一制电价（购电价自填）2026-08",
        "Shaanxi without Yulin: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（陕西电网（不含榆林地区））"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_211: Head = Head {
    id: Word::Fixed("cn-sn-two-part-2026-08"),
    title: Text::new(
        "陕西（不含榆林）工商业两部制电价（购电价自填）2026-08",
        "Shaanxi without Yulin: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（陕西电网（不含榆林地区））"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_212: Head = Head {
    id: Word::Fixed("cn-sn-yulin-single-part-2026-08"),
    title: Text::new(
        "陕西榆林工商业单一制电价（购电价自填）2026-08",
        "Yulin, Shaanxi: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（陕西电网（榆林地区））"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_213: Head = Head {
    id: Word::Fixed("cn-sn-yulin-two-part-2026-08"),
    title: Text::new(
        "陕西榆林工商业两部制电价（购电价自填）2026-08",
        "Yulin, Shaanxi: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（陕西电网（榆林地区））"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_214: Head = Head {
    id: Word::Fixed("cn-sx-single-part-2026-08"),
    title: Text::new(
        "山西工商业单一制电价（购电价自填）2026-08",
        "Shanxi: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（山西电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_215: Head = Head {
    id: Word::Fixed("cn-sx-two-part-2026-08"),
    title: Text::new(
        "山西工商业两部制电价（购电价自填）2026-08",
        "Shanxi: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（山西电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_216: Head = Head {
    id: Word::Fixed("cn-tj-single-part-2026-08"),
    title: Text::new(
        "天津工商业单一制电价（购电价自填）2026-08",
        "Tianjin: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（天津电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_217: Head = Head {
    id: Word::Fixed("cn-tj-two-part-2026-08"),
    title: Text::new(
        "天津工商业两部制电价（购电价自填）2026-08",
        "Tianjin: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（天津电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_218: Head = Head {
    id: Word::Fixed("cn-xj-single-part-2026-08"),
    title: Text::new(
        "新疆工商业单一制电价（购电价自填）2026-08",
        "Xinjiang: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（新疆电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_219: Head = Head {
    id: Word::Fixed("cn-xj-two-part-2026-08"),
    title: Text::new(
        "新疆工商业两部制电价（购电价自填）2026-08",
        "Xinjiang: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（新疆电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_220: Head = Head {
    id: Word::Fixed("cn-yn-residential-shared"),
    title: Text::new("云南居民合表电价", "Yunnan: residential shared-meter price"),
    document: Word::Fixed("云南电网销售电价表"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_221: Head = Head {
    id: Word::Fixed("cn-yn-residential"),
    title: Text::new("云南居民阶梯电价", "Yunnan: residential tiered tariff"),
    document: Word::Fixed("云南电网销售电价表；“一户多人口”通知（2024-04-08）"),
    effective_from: None,
    known_since: Some(Date::constant(2026, 213)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_222: Head = Head {
    id: Word::Fixed("cn-yn-single-part-2026-08"),
    title: Text::new(
        "云南工商业单一制电价（购电价自填）2026-08",
        "Yunnan: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（云南电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_223: Head = Head {
    id: Word::Fixed("cn-yn-tou"),
    title: Text::new("云南峰谷分时时段", "Time-of-use hours, Yunnan"),
    document: Word::Fixed("云发改价格〔2024〕924号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 335)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_224: Head = Head {
    id: Word::Fixed("cn-yn-two-part-2026-08"),
    title: Text::new(
        "云南工商业两部制电价（购电价自填）2026-08",
        "Yunnan: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（云南电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_225: Head = Head {
    id: Word::Fixed("cn-zj-residential-rural"),
    title: Text::new("浙江农村居民电价（1–10千伏）", "Zhejiang: rural household price, 1–10 kV"),
    document: Word::Fixed("浙江省物价局关于完善居民生活用电阶梯电价政策有关事项的通知（2012-06-15）"),
    effective_from: Some(Date::constant(2012, 183)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_226: Head = Head {
    id: Word::Fixed("cn-zj-residential-shared"),
    title: Text::new("浙江居民合表电价", "Zhejiang: residential shared-meter price"),
    document: Word::Fixed("浙江省物价局关于完善居民生活用电阶梯电价政策有关事项的通知（2012-06-15）"),
    effective_from: Some(Date::constant(2012, 183)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_227: Head = Head {
    id: Word::Fixed("cn-zj-residential-tou"),
    title: Text::new("浙江居民阶梯电价（峰谷分时）", "Zhejiang: residential tiered tariff, time of use"),
    document: Word::Fixed("浙江省物价局关于完善居民生活用电阶梯电价政策有关事项的通知（2012-06-15）"),
    effective_from: Some(Date::constant(2012, 183)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_228: Head = Head {
    id: Word::Fixed("cn-zj-residential"),
    title: Text::new("浙江居民阶梯电价", "Zhejiang: residential tiered tariff"),
    document: Word::Fixed("浙江省物价局关于完善居民生活用电阶梯电价政策有关事项的通知（2012-06-15）"),
    effective_from: Some(Date::constant(2012, 183)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_229: Head = Head {
    id: Word::Fixed("cn-zj-single-part-2026-08"),
    title: Text::new(
        "浙江工商业单一制电价（购电价自填）2026-08",
        "Zhejiang: single-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（浙江电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

static HEAD_230: Head = Head {
    id: Word::Fixed("cn-zj-residential-time-of-use-residential"),
    title: Text::new("浙江居民峰谷分时时段", "Time-of-use hours, Zhejiang, households"),
    document: Word::Fixed("浙江省物价局关于完善居民生活用电阶梯电价政策有关事项的通知（2012-06-15）"),
    effective_from: Some(Date::constant(2012, 183)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_231: Head = Head {
    id: Word::Fixed("cn-zj-tou"),
    title: Text::new("浙江峰谷分时时段", "Time-of-use hours, Zhejiang"),
    document: Word::Fixed("浙发改价格〔2024〕21号"),
    effective_from: None,
    known_since: Some(Date::constant(2025, 335)),
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Confirmed,
};

static HEAD_232: Head = Head {
    id: Word::Fixed("cn-zj-two-part-2026-08"),
    title: Text::new(
        "浙江工商业两部制电价（购电价自填）2026-08",
        "Zhejiang: two-part commercial and industrial tariff (purchase price typed in) 2026-08",
    ),
    document: Word::Fixed("发改价格〔2026〕1077号 附件1 省级电网输配电价表（浙江电网）"),
    effective_from: Some(Date::constant(2026, 213)),
    known_since: None,
    effective_to: None,
    status: Status::InForce,
    confidence: Confidence::Secondary,
};

/// The heads of all rule files, with who, where and when.
pub static RECORDS: &[Record] = &[
    Record {
        head: &HEAD_0,
        issuer: Text::new("全国人民代表大会", "National People's Congress"),
        source: Text::new(
            "民法典第二百零一条第一款；此前民法总则第二百零一条、民法通则第一百五十四条同此",
            "Civil Code, article 201, paragraph 1; the General Provisions (article 201) and the General Principles (article 154) before it said the same",
        ),
        checked: Date::constant(2026, 328),
        note: None,
    },
    Record {
        head: &HEAD_1,
        issuer: Text::new("供电企业的办理指南", "Utilities' own guides"),
        source: Text::new(
            "株洲供电公司等的办理指南（m.ccschy.com/techan/183871.html、360docs.net/doc/9015762114.html 转载）",
            "Guides of utilities such as Zhuzhou's (as at m.ccschy.com/techan/183871.html and 360docs.net/doc/9015762114.html)",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "各地已在精简，有的凭电子证照即可办理；以当地供电企业公布的清单为准。",
            "Places keep asking for less, some accept electronic documents; the local utility's list decides.",
        )),
    },
    Record {
        head: &HEAD_2,
        issuer: Text::new(
            "国家电力监管委员会（现由国家能源局执行）",
            "State Electricity Regulatory Commission (now enforced by the National Energy Administration)",
        ),
        source: Text::new(
            "供电企业公开的业扩报装时限转载（jilinnxwh.com，2016-05-21），与规章条文一致",
            "As reprinted in a supply company's published time limits (jilinnxwh.com, 2016-05-21), which agree with the articles",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "规章 2024-01-04 修订，修订后的条文原文尚未读到；期限以现行条文为准。",
            "The Measures were amended on 2024-01-04; the amended wording has not been read, and decides.",
        )),
    },
    Record {
        head: &HEAD_3,
        issuer: Text::new("国家发展改革委、国家能源局", "NDRC and National Energy Administration"),
        source: Text::new(
            "电网企业据此公布的承诺（yantai.gov.cn，2023-12-08；tf6666.com，2023-08-08）",
            "As promised by grid companies on its basis (yantai.gov.cn, 2023-12-08; tf6666.com, 2023-08-08)",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "只计供电企业经手的时间，不计客户设计和施工的时间。",
            "Only the time in the utility's hands counts, not the customer's design and building.",
        )),
    },
    Record {
        head: &HEAD_4,
        issuer: Text::new("中国南方电网公司", "China Southern Power Grid"),
        source: Text::new(
            "2026 年客户服务题库的公开副本；低压各环节题库未列，仍用约 2017 年的承诺（shadafang.com 转载）",
            "A public copy of the exam bank of 2026 on customer service; it does not list the steps at low voltage, for which the promise of about 2017 stands (as reprinted at shadafang.com)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "起始日未见，写读到的那一天。高压：受理 1、方案 10（双电源 20）、设计审核 3、中间检查 2、竣工检验和装表 6 个工作日，合计 22（32）；低压全过程 5，有外线工程 15。当地供电企业现行承诺以其公布为准。",
            "The first day was not seen; the day on which it was read stands here. High voltage: acceptance 1, scheme 10 (two sources 20), drawings 3, interim inspection 2, final inspection and meter 6 working days, 22 (32) in all; low voltage as a whole 5, with a line to be built 15. The local utility's own present promise decides.",
        )),
    },
    Record {
        head: &HEAD_5,
        issuer: Text::new("中国南方电网公司", "China Southern Power Grid"),
        source: Text::new("shadafang.com 转载，约 2017 年", "As reprinted at shadafang.com, about 2017"),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "只见到转载，当地供电企业现行承诺以其公布为准，可能更短。",
            "Seen in a reprint only; the local utility's own present promise decides and may be shorter.",
        )),
    },
    Record {
        head: &HEAD_6,
        issuer: Text::new(
            "广西百色电力有限责任公司（吕高幸）",
            "Guangxi Baise Electric Power Co., Ltd. (Lü Gaoxing)",
        ),
        source: Text::new(
            "论文把全过程交给一位客户经理陪同；岗位名称按供电企业通行分工",
            "The paper has one manager accompany the whole; the posts are the usual ones of a utility",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "岗位分工由供电企业自定，问您的客户经理。",
            "Each utility divides the work in its own way: ask your account manager.",
        )),
    },
    Record {
        head: &HEAD_7,
        issuer: Text::new(
            "广西百色电力有限责任公司（吕高幸）",
            "Guangxi Baise Electric Power Co., Ltd. (Lü Gaoxing)",
        ),
        source: Text::new(
            "论文的九个环节，依原次序；哪类用户要经过哪一步按供电企业通行做法",
            "The paper's nine steps in its order; which customers need which follows the usual practice of utilities",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "环节以受理时告知的为准；普通用户的中间检查有的地方已取消。",
            "What you are told at the counter decides; some places no longer inspect ordinary customers' works half way.",
        )),
    },
    Record {
        head: &HEAD_8,
        issuer: Text::new("国家发展改革委、国家能源局", "NDRC and National Energy Administration"),
        source: Text::new(
            "各电网企业据此公布的承诺（居民全过程 5 个工作日：yantai.gov.cn，2023-12-08）；“三零”15 个工作日未见原文",
            "As promised by grid companies on its basis (households 5 working days: yantai.gov.cn, 2023-12-08); the 15 days of the three-zero service were not read in the original",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new("目标为 2022 年底前达到。", "To be reached by the end of 2022.")),
    },
    Record {
        head: &HEAD_9,
        issuer: Text::new("国家发展改革委、国家能源局", "NDRC and National Energy Administration"),
        source: Text::new(
            "证券时报 2025-06-04 报道（reportify.cn 转载）",
            "Securities Times, 2025-06-04 (as at reportify.cn)",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "国家对供电企业提出的目标，适用于 160 千瓦及以下的低压“三零”服务。",
            "A national target for utilities, for low voltage up to 160 kW (three-zero service).",
        )),
    },
    Record {
        head: &HEAD_10,
        issuer: Text::new(
            "吕高幸，广西百色电力有限责任公司",
            "Lü Gaoxing, Guangxi Baise Electric Power Co., Ltd.",
        ),
        source: Text::new(
            "论文“一、背景”；没有统计年鉴印证",
            "The paper, part 1; not checked against any statistical yearbook",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "论文给出的一般范围，各行业差别很大，只用来比较。论文所印 2009 年供电量降幅为 20.1 %，按它给的两个数计算是 20.24 %。",
            "The paper's general range; industries differ widely, so it only serves for comparison. It prints a fall of 20.1 % in supply for 2009; its own two figures give 20.24 %.",
        )),
    },
    Record {
        head: &HEAD_11,
        issuer: Text::new("行业常见值", "Common values"),
        source: Text::new(
            "铭牌常见值和生活经验估计，没有出版物印证；以您家电器的铭牌为准",
            "Usual nameplate values and everyday estimates, not confirmed by any publication; your own nameplates decide",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "功率、小时、天数和“同时用的可能”都是举例，用来做初步判断。",
            "Power, hours, days and the chance of running at the same time are examples for a first judgement.",
        )),
    },
    Record {
        head: &HEAD_12,
        issuer: Text::new("国家标准 / IEC", "National standard / IEC"),
        source: Text::new(
            "优选值系列，见于厂家样本",
            "The preferred series, as in manufacturers' catalogues",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "断路器的额定电流不应大于它所保护的导线的载流量（GB/T 16895.5：I_B ≤ I_n ≤ I_Z）。",
            "A breaker's rating must not exceed what its wire carries (GB/T 16895.5: I_B ≤ I_n ≤ I_Z).",
        )),
    },
    Record {
        head: &HEAD_13,
        issuer: Text::new("国家标准", "National standard"),
        source: Text::new(
            "铭牌标注规则，见于教材和厂家资料",
            "How nameplates are marked, as in textbooks and manufacturers' data",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "例如 5(60) A：基本电流 5 A，最大电流 60 A。",
            "5(60) A: basic current 5 A, largest current 60 A.",
        )),
    },
    Record {
        head: &HEAD_14,
        issuer: Text::new("国家标准 / IEC", "National standard / IEC"),
        source: Text::new(
            "表 B.52.2 方法 B1，见于教材和厂家转载；标准原文不在手边",
            "Table B.52.2, method B1, as reprinted in textbooks; the standard itself was not at hand",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "环境温度 30 ℃。多根线束在一起、埋在保温层里或温度更高时，载流量更小。",
            "At 30 °C. Bundled, in insulation or in greater heat a wire carries less.",
        )),
    },
    Record {
        head: &HEAD_15,
        issuer: Text::new("住房和城乡建设部", "Ministry of Housing and Urban-Rural Development"),
        source: Text::new(
            "规范条文见于转载；功率因数为估算值",
            "The clauses as reprinted; the power factor is an estimate",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "220 V 和 12 kW 分界出自规范；功率因数 0.9 是家用电器混合使用的估算，未经证实。",
            "220 V and the limit of 12 kW are from the code; a power factor of 0.9 is an estimate for mixed appliances, not confirmed.",
        )),
    },
    Record {
        head: &HEAD_16,
        issuer: Text::new("电力工业部", "Ministry of Electric Power"),
        source: Text::new(
            "条文见 hqwq.cn/embed/embed_126203.html（第八十条）和 qebk.com/techan/90274.html（第八十、八十一条），均为转载",
            "Articles as reprinted at hqwq.cn/embed/embed_126203.html (article 80) and qebk.com/techan/90274.html (articles 80 and 81)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "2024 年 6 月 1 日起施行的新《供电营业规则》的相应条文没有读到。",
            "The articles of the rules in force since 2024-06-01 were not read.",
        )),
    },
    Record {
        head: &HEAD_17,
        issuer: Text::new("供电企业通行做法", "Common practice of utilities"),
        source: Text::new(
            "第七十四条见 ppkao.com 的试题引文；铜损 2 %（广东）见 otwtv.com，按负荷率 2 % 或 3 % 见 down10s.com，1.5 % 见 verywind.cn，物理公式见 xiaomilidoc.com；均为转载",
            "Article 74 as quoted in an exam item at ppkao.com; copper loss of 2 % (Guangdong) at otwtv.com, 2 % or 3 % by load at down10s.com, 1.5 % at verywind.cn, the physical formula at xiaomilidoc.com; all of them reprints",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "各地做法不同，以供用电合同或电费单上的“变/线损电量”为准。",
            "Practice differs; the contract or the losses printed on the bill decide.",
        )),
    },
    Record {
        head: &HEAD_18,
        issuer: Text::new("制造厂技术数据", "Manufacturers' data"),
        source: Text::new(
            "rumahminimalisinfo.com/jishu/show-htm-itemid-439.html 转载的参数表，S9-100、S11-100 另有 3dmxku.com 相同；没有与标准原件核对",
            "Table as reprinted at rumahminimalisinfo.com/jishu/show-htm-itemid-439.html, S9-100 and S11-100 the same at 3dmxku.com; not checked against the standards",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "短路损耗为 Yyn0 联结组的值；铭牌或电费单上的数字优先。",
            "Load losses are those of the connection Yyn0; the figures of the name plate or the bill come first.",
        )),
    },
    Record {
        head: &HEAD_19,
        issuer: Text::new("国网重庆市电力公司", "State Grid Chongqing"),
        source: Text::new(
            "2026-08 电费单：系统运行费不计入基数，居民目录电费计入",
            "Printed bill of 2026-08: system operation is outside the base, the residential catalogue charge inside",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_20,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "2024-06 和 2025-04 广西电网电费单上印的算式（公开于代码库 MonteCarlo79/invest-etrm-intel）",
            "Formula printed on Guangxi Grid bills of 2024-06 and 2025-04, public in the repository MonteCarlo79/invest-etrm-intel",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_21,
        issuer: Text::new("国网湖北省电力有限公司", "State Grid Hubei"),
        source: Text::new(
            "2024–2026 年电费单；取整位置未见于湖北电费单，参照广西和重庆",
            "Printed bills 2024–2026; where money is rounded was not seen on a Hubei bill and is taken from Guangxi and Chongqing",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_22,
        issuer: Text::new("内蒙古电力（集团）有限责任公司", "Inner Mongolia Power"),
        source: Text::new(
            "2025-03 电费单（公开于代码库 MonteCarlo79/invest-etrm-intel）：逐项取整后之和等于印出的力率调整电费",
            "Printed bill of 2025-03, public in the repository MonteCarlo79/invest-etrm-intel: the sum of the rounded parts is the printed adjustment",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_23,
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
        head: &HEAD_24,
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
        head: &HEAD_25,
        issuer: Text::new(
            "水利电力部、国家物价局",
            "Ministry of Water Resources and Electric Power, State Price Bureau",
        ),
        source: Text::new(
            "办法第二条；批量判断只看容量和单位性质，看不到供电电压和设备，以电费单上的标准为准",
            "Article 2 of the Measures; in a batch only capacity and kind are known, neither voltage nor equipment: the standard on the bill decides",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "导出文件带有“功率因数标准”一列时，以该列为准。",
            "Where the export has a column with the standard, that column counts.",
        )),
    },
    Record {
        head: &HEAD_26,
        issuer: Text::new(
            "生态环境部、国家统计局",
            "Ministry of Ecology and Environment; National Bureau of Statistics",
        ),
        source: Text::new(
            "2026 年 1 月公告的报道（中国电力报、新浪财经转载），两处数值一致",
            "Press reports of the announcement of January 2026 (China Electric Power News and a reprint), with the same values",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "用于估算减碳量的参考值；广西所在的南方区域另有区域因子，本站未用。",
            "A reference for estimates; the southern region, which Guangxi belongs to, has a factor of its own that is not used here.",
        )),
    },
    Record {
        head: &HEAD_27,
        issuer: Text::new("国际电工委员会（IEC）", "International Electrotechnical Commission"),
        source: Text::new(
            "IEC 60034-30-1 各等级额定效率，仅见于厂家和教材转载的表",
            "IEC 60034-30-1, nominal efficiencies by class, as reprinted by manufacturers; the standard itself was not at hand",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "国家标准 GB 18613-2020 的 3 级、2 级与 IE3、IE4 相当。按额定负载的效率计算，低负载时实际效率更低。",
            "Grades 3 and 2 of GB 18613-2020 correspond to IE3 and IE4. Efficiency is that of rated load; at low load it is less.",
        )),
    },
    Record {
        head: &HEAD_28,
        issuer: Text::new("行业常见值", "Common practice"),
        source: Text::new(
            "相似定律为物理规律；节流特性、变频器效率和压力系数取自行业常见估算，没有现行出版物证实",
            "The affinity laws are physics; throttling, drive efficiency and the effect of pressure are usual estimates, not confirmed by any current publication",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "用于初步判断；投资前请测一周的电量或请专业机构检测。",
            "For a first judgement; before investing, measure a week or ask for an audit.",
        )),
    },
    Record {
        head: &HEAD_29,
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
        head: &HEAD_30,
        issuer: Text::new(
            "广西百色电力有限责任公司（吕高幸）",
            "Guangxi Baise Electric Power Co., Ltd. (Lü Gaoxing)",
        ),
        source: Text::new(
            "对象读自论文；所需证明为示例",
            "Who gets it is from the paper; the proofs are an illustration",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "向社区经理或台区经理申领，条件以供电企业公布为准。",
            "Ask your community or district manager; the utility's own conditions decide.",
        )),
    },
    Record {
        head: &HEAD_31,
        issuer: Text::new("供电企业、国家能源局", "Utilities and the National Energy Administration"),
        source: Text::new(
            "湖南能源监管办 2025-07-16 通报（hunb.nea.gov.cn）引用该办法：投诉先由能源企业办理，监管机构处理申诉",
            "Notice of the Hunan office of the NEA, 2025-07-16 (hunb.nea.gov.cn), citing the measures: energy companies handle complaints, the regulator handles appeals",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new("要准备的东西是本站的建议。", "What to have ready is this site's advice.")),
    },
    Record {
        head: &HEAD_32,
        issuer: Text::new("武汉市经济委员会（借鉴）", "Wuhan's economic commission (as a model)"),
        source: Text::new(
            "fymate.net/html/text/lar/169539/16953991_1.html；“优质客户优先”“风险预警”见吕高幸论文三（三）2",
            "fymate.net/html/text/lar/169539/16953991_1.html; 'good customers first' and early warning: paper by Lü Gaoxing, 3(3)2",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "界限为武汉 2005 年的试行办法，百色没有公布；后果为示例。",
            "The limits are those of a trial in Wuhan in 2005; Baise has published none. The consequences are an illustration.",
        )),
    },
    Record {
        head: &HEAD_33,
        issuer: Text::new(
            "示例；等级界限借鉴武汉市经济委员会",
            "Illustration; ceilings modelled on Wuhan's economic commission",
        ),
        source: Text::new(
            "等级资格（不得评 A、一律定 C）读自 fymate.net/html/text/lar/169539/16953991_1.html；每次扣多少分为本站示例",
            "Who can't be A and who is C were read at fymate.net/html/text/lar/169539/16953991_1.html; the points are this site's illustration",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "百色的供电企业没有公布评分办法；分值只说明信用怎样起落，不是任何人的真实评级。",
            "Baise's utility has published no scoring; the points show how credit rises and falls, and are nobody's real rating.",
        )),
    },
    Record {
        head: &HEAD_34,
        issuer: Text::new("示例", "Illustration"),
        source: Text::new(
            "论文要求跟踪用电和缴费；用电骤降与预付费计多少分为本站示例",
            "The paper asks to follow use and payment; what a fall in use and prepayment count for is this site's illustration",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "与信用评分合用：用电比对照期下降达到界限的扣分，预付费的减少扣分，得分不超过起点。",
            "Used together with the scoring of credit: a fall in use from the limit on costs points, prepayment gives some back, never beyond the beginning.",
        )),
    },
    Record {
        head: &HEAD_35,
        issuer: Text::new("示例", "Illustration"),
        source: Text::new(
            "本站示例；吕高幸论文要求公司自定差异化的服务标准，没有给出数字",
            "This site's illustration; the paper by Lü Gaoxing leaves the standards to the company and gives no figures",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "供电企业没有公布，数字仅作示例，公司可以增减。",
            "The utility has published none; the figures are an illustration that the company may change.",
        )),
    },
    Record {
        head: &HEAD_36,
        issuer: Text::new("中国南方电网公司", "China Southern Power Grid"),
        source: Text::new(
            "shadafang.com 转载，约 2017 年；2026 年客户服务考试题库再次印有复电 12 小时、投诉首次答复 1 个工作日和故障工单 24 小时",
            "As reprinted at shadafang.com, about 2017; an exam bank of 2026 on customer service prints the 12 hours again, and the first answer to complaints and the fault orders",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "只见到转载，当地供电企业现行承诺以其公布为准。",
            "Seen in a reprint only; the local utility's own present promise decides.",
        )),
    },
    Record {
        head: &HEAD_37,
        issuer: Text::new(
            "国家电力监管委员会（现由国家能源局执行）",
            "State Electricity Regulatory Commission (now enforced by the National Energy Administration)",
        ),
        source: Text::new(
            "抢修到达时限：新华网 2012-09-17（news.bjx.com.cn/html/20120917/388584.shtml，《供电服务规范》同此）；投诉答复：北极星 2009-12-29 报道；停电公告：wap.manyoumao.com/kexue/3221533.html",
            "Fault crews: Xinhua, 2012-09-17 (news.bjx.com.cn/html/20120917/388584.shtml, the same in the national service standard); complaints: news.bjx.com.cn, 2009-12-29; outages: wap.manyoumao.com/kexue/3221533.html",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "规章 2024-01-04 修订，修订后的条文原文尚未读到。",
            "The Measures were amended on 2024-01-04; the amended wording has not been read.",
        )),
    },
    Record {
        head: &HEAD_38,
        issuer: Text::new("电力工业部", "Ministry of Electric Power"),
        source: Text::new(
            "条文转载：第一百条第一至五项见 stampinkub.com/zh/produce_427139、o15.net/1897645572543682300.html、m.pqdy.cn/dongshi/rcghd/o6ZOwddzGA，第一百零二、一百零三条见 85l.net/l/1964993444585318580.html，第九十五条见 m.shoulawyer.com/zhishi/63192.htm、nntiku.com/mobile/shiti/4AA32F8467154FCF.html；试题例解一致",
            "As reprinted: article 100 (1)–(5) at stampinkub.com/zh/produce_427139, o15.net/1897645572543682300.html and m.pqdy.cn/dongshi/rcghd/o6ZOwddzGA, articles 102 and 103 at 85l.net/l/1964993444585318580.html, article 95 at m.shoulawyer.com/zhishi/63192.htm and nntiku.com/mobile/shiti/4AA32F8467154FCF.html; solved examination problems agree",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "只收录读到转载条文的数值；擅自引入（供出）电源的单价没有读到，需自行填写。",
            "Only values whose reprint was read; the amount for connecting another source was not, and has to be typed in.",
        )),
    },
    Record {
        head: &HEAD_39,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "全文未读到；试题引用的条文：weikao.com/zhenti/345216、345504、345586、345616、345886，第九十七条见 m.jianbiaoku.com/webarbs/book/98499/4861339.shtml",
            "The full text was not read; articles as examination items quote them: weikao.com/zhenti/345216, 345504, 345586, 345616, 345886, article 97 at m.jianbiaoku.com/webarbs/book/98499/4861339.shtml",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "窃电、改变用电类别等条文没有读到：倍数、天数、单价须按供用电合同自行填写。",
            "The articles on theft, on another category and others were not read: multiples, days and amounts have to be typed in from the contract.",
        )),
    },
    Record {
        head: &HEAD_40,
        issuer: Text::new("行业常见值", "Common practice"),
        source: Text::new(
            "设计手册中同类设备的常见取值，没有逐条与出版物核对；tan φ 由 cos φ 换算",
            "Usual values of design handbooks for the same kinds, not checked line by line against a publication; tan φ follows from cos φ",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "只用于初步规划。电机以铭牌的效率、功率因数和起动电流为准，需要系数按实际生产安排调整。",
            "For a first plan only. A motor's nameplate decides efficiency, power factor and starting current; the demand factor follows how the work is really done.",
        )),
    },
    Record {
        head: &HEAD_41,
        issuer: Text::new("国家标准", "National standards"),
        source: Text::new(
            "各标准的主题，用自己的话概括，没有逐条引用",
            "What the standards are about, in our own words, not clause by clause",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "施工由有资质的电工按标准原文进行，验收合格后才能通电。",
            "A licensed electrician works to the text of the standards; nothing is switched on before it has been accepted.",
        )),
    },
    Record {
        head: &HEAD_42,
        issuer: Text::new(
            "水利电力部、国家物价局",
            "Ministry of Water Resources and Electric Power; State Price Bureau",
        ),
        source: Text::new(
            "aiicanw.cn/xx/dqdz/50308、wgbc.cn/zxjs/205、suoa.com.cn/power/69 的转载",
            "As reprinted at aiicanw.cn/xx/dqdz/50308, wgbc.cn/zxjs/205 and suoa.com.cn/power/69",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "160 千伏安一档，多数转载写“以上”，一处写“及以上”；以电费单上印的考核标准为准。",
            "Reprints differ on whether the higher class begins above or at 160 kVA: the standard printed on the bill decides.",
        )),
    },
    Record {
        head: &HEAD_43,
        issuer: Text::new("行业常见值", "Common practice"),
        source: Text::new(
            "低压供电的容量上限按《供电营业规则》的一般说法，条文没有原件核对；其余为设计常用值",
            "The limits of low-voltage supply as the Rules of Electricity Supply are usually quoted, not checked against the text; the rest is common in design",
        ),
        checked: Date::constant(2026, 328),
        note: Some(Text::new(
            "能否低压接入、公用变压器还有没有余量，以供电所现场勘查和答复的供电方案为准。",
            "Whether low voltage will do, and whether the public transformer has room, is for the station's survey and its supply scheme to say.",
        )),
    },
    Record {
        head: &HEAD_44,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "《关于第三监管周期省级电网输配电价及有关事项的通知》，据 yctzcsy.com/hyxw/1919.html 转述",
            "Notice on transmission prices of the third period, as quoted at yctzcsy.com/hyxw/1919.html",
        ),
        checked: Date::constant(2026, 328),
        note: None,
    },
    Record {
        head: &HEAD_45,
        issuer: Text::new(
            "国家市场监督管理总局、国家标准化管理委员会",
            "SAMR and the Standardization Administration of China",
        ),
        source: Text::new(
            "标准表中 10 千伏配电变压器的额定容量系列（至 1600 千伏安），没有逐行与原件核对",
            "The series of 10 kV distribution transformers of the standard's tables (up to 1600 kVA), not checked line by line against the original",
        ),
        checked: Date::constant(2026, 328),
        note: None,
    },
    Record {
        head: &HEAD_46,
        issuer: Text::new("电力工业部", "Ministry of Electric Power"),
        source: Text::new(
            "题库转载（160170.com/wenxue/diangong/dianliyongdianyingxiao/658977.jsp；m.274949.com/4591/t28841077.html），未见原文",
            "As reprinted in question banks (160170.com/wenxue/diangong/dianliyongdianyingxiao/658977.jsp; m.274949.com/4591/t28841077.html); the text itself was not seen",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "加封当日不计、启封当日计。计费数量未见取整规定，金额四舍五入到分。",
            "The day of sealing is free, the day of unsealing is charged. No rule rounds the billed quantity; money is rounded to the cent.",
        )),
    },
    Record {
        head: &HEAD_47,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "公开代码与行业网站引用的通知条文；不足一月按 30 日折算为 1996 年《供电营业规则》的做法（题库转载）",
            "The notices as quoted in public code and on trade sites; days ÷ 30 is the practice under the Supply Business Rules of 1996, as reprinted in question banks",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "按季变更计费方式须提前 15 个工作日，按月变更合同需量须提前 5 个工作日。",
            "The way of billing changes by the quarter with 15 working days' notice, the contract demand by the month with 5.",
        )),
    },
    Record {
        head: &HEAD_48,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "公开代码与行业网站引用的通知条文；不足一月按 30 日折算为 1996 年《供电营业规则》的做法（题库转载）",
            "The notices as quoted in public code and on trade sites; days ÷ 30 is the practice under the Supply Business Rules of 1996, as reprinted in question banks",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "按季变更计费方式须提前 15 个工作日，按月变更合同需量须提前 5 个工作日。",
            "The way of billing changes by the quarter with 15 working days' notice, the contract demand by the month with 5.",
        )),
    },
    Record {
        head: &HEAD_49,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "通知条文据公开代码与行业网站；不足一月按当月日历天数折算据 2024 年《供电营业规则》（题库转载 weikao.com/zhenti/345504、345886），与 2024-06 广西电费单相符（100000 千伏安 19 天计 63333.33，六月恰为 30 天）",
            "The notices as quoted in public code and on trade sites; the days of the calendar month by the Supply Business Rules of 2024, as reprinted at weikao.com/zhenti/345504 and 345886, and in agreement with the Guangxi bill of 2024-06 (100000 kVA for 19 days billed as 63333.33; June has 30 days)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "按日历天数折算只见于转载的 2024 年规则，尚无 31 天月份的电费单证实。按季变更计费方式须提前 15 个工作日，按月变更合同需量须提前 5 个工作日。",
            "That the days of the calendar month count is known from reprints of the rules of 2024; no bill of a month of 31 days confirms it yet. The way of billing changes by the quarter with 15 working days' notice, the contract demand by the month with 5.",
        )),
    },
    Record {
        head: &HEAD_50,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "工商业用户用电价格由上网电价、上网环节线损费用、输配电价、系统运行费用、政府性基金及附加组成；各地每月公布的单价未收录，由使用者填写",
            "The price for business is purchase, line loss, transmission and distribution, system operation, government funds; the monthly prices of each province are not in the rule book and are typed in",
        ),
        checked: Date::constant(2026, 334),
        note: None,
    },
    Record {
        head: &HEAD_51,
        issuer: Text::new("国务院办公厅", "General Office of the State Council"),
        source: Text::new(
            "人民日报 2023-10-26 第 06 版刊载全文",
            "Full text in People's Daily, 2023-10-26, page 6",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_52,
        issuer: Text::new("国务院办公厅", "General Office of the State Council"),
        source: Text::new(
            "新华社 2024-11-12 受权发布全文（m.gmw.cn 转载）",
            "Full text released by Xinhua, 2024-11-12 (as at m.gmw.cn)",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_53,
        issuer: Text::new("国务院办公厅", "General Office of the State Council"),
        source: Text::new(
            "新华社 2025-11-04 全文（politics.gmw.cn 转载）",
            "Full text by Xinhua, 2025-11-04 (as at politics.gmw.cn)",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_54,
        issuer: Text::new("电力工业部", "Ministry of Electric Power"),
        source: Text::new(
            "多处转载一致（m.jiayou0513.com、xiumeifan.com、eguotiku 和 110ask.com 的考试题等），按日计、不足 1 元按 1 元",
            "Several reprints agree (m.jiayou0513.com, xiumeifan.com, exam items at eguotiku and 110ask.com and others): by the day, at least 1 yuan",
        ),
        checked: Date::constant(2026, 334),
        note: None,
    },
    Record {
        head: &HEAD_55,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "规则本身 2024-06-01 施行；违约金条文未查到，暂按 1996 年比例，无 1 元起收；都在《电力供应与使用条例》第三十九条的每日 1‰ 至 3‰ 之内",
            "The rule holds from 2024-06-01; its article on late payment was not found. Rates as in 1996, no minimum of 1 yuan; all within the 1 to 3 per mille a day of article 39 of the Regulations on Electricity Supply and Use",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "比例未经证实。条例第三十九条：每日 1‰ 至 3‰，具体由供用电合同约定，请以合同和电费单为准。",
            "The rates are not confirmed. Article 39: 1 to 3 per mille a day as the contract says; the contract and the bill decide.",
        )),
    },
    Record {
        head: &HEAD_56,
        issuer: Text::new("各省电网公司", "Provincial grid companies"),
        source: Text::new("—：未找到公开副本", "—: no public copy was found"),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_57,
        issuer: Text::new("国务院", "State Council"),
        source: Text::new(
            "办法第二条、第六条；农历日期依 GB/T 33661—2017《农历的编算和颁行》推算",
            "Articles 2 and 6 of the measures; lunar dates by GB/T 33661-2017",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "国务院办公厅公布当年安排后，以安排为准。逢周六、周日的假日按顺延到其后的工作日补假推算。",
            "The General Office's arrangement of the year replaces it once published. A holiday on a weekend is taken to be made up for on the working days after it.",
        )),
    },
    Record {
        head: &HEAD_58,
        issuer: Text::new("国务院", "State Council"),
        source: Text::new(
            "办法第二条、第六条；农历日期依 GB/T 33661—2017《农历的编算和颁行》推算",
            "Articles 2 and 6 of the measures; lunar dates by GB/T 33661-2017",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "国务院办公厅公布当年安排后，以安排为准。逢周六、周日的假日按顺延到其后的工作日补假推算。",
            "The General Office's arrangement of the year replaces it once published. A holiday on a weekend is taken to be made up for on the working days after it.",
        )),
    },
    Record {
        head: &HEAD_59,
        issuer: Text::new("安徽发展改革委", "Development and Reform Commission, Anhui"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_60,
        issuer: Text::new("安徽发展改革委", "Development and Reform Commission, Anhui"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_61,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_62,
        issuer: Text::new("安徽居民发展改革委", "Development and Reform Commission, Anhui, households"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_63,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_64,
        issuer: Text::new("北京发展改革委", "Development and Reform Commission, Beijing"),
        source: Text::new(
            "政策文件摘要；第一档价格见 China Daily 2012-06-12",
            "Digest of the notice; price of tier 1 in China Daily, 2012-06-12",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "按月改为按年的日期没有查到，此处只写到 2013 年底。",
            "When the month gave way to the year was not found; this file ends where it is certain.",
        )),
    },
    Record {
        head: &HEAD_65,
        issuer: Text::new("北京发展改革委", "Development and Reform Commission, Beijing"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_66,
        issuer: Text::new("北京发展改革委", "Development and Reform Commission, Beijing"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_67,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "35–110 千伏在表中为一列。需量与容量电价取整到元，比值不恰为 1.6。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "35 to 110 kV are one column. Demand and capacity prices are in whole yuan, so their ratio is not exactly 1.6. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_68,
        issuer: Text::new("北京发展改革委", "Development and Reform Commission, Beijing"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_69,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "35–110 千伏在表中为一列。需量与容量电价取整到元，比值不恰为 1.6。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "35 to 110 kV are one column. Demand and capacity prices are in whole yuan, so their ratio is not exactly 1.6. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_70,
        issuer: Text::new("重庆发展改革委", "Development and Reform Commission, Chongqing"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "分档电量没有查到，因此不计算，只列单价。",
            "The limits were not found, so bills are refused; only the prices are listed.",
        )),
    },
    Record {
        head: &HEAD_71,
        issuer: Text::new("重庆发展改革委", "Development and Reform Commission, Chongqing"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "分档电量没有查到，因此不计算，只列单价。",
            "The limits were not found, so bills are refused; only the prices are listed.",
        )),
    },
    Record {
        head: &HEAD_72,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_73,
        issuer: Text::new("重庆居民发展改革委", "Development and Reform Commission, Chongqing, households"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_74,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_75,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_76,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_77,
        issuer: Text::new("深圳市发展和改革委员会", "Development and Reform Commission of Shenzhen"),
        source: Text::new(
            "公开代码库 benj-tang/china_southern_power_grid_stat 说明",
            "Notes of the public repository benj-tang/china_southern_power_grid_stat",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "价目表印为 0.6629、0.7129、0.9629。合表价 0.6912 不含基金，未收录。",
            "The list prints 0.6629, 0.7129 and 0.9629. The shared-meter price of 0.6912 is without funds and not in this book.",
        )),
    },
    Record {
        head: &HEAD_78,
        issuer: Text::new(
            "广东（广州）发展改革委",
            "Development and Reform Commission, Guangdong (Guangzhou)",
        ),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_79,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "表列为全省（不含深圳）平均，35–110 千伏为一列；各价区在此之上加减：珠三角六市 +0.0237、惠州 +0.0011、东西两翼 −0.0580、粤北 −0.0896（粤发改价格〔2026〕242号），由使用者填写。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The table has the average without Shenzhen, 35 to 110 kV as one column. Each zone adds to it: six cities of the Pearl River Delta +0.0237, Huizhou +0.0011, the wings −0.0580, the north −0.0896 (粤发改价格〔2026〕242号); it is typed in. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_80,
        issuer: Text::new("广东发展改革委", "Development and Reform Commission, Guangdong"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "高温天须另以日期清单（days）提供；没有清单时，7–9 月以外的负荷曲线不能划分。",
            "Hot days come as a list of kind `days`; without it, load curves outside July–September can't be sorted.",
        )),
    },
    Record {
        head: &HEAD_81,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "表列为全省（不含深圳）平均，35–110 千伏为一列；各价区在此之上加减：珠三角六市 +0.0237、惠州 +0.0011、东西两翼 −0.0580、粤北 −0.0896（粤发改价格〔2026〕242号），由使用者填写。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The table has the average without Shenzhen, 35 to 110 kV as one column. Each zone adds to it: six cities of the Pearl River Delta +0.0237, Huizhou +0.0011, the wings −0.0580, the north −0.0896 (粤发改价格〔2026〕242号); it is typed in. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_82,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_83,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_84,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "2009-11-20 销售电价表（360docs.net 转载）",
            "Catalogue of 2009-11-20 (as reprinted at 360docs.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "日期由可再生能源附加 0.4 分推算：2009-11-20 至 2011-11-30。",
            "The dates are derived from the renewable surcharge of 0.4 fen: 2009-11-20 to 2011-11-30.",
        )),
    },
    Record {
        head: &HEAD_85,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "2017-07-01 销售电价表（jilinnxwh.com 转载）；南宁销售电价表（pos2021.cn 转载），两表一致",
            "Catalogue of 2017-07-01 (as reprinted at jilinnxwh.com) and that of Nanning (at pos2021.cn) agree",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "功率因数调整未计入。单价以电费单为准，可改填。",
            "A power-factor adjustment is not included. The bill decides: type its price in where it differs.",
        )),
    },
    Record {
        head: &HEAD_86,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "2021 年前的销售电价表；2021 年取消工商业目录电价时国家规定居民、农业用电价格保持稳定，此后的价格未见印本",
            "The catalogues before 2022; when those for business were abolished in 2021, household and farming prices were to stay as they were. Later prices were not seen in print",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "功率因数调整未计入。单价以电费单为准，可改填。",
            "A power-factor adjustment is not included. The bill decides: type its price in where it differs.",
        )),
    },
    Record {
        head: &HEAD_87,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "单价没有查到公开副本，由使用者按电费单或供电所公示的价格填写；电量与单价相乘、逐项取整到分与已核对的广西电费单一致",
            "No public copy of the price was found: the customer types it in from the bill or the supply station's notice. Quantity × price to the cent agrees with the checked bills of Guangxi",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "农业生产用电不分档，单价以电费单为准。功率因数调整未计入。",
            "Farming has no tiers; the bill's price decides. A power-factor adjustment is not included.",
        )),
    },
    Record {
        head: &HEAD_88,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "2009-11-20 销售电价表（360docs.net 转载）",
            "Catalogue of 2009-11-20 (as reprinted at 360docs.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "日期由可再生能源附加 0.4 分推算：2009-11-20 至 2011-11-30。单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。",
            "The dates are derived from the renewable surcharge of 0.4 fen: 2009-11-20 to 2011-11-30. Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days.",
        )),
    },
    Record {
        head: &HEAD_89,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "2017-07-01 销售电价表（jilinnxwh.com 转载）",
            "Catalogue of 2017-07-01 (as reprinted at jilinnxwh.com)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。",
            "Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days.",
        )),
    },
    Record {
        head: &HEAD_90,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "桂价格〔2018〕86号，2018-08-27（wanglu.net 转载）",
            "桂价格〔2018〕86号 of 2018-08-27 (as reprinted at wanglu.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。",
            "Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days.",
        )),
    },
    Record {
        head: &HEAD_91,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new("柳州新闻网 2019-11-12（gltvs.com）", "gltvs.com of 2019-11-12"),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。",
            "Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days.",
        )),
    },
    Record {
        head: &HEAD_92,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "柳州新闻网 2019-11-12（gltvs.com）；南宁销售电价表（pos2021.cn 转载）",
            "gltvs.com of 2019-11-12; catalogue of Nanning (as reprinted at pos2021.cn)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。目录销售电价在 2021 年 10 月至 12 月间取消，此处写到可以确定的 2021-09-30。",
            "Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days. Catalogue prices were abolished between October and December 2021; the file ends where it is certain.",
        )),
    },
    Record {
        head: &HEAD_93,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "2009-11-20 销售电价表（360docs.net 转载）",
            "Catalogue of 2009-11-20 (as reprinted at 360docs.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "日期由可再生能源附加 0.4 分推算：2009-11-20 至 2011-11-30。单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。",
            "The dates are derived from the renewable surcharge of 0.4 fen: 2009-11-20 to 2011-11-30. Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days.",
        )),
    },
    Record {
        head: &HEAD_94,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "2017-07-01 销售电价表（jilinnxwh.com 转载）",
            "Catalogue of 2017-07-01 (as reprinted at jilinnxwh.com)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。",
            "Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days.",
        )),
    },
    Record {
        head: &HEAD_95,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "柳州新闻网 2019-11-12（gltvs.com）；南宁销售电价表（pos2021.cn 转载）",
            "gltvs.com of 2019-11-12; catalogue of Nanning (as reprinted at pos2021.cn)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。目录销售电价在 2021 年 10 月至 12 月间取消，此处写到可以确定的 2021-09-30。",
            "Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days. Catalogue prices were abolished between October and December 2021; the file ends where it is certain.",
        )),
    },
    Record {
        head: &HEAD_96,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "2009-11-20 销售电价表（360docs.net 转载）",
            "Catalogue of 2009-11-20 (as reprinted at 360docs.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "日期由可再生能源附加 0.4 分推算：2009-11-20 至 2011-11-30。单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。",
            "The dates are derived from the renewable surcharge of 0.4 fen: 2009-11-20 to 2011-11-30. Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days.",
        )),
    },
    Record {
        head: &HEAD_97,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "2009-11-20 销售电价表（360docs.net 转载）",
            "Catalogue of 2009-11-20 (as reprinted at 360docs.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "日期由可再生能源附加 0.4 分推算：2009-11-20 至 2011-11-30。单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。",
            "The dates are derived from the renewable surcharge of 0.4 fen: 2009-11-20 to 2011-11-30. Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days.",
        )),
    },
    Record {
        head: &HEAD_98,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "2017-07-01 销售电价表（jilinnxwh.com 转载）",
            "Catalogue of 2017-07-01 (as reprinted at jilinnxwh.com)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。",
            "Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days.",
        )),
    },
    Record {
        head: &HEAD_99,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "柳州新闻网 2019-11-12（gltvs.com）；南宁销售电价表（pos2021.cn 转载）",
            "gltvs.com of 2019-11-12; catalogue of Nanning (as reprinted at pos2021.cn)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "单价含政府性基金，全年不分季；功率因数调整未计入。换价当月按日平均电量分摊。目录销售电价在 2021 年 10 月至 12 月间取消，此处写到可以确定的 2021-09-30。",
            "Prices include the government funds and hold all year; a power-factor adjustment is not included. Energy across a change is shared by days. Catalogue prices were abolished between October and December 2021; the file ends where it is certain.",
        )),
    },
    Record {
        head: &HEAD_100,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "发改价格〔2014〕1668号：居民家庭住宅、居民住宅小区执行居民电价的非居民用户中设置的充电设施用电，执行居民合表电价；单价见广西销售电价表的合表一行",
            "发改价格〔2014〕1668号: charging at homes and in residential compounds is billed at the residential shared-meter price; the price is that row of the catalogue of Guangxi",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "广西自己的通知没有查到；由国家规定与合表电价推算。",
            "A notice of Guangxi was not found; derived from the national rule and the shared-meter price.",
        )),
    },
    Record {
        head: &HEAD_101,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "2024-06 至 2026-06 的广西电网电费单（公开于代码库 MonteCarlo79/invest-etrm-intel）",
            "Printed Guangxi Grid bills of 2024-06 to 2026-06, public in the repository MonteCarlo79/invest-etrm-intel",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "合计为电费单所印（两部制用户）；各项由销售电价表注推算，只作说明，不单独计费。取整方式在 2025-05 至 2026-01 之间改变，以 2026-01-01 为界是推定（差别不超过几分）。",
            "The sum is printed on the bills of two-part customers; what it is made of is derived from the notes of the price catalogues, shown but not billed. The rounding changed between 2025-05 and 2026-01; 2026-01-01 is assumed (a cent or two).",
        )),
    },
    Record {
        head: &HEAD_102,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "2024-06 至 2026-06 的广西电网电费单（公开于代码库 MonteCarlo79/invest-etrm-intel）",
            "Printed Guangxi Grid bills of 2024-06 to 2026-06, public in the repository MonteCarlo79/invest-etrm-intel",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "合计为电费单所印（两部制用户）；各项由销售电价表注推算，只作说明，不单独计费。",
            "The sum is printed on the bills of two-part customers; what it is made of is derived from the notes of the price catalogues, shown but not billed.",
        )),
    },
    Record {
        head: &HEAD_103,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "合计 0.051825 见于 2026 年的公开数据；各项由 2017、2018 年销售电价表注推算，相加恰为合计",
            "The sum of 0.051825 is in public data of 2026; the parts are derived from the notes of the catalogues of 2017 and 2018 and add up to it",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "比两部制用户每千瓦时多农网还贷 1 分。",
            "One fen per kWh more of rural grid loan repayment than for two-part customers.",
        )),
    },
    Record {
        head: &HEAD_104,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "2009-11-20 销售电价表（360docs.net 转载）",
            "Catalogue of 2009-11-20 (as reprinted at 360docs.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "日期由可再生能源附加 0.4 分推算：2009-11-20 至 2011-11-30。",
            "The dates are derived from the renewable surcharge of 0.4 fen: 2009-11-20 to 2011-11-30.",
        )),
    },
    Record {
        head: &HEAD_105,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new("—：未找到公开副本", "—: no public copy was found"),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "每月的代理购电价格表、2023-06 至 2026-07 除 110 千伏两部制以外的输配电价也没有查到；2026-08 起的输配电价已有，其余各项可由使用者填写。",
            "Nor were the monthly agent-purchase lists found, nor the transmission prices of 2023-06 to 2026-07 but for two-part at 110 kV; those from 2026-08 are there, and the other items can be typed in.",
        )),
    },
    Record {
        head: &HEAD_106,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "广西电网电费通知单 2026-06，110 千伏两部制市场用户；系统运行费和线损在价格表中不分电压等级，其他电压等级据此推算",
            "Printed Guangxi Grid bill of 2026-06, a 110 kV two-part market customer; system operation and line loss are not split by voltage in price lists, so they are derived for the others",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "每月公布的单价在 2026-07 以后没有查到，暂按 2026-06 的单价预填并逐项标明；请按电费单改填。",
            "The monthly prices after 2026-06 were not found: those of 2026-06 are taken, each line marked. Type in those of your bill.",
        )),
    },
    Record {
        head: &HEAD_107,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "广西电网电费通知单 2026-06，110 千伏两部制市场用户；系统运行费和线损在价格表中不分电压等级，其他电压等级据此推算",
            "Printed Guangxi Grid bill of 2026-06, a 110 kV two-part market customer; system operation and line loss are not split by voltage in price lists, so they are derived for the others",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "每月公布的单价在 2026-07 以后没有查到，暂按 2026-06 的单价预填并逐项标明；请按电费单改填。系统运行费为电费单所列八项之和 0.062048。",
            "The monthly prices after 2026-06 were not found: those of 2026-06 are taken, each line marked. Type in those of your bill. System operation is the sum of eight items of the bill, 0.062048.",
        )),
    },
    Record {
        head: &HEAD_108,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "2017-07-01 销售电价表（jilinnxwh.com 转载）；桂价格〔2018〕86号（wanglu.net 转载）",
            "Catalogue of 2017-07-01 (as reprinted at jilinnxwh.com); 桂价格〔2018〕86号 (at wanglu.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "分档电量与不满 1 千伏的相同。35 千伏及以上只见到第一档 0.5233 元。",
            "The limits are those below 1 kV. For 35 kV and above only tier 1, 0.5233, was seen.",
        )),
    },
    Record {
        head: &HEAD_109,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "2017-07-01 销售电价表（jilinnxwh.com 转载）；桂价格〔2018〕86号（wanglu.net 转载）",
            "Catalogue of 2017-07-01 (as reprinted at jilinnxwh.com); 桂价格〔2018〕86号 (at wanglu.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "分档电量与不满 1 千伏的相同。35 千伏及以上只见到第一档 0.5233 元。",
            "The limits are those below 1 kV. For 35 kV and above only tier 1, 0.5233, was seen.",
        )),
    },
    Record {
        head: &HEAD_110,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "南宁销售电价表（pos2021.cn 转载）；档值见柳州市销售电价表（2021-10-24）",
            "Catalogue of Nanning (as reprinted at pos2021.cn); limits as in that of Liuzhou (2021-10-24)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "分档电量与不满 1 千伏的相同。35 千伏及以上只见到第一档 0.5233 元。",
            "The limits are those below 1 kV. For 35 kV and above only tier 1, 0.5233, was seen.",
        )),
    },
    Record {
        head: &HEAD_111,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "北部湾晨报 2012-11-29；xjdkctz.com 转载",
            "北部湾晨报 of 2012-11-29; as reprinted at xjdkctz.com",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "通知原文未见。高峰月与其他月的档值相互印证（6×190+6×150=2040，6×290+6×250=3240）；另一份转载（zhiyuanku.com）把 150/250 写给 1、2、6–9 月，与此相反，季节归属以此处为准但不确定。跨季节的账单按各自月份分档；2015 年的一篇报道对跨 5、6 月的 370 千瓦时给出 230.22 元，与两季的 224.47 和 236.47 都不同，是两档的平均，原因未见规定。",
            "The notice itself was not seen. The two pairs of limits agree with the later yearly ones (6×190+6×150=2040, 6×290+6×250=3240); another reprint (zhiyuanku.com) gives 150/250 to months 1, 2 and 6–9, the other way round, so which season has which is not certain. A report of 2015 gives 230.22 yuan for 370 kWh read across May and June, neither 224.47 nor 236.47 but the mean of both limits; no rule for that was seen.",
        )),
    },
    Record {
        head: &HEAD_112,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "梧州日报 2015-12-20（m.bkw8.com 转载）；西江都市报 2015-09-22（twtt918.com 转载）",
            "梧州日报 of 2015-12-20 (as reprinted at m.bkw8.com); 西江都市报 of 2015-09-22 (at twtt918.com)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "两报所登的账单逐分相符：363 千瓦时 191.77 元、367 千瓦时 193.89 元。按年分档自 2015-07-01 抄表电量起，2015 年只有半年，档值取一半。",
            "The bills in both newspapers agree to the cent: 363 kWh 191.77, 367 kWh 193.89. Yearly limits begin with the readings of 2015-07-01; half a year has half the limits.",
        )),
    },
    Record {
        head: &HEAD_113,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "梧州日报 2015-12-20（m.bkw8.com 转载）；西江都市报 2015-09-22（twtt918.com 转载）",
            "梧州日报 of 2015-12-20 (as reprinted at m.bkw8.com); 西江都市报 of 2015-09-22 (at twtt918.com)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "2016 年全年的档值由本表与下半年的档值按月平均，为 2400 和 3840（2016-10-11 的通知所印）。",
            "The limits of the year 2016 are the mean by months of these and those of its second half: 2400 and 3840, as the notice of 2016-10-11 prints.",
        )),
    },
    Record {
        head: &HEAD_114,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "通知摘要；2017-07-01 销售电价表（jilinnxwh.com 转载）印 2760/4440 及各档单价",
            "Digest of the notice; the catalogue of 2017-07-01 (as reprinted at jilinnxwh.com) prints 2760/4440 and the prices",
        ),
        checked: Date::constant(2026, 334),
        note: None,
    },
    Record {
        head: &HEAD_115,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "玉林晚报 2018-01-31（sgcio.com 转载）",
            "玉林晚报 of 2018-01-31 (as reprinted at sgcio.com)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "2018-01-31 的报道把预存电费 2479.35 元定为 4500 千瓦时的电费，恰为 2760×0.5283+1680×0.5783+60×0.8283，故 2018 年初仍为 2760/4440；年度为计费周期，优惠又按全年，写到 2018-12-31 属推算（桂价格函〔2018〕172号可能在年内改动）。2019-01-01 至 2021-10-23 在 2760 与 3120 之间未定，不作推测。",
            "A report of 2018-01-31 defines the prepayment of 2479.35 as the bill of 4500 kWh, exactly 2760×0.5283+1680×0.5783+60×0.8283, so 2760/4440 still stood. That it held through 2018 is derived from the yearly cycle; 桂价格函〔2018〕172号 may have changed it. From 2019-01-01 to 2021-10-23 it is open between 2760 and 3120.",
        )),
    },
    Record {
        head: &HEAD_116,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "柳州市销售电价表（表内日期 2021-10-24），见于第三方转载的表格",
            "Price catalogue of the city of Liuzhou (table dated 2021-10-24), as reprinted in a third party's table",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "第一档 3120 千瓦时的起始日期没有查到，在 2018-02 与 2021-10 之间；数值见于转载，所印 3121 千瓦时 1648.87 元证明 3120。2023 和 2025 年的个别网文仍写 2760/4440。低保户、五保户每月 10 千瓦时免费电量自 2012-07-01 起，国家能源主管部门 2019 年和媒体 2021 年的文章仍提及。",
            "When the limit of 3120 kWh began was not found: between 2018-02 and 2021-10. The values were seen in a reprint, whose 3121 kWh = 1648.87 proves 3120; some web texts of 2023 and 2025 still repeat 2760/4440. Households on subsistence allowances have had 10 kWh a month free since 2012-07-01, as gov.cn (2019-01-09) and bbrtv.com (2021-01-13) say.",
        )),
    },
    Record {
        head: &HEAD_117,
        issuer: Text::new("广西壮族自治区物价局", "Price Bureau of Guangxi"),
        source: Text::new(
            "玉林晚报 2018-01-31（sgcio.com 转载）；zhiyuanku.com、life.djxww.com 转载",
            "玉林晚报 of 2018-01-31 (as reprinted at sgcio.com); zhiyuanku.com, life.djxww.com",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "须在 2018-04-30 前预存 2479.35 元并签约（新用户在四个月内）；全年超过 4500 千瓦时的电量每千瓦时少 0.20 元。2018-01-31 的报道把预存电费 2479.35 元定为 4500 千瓦时的电费，恰为 2760×0.5283+1680×0.5783+60×0.8283，故 2018 年初仍为 2760/4440；年度为计费周期，优惠又按全年，写到 2018-12-31 属推算（桂价格函〔2018〕172号可能在年内改动）。",
            "For who prepaid 2479.35 yuan by 2018-04-30 and signed (new customers within four months): kWh of the year above 4500 cost 0.20 less. The limits are those of 2018, derived.",
        )),
    },
    Record {
        head: &HEAD_118,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "柳州新闻网 2019-11-12（news.gltvs.com）；自治区发展改革委 2020-08-07（fgw.gxzf.gov.cn）",
            "news.gltvs.com of 2019-11-12; fgw.gxzf.gov.cn of 2020-08-07",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "预付费用户自动享受，其他用户签约并预存 1 元以上。第一档上限当时是 2760 还是 3120 没有查到，因此不能计算电费，只列单价。",
            "Prepay meters have it automatically, others sign and prepay 1 yuan or more. Whether tier 1 ended at 2760 or 3120 then was not found: bills are refused, only the prices are listed.",
        )),
    },
    Record {
        head: &HEAD_119,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "2017-07-01 销售电价表（jilinnxwh.com 转载）；桂价格〔2018〕86号（wanglu.net 转载）",
            "Catalogue of 2017-07-01 (as reprinted at jilinnxwh.com); 桂价格〔2018〕86号 (at wanglu.net)",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new("“35 千伏”为 35 千伏及以上。", "35 kV stands for 35 kV and above.")),
    },
    Record {
        head: &HEAD_120,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "北部湾晨报 2012-11-29；2017-07-01 销售电价表（jilinnxwh.com 转载）",
            "北部湾晨报 of 2012-11-29; catalogue of 2017-07-01 (as reprinted at jilinnxwh.com)",
        ),
        checked: Date::constant(2026, 334),
        note: None,
    },
    Record {
        head: &HEAD_121,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "柳州市销售电价表（表内日期 2021-10-24），见于第三方转载的表格",
            "Price catalogue of the city of Liuzhou (table dated 2021-10-24), as reprinted in a third party's table",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_122,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "结构和取整与 2024-06 至 2026-06 的电费单一致；单价见所含各表",
            "Structure and rounding as on the bills of 2024-06 to 2026-06; prices in the lists that it includes",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "代理购电价由使用者按电网企业每月公布的价格表或电费单填写（一个价，或峰、平、谷各一个价）；线损和系统运行费预填最近已知的 2026-06。",
            "The agent-purchase price is typed in from the monthly list or the bill, one or by period; line loss and system operation are prefilled with 2026-06, the last known month.",
        )),
    },
    Record {
        head: &HEAD_123,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "结构和取整与 2024-06 至 2026-06 的电费单一致；单价见所含各表",
            "Structure and rounding as on the bills of 2024-06 to 2026-06; prices in the lists that it includes",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "电能电价由用户的交易合同决定，由使用者填写；其余各项逐项预填最近已知的 2026-06。",
            "The energy price is the customer’s own contract and is typed in; the other items are prefilled with 2026-06, the last known month.",
        )),
    },
    Record {
        head: &HEAD_124,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "单价没有查到公开副本，由使用者按广西电网每月公布的价格表或电费单填写；电量与单价相乘、逐项取整到分与已核对的广西电费单一致",
            "No public copy of the prices was found: the customer types them in from the monthly list or the bill. Quantity × price to the cent per line agrees with the checked bills of Guangxi",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "填写“电度用电价格”（含税，含基金及附加）；执行分时的用户分别填写峰、平、谷价。功率因数调整未计入。",
            "Type the price per kWh as published, tax and funds in; by period where time of use applies. A power-factor adjustment is not included.",
        )),
    },
    Record {
        head: &HEAD_125,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "通知摘要；时段与公开负荷模型中引用原文一致",
            "Digest of the notice; the hours agree with a public load model quoting it",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_126,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "政策文件摘要（lalalala5678/policy-kg-pipeline）",
            "digest of the notice (lalalala5678/policy-kg-pipeline)",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_127,
        issuer: Text::new("广西壮族自治区发展和改革委员会", "Development and Reform Commission of Guangxi"),
        source: Text::new(
            "公开代码中引用的通知原文；通知摘要",
            "The notice as quoted in public code; digest of the notice",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "重大节日或特殊时段的时段调整由电网企业提前一个月公布，未收录。市场交易用户 2025-04 的电费单仍按时段计价，2026-02 和 2026-06 的只有一个价：其间已不分时；代理购电用户 2026 年是否分时没有证实（一份 31 省数据称不分）。电费单上印有时段价的才按时段填写。",
            "Changed hours on major holidays are announced by the grid company a month ahead and are not in this file. Market customers’ bills of 2025-04 still have periods, those of 2026-02 and 2026-06 one price; whether agent-purchase customers have periods in 2026 is not confirmed (one data set of 31 provinces says no). Give periods only where the bill prints them.",
        )),
    },
    Record {
        head: &HEAD_128,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 第 23 页的两份公开抄录一致，附件本身未打开；110 千伏一行与 2024-06 至 2026-06 的电费单相同，需量与容量电价之比各列均为 1.60",
            "Two public transcriptions of annex 1, page 23, agree; the annex itself was not opened. The 110 kV row equals the printed bills of 2024-06 to 2026-06, and demand is 1.60 times capacity in every column",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "含增值税和居民农业基期交叉补贴，上网环节线损另计；广西转发文件未查到。",
            "VAT and the base cross-subsidy for households and farming are inside; line loss is billed apart. Guangxi’s forwarding notice was not found.",
        )),
    },
    Record {
        head: &HEAD_129,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "2024-06 至 2026-06 的广西电网电费单（110 千伏用户）；需量电价为容量电价 21.4 元的 1.6 倍，与 2026-08 起的价格相同",
            "Printed Guangxi Grid bills of 2024-06 to 2026-06 (a 110 kV customer); the demand price is 1.6 × the capacity price of 21.4 and equal to that from 2026-08",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "2023-06-01 至 2026-07-31 的第三监管周期只见到 110 千伏一行；其他电压等级由使用者按电费单填写。",
            "Of the third cycle (2023-06-01 to 2026-07-31) only the row of 110 kV was seen; at other voltages the price of the bill is typed in.",
        )),
    },
    Record {
        head: &HEAD_130,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 第 23 页的两份公开抄录一致，附件本身未打开；110 千伏一行与 2024-06 至 2026-06 的电费单相同，需量与容量电价之比各列均为 1.60",
            "Two public transcriptions of annex 1, page 23, agree; the annex itself was not opened. The 110 kV row equals the printed bills of 2024-06 to 2026-06, and demand is 1.60 times capacity in every column",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "含增值税和居民农业基期交叉补贴，上网环节线损另计；广西转发文件未查到。",
            "VAT and the base cross-subsidy for households and farming are inside; line loss is billed apart. Guangxi’s forwarding notice was not found.",
        )),
    },
    Record {
        head: &HEAD_131,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "广西电网电费通知单 2024-06，110 千伏两部制用户（公开于代码库 MonteCarlo79/invest-etrm-intel）；两个计量点的各项金额逐分相符",
            "Printed Guangxi Grid bill of 2024-06, a 110 kV two-part customer, public in the repository MonteCarlo79/invest-etrm-intel; both metering points agree to the cent",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "只有 110–220 千伏以下一行见于电费单；其他电压等级和单一制没有查到，需量电价为推算。代购价 = 0.448460 × {1.8, 1.5, 1, 0.5} + 0.019104，即只有 0.448460 浮动。",
            "Only the row 110–220 kV was seen, on a bill; other voltages and single-part prices were not found; the demand price is derived. The purchase price is 0.448460 × {1.8, 1.5, 1, 0.5} + 0.019104: only 0.448460 floats.",
        )),
    },
    Record {
        head: &HEAD_132,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "广西电网电费通知单 2024-07，110 千伏两部制用户（公开于代码库 MonteCarlo79/invest-etrm-intel）；两个计量点的各项金额逐分相符",
            "Printed Guangxi Grid bill of 2024-07, a 110 kV two-part customer, public in the repository MonteCarlo79/invest-etrm-intel; both metering points agree to the cent",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "只有 110–220 千伏以下一行见于电费单；其他电压等级和单一制没有查到，需量电价为推算。代购价 = 0.450080 × {1.8, 1.5, 1, 0.5} − 0.046091，即只有 0.450080 浮动。",
            "Only the row 110–220 kV was seen, on a bill; other voltages and single-part prices were not found; the demand price is derived. The purchase price is 0.450080 × {1.8, 1.5, 1, 0.5} − 0.046091: only 0.450080 floats.",
        )),
    },
    Record {
        head: &HEAD_133,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "结构和取整与 2024-06 至 2026-06 的电费单一致；单价见所含各表",
            "Structure and rounding as on the bills of 2024-06 to 2026-06; prices in the lists that it includes",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "代理购电价由使用者按电网企业每月公布的价格表或电费单填写（一个价，或峰、平、谷各一个价）；线损和系统运行费预填最近已知的 2026-06。",
            "The agent-purchase price is typed in from the monthly list or the bill, one or by period; line loss and system operation are prefilled with 2026-06, the last known month.",
        )),
    },
    Record {
        head: &HEAD_134,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "广西电网电费通知单 2025-04，110 千伏两部制用户（公开于代码库 MonteCarlo79/invest-etrm-intel）；两个计量点的各项金额逐分相符",
            "Printed Guangxi Grid bill of 2025-04, a 110 kV two-part customer, public in the repository MonteCarlo79/invest-etrm-intel; both metering points agree to the cent",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "电能电价由用户的交易合同决定，由使用者填写；其余各项见于 110 千伏用户的电费单。其他电压等级没有查到。",
            "The energy price is the customer's own contract and is asked for; the rest is printed on the bill of a 110 kV customer. Other voltages were not found.",
        )),
    },
    Record {
        head: &HEAD_135,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "广西电网电费通知单 2026-02，110 千伏两部制用户（公开于代码库 MonteCarlo79/invest-etrm-intel）；两个计量点的各项金额逐分相符",
            "Printed Guangxi Grid bill of 2026-02, a 110 kV two-part customer, public in the repository MonteCarlo79/invest-etrm-intel; both metering points agree to the cent",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "电能电价由用户的交易合同决定，由使用者填写；其余各项见于 110 千伏用户的电费单。其他电压等级没有查到。",
            "The energy price is the customer's own contract and is asked for; the rest is printed on the bill of a 110 kV customer. Other voltages were not found.",
        )),
    },
    Record {
        head: &HEAD_136,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "广西电网电费通知单 2026-06，110 千伏两部制用户（公开于代码库 MonteCarlo79/invest-etrm-intel）；两个计量点的各项金额逐分相符",
            "Printed Guangxi Grid bill of 2026-06, a 110 kV two-part customer, public in the repository MonteCarlo79/invest-etrm-intel; both metering points agree to the cent",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "电能电价由用户的交易合同决定，由使用者填写；其余各项见于 110 千伏用户的电费单。其他电压等级没有查到。",
            "The energy price is the customer's own contract and is asked for; the rest is printed on the bill of a 110 kV customer. Other voltages were not found.",
        )),
    },
    Record {
        head: &HEAD_137,
        issuer: Text::new("广西电网公司", "Guangxi Power Grid"),
        source: Text::new(
            "结构和取整与 2024-06 至 2026-06 的电费单一致；单价见所含各表",
            "Structure and rounding as on the bills of 2024-06 to 2026-06; prices in the lists that it includes",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "电能电价由用户的交易合同决定，由使用者填写；其余各项逐项预填最近已知的 2026-06。",
            "The energy price is the customer’s own contract and is typed in; the other items are prefilled with 2026-06, the last known month.",
        )),
    },
    Record {
        head: &HEAD_138,
        issuer: Text::new("贵州发展改革委", "Development and Reform Commission, Guizhou"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_139,
        issuer: Text::new("贵州发展改革委", "Development and Reform Commission, Guizhou"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "年度周期起始月有两种说法（1 月、12 月），此处按自然年度。",
            "Sources differ on the first month of the cycle (January or December); the calendar year is used.",
        )),
    },
    Record {
        head: &HEAD_140,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_141,
        issuer: Text::new("贵州发展改革委", "Development and Reform Commission, Guizhou"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_142,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_143,
        issuer: Text::new("河南发展改革委", "Development and Reform Commission, Henan"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "分档电量没有查到，因此不计算，只列单价。",
            "The limits were not found, so bills are refused; only the prices are listed.",
        )),
    },
    Record {
        head: &HEAD_144,
        issuer: Text::new("河南发展改革委", "Development and Reform Commission, Henan"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "分档电量没有查到，因此不计算，只列单价。",
            "The limits were not found, so bills are refused; only the prices are listed.",
        )),
    },
    Record {
        head: &HEAD_145,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_146,
        issuer: Text::new("河南居民发展改革委", "Development and Reform Commission, Henan, households"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_147,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_148,
        issuer: Text::new("国网湖北省电力有限公司", "State Grid Hubei"),
        source: Text::new(
            "国网湖北省电力有限公司 2026-01 价格表（孝感市招商局网站 xgszsj.xiaogan.gov.cn 转载的图片），见于公开代码的逐行核对",
            "Price table of State Grid Hubei for 2026-01 (image at xgszsj.xiaogan.gov.cn), as checked line by line in public code",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "购电及线损一行是表列各时段电度电价减去输配、系统运行和基金后的余数，各行相加即表列电价；代理购电 0.384470、线损 0.013643。单一制平段合计比表列分项少 0.0002 元，两部制 1–10 千伏高峰价比 1.49 倍多 0.002 元，均按表列。",
            "The line for purchase and losses is the listed period price less transmission, system operation and funds, so that the lines add up to the list; purchase 0.384470, losses 0.013643. The single-part flat price is 0.0002 less than its parts and the two-part peak price at 1–10 kV 0.002 more than 1.49 times: as listed.",
        )),
    },
    Record {
        head: &HEAD_149,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开，湖北省的通知逐项相同",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened, and the notice of Hubei is equal",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "与湖北省 2026-08-13 的通知逐项相同。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Equal in every cell to the notice of Hubei of 2026-08-13. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_150,
        issuer: Text::new("湖北发展改革委", "Development and Reform Commission, Hubei"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "比例由 2026-01 价格表反算；只有两部制 1–10 千伏的高峰价与 1.49 差 0.002 元。",
            "Ratios worked back from the table of 2026-01; only the two-part peak price at 1–10 kV is 0.002 off 1.49.",
        )),
    },
    Record {
        head: &HEAD_151,
        issuer: Text::new("国网湖北省电力有限公司", "State Grid Hubei"),
        source: Text::new(
            "国网湖北省电力有限公司 2026-01 价格表（孝感市招商局网站 xgszsj.xiaogan.gov.cn 转载的图片），见于公开代码的逐行核对",
            "Price table of State Grid Hubei for 2026-01 (image at xgszsj.xiaogan.gov.cn), as checked line by line in public code",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "购电及线损一行是表列各时段电度电价减去输配、系统运行和基金后的余数，各行相加即表列电价；代理购电 0.384470、线损 0.013643。单一制平段合计比表列分项少 0.0002 元，两部制 1–10 千伏高峰价比 1.49 倍多 0.002 元，均按表列。",
            "The line for purchase and losses is the listed period price less transmission, system operation and funds, so that the lines add up to the list; purchase 0.384470, losses 0.013643. The single-part flat price is 0.0002 less than its parts and the two-part peak price at 1–10 kV 0.002 more than 1.49 times: as listed.",
        )),
    },
    Record {
        head: &HEAD_152,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开，湖北省的通知逐项相同",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened, and the notice of Hubei is equal",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "与湖北省 2026-08-13 的通知逐项相同。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Equal in every cell to the notice of Hubei of 2026-08-13. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_153,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "指河北南网；冀北另列。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The southern grid of Hebei; northern Hebei is apart. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_154,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "指河北南网；冀北另列。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The southern grid of Hebei; northern Hebei is apart. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_155,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_156,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "需量和容量电价只有一份抄录。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Demand and capacity prices rest on one transcription. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_157,
        issuer: Text::new("海南发展改革委", "Development and Reform Commission, Hainan"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_158,
        issuer: Text::new("海南发展改革委", "Development and Reform Commission, Hainan"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "冬季分档电量没有查到，11 月至次年 3 月不计算。",
            "The winter limits were not found; November–March are refused.",
        )),
    },
    Record {
        head: &HEAD_159,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的公开抄录，附件本身未打开",
            "A public transcription of annex 1; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "电量电价和需量、容量电价各只有一份抄录。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Energy prices and demand and capacity prices rest on one transcription each. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_160,
        issuer: Text::new("海南发展改革委", "Development and Reform Commission, Hainan"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new("海南的输配电价也参与浮动。", "In Hainan the transmission price floats too.")),
    },
    Record {
        head: &HEAD_161,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的公开抄录，附件本身未打开",
            "A public transcription of annex 1; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "电量电价和需量、容量电价各只有一份抄录。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Energy prices and demand and capacity prices rest on one transcription each. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_162,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "110 千伏一行含 66 千伏。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The row of 110 kV is for 66 kV too. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_163,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "110 千伏一行含 66 千伏。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The row of 110 kV is for 66 kV too. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_164,
        issuer: Text::new("湖南发展改革委", "Development and Reform Commission, Hunan"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "春秋季和冬夏季的月份没有查到，因此不计算；“每增加一人第一档增加 100 千瓦时”从几人起也没有查到，未收录。",
            "The months of the seasons were not found, so bills are refused; nor was the number of persons from which each adds 100 kWh to tier 1.",
        )),
    },
    Record {
        head: &HEAD_165,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_166,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_167,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "表中没有 35 千伏一列；110 千伏一行含 66 千伏。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The table has no column of 35 kV; the row of 110 kV is for 66 kV too. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_168,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "表中没有 35 千伏一列；110 千伏一行含 66 千伏。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The table has no column of 35 kV; the row of 110 kV is for 66 kV too. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_169,
        issuer: Text::new("江苏发展改革委", "Development and Reform Commission, Jiangsu"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_170,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_171,
        issuer: Text::new("江苏发展改革委", "Development and Reform Commission, Jiangsu"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new("计价基础为购电价格。", "The base is the purchase price.")),
    },
    Record {
        head: &HEAD_172,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_173,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_174,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_175,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "表中没有 35 千伏一列；需量和容量电价印为 10（20）千伏及以下、110（66）、220 千伏及以上三列。110 千伏一行含 66 千伏。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The table has no column of 35 kV; demand and capacity prices are printed for up to 10 (20) kV, 110 (66) kV and from 220 kV. The row of 110 kV is for 66 kV too. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_176,
        issuer: Text::new("辽宁发展改革委", "Development and Reform Commission, Liaoning"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new("浮动比例没有查到。", "The ratios were not found.")),
    },
    Record {
        head: &HEAD_177,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "表中没有 35 千伏一列；需量和容量电价印为 10（20）千伏及以下、110（66）、220 千伏及以上三列。110 千伏一行含 66 千伏。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The table has no column of 35 kV; demand and capacity prices are printed for up to 10 (20) kV, 110 (66) kV and from 220 kV. The row of 110 kV is for 66 kV too. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_178,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "110 千伏一行含 66 千伏。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The row of 110 kV is for 66 kV too. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_179,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "110 千伏一行含 66 千伏。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "The row of 110 kV is for 66 kV too. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_180,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_181,
        issuer: Text::new(
            "内蒙古西部发展改革委",
            "Development and Reform Commission, western Inner Mongolia",
        ),
        source: Text::new(
            "价格表附注，见于公开代码的引用；与 2025-03、2025-07 的电费单相符",
            "Notes of the price table as quoted in public code; agree with printed bills of 2025-03 and 2025-07",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_182,
        issuer: Text::new("内蒙古电力（集团）有限责任公司", "Inner Mongolia Power"),
        source: Text::new(
            "2025-03 电费核查票（公开于代码库 MonteCarlo79/invest-etrm-intel），合计逐分相符",
            "Printed bill of 2025-03, public in the repository MonteCarlo79/invest-etrm-intel; agrees to the cent",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "只有 220 千伏及以上一行见于电费单；容量电价没有查到。绿电电量和价格由使用者填写。",
            "Only the row 220 kV and above was seen, on a bill; the capacity price was not found. Green power is asked for.",
        )),
    },
    Record {
        head: &HEAD_183,
        issuer: Text::new("内蒙古电力（集团）有限责任公司", "Inner Mongolia Power"),
        source: Text::new(
            "2025-07 电费核查票（公开于代码库 MonteCarlo79/invest-etrm-intel），合计逐分相符",
            "Printed bill of 2025-07, public in the repository MonteCarlo79/invest-etrm-intel; agrees to the cent",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "只有 220 千伏及以上一行见于电费单；容量电价没有查到。绿电电量和价格由使用者填写。",
            "Only the row 220 kV and above was seen, on a bill; the capacity price was not found. Green power is asked for.",
        )),
    },
    Record {
        head: &HEAD_184,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_185,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_186,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_187,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_188,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_189,
        issuer: Text::new("四川发展改革委", "Development and Reform Commission, Sichuan"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_190,
        issuer: Text::new("四川发展改革委", "Development and Reform Commission, Sichuan"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "7–9 月第一档为 260 千瓦时，第二档上限没有查到，这三个月因此不计算。丰水期为 6–10 月，见第三方电价表。",
            "In July–September tier 1 ends at 260 kWh; the end of tier 2 was not found, so these months are refused. The wet season is June–October, by a third party's table.",
        )),
    },
    Record {
        head: &HEAD_191,
        issuer: Text::new("四川发展改革委", "Development and Reform Commission, Sichuan"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_192,
        issuer: Text::new("四川发展改革委", "Development and Reform Commission, Sichuan"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "丰水期为 6–10 月，见第三方电价表。",
            "The wet season is June–October, by a third party's table.",
        )),
    },
    Record {
        head: &HEAD_193,
        issuer: Text::new("四川发展改革委", "Development and Reform Commission, Sichuan"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "7–9 月第一档为 260 千瓦时，第二档上限没有查到，这三个月因此不计算。丰水期为 6–10 月，见第三方电价表。",
            "In July–September tier 1 ends at 260 kWh; the end of tier 2 was not found, so these months are refused. The wet season is June–October, by a third party's table.",
        )),
    },
    Record {
        head: &HEAD_194,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开，四川省的通知逐项相同",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened, and the notice of Sichuan is equal",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "与川发改价格〔2026〕315号逐项相同；容量电价取整到元。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Equal in every cell to 川发改价格〔2026〕315号; capacity prices are in whole yuan. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_195,
        issuer: Text::new("四川居民发展改革委", "Development and Reform Commission, Sichuan, households"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_196,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开，四川省的通知逐项相同",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened, and the notice of Sichuan is equal",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "与川发改价格〔2026〕315号逐项相同；容量电价取整到元。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Equal in every cell to 川发改价格〔2026〕315号; capacity prices are in whole yuan. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_197,
        issuer: Text::new("山东发展改革委", "Development and Reform Commission, Shandong"),
        source: Text::new(
            "政策文件摘要（公开代码库 lalalala5678/policy-kg-pipeline）和第三方电价表，未见全文",
            "Digest of the notice (public repository lalalala5678/policy-kg-pipeline) and a third party's price table; the full text was not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_198,
        issuer: Text::new("山东发展改革委", "Development and Reform Commission, Shandong"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_199,
        issuer: Text::new("山东发展改革委", "Development and Reform Commission, Shandong"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_200,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_201,
        issuer: Text::new("山东居民发展改革委", "Development and Reform Commission, Shandong, households"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_202,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_203,
        issuer: Text::new("上海发展改革委", "Development and Reform Commission, Shanghai"),
        source: Text::new(
            "上海市发展改革委网站 fgw.sh.gov.cn/wx_gysy/20200727 所载价格表",
            "Price table on the site of the Shanghai commission, fgw.sh.gov.cn/wx_gysy/20200727",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_204,
        issuer: Text::new("上海发展改革委", "Development and Reform Commission, Shanghai"),
        source: Text::new(
            "上海市发展改革委网站 fgw.sh.gov.cn/wx_gysy/20200727 所载价格表",
            "Price table on the site of the Shanghai commission, fgw.sh.gov.cn/wx_gysy/20200727",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "跨档月份峰谷电量在各档间按比例分摊，做法未见规定。",
            "In a month that crosses a limit the periods are shared in proportion; no text on this was found.",
        )),
    },
    Record {
        head: &HEAD_205,
        issuer: Text::new("上海发展改革委", "Development and Reform Commission, Shanghai"),
        source: Text::new(
            "上海市发展改革委网站 fgw.sh.gov.cn/wx_gysy/20200727 所载价格表",
            "Price table on the site of the Shanghai commission, fgw.sh.gov.cn/wx_gysy/20200727",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_206,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "一份抄录把两部制写作四个电压等级，所引原文和另一份抄录为五个（含不满 1 千伏），以五个为准。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "One transcription says that two-part has four voltages; its quotation and the other one have five (with <1 kV): five were taken. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_207,
        issuer: Text::new("上海居民发展改革委", "Development and Reform Commission, Shanghai, households"),
        source: Text::new(
            "上海市发展改革委网站 fgw.sh.gov.cn/wx_gysy/20200727 所载价格表",
            "Price table on the site of the Shanghai commission, fgw.sh.gov.cn/wx_gysy/20200727",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_208,
        issuer: Text::new("上海发展改革委", "Development and Reform Commission, Shanghai"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_209,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "一份抄录把两部制写作四个电压等级，所引原文和另一份抄录为五个（含不满 1 千伏），以五个为准。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "One transcription says that two-part has four voltages; its quotation and the other one have five (with <1 kV): five were taken. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_210,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_211,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_212,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "只有两部制电量电价与不含榆林地区的不同。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Only the two-part energy prices differ from those without Yulin. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_213,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "只有两部制电量电价与不含榆林地区的不同。购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Only the two-part energy prices differ from those without Yulin. Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_214,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_215,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_216,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_217,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_218,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_219,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_220,
        issuer: Text::new("云南发展改革委", "Development and Reform Commission, Yunnan"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_221,
        issuer: Text::new("云南发展改革委", "Development and Reform Commission, Yunnan"),
        source: Text::new(
            "第三方整理的各地电价表（2026 年 8 月），未见原件",
            "A third party's table of regional prices (August 2026); the documents were not seen",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new(
            "12 月至次年 4 月的分档电量没有查到，这几个月不计算；5–11 月不分档。",
            "The limits of December–April were not found, so these months are refused; May–November have no tiers.",
        )),
    },
    Record {
        head: &HEAD_222,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_223,
        issuer: Text::new("云南发展改革委", "Development and Reform Commission, Yunnan"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_224,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_225,
        issuer: Text::new("浙江发展改革委", "Development and Reform Commission, Zhejiang"),
        source: Text::new(
            "浙江政务服务网所载《关于完善居民生活用电阶梯电价政策有关事项的通知》价格表；通知摘要",
            "Price table of the notice on the provincial service site zj.gov.cn; digest of the notice",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_226,
        issuer: Text::new("浙江发展改革委", "Development and Reform Commission, Zhejiang"),
        source: Text::new(
            "浙江政务服务网所载《关于完善居民生活用电阶梯电价政策有关事项的通知》价格表；通知摘要",
            "Price table of the notice on the provincial service site zj.gov.cn; digest of the notice",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_227,
        issuer: Text::new("浙江发展改革委", "Development and Reform Commission, Zhejiang"),
        source: Text::new(
            "浙江政务服务网所载《关于完善居民生活用电阶梯电价政策有关事项的通知》价格表；通知摘要",
            "Price table of the notice on the provincial service site zj.gov.cn; digest of the notice",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_228,
        issuer: Text::new("浙江发展改革委", "Development and Reform Commission, Zhejiang"),
        source: Text::new(
            "浙江政务服务网所载《关于完善居民生活用电阶梯电价政策有关事项的通知》价格表；通知摘要",
            "Price table of the notice on the provincial service site zj.gov.cn; digest of the notice",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_229,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
    },
    Record {
        head: &HEAD_230,
        issuer: Text::new("浙江居民发展改革委", "Development and Reform Commission, Zhejiang, households"),
        source: Text::new(
            "浙江政务服务网所载《关于完善居民生活用电阶梯电价政策有关事项的通知》价格表；通知摘要",
            "Price table of the notice on the provincial service site zj.gov.cn; digest of the notice",
        ),
        checked: Date::constant(2026, 327),
        note: None,
    },
    Record {
        head: &HEAD_231,
        issuer: Text::new("浙江发展改革委", "Development and Reform Commission, Zhejiang"),
        source: Text::new(
            "国网、南网各省代理购电价格表附注，见于公开代码的引用",
            "Notes under the provinces' monthly price tables, as quoted in public code",
        ),
        checked: Date::constant(2026, 327),
        note: Some(Text::new("浮动比例没有查到。", "The ratios were not found.")),
    },
    Record {
        head: &HEAD_232,
        issuer: Text::new("国家发展改革委", "National Development and Reform Commission"),
        source: Text::new(
            "附件 1 的两份公开抄录一致，附件本身未打开",
            "Two public transcriptions of annex 1 agree; the annex itself was not opened",
        ),
        checked: Date::constant(2026, 334),
        note: Some(Text::new(
            "购电价、上网环节线损、系统运行费和政府性基金由使用者按电费单填写。",
            "Purchase price, line loss, system operation and government funds are typed in from the bill.",
        )),
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
    head: &HEAD_24,
    standards: [
        Standard {
            id: "0.90",
            value: Ruled::new(
                &HEAD_24,
                "二、1",
                PowerFactor::constant(Decimal::from_parts(90, 0, 0, false, 2)),
            ),
            table: Ruled::new(
                &HEAD_24,
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
                &HEAD_24,
                "二、2",
                PowerFactor::constant(Decimal::from_parts(85, 0, 0, false, 2)),
            ),
            table: Ruled::new(
                &HEAD_24,
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
                &HEAD_24,
                "二、3",
                PowerFactor::constant(Decimal::from_parts(80, 0, 0, false, 2)),
            ),
            table: Ruled::new(
                &HEAD_24,
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
    factor_decimals: Ruled::new(&HEAD_24, "四（两数之间四舍五入）", 2),
}];

/// All rules of this kind.
pub static POWER_FACTOR_BASE: [BaseRule; 4] = [
    BaseRule {
        head: &HEAD_19,
        utility: "cn-cq",
        label: Text::new("重庆（国家电网）", "Chongqing (State Grid)"),
        rounding: Ruled::new(&HEAD_19, "电费单", Rounding::Total),
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
                in_base: Ruled::new(&HEAD_19, "电费单", true),
            },
            BaseComponent {
                code: "catalogue",
                names: &["目录电费"],
                in_base: Ruled::new(&HEAD_19, "电费单", true),
            },
            BaseComponent {
                code: "transmission",
                names: &["输配", "输配电费"],
                in_base: Ruled::new(&HEAD_19, "电费单", true),
            },
            BaseComponent {
                code: "line_loss",
                names: &["上网环节线损", "上网环节线损费用"],
                in_base: Ruled::new(&HEAD_19, "电费单", true),
            },
            BaseComponent {
                code: "system_operation",
                names: &["系统运行费"],
                in_base: Ruled::new(&HEAD_19, "电费单", false),
            },
            BaseComponent {
                code: "basic_charge",
                names: &["容量电费", "基本电费", "需量电费"],
                in_base: Ruled::new(&HEAD_19, "电费单", true),
            },
            BaseComponent {
                code: "funds",
                names: &["政府性基金", "基金及附加", "政府性基金及附加", "代征费用合计", "代征"],
                in_base: Ruled::new(&HEAD_19, "电费单", false),
            },
            BaseComponent {
                code: "refund",
                names: &["退补电费", "退补"],
                in_base: Ruled::new(&HEAD_19, "电费单", false),
            },
        ],
    },
    BaseRule {
        head: &HEAD_20,
        utility: "cn-gx",
        label: Text::new("广西（南方电网）", "Guangxi (China Southern Grid)"),
        rounding: Ruled::new(&HEAD_20, "电费单：力率调整电费 = 参与调整电费合计 × 调整系数", Rounding::Total),
        components: &[
            BaseComponent {
                code: "energy",
                names: &["代购电费", "代购购电", "电能电费", "购电费", "零售交易", "电度电费"],
                in_base: Ruled::new(&HEAD_20, "电费单注释", true),
            },
            BaseComponent {
                code: "transmission",
                names: &["输配电费", "输配", "电网代购输配电费"],
                in_base: Ruled::new(&HEAD_20, "电费单注释", true),
            },
            BaseComponent {
                code: "line_loss",
                names: &["上网环节线损", "上网环节线损费用"],
                in_base: Ruled::new(&HEAD_20, "电费单注释", true),
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
                in_base: Ruled::new(&HEAD_20, "电费单注释", true),
            },
            BaseComponent {
                code: "basic_charge",
                names: &["基本电费", "容量电费", "需量电费"],
                in_base: Ruled::new(&HEAD_20, "电费单注释", true),
            },
            BaseComponent {
                code: "funds",
                names: &["基金及附加", "政府性基金及附加", "政府性基金", "代征费用合计", "代征电费", "代征"],
                in_base: Ruled::new(&HEAD_20, "电费单注释 4", false),
            },
            BaseComponent {
                code: "refund",
                names: &["退补电费", "退补"],
                in_base: Ruled::new(&HEAD_20, "电费单注释", false),
            },
        ],
    },
    BaseRule {
        head: &HEAD_21,
        utility: "cn-hb",
        label: Text::new("湖北（国家电网）", "Hubei (State Grid)"),
        rounding: Ruled::new(&HEAD_21, "电费单", Rounding::Total),
        components: &[
            BaseComponent {
                code: "energy",
                names: &["代购电费", "代购购电", "购电费", "零售交易", "电度电费"],
                in_base: Ruled::new(&HEAD_21, "电费单", true),
            },
            BaseComponent {
                code: "transmission",
                names: &["输配电费", "输配"],
                in_base: Ruled::new(&HEAD_21, "电费单", true),
            },
            BaseComponent {
                code: "line_loss",
                names: &["上网环节线损", "上网环节线损费用"],
                in_base: Ruled::new(&HEAD_21, "电费单", true),
            },
            BaseComponent {
                code: "system_operation",
                names: &["系统运行费", "煤电容量电费"],
                in_base: Ruled::new(&HEAD_21, "电费单", true),
            },
            BaseComponent {
                code: "basic_charge",
                names: &["基本电费", "容量电费", "需量电费"],
                in_base: Ruled::new(&HEAD_21, "电费单", true),
            },
            BaseComponent {
                code: "funds",
                names: &["基金及附加", "政府性基金及附加", "政府性基金", "代征费用合计", "代征"],
                in_base: Ruled::new(&HEAD_21, "电费单", false),
            },
            BaseComponent {
                code: "refund",
                names: &["退补电费", "退补"],
                in_base: Ruled::new(&HEAD_21, "电费单", false),
            },
        ],
    },
    BaseRule {
        head: &HEAD_22,
        utility: "cn-nm-west",
        label: Text::new("蒙西（内蒙古电力）", "Western Inner Mongolia (Inner Mongolia Power)"),
        rounding: Ruled::new(&HEAD_22, "电费单：逐项", Rounding::Component),
        components: &[
            BaseComponent {
                code: "energy",
                names: &["代购购电", "代购电费", "购电费", "电度电费"],
                in_base: Ruled::new(&HEAD_22, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "transmission",
                names: &["电网代购输配电费", "输配电费", "输配"],
                in_base: Ruled::new(&HEAD_22, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "line_loss",
                names: &["上网环节线损", "上网环节线损费用"],
                in_base: Ruled::new(&HEAD_22, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "system_operation",
                names: &["系统运行费"],
                in_base: Ruled::new(&HEAD_22, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "basic_charge",
                names: &["基本电费", "容量电费", "需量电费"],
                in_base: Ruled::new(&HEAD_22, "电费单：参与调整电费金额", true),
            },
            BaseComponent {
                code: "green_power",
                names: &["绿电交易电费", "绿电偏差补偿"],
                in_base: Ruled::new(&HEAD_22, "电费单：参与调整电费金额", false),
            },
            BaseComponent {
                code: "funds",
                names: &["代征费用合计", "代征", "基金及附加", "政府性基金及附加", "政府性基金"],
                in_base: Ruled::new(&HEAD_22, "电费单：参与调整电费金额", false),
            },
            BaseComponent {
                code: "refund",
                names: &["退补电费", "退补"],
                in_base: Ruled::new(&HEAD_22, "电费单：参与调整电费金额", false),
            },
        ],
    },
];

/// All rules of this kind.
pub static CAPACITOR: [CapacitorRule; 1] = [CapacitorRule {
    head: &HEAD_23,
    step: Ruled::new(
        &HEAD_23,
        "常见模块 5、10、15、20、25、30、40、50 kvar",
        Kilovar::constant(Decimal::from_parts(10, 0, 0, false, 0)),
    ),
    loss: Ruled::new(
        &HEAD_23,
        "新型电容器损耗 ≤ 0.2 W/kvar",
        WattPerKilovar::constant(Decimal::from_parts(2, 0, 0, false, 1)),
    ),
    price_low: Ruled::new(
        &HEAD_23,
        "低压自动补偿柜 80–150 元/kvar",
        YuanPerKvar::constant(Decimal::from_parts(80, 0, 0, false, 0)),
    ),
    price_high: Ruled::new(
        &HEAD_23,
        "低压自动补偿柜 80–150 元/kvar",
        YuanPerKvar::constant(Decimal::from_parts(150, 0, 0, false, 0)),
    ),
}];

/// All rules of this kind.
pub static SERVICE: [ServiceRule; 1] = [ServiceRule {
    head: &HEAD_29,
    tiers: &[
        TierLimit {
            tier: Tier::Vip,
            from: Ruled::new(
                &HEAD_29,
                "三（一）：月用电量 100 万 kWh 以上",
                KilowattHour::constant(Decimal::from_parts(1000000, 0, 0, false, 0)),
            ),
        },
        TierLimit {
            tier: Tier::Large,
            from: Ruled::new(
                &HEAD_29,
                "三（一）：5 万至 100 万 kWh（不含 100 万）",
                KilowattHour::constant(Decimal::from_parts(50000, 0, 0, false, 0)),
            ),
        },
        TierLimit {
            tier: Tier::Ordinary,
            from: Ruled::new(
                &HEAD_29,
                "三（一）：5 万 kWh 以下（不含 5 万）",
                KilowattHour::constant(Decimal::from_parts(0, 0, 0, false, 0)),
            ),
        },
    ],
    sectors: &[
        Sector {
            id: "residential",
            label: Text::new("居民", "Household"),
            key: Ruled::new(&HEAD_29, "三（二）", false),
        },
        Sector {
            id: "industry",
            label: Text::new("工业", "Industry"),
            key: Ruled::new(&HEAD_29, "三（二）", false),
        },
        Sector {
            id: "commerce",
            label: Text::new("商业、服务业", "Commerce and services"),
            key: Ruled::new(&HEAD_29, "三（二）", false),
        },
        Sector {
            id: "agriculture",
            label: Text::new("农业、养殖业", "Farming and breeding"),
            key: Ruled::new(&HEAD_29, "三（二）", false),
        },
        Sector {
            id: "party_government",
            label: Text::new("市县区党政机关", "Party and government offices"),
            key: Ruled::new(&HEAD_29, "三（二）", true),
        },
        Sector {
            id: "military",
            label: Text::new("军队", "Armed forces"),
            key: Ruled::new(&HEAD_29, "三（二）", true),
        },
        Sector {
            id: "police",
            label: Text::new("公安、武警", "Police"),
            key: Ruled::new(&HEAD_29, "三（二）", true),
        },
        Sector {
            id: "prison",
            label: Text::new("监狱", "Prison"),
            key: Ruled::new(&HEAD_29, "三（二）", true),
        },
        Sector {
            id: "news",
            label: Text::new("新闻单位", "News media"),
            key: Ruled::new(&HEAD_29, "三（二）", true),
        },
        Sector {
            id: "school",
            label: Text::new("大中专学校", "College or vocational school"),
            key: Ruled::new(&HEAD_29, "三（二）", true),
        },
        Sector {
            id: "other",
            label: Text::new("其他", "Other"),
            key: Ruled::new(&HEAD_29, "三（二）", false),
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
            manager: Ruled::new(&HEAD_29, "三（二）：VIP客户经理服务于VIP高端客户", Manager::Vip),
        },
        Assignment {
            tier: Tier::Large,
            key: None,
            setting: None,
            manager: Ruled::new(&HEAD_29, "三（二）：大客户经理服务于大客户", Manager::Large),
        },
        Assignment {
            tier: Tier::Ordinary,
            key: Some(true),
            setting: None,
            manager: Ruled::new(&HEAD_29, "三（二）：普通却重要的客户由大客户经理服务", Manager::Large),
        },
        Assignment {
            tier: Tier::Ordinary,
            key: None,
            setting: Some(Setting::Urban),
            manager: Ruled::new(&HEAD_29, "三（二）：社区经理以城镇居民社区为单位", Manager::Community),
        },
        Assignment {
            tier: Tier::Ordinary,
            key: None,
            setting: Some(Setting::Rural),
            manager: Ruled::new(&HEAD_29, "三（二）：台区经理以农村公用变台区为单位", Manager::District),
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

/// Public holidays, year by year, as arranged.
pub static PUBLIC_HOLIDAYS: [PublicHolidays; 3] = [
    PublicHolidays {
        head: &HEAD_51,
        days: Ruled::new(
            &HEAD_51,
            "全文",
            DaysOff {
                off: &[
                    (Date::constant(2024, 1), Date::constant(2024, 1)),
                    (Date::constant(2024, 41), Date::constant(2024, 48)),
                    (Date::constant(2024, 95), Date::constant(2024, 97)),
                    (Date::constant(2024, 122), Date::constant(2024, 126)),
                    (Date::constant(2024, 162), Date::constant(2024, 162)),
                    (Date::constant(2024, 259), Date::constant(2024, 261)),
                    (Date::constant(2024, 275), Date::constant(2024, 281)),
                ],
                worked: &[
                    Date::constant(2024, 35),
                    Date::constant(2024, 49),
                    Date::constant(2024, 98),
                    Date::constant(2024, 119),
                    Date::constant(2024, 132),
                    Date::constant(2024, 258),
                    Date::constant(2024, 273),
                    Date::constant(2024, 286),
                ],
            },
        ),
    },
    PublicHolidays {
        head: &HEAD_52,
        days: Ruled::new(
            &HEAD_52,
            "全文",
            DaysOff {
                off: &[
                    (Date::constant(2025, 1), Date::constant(2025, 1)),
                    (Date::constant(2025, 28), Date::constant(2025, 35)),
                    (Date::constant(2025, 94), Date::constant(2025, 96)),
                    (Date::constant(2025, 121), Date::constant(2025, 125)),
                    (Date::constant(2025, 151), Date::constant(2025, 153)),
                    (Date::constant(2025, 274), Date::constant(2025, 281)),
                    (Date::constant(2025, 274), Date::constant(2025, 281)),
                ],
                worked: &[
                    Date::constant(2025, 26),
                    Date::constant(2025, 39),
                    Date::constant(2025, 117),
                    Date::constant(2025, 271),
                    Date::constant(2025, 284),
                ],
            },
        ),
    },
    PublicHolidays {
        head: &HEAD_53,
        days: Ruled::new(
            &HEAD_53,
            "全文",
            DaysOff {
                off: &[
                    (Date::constant(2026, 1), Date::constant(2026, 3)),
                    (Date::constant(2026, 46), Date::constant(2026, 54)),
                    (Date::constant(2026, 94), Date::constant(2026, 96)),
                    (Date::constant(2026, 121), Date::constant(2026, 125)),
                    (Date::constant(2026, 170), Date::constant(2026, 172)),
                    (Date::constant(2026, 268), Date::constant(2026, 270)),
                    (Date::constant(2026, 274), Date::constant(2026, 280)),
                ],
                worked: &[
                    Date::constant(2026, 4),
                    Date::constant(2026, 45),
                    Date::constant(2026, 59),
                    Date::constant(2026, 129),
                    Date::constant(2026, 263),
                    Date::constant(2026, 283),
                ],
            },
        ),
    },
];

/// Public holidays by law alone, of years not arranged yet.
pub static STATUTORY_HOLIDAYS: [PublicHolidays; 2] = [
    PublicHolidays {
        head: &HEAD_57,
        days: Ruled::new(
            &HEAD_57,
            "全文",
            DaysOff {
                off: &[
                    (Date::constant(2027, 1), Date::constant(2027, 1)),
                    (Date::constant(2027, 36), Date::constant(2027, 41)),
                    (Date::constant(2027, 95), Date::constant(2027, 95)),
                    (Date::constant(2027, 121), Date::constant(2027, 124)),
                    (Date::constant(2027, 160), Date::constant(2027, 160)),
                    (Date::constant(2027, 258), Date::constant(2027, 258)),
                    (Date::constant(2027, 274), Date::constant(2027, 278)),
                ],
                worked: &[],
            },
        ),
    },
    PublicHolidays {
        head: &HEAD_58,
        days: Ruled::new(
            &HEAD_58,
            "全文",
            DaysOff {
                off: &[
                    (Date::constant(2028, 1), Date::constant(2028, 3)),
                    (Date::constant(2028, 25), Date::constant(2028, 28)),
                    (Date::constant(2028, 95), Date::constant(2028, 95)),
                    (Date::constant(2028, 122), Date::constant(2028, 123)),
                    (Date::constant(2028, 149), Date::constant(2028, 150)),
                    (Date::constant(2028, 275), Date::constant(2028, 278)),
                ],
                worked: &[],
            },
        ),
    },
];

/// All versions of this table.
pub static APPLIANCES: [Table; 1] = [Table {
    head: &HEAD_11,
    columns: &[
        Column { id: "watts", label: Text::new("功率", "Power"), unit: "W" },
        Column { id: "hours", label: Text::new("每天使用", "Use a day"), unit: "h" },
        Column { id: "days", label: Text::new("每年天数", "Days a year"), unit: "day" },
        Column {
            id: "together",
            label: Text::new("同时用的可能", "Chance of running at the same time"),
            unit: "%",
        },
    ],
    rows: &[
        Row {
            id: "lights",
            group: "",
            label: Text::new("照明灯（一盏）", "Lamp"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(10, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(365, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(50, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "fan",
            group: "",
            label: Text::new("电风扇", "Fan"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(60, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(8, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(150, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "television",
            group: "",
            label: Text::new("电视机", "Television"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(120, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(330, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "refrigerator",
            group: "",
            label: Text::new("电冰箱", "Refrigerator"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(120, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(8, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(365, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(60, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "washing_machine",
            group: "",
            label: Text::new("洗衣机", "Washing machine"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(500, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(150, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(50, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "rice_cooker",
            group: "",
            label: Text::new("电饭锅", "Rice cooker"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(800, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(330, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(60, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "kettle",
            group: "",
            label: Text::new("电热水壶", "Kettle"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(1500, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 1), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(365, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(50, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "induction",
            group: "",
            label: Text::new("电磁炉", "Induction hob"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(2000, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 1), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(330, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(70, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "microwave",
            group: "",
            label: Text::new("微波炉", "Microwave oven"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(1200, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 1), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(300, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(40, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "oven",
            group: "",
            label: Text::new("电烤箱", "Oven"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(2000, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 1), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(60, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(40, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "air_conditioner",
            group: "",
            label: Text::new("空调（1.5 匹）", "Air conditioner (1.5 hp)"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(1200, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(120, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "air_conditioner_large",
            group: "",
            label: Text::new("空调（3 匹柜机）", "Air conditioner (3 hp)"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(2500, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(120, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "water_heater",
            group: "",
            label: Text::new("储水式电热水器", "Storage water heater"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(2000, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(300, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "instant_heater",
            group: "",
            label: Text::new("即热式电热水器", "Instantaneous water heater"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(7000, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 1), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(330, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "heater",
            group: "",
            label: Text::new("取暖器、浴霸", "Room or bath heater"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(1500, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(60, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "computer",
            group: "",
            label: Text::new("电脑", "Computer"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(200, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(300, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "pump",
            group: "",
            label: Text::new("小水泵", "Small pump"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(750, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(300, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(50, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "car_charger",
            group: "",
            label: Text::new("电动汽车充电桩", "Car charger"),
            detail: None,
            citation: Ruled::new(&HEAD_11, "常见值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(7000, 0, 0, false, 0), Watt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Hours::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(200, 0, 0, false, 0), Days::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_11,
                    "常见值",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static BREAKER: [Table; 1] = [Table {
    head: &HEAD_12,
    columns: &[Column { id: "amperes", label: Text::new("额定电流", "Rated current"), unit: "A" }],
    rows: &[
        Row {
            id: "16",
            group: "",
            label: Text::new("16 A", "16 A"),
            detail: None,
            citation: Ruled::new(&HEAD_12, "额定电流优选值", ()),
            values: &[Some(Ruled::new(
                &HEAD_12,
                "额定电流优选值",
                Measure::new(Decimal::from_parts(16, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "20",
            group: "",
            label: Text::new("20 A", "20 A"),
            detail: None,
            citation: Ruled::new(&HEAD_12, "额定电流优选值", ()),
            values: &[Some(Ruled::new(
                &HEAD_12,
                "额定电流优选值",
                Measure::new(Decimal::from_parts(20, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "25",
            group: "",
            label: Text::new("25 A", "25 A"),
            detail: None,
            citation: Ruled::new(&HEAD_12, "额定电流优选值", ()),
            values: &[Some(Ruled::new(
                &HEAD_12,
                "额定电流优选值",
                Measure::new(Decimal::from_parts(25, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "32",
            group: "",
            label: Text::new("32 A", "32 A"),
            detail: None,
            citation: Ruled::new(&HEAD_12, "额定电流优选值", ()),
            values: &[Some(Ruled::new(
                &HEAD_12,
                "额定电流优选值",
                Measure::new(Decimal::from_parts(32, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "40",
            group: "",
            label: Text::new("40 A", "40 A"),
            detail: None,
            citation: Ruled::new(&HEAD_12, "额定电流优选值", ()),
            values: &[Some(Ruled::new(
                &HEAD_12,
                "额定电流优选值",
                Measure::new(Decimal::from_parts(40, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "50",
            group: "",
            label: Text::new("50 A", "50 A"),
            detail: None,
            citation: Ruled::new(&HEAD_12, "额定电流优选值", ()),
            values: &[Some(Ruled::new(
                &HEAD_12,
                "额定电流优选值",
                Measure::new(Decimal::from_parts(50, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "63",
            group: "",
            label: Text::new("63 A", "63 A"),
            detail: None,
            citation: Ruled::new(&HEAD_12, "额定电流优选值", ()),
            values: &[Some(Ruled::new(
                &HEAD_12,
                "额定电流优选值",
                Measure::new(Decimal::from_parts(63, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "80",
            group: "",
            label: Text::new("80 A", "80 A"),
            detail: None,
            citation: Ruled::new(&HEAD_12, "额定电流优选值", ()),
            values: &[Some(Ruled::new(
                &HEAD_12,
                "额定电流优选值",
                Measure::new(Decimal::from_parts(80, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "100",
            group: "",
            label: Text::new("100 A", "100 A"),
            detail: None,
            citation: Ruled::new(&HEAD_12, "额定电流优选值", ()),
            values: &[Some(Ruled::new(
                &HEAD_12,
                "额定电流优选值",
                Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static CARE_CARD: [Table; 1] = [Table {
    head: &HEAD_30,
    columns: &[],
    rows: &[
        Row {
            id: "disabled",
            group: "",
            label: Text::new("残疾人", "Disabled people"),
            detail: Some(Text::new("带残疾人证", "Bring the disability certificate")),
            citation: Ruled::new(&HEAD_30, "三（三）4", ()),
            values: &[],
        },
        Row {
            id: "elderly",
            group: "",
            label: Text::new("孤寡老人", "Old people living alone"),
            detail: Some(Text::new(
                "带身份证；社区或村委会可代为说明、代为申请",
                "Bring the identity card; the community or village committee may speak and apply for them",
            )),
            citation: Ruled::new(&HEAD_30, "三（三）4", ()),
            values: &[],
        },
        Row {
            id: "hardship",
            group: "",
            label: Text::new("困难户", "Households in hardship"),
            detail: Some(Text::new(
                "带低保证或特困证明；免费电量要另向民政和供电企业核实",
                "Bring the certificate of minimum allowance; free electricity is a matter of its own: ask",
            )),
            citation: Ruled::new(&HEAD_30, "三（三）4", ()),
            values: &[],
        },
    ],
}];

/// All versions of this table.
pub static CONNECTION_DOCUMENTS: [Table; 1] = [Table {
    head: &HEAD_1,
    columns: &[
        Column { id: "residential", label: Text::new("居民", "Household"), unit: "" },
        Column { id: "low", label: Text::new("其他低压", "Other low voltage"), unit: "" },
        Column {
            id: "high_single", label: Text::new("高压单电源", "High voltage, one source"), unit: ""
        },
        Column {
            id: "high_dual", label: Text::new("高压双电源", "High voltage, two sources"), unit: ""
        },
    ],
    rows: &[
        Row {
            id: "identity",
            group: "apply",
            label: Text::new("房屋产权人身份证件", "Owner's identity card"),
            detail: Some(Text::new(
                "委托他人办理的，还要被委托人身份证件和委托书",
                "Whoever comes for the owner brings their own card and an authorisation",
            )),
            citation: Ruled::new(&HEAD_1, "低压居民客户②", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_1,
                    "低压居民客户②",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                None,
                None,
                None,
            ],
        },
        Row {
            id: "licence",
            group: "apply",
            label: Text::new("营业执照（统一社会信用代码）", "Business licence"),
            detail: Some(Text::new(
                "经办人带身份证件和授权委托书",
                "Whoever comes brings their identity card and an authorisation",
            )),
            citation: Ruled::new(&HEAD_1, "低压非居民客户②", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "低压非居民客户②",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "低压非居民客户②",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "低压非居民客户②",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "property",
            group: "apply",
            label: Text::new("用电地址的产权或使用权证明", "Proof of ownership or use of the place"),
            detail: Some(Text::new(
                "不动产权证、购房或租赁合同、用地批准文件等之一",
                "Deed, contract of sale or lease, or permission to use the land",
            )),
            citation: Ruled::new(&HEAD_1, "低压居民客户③、低压非居民客户④", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_1,
                    "低压居民客户③、低压非居民客户④",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "低压居民客户③、低压非居民客户④",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "低压居民客户③、低压非居民客户④",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "低压居民客户③、低压非居民客户④",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "devices",
            group: "apply",
            label: Text::new("用电设备清单", "List of appliances and machines"),
            detail: Some(Text::new(
                "名称、台数、千瓦数；可先在“办厂养殖用电”页算好",
                "Names, numbers, kW; the page “Workshop or farm” calculates it",
            )),
            citation: Ruled::new(&HEAD_1, "低压非居民客户⑤", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "低压非居民客户⑤",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "低压非居民客户⑤",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "低压非居民客户⑤",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "approval",
            group: "apply",
            label: Text::new("项目批准、核准或备案文件", "Approval or registration of the project"),
            detail: Some(Text::new(
                "属于政府监管的项目才需要",
                "Only for projects that the government has to approve",
            )),
            citation: Ruled::new(&HEAD_1, "高压客户3", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "高压客户3",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "高压客户3",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "site_plan",
            group: "apply",
            label: Text::new("用电区域总平面图", "Plan of the site"),
            detail: None,
            citation: Ruled::new(&HEAD_1, "高压客户", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "高压客户",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "高压客户",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "important_load",
            group: "apply",
            label: Text::new("重要负荷清单和保安电源要求", "List of vital loads and need of standby supply"),
            detail: Some(Text::new("写明停电会造成什么后果", "Say what a loss of supply would cause")),
            citation: Ruled::new(&HEAD_1, "高压客户", ()),
            values: &[
                None,
                None,
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "高压客户",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "designer",
            group: "request",
            label: Text::new("设计单位资质和受电工程图纸", "Designer's licence and drawings"),
            detail: Some(Text::new(
                "设计、施工单位由您自己选，供电企业不得指定",
                "You choose designer and builder; the utility must not name one",
            )),
            citation: Ruled::new(&HEAD_1, "受电工程设计", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程设计",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程设计",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "hidden_works",
            group: "request",
            label: Text::new(
                "施工单位承装（修、试）许可证，隐蔽工程记录",
                "Builder's licence and records of works to be covered",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_1, "受电工程中间检查", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程中间检查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程中间检查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "signatory",
            group: "contract",
            label: Text::new(
                "签约人证件或授权书，开票和扣款信息",
                "Signatory's card or authority; invoice and bank details",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_1, "签订供用电合同", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_1,
                    "签订供用电合同",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "签订供用电合同",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "签订供用电合同",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "签订供用电合同",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "completion",
            group: "handover",
            label: Text::new("竣工报告和检验申请", "Completion report and request for inspection"),
            detail: None,
            citation: Ruled::new(&HEAD_1, "受电工程竣工检验", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程竣工检验",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程竣工检验",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程竣工检验",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "tests",
            group: "handover",
            label: Text::new(
                "竣工图、交接试验报告、保护整定资料",
                "As-built drawings, test reports, protection settings",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_1, "受电工程竣工检验", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程竣工检验",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程竣工检验",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "operation",
            group: "handover",
            label: Text::new(
                "运行管理制度和值班电工名单",
                "Rules of operation and names of the electricians",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_1, "受电工程竣工检验", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程竣工检验",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_1,
                    "受电工程竣工检验",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static CONNECTION_LIMITS: [Table; 1] = [Table {
    head: &HEAD_2,
    columns: &[
        Column { id: "residential", label: Text::new("居民", "Household"), unit: "工作日" },
        Column { id: "low", label: Text::new("其他低压", "Other low voltage"), unit: "工作日" },
        Column {
            id: "high_single",
            label: Text::new("高压单电源", "High voltage, one source"),
            unit: "工作日",
        },
        Column {
            id: "high_dual",
            label: Text::new("高压双电源", "High voltage, two sources"),
            unit: "工作日",
        },
    ],
    rows: &[
        Row {
            id: "scheme",
            group: "apply",
            label: Text::new("提供供电方案", "Supply scheme handed over"),
            detail: None,
            citation: Ruled::new(&HEAD_2, "第十一条（一）：自受理用户用电申请之日起", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（一）：自受理用户用电申请之日起",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（一）：自受理用户用电申请之日起",
                    Measure::new(Decimal::from_parts(8, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（一）：自受理用户用电申请之日起",
                    Measure::new(Decimal::from_parts(20, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（一）：自受理用户用电申请之日起",
                    Measure::new(Decimal::from_parts(45, 0, 0, false, 0), WorkingDays::SPEC),
                )),
            ],
        },
        Row {
            id: "mid",
            group: "request",
            label: Text::new("启动中间检查", "Interim inspection begun"),
            detail: None,
            citation: Ruled::new(&HEAD_2, "第十一条（三）：自接到用户申请之日起", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（三）：自接到用户申请之日起",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（三）：自接到用户申请之日起",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（三）：自接到用户申请之日起",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                )),
            ],
        },
        Row {
            id: "inspection",
            group: "handover",
            label: Text::new("启动竣工检验", "Final inspection begun"),
            detail: None,
            citation: Ruled::new(&HEAD_2, "第十一条（四）：自接到用户受电装置竣工报告和检验申请之日起", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（四）：自接到用户受电装置竣工报告和检验申请之日起",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（四）：自接到用户受电装置竣工报告和检验申请之日起",
                    Measure::new(Decimal::from_parts(7, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（四）：自接到用户受电装置竣工报告和检验申请之日起",
                    Measure::new(Decimal::from_parts(7, 0, 0, false, 0), WorkingDays::SPEC),
                )),
            ],
        },
        Row {
            id: "meter",
            group: "inspection contract",
            label: Text::new("装表", "Meter installed"),
            detail: None,
            citation: Ruled::new(&HEAD_2, "第十一条（五）：自受电装置检验合格并办结相关手续之日起", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（五）：自受电装置检验合格并办结相关手续之日起",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（五）：自受电装置检验合格并办结相关手续之日起",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（五）：自受电装置检验合格并办结相关手续之日起",
                    Measure::new(Decimal::from_parts(7, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（五）：自受电装置检验合格并办结相关手续之日起",
                    Measure::new(Decimal::from_parts(7, 0, 0, false, 0), WorkingDays::SPEC),
                )),
            ],
        },
        Row {
            id: "energise",
            group: "inspection contract",
            label: Text::new("接电", "Power on"),
            detail: None,
            citation: Ruled::new(&HEAD_2, "第十一条（五）：自受电装置检验合格并办结相关手续之日起", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（五）：自受电装置检验合格并办结相关手续之日起",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（五）：自受电装置检验合格并办结相关手续之日起",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（五）：自受电装置检验合格并办结相关手续之日起",
                    Measure::new(Decimal::from_parts(7, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_2,
                    "第十一条（五）：自受电装置检验合格并办结相关手续之日起",
                    Measure::new(Decimal::from_parts(7, 0, 0, false, 0), WorkingDays::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static CONNECTION_OWN: [Table; 1] = [Table {
    head: &HEAD_3,
    columns: &[
        Column {
            id: "high_single",
            label: Text::new("高压单电源", "High voltage, one source"),
            unit: "工作日",
        },
        Column {
            id: "high_dual",
            label: Text::new("高压双电源", "High voltage, two sources"),
            unit: "工作日",
        },
    ],
    rows: &[Row {
        id: "own",
        group: "",
        label: Text::new("供电企业各环节合计", "The utility's steps together"),
        detail: None,
        citation: Ruled::new(&HEAD_3, "大幅压减办电时间：供电企业各环节合计办理时间", ()),
        values: &[
            Some(Ruled::new(
                &HEAD_3,
                "大幅压减办电时间：供电企业各环节合计办理时间",
                Measure::new(Decimal::from_parts(22, 0, 0, false, 0), WorkingDays::SPEC),
            )),
            Some(Ruled::new(
                &HEAD_3,
                "大幅压减办电时间：供电企业各环节合计办理时间",
                Measure::new(Decimal::from_parts(32, 0, 0, false, 0), WorkingDays::SPEC),
            )),
        ],
    }],
}];

/// All versions of this table.
pub static CONNECTION_PROMISES: [Table; 2] = [
    Table {
        head: &HEAD_4,
        columns: &[
            Column { id: "residential", label: Text::new("居民", "Household"), unit: "工作日" },
            Column { id: "low", label: Text::new("其他低压", "Other low voltage"), unit: "工作日" },
            Column {
                id: "high_single",
                label: Text::new("高压单电源", "High voltage, one source"),
                unit: "工作日",
            },
            Column {
                id: "high_dual",
                label: Text::new("高压双电源", "High voltage, two sources"),
                unit: "工作日",
            },
        ],
        rows: &[
            Row {
                id: "scheme",
                group: "apply",
                label: Text::new("供电方案答复", "Supply scheme answered"),
                detail: None,
                citation: Ruled::new(
                    &HEAD_4,
                    "高压方案答复：单电源 10、双电源 20 个工作日；低压为服务承诺第五条",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_4,
                        "高压方案答复：单电源 10、双电源 20 个工作日；低压为服务承诺第五条",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_4,
                        "高压方案答复：单电源 10、双电源 20 个工作日；低压为服务承诺第五条",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_4,
                        "高压方案答复：单电源 10、双电源 20 个工作日；低压为服务承诺第五条",
                        Measure::new(Decimal::from_parts(10, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_4,
                        "高压方案答复：单电源 10、双电源 20 个工作日；低压为服务承诺第五条",
                        Measure::new(Decimal::from_parts(20, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
            Row {
                id: "mid",
                group: "request",
                label: Text::new("中间检查", "Interim inspection"),
                detail: None,
                citation: Ruled::new(&HEAD_4, "高压中间检查 2 个工作日", ()),
                values: &[
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_4,
                        "高压中间检查 2 个工作日",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_4,
                        "高压中间检查 2 个工作日",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
            Row {
                id: "inspection",
                group: "handover",
                label: Text::new("竣工检验", "Final inspection"),
                detail: None,
                citation: Ruled::new(&HEAD_4, "高压竣工检验和装表合计 6 个工作日", ()),
                values: &[
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_4,
                        "高压竣工检验和装表合计 6 个工作日",
                        Measure::new(Decimal::from_parts(6, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_4,
                        "高压竣工检验和装表合计 6 个工作日",
                        Measure::new(Decimal::from_parts(6, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
            Row {
                id: "meter",
                group: "inspection contract",
                label: Text::new("装表", "Meter installed"),
                detail: None,
                citation: Ruled::new(&HEAD_4, "服务承诺第六条", ()),
                values: &[
                    Some(Ruled::new(
                        &HEAD_4,
                        "服务承诺第六条",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_4,
                        "服务承诺第六条",
                        Measure::new(Decimal::from_parts(3, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    None,
                    None,
                ],
            },
            Row {
                id: "energise",
                group: "inspection contract",
                label: Text::new("接电", "Power on"),
                detail: None,
                citation: Ruled::new(&HEAD_4, "服务承诺第六条", ()),
                values: &[
                    Some(Ruled::new(
                        &HEAD_4,
                        "服务承诺第六条",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_4,
                        "服务承诺第六条",
                        Measure::new(Decimal::from_parts(3, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    None,
                    None,
                ],
            },
        ],
    },
    Table {
        head: &HEAD_5,
        columns: &[
            Column { id: "residential", label: Text::new("居民", "Household"), unit: "工作日" },
            Column { id: "low", label: Text::new("其他低压", "Other low voltage"), unit: "工作日" },
            Column {
                id: "high_single",
                label: Text::new("高压单电源", "High voltage, one source"),
                unit: "工作日",
            },
            Column {
                id: "high_dual",
                label: Text::new("高压双电源", "High voltage, two sources"),
                unit: "工作日",
            },
        ],
        rows: &[
            Row {
                id: "scheme",
                group: "apply",
                label: Text::new("供电方案答复", "Supply scheme answered"),
                detail: None,
                citation: Ruled::new(&HEAD_5, "五", ()),
                values: &[
                    Some(Ruled::new(
                        &HEAD_5,
                        "五",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_5,
                        "五",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_5,
                        "五",
                        Measure::new(Decimal::from_parts(15, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_5,
                        "五",
                        Measure::new(Decimal::from_parts(30, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
            Row {
                id: "meter",
                group: "inspection contract",
                label: Text::new("装表", "Meter installed"),
                detail: None,
                citation: Ruled::new(&HEAD_5, "六", ()),
                values: &[
                    Some(Ruled::new(
                        &HEAD_5,
                        "六",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_5,
                        "六",
                        Measure::new(Decimal::from_parts(3, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_5,
                        "六",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_5,
                        "六",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
            Row {
                id: "energise",
                group: "inspection contract",
                label: Text::new("接电", "Power on"),
                detail: None,
                citation: Ruled::new(&HEAD_5, "六", ()),
                values: &[
                    Some(Ruled::new(
                        &HEAD_5,
                        "六",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_5,
                        "六",
                        Measure::new(Decimal::from_parts(3, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_5,
                        "六",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_5,
                        "六",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
        ],
    },
];

/// All versions of this table.
pub static CONNECTION_ROLES: [Table; 1] = [Table {
    head: &HEAD_6,
    columns: &[],
    rows: &[
        Row {
            id: "customer",
            group: "",
            label: Text::new("您", "You"),
            detail: None,
            citation: Ruled::new(&HEAD_6, "三（三）6", ()),
            values: &[],
        },
        Row {
            id: "builder",
            group: "",
            label: Text::new("您（委托的设计、施工单位）", "You (your designer and builder)"),
            detail: None,
            citation: Ruled::new(&HEAD_6, "三（三）6", ()),
            values: &[],
        },
        Row {
            id: "both",
            group: "",
            label: Text::new("您和供电企业", "You and the utility"),
            detail: None,
            citation: Ruled::new(&HEAD_6, "三（三）6", ()),
            values: &[],
        },
        Row {
            id: "counter",
            group: "",
            label: Text::new("供电企业：营业厅", "Utility: service counter"),
            detail: None,
            citation: Ruled::new(&HEAD_6, "三（三）6", ()),
            values: &[],
        },
        Row {
            id: "survey",
            group: "",
            label: Text::new("供电企业：客户经理和勘查人员", "Utility: account manager and surveyor"),
            detail: None,
            citation: Ruled::new(&HEAD_6, "三（三）6", ()),
            values: &[],
        },
        Row {
            id: "planner",
            group: "",
            label: Text::new("供电企业：方案编制人员", "Utility: scheme planner"),
            detail: None,
            citation: Ruled::new(&HEAD_6, "三（三）6", ()),
            values: &[],
        },
        Row {
            id: "inspector",
            group: "",
            label: Text::new("供电企业：用电检查人员", "Utility: inspector"),
            detail: None,
            citation: Ruled::new(&HEAD_6, "三（三）6", ()),
            values: &[],
        },
        Row {
            id: "metering",
            group: "",
            label: Text::new("供电企业：计量班", "Utility: metering team"),
            detail: None,
            citation: Ruled::new(&HEAD_6, "三（三）6", ()),
            values: &[],
        },
    ],
}];

/// All versions of this table.
pub static CONNECTION_STEPS: [Table; 1] = [Table {
    head: &HEAD_7,
    columns: &[
        Column { id: "number", label: Text::new("第几步", "Step"), unit: "" },
        Column { id: "residential", label: Text::new("居民", "Household"), unit: "" },
        Column { id: "low", label: Text::new("其他低压", "Other low voltage"), unit: "" },
        Column {
            id: "high_single", label: Text::new("高压单电源", "High voltage, one source"), unit: ""
        },
        Column {
            id: "high_dual", label: Text::new("高压双电源", "High voltage, two sources"), unit: ""
        },
    ],
    rows: &[
        Row {
            id: "consult",
            group: "counter",
            label: Text::new("咨询", "Advice"),
            detail: Some(Text::new(
                "打 95598 或找客户经理，问清容量、材料和费用",
                "Call 95598 or your account manager: capacity, papers, costs",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：咨询", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：咨询",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：咨询",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：咨询",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：咨询",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：咨询",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "apply",
            group: "customer",
            label: Text::new("受理申请", "Application accepted"),
            detail: Some(Text::new(
                "交齐材料、拿到受理凭证，时限从这天起算",
                "Papers complete, receipt in hand: the time limits begin here",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：受理申请", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：受理申请",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：受理申请",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：受理申请",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：受理申请",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：受理申请",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "survey",
            group: "survey",
            label: Text::new("现场勘查", "Survey on site"),
            detail: Some(Text::new(
                "到现场看电源、路径和表位，时间含在供电方案的期限内",
                "Source, route and place of the meter; part of the time for the scheme",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：现场勘查", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：现场勘查",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：现场勘查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：现场勘查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：现场勘查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：现场勘查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "scheme",
            group: "planner",
            label: Text::new("确定供电方案", "Supply scheme"),
            detail: Some(Text::new(
                "书面答复从哪里接、多大容量、怎样计量和收费",
                "In writing: where from, how much, how metered and billed",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：确定供电方案", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：确定供电方案",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：确定供电方案",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：确定供电方案",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：确定供电方案",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：确定供电方案",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "request",
            group: "builder",
            label: Text::new("设计、施工，申请中间检查", "Design and building; interim inspection asked for"),
            detail: Some(Text::new("隐蔽工程覆盖之前提出申请", "Ask before anything is covered up")),
            citation: Ruled::new(&HEAD_7, "三（三）6：中间检查", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：中间检查",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), Ratio::SPEC),
                )),
                None,
                None,
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：中间检查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：中间检查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "mid",
            group: "inspector",
            label: Text::new("中间检查", "Interim inspection"),
            detail: Some(Text::new(
                "检查接地、电缆沟等隐蔽工程，缺陷一次告知",
                "Earthing, cable trenches and whatever will be covered; defects are named at once",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：中间检查", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：中间检查",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), Ratio::SPEC),
                )),
                None,
                None,
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：中间检查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：中间检查",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "contract",
            group: "both",
            label: Text::new("供用电合同签订", "Supply contract"),
            detail: Some(Text::new(
                "核对容量、电价类别、计量点和违约责任后签字",
                "Check capacity, tariff, metering point and liabilities, then sign",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：供用电合同签订", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：供用电合同签订",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：供用电合同签订",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：供用电合同签订",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：供用电合同签订",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：供用电合同签订",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "meter",
            group: "metering",
            label: Text::new("表计安装", "Meter installed"),
            detail: Some(Text::new(
                "可以提前装好；国家期限与接电一起，从检验合格并签好合同算起",
                "May come earlier; the State's limit runs with power on, from inspection passed and contract signed",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：表计安装", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：表计安装",
                    Measure::new(Decimal::from_parts(7, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：表计安装",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：表计安装",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：表计安装",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：表计安装",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "handover",
            group: "builder",
            label: Text::new("资料移交", "Papers handed over"),
            detail: Some(Text::new(
                "交竣工报告并申请检验，检验期限从这天起算",
                "Completion report and request for inspection: its limit begins here",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：资料移交", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：资料移交",
                    Measure::new(Decimal::from_parts(8, 0, 0, false, 0), Ratio::SPEC),
                )),
                None,
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：资料移交",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：资料移交",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：资料移交",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "inspection",
            group: "inspector",
            label: Text::new("竣工检验合格", "Final inspection passed"),
            detail: Some(Text::new(
                "不合格的，改好后重新申请，期限重新算",
                "What fails is mended and asked for anew; the limit begins anew",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：验收投运", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：验收投运",
                    Measure::new(Decimal::from_parts(9, 0, 0, false, 0), Ratio::SPEC),
                )),
                None,
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：验收投运",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：验收投运",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：验收投运",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "energise",
            group: "inspector",
            label: Text::new("验收投运：通电", "Power on"),
            detail: Some(Text::new(
                "核对表号和起码，当面送电",
                "Check the meter's number and reading; power comes while you watch",
            )),
            citation: Ruled::new(&HEAD_7, "三（三）6：验收投运", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：验收投运",
                    Measure::new(Decimal::from_parts(9, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：验收投运",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：验收投运",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：验收投运",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_7,
                    "三（三）6：验收投运",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static CONNECTION_WHOLE: [Table; 2] = [
    Table {
        head: &HEAD_8,
        columns: &[
            Column { id: "residential", label: Text::new("居民", "Household"), unit: "工作日" },
            Column { id: "low", label: Text::new("其他低压", "Other low voltage"), unit: "工作日" },
        ],
        rows: &[
            Row {
                id: "no_line",
                group: "",
                label: Text::new("没有电力外线工程", "No line to be built"),
                detail: None,
                citation: Ruled::new(
                    &HEAD_8,
                    "大幅压减办电时间：居民、实行“三零”服务的低压非居民用户全过程",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_8,
                        "大幅压减办电时间：居民、实行“三零”服务的低压非居民用户全过程",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_8,
                        "大幅压减办电时间：居民、实行“三零”服务的低压非居民用户全过程",
                        Measure::new(Decimal::from_parts(15, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
            Row {
                id: "line",
                group: "",
                label: Text::new("有电力外线工程", "A line to be built"),
                detail: None,
                citation: Ruled::new(
                    &HEAD_8,
                    "大幅压减办电时间：居民、实行“三零”服务的低压非居民用户全过程",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_8,
                        "大幅压减办电时间：居民、实行“三零”服务的低压非居民用户全过程",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_8,
                        "大幅压减办电时间：居民、实行“三零”服务的低压非居民用户全过程",
                        Measure::new(Decimal::from_parts(15, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
        ],
    },
    Table {
        head: &HEAD_9,
        columns: &[
            Column { id: "residential", label: Text::new("居民", "Household"), unit: "工作日" },
            Column { id: "low", label: Text::new("其他低压", "Other low voltage"), unit: "工作日" },
        ],
        rows: &[
            Row {
                id: "no_line",
                group: "",
                label: Text::new("没有电力外线工程", "No line to be built"),
                detail: None,
                citation: Ruled::new(&HEAD_9, "低压用户全过程办电时间，无电力外线工程", ()),
                values: &[
                    Some(Ruled::new(
                        &HEAD_9,
                        "低压用户全过程办电时间，无电力外线工程",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_9,
                        "低压用户全过程办电时间，无电力外线工程",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
            Row {
                id: "line",
                group: "",
                label: Text::new("有电力外线工程", "A line to be built"),
                detail: None,
                citation: Ruled::new(&HEAD_9, "低压用户全过程办电时间，有电力外线工程", ()),
                values: &[
                    Some(Ruled::new(
                        &HEAD_9,
                        "低压用户全过程办电时间，有电力外线工程",
                        Measure::new(Decimal::from_parts(15, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_9,
                        "低压用户全过程办电时间，有电力外线工程",
                        Measure::new(Decimal::from_parts(15, 0, 0, false, 0), WorkingDays::SPEC),
                    )),
                ],
            },
        ],
    },
];

/// All versions of this table.
pub static COST_SHARE: [Table; 1] = [Table {
    head: &HEAD_10,
    columns: &[Column { id: "share", label: Text::new("占单位成本", "Share of unit cost"), unit: "%" }],
    rows: &[
        Row {
            id: "low",
            group: "",
            label: Text::new("一般企业，下限", "Most firms, lower end"),
            detail: None,
            citation: Ruled::new(&HEAD_10, "一：约占 5 %–15 %", ()),
            values: &[Some(Ruled::new(
                &HEAD_10,
                "一：约占 5 %–15 %",
                Measure::new(Decimal::from_parts(5, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
        Row {
            id: "high",
            group: "",
            label: Text::new("一般企业，上限", "Most firms, upper end"),
            detail: None,
            citation: Ruled::new(&HEAD_10, "一：约占 5 %–15 %", ()),
            values: &[Some(Ruled::new(
                &HEAD_10,
                "一：约占 5 %–15 %",
                Measure::new(Decimal::from_parts(15, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
        Row {
            id: "intensive",
            group: "",
            label: Text::new("高耗能企业，上限", "Energy-intensive firms, upper end"),
            detail: None,
            citation: Ruled::new(&HEAD_10, "一：高耗能企业可达 50 %", ()),
            values: &[Some(Ruled::new(
                &HEAD_10,
                "一：高耗能企业可达 50 %",
                Measure::new(Decimal::from_parts(50, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static CREDIT_BANDS: [Table; 1] = [Table {
    head: &HEAD_32,
    columns: &[Column { id: "from", label: Text::new("从几分起", "From"), unit: "分" }],
    rows: &[
        Row {
            id: "a",
            group: "",
            label: Text::new("A 优良", "A, good"),
            detail: Some(Text::new(
                "优质客户优先：报装、抢修、上门服务先排，客户经理主动联系",
                "Good customers first: connections, repairs and visits come first, the manager calls on you",
            )),
            citation: Ruled::new(&HEAD_32, "第八条", ()),
            values: &[Some(Ruled::new(
                &HEAD_32,
                "第八条",
                Measure::new(Decimal::from_parts(90, 0, 0, false, 0), Points::SPEC),
            ))],
        },
        Row {
            id: "b",
            group: "",
            label: Text::new("B 一般", "B, usual"),
            detail: Some(Text::new(
                "正常服务，到期前提醒交费",
                "Usual service, with a reminder before bills are due",
            )),
            citation: Ruled::new(&HEAD_32, "第九条", ()),
            values: &[Some(Ruled::new(
                &HEAD_32,
                "第九条",
                Measure::new(Decimal::from_parts(70, 0, 0, false, 0), Points::SPEC),
            ))],
        },
        Row {
            id: "c",
            group: "",
            label: Text::new("C 预警", "C, early warning"),
            detail: Some(Text::new(
                "列入风险预警：勤提醒、早上门，可能要求预付或分次结算",
                "On the early-warning list: more reminders, earlier visits, perhaps payment in advance or by parts",
            )),
            citation: Ruled::new(&HEAD_32, "第十条", ()),
            values: &[Some(Ruled::new(
                &HEAD_32,
                "第十条",
                Measure::new(Decimal::from_parts(0, 0, 0, false, 0), Points::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static CREDIT_RULES: [Table; 1] = [Table {
    head: &HEAD_33,
    columns: &[
        Column { id: "points", label: Text::new("每次扣", "Lost each"), unit: "分" },
        Column { id: "cap", label: Text::new("最多扣", "At most"), unit: "分" },
        Column { id: "window", label: Text::new("计入几个月", "Counts for"), unit: "month" },
        Column { id: "from", label: Text::new("达到几次（月）起封顶", "Ceiling from"), unit: "" },
        Column { id: "ceiling", label: Text::new("最高得分", "Highest score"), unit: "分" },
    ],
    rows: &[
        Row {
            id: "base",
            group: "base",
            label: Text::new("起点", "Beginning"),
            detail: None,
            citation: Ruled::new(&HEAD_33, "示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_33,
                    "示例",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Points::SPEC),
                )),
                None,
                None,
                None,
                None,
            ],
        },
        Row {
            id: "late",
            group: "late",
            label: Text::new("逾期交费（12 个月内几次）", "Paid late (times in 12 months)"),
            detail: None,
            citation: Ruled::new(&HEAD_33, "示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_33,
                    "示例",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Points::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "示例",
                    Measure::new(Decimal::from_parts(32, 0, 0, false, 0), Points::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "示例",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 0), BilledMonths::SPEC),
                )),
                None,
                None,
            ],
        },
        Row {
            id: "arrears",
            group: "arrears",
            label: Text::new("现在还欠着的电费（几个月）", "Bills unpaid now (months)"),
            detail: None,
            citation: Ruled::new(&HEAD_33, "第八条：评定周期内未结清电费的，不得评为 A 级；分值为示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_33,
                    "第八条：评定周期内未结清电费的，不得评为 A 级；分值为示例",
                    Measure::new(Decimal::from_parts(8, 0, 0, false, 0), Points::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第八条：评定周期内未结清电费的，不得评为 A 级；分值为示例",
                    Measure::new(Decimal::from_parts(40, 0, 0, false, 0), Points::SPEC),
                )),
                None,
                Some(Ruled::new(
                    &HEAD_33,
                    "第八条：评定周期内未结清电费的，不得评为 A 级；分值为示例",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第八条：评定周期内未结清电费的，不得评为 A 级；分值为示例",
                    Measure::new(Decimal::from_parts(89, 0, 0, false, 0), Points::SPEC),
                )),
            ],
        },
        Row {
            id: "long_arrears",
            group: "arrears",
            label: Text::new("欠当年电费达三个月", "This year's bills unpaid for three months"),
            detail: None,
            citation: Ruled::new(&HEAD_33, "第十条（七）：一律定为 C 级", ()),
            values: &[
                None,
                None,
                None,
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（七）：一律定为 C 级",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（七）：一律定为 C 级",
                    Measure::new(Decimal::from_parts(69, 0, 0, false, 0), Points::SPEC),
                )),
            ],
        },
        Row {
            id: "violation",
            group: "violation",
            label: Text::new(
                "违约用电（12 个月内几次）",
                "Breach of the contract in use (times in 12 months)",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_33, "第十条（二）：一年内定为 C 级；分值为示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（二）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(20, 0, 0, false, 0), Points::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（二）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(40, 0, 0, false, 0), Points::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（二）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 0), BilledMonths::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（二）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（二）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(69, 0, 0, false, 0), Points::SPEC),
                )),
            ],
        },
        Row {
            id: "theft",
            group: "theft",
            label: Text::new("窃电（24 个月内几次）", "Theft of electricity (times in 24 months)"),
            detail: None,
            citation: Ruled::new(&HEAD_33, "第十条（一）：两年内定为 C 级；分值为示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（一）：两年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(40, 0, 0, false, 0), Points::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（一）：两年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 0), Points::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（一）：两年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(24, 0, 0, false, 0), BilledMonths::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（一）：两年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（一）：两年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(69, 0, 0, false, 0), Points::SPEC),
                )),
            ],
        },
        Row {
            id: "hazard",
            group: "hazard",
            label: Text::new(
                "书面通知后逾期未改的重大隐患（几处）",
                "Grave hazards not mended in time after written notice",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_33, "第十条（五）：一年内定为 C 级；分值为示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（五）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(10, 0, 0, false, 0), Points::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（五）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(30, 0, 0, false, 0), Points::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（五）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 0), BilledMonths::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（五）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第十条（五）：一年内定为 C 级；分值为示例",
                    Measure::new(Decimal::from_parts(69, 0, 0, false, 0), Points::SPEC),
                )),
            ],
        },
        Row {
            id: "new",
            group: "new",
            label: Text::new("新装未满一年", "Connected less than a year ago"),
            detail: None,
            citation: Ruled::new(&HEAD_33, "第九条：新装用户按 B 级管理，一年后可升 A 级", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_33,
                    "第九条：新装用户按 B 级管理，一年后可升 A 级",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 0), BilledMonths::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第九条：新装用户按 B 级管理，一年后可升 A 级",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_33,
                    "第九条：新装用户按 B 级管理，一年后可升 A 级",
                    Measure::new(Decimal::from_parts(89, 0, 0, false, 0), Points::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static DAY_COUNT: [Table; 1] = [Table {
    head: &HEAD_0,
    columns: &[Column {
        id: "offset",
        label: Text::new("从几日后算第一天", "First day counted, days after"),
        unit: "day",
    }],
    rows: &[Row {
        id: "period",
        group: "",
        label: Text::new(
            "按日计算的期间：开始的当日不计入，自下一日开始计算",
            "Periods in days: the day on which one begins does not count, the next is the first",
        ),
        detail: None,
        citation: Ruled::new(&HEAD_0, "第二百零一条第一款", ()),
        values: &[Some(Ruled::new(
            &HEAD_0,
            "第二百零一条第一款",
            Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Days::SPEC),
        ))],
    }],
}];

/// All versions of this table.
pub static EARLY_WARNING: [Table; 1] = [Table {
    head: &HEAD_34,
    columns: &[
        Column { id: "percent", label: Text::new("界限", "From"), unit: "%" },
        Column { id: "points", label: Text::new("扣分", "Lost"), unit: "分" },
    ],
    rows: &[
        Row {
            id: "drop",
            group: "",
            label: Text::new("用电量比对照期下降", "Use fell against the period compared"),
            detail: None,
            citation: Ruled::new(&HEAD_34, "示例；论文以售电量下降 20.1 % 说明压力", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_34,
                    "示例；论文以售电量下降 20.1 % 说明压力",
                    Measure::new(Decimal::from_parts(20, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_34,
                    "示例；论文以售电量下降 20.1 % 说明压力",
                    Measure::new(Decimal::from_parts(10, 0, 0, false, 0), Points::SPEC),
                )),
            ],
        },
        Row {
            id: "prepaid",
            group: "",
            label: Text::new("预付费：少扣", "Prepaid: points given back"),
            detail: None,
            citation: Ruled::new(&HEAD_34, "示例", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_34,
                    "示例",
                    Measure::new(Decimal::from_parts(10, 0, 0, false, 0), Points::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static GRID_EMISSION: [Table; 1] = [Table {
    head: &HEAD_26,
    columns: &[Column {
        id: "factor",
        label: Text::new("排放因子（CO₂）", "Emission factor (CO₂)"),
        unit: "kg/kWh",
    }],
    rows: &[
        Row {
            id: "2023",
            group: "",
            label: Text::new("2023 年", "2023"),
            detail: None,
            citation: Ruled::new(&HEAD_26, "全国电力平均二氧化碳排放因子", ()),
            values: &[Some(Ruled::new(
                &HEAD_26,
                "全国电力平均二氧化碳排放因子",
                Measure::new(Decimal::from_parts(5306, 0, 0, false, 4), KilogramPerKwh::SPEC),
            ))],
        },
        Row {
            id: "2022",
            group: "",
            label: Text::new("2022 年", "2022"),
            detail: None,
            citation: Ruled::new(&HEAD_26, "全国电力平均二氧化碳排放因子", ()),
            values: &[Some(Ruled::new(
                &HEAD_26,
                "全国电力平均二氧化碳排放因子",
                Measure::new(Decimal::from_parts(5366, 0, 0, false, 4), KilogramPerKwh::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static HOME_SUPPLY: [Table; 1] = [Table {
    head: &HEAD_15,
    columns: &[
        Column { id: "volts", label: Text::new("电压", "Voltage"), unit: "V" },
        Column { id: "factor", label: Text::new("功率因数", "Power factor"), unit: "" },
        Column {
            id: "single_phase",
            label: Text::new("单相进户的最大负荷", "Largest load on one phase"),
            unit: "kW",
        },
    ],
    rows: &[Row {
        id: "home",
        group: "",
        label: Text::new("住宅", "Home"),
        detail: None,
        citation: Ruled::new(&HEAD_15, "3.3.2：每套住宅用电负荷不超过 12 kW 时采用单相电源进户", ()),
        values: &[
            Some(Ruled::new(
                &HEAD_15,
                "3.3.2：每套住宅用电负荷不超过 12 kW 时采用单相电源进户",
                Measure::new(Decimal::from_parts(220, 0, 0, false, 0), Volt::SPEC),
            )),
            Some(Ruled::new(
                &HEAD_15,
                "3.3.2：每套住宅用电负荷不超过 12 kW 时采用单相电源进户",
                Measure::new(Decimal::from_parts(9, 0, 0, false, 1), Ratio::SPEC),
            )),
            Some(Ruled::new(
                &HEAD_15,
                "3.3.2：每套住宅用电负荷不超过 12 kW 时采用单相电源进户",
                Measure::new(Decimal::from_parts(12, 0, 0, false, 0), Kilowatt::SPEC),
            )),
        ],
    }],
}];

/// All versions of this table.
pub static LOSS_PRACTICE: [Table; 1] = [Table {
    head: &HEAD_17,
    columns: &[
        Column { id: "percent", label: Text::new("百分数", "Percent"), unit: "%" },
        Column { id: "hours", label: Text::new("小时", "Hours"), unit: "h" },
        Column { id: "factor", label: Text::new("功率因数", "Power factor"), unit: "" },
        Column { id: "load", label: Text::new("负荷率上限", "Load at most"), unit: "%" },
    ],
    rows: &[
        Row {
            id: "owner",
            group: "",
            label: Text::new("损耗由产权所有者负担", "The owner bears the losses"),
            detail: None,
            citation: Ruled::new(
                &HEAD_17,
                "第七十四条：线路与变压器损耗的有功与无功电量均须由产权所有者负担，计入最大需量、电量和功率因数",
                (),
            ),
            values: &[
                Some(Ruled::new(
                    &HEAD_17,
                    "第七十四条：线路与变压器损耗的有功与无功电量均须由产权所有者负担，计入最大需量、电量和功率因数",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
                )),
                None,
                None,
                None,
            ],
        },
        Row {
            id: "month",
            group: "",
            label: Text::new("连续供电的一个月", "A month of supply without a break"),
            detail: None,
            citation: Ruled::new(&HEAD_17, "铁损 = 空载损耗 × 供电时间，连续供电每月按 720 小时", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_17,
                    "铁损 = 空载损耗 × 供电时间，连续供电每月按 720 小时",
                    Measure::new(Decimal::from_parts(720, 0, 0, false, 0), Hours::SPEC),
                )),
                None,
                None,
            ],
        },
        Row {
            id: "two_percent",
            group: "",
            label: Text::new("铜损 2 %", "Copper loss 2 %"),
            detail: None,
            citation: Ruled::new(&HEAD_17, "铜损 = 抄见电量 × 2 %", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_17,
                    "铜损 = 抄见电量 × 2 %",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Percent::SPEC),
                )),
                None,
                None,
                None,
            ],
        },
        Row {
            id: "by_load",
            group: "",
            label: Text::new("铜损：负荷率不超过 40 % 时 2 %", "Copper loss: 2 % up to a load of 40 %"),
            detail: None,
            citation: Ruled::new(&HEAD_17, "负荷率 = 电量 ÷ 720 ÷（容量 × 0.8）；不超过 40 % 时铜损 2 %", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_17,
                    "负荷率 = 电量 ÷ 720 ÷（容量 × 0.8）；不超过 40 % 时铜损 2 %",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Percent::SPEC),
                )),
                None,
                Some(Ruled::new(
                    &HEAD_17,
                    "负荷率 = 电量 ÷ 720 ÷（容量 × 0.8）；不超过 40 % 时铜损 2 %",
                    Measure::new(Decimal::from_parts(8, 0, 0, false, 1), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_17,
                    "负荷率 = 电量 ÷ 720 ÷（容量 × 0.8）；不超过 40 % 时铜损 2 %",
                    Measure::new(Decimal::from_parts(40, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "by_load_high",
            group: "",
            label: Text::new("铜损：负荷率超过 40 % 时 3 %", "Copper loss: 3 % above a load of 40 %"),
            detail: None,
            citation: Ruled::new(&HEAD_17, "负荷率超过 40 % 时铜损 3 %", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_17,
                    "负荷率超过 40 % 时铜损 3 %",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Percent::SPEC),
                )),
                None,
                None,
                None,
            ],
        },
        Row {
            id: "one_and_half_percent",
            group: "",
            label: Text::new("铜损 1.5 %", "Copper loss 1.5 %"),
            detail: None,
            citation: Ruled::new(&HEAD_17, "铜损 = 抄见电量 × 1.5 %", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_17,
                    "铜损 = 抄见电量 × 1.5 %",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 1), Percent::SPEC),
                )),
                None,
                None,
                None,
            ],
        },
    ],
}];

/// All versions of this table.
pub static MANAGER_RESPONSE: [Table; 1] = [Table {
    head: &HEAD_35,
    columns: &[
        Column { id: "answer", label: Text::new("答复", "Answer within"), unit: "工作日" },
        Column { id: "visit", label: Text::new("走访一次", "A visit every"), unit: "month" },
    ],
    rows: &[
        Row {
            id: "vip",
            group: "",
            label: Text::new("VIP客户经理", "VIP account manager"),
            detail: None,
            citation: Ruled::new(&HEAD_35, "示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_35,
                    "示例",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_35,
                    "示例",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), BilledMonths::SPEC),
                )),
            ],
        },
        Row {
            id: "large",
            group: "",
            label: Text::new("大客户经理", "Large-customer manager"),
            detail: None,
            citation: Ruled::new(&HEAD_35, "示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_35,
                    "示例",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_35,
                    "示例",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), BilledMonths::SPEC),
                )),
            ],
        },
        Row {
            id: "community",
            group: "",
            label: Text::new("社区经理", "Community manager"),
            detail: None,
            citation: Ruled::new(&HEAD_35, "示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_35,
                    "示例",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_35,
                    "示例",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 0), BilledMonths::SPEC),
                )),
            ],
        },
        Row {
            id: "district",
            group: "",
            label: Text::new("台区经理", "Transformer-district manager"),
            detail: None,
            citation: Ruled::new(&HEAD_35, "示例", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_35,
                    "示例",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), WorkingDays::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_35,
                    "示例",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 0), BilledMonths::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static METER: [Table; 1] = [Table {
    head: &HEAD_13,
    columns: &[Column { id: "amperes", label: Text::new("最大电流", "Largest current"), unit: "A" }],
    rows: &[
        Row {
            id: "5-20",
            group: "",
            label: Text::new("5(20) A", "5(20) A"),
            detail: None,
            citation: Ruled::new(&HEAD_13, "铭牌 a(b) A：b", ()),
            values: &[Some(Ruled::new(
                &HEAD_13,
                "铭牌 a(b) A：b",
                Measure::new(Decimal::from_parts(20, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "5-40",
            group: "",
            label: Text::new("5(40) A", "5(40) A"),
            detail: None,
            citation: Ruled::new(&HEAD_13, "铭牌 a(b) A：b", ()),
            values: &[Some(Ruled::new(
                &HEAD_13,
                "铭牌 a(b) A：b",
                Measure::new(Decimal::from_parts(40, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "10-40",
            group: "",
            label: Text::new("10(40) A", "10(40) A"),
            detail: None,
            citation: Ruled::new(&HEAD_13, "铭牌 a(b) A：b", ()),
            values: &[Some(Ruled::new(
                &HEAD_13,
                "铭牌 a(b) A：b",
                Measure::new(Decimal::from_parts(40, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "5-60",
            group: "",
            label: Text::new("5(60) A", "5(60) A"),
            detail: None,
            citation: Ruled::new(&HEAD_13, "铭牌 a(b) A：b", ()),
            values: &[Some(Ruled::new(
                &HEAD_13,
                "铭牌 a(b) A：b",
                Measure::new(Decimal::from_parts(60, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "10-60",
            group: "",
            label: Text::new("10(60) A", "10(60) A"),
            detail: None,
            citation: Ruled::new(&HEAD_13, "铭牌 a(b) A：b", ()),
            values: &[Some(Ruled::new(
                &HEAD_13,
                "铭牌 a(b) A：b",
                Measure::new(Decimal::from_parts(60, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "20-80",
            group: "",
            label: Text::new("20(80) A", "20(80) A"),
            detail: None,
            citation: Ruled::new(&HEAD_13, "铭牌 a(b) A：b", ()),
            values: &[Some(Ruled::new(
                &HEAD_13,
                "铭牌 a(b) A：b",
                Measure::new(Decimal::from_parts(80, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "10-100",
            group: "",
            label: Text::new("10(100) A", "10(100) A"),
            detail: None,
            citation: Ruled::new(&HEAD_13, "铭牌 a(b) A：b", ()),
            values: &[Some(Ruled::new(
                &HEAD_13,
                "铭牌 a(b) A：b",
                Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static METER_CORRECTION: [Table; 1] = [Table {
    head: &HEAD_16,
    columns: &[Column {
        id: "share",
        label: Text::new("计入的时间", "Part of the time that counts"),
        unit: "%",
    }],
    rows: &[
        Row {
            id: "meter_error",
            group: "",
            label: Text::new(
                "互感器或电能表误差超出允许范围",
                "Error of meter or transformer beyond what is allowed",
            ),
            detail: None,
            citation: Ruled::new(
                &HEAD_16,
                "第八十条第一项：以“0”误差为基准，按验证后的误差值退补；从上次校验或换装后投入之日起至误差更正之日止的二分之一时间",
                (),
            ),
            values: &[Some(Ruled::new(
                &HEAD_16,
                "第八十条第一项：以“0”误差为基准，按验证后的误差值退补；从上次校验或换装后投入之日起至误差更正之日止的二分之一时间",
                Measure::new(Decimal::from_parts(50, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
        Row {
            id: "wiring",
            group: "",
            label: Text::new("计量装置接线错误", "Wrong wiring"),
            detail: None,
            citation: Ruled::new(
                &HEAD_16,
                "第八十一条第一项：以实际记录的电量为基数，按正确与错误接线的差额率退补；从上次校验或换装投入之日起至接线错误更正之日止",
                (),
            ),
            values: &[Some(Ruled::new(
                &HEAD_16,
                "第八十一条第一项：以实际记录的电量为基数，按正确与错误接线的差额率退补；从上次校验或换装投入之日起至接线错误更正之日止",
                Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
        Row {
            id: "ratio",
            group: "",
            label: Text::new("倍率与实际不符", "Multiplier other than the real one"),
            detail: None,
            citation: Ruled::new(
                &HEAD_16,
                "第八十一条第三项：以实际倍率为基准，按正确与错误倍率的差值退补；时间以抄表记录为准",
                (),
            ),
            values: &[Some(Ruled::new(
                &HEAD_16,
                "第八十一条第三项：以实际倍率为基准，按正确与错误倍率的差值退补；时间以抄表记录为准",
                Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
        Row {
            id: "voltage",
            group: "",
            label: Text::new("电压互感器保险熔断", "Blown fuse of a voltage transformer"),
            detail: None,
            citation: Ruled::new(
                &HEAD_16,
                "第八十一条第二项：按规定计算方法计算值补收；时间按抄表记录或按失压自动记录仪记录",
                (),
            ),
            values: &[Some(Ruled::new(
                &HEAD_16,
                "第八十一条第二项：按规定计算方法计算值补收；时间按抄表记录或按失压自动记录仪记录",
                Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static MOTOR_EFFICIENCY: [Table; 1] = [Table {
    head: &HEAD_27,
    columns: &[
        Column { id: "ie1", label: Text::new("IE1", "IE1"), unit: "%" },
        Column { id: "ie2", label: Text::new("IE2", "IE2"), unit: "%" },
        Column { id: "ie3", label: Text::new("IE3", "IE3"), unit: "%" },
        Column { id: "ie4", label: Text::new("IE4", "IE4"), unit: "%" },
    ],
    rows: &[
        Row {
            id: "0.75",
            group: "",
            label: Text::new("0.75 kW", "0.75 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(721, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(796, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(825, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(857, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "1.1",
            group: "",
            label: Text::new("1.1 kW", "1.1 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(814, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(841, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(872, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "1.5",
            group: "",
            label: Text::new("1.5 kW", "1.5 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(772, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(828, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(853, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(882, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "2.2",
            group: "",
            label: Text::new("2.2 kW", "2.2 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(797, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(843, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(867, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(895, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "3",
            group: "",
            label: Text::new("3 kW", "3 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(815, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(855, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(877, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(904, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "4",
            group: "",
            label: Text::new("4 kW", "4 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(831, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(866, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(886, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(911, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "5.5",
            group: "",
            label: Text::new("5.5 kW", "5.5 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(847, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(877, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(896, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(919, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "7.5",
            group: "",
            label: Text::new("7.5 kW", "7.5 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(86, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(887, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(904, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(926, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "11",
            group: "",
            label: Text::new("11 kW", "11 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(876, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(898, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(914, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(933, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "15",
            group: "",
            label: Text::new("15 kW", "15 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(887, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(906, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(921, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(939, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "18.5",
            group: "",
            label: Text::new("18.5 kW", "18.5 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(893, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(912, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(926, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(942, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "22",
            group: "",
            label: Text::new("22 kW", "22 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(899, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(916, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(93, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(945, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "30",
            group: "",
            label: Text::new("30 kW", "30 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(907, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(923, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(936, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(949, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "37",
            group: "",
            label: Text::new("37 kW", "37 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(912, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(927, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(939, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(952, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "45",
            group: "",
            label: Text::new("45 kW", "45 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(917, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(931, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(942, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(954, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "55",
            group: "",
            label: Text::new("55 kW", "55 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(921, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(935, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(946, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(957, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "75",
            group: "",
            label: Text::new("75 kW", "75 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(927, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(94, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(95, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(96, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "90",
            group: "",
            label: Text::new("90 kW", "90 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(93, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(942, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(952, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(961, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "110",
            group: "",
            label: Text::new("110 kW", "110 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(933, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(945, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(954, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(963, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "132",
            group: "",
            label: Text::new("132 kW", "132 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(935, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(947, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(956, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(964, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "160",
            group: "",
            label: Text::new("160 kW", "160 kW"),
            detail: None,
            citation: Ruled::new(&HEAD_27, "额定效率，4 极，50 Hz", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(938, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(949, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(958, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_27,
                    "额定效率，4 极，50 Hz",
                    Measure::new(Decimal::from_parts(966, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static PF_STANDARD_BY_KIND: [Table; 1] = [Table {
    head: &HEAD_25,
    columns: &[
        Column { id: "above", label: Text::new("容量大于", "Capacity above"), unit: "kVA" },
        Column { id: "from", label: Text::new("容量不小于", "Capacity from"), unit: "kVA" },
        Column { id: "standard", label: Text::new("标准", "Standard"), unit: "" },
    ],
    rows: &[
        Row {
            id: "industry",
            group: "industry",
            label: Text::new("工业", "Industry"),
            detail: None,
            citation: Ruled::new(&HEAD_25, "二：0.90，160 千伏安以上的高压供电工业用户", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_25,
                    "二：0.90，160 千伏安以上的高压供电工业用户",
                    Measure::new(Decimal::from_parts(160, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                None,
                Some(Ruled::new(
                    &HEAD_25,
                    "二：0.90，160 千伏安以上的高压供电工业用户",
                    Measure::new(Decimal::from_parts(90, 0, 0, false, 2), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "agriculture",
            group: "agriculture",
            label: Text::new("农业", "Farming"),
            detail: None,
            citation: Ruled::new(&HEAD_25, "二：0.80，100 千伏安及以上的农业用户", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_25,
                    "二：0.80，100 千伏安及以上的农业用户",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_25,
                    "二：0.80，100 千伏安及以上的农业用户",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 2), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "others",
            group: "",
            label: Text::new("其他", "Others"),
            detail: None,
            citation: Ruled::new(&HEAD_25, "二：0.85，100 千伏安及以上的其他用户", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_25,
                    "二：0.85，100 千伏安及以上的其他用户",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_25,
                    "二：0.85，100 千伏安及以上的其他用户",
                    Measure::new(Decimal::from_parts(85, 0, 0, false, 2), Ratio::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static RETROFIT: [Table; 1] = [Table {
    head: &HEAD_28,
    columns: &[Column { id: "value", label: Text::new("数值", "Value"), unit: "%" }],
    rows: &[
        Row {
            id: "throttled_idle",
            group: "",
            label: Text::new(
                "节流调节：流量为零时的功率占满流量的",
                "Throttling: power at no flow, of that at full flow",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_28, "离心风机、水泵出口节流近似为直线", ()),
            values: &[Some(Ruled::new(
                &HEAD_28,
                "离心风机、水泵出口节流近似为直线",
                Measure::new(Decimal::from_parts(45, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
        Row {
            id: "drive_efficiency",
            group: "",
            label: Text::new("变频器效率", "Efficiency of the drive"),
            detail: None,
            citation: Ruled::new(&HEAD_28, "额定负载附近", ()),
            values: &[Some(Ruled::new(
                &HEAD_28,
                "额定负载附近",
                Measure::new(Decimal::from_parts(96, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
        Row {
            id: "pressure",
            group: "",
            label: Text::new(
                "排气压力每降 0.1 MPa，空压机省电",
                "Saving per 0.1 MPa less discharge pressure",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_28, "0.7 MPa 等级螺杆机的常见估算", ()),
            values: &[Some(Ruled::new(
                &HEAD_28,
                "0.7 MPa 等级螺杆机的常见估算",
                Measure::new(Decimal::from_parts(7, 0, 0, false, 0), Percent::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static SERVICE_CONTACTS: [Table; 1] = [Table {
    head: &HEAD_31,
    columns: &[],
    rows: &[
        Row {
            id: "fault",
            group: "95598",
            label: Text::new("停电、电压不正常、设备冒火花", "No power, odd voltage, sparks"),
            detail: Some(Text::new(
                "户号、地址；先看是一户停还是一片停，空气开关有没有跳",
                "Customer number and address; look first whether it is one house or the whole street, and whether the breaker has tripped",
            )),
            citation: Ruled::new(&HEAD_31, "第十四条：24 小时受理供电故障报修", ()),
            values: &[],
        },
        Row {
            id: "bill",
            group: "95598",
            label: Text::new("电费看不懂、抄表数不对", "A bill that is unclear, a reading that is wrong"),
            detail: Some(Text::new(
                "户号、电费单、电表现在的读数（拍照）；先用本站算一遍",
                "Customer number, the bill, a photo of the meter; calculate it here first",
            )),
            citation: Ruled::new(&HEAD_31, "第十五条", ()),
            values: &[],
        },
        Row {
            id: "business",
            group: "95598",
            label: Text::new(
                "新装、增容、过户、改类别、停用",
                "New connection, more capacity, new owner, other tariff, suspension",
            ),
            detail: Some(Text::new(
                "身份证或营业执照、用电地址；先看“新装用电”页的材料清单",
                "Identity card or business licence, the address; see the list on the page of new connections",
            )),
            citation: Ruled::new(&HEAD_31, "第十一条", ()),
            values: &[],
        },
        Row {
            id: "complaint",
            group: "95598",
            label: Text::new("服务差、超时、乱收费", "Bad service, too late, wrong charges"),
            detail: Some(Text::new(
                "时间、地点、经办人、凭据；一定记下工单号",
                "When, where, who, papers; be sure to note the ticket number",
            )),
            citation: Ruled::new(&HEAD_31, "第十五条：10 个工作日内提出处理意见并答复", ()),
            values: &[],
        },
        Row {
            id: "regulator",
            group: "12398",
            label: Text::new(
                "投诉没有答复，或对答复不满意",
                "A complaint without an answer, or with one you don't accept",
            ),
            detail: Some(Text::new(
                "95598 工单号、答复内容、自己的要求；12398 是国家能源局的监管热线，先找供电企业再打",
                "The ticket number, the answer, what you ask for; 12398 is the regulator's: go to the utility first",
            )),
            citation: Ruled::new(
                &HEAD_31,
                "国能发监管规〔2024〕86号：能源企业办理投诉，监管机构处理申诉",
                (),
            ),
            values: &[],
        },
    ],
}];

/// All versions of this table.
pub static SERVICE_PROMISES: [Table; 1] = [Table {
    head: &HEAD_36,
    columns: &[
        Column { id: "minutes", label: Text::new("分钟", "Minutes"), unit: "min" },
        Column { id: "hours", label: Text::new("小时", "Hours"), unit: "h" },
        Column { id: "workdays", label: Text::new("工作日", "Working days"), unit: "工作日" },
    ],
    rows: &[
        Row {
            id: "fault_urban",
            group: "repair_urban",
            label: Text::new("抢修人员到现场：城市（平均）", "Fault crew on site: town (on average)"),
            detail: None,
            citation: Ruled::new(&HEAD_36, "四", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_36,
                    "四",
                    Measure::new(Decimal::from_parts(45, 0, 0, false, 0), Minutes::SPEC),
                )),
                None,
                None,
            ],
        },
        Row {
            id: "fault_rural",
            group: "repair_rural quality_rural",
            label: Text::new("抢修人员到现场：农村（平均）", "Fault crew on site: countryside (on average)"),
            detail: None,
            citation: Ruled::new(&HEAD_36, "四", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_36,
                    "四",
                    Measure::new(Decimal::from_parts(90, 0, 0, false, 0), Minutes::SPEC),
                )),
                None,
                None,
            ],
        },
        Row {
            id: "fault_remote",
            group: "repair_rural quality_rural",
            label: Text::new(
                "抢修人员到现场：特殊边远地区（平均）",
                "Fault crew on site: remote places (on average)",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_36, "四", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_36,
                    "四",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Hours::SPEC),
                )),
                None,
            ],
        },
        Row {
            id: "restored_urban",
            group: "repair_urban",
            label: Text::new(
                "到现场后恢复供电：城市（平均）",
                "Power restored once on site: town (on average)",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_36, "四", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_36,
                    "四",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Hours::SPEC),
                )),
                None,
            ],
        },
        Row {
            id: "restored_rural",
            group: "repair_rural quality_rural",
            label: Text::new(
                "到现场后恢复供电：农村（平均）",
                "Power restored once on site: countryside (on average)",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_36, "四", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_36,
                    "四",
                    Measure::new(Decimal::from_parts(5, 0, 0, false, 0), Hours::SPEC),
                )),
                None,
            ],
        },
        Row {
            id: "reconnected",
            group: "billing meter_reading reminders",
            label: Text::new("欠费停电，交清后复电", "Reconnected once arrears are paid"),
            detail: None,
            citation: Ruled::new(&HEAD_36, "七", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_36,
                    "七",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 0), Hours::SPEC),
                )),
                None,
            ],
        },
        Row {
            id: "waiting",
            group: "counter",
            label: Text::new("营业厅平均等候", "Waiting at the counter, on average"),
            detail: None,
            citation: Ruled::new(&HEAD_36, "八", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_36,
                    "八",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 0), Minutes::SPEC),
                )),
                None,
                None,
            ],
        },
        Row {
            id: "fault_order",
            group: "repair_urban repair_rural",
            label: Text::new("故障工单办结", "Fault order closed"),
            detail: None,
            citation: Ruled::new(&HEAD_36, "2026 年客户服务题库", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_36,
                    "2026 年客户服务题库",
                    Measure::new(Decimal::from_parts(24, 0, 0, false, 0), Hours::SPEC),
                )),
                None,
            ],
        },
        Row {
            id: "complaint",
            group: "complaint",
            label: Text::new("投诉首次答复", "Complaint: first answer"),
            detail: None,
            citation: Ruled::new(&HEAD_36, "2026 年客户服务题库", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_36,
                    "2026 年客户服务题库",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), WorkingDays::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static SERVICE_STANDARDS: [Table; 1] = [Table {
    head: &HEAD_37,
    columns: &[
        Column { id: "minutes", label: Text::new("分钟", "Minutes"), unit: "min" },
        Column { id: "hours", label: Text::new("小时", "Hours"), unit: "h" },
        Column { id: "days", label: Text::new("天", "Days"), unit: "day" },
        Column { id: "workdays", label: Text::new("工作日", "Working days"), unit: "工作日" },
    ],
    rows: &[
        Row {
            id: "fault_urban",
            group: "repair_urban",
            label: Text::new("抢修人员到现场：城区", "Fault crew on site: town"),
            detail: None,
            citation: Ruled::new(&HEAD_37, "第十四条", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_37,
                    "第十四条",
                    Measure::new(Decimal::from_parts(60, 0, 0, false, 0), Minutes::SPEC),
                )),
                None,
                None,
                None,
            ],
        },
        Row {
            id: "fault_rural",
            group: "repair_rural quality_rural",
            label: Text::new("抢修人员到现场：农村", "Fault crew on site: countryside"),
            detail: None,
            citation: Ruled::new(&HEAD_37, "第十四条", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_37,
                    "第十四条",
                    Measure::new(Decimal::from_parts(120, 0, 0, false, 0), Minutes::SPEC),
                )),
                None,
                None,
                None,
            ],
        },
        Row {
            id: "fault_remote",
            group: "repair_rural quality_rural",
            label: Text::new("抢修人员到现场：边远、交通不便地区", "Fault crew on site: remote places"),
            detail: None,
            citation: Ruled::new(&HEAD_37, "第十四条", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_37,
                    "第十四条",
                    Measure::new(Decimal::from_parts(240, 0, 0, false, 0), Minutes::SPEC),
                )),
                None,
                None,
                None,
            ],
        },
        Row {
            id: "planned_outage",
            group: "quality",
            label: Text::new("计划检修停电：提前公告", "Planned outage: announced before"),
            detail: None,
            citation: Ruled::new(&HEAD_37, "第十三条（一）", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_37,
                    "第十三条（一）",
                    Measure::new(Decimal::from_parts(7, 0, 0, false, 0), Days::SPEC),
                )),
                None,
            ],
        },
        Row {
            id: "temporary_outage",
            group: "quality",
            label: Text::new("临时检修停电：提前公告", "Unplanned works: announced before"),
            detail: None,
            citation: Ruled::new(&HEAD_37, "第十三条（二）", ()),
            values: &[
                None,
                Some(Ruled::new(
                    &HEAD_37,
                    "第十三条（二）",
                    Measure::new(Decimal::from_parts(24, 0, 0, false, 0), Hours::SPEC),
                )),
                None,
                None,
            ],
        },
        Row {
            id: "complaint",
            group: "complaint",
            label: Text::new("投诉：提出处理意见并答复", "Complaint: answered"),
            detail: None,
            citation: Ruled::new(&HEAD_37, "第十五条", ()),
            values: &[
                None,
                None,
                None,
                Some(Ruled::new(
                    &HEAD_37,
                    "第十五条",
                    Measure::new(Decimal::from_parts(10, 0, 0, false, 0), WorkingDays::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static SERVICE_WIRE: [Table; 1] = [Table {
    head: &HEAD_14,
    columns: &[Column { id: "amperes", label: Text::new("载流量", "Ampacity"), unit: "A" }],
    rows: &[
        Row {
            id: "cu-2.5",
            group: "",
            label: Text::new("铜线 2.5 mm²", "Copper 2.5 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铜", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铜",
                Measure::new(Decimal::from_parts(24, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "cu-4",
            group: "",
            label: Text::new("铜线 4 mm²", "Copper 4 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铜", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铜",
                Measure::new(Decimal::from_parts(32, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "cu-6",
            group: "",
            label: Text::new("铜线 6 mm²", "Copper 6 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铜", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铜",
                Measure::new(Decimal::from_parts(41, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "cu-10",
            group: "",
            label: Text::new("铜线 10 mm²", "Copper 10 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铜", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铜",
                Measure::new(Decimal::from_parts(57, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "cu-16",
            group: "",
            label: Text::new("铜线 16 mm²", "Copper 16 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铜", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铜",
                Measure::new(Decimal::from_parts(76, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "cu-25",
            group: "",
            label: Text::new("铜线 25 mm²", "Copper 25 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铜", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铜",
                Measure::new(Decimal::from_parts(101, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "al-2.5",
            group: "",
            label: Text::new("铝线 2.5 mm²", "Aluminium 2.5 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铝", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铝",
                Measure::new(Decimal::from_parts(185, 0, 0, false, 1), Ampere::SPEC),
            ))],
        },
        Row {
            id: "al-4",
            group: "",
            label: Text::new("铝线 4 mm²", "Aluminium 4 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铝", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铝",
                Measure::new(Decimal::from_parts(25, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "al-6",
            group: "",
            label: Text::new("铝线 6 mm²", "Aluminium 6 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铝", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铝",
                Measure::new(Decimal::from_parts(32, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "al-10",
            group: "",
            label: Text::new("铝线 10 mm²", "Aluminium 10 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铝", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铝",
                Measure::new(Decimal::from_parts(44, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "al-16",
            group: "",
            label: Text::new("铝线 16 mm²", "Aluminium 16 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铝", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铝",
                Measure::new(Decimal::from_parts(60, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
        Row {
            id: "al-25",
            group: "",
            label: Text::new("铝线 25 mm²", "Aluminium 25 mm²"),
            detail: None,
            citation: Ruled::new(&HEAD_14, "表 B.52.2，B1，铝", ()),
            values: &[Some(Ruled::new(
                &HEAD_14,
                "表 B.52.2，B1，铝",
                Measure::new(Decimal::from_parts(79, 0, 0, false, 0), Ampere::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static SUPPLY_RULES: [Table; 2] = [
    Table {
        head: &HEAD_38,
        columns: &[
            Column { id: "multiple", label: Text::new("倍数", "Multiple"), unit: "" },
            Column {
                id: "ceiling",
                label: Text::new("倍数为上限（1＝是）", "The multiple is a ceiling (1 = yes)"),
                unit: "",
            },
            Column {
                id: "per_kva",
                label: Text::new("每千瓦（千伏安）", "For each kW (kVA)"),
                unit: "元/kVA",
            },
            Column { id: "per_time", label: Text::new("每次", "Each time"), unit: "元" },
            Column {
                id: "months",
                label: Text::new("时间不明时按几个月", "Months where the time is not known"),
                unit: "month",
            },
            Column { id: "days", label: Text::new("天数", "Days"), unit: "day" },
            Column { id: "hours", label: Text::new("每日时数", "Hours a day"), unit: "h" },
        ],
        rows: &[
            Row {
                id: "wrong_category",
                group: "breach",
                label: Text::new("擅自接用电价高的设备或改变用电类别", "Use of another, dearer category"),
                detail: None,
                citation: Ruled::new(
                    &HEAD_38,
                    "第一百条第 1 项：补交差额电费，并承担二倍差额电费；起讫日期难以确定的按三个月",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 1 项：补交差额电费，并承担二倍差额电费；起讫日期难以确定的按三个月",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 1 项：补交差额电费，并承担二倍差额电费；起讫日期难以确定的按三个月",
                        Measure::new(Decimal::from_parts(3, 0, 0, false, 0), BilledMonths::SPEC),
                    )),
                    None,
                    None,
                ],
            },
            Row {
                id: "over_capacity_two_part",
                group: "breach",
                label: Text::new(
                    "私自超过合同约定容量（两部制）",
                    "Capacity beyond the contract, two-part price",
                ),
                detail: None,
                citation: Ruled::new(
                    &HEAD_38,
                    "第一百条第 2 项：补交私增容量使用月数的基本电费，并承担三倍私增容量基本电费",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 2 项：补交私增容量使用月数的基本电费，并承担三倍私增容量基本电费",
                        Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
            },
            Row {
                id: "over_capacity_other",
                group: "breach",
                label: Text::new(
                    "私自超过合同约定容量（其他用户）",
                    "Capacity beyond the contract, other customers",
                ),
                detail: None,
                citation: Ruled::new(&HEAD_38, "第一百条第 2 项：其他用户私增容量每千瓦（千伏安）50 元", ()),
                values: &[
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 2 项：其他用户私增容量每千瓦（千伏安）50 元",
                        Measure::new(Decimal::from_parts(50, 0, 0, false, 0), YuanPerKva::SPEC),
                    )),
                    None,
                    None,
                    None,
                    None,
                ],
            },
            Row {
                id: "over_quota",
                group: "breach",
                label: Text::new("擅自超过计划分配的用电指标", "Use beyond the planned quota"),
                detail: None,
                citation: Ruled::new(
                    &HEAD_38,
                    "第一百条第 3 项：高峰超用电力每次每千瓦 1 元，超用电量按现行电价电费五倍",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 3 项：高峰超用电力每次每千瓦 1 元，超用电量按现行电价电费五倍",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 3 项：高峰超用电力每次每千瓦 1 元，超用电量按现行电价电费五倍",
                        Measure::new(Decimal::from_parts(1, 0, 0, false, 0), YuanPerKva::SPEC),
                    )),
                    None,
                    None,
                    None,
                    None,
                ],
            },
            Row {
                id: "sealed_two_part",
                group: "breach",
                label: Text::new(
                    "擅自使用已暂停或封存的设备（两部制）",
                    "Use of suspended or sealed equipment, two-part price",
                ),
                detail: None,
                citation: Ruled::new(
                    &HEAD_38,
                    "第一百条第 4 项：补交该容量使用月数的基本电费，并承担二倍补交基本电费",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 4 项：补交该容量使用月数的基本电费，并承担二倍补交基本电费",
                        Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
            },
            Row {
                id: "sealed_other",
                group: "breach",
                label: Text::new(
                    "擅自使用已暂停或封存的设备（其他用户）",
                    "Use of suspended or sealed equipment, other customers",
                ),
                detail: None,
                citation: Ruled::new(&HEAD_38, "第一百条第 4 项：其他用户每次每千瓦（千伏安）30 元", ()),
                values: &[
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 4 项：其他用户每次每千瓦（千伏安）30 元",
                        Measure::new(Decimal::from_parts(30, 0, 0, false, 0), YuanPerKva::SPEC),
                    )),
                    None,
                    None,
                    None,
                    None,
                ],
            },
            Row {
                id: "moved_meter_residential",
                group: "breach",
                label: Text::new(
                    "私自迁移、更动计量装置等（居民）",
                    "Moving or altering the meter and the like, household",
                ),
                detail: None,
                citation: Ruled::new(&HEAD_38, "第一百条第 5 项：居民用户每次 500 元", ()),
                values: &[
                    None,
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 5 项：居民用户每次 500 元",
                        Measure::new(Decimal::from_parts(500, 0, 0, false, 0), UnitPrice::SPEC),
                    )),
                    None,
                    None,
                    None,
                ],
            },
            Row {
                id: "moved_meter_other",
                group: "breach",
                label: Text::new(
                    "私自迁移、更动计量装置等（其他用户）",
                    "Moving or altering the meter and the like, other customers",
                ),
                detail: None,
                citation: Ruled::new(&HEAD_38, "第一百条第 5 项：其他用户每次 5000 元", ()),
                values: &[
                    None,
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百条第 5 项：其他用户每次 5000 元",
                        Measure::new(Decimal::from_parts(5000, 0, 0, false, 0), UnitPrice::SPEC),
                    )),
                    None,
                    None,
                    None,
                ],
            },
            Row {
                id: "part_month",
                group: "breach",
                label: Text::new("不足一月的基本电费", "Basic charge of a part month"),
                detail: None,
                citation: Ruled::new(
                    &HEAD_38,
                    "不足一月按三十分之一逐日计算（试题例解：8 月 25 日至 31 日计 7/30 月）",
                    (),
                ),
                values: &[
                    None,
                    None,
                    None,
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "不足一月按三十分之一逐日计算（试题例解：8 月 25 日至 31 日计 7/30 月）",
                        Measure::new(Decimal::from_parts(30, 0, 0, false, 0), Days::SPEC),
                    )),
                    None,
                ],
            },
            Row {
                id: "theft",
                group: "theft",
                label: Text::new("窃电", "Theft"),
                detail: Some(Text::new(
                    "窃电时间无法查明时，至少以 180 天计算；能查明的以查明的为准。",
                    "180 days are the least where the time can't be found out; a known time decides.",
                )),
                citation: Ruled::new(
                    &HEAD_38,
                    "第一百零二条：补交电费，并承担补交电费三倍；第一百零三条：至少以一百八十天计算",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百零二条：补交电费，并承担补交电费三倍；第一百零三条：至少以一百八十天计算",
                        Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    None,
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百零二条：补交电费，并承担补交电费三倍；第一百零三条：至少以一百八十天计算",
                        Measure::new(Decimal::from_parts(180, 0, 0, false, 0), Days::SPEC),
                    )),
                    None,
                ],
            },
            Row {
                id: "theft_power",
                group: "theft",
                label: Text::new("窃电：电力用户", "Theft: power user"),
                detail: None,
                citation: Ruled::new(&HEAD_38, "第一百零三条：每日窃电时间，电力用户按 12 小时计算", ()),
                values: &[
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百零三条：每日窃电时间，电力用户按 12 小时计算",
                        Measure::new(Decimal::from_parts(12, 0, 0, false, 0), Hours::SPEC),
                    )),
                ],
            },
            Row {
                id: "theft_lighting",
                group: "theft",
                label: Text::new("窃电：照明用户", "Theft: lighting user"),
                detail: None,
                citation: Ruled::new(&HEAD_38, "第一百零三条：每日窃电时间，照明用户按 6 小时计算", ()),
                values: &[
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_38,
                        "第一百零三条：每日窃电时间，照明用户按 6 小时计算",
                        Measure::new(Decimal::from_parts(6, 0, 0, false, 0), Hours::SPEC),
                    )),
                ],
            },
            Row {
                id: "outage_single_part",
                group: "outage",
                label: Text::new(
                    "供电企业运行事故停电（单一制）",
                    "Outage by the supplier's fault, single-part price",
                ),
                detail: Some(Text::new(
                    "以供用电合同订有电力运行事故责任条款为前提；自动重合成功等情形除外。",
                    "Where the contract has a clause on such liability; not after a successful automatic reclosing and the like.",
                )),
                citation: Ruled::new(
                    &HEAD_38,
                    "第九十五条第 1 项：可能用电量的电度电费的五倍（单一制电价为四倍）",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_38,
                        "第九十五条第 1 项：可能用电量的电度电费的五倍（单一制电价为四倍）",
                        Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
            },
            Row {
                id: "outage_two_part",
                group: "outage",
                label: Text::new(
                    "供电企业运行事故停电（两部制）",
                    "Outage by the supplier's fault, two-part price",
                ),
                detail: Some(Text::new(
                    "以供用电合同订有电力运行事故责任条款为前提；自动重合成功等情形除外。",
                    "Where the contract has a clause on such liability; not after a successful automatic reclosing and the like.",
                )),
                citation: Ruled::new(
                    &HEAD_38,
                    "第九十五条第 1 项：可能用电量的电度电费的五倍（单一制电价为四倍）",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_38,
                        "第九十五条第 1 项：可能用电量的电度电费的五倍（单一制电价为四倍）",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
            },
            Row {
                id: "outage_by_customer",
                group: "outage",
                label: Text::new("用户责任造成供电企业对外停电", "Outage of others by a customer's fault"),
                detail: Some(Text::new(
                    "少供电量按停电时间计算，单价为供电企业上月平均售电单价。",
                    "The energy not supplied while it lasted, at the supplier's average selling price of the month before.",
                )),
                citation: Ruled::new(
                    &HEAD_38,
                    "第九十五条第 2 项：少供电量乘以上月份供电企业平均售电单价",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_38,
                        "第九十五条第 2 项：少供电量乘以上月份供电企业平均售电单价",
                        Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    None,
                    None,
                    None,
                    None,
                    None,
                ],
            },
        ],
    },
    Table {
        head: &HEAD_39,
        columns: &[
            Column { id: "multiple", label: Text::new("倍数", "Multiple"), unit: "" },
            Column {
                id: "ceiling",
                label: Text::new("倍数为上限（1＝是）", "The multiple is a ceiling (1 = yes)"),
                unit: "",
            },
            Column { id: "per_time", label: Text::new("每次", "Each time"), unit: "元" },
        ],
        rows: &[
            Row {
                id: "over_capacity_two_part",
                group: "breach",
                label: Text::new(
                    "私增或更换设备超过合同约定容量（两部制）",
                    "Capacity beyond the contract, two-part price",
                ),
                detail: Some(Text::new(
                    "条文为“不高于”，是上限；倍数本身在所见试题中留空，按 1996 年规则的三倍。合同约定较低的，请填写 penaltyMultiple。",
                    "The rule says “not higher than”: a ceiling. The number itself was blank in the item that was read; three is that of 1996. Give penaltyMultiple where the contract says less.",
                )),
                citation: Ruled::new(
                    &HEAD_39,
                    "第一百零一条：补交私增设备容量使用月数的容（需）量电费，并承担不高于（三倍）私增容量容（需）量电费",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_39,
                        "第一百零一条：补交私增设备容量使用月数的容（需）量电费，并承担不高于（三倍）私增容量容（需）量电费",
                        Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    Some(Ruled::new(
                        &HEAD_39,
                        "第一百零一条：补交私增设备容量使用月数的容（需）量电费，并承担不高于（三倍）私增容量容（需）量电费",
                        Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                ],
            },
            Row {
                id: "moved_meter_residential",
                group: "breach",
                label: Text::new(
                    "私自迁移、更动计量装置等（居民）",
                    "Moving or altering the meter and the like, household",
                ),
                detail: None,
                citation: Ruled::new(&HEAD_39, "第一百零一条：居民用户每次五百元", ()),
                values: &[
                    None,
                    None,
                    Some(Ruled::new(
                        &HEAD_39,
                        "第一百零一条：居民用户每次五百元",
                        Measure::new(Decimal::from_parts(500, 0, 0, false, 0), UnitPrice::SPEC),
                    )),
                ],
            },
            Row {
                id: "part_month",
                group: "breach",
                label: Text::new("不足一月的容（需）量电费", "Capacity or demand charge of a part month"),
                detail: None,
                citation: Ruled::new(
                    &HEAD_39,
                    "每日按全月容（需）量电费除以当月日历天数，日用电不足二十四小时的按一天",
                    (),
                ),
                values: &[None, None, None],
            },
            Row {
                id: "outage_single_part",
                group: "outage",
                label: Text::new(
                    "供电企业运行事故停电（单一制）",
                    "Outage by the supplier's fault, single-part price",
                ),
                detail: Some(Text::new(
                    "以供用电合同订有电力运行事故责任条款为前提；单价为当期同类用户平均电量电价。",
                    "Where the contract has a clause on such liability; the price is the period's average energy price of customers of that kind.",
                )),
                citation: Ruled::new(
                    &HEAD_39,
                    "第九十七条（一）：可能用电量乘以当期同类用户平均电量电价的四倍（两部制电价为五倍）",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_39,
                        "第九十七条（一）：可能用电量乘以当期同类用户平均电量电价的四倍（两部制电价为五倍）",
                        Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    None,
                ],
            },
            Row {
                id: "outage_two_part",
                group: "outage",
                label: Text::new(
                    "供电企业运行事故停电（两部制）",
                    "Outage by the supplier's fault, two-part price",
                ),
                detail: Some(Text::new(
                    "以供用电合同订有电力运行事故责任条款为前提；单价为当期同类用户平均电量电价。",
                    "Where the contract has a clause on such liability; the price is the period's average energy price of customers of that kind.",
                )),
                citation: Ruled::new(
                    &HEAD_39,
                    "第九十七条（一）：可能用电量乘以当期同类用户平均电量电价的四倍（两部制电价为五倍）",
                    (),
                ),
                values: &[
                    Some(Ruled::new(
                        &HEAD_39,
                        "第九十七条（一）：可能用电量乘以当期同类用户平均电量电价的四倍（两部制电价为五倍）",
                        Measure::new(Decimal::from_parts(5, 0, 0, false, 0), Ratio::SPEC),
                    )),
                    None,
                    None,
                ],
            },
        ],
    },
];

/// All versions of this table.
pub static TRANSFORMER_LOSS: [Table; 1] = [Table {
    head: &HEAD_18,
    columns: &[
        Column { id: "kva", label: Text::new("额定容量", "Rating"), unit: "kVA" },
        Column { id: "p0", label: Text::new("空载损耗", "No-load loss"), unit: "kW" },
        Column { id: "pk", label: Text::new("短路损耗", "Load loss"), unit: "kW" },
        Column { id: "i0", label: Text::new("空载电流", "No-load current"), unit: "%" },
        Column { id: "uk", label: Text::new("短路阻抗", "Impedance"), unit: "%" },
    ],
    rows: &[
        Row {
            id: "S9-30",
            group: "S9",
            label: Text::new("S9-30", "S9-30"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，30 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，30 千伏安",
                    Measure::new(Decimal::from_parts(30, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，30 千伏安",
                    Measure::new(Decimal::from_parts(13, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，30 千伏安",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，30 千伏安",
                    Measure::new(Decimal::from_parts(28, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，30 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-50",
            group: "S9",
            label: Text::new("S9-50", "S9-50"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，50 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，50 千伏安",
                    Measure::new(Decimal::from_parts(50, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，50 千伏安",
                    Measure::new(Decimal::from_parts(17, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，50 千伏安",
                    Measure::new(Decimal::from_parts(87, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，50 千伏安",
                    Measure::new(Decimal::from_parts(25, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，50 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-63",
            group: "S9",
            label: Text::new("S9-63", "S9-63"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，63 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，63 千伏安",
                    Measure::new(Decimal::from_parts(63, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，63 千伏安",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，63 千伏安",
                    Measure::new(Decimal::from_parts(104, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，63 千伏安",
                    Measure::new(Decimal::from_parts(25, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，63 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-80",
            group: "S9",
            label: Text::new("S9-80", "S9-80"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，80 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，80 千伏安",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，80 千伏安",
                    Measure::new(Decimal::from_parts(25, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，80 千伏安",
                    Measure::new(Decimal::from_parts(125, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，80 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，80 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-100",
            group: "S9",
            label: Text::new("S9-100", "S9-100"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，100 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，100 千伏安",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，100 千伏安",
                    Measure::new(Decimal::from_parts(29, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，100 千伏安",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，100 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，100 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-125",
            group: "S9",
            label: Text::new("S9-125", "S9-125"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，125 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，125 千伏安",
                    Measure::new(Decimal::from_parts(125, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，125 千伏安",
                    Measure::new(Decimal::from_parts(34, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，125 千伏安",
                    Measure::new(Decimal::from_parts(18, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，125 千伏安",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，125 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-160",
            group: "S9",
            label: Text::new("S9-160", "S9-160"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，160 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，160 千伏安",
                    Measure::new(Decimal::from_parts(160, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，160 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，160 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，160 千伏安",
                    Measure::new(Decimal::from_parts(19, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，160 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-200",
            group: "S9",
            label: Text::new("S9-200", "S9-200"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，200 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，200 千伏安",
                    Measure::new(Decimal::from_parts(200, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，200 千伏安",
                    Measure::new(Decimal::from_parts(48, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，200 千伏安",
                    Measure::new(Decimal::from_parts(26, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，200 千伏安",
                    Measure::new(Decimal::from_parts(18, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，200 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-250",
            group: "S9",
            label: Text::new("S9-250", "S9-250"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，250 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，250 千伏安",
                    Measure::new(Decimal::from_parts(250, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，250 千伏安",
                    Measure::new(Decimal::from_parts(56, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，250 千伏安",
                    Measure::new(Decimal::from_parts(305, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，250 千伏安",
                    Measure::new(Decimal::from_parts(17, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，250 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-315",
            group: "S9",
            label: Text::new("S9-315", "S9-315"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，315 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，315 千伏安",
                    Measure::new(Decimal::from_parts(315, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，315 千伏安",
                    Measure::new(Decimal::from_parts(67, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，315 千伏安",
                    Measure::new(Decimal::from_parts(365, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，315 千伏安",
                    Measure::new(Decimal::from_parts(16, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，315 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-400",
            group: "S9",
            label: Text::new("S9-400", "S9-400"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，400 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，400 千伏安",
                    Measure::new(Decimal::from_parts(400, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，400 千伏安",
                    Measure::new(Decimal::from_parts(8, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，400 千伏安",
                    Measure::new(Decimal::from_parts(43, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，400 千伏安",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，400 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-500",
            group: "S9",
            label: Text::new("S9-500", "S9-500"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，500 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，500 千伏安",
                    Measure::new(Decimal::from_parts(500, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，500 千伏安",
                    Measure::new(Decimal::from_parts(96, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，500 千伏安",
                    Measure::new(Decimal::from_parts(51, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，500 千伏安",
                    Measure::new(Decimal::from_parts(14, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，500 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-630",
            group: "S9",
            label: Text::new("S9-630", "S9-630"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，630 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，630 千伏安",
                    Measure::new(Decimal::from_parts(630, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，630 千伏安",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，630 千伏安",
                    Measure::new(Decimal::from_parts(62, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，630 千伏安",
                    Measure::new(Decimal::from_parts(13, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，630 千伏安",
                    Measure::new(Decimal::from_parts(45, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S9-800",
            group: "S9",
            label: Text::new("S9-800", "S9-800"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S9，800 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，800 千伏安",
                    Measure::new(Decimal::from_parts(800, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，800 千伏安",
                    Measure::new(Decimal::from_parts(14, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，800 千伏安",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，800 千伏安",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S9，800 千伏安",
                    Measure::new(Decimal::from_parts(45, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-30",
            group: "S10",
            label: Text::new("S10-30", "S10-30"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，30 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，30 千伏安",
                    Measure::new(Decimal::from_parts(30, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，30 千伏安",
                    Measure::new(Decimal::from_parts(11, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，30 千伏安",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，30 千伏安",
                    Measure::new(Decimal::from_parts(28, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，30 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-50",
            group: "S10",
            label: Text::new("S10-50", "S10-50"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，50 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，50 千伏安",
                    Measure::new(Decimal::from_parts(50, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，50 千伏安",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，50 千伏安",
                    Measure::new(Decimal::from_parts(87, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，50 千伏安",
                    Measure::new(Decimal::from_parts(25, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，50 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-63",
            group: "S10",
            label: Text::new("S10-63", "S10-63"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，63 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，63 千伏安",
                    Measure::new(Decimal::from_parts(63, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，63 千伏安",
                    Measure::new(Decimal::from_parts(17, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，63 千伏安",
                    Measure::new(Decimal::from_parts(104, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，63 千伏安",
                    Measure::new(Decimal::from_parts(25, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，63 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-80",
            group: "S10",
            label: Text::new("S10-80", "S10-80"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，80 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，80 千伏安",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，80 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，80 千伏安",
                    Measure::new(Decimal::from_parts(125, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，80 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，80 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-100",
            group: "S10",
            label: Text::new("S10-100", "S10-100"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，100 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，100 千伏安",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，100 千伏安",
                    Measure::new(Decimal::from_parts(25, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，100 千伏安",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，100 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，100 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-125",
            group: "S10",
            label: Text::new("S10-125", "S10-125"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，125 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，125 千伏安",
                    Measure::new(Decimal::from_parts(125, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，125 千伏安",
                    Measure::new(Decimal::from_parts(29, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，125 千伏安",
                    Measure::new(Decimal::from_parts(18, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，125 千伏安",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，125 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-160",
            group: "S10",
            label: Text::new("S10-160", "S10-160"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，160 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，160 千伏安",
                    Measure::new(Decimal::from_parts(160, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，160 千伏安",
                    Measure::new(Decimal::from_parts(34, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，160 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，160 千伏安",
                    Measure::new(Decimal::from_parts(19, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，160 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-200",
            group: "S10",
            label: Text::new("S10-200", "S10-200"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，200 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，200 千伏安",
                    Measure::new(Decimal::from_parts(200, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，200 千伏安",
                    Measure::new(Decimal::from_parts(41, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，200 千伏安",
                    Measure::new(Decimal::from_parts(26, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，200 千伏安",
                    Measure::new(Decimal::from_parts(18, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，200 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-250",
            group: "S10",
            label: Text::new("S10-250", "S10-250"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，250 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，250 千伏安",
                    Measure::new(Decimal::from_parts(250, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，250 千伏安",
                    Measure::new(Decimal::from_parts(48, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，250 千伏安",
                    Measure::new(Decimal::from_parts(305, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，250 千伏安",
                    Measure::new(Decimal::from_parts(17, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，250 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-315",
            group: "S10",
            label: Text::new("S10-315", "S10-315"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，315 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，315 千伏安",
                    Measure::new(Decimal::from_parts(315, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，315 千伏安",
                    Measure::new(Decimal::from_parts(57, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，315 千伏安",
                    Measure::new(Decimal::from_parts(365, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，315 千伏安",
                    Measure::new(Decimal::from_parts(16, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，315 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-400",
            group: "S10",
            label: Text::new("S10-400", "S10-400"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，400 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，400 千伏安",
                    Measure::new(Decimal::from_parts(400, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，400 千伏安",
                    Measure::new(Decimal::from_parts(68, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，400 千伏安",
                    Measure::new(Decimal::from_parts(43, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，400 千伏安",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，400 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-500",
            group: "S10",
            label: Text::new("S10-500", "S10-500"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，500 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，500 千伏安",
                    Measure::new(Decimal::from_parts(500, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，500 千伏安",
                    Measure::new(Decimal::from_parts(82, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，500 千伏安",
                    Measure::new(Decimal::from_parts(51, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，500 千伏安",
                    Measure::new(Decimal::from_parts(14, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，500 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-630",
            group: "S10",
            label: Text::new("S10-630", "S10-630"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，630 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，630 千伏安",
                    Measure::new(Decimal::from_parts(630, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，630 千伏安",
                    Measure::new(Decimal::from_parts(102, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，630 千伏安",
                    Measure::new(Decimal::from_parts(62, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，630 千伏安",
                    Measure::new(Decimal::from_parts(13, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，630 千伏安",
                    Measure::new(Decimal::from_parts(45, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S10-800",
            group: "S10",
            label: Text::new("S10-800", "S10-800"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S10，800 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，800 千伏安",
                    Measure::new(Decimal::from_parts(800, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，800 千伏安",
                    Measure::new(Decimal::from_parts(119, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，800 千伏安",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，800 千伏安",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S10，800 千伏安",
                    Measure::new(Decimal::from_parts(45, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-30",
            group: "S11",
            label: Text::new("S11-30", "S11-30"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，30 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，30 千伏安",
                    Measure::new(Decimal::from_parts(30, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，30 千伏安",
                    Measure::new(Decimal::from_parts(9, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，30 千伏安",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，30 千伏安",
                    Measure::new(Decimal::from_parts(28, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，30 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-50",
            group: "S11",
            label: Text::new("S11-50", "S11-50"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，50 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，50 千伏安",
                    Measure::new(Decimal::from_parts(50, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，50 千伏安",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，50 千伏安",
                    Measure::new(Decimal::from_parts(87, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，50 千伏安",
                    Measure::new(Decimal::from_parts(25, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，50 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-63",
            group: "S11",
            label: Text::new("S11-63", "S11-63"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，63 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，63 千伏安",
                    Measure::new(Decimal::from_parts(63, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，63 千伏安",
                    Measure::new(Decimal::from_parts(14, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，63 千伏安",
                    Measure::new(Decimal::from_parts(104, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，63 千伏安",
                    Measure::new(Decimal::from_parts(25, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，63 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-80",
            group: "S11",
            label: Text::new("S11-80", "S11-80"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，80 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，80 千伏安",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，80 千伏安",
                    Measure::new(Decimal::from_parts(18, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，80 千伏安",
                    Measure::new(Decimal::from_parts(125, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，80 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，80 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-100",
            group: "S11",
            label: Text::new("S11-100", "S11-100"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，100 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，100 千伏安",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，100 千伏安",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，100 千伏安",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，100 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，100 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-125",
            group: "S11",
            label: Text::new("S11-125", "S11-125"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，125 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，125 千伏安",
                    Measure::new(Decimal::from_parts(125, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，125 千伏安",
                    Measure::new(Decimal::from_parts(24, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，125 千伏安",
                    Measure::new(Decimal::from_parts(18, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，125 千伏安",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，125 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-160",
            group: "S11",
            label: Text::new("S11-160", "S11-160"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，160 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，160 千伏安",
                    Measure::new(Decimal::from_parts(160, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，160 千伏安",
                    Measure::new(Decimal::from_parts(28, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，160 千伏安",
                    Measure::new(Decimal::from_parts(22, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，160 千伏安",
                    Measure::new(Decimal::from_parts(19, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，160 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-200",
            group: "S11",
            label: Text::new("S11-200", "S11-200"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，200 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，200 千伏安",
                    Measure::new(Decimal::from_parts(200, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，200 千伏安",
                    Measure::new(Decimal::from_parts(34, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，200 千伏安",
                    Measure::new(Decimal::from_parts(26, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，200 千伏安",
                    Measure::new(Decimal::from_parts(18, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，200 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-250",
            group: "S11",
            label: Text::new("S11-250", "S11-250"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，250 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，250 千伏安",
                    Measure::new(Decimal::from_parts(250, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，250 千伏安",
                    Measure::new(Decimal::from_parts(39, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，250 千伏安",
                    Measure::new(Decimal::from_parts(305, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，250 千伏安",
                    Measure::new(Decimal::from_parts(17, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，250 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-315",
            group: "S11",
            label: Text::new("S11-315", "S11-315"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，315 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，315 千伏安",
                    Measure::new(Decimal::from_parts(315, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，315 千伏安",
                    Measure::new(Decimal::from_parts(47, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，315 千伏安",
                    Measure::new(Decimal::from_parts(365, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，315 千伏安",
                    Measure::new(Decimal::from_parts(16, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，315 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-400",
            group: "S11",
            label: Text::new("S11-400", "S11-400"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，400 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，400 千伏安",
                    Measure::new(Decimal::from_parts(400, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，400 千伏安",
                    Measure::new(Decimal::from_parts(56, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，400 千伏安",
                    Measure::new(Decimal::from_parts(43, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，400 千伏安",
                    Measure::new(Decimal::from_parts(15, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，400 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-500",
            group: "S11",
            label: Text::new("S11-500", "S11-500"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，500 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，500 千伏安",
                    Measure::new(Decimal::from_parts(500, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，500 千伏安",
                    Measure::new(Decimal::from_parts(67, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，500 千伏安",
                    Measure::new(Decimal::from_parts(51, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，500 千伏安",
                    Measure::new(Decimal::from_parts(14, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，500 千伏安",
                    Measure::new(Decimal::from_parts(4, 0, 0, false, 0), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-630",
            group: "S11",
            label: Text::new("S11-630", "S11-630"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，630 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，630 千伏安",
                    Measure::new(Decimal::from_parts(630, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，630 千伏安",
                    Measure::new(Decimal::from_parts(84, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，630 千伏安",
                    Measure::new(Decimal::from_parts(62, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，630 千伏安",
                    Measure::new(Decimal::from_parts(13, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，630 千伏安",
                    Measure::new(Decimal::from_parts(45, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
        Row {
            id: "S11-800",
            group: "S11",
            label: Text::new("S11-800", "S11-800"),
            detail: None,
            citation: Ruled::new(&HEAD_18, "S11，800 千伏安", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，800 千伏安",
                    Measure::new(Decimal::from_parts(800, 0, 0, false, 0), KilovoltAmpere::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，800 千伏安",
                    Measure::new(Decimal::from_parts(98, 0, 0, false, 2), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，800 千伏安",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 1), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，800 千伏安",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 1), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_18,
                    "S11，800 千伏安",
                    Measure::new(Decimal::from_parts(45, 0, 0, false, 1), Percent::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static WORKSHOP_EQUIPMENT: [Table; 1] = [Table {
    head: &HEAD_40,
    columns: &[
        Column { id: "demand", label: Text::new("需要系数 Kx", "Demand factor Kx"), unit: "" },
        Column { id: "cos", label: Text::new("功率因数 cos φ", "Power factor cos φ"), unit: "" },
        Column { id: "tan", label: Text::new("tan φ", "tan φ"), unit: "" },
        Column { id: "efficiency", label: Text::new("效率", "Efficiency"), unit: "%" },
        Column {
            id: "start", label: Text::new("起动电流倍数", "Starting current, multiple"), unit: ""
        },
        Column { id: "phases", label: Text::new("相数", "Phases"), unit: "" },
    ],
    rows: &[
        Row {
            id: "motor_direct",
            group: "direct",
            label: Text::new("三相电动机，直接起动", "Three-phase motor, started directly"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "小型电动机：Kx 0.7–0.8，起动电流 5–7 倍", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "小型电动机：Kx 0.7–0.8，起动电流 5–7 倍",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "小型电动机：Kx 0.7–0.8，起动电流 5–7 倍",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "小型电动机：Kx 0.7–0.8，起动电流 5–7 倍",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "小型电动机：Kx 0.7–0.8，起动电流 5–7 倍",
                    Measure::new(Decimal::from_parts(88, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "小型电动机：Kx 0.7–0.8，起动电流 5–7 倍",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "小型电动机：Kx 0.7–0.8，起动电流 5–7 倍",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "motor_star_delta",
            group: "",
            label: Text::new("三相电动机，星三角起动", "Three-phase motor, star-delta start"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "星三角起动电流约为直接起动的三分之一", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "星三角起动电流约为直接起动的三分之一",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "星三角起动电流约为直接起动的三分之一",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "星三角起动电流约为直接起动的三分之一",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "星三角起动电流约为直接起动的三分之一",
                    Measure::new(Decimal::from_parts(88, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "星三角起动电流约为直接起动的三分之一",
                    Measure::new(Decimal::from_parts(2, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "星三角起动电流约为直接起动的三分之一",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "motor_soft",
            group: "",
            label: Text::new("三相电动机，软起动器", "Three-phase motor with soft starter"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "软起动器限流 2–4 倍", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "软起动器限流 2–4 倍",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "软起动器限流 2–4 倍",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "软起动器限流 2–4 倍",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "软起动器限流 2–4 倍",
                    Measure::new(Decimal::from_parts(88, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "软起动器限流 2–4 倍",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "软起动器限流 2–4 倍",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "motor_inverter",
            group: "",
            label: Text::new("三相电动机，变频器", "Three-phase motor with inverter"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "变频器起动电流 1–1.5 倍", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "变频器起动电流 1–1.5 倍",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "变频器起动电流 1–1.5 倍",
                    Measure::new(Decimal::from_parts(95, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "变频器起动电流 1–1.5 倍",
                    Measure::new(Decimal::from_parts(33, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "变频器起动电流 1–1.5 倍",
                    Measure::new(Decimal::from_parts(86, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "变频器起动电流 1–1.5 倍",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 1), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "变频器起动电流 1–1.5 倍",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "motor_single",
            group: "direct",
            label: Text::new("单相电动机", "Single-phase motor"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "单相小电动机：起动电流 4–7 倍", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "单相小电动机：起动电流 4–7 倍",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "单相小电动机：起动电流 4–7 倍",
                    Measure::new(Decimal::from_parts(70, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "单相小电动机：起动电流 4–7 倍",
                    Measure::new(Decimal::from_parts(102, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "单相小电动机：起动电流 4–7 倍",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "单相小电动机：起动电流 4–7 倍",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "单相小电动机：起动电流 4–7 倍",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "heating",
            group: "",
            label: Text::new("电热（烘干、保温）", "Electric heating (drying, brooding)"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "电阻加热：Kx 0.7–0.9，cos φ 1.0", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "电阻加热：Kx 0.7–0.9，cos φ 1.0",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "电阻加热：Kx 0.7–0.9，cos φ 1.0",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "电阻加热：Kx 0.7–0.9，cos φ 1.0",
                    Measure::new(Decimal::from_parts(0, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "电阻加热：Kx 0.7–0.9，cos φ 1.0",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "电阻加热：Kx 0.7–0.9，cos φ 1.0",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "电阻加热：Kx 0.7–0.9，cos φ 1.0",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "welding",
            group: "",
            label: Text::new("交流电焊机", "Welder"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "手工弧焊变压器：Kx 0.35，cos φ 0.35", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "手工弧焊变压器：Kx 0.35，cos φ 0.35",
                    Measure::new(Decimal::from_parts(35, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "手工弧焊变压器：Kx 0.35，cos φ 0.35",
                    Measure::new(Decimal::from_parts(35, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "手工弧焊变压器：Kx 0.35，cos φ 0.35",
                    Measure::new(Decimal::from_parts(268, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "手工弧焊变压器：Kx 0.35，cos φ 0.35",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "手工弧焊变压器：Kx 0.35，cos φ 0.35",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "手工弧焊变压器：Kx 0.35，cos φ 0.35",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "lighting",
            group: "",
            label: Text::new("照明（LED）", "Lighting (LED)"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "车间照明：Kx 0.8–1.0，cos φ 0.9", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "车间照明：Kx 0.8–1.0，cos φ 0.9",
                    Measure::new(Decimal::from_parts(90, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "车间照明：Kx 0.8–1.0，cos φ 0.9",
                    Measure::new(Decimal::from_parts(90, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "车间照明：Kx 0.8–1.0，cos φ 0.9",
                    Measure::new(Decimal::from_parts(48, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "车间照明：Kx 0.8–1.0，cos φ 0.9",
                    Measure::new(Decimal::from_parts(100, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "车间照明：Kx 0.8–1.0，cos φ 0.9",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "车间照明：Kx 0.8–1.0，cos φ 0.9",
                    Measure::new(Decimal::from_parts(1, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "compressor",
            group: "direct",
            label: Text::new("制冷压缩机", "Refrigeration compressor"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "制冷机组：Kx 0.65–0.8", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "制冷机组：Kx 0.65–0.8",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "制冷机组：Kx 0.65–0.8",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "制冷机组：Kx 0.65–0.8",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "制冷机组：Kx 0.65–0.8",
                    Measure::new(Decimal::from_parts(88, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "制冷机组：Kx 0.65–0.8",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "制冷机组：Kx 0.65–0.8",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "fan",
            group: "direct",
            label: Text::new("通风机", "Ventilation fan"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "通风机、水泵：Kx 0.75–0.85，cos φ 0.8", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "通风机、水泵：Kx 0.75–0.85，cos φ 0.8",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "通风机、水泵：Kx 0.75–0.85，cos φ 0.8",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "通风机、水泵：Kx 0.75–0.85，cos φ 0.8",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "通风机、水泵：Kx 0.75–0.85，cos φ 0.8",
                    Measure::new(Decimal::from_parts(85, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "通风机、水泵：Kx 0.75–0.85，cos φ 0.8",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "通风机、水泵：Kx 0.75–0.85，cos φ 0.8",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "aerator",
            group: "direct",
            label: Text::new("增氧机", "Pond aerator"),
            detail: None,
            citation: Ruled::new(&HEAD_40, "夜间同时运行，Kx 取高值", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_40,
                    "夜间同时运行，Kx 取高值",
                    Measure::new(Decimal::from_parts(90, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "夜间同时运行，Kx 取高值",
                    Measure::new(Decimal::from_parts(75, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "夜间同时运行，Kx 取高值",
                    Measure::new(Decimal::from_parts(88, 0, 0, false, 2), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "夜间同时运行，Kx 取高值",
                    Measure::new(Decimal::from_parts(82, 0, 0, false, 0), Percent::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "夜间同时运行，Kx 取高值",
                    Measure::new(Decimal::from_parts(6, 0, 0, false, 0), Ratio::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_40,
                    "夜间同时运行，Kx 取高值",
                    Measure::new(Decimal::from_parts(3, 0, 0, false, 0), Ratio::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static WORKSHOP_SAFETY: [Table; 1] = [Table {
    head: &HEAD_41,
    columns: &[],
    rows: &[
        Row {
            id: "residual",
            group: "",
            label: Text::new(
                "总开关和每个插座、移动设备回路装剩余电流保护器（漏电保护器），每月按一次试验按钮。",
                "Residual-current devices at the main switch and on every socket and portable-tool circuit; press their test button every month.",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_41, "GB/T 13955-2017", ()),
            values: &[],
        },
        Row {
            id: "earth",
            group: "",
            label: Text::new(
                "所有设备的金属外壳接保护地线；中性线不能当地线用。",
                "Every metal housing is connected to the protective earth; the neutral is not an earth.",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_41, "GB 50054-2011", ()),
            values: &[],
        },
        Row {
            id: "overload",
            group: "",
            label: Text::new(
                "每台电动机单独装短路和过载保护；导线按电流选，不私自加大开关。",
                "Short-circuit and overload protection for each motor; wires sized for the current; never a larger breaker on the same wire.",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_41, "GB 50054-2011", ()),
            values: &[],
        },
        Row {
            id: "stop",
            group: "",
            label: Text::new(
                "机器旁能一下断开电源；检修先停电、挂牌、验电。",
                "Every machine can be cut off beside it; before repair switch off, hang a sign, test for voltage.",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_41, "GB/T 13869-2017", ()),
            values: &[],
        },
        Row {
            id: "dust",
            group: "",
            label: Text::new(
                "碾米、饲料、木工有粉尘：及时清扫，用防尘的电器和电动机，接线盒封好。",
                "Rice, feed and wood make dust: sweep it up, use dust-tight switches and motors, keep boxes closed.",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_41, "GB 15577-2018《粉尘防爆安全规程》", ()),
            values: &[],
        },
        Row {
            id: "water",
            group: "aerator",
            label: Text::new(
                "水边和水中的设备用高灵敏度漏电保护和防水电缆；有人下水前先断电。",
                "At and in water: sensitive residual-current protection and waterproof cable; switch off before anybody enters the water.",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_41, "GB/T 13955-2017", ()),
            values: &[],
        },
        Row {
            id: "animals",
            group: "farming",
            label: Text::new(
                "养殖：停电会闷死牲畜、憋死鱼，风机和增氧机准备备用电源和断电报警，备用电源与电网之间装防倒送闭锁。",
                "Animals and fish suffocate in a power cut: keep standby power and an alarm for fans and aerators, interlocked so that it never feeds the grid.",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_41, "GB/T 13869-2017", ()),
            values: &[],
        },
        Row {
            id: "welding",
            group: "welding",
            label: Text::new(
                "电焊机装防触电保护，焊接处清走可燃物，备好灭火器。",
                "Welders with shock protection; clear away what can burn and keep an extinguisher at hand.",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_41, "GB/T 13869-2017", ()),
            values: &[],
        },
    ],
}];

/// All versions of this table.
pub static WORKSHOP_STANDARD: [Table; 1] = [Table {
    head: &HEAD_42,
    columns: &[Column { id: "kva", label: Text::new("容量", "Capacity"), unit: "kVA" }],
    rows: &[
        Row {
            id: "from",
            group: "",
            label: Text::new("从此容量起考核功率因数", "A standard applies from it on"),
            detail: None,
            citation: Ruled::new(&HEAD_42, "二、2、3：100 千伏安（千瓦）及以上", ()),
            values: &[Some(Ruled::new(
                &HEAD_42,
                "二、2、3：100 千伏安（千瓦）及以上",
                Measure::new(Decimal::from_parts(100, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "high_above",
            group: "",
            label: Text::new(
                "高压供电工业用户超过此容量按最高标准",
                "Above it high-voltage industry has the highest standard",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_42, "二、1：160 千伏安以上的高压供电工业用户", ()),
            values: &[Some(Ruled::new(
                &HEAD_42,
                "二、1：160 千伏安以上的高压供电工业用户",
                Measure::new(Decimal::from_parts(160, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static WORKSHOP_SUPPLY: [Table; 1] = [Table {
    head: &HEAD_43,
    columns: &[
        Column { id: "kw", label: Text::new("功率", "Power"), unit: "kW" },
        Column { id: "volt", label: Text::new("电压", "Voltage"), unit: "V" },
        Column { id: "percent", label: Text::new("比例", "Share"), unit: "%" },
        Column { id: "number", label: Text::new("数值", "Number"), unit: "" },
    ],
    rows: &[
        Row {
            id: "single_phase",
            group: "",
            label: Text::new(
                "单相 220 伏供电：设备总容量不超过",
                "Single phase, 220 V: equipment of no more than",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_43, "单相用电设备总容量 12 千瓦以下可采用低压 220 伏供电", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_43,
                    "单相用电设备总容量 12 千瓦以下可采用低压 220 伏供电",
                    Measure::new(Decimal::from_parts(12, 0, 0, false, 0), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_43,
                    "单相用电设备总容量 12 千瓦以下可采用低压 220 伏供电",
                    Measure::new(Decimal::from_parts(220, 0, 0, false, 0), Volt::SPEC),
                )),
                None,
                None,
            ],
        },
        Row {
            id: "low_voltage",
            group: "",
            label: Text::new(
                "低压三相 380 伏供电：设备总容量不超过",
                "Low voltage, three phases, 380 V: equipment of no more than",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_43, "用电设备总容量 160 千瓦以下可采用低压三相四线制供电", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_43,
                    "用电设备总容量 160 千瓦以下可采用低压三相四线制供电",
                    Measure::new(Decimal::from_parts(160, 0, 0, false, 0), Kilowatt::SPEC),
                )),
                Some(Ruled::new(
                    &HEAD_43,
                    "用电设备总容量 160 千瓦以下可采用低压三相四线制供电",
                    Measure::new(Decimal::from_parts(380, 0, 0, false, 0), Volt::SPEC),
                )),
                None,
                None,
            ],
        },
        Row {
            id: "root3",
            group: "",
            label: Text::new("√3 的取值", "The root of three"),
            detail: None,
            citation: Ruled::new(&HEAD_43, "设计计算取三位小数", ()),
            values: &[
                None,
                None,
                None,
                Some(Ruled::new(
                    &HEAD_43,
                    "设计计算取三位小数",
                    Measure::new(Decimal::from_parts(1732, 0, 0, false, 3), Ratio::SPEC),
                )),
            ],
        },
        Row {
            id: "utilisation",
            group: "",
            label: Text::new("变压器负载率不超过", "A transformer's load is no more than"),
            detail: None,
            citation: Ruled::new(&HEAD_43, "长期负载率一般不大于 80 %", ()),
            values: &[
                None,
                None,
                Some(Ruled::new(
                    &HEAD_43,
                    "长期负载率一般不大于 80 %",
                    Measure::new(Decimal::from_parts(80, 0, 0, false, 0), Percent::SPEC),
                )),
                None,
            ],
        },
        Row {
            id: "direct_start",
            group: "",
            label: Text::new(
                "公用变压器供电时，直接起动的单台电动机不超过",
                "On a public transformer: one motor started directly of no more than",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_43, "较大的电动机用降压、软起动或变频", ()),
            values: &[
                Some(Ruled::new(
                    &HEAD_43,
                    "较大的电动机用降压、软起动或变频",
                    Measure::new(Decimal::from_parts(11, 0, 0, false, 0), Kilowatt::SPEC),
                )),
                None,
                None,
                None,
            ],
        },
        Row {
            id: "advised_factor",
            group: "",
            label: Text::new(
                "没有考核标准时建议达到的功率因数",
                "Power factor advised where no standard applies",
            ),
            detail: None,
            citation: Ruled::new(&HEAD_43, "就地补偿的常见目标", ()),
            values: &[
                None,
                None,
                None,
                Some(Ruled::new(
                    &HEAD_43,
                    "就地补偿的常见目标",
                    Measure::new(Decimal::from_parts(90, 0, 0, false, 2), Ratio::SPEC),
                )),
            ],
        },
    ],
}];

/// All versions of this table.
pub static WORKSHOP_TARIFF: [Table; 1] = [Table {
    head: &HEAD_44,
    columns: &[Column { id: "kva", label: Text::new("容量", "Capacity"), unit: "kVA" }],
    rows: &[
        Row {
            id: "choice_above",
            group: "",
            label: Text::new("超过此容量可选单一制或两部制", "Above it the customer chooses"),
            detail: None,
            citation: Ruled::new(&HEAD_44, "100 千伏安及以下执行单一制；100 至 315 千伏安之间可选", ()),
            values: &[Some(Ruled::new(
                &HEAD_44,
                "100 千伏安及以下执行单一制；100 至 315 千伏安之间可选",
                Measure::new(Decimal::from_parts(100, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "two_part_from",
            group: "",
            label: Text::new("从此容量起执行两部制", "From it on two-part"),
            detail: None,
            citation: Ruled::new(&HEAD_44, "315 千伏安及以上执行两部制", ()),
            values: &[Some(Ruled::new(
                &HEAD_44,
                "315 千伏安及以上执行两部制",
                Measure::new(Decimal::from_parts(315, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
    ],
}];

/// All versions of this table.
pub static WORKSHOP_TRANSFORMER: [Table; 1] = [Table {
    head: &HEAD_45,
    columns: &[Column { id: "kva", label: Text::new("额定容量", "Rating"), unit: "kVA" }],
    rows: &[
        Row {
            id: "30",
            group: "",
            label: Text::new("30 千伏安", "30 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(30, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "50",
            group: "",
            label: Text::new("50 千伏安", "50 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(50, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "63",
            group: "",
            label: Text::new("63 千伏安", "63 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(63, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "80",
            group: "",
            label: Text::new("80 千伏安", "80 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(80, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "100",
            group: "",
            label: Text::new("100 千伏安", "100 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(100, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "125",
            group: "",
            label: Text::new("125 千伏安", "125 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(125, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "160",
            group: "",
            label: Text::new("160 千伏安", "160 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(160, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "200",
            group: "",
            label: Text::new("200 千伏安", "200 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(200, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "250",
            group: "",
            label: Text::new("250 千伏安", "250 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(250, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "315",
            group: "",
            label: Text::new("315 千伏安", "315 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(315, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "400",
            group: "",
            label: Text::new("400 千伏安", "400 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(400, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "500",
            group: "",
            label: Text::new("500 千伏安", "500 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(500, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "630",
            group: "",
            label: Text::new("630 千伏安", "630 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(630, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "800",
            group: "",
            label: Text::new("800 千伏安", "800 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(800, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "1000",
            group: "",
            label: Text::new("1000 千伏安", "1000 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(1000, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "1250",
            group: "",
            label: Text::new("1250 千伏安", "1250 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(1250, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
        Row {
            id: "1600",
            group: "",
            label: Text::new("1600 千伏安", "1600 kVA"),
            detail: None,
            citation: Ruled::new(&HEAD_45, "10 kV 配电变压器额定容量", ()),
            values: &[Some(Ruled::new(
                &HEAD_45,
                "10 kV 配电变压器额定容量",
                Measure::new(Decimal::from_parts(1600, 0, 0, false, 0), KilovoltAmpere::SPEC),
            ))],
        },
    ],
}];

/// All tables, for pages that print them.
pub static TABLES: &[(&str, &[Table])] = &[
    ("appliances", &APPLIANCES),
    ("breaker", &BREAKER),
    ("care_card", &CARE_CARD),
    ("connection_documents", &CONNECTION_DOCUMENTS),
    ("connection_limits", &CONNECTION_LIMITS),
    ("connection_own", &CONNECTION_OWN),
    ("connection_promises", &CONNECTION_PROMISES),
    ("connection_roles", &CONNECTION_ROLES),
    ("connection_steps", &CONNECTION_STEPS),
    ("connection_whole", &CONNECTION_WHOLE),
    ("cost_share", &COST_SHARE),
    ("credit_bands", &CREDIT_BANDS),
    ("credit_rules", &CREDIT_RULES),
    ("day_count", &DAY_COUNT),
    ("early_warning", &EARLY_WARNING),
    ("grid_emission", &GRID_EMISSION),
    ("home_supply", &HOME_SUPPLY),
    ("loss_practice", &LOSS_PRACTICE),
    ("manager_response", &MANAGER_RESPONSE),
    ("meter", &METER),
    ("meter_correction", &METER_CORRECTION),
    ("motor_efficiency", &MOTOR_EFFICIENCY),
    ("pf_standard_by_kind", &PF_STANDARD_BY_KIND),
    ("retrofit", &RETROFIT),
    ("service_contacts", &SERVICE_CONTACTS),
    ("service_promises", &SERVICE_PROMISES),
    ("service_standards", &SERVICE_STANDARDS),
    ("service_wire", &SERVICE_WIRE),
    ("supply_rules", &SUPPLY_RULES),
    ("transformer_loss", &TRANSFORMER_LOSS),
    ("workshop_equipment", &WORKSHOP_EQUIPMENT),
    ("workshop_safety", &WORKSHOP_SAFETY),
    ("workshop_standard", &WORKSHOP_STANDARD),
    ("workshop_supply", &WORKSHOP_SUPPLY),
    ("workshop_tariff", &WORKSHOP_TARIFF),
    ("workshop_transformer", &WORKSHOP_TRANSFORMER),
];
