//! Documents of `docs/` as parts of pages.

use super::page::Sheet;
use crate::kit::i18n::tag;
use diansuan::text::Lang;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};
use std::borrow::Cow;
use yew::prelude::*;

/// Names of documents that others link to, and the addresses of their pages.
pub const DOCUMENTS: [(&str, &str); 2] =
    [("handbook.zh-CN.md", "handbook/"), ("tariff-language.md", "tariff-language/")];

/// A document's text as HTML, with the headings that a list of contents names.
struct Written {
    html: String,
    headings: Vec<Heading>,
}

/// A heading of the second level.
struct Heading {
    anchor: String,
    text: String,
}

/// Draws a document in the language it is written in, after the list of its contents. Its title is left
/// out: the page has one.
pub fn document(text: &str, lang: Lang, sheet: Sheet) -> Html {
    let Written { html, headings } = written(text, lang, &|address| sheet.to(address));
    let body = Html::from_html_unchecked(AttrValue::from(format!("<div>{html}</div>")));
    html! {
        <div class="prose" lang={tag(lang)}>
            <nav class="card contents" aria-label={sheet.t().parts_label} lang={tag(sheet.lang)}>
                <ul lang={tag(lang)}>{ for headings.into_iter().map(|Heading { anchor, text }| html! {
                    <li><a href={format!("#{anchor}")}>{ text }</a></li>
                }) }</ul>
            </nav>
            { body }
        </div>
    }
}

fn written(text: &str, lang: Lang, link: &dyn Fn(&str) -> String) -> Written {
    let events: Vec<Event<'_>> = Parser::new_ext(text, Options::ENABLE_TABLES).collect();
    let mut headings: Vec<Heading> = Vec::new();
    let mut anchors: Vec<String> = Vec::new();
    let mut out: Vec<Event<'_>> = Vec::new();
    let (mut title, mut code) = (false, false);
    let mut under = String::new();
    for (at, event) in events.iter().enumerate() {
        match event {
            Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }) => title = true,
            Event::End(TagEnd::Heading(HeadingLevel::H1)) => title = false,
            _ if title => {}
            Event::Start(Tag::Heading { level, .. }) => {
                under = plain(events.get(at + 1..).unwrap_or_default());
                let anchor = anchor(&under, &anchors);
                anchors.push(anchor.clone());
                if *level == HeadingLevel::H2 {
                    headings.push(Heading { anchor: anchor.clone(), text: under.clone() });
                }
                let id = Some(CowStr::from(anchor));
                let heading = Tag::Heading { level: *level, id, classes: Vec::new(), attrs: Vec::new() };
                out.push(Event::Start(heading));
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                let dest_url = CowStr::from(target(dest_url, link));
                let (link_type, title, id) = (*link_type, title.clone(), id.clone());
                out.push(Event::Start(Tag::Link { link_type, dest_url, title, id }));
            }
            // What is wider than the screen moves by itself, also with the keyboard.
            Event::Start(Tag::Table(_) | Tag::CodeBlock(_)) => {
                code = matches!(event, Event::Start(Tag::CodeBlock(_)));
                let named = format!(
                    "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"{}\">",
                    escaped(&under)
                );
                out.extend([Event::Html(named.into()), event.clone()]);
            }
            Event::End(TagEnd::Table | TagEnd::CodeBlock) => {
                code = false;
                out.extend([event.clone(), Event::Html("</div>".into())]);
            }
            Event::Text(text) if lang == Lang::En && !code => out.extend(marked(text)),
            _ => out.push(event.clone()),
        }
    }
    let mut html = String::new();
    html::push_html(&mut html, out.into_iter());
    // Text has no `<` of its own here.
    Written { html: html.replace("<th>", "<th scope=\"col\">"), headings }
}

