//! Lists for other programs: CSV whose cells no spreadsheet takes for formulas.

use crate::column::Column;
use crate::columns::store::{RURAL, Store};
use crate::judge::company::{Company, MANAGERS, TIERS};
use crate::judge::view::View;
use crate::number;
use crate::read::outcome::Rejected;
use diansuan::data::Data;
use diansuan::rulebook::Setting;
use diansuan::text::{Lang, Text};

/// A list that can be exported.
pub const LIST: [(&str, &Text, bool); 14] = [
    (Column::Account.id(), Column::Account.label(), false),
    (Column::Name.id(), Column::Name.label(), false),
    (Column::Area.id(), Column::Area.label(), false),
    (Column::Setting.id(), Column::Setting.label(), false),
    (Column::Sector.id(), Column::Sector.label(), false),
    (Column::District.id(), Column::District.label(), false),
    (Column::Address.id(), Column::Address.label(), false),
    ("tier", &Text::new("客户等级", "Tier"), false),
    ("manager", &Text::new("客户经理", "Manager"), false),
    ("kwh", &Text::new("月用电量(kWh)", "kWh a month"), true),
    ("money", &Text::new("月电费(元)", "Bills a month (CNY)"), true),
    ("change", &Text::new("变化(%)", "Change (%)"), true),
    ("score", &Text::new("信用得分", "Credit score"), true),
    ("band", &Text::new("信用等级", "Credit rating"), false),
];

/// The call list of whoever is metered for power factor: names as in its answers.
pub const CALLS: [(&str, &Text, bool); 20] = [
    (Column::Account.id(), Column::Account.label(), false),
    (Column::Name.id(), Column::Name.label(), false),
    (Column::Area.id(), Column::Area.label(), false),
    (Column::District.id(), Column::District.label(), false),
    (Column::Address.id(), Column::Address.label(), false),
    ("standard", &Text::new("功率因数标准", "Standard of the factor"), true),
    ("factor", &Text::new("功率因数", "Power factor"), true),
    ("percent", &Text::new("调整系数(%)", "Adjustment (%)"), true),
    ("kwh", &Text::new("有功电量(kWh)", "Active energy (kWh)"), true),
    ("kvarh", &Text::new("无功电量(kvarh)", "Reactive energy (kvarh)"), true),
    ("base", &Text::new("力调基数(元)", "Base (CNY)"), true),
    ("estimated", &Text::new("基数以全部电费估算", "Base estimated by the whole bill"), false),
    ("adjustment", &Text::new("力率调整电费(元)", "Adjustment (CNY)"), true),
    ("kvar", &Text::new("补偿容量(kvar)", "Compensation (kvar)"), true),
    ("investment", &Text::new("投资(元)", "Cost (CNY)"), true),
    ("saving", &Text::new("每月少付(元)", "Saved a month (CNY)"), true),
    ("months", &Text::new("回收期(月)", "Payback (months)"), true),
    ("month", &Text::new("月份", "Month"), false),
    ("hours", &Text::new("假定月运行小时(h)", "Supposed hours a month (h)"), true),
    ("price", &Text::new("假定补偿单价(元/kvar)", "Supposed price (CNY/kvar)"), true),
];

/// Writes a cell; text that a spreadsheet would calculate gets an apostrophe before it.
pub fn cell(text: &str, number: bool, out: &mut String) {
    let formula = !number && text.starts_with(['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']);
    let quoted =
        text.contains([',', '"', '\n', '\r', '\t', ';']) || text.starts_with(' ') || text.ends_with(' ');
    if quoted {
        out.push('"');
    }
    if formula {
        out.push('\'');
    }
    for c in text.chars() {
        if c == '"' {
            out.push('"');
        }
        out.push(c);
    }
    if quoted {
        out.push('"');
    }
}

/// A line of cells, each with whether it is a number.
pub fn line(cells: &[(&str, bool)], out: &mut String) {
    for (at, (text, number)) in cells.iter().enumerate() {
        if at > 0 {
            out.push(',');
        }
        cell(text, *number, out);
    }
    out.push_str("\r\n");
}

