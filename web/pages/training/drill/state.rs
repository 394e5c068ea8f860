//! What a drill knows: the question, what was answered, what came of it.

use diansuan::text::Text;
use diansuan_drill::{Ask, Form, Kind, Marking, NoQuestion, Policy, Question, draw_as, mark, template};

/// Which question: the same three are the same question everywhere.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Which {
    /// Name of the template.
    pub template: String,
    /// How it is asked.
    pub form: Form,
    /// Its number.
    pub seed: u64,
}

impl Which {
    /// As it stands in an address: `drill=pf-adjustment&form=steps&seed=4711`.
    #[must_use]
    pub fn address(&self) -> String {
        format!("drill={}&form={}&seed={}", self.template, self.form.id(), self.seed)
    }

    /// Reads an address; what is missing or unknown is as usual, with `seed` for the number.
    #[must_use]
    pub fn of(address: &str, seed: u64) -> Self {
        let part = |name: &str| {
            let mut pairs =
                address.trim_start_matches('#').split('&').filter_map(|pair| pair.split_once('='));
            pairs.find(|(key, _)| *key == name).map(|(_, value)| value)
        };
        let found = part("drill").and_then(template).or(diansuan_drill::templates().first());
        let forms = found.map_or(&[] as &[Form], |found| found.forms);
        let form = part("form").and_then(Form::of).filter(|form| forms.contains(form));
        Self {
            template: found.map_or("", |found| found.id).to_owned(),
            form: form.or(forms.first().copied()).unwrap_or(Form::Steps),
            seed: part("seed").and_then(|text| text.parse().ok()).unwrap_or(seed),
        }
    }
}

/// A question that somebody is at.
#[derive(Debug)]
pub struct Sheet {
    /// Which one.
    pub which: Which,
    /// The question.
    pub question: Question,
    /// What stands in the boxes.
    pub answers: Vec<String>,
    /// What was marked, if anything was, and the answers then.
    pub marked: Option<(Marking, Vec<String>)>,
    /// How often each box was marked wrong.
    pub wrong: Vec<usize>,
}

impl Sheet {
    /// Draws it.
    ///
    /// # Errors
    /// [`NoQuestion`].
    pub fn new(which: Which) -> Result<Self, NoQuestion> {
        let question = draw_as(&which.template, which.form, which.seed)?;
        let boxes = question.asks.len();
        Ok(Self { which, question, answers: vec![String::new(); boxes], marked: None, wrong: vec![0; boxes] })
    }

    /// Writes into a box.
    pub fn answer(&mut self, place: usize, text: String) {
        if let Some(answer) = self.answers.get_mut(place) {
            *answer = text;
        }
    }

    /// Adds a choice to those taken, or takes it out.
    pub fn toggle(&mut self, place: usize, key: &str) {
        let Some(answer) = self.answers.get_mut(place) else { return };
        let mut keys: Vec<char> = answer.chars().filter(|taken| !key.contains(*taken)).collect();
        if keys.len() == answer.chars().count() {
            keys.extend(key.chars());
            keys.sort_unstable();
        }
        *answer = keys.into_iter().collect();
    }

    /// Marks what stands in the boxes. Pressing twice is no second mistake.
    pub fn mark(&mut self) {
        let answers: Vec<&str> = self.answers.iter().map(String::as_str).collect();
        let marking = mark(&self.question, &answers, &Policy::default());
        let before = self.marked.take().map(|(_, answers)| answers);
        for (place, (item, wrong)) in marking.items.iter().zip(&mut self.wrong).enumerate() {
            let same = before.as_ref().is_some_and(|before| before.get(place) == self.answers.get(place));
            let answered = self.answers.get(place).is_some_and(|answer| !answer.trim().is_empty());
            if answered && !item.verdict.is_right() && !same {
                *wrong += 1;
            }
        }
        self.marked = Some((marking, self.answers.clone()));
    }

    /// Asks for more help with a box that is wrong: the next stage of what is said.
    pub fn help(&mut self, place: usize) {
        if let Some(wrong) = self.wrong.get_mut(place) {
            *wrong += 1;
        }
    }

