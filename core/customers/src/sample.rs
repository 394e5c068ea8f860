//! An export that nobody's data are in: for training, trying out and measuring.
//!
//! Every row follows from the seed, the customer and the month alone.

use crate::cells::month::Month;
use crate::number;
use diansuan::rulebook::SERVICE;

/// The head; the last six columns only in the wide form.
const HEAD: [&str; 18] = [
    "户号",
    "户名",
    "供电区域",
    "城乡",
    "单位性质",
    "台区",
    "年月",
    "用电量(kWh)",
    "无功电量(kvarh)",
    "受电容量(kVA)",
    "电费(元)",
    "逾期次数",
    "欠费月数",
    "违约用电次数",
    "窃电次数",
    "预付费",
    "爱心服务卡",
    "用电地址",
];
const NARROW: usize = 12;
const SURNAMES: [&str; 20] = [
    "黄", "韦", "李", "陆", "农", "梁", "覃", "罗", "王", "岑", "班", "莫", "廖", "陈", "张", "周", "卢",
    "杨", "唐", "蒙",
];
const GIVEN: [&str; 24] = [
    "丽", "伟", "秀", "建", "春", "国", "美", "志", "海", "玉", "明", "兰", "军", "凤", "强", "芳", "福",
    "荣", "华", "平", "小", "文", "金", "红",
];
const VILLAGES: [&str; 16] = [
    "平马", "那坡", "百育", "田州", "新安", "果化", "四塘", "阳圩", "永乐", "祥周", "林逢", "思林", "头塘",
    "那毕", "龙景", "坡洪",
];
const ROADS: [&str; 8] =
    ["中山路", "城东大道", "龙景路", "进站大道", "新兴街", "沿江路", "文明街", "铝城大道"];
const TRADES: [&str; 10] = [
    "建材厂",
    "铝业公司",
    "糖厂",
    "木业公司",
    "饲料厂",
    "冷链公司",
    "机械厂",
    "纸业公司",
    "水泥公司",
    "食品厂",
];

/// Where tiers begin, and one kWh beside it.
const EDGES: [u64; 5] = [49_999, 50_000, 50_001, 999_999, 1_000_000];

/// A number that looks random and depends on what it is made of.
fn mix(mut state: u64) -> u64 {
    state = state.wrapping_add(0x9e37_79b9_7f4a_7c15);
    state = (state ^ state >> 30).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    state = (state ^ state >> 27).wrapping_mul(0x94d0_49bb_1331_11eb);
    state ^ state >> 31
}

/// Throws of a die for one purpose.
struct Dice(u64);

impl Dice {
    /// From 0 up to, not including, `sides`.
    fn below(&mut self, sides: u64) -> u64 {
        self.0 = mix(self.0);
        self.0 % sides.max(1)
    }

    fn one<'a>(&mut self, of: &[&'a str]) -> &'a str {
        of.get(self.below(of.len() as u64) as usize).copied().unwrap_or_default()
    }
}

/// A seeded export.
///
/// ```
/// use diansuan_customers::{Month, Sample};
/// let mut sample = Sample::new(2, 1, Month::new(2026, 10).unwrap(), 7, false);
/// let mut csv = Vec::new();
/// while sample.write(&mut csv, 1) {}
/// assert_eq!(String::from_utf8(csv).unwrap().lines().count(), 3);
/// ```
#[derive(Debug)]
pub struct Sample {
    customers: u64,
    months: u64,
    last: Month,
    seed: u64,
    columns: usize,
    next: u64,
}

impl Sample {
    /// So many customers, each once in so many months (1–36) up to the last; `wide` has 18 columns
    /// instead of 12.
    #[must_use]
    pub fn new(customers: u32, months: u32, last: Month, seed: u64, wide: bool) -> Self {
        let columns = if wide { HEAD.len() } else { NARROW };
        Self {
            customers: customers.into(),
            months: u64::from(months.clamp(1, 36)),
            last,
            seed,
            columns,
            next: 0,
        }
    }

    /// All rows without the head.
    #[must_use]
    pub fn rows(&self) -> u64 {
        self.customers * self.months
    }

    /// Appends the head at first, then up to so many rows; whether there are more.
    pub fn write(&mut self, out: &mut Vec<u8>, rows: u64) -> bool {
        if self.next == 0 {
            self.line(&HEAD, out);
        }
        let end = self.rows().min(self.next + rows);
        while self.next < end {
            let (customer, month) = (self.next % self.customers.max(1), self.next / self.customers.max(1));
            self.row(customer, month, out);
            self.next += 1;
        }
        self.next < self.rows()
    }

    fn line(&self, cells: &[&str], out: &mut Vec<u8>) {
        for (at, cell) in cells.iter().take(self.columns).enumerate() {
            if at > 0 {
                out.push(b',');
            }
            out.extend_from_slice(cell.as_bytes());
        }
        out.push(b'\n');
    }

