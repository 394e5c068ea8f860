//! Due days as a calendar file (iCalendar, RFC 5545).

use super::{Connection, Stage, State};
use crate::base::date::Date;
use crate::base::text::{Lang, Text, join};

/// Longest line in octets, its end not counted (RFC 5545, 3.1).
const LINE: usize = 75;
const BREAK: &str = "\r\n";

static NAME: Text = Text::new("新装用电", "New connection");
static DUE: Text = Text::new("最迟完成", "due");
static EXPECTED: Text = Text::new("预计最迟", "expected by");
static POWER: Text = Text::new("最迟通电", "Power by");
static RULE: Text = Text::new("依据", "Rule");
static WHO: Text = Text::new("经办", "Who");
static WITHOUT_WORKS: Text = Text::new("不含您自己的设计、施工", "Without your own design and works");
static STAGES_UNTIL: Text = Text::new(
    "按各环节最长时限推算，以供电企业告知的日期为准",
    "Each step taking as long as it may; the utility's own dates decide",
);
/// When the day before is reminded of: at nine in the morning.
const REMINDER: &str = "TRIGGER:-PT15H";

/// One event, lasting a day, for every day by which a step is due or can be expected, and one for power;
/// each reminds of itself on the morning before.
///
/// Lines end in CRLF and are folded after 75 octets; the stamp is the day the result is about, so that the
/// same result always gives the same file.
#[must_use]
pub fn calendar_file(result: &Connection, lang: Lang) -> String {
    let mut file = String::new();
    for line in ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Diansuan//Connection//ZH", "CALSCALE:GREGORIAN"]
    {
        fold(line, &mut file);
    }
    let open = |stage: &&Stage| matches!(stage.state, State::Waiting | State::Overdue | State::Ahead);
    for stage in result.stages.iter().filter(open) {
        let (date, word) = match (stage.due, stage.expected) {
            (Some(due), _) => (due, &DUE),
            // The event for power says it already.
            (None, Some(expected)) if stage.id == "energise" && Some(expected) == result.power_by => continue,
            (None, Some(expected)) => (expected, &EXPECTED),
            (None, None) => continue,
        };
        let label = stage.label.get(lang);
        let summary = join(&mut [NAME.get(lang), label, word.get(lang)].into_iter(), " · ");
        let who = format!("{}: {}", WHO.get(lang), stage.role_label.get(lang));
        let rule =
            stage.citation.as_ref().filter(|_| stage.due.is_some()).map(|citation| {
                format!("{}: {} {}", RULE.get(lang), citation.rule.document, citation.clause)
            });
        let about = join(&mut [Some(who.as_str()), rule.as_deref()].into_iter().flatten(), "\n");
        event(result, stage.id, date, &summary, &about, &mut file);
    }
    if let Some(date) = result.power_by {
        let summary = join(&mut [NAME.get(lang), POWER.get(lang)].into_iter(), " · ");
        let works = result.without_works.then(|| WITHOUT_WORKS.get(lang));
        let about = join(&mut [Some(STAGES_UNTIL.get(lang)), works].into_iter().flatten(), "\n");
        event(result, "power", date, &summary, &about, &mut file);
    }
    fold("END:VCALENDAR", &mut file);
    file
}

fn event(result: &Connection, id: &str, date: Date, summary: &str, about: &str, file: &mut String) {
    let applied = result.stages.iter().find(|stage| stage.id == "apply").and_then(|stage| stage.done);
    let since = basic(applied.unwrap_or(result.today));
    for line in [
        "BEGIN:VEVENT".to_owned(),
        format!("UID:{id}-{since}-{}@connection.diansuan", result.kind.id()),
        format!("DTSTAMP:{}T000000Z", basic(result.today)),
        format!("DTSTART;VALUE=DATE:{}", basic(date)),
        // The day after the last one.
        format!("DTEND;VALUE=DATE:{}", basic(date.plus(1))),
        format!("SUMMARY:{}", escaped(summary)),
        format!("DESCRIPTION:{}", escaped(about)),
        "TRANSP:TRANSPARENT".to_owned(),
        "BEGIN:VALARM".to_owned(),
        "ACTION:DISPLAY".to_owned(),
        format!("DESCRIPTION:{}", escaped(summary)),
        REMINDER.to_owned(),
        "END:VALARM".to_owned(),
        "END:VEVENT".to_owned(),
    ] {
        fold(&line, file);
    }
}

/// `20261124`.
fn basic(date: Date) -> String {
    date.text().replace('-', "")
}

/// A text value (RFC 5545, 3.3.11).
fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '\\' | ';' | ',' => out.extend(['\\', character]),
            '\n' => out.push_str("\\n"),
            other => out.push(other),
        }
    }
    out
}

/// Writes a line, folded between characters; the blank that begins a continuation counts.
fn fold(line: &str, file: &mut String) {
    let mut width = 0;
    for character in line.chars() {
        if width + character.len_utf8() > LINE {
            file.push_str(BREAK);
            file.push(' ');
            width = 1;
        }
        file.push(character);
        width += character.len_utf8();
    }
    file.push_str(BREAK);
}

#[cfg(test)]
mod tests {
    use super::{escaped, fold};

    #[test]
    fn lines_are_folded_between_characters() {
        for (line, lengths) in [
            ("a".repeat(75), vec![75]),
            ("a".repeat(76), vec![75, 2]),
            ("电".repeat(25), vec![75]),
            ("电".repeat(26), vec![75, 4]),
            // 75 octets end inside a character, which goes into the next line.
            (format!("aa{}", "电".repeat(25)), vec![74, 4]),
            ("a".repeat(150), vec![75, 75, 2]),
        ] {
            let mut file = String::new();
            fold(&line, &mut file);
            let found: Vec<usize> = file.split_terminator("\r\n").map(str::len).collect();
            assert_eq!(found, lengths, "{line}");
            assert_eq!(file.replace("\r\n ", "").trim_end_matches("\r\n"), line);
        }
    }

    #[test]
    fn separators_are_escaped() {
        assert_eq!(escaped("a,b;c\\d\ne"), "a\\,b\\;c\\\\d\\ne");
    }
}
