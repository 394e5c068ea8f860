//! Small parts that every section of the workbench is made of.

use crate::kit::grouped;
use diansuan::text::Lang;
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// What stands in the field that an event is about.
pub(super) fn value_of(event: &Event) -> String {
    let get = |from: &JsValue, name: &str| js_sys::Reflect::get(from, &name.into()).unwrap_or(JsValue::NULL);
    let target = get(event.as_ref(), "target");
    get(&target, "value").as_string().unwrap_or_default()
}

/// What stands between a name and what is said of it.
pub(super) const fn colon(lang: Lang) -> &'static str {
    match lang {
        Lang::Zh => "：",
        Lang::En => ": ",
    }
}

/// A button.
pub(super) fn button(label: &str, class: &'static str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{ label.to_owned() }</button> }
}

/// A card with a title.
pub(super) fn section(id: &'static str, title: &str, content: Html) -> Html {
    html! { <section class="card" id={format!("wb-{id}")}><h2>{ title.to_owned() }</h2>{ content }</section> }
}

/// A labelled field that reports every change.
pub(super) fn field(id: &str, label: &str, value: &str, unit: &str, input: Callback<String>) -> Html {
    let oninput = input.reform(|event: InputEvent| value_of(&event));
    html! {
        <div class="field">
            <label for={id.to_owned()}>{ label.to_owned() }</label>
            <span class="entry">
                <input id={id.to_owned()} value={value.to_owned()} {oninput} autocomplete="off" inputmode={if unit.is_empty() { "text" } else { "decimal" }} />
                if !unit.is_empty() { <span class="unit">{ unit.to_owned() }</span> }
            </span>
        </div>
    }
}

/// A choice: values and names; the label may be for screen readers only.
pub(super) fn choice(
    id: &str,
    label: &str,
    options: &[(String, String)],
    chosen: &str,
    change: Callback<String>,
) -> Html {
    let onchange = change.reform(|event: Event| value_of(&event));
    html! {
        <div class="field">
            <label for={id.to_owned()}>{ label.to_owned() }</label>
            <select id={id.to_owned()} {onchange}>
                { for options.iter().map(|(value, name)| html! {
                    <option value={value.clone()} selected={value == chosen}>{ name.clone() }</option>
                }) }
            </select>
        </div>
    }
}

/// A head of a column and whether it is one of figures.
pub(super) type Head = (String, bool);

/// A table: heads, rows of cells; the first cell of a row is its head.
pub(super) fn table(caption: &str, heads: &[Head], rows: Vec<Vec<Html>>) -> Html {
    let figures: Vec<bool> = heads.iter().map(|(_, figure)| *figure).collect();
    let class = move |at: usize| if figures.get(at) == Some(&true) { "n" } else { "" };
    html! {
        <div class="scroll" tabindex="0" role="region" aria-label={caption.to_owned()}>
            <table>
                <caption>{ caption.to_owned() }</caption>
                <thead><tr>{ for heads.iter().enumerate().map(|(at, (head, _))| html! { <th scope="col" class={class(at)}>{ head.clone() }</th> }) }</tr></thead>
                <tbody>{ for rows.into_iter().map(|row| html! {
                    <tr>{ for row.into_iter().enumerate().map(|(at, cell)| match at {
                        0 => html! { <th scope="row">{ cell }</th> },
                        _ => html! { <td class={class(at)}>{ cell }</td> },
                    }) }</tr>
                }) }</tbody>
            </table>
        </div>
    }
}

/// A text as a cell.
pub(super) fn cell(text: &str) -> Html {
    html! { { text.to_owned() } }
}

/// A figure as a cell, with separators.
pub(super) fn number(plain: &str) -> Html {
    html! { { grouped(plain) } }
}

/// Puts figures into a sentence: `{a}` and so on.
pub(super) fn fill(sentence: &str, values: &[(&str, &str)]) -> String {
    values.iter().fold(sentence.to_owned(), |text, (name, value)| text.replace(&format!("{{{name}}}"), value))
}
