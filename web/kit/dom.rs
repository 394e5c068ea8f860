//! Elements as function calls.
//!
//! The `html!` macro writes out the construction of every element where it stands; for results,
//! which are many small elements, that was a quarter of a page's wasm. One function does it here.

use std::rc::Rc;
use yew::virtual_dom::{AttributeOrProperty, Attributes, VTag, VText};
use yew::{AttrValue, Html};

/// An element with a class (none when empty) and its children.
#[inline(never)]
pub fn el(tag: &'static str, class: &'static str, children: Vec<Html>) -> Html {
    el_with(tag, class, &["class"], &[], children)
}

/// An element with attributes: `names` begins with `class`, `values` follow from the second on.
#[inline(never)]
pub fn el_with(
    tag: &'static str,
    class: &'static str,
    names: &'static [&'static str],
    values: &[&str],
    children: Vec<Html>,
) -> Html {
    let mut all = Vec::with_capacity(names.len());
    all.push((!class.is_empty()).then_some(AttributeOrProperty::Attribute(AttrValue::Static(class))));
    for value in values {
        all.push(Some(AttributeOrProperty::Attribute(AttrValue::from((*value).to_owned()))));
    }
    let mut element = VTag::new(tag);
    element.set_attributes(Attributes::Dynamic { keys: names, values: all.into_boxed_slice() });
    element.add_children(children);
    Html::VTag(Rc::new(element))
}

/// The same element, drawn from scratch whenever the key changes: what was typed into it is gone then.
pub fn keyed(node: Html, key: &str) -> Html {
    match node {
        Html::VTag(tag) => {
            let mut tag = Rc::unwrap_or_clone(tag);
            tag.key = Some(key.to_owned().into());
            Html::VTag(Rc::new(tag))
        }
        other => other,
    }
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
        .map(|(n, head)| el_with("th", figure(n), &["class", "scope"], &["col"], vec![fixed(head)]))
        .collect();
    let mut parts = vec![
        el("caption", "", vec![fixed(caption)]),
        el("thead", "", vec![el("tr", "", head)]),
        el("tbody", "", rows.iter().map(|cells| row(cells)).collect()),
    ];
    if let Some(total) = total {
        parts.push(el("tfoot", "", vec![row(&total)]));
    }
    let names = &["class", "tabindex", "role", "aria-label"];
    el_with("div", "scroll", names, &["0", "region", caption], vec![el("table", "", parts)])
}

fn row(cells: &[String]) -> Html {
    let cell = |(n, cell): (usize, &String)| match n {
        0 => el_with("th", "", &["class", "scope"], &["row"], vec![text(cell)]),
        _ => el("td", "n", vec![text(cell)]),
    };
    el("tr", "", cells.iter().enumerate().map(cell).collect())
}

const fn figure(column: usize) -> &'static str {
    if column == 0 { "" } else { "n" }
}
