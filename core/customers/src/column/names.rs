//! How headers are written: the names of the columns, and the words that make one mean something else.
//!
//! Names are without blanks, brackets, marks and case.

use super::Column;

/// Other names of the columns.
pub(super) const ALIASES: &[(Column, &[&str])] = &[
    (
        Column::Account,
        &[
            "用户编号",
            "客户编号",
            "户名编号",
            "用户号",
            "客户号",
            "客户id",
            "用户id",
            "用电户号",
            "客户户号",
            "accountno",
            "accountnumber",
            "accountid",
            "customerid",
            "customerno",
            "customernumber",
            "customer",
            "consno",
            "id",
        ],
    ),
    (
        Column::Name,
        &[
            "用户名称",
            "客户名称",
            "用户名",
            "客户名",
            "名称",
            "姓名",
            "单位名称",
            "customername",
            "accountname",
            "consname",
        ],
    ),
    (
        Column::Area,
        &[
            "供电区",
            "供电所",
            "供电单位",
            "供电局",
            "所属区域",
            "区域",
            "县区",
            "区县",
            "供电所名称",
            "供电单位名称",
            "district/county",
            "region",
            "area",
            "supplyarea",
            "orgname",
        ],
    ),
    (
        Column::Setting,
        &[
            "城乡类别",
            "城乡属性",
            "城乡标志",
            "城镇或农村",
            "城乡类型",
            "urban/rural",
            "urbanrural",
            "townorcountryside",
        ],
    ),
    (
        Column::Sector,
        &[
            "行业",
            "行业分类",
            "行业类别",
            "行业名称",
            "行业分类名称",
            "客户类别",
            "用户类别",
            "用户性质",
            "客户类型",
            "industry",
            "customertype",
            "kind",
        ],
    ),
    (
        Column::District,
        &[
            "台区",
            "台区名称",
            "社区",
            "小区",
            "公变",
            "变压器台区",
            "transformerdistrict",
            "community",
            "tgname",
        ],
    ),
    (Column::Key, &["重要客户", "是否重要", "重要标志", "重点客户", "keycustomer", "important"]),
    (Column::Address, &["地址", "用户地址", "客户地址", "装表地址", "elecaddr"]),
    (
        Column::Month,
        &[
            "月份",
            "用电月份",
            "用电年月",
            "电费年月",
            "应收年月",
            "抄表月份",
            "抄表年月",
            "账期",
            "日期",
            "期间",
            "数据时间",
            "数据日期",
            "数据月份",
            "billingmonth",
            "period",
            "date",
            "yearmonth",
            "rcvblym",
            "ym",
        ],
    ),
    (Column::Year, &["年度"]),
    (
        Column::Kwh,
        &[
            "电量",
            "有功电量",
            "本月电量",
            "本月用电量",
            "月用电量",
            "当月电量",
            "当月用电量",
            "售电量",
            "计费电量",
            "结算电量",
            "active",
            "activeenergy",
            "activekwh",
            "monthlykwh",
            "energy",
            "usage",
            "tpq",
            "度数",
            "kwhamonth",
        ],
    ),
    (Column::Unit, &["单位", "计量单位", "unit", "units", "uom", "unitofmeasure"]),
    (Column::Kvarh, &["无功", "正向无功电量", "reactive", "reactivekvarh"]),
    (
        Column::Kva,
        &[
            "容量",
            "合同容量",
            "运行容量",
            "变压器容量",
            "报装容量",
            "capacitykva",
            "contractcapacity",
            "transformercapacity",
        ],
    ),
    (
        Column::Money,
        &[
            "应收电费",
            "应收金额",
            "电费金额",
            "月电费",
            "金额",
            "amount",
            "charge",
            "bills",
            "billsamonth",
            "rcvblamt",
        ],
    ),
    (Column::Base, &["力率调整基数", "参与力调电费", "力调电费基数", "adjustmentbase"]),
    (Column::Standard, &["考核标准", "力率标准", "力率考核标准", "功率因数考核标准", "powerfactorstandard"]),
    (Column::Late, &["逾期", "逾期交费次数", "逾期缴费次数", "迟交次数", "late", "timeslate"]),
    (Column::Arrears, &["欠费", "拖欠月数", "欠费期数", "arrears", "arrearsmonths", "monthsinarrears"]),
    (Column::Violation, &["违约用电", "违章用电", "违章次数", "violations", "violation"]),
    (Column::Theft, &["窃电", "theft"]),
    (Column::Hazard, &["隐患", "未整改隐患", "hazard"]),
    (Column::Prepaid, &["预交", "预存", "是否预付费", "prepayment"]),
    (Column::Care, &["爱心卡", "爱心服务", "关爱客户", "care"]),
];

