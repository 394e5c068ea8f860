//! The company's rules as they stand in the form.

use super::State;
use crate::workbench::page::link::{Answer, ask};
use crate::workbench::page::plain;
use diansuan::json::Json;
use diansuan::plain::Plain;

impl State {
    /// A field of the company's rules as it stands in the form.
    pub(in crate::workbench::page) fn rule(&self, path: &str) -> String {
        if let Some(changed) = self.draft.get(path) {
            return changed.clone();
        }
        let company = self.answer("rules").get("company");
        match company.get(path) {
            Json::List(items) => items.iter().map(|item| item.word("")).collect::<Vec<_>>().join("\n"),
            value => value.text().unwrap_or_default().to_owned(),
        }
    }

    /// The company's rules with what was changed in the form.
    pub(super) fn company(&self) -> Plain {
        let mut company = self.answer("rules").get("company").clone();
        for (path, value) in &self.draft {
            let (place, name) = path.rsplit_once('.').unwrap_or(("", path));
            let parent = if place.is_empty() { Some(&mut company) } else { company.at(place) };
            if let Some(parent) = parent {
                let list = matches!((&*parent).get(name), Json::List(_));
                let value = match list {
                    true => Json::List(
                        value
                            .lines()
                            .map(str::trim)
                            .filter(|line| !line.is_empty())
                            .map(|line| Json::Text(line.to_owned()))
                            .collect(),
                    ),
                    false => Json::Text(value.clone()),
                };
                parent.set(name, Some(value));
            }
        }
        plain(&company)
    }

    pub(super) fn rule_file(&mut self, content: &str) {
        match Json::parse(content).filter(|file| !file.word("diansuanRules").is_empty()) {
            Some(file) => {
                self.draft.clear();
                self.trouble.clear();
                ask("rules", vec![("set", file.data("rules"))]);
            }
            None => self.trouble = "ruleFile".to_owned(),
        }
    }
}
