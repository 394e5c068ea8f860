//! Elements as function calls.
//!
//! The `html!` macro writes out the construction of every element where it stands; for results,
//! which are many small elements, that was a quarter of a page's wasm. One function does it here.

use std::rc::Rc;
use yew::virtual_dom::{VTag, VText};
use yew::{AttrValue, Html};

/// An element with a class (none when empty) and its children.
#[inline(never)]
pub fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    finish(tagged(tag, class), children)
}

/// An element with attributes.
#[inline(never)]
pub fn el_with(
    tag: &'static str,
    class: &'static str,
    attributes: &[(&'static str, &str)],
    children: Vec<Html>,
) -> Html {
    let mut element = tagged(tag, class);
    for (name, value) in attributes {
        element.add_attribute(name, AttrValue::from((*value).to_owned()));
    }
    finish(element, children)
}

fn tagged(tag: &'static str, class: &'static str) -> VTag {
    let mut element = VTag::new(tag);
    if !class.is_empty() {
        element.add_attribute("class", AttrValue::Static(class));
    }
    element
}

fn finish(mut element: VTag, children: Vec<Html>) -> Html {
    element.add_children(children);
    Html::VTag(Rc::new(element))
}

/// A fixed text.
#[inline(never)]
pub fn fixed(text: &'static str) -> Html {
    Html::VText(VText::new(AttrValue::Static(text)))
}

/// A text that was put together.
#[inline(never)]
pub fn text(text: &str) -> Html {
    Html::VText(VText::new(text.to_owned()))
}

/// A table: caption, heads and rows; cells after the first are figures.
#[inline(never)]
pub fn table(
    caption: &'static str,
    heads: &[&'static str],
    rows: Vec<Vec<String>>,
    total: Option<Vec<String>>,
) -> Html {
    let head = heads
        .iter()
        .enumerate()
        .map(|(n, head)| el_with("th", figure(n), &[("scope", "col")], vec![fixed(head)]))
        .collect();
    let mut parts = vec![
        el("caption", "", vec![fixed(caption)]),
        el("thead", "", vec![el("tr", "", head)]),
        el("tbody", "", rows.iter().map(|cells| row(cells)).collect()),
    ];
    if let Some(total) = total {
        parts.push(el("tfoot", "", vec![row(&total)]));
    }
    let scroll = [("tabindex", "0"), ("role", "region"), ("aria-label", caption)];
    el_with("div", "scroll", &scroll, vec![el("table", "", parts)])
}

fn row(cells: &[String]) -> Html {
    let cell = |(n, cell): (usize, &String)| match n {
        0 => el_with("th", "", &[("scope", "row")], vec![text(cell)]),
        _ => el("td", "n", vec![text(cell)]),
    };
    el("tr", "", cells.iter().enumerate().map(cell).collect())
}

const fn figure(column: usize) -> &'static str {
    if column == 0 { "" } else { "n" }
}
