//! The company's rules as they stand in the form.

use super::State;
use crate::kit::json;
use crate::workbench::page::link::{Answer, ask};
use diansuan::data::Data;

impl State {
    /// A field of the company's rules as it stands in the form.
    pub(in crate::workbench::page) fn rule(&self, path: &str) -> String {
        if let Some(changed) = self.draft.get(path) {
            return changed.clone();
        }
        let company = self.answer("rules").get("company");
        match company.get(path) {
            Data::List(items) => items.iter().map(|item| item.word("")).collect::<Vec<_>>().join("\n"),
            value => value.as_text().unwrap_or_default().to_owned(),
        }
    }

    /// The company's rules with what was changed in the form.
    pub(super) fn company(&self) -> Data {
        let mut company = self.answer("rules").get("company").clone();
        for (path, value) in &self.draft {
            let (place, name) = path.rsplit_once('.').unwrap_or(("", path));
            let parent = if place.is_empty() { Some(&mut company) } else { company.at(place) };
            if let Some(parent) = parent {
                let list = matches!((&*parent).get(name), Data::List(_));
                let value = match list {
                    true => Data::List(
                        value
                            .lines()
                            .map(str::trim)
                            .filter(|line| !line.is_empty())
                            .map(|line| Data::text(line.to_owned()))
                            .collect(),
                    ),
                    false => Data::text(value.clone()),
                };
                parent.set(name, value);
            }
        }
        company
    }

    pub(super) fn rule_file(&mut self, content: &str) {
        match json::parse(content).filter(|file| !file.word("diansuanRules").is_empty()) {
            Some(file) => {
                self.draft.clear();
                self.trouble.clear();
                ask("rules", vec![("set", file.get("rules").clone())]);
            }
            None => self.trouble = "ruleFile".to_owned(),
        }
    }
}