/// The text up to the end of a heading.
fn plain(events: &[Event<'_>]) -> String {
    let of_heading = events.iter().take_while(|event| !matches!(event, Event::End(TagEnd::Heading(_))));
    let words = of_heading.filter_map(|event| match event {
        Event::Text(text) | Event::Code(text) => Some(text.as_ref()),
        _ => None,
    });
    words.collect()
}

/// Returns the anchor of a heading: its letters and digits in small, with hyphens for spaces, and a number
/// where another heading has the same.
fn anchor(heading: &str, taken: &[String]) -> String {
    let small = heading.to_lowercase();
    let kept = small.chars().filter_map(|c| match c {
        ' ' => Some('-'),
        c if c.is_alphanumeric() || c == '-' => Some(c),
        _ => None,
    });
    let anchor: String = kept.collect();
    match taken.iter().filter(|one| **one == anchor).count() {
        0 => anchor,
        count => format!("{anchor}-{count}"),
    }
}

/// Where a link leads from a page: a document to its page, anything else where it says.
fn target(link: &str, page: &dyn Fn(&str) -> String) -> String {
    let (file, anchor) =
        link.split_once('#').map_or((link, String::new()), |(file, a)| (file, format!("#{a}")));
    match DOCUMENTS.iter().find(|(name, _)| *name == file) {
        Some((_, address)) => page(address) + &anchor,
        None => link.to_owned(),
    }
}

/// An English text with its Chinese words marked as Chinese.
fn marked<'t>(text: &str) -> Vec<Event<'t>> {
    let chinese =
        |c: char| matches!(c, '\u{2e80}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{ff00}'..='\u{ffef}');
    let mut events = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let foreign = chinese(first);
        let (run, after) = rest.split_at(rest.find(|c| chinese(c) != foreign).unwrap_or(rest.len()));
        if foreign {
            let span = format!("<span lang=\"{}\">{}</span>", tag(Lang::Zh), escaped(run));
            events.push(Event::InlineHtml(span.into()));
        } else {
            events.push(Event::Text(run.to_owned().into()));
        }
        rest = after;
    }
    events
}

fn escaped(text: &str) -> Cow<'_, str> {
    if text.contains(['&', '<', '"']) {
        Cow::Owned(text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;"))
    } else {
        Cow::Borrowed(text)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn drawn(text: &str) -> String {
        written(text, Lang::En, &|address| format!("../{address}")).html
    }

    #[test]
    fn headings_have_anchors_and_the_title_is_left_out() {
        let Written { html, headings } = written(
            "# Title\n\n## 1. What `it` is\n\n## 1. What it is\n\n### 例子\n",
            Lang::Zh,
            &str::to_owned,
        );
        assert_eq!(
            html,
            "<h2 id=\"1-what-it-is\">1. What <code>it</code> is</h2>\n\
             <h2 id=\"1-what-it-is-1\">1. What it is</h2>\n<h3 id=\"例子\">例子</h3>\n"
        );
        let named: Vec<&str> = headings.iter().map(|heading| heading.text.as_str()).collect();
        assert_eq!(named, ["1. What it is", "1. What it is"]);
    }

    #[test]
    fn links_between_documents_lead_to_their_pages() {
        assert_eq!(drawn("[a](tariff-language.md#b)"), "<p><a href=\"../tariff-language/#b\">a</a></p>\n");
        assert_eq!(drawn("[a](#b)"), "<p><a href=\"#b\">a</a></p>\n");
    }

    #[test]
    fn chinese_words_are_marked_and_nothing_is_lost() {
        assert_eq!(
            drawn("the limit (考核标准, a < b)"),
            "<p>the limit (<span lang=\"zh-CN\">考核标准</span>, a &lt; b)</p>\n"
        );
    }

    #[test]
    fn wide_things_move_by_themselves() {
        let html = drawn("## A \"b\"\n\n| x |\n|---|\n| 元 |\n\n```toml\na = \"元\"\n```\n");
        let group = "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"A &quot;b&quot;\">";
        assert_eq!(html.matches(group).count(), 2, "{html}");
        assert!(html.contains("<th scope=\"col\">x</th>"), "{html}");
        assert!(html.contains("a = \"元\"\n</code></pre>\n</div>"), "{html}");
    }
}
