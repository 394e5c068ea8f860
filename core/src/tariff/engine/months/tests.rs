use super::*;

fn day(text: &str) -> Date {
    Date::parse(text, "").unwrap()
}

fn months(from: &str, to: &str, asked: Option<u32>) -> Vec<(String, String, bool)> {
    let found = of_bill(day(from), day(to), asked).unwrap_or_default();
    found.iter().map(|month| (month.from.text(), month.to.text(), month.whole)).collect()
}

fn expect(rows: &[(&str, &str, bool)]) -> Vec<(String, String, bool)> {
    rows.iter().map(|(from, to, whole)| ((*from).to_owned(), (*to).to_owned(), *whole)).collect()
}

#[test]
fn calendar_months_where_an_end_is_one_of_a_month() {
    let two = [("2026-07-01", "2026-07-31", true), ("2026-08-01", "2026-08-31", true)];
    assert_eq!(months("2026-07-01", "2026-08-31", None), expect(&two));
    let last = [("2026-07-01", "2026-07-31", true), ("2026-08-01", "2026-08-10", false)];
    assert_eq!(months("2026-07-01", "2026-08-10", None), expect(&last));
    let first = [("2026-06-16", "2026-06-30", false), ("2026-07-01", "2026-07-31", true)];
    assert_eq!(months("2026-06-16", "2026-07-31", None), expect(&first));
}

#[test]
fn months_from_reading_to_reading_elsewhere() {
    let two = [("2026-06-15", "2026-07-14", true), ("2026-07-15", "2026-08-14", true)];
    assert_eq!(months("2026-06-15", "2026-08-14", None), expect(&two));
    let part = [("2026-01-31", "2026-02-27", true), ("2026-02-28", "2026-03-10", false)];
    assert_eq!(months("2026-01-31", "2026-03-10", None), expect(&part[..]).clone());
    let early = [("2026-06-15", "2026-07-12", true)];
    assert_eq!(months("2026-06-15", "2026-07-12", Some(1)), expect(&early));
    assert_eq!(of_bill(day("2026-06-15"), day("2026-06-20"), Some(2)), None);
}

#[test]
fn parts_count_as_the_rule_says() {
    let (from, to) = (day("2026-06-20"), day("2026-07-05"));
    let months = of_bill(from, to, None).unwrap();
    let count = |rule| MonthCount::of(&months, from, to, rule).unwrap().times(Decimal::from(930));
    // 930 × (11/30 + 5/31) = 341 + 150.
    assert_eq!(count(Some(PartMonth::CalendarDays)), Some(Decimal::from(491)));
    // 930 × 16/30.
    assert_eq!(count(Some(PartMonth::Days(30))), Some(Decimal::from(496)));
    assert_eq!(count(Some(PartMonth::Whole)), Some(Decimal::from(930)));
    assert_eq!(MonthCount::of(&months, from, to, None), None);
}

#[test]
fn a_month_of_one_day_is_a_part_of_a_month() {
    let rows = [("2026-06-15", "2026-07-14", true), ("2026-07-15", "2026-07-15", false)];
    assert_eq!(months("2026-06-15", "2026-07-15", None), expect(&rows));
    let count = |from: &str, to: &str| {
        let (from, to) = (day(from), day(to));
        let months = of_bill(from, to, None).unwrap();
        MonthCount::of(&months, from, to, Some(PartMonth::CalendarDays)).unwrap().fraction()
    };
    // 1 + 1/31, 1/30 + 1.
    assert_eq!(count("2026-07-01", "2026-08-01"), (Decimal::from(32), Decimal::from(31)));
    assert_eq!(count("2026-06-30", "2026-07-31"), (Decimal::from(31), Decimal::from(30)));
}

#[test]
fn all_days_of_a_month_are_one_month() {
    assert!(MonthCount::part(30, 30).is_one() && MonthCount::part(31, 30).is_one());
    assert!(!MonthCount::part(29, 30).is_one() && !MonthCount::one().plus(MonthCount::part(1, 30)).is_one());
    assert!(MonthCount::one().plus(MonthCount::one()).is_whole() && !MonthCount::part(1, 30).is_whole());
    assert_eq!(MonthCount::one().fraction(), (Decimal::ONE, Decimal::ONE));
}

#[test]
fn fractions_have_the_least_denominator() {
    let fraction = |one: (u32, u32), two: (u32, u32)| {
        MonthCount::part(one.0, one.1).plus(MonthCount::part(two.0, two.1)).fraction()
    };
    assert_eq!(fraction((11, 30), (5, 31)), (Decimal::from(491), Decimal::from(930)));
    assert_eq!(fraction((11, 30), (5, 28)), (Decimal::from(229), Decimal::from(420)));
    assert_eq!(fraction((10, 30), (5, 30)), (Decimal::from(15), Decimal::from(30)));
}