    /// Whether a box holds what it held when it was marked.
    #[must_use]
    pub fn is_marked(&self, place: usize) -> bool {
        self.marked.as_ref().is_some_and(|(_, answers)| answers.get(place) == self.answers.get(place))
    }

    /// How many boxes are right, where it was marked.
    #[must_use]
    pub fn right(&self) -> Option<usize> {
        let (marking, _) = self.marked.as_ref()?;
        Some(marking.items.iter().filter(|item| item.verdict.is_right()).count())
    }

    /// Whether everything is right.
    #[must_use]
    pub fn is_done(&self) -> bool {
        self.marked.as_ref().is_some_and(|(marking, _)| marking.is_right())
    }

    /// As it is kept: which question, and a line for each box.
    #[must_use]
    pub fn kept(&self) -> String {
        let lines = self.answers.iter().map(|answer| answer.replace(['\n', '\r'], " "));
        std::iter::once(self.which.address()).chain(lines).collect::<Vec<_>>().join("\n")
    }

    /// Takes what was kept of the same question.
    pub fn recall(&mut self, kept: &str) {
        let mut lines = kept.split('\n');
        if lines.next() == Some(self.which.address().as_str()) {
            for (answer, line) in self.answers.iter_mut().zip(lines) {
                line.clone_into(answer);
            }
        }
    }
}

/// Whether a box is for a figure that is added or taken off: its sign is chosen, not typed.
#[must_use]
pub fn has_sign(ask: &Ask) -> bool {
    ask.kind == Kind::Number && ["percent", "adjustment"].contains(&ask.id.as_str())
}

/// A label without what ends a sentence.
#[must_use]
pub fn bare(text: &Text) -> Text {
    Text {
        zh: text.zh.trim_end_matches(['。', '：']).to_owned().into(),
        en: text.en.trim_end_matches(['.', ':']).to_owned().into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet {
        Sheet::new(Which::of("#drill=pf-adjustment&form=steps&seed=20", 1)).unwrap()
    }

    #[test]
    fn an_address_is_the_same_question() {
        let which = Which::of("#drill=pf-adjustment&form=result&seed=4711", 1);
        assert_eq!(which.address(), "drill=pf-adjustment&form=result&seed=4711");
        assert_eq!(Which::of("", 5).seed, 5);
        assert_eq!(Which::of("#drill=nothing&form=nothing&seed=x", 5).address(), Which::of("", 5).address());
    }

    #[test]
    fn the_same_wrong_answer_marked_twice_is_one_mistake() {
        let mut sheet = sheet();
        sheet.answer(1, "0.01".into());
        sheet.mark();
        sheet.mark();
        assert_eq!(sheet.wrong, [0, 1, 0, 0]);
        sheet.answer(1, "0.02".into());
        assert!(!sheet.is_marked(1) && sheet.is_marked(0));
        sheet.mark();
        assert_eq!(sheet.wrong, [0, 2, 0, 0]);
    }

    #[test]
    fn right_answers_are_done() {
        let mut sheet = sheet();
        for place in 0..sheet.answers.len() {
            let right = sheet.question.asks[place].right.clone();
            sheet.answer(place, right);
        }
        assert!(!sheet.is_done());
        sheet.mark();
        assert!(sheet.is_done());
        assert_eq!(sheet.right(), Some(4));
    }

    #[test]
    fn what_was_typed_comes_back_for_the_same_question_only() {
        let mut typed = sheet();
        typed.answer(0, "1\n2".into());
        typed.answer(3, "−5".into());
        let (kept, mut again) = (typed.kept(), sheet());
        again.recall(&kept);
        assert_eq!(again.answers, ["1 2", "", "", "−5"]);
        let mut other = Sheet::new(Which { seed: 21, ..typed.which }).unwrap();
        other.recall(&kept);
        assert_eq!(other.answers, [""; 4]);
    }

    #[test]
    fn a_choice_is_taken_and_taken_back() {
        let mut sheet = sheet();
        for key in ["C", "A", "C", "B"] {
            sheet.toggle(0, key);
        }
        assert_eq!(sheet.answers[0], "AB");
    }
}
