//! Words of cells: sums, nothing, town or country, yes or no, standards.

use diansuan::number::fold;

/// A cell in one spelling: no blanks, marks and brackets, full-width forms narrow, small letters.
pub(crate) fn plain(cell: &[u8]) -> String {
    let text = String::from_utf8_lossy(cell.get(..cell.len().min(200)).unwrap_or_default());
    let invisible = |c: &char| !matches!(c, ' ' | ':' | '\'' | '*' | '\u{feff}' | '\u{200b}'..='\u{200f}');
    text.chars().map(fold).filter(invisible).collect()
}

/// Words of lines that are sums or means of others.
const SUMS: [&str; 9] = ["合计", "总计", "小计", "共计", "累计", "汇总", "平均", "total", "subtotal"];

/// Whether an account's cell says that this is a line of sums, no customer.
///
/// A number is none; so are the letters and digits that accounts are made of.
pub(crate) fn is_total(cell: &[u8]) -> bool {
    if cell.first().is_some_and(u8::is_ascii_digit) {
        return false;
    }
    let word = plain(cell);
    SUMS.iter().any(|sum| word.contains(sum))
        || word.starts_with('共') && word.ends_with('户')
        || word.contains("户数")
        || ["sum", "average", "avg", "mean", "all", "allcustomers", "全部", "全体", "所有", "全局", "全公司"]
            .contains(&word.as_str())
}

/// Words that nobody's name ends with.
const SUMS_ALWAYS: [&str; 5] = ["合计", "总计", "小计", "共计", "汇总"];

/// Whether a name is that of a line of sums: that word, perhaps behind what it is the sum of.
pub(crate) fn is_name_of_total(cell: &[u8]) -> bool {
    // Names of sums are short and end in few ways: nearly all names need no further look, and most are told
    // by their last byte.
    if !matches!(cell.last(), Some(0x80 | 0x87 | 0x9a | 0xa1 | 0xbb | 0xbc | b':' | b'l' | b'L')) {
        return false;
    }
    let ends = ["计", "总", "均", "：", "\u{3000}", ":", "l", "L", "均值"];
    cell.len() <= 90 && ends.iter().any(|end| cell.ends_with(end.as_bytes())) && {
        let word = plain(cell);
        let rest = SUMS.iter().find_map(|sum| word.strip_suffix(sum));
        SUMS_ALWAYS.iter().any(|sum| word.ends_with(sum))
            || rest.is_some_and(|rest| ["", "本页", "本表", "全部", "全", "grand", "sub"].contains(&rest))
    }
}

/// Whether a cell says that there is nothing.
pub(crate) fn is_nothing(cell: &[u8]) -> bool {
    let word = plain(cell);
    let dashes = word.chars().all(|c| matches!(c, '-' | '/' | '\\' | '.'));
    dashes
        || ["null", "\\n", "n/a", "#n/a", "na", "nan", "none", "nil", "无", "空", "无数据", "(null)", "未知"]
            .contains(&word.as_str())
        || word.starts_with('#') && (word.ends_with('!') || word.ends_with('?'))
}

/// Whether a cell may say that there is nothing, by how it begins: nearly all need no further look.
#[inline]
pub(crate) fn may_be_nothing(cell: &[u8]) -> bool {
    let word = |words: &[&str]| words.iter().any(|word| cell.starts_with(word.as_bytes()));
    match cell.first() {
        _ if cell.len() > 12 => false,
        Some(b'-' | b'/' | b'\\' | b'.' | b'#' | b'N' | b'n' | b'(' | b'\'') => true,
        Some(0xe2 | 0xef) => word(&["—", "–", "－"]),
        Some(0xe6) => word(&["无", "未"]),
        Some(0xe7) => word(&["空"]),
        _ => false,
    }
}

/// Town, the usual one first.
const TOWN: [&str; 14] =
    ["城镇", "城市", "城区", "城", "市区", "城网", "县城", "城关镇", "城郊", "市", "urban", "town", "u", "0"];
/// Country.
const COUNTRY: [&str; 10] = ["农村", "乡村", "乡镇", "农", "乡", "农网", "rural", "country", "r", "1"];

/// Whether a cell means countryside; nothing where it means neither.
pub(crate) fn is_rural(cell: &[u8]) -> Option<bool> {
    if cell == "城镇".as_bytes() {
        return Some(false);
    }
    if cell == "农村".as_bytes() {
        return Some(true);
    }
    let word = plain(cell);
    let base = word.split('(').next().unwrap_or_default();
    let base = base.trim_end_matches("居民").trim_end_matches("用户").trim_end_matches("客户");
    if TOWN.contains(&base) {
        return Some(false);
    }
    COUNTRY.contains(&base).then_some(true)
}

/// Whether a cell means yes; nothing where it means neither.
pub(crate) fn is_yes(cell: &[u8]) -> Option<bool> {
    let word = plain(cell);
    let yes = ["是", "有", "1", "y", "yes", "true", "√", "✓", "✔", "预付费", "预付", "预付费用户", "t"];
    let no = ["否", "无", "0", "n", "no", "false", "×", "✗", "x", "-", "后付费", "后付", "后付费用户", "f"];
    if yes.contains(&word.as_str()) {
        return Some(true);
    }
    no.contains(&word.as_str()).then_some(false)
}

/// `0.9`, `0.90`, `90%`, `0.90（三级）` and so on, in hundredths, 0 for none; nothing for another one.
pub(crate) fn standard(cell: &[u8]) -> Option<u8> {
    let word = plain(cell);
    let base = word.split('(').next().unwrap_or_default();
    match base {
        "0.9" | "0.90" | "90" | "90%" => Some(90),
        "0.85" | "85" | "85%" => Some(85),
        "0.8" | "0.80" | "80" | "80%" => Some(80),
        "0" | "无" | "不考核" | "-" => Some(0),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sums_in_any_spelling() {
        for word in [
            "合计",
            "合 计",
            "合　计",
            "合计：",
            "总计：",
            "小 计",
            "本页合计",
            "右江区合计",
            "右江区 汇总",
            "累计",
            "平均",
            "共2户",
            "合计（2户）",
            "Grand Total",
            "TOTAL:",
            "Subtotal",
            "总　计",
        ] {
            assert!(is_total(word.as_bytes()), "{word}");
        }
        for word in ["户数：2", "总户数"] {
            assert!(is_total(word.as_bytes()), "{word}");
        }
        for word in ["0001", "C001", "张三", "", "451001-总"] {
            assert!(!is_total(word.as_bytes()), "{word}");
        }
        for (name, sum) in
            [("合 计", true), ("右江区供电所小计：", true), ("合计公司", false), ("百色会计", false)]
        {
            assert_eq!(is_name_of_total(name.as_bytes()), sum, "{name}");
        }
    }

    #[test]
    fn words_of_cells() {
        for word in ["NULL", "\\N", "N/A", "-", "—", "/", "无", "nan", "None", "#REF!", "#N/A", "--"] {
            assert!(is_nothing(word.as_bytes()) && may_be_nothing(word.as_bytes()), "{word}");
        }
        for (word, rural) in [
            ("城镇居民", false),
            ("农村居民", true),
            ("县城", false),
            ("乡村（农村）", true),
            ("城关镇", false),
            ("Urban", false),
        ] {
            assert_eq!(is_rural(word.as_bytes()), Some(rural), "{word}");
        }
        assert_eq!(
            (is_rural("半山".as_bytes()), is_yes("✓".as_bytes()), standard("0.90（三级）".as_bytes())),
            (None, Some(true), Some(90))
        );
    }
}