    fn row(&self, customer: u64, month: u64, out: &mut Vec<u8>) {
        let [rule, ..] = &SERVICE;
        let own = mix(self.seed ^ customer.wrapping_mul(0xd6e8_feb8_6659_fd93));
        let mut dice = Dice(own);
        let kind = dice.below(1000);
        let sector = match kind {
            0..820 => "residential",
            820..910 => "commerce",
            910..945 => "agriculture",
            945..985 => "industry",
            985..987 => "military",
            987..989 => "police",
            989..990 => "prison",
            990..991 => "news",
            991..994 => "school",
            994..998 => "party_government",
            _ => "other",
        };
        let label = rule.sectors.iter().find(|known| known.id == sector).map_or("", |known| &known.label.zh);
        let area =
            rule.areas.get(dice.below(rule.areas.len() as u64) as usize).map_or("", |area| &area.label.zh);
        let rural = dice.below(100) < 45;
        let home = sector == "residential";
        let village = dice.one(&VILLAGES);
        let name = match home {
            true => format!("{}{}{}", dice.one(&SURNAMES), dice.one(&GIVEN), dice.one(&GIVEN)),
            false if sector == "industry" => format!("百色{village}{}", dice.one(&TRADES)),
            false => format!("{area}{village}{label}"),
        };
        let number = dice.below(90) + 10;
        let district = format!("{area}{village}{number}公变");
        let use_of = |most: u64, dice: &mut Dice| dice.below(most) + most / 20;
        let usual = match sector {
            "residential" => use_of(560, &mut dice),
            "commerce" | "other" => use_of(18_000, &mut dice),
            "agriculture" => use_of(9_000, &mut dice),
            "industry" if dice.below(200) == 0 => 700_000 + use_of(2_000_000, &mut dice),
            "industry" => use_of(150_000, &mut dice),
            _ => use_of(70_000, &mut dice),
        };
        let edge = (!home && dice.below(100) == 0).then(|| dice.below(EDGES.len() as u64) as usize);
        let edge = edge.and_then(|at| EDGES.get(at));
        let mut now = Dice(mix(own ^ mix(month + 1)));
        // Some stand exactly at a limit, or one kWh beside it.
        let tenths = match now.below(400) {
            _ if edge.is_some() => edge.copied().unwrap_or_default() * 100,
            throw if throw < 12 => usual * (50 + now.below(30)),
            throw if throw < 24 => usual * (120 + now.below(60)),
            _ => usual * (90 + now.below(20)),
        };
        let cents = if now.below(10) == 0 { tenths } else { tenths / 100 * 100 };
        let kwh = i128::from(cents) * 100;
        let capacity = usual / 180 / 5 * 5;
        let metered = !home && capacity >= 100;
        // Q between a seventh and one and a half times P: factors from 0.99 down to 0.55.
        let kvarh = if metered { (cents / 100 * (14 + own % 140) / 100).to_string() } else { String::new() };
        let price = match sector {
            "residential" => 5283,
            "agriculture" => 4000,
            _ => 6350 + own % 1500,
        };
        let money = (i128::from(cents) * i128::from(price) + 5000) / 10_000;
        let late = if now.below(100) < 6 { now.below(7) } else { 0 };
        let rare = |share: u64, most: u64, dice: &mut Dice| {
            if dice.below(10_000) < share { dice.below(most) + 1 } else { 0 }
        };
        let (arrears, breach, theft) =
            (rare(250, 5, &mut dice), rare(20, 2, &mut dice), rare(5, 1, &mut dice));
        let month = Month(self.last.0.saturating_sub((self.months - 1 - month) as u16));
        let yes = |share: u64, dice: &mut Dice| if dice.below(1000) < share { "是" } else { "否" };
        self.line(
            &[
                &account(customer, self.seed),
                &name,
                area,
                if rural { "农村" } else { "城镇" },
                label,
                &district,
                &month.text(),
                &number::text(kwh, 0),
                &kvarh,
                &if metered { capacity.to_string() } else { String::new() },
                &number::text(money * 100, 2),
                &late.to_string(),
                &arrears.to_string(),
                &breach.to_string(),
                &theft.to_string(),
                yes(if home { 300 } else { 50 }, &mut dice),
                yes(if home { 12 } else { 0 }, &mut dice),
                &format!("百色市{area}{}{}号", dice.one(&ROADS), dice.below(300) + 1),
            ],
            out,
        );
    }
}

/// Ten digits, each number once and in no order: multiplying by a number without common factor
/// leads through all of them.
fn account(customer: u64, seed: u64) -> String {
    let number = (customer.wrapping_mul(7_919_000_111) + seed % 1_000_000_007) % 9_000_000_000;
    (1_000_000_000 + number).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    fn csv(customers: u32, months: u32, rows: u64, wide: bool) -> Vec<u8> {
        let mut sample = Sample::new(customers, months, Month::new(2026, 10).unwrap(), 42, wide);
        let mut out = Vec::new();
        while sample.write(&mut out, rows) {}
        out
    }

    #[test]
    fn the_same_whatever_the_pieces() {
        assert_eq!(csv(500, 3, 7, true), csv(500, 3, 10_000, true));
    }

    #[test]
    fn every_kind_occurs_and_numbers_are_unique() {
        let text = String::from_utf8(csv(20_000, 1, 5_000, false)).unwrap();
        let rows: Vec<Vec<&str>> = text.lines().skip(1).map(|line| line.split(',').collect()).collect();
        let different = |column: usize| rows.iter().map(|row| row[column]).collect::<BTreeSet<_>>().len();
        assert_eq!(
            (rows.len(), different(0), different(2), different(3), different(4)),
            (20_000, 20_000, 4, 2, 11)
        );
        let large = rows
            .iter()
            .filter(|row| row[7].split('.').next().unwrap().parse::<u64>().unwrap() >= 50_000)
            .count();
        assert!((100..2000).contains(&large), "{large}");
        assert!((70..110).contains(&(text.len() / rows.len())), "{} bytes a row", text.len() / rows.len());
    }
}
