//! Two trees of steps beside each other.

use diansuan::explain::Step;
use diansuan::text::Text;

/// A step in both calculations.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beside {
    /// How deep it lies.
    pub depth: usize,
    /// What it is called.
    pub label: Text,
    /// What it comes to.
    pub right: String,
    /// What it came to.
    pub theirs: String,
    /// Its unit.
    pub unit: &'static str,
    /// Whether that differs.
    pub differs: bool,
}

/// A step and how deep it lies.
struct Deep<'s> {
    depth: usize,
    step: &'s Step,
}

/// All steps, what they are made of behind them.
fn flat<'s>(steps: &'s [Step], depth: usize, into: &mut Vec<Deep<'s>>) {
    for step in steps {
        into.push(Deep { depth, step });
        flat(&step.steps, depth + 1, into);
    }
}

/// The steps of both, line by line. A step that only one of them has shows nothing for the other.
pub(crate) fn beside(right: &[Step], theirs: &[Step]) -> Vec<Beside> {
    let (mut ours, mut others) = (Vec::new(), Vec::new());
    flat(right, 0, &mut ours);
    flat(theirs, 0, &mut others);
    let mut lines = Vec::new();
    let mut at = 0;
    for ours in &ours {
        let rest = others.get(at..).unwrap_or_default();
        let found = rest
            .iter()
            .position(|other| other.step.id == ours.step.id && other.step.label == ours.step.label);
        if let Some(skipped) = found {
            for only in rest.iter().take(skipped) {
                lines.push(line(only, None, Some(only.step)));
            }
            at += skipped + 1;
        }
        lines.push(line(
            ours,
            Some(ours.step),
            found.and_then(|skipped| rest.get(skipped)).map(|other| other.step),
        ));
    }
    for only in others.get(at..).unwrap_or_default() {
        lines.push(line(only, None, Some(only.step)));
    }
    lines
}

fn line(deep: &Deep<'_>, right: Option<&Step>, theirs: Option<&Step>) -> Beside {
    let result = |step: Option<&Step>| step.map(|step| step.result.clone()).unwrap_or_default();
    let (right, theirs) = (result(right), result(theirs));
    Beside {
        depth: deep.depth,
        label: deep.step.label.clone(),
        unit: deep.step.unit,
        differs: right != theirs,
        right,
        theirs,
    }
}

/// The first step, in the order in which they are finished, that comes to something else.
pub(crate) fn parting(right: &[Step], theirs: &[Step]) -> Option<Text> {
    for (place, ours) in right.iter().enumerate() {
        let other = theirs.get(place).filter(|other| other.id == ours.id)?;
        if let Some(inside) = parting(&ours.steps, &other.steps) {
            return Some(inside);
        }
        if ours.result != other.result {
            return Some(ours.label.clone());
        }
    }
    None
}
