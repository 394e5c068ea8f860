//! Kinds of customers and areas that an export names otherwise than the rules: what they probably are.

use crate::cells::words::plain;
use crate::judge::company::Company;
use diansuan::rulebook::SERVICE;

/// Words of a kind's name, and which kind of the rules it probably is; the first that fits.
const WORDS: [(&str, &str); 26] = [
    ("党政", "party_government"),
    ("机关", "party_government"),
    ("政府", "party_government"),
    ("军", "military"),
    ("部队", "military"),
    ("公安", "police"),
    ("武警", "police"),
    ("派出所", "police"),
    ("监狱", "prison"),
    ("看守所", "prison"),
    ("新闻", "news"),
    ("广播", "news"),
    ("电视", "news"),
    ("报社", "news"),
    ("院校", "school"),
    ("大学", "school"),
    ("中专", "school"),
    ("学校", "school"),
    ("居民", "residential"),
    ("住宅", "residential"),
    ("工业", "industry"),
    ("制造", "industry"),
    ("商业", "commerce"),
    ("服务业", "commerce"),
    ("农业", "agriculture"),
    ("养殖", "agriculture"),
];
/// What the names of areas end with.
const ENDS: [&str; 8] = ["供电分局", "供电公司", "供电局", "供电所", "供电区", "县", "区", "市"];

/// Whether the rules know a kind of customer by this name.
pub(super) fn knows_kind(company: &Company, name: &str) -> bool {
    let same = |label: &str| plain(label.as_bytes()) == plain(name.as_bytes());
    let mut known = SERVICE.iter().flat_map(|rule| rule.sectors);
    known.any(|kind| kind.id == name || kind.label.zh == name || same(&kind.label.en))
        || company.key.iter().any(|key| key == name)
}

/// The kind of the rules that a name probably means.
pub(super) fn probable_kind(name: &str) -> Option<String> {
    let id = WORDS.iter().find(|(word, _)| name.contains(word)).map(|(_, id)| *id)?;
    let kind = SERVICE.iter().flat_map(|rule| rule.sectors).find(|kind| kind.id == id)?;
    Some(kind.label.zh.to_string())
}

/// The area of the rules that a name probably means.
pub(super) fn probable_area(company: &Company, name: &str) -> Option<String> {
    let short = |name: &str| {
        let mut short = name;
        for end in ENDS {
            short = short.strip_suffix(end).filter(|rest| !rest.is_empty()).unwrap_or(short);
        }
        short.to_owned()
    };
    let own = short(name);
    company.areas.iter().find(|area| short(area) == own).cloned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_people_call_the_kinds_and_areas_of_the_rules() {
        let company = Company::of_the_rule_book();
        for (name, kind) in [
            ("党政机关", "市县区党政机关"),
            ("学校", "大中专学校"),
            ("部队", "军队"),
            ("公安", "公安、武警"),
            ("大中专院校", "大中专学校"),
        ] {
            assert!(!knows_kind(&company, name), "{name}");
            assert_eq!(probable_kind(name).as_deref(), Some(kind));
            assert!(knows_kind(&company, kind), "{kind}");
        }
        assert_eq!(probable_kind("面包房"), None);
        assert_eq!(probable_area(&company, "右江区供电局").as_deref(), Some("右江区"));
        assert_eq!(probable_area(&company, "右江").as_deref(), Some("右江区"));
        assert_eq!(probable_area(&company, "田阳县").as_deref(), Some("田阳"));
        assert_eq!(probable_area(&company, "百色"), None);
    }
}
