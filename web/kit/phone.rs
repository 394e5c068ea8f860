//! Telephone numbers in texts, to be dialled with a tap.

use yew::prelude::*;

/// The utility's hotline and the State's complaints line.
const NUMBERS: [&str; 2] = ["95598", "12398"];

/// A text with a link from every hotline's number to the telephone.
pub fn dialled(text: &str) -> Html {
    let (mut rest, mut parts) = (text, Vec::<Html>::new());
    while let Some((at, number)) = first(rest) {
        let (head, tail) = rest.split_at(at);
        parts.push(head.to_owned().into());
        parts.push(html! { <a class="tel" href={format!("tel:{number}")}>{ number }</a> });
        rest = tail.get(number.len()..).unwrap_or_default();
    }
    parts.push(rest.to_owned().into());
    parts.into_iter().collect()
}

/// The first number in a text, and where it begins.
fn first(text: &str) -> Option<(usize, &'static str)> {
    NUMBERS.iter().filter_map(|number| Some((text.find(number)?, *number))).min()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_of_both_numbers_is_found() {
        assert_eq!(first("先打 12398，再打 95598"), Some((7, "12398")));
        assert_eq!(first("95598 or 12398"), Some((0, "95598")));
        assert_eq!(first("9559"), None);
    }
}