/// Names that are sums by themselves; longer headers are with [`TOTAL`] in them.
pub(super) const TOTALS: &[(Column, &[&str])] = &[
    (Column::Kwh, &["有功总", "总有功", "totalkwh", "totalenergy", "totalusage", "totalactive"]),
    (Column::Kvarh, &["无功总", "总无功"]),
    (Column::Money, &["total", "totalcharge", "totalamount", "应收合计"]),
];

/// What makes a header the sum of others.
pub(super) const TOTAL: &[&str] = &["合计", "总", "total", "全部"];

/// Of another time, of no amount, or a comparison: such a header means none of the columns.
pub(super) const ELSEWHERE: &[&str] = &[
    "上月", "上年", "去年", "同期", "上期", "下月", "last", "previous", "同比", "环比", "增长", "增幅",
    "占比", "比例", "比率",
];

/// Words that make a header something else than its column.
pub(super) const NEVER: &[(Column, &[&str])] = &[
    (
        Column::Account,
        &[
            "名", "name", "经理", "manager", "电话", "phone", "地址", "address", "日期", "date", "状态",
            "status", "类", "type", "表号", "电表", "计量", "资产", "meter",
        ],
    ),
    (Column::Name, &["经理", "台区", "线路", "供电", "计量", "产品", "联系", "银行"]),
    (Column::Area, &["经理", "电话", "联系", "面积", "日期"]),
    (Column::Setting, &["经理"]),
    (Column::Sector, &["经理", "日期"]),
    (Column::District, &["经理", "电话", "容量", "日期", "电量", "户数"]),
    (Column::Address, &["电子", "邮", "ip"]),
    (
        Column::Kwh,
        &[
            "累计", "cumul", "上网", "发电", "反向", "feedin", "export", "generat", "止码", "起码", "止度",
            "起度", "示数", "示值", "表码", "表底", "读数", "reading", "状态", "status", "日期", "date",
            "时间", "单价", "电价", "price", "倍率", "均", "average", "自发", "自用", "厂用", "全年", "年度",
            "本年", "当年", "年用", "年电", "年总", "季度", "半年", "annual", "yearly", "quarter", "类",
            "无功", "reactive", "线损", "变损", "经理", "次数", "电费", "金额", "费用", "方式",
        ],
    ),
    (
        Column::Kvarh,
        &[
            "累计", "cumul", "止码", "起码", "止度", "起度", "示数", "示值", "表码", "表底", "读数",
            "reading", "状态", "日期", "反向", "费",
        ],
    ),
    (Column::Kva, &["状态", "日期", "单价", "电价", "电费", "费", "方式", "剩余"]),
    (
        Column::Money,
        &[
            "欠", "owe", "arrear", "违约", "滞纳", "penalt", "实收", "已收", "已缴", "已交", "未收", "paid",
            "rcved", "余额", "balance", "预存", "预收", "预交", "状态", "status", "单价", "price", "上网",
            "feedin", "export", "补贴", "退", "refund", "日期", "date", "时间", "年月", "方式", "次数",
            "累计", "cumul", "类", "编号", "经理", "全年", "年度", "本年", "当年", "季度", "半年", "均",
        ],
    ),
    (Column::Base, &["日期"]),
    (Column::Arrears, &["金额", "amount", "电费", "日期", "额", "状态"]),
    (Column::Late, &["金额", "日期"]),
    (Column::Violation, &["金", "日期"]),
    (Column::Theft, &["金额", "电量", "日期"]),
    (Column::Prepaid, &["金额", "余额", "日期", "电费"]),
    (Column::Year, &["年月"]),
];

/// Parts of a whole: such a column is taken only by hand.
pub(super) const PARTS: &[(Column, &[&str])] = &[
    (
        Column::Kwh,
        &[
            "尖",
            "峰",
            "平",
            "谷",
            "peak",
            "valley",
            "flat",
            "阶梯",
            "一档",
            "二档",
            "三档",
            "退补",
            "基本",
            "分表",
            "日电量",
            "日用电",
            "当日",
            "daily",
        ],
    ),
    (
        Column::Money,
        &[
            "尖", "峰", "平", "谷", "peak", "valley", "flat", "电度", "基本", "容量", "需量", "力调", "力率",
            "功率", "代征", "基金", "附加", "阶梯", "退补", "输配", "代理",
        ],
    ),
    (Column::Kvarh, &["尖", "峰", "平", "谷"]),
];

/// When something was done, not the month that something was used in: taken only by hand.
pub(super) const WHEN: &[&str] = &["日期", "时间", "date", "time"];

/// What a code ends with; a name is better.
pub(super) const CODES: &[&str] = &["编码", "编号", "代码", "标识", "码", "code", "no", "id"];