/// The head of a list.
#[must_use]
pub fn head(columns: &[(&str, &Text, bool)], lang: Lang) -> String {
    let mut out = String::new();
    let cells: Vec<(&str, bool)> = columns.iter().map(|(_, label, _)| (label.get(lang), false)).collect();
    line(&cells, &mut out);
    out
}

/// The line of an answer: of each column what the answer, or its customer, has under that name.
pub fn answer(answer: &Data, columns: &[(&str, &Text, bool)], lang: Lang, out: &mut String) {
    fn find<'a>(plain: &'a Data, name: &str) -> Option<&'a Data> {
        let Data::Object(members) = plain else { return None };
        members.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }
    let said = |name: &str| {
        let found = find(answer, name).or_else(|| find(find(answer, "customer")?, name));
        match (found, lang) {
            (Some(Data::Text(text)), _) => text.clone().into_owned(),
            (Some(Data::Flag(true)), Lang::Zh) => "是".to_owned(),
            (Some(Data::Flag(false)), Lang::Zh) => "否".to_owned(),
            (Some(Data::Flag(yes)), Lang::En) => if *yes { "yes" } else { "no" }.to_owned(),
            _ => String::new(),
        }
    };
    let cells: Vec<(String, bool)> = columns.iter().map(|(name, _, number)| (said(name), *number)).collect();
    let cells: Vec<(&str, bool)> = cells.iter().map(|(text, number)| (text.as_str(), *number)).collect();
    line(&cells, out);
}

/// A customer's line.
pub fn customer(store: &Store, view: &View, company: &Company, row: usize, lang: Lang, out: &mut String) {
    let setting = if store.flag(RURAL, row) { Setting::Rural } else { Setting::Urban };
    let number =
        |value: Option<i64>, least| value.map_or(String::new(), |value| number::text(value.into(), least));
    let kwh = number(view.now.average(row), 0);
    let money = number(view.now.average_money(row), 2);
    let change = number(view.change(row), 0);
    let score = number::text(i128::from(view.score.get(row).copied().unwrap_or(0)) * 10_000, 0);
    let tier = view.tier.get(row).and_then(|tier| TIERS.get(usize::from(*tier)));
    let manager = view.manager.get(row).and_then(|manager| MANAGERS.get(usize::from(*manager)));
    let band = view.band.get(row).and_then(|band| company.bands.get(usize::from(*band)));
    let text = |column| (store.text(column, row), false);
    let cells = [
        text(Column::Account),
        text(Column::Name),
        text(Column::Area),
        (setting.label().get(lang), false),
        text(Column::Sector),
        text(Column::District),
        text(Column::Address),
        (tier.map_or("", |tier| tier.label().get(lang)), false),
        (manager.map_or("", |manager| manager.label().get(lang)), false),
        (kwh.as_str(), true),
        (money.as_str(), true),
        (change.as_str(), true),
        (score.as_str(), true),
        (band.map_or("", |band| band.label.get(lang)), false),
    ];
    line(&cells, out);
}

/// The lines that were not taken, with the reason in the reader's language.
#[must_use]
pub fn rejected(list: &[Rejected], lang: Lang) -> String {
    let mut out = String::new();
    let heads = match lang {
        Lang::Zh => ["文件", "行号", "列", "原因", "原文"],
        Lang::En => ["File", "Line", "Column", "Reason", "Text"],
    };
    line(&heads.map(|head| (head, false)), &mut out);
    for one in list {
        let (file, at) = ((u32::from(one.file) + 1).to_string(), one.line.to_string());
        let column = one.column.map_or("", |column| column.label().get(lang));
        let cells = [
            (file.as_str(), true),
            (at.as_str(), true),
            (column, false),
            (one.reason.label().get(lang), false),
            (one.text.as_str(), false),
        ];
        line(&cells, &mut out);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_cell_is_a_formula() {
        let written = |text: &str, number| {
            let mut out = String::new();
            cell(text, number, &mut out);
            out
        };
        for text in ["=1+1", "+8613", "-cmd", "@SUM(A1)", "\tx", "\rx", "＝1"] {
            assert!(written(text, false).trim_start_matches('"').starts_with('\''), "{text:?}");
        }
        assert_eq!(written("-20.5", true), "-20.5");
        assert_eq!(written("a,\"b\"", false), "\"a,\"\"b\"\"\"");
        assert_eq!(written("0012", false), "0012");
    }
}
