//! What a utility may set in `config.json`: one schema for those who write it, for the script that reads it and for
//! the page that makes it.

use crate::Result;
use crate::files::read_text;
use serde_json::Value;
use std::path::Path;

/// The script that reads it.
pub(crate) const SCRIPT: &str = "settings.js";
const SCHEMA: &str = "public/schema/config.schema.json";
/// Stands in the script for the schema.
const MARK: &str = "DIANSUAN_SETTINGS_SCHEMA";
/// What the schema says to people, and what holds of all its objects.
const FOR_PEOPLE: [&str; 7] =
    ["$schema", "title", "description", "x-zh", "x-en", "x-order", "additionalProperties"];

/// The script with the schema inside.
pub(crate) fn script(source: String) -> Result<Vec<u8>> {
    if !source.contains(MARK) {
        return Err(format!("{SCRIPT} lacks {MARK}").into());
    }
    let mut schema: Value = serde_json::from_str(&read_text(Path::new(SCHEMA))?)?;
    bare(&mut schema);
    Ok(source.replace(MARK, &schema.to_string()).into_bytes())
}

/// Leaves out what is said to people alone; what is called so by a setting stays.
fn bare(rule: &mut Value) {
    let Some(members) = rule.as_object_mut() else { return };
    members.retain(|name, _| !FOR_PEOPLE.contains(&name.as_str()));
    for (name, member) in members {
        match name.as_str() {
            "properties" | "$defs" => {
                member.as_object_mut().into_iter().flatten().for_each(|(_, rule)| bare(rule));
            }
            _ => bare(member),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_for_people_stays_out_of_the_script() {
        let mut rule = serde_json::json!({"title": "x", "properties": {"title": {"x-zh": ["a", "b"], "type": "string"}}});
        bare(&mut rule);
        assert_eq!(rule, serde_json::json!({"properties": {"title": {"type": "string"}}}));
    }
}
