//! Readings of a meter that stand in a form, as the `metering` of a bill.

use super::typed::{Texts, text};

/// How the names of their fields begin.
pub(crate) const FIELDS: &str = "read.";
/// The registers that a form can have, as their fields name them.
pub const REGISTERS: [&str; 6] = ["total", "sharp", "peak", "flat", "valley", "reactiveForward"];
/// What stands beside the registers, and where it goes.
const BESIDE: [(&str, &str); 7] = [
    ("read.multiplier", "metering.meters.0.multiplier"),
    ("read.ct", "metering.meters.0.ct"),
    ("read.pt", "metering.meters.0.pt"),
    ("read.digits", "metering.meters.0.digits"),
    ("read.lossKwh", "metering.losses.activeKwh"),
    ("read.lossKvarh", "metering.losses.reactiveKvarh"),
    ("read.linePercent", "metering.linePercent"),
];

fn field(register: &str, end: &str) -> String {
    format!("{FIELDS}{register}.{end}")
}

/// The registers of which a reading is filled in, in their order.
fn filled(texts: &Texts) -> Vec<&'static str> {
    let there = |name: String| !text(texts, &name).trim().is_empty();
    let all = REGISTERS.into_iter();
    all.filter(|register| there(field(register, "start")) || there(field(register, "end"))).collect()
}

/// Whether reactive energy comes off a register.
pub(crate) fn has_reactive(texts: &Texts) -> bool {
    filled(texts).contains(&"reactiveForward")
}

/// The fields of `metering`; none where no reading is filled in.
pub(crate) fn metering(texts: &Texts) -> Texts {
    let registers = filled(texts);
    let mut fields = Texts::new();
    for (index, register) in registers.iter().enumerate() {
        let place = format!("metering.meters.0.registers.{index}.");
        fields.push((format!("{place}register"), (*register).to_owned()));
        for end in ["start", "end"] {
            fields.push((format!("{place}{end}"), text(texts, &field(register, end)).to_owned()));
        }
    }
    if registers.is_empty() {
        return fields;
    }
    fields.extend(BESIDE.iter().map(|(from, to)| ((*to).to_owned(), text(texts, from).to_owned())));
    let bare =
        ["read.multiplier", "read.ct", "read.pt"].iter().all(|name| text(texts, name).trim().is_empty());
    if bare {
        // A meter without transformers counts the energy itself.
        fields.push(("metering.meters.0.multiplier".to_owned(), "1".to_owned()));
    }
    fields
}

/// The field that an error about `metering` is about. Returns `None` where it is about something else.
pub(crate) fn field_of(path: &str, texts: &Texts) -> Option<String> {
    let inner = path.strip_prefix("metering")?;
    if let Some((from, _)) = BESIDE.iter().find(|(_, to)| *to == path) {
        return Some((*from).to_owned());
    }
    let place = inner.strip_prefix(".meters.0.registers.").and_then(|rest| rest.split_once('.'));
    let of_register = place.and_then(|(index, end)| {
        let registers = filled(texts);
        Some(field(
            registers.get(index.parse::<usize>().ok()?)?,
            if end == "start" { "start" } else { "end" },
        ))
    });
    let first = || field(filled(texts).first().copied().unwrap_or("total"), "end");
    Some(of_register.unwrap_or_else(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn typed(pairs: &[(&str, &str)]) -> Texts {
        pairs.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect()
    }

    #[test]
    fn registers_that_are_filled_in_are_numbered_without_gaps() {
        let texts = typed(&[
            ("read.total.start", ""),
            ("read.peak.start", "1"),
            ("read.peak.end", "9"),
            ("read.ct", "200/5"),
        ]);
        let metering = metering(&texts);
        assert_eq!(text(&metering, "metering.meters.0.registers.0.register"), "peak");
        assert_eq!(text(&metering, "metering.meters.0.registers.0.end"), "9");
        assert_eq!(text(&metering, "metering.meters.0.multiplier"), "");
        assert_eq!(field_of("metering.meters.0.registers.0.end", &texts).as_deref(), Some("read.peak.end"));
        assert_eq!(field_of("metering.meters.0.ct", &texts).as_deref(), Some("read.ct"));
        assert_eq!(field_of("usage.kwh", &texts), None);
        assert!(super::metering(&typed(&[("read.ct", "200/5")])).is_empty());
    }
}
