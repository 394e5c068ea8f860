//! A new connection in time.

use crate::kit::Part;
use crate::kit::i18n::{connection::Results as Words, connection::results as texts};
use crate::kit::{
    Bar, Bars, basis, counted, dialled, explanation, filled, headline_in_words, next, next_text, position,
};
use diansuan::connection::{self, Connection, Overall, Stage, State};
use diansuan::data::Data;
use diansuan::date::Date;
use diansuan::error::Error;
use diansuan::input::Field;
use diansuan::text::Lang;
use yew::prelude::*;

pub fn results(part: &Part<'_>) -> Result<Html, Error> {
    let input = connection::read(&Field::root(&Data::of_form(part.texts)))?;
    Ok(shown(&connection::calculate(&input)?, part))
}

fn shown(result: &Connection, part: &Part<'_>) -> Html {
    let (t, lang) = (texts(part.lang), part.lang);
    let class = if result.overdue().is_some() { "figures dear" } else { "figures" };
    html! {
        <div>
            <div {class}>{ figures(result, lang) }</div>
            { advice(result, lang) }
            { reservations(result, lang) }
            { bars(result, lang) }
            <h3>{ t.timeline }</h3>
            <ol class="timeline">{ stages(result, lang) }</ol>
            { export(result, lang) }
            { documents(result, lang) }
            { basis(Some(result.confidence), &[t.steps_doubt, t.promise_doubt, t.documents_status], &result.steps, lang) }
            { explanation(&result.steps, lang, part.rules) }
        </div>
    }
}

/// What the day of power leaves open, right below it.
fn reservations(result: &Connection, lang: Lang) -> Html {
    let t = texts(lang);
    let works = (result.without_works && result.powered.is_none()).then(|| t.without_works.to_owned());
    let year = result.uncertain_from.map(|year| filled(t.uncertain, &[("{year}", &year.to_string())]));
    let notes: Vec<Html> =
        [works, year].into_iter().flatten().map(|note| html! { <li>{ note }</li> }).collect();
    if notes.is_empty() {
        return Html::default();
    }
    html! { <ul class="notes">{ notes }</ul> }
}

/// When there is power, where it stands, whose turn it is.
fn figures(result: &Connection, lang: Lang) -> Vec<Html> {
    let t = texts(lang);
    let power = |name: &str, label: &'static str, date: Date| {
        headline_in_words(name, label, &date.text(), &date.text(), weekday(date, lang))
    };
    let mut figures = vec![match (result.powered, result.power_by) {
        (Some(date), _) => power("powered", t.powered, date),
        (None, by) => {
            // What is overdue has no last day any more.
            let label = match (result.overdue().is_some(), result.without_works) {
                (true, true) => t.power_if_without,
                (true, false) => t.power_if,
                (false, true) => t.power_by_without,
                (false, false) => t.power_by,
            };
            power("powerBy", label, by.unwrap_or(result.today))
        }
    }];
    if let Some(stage) = result.now() {
        figures.push(headline_in_words("current", t.now, stage.id, stage.label.get(lang), ""));
        figures.push(headline_in_words("turn", t.turn, stage.role, stage.role_label.get(lang), ""));
    }
    figures
}

/// What to do next.
fn advice(result: &Connection, lang: Lang) -> Html {
    let t = texts(lang);
    let Some(now) = result.now() else { return next(t.next_done) };
    if let Some((stage, late)) = result.overdue().and_then(|stage| Some((stage, stage.late?))) {
        let label = stage.label.get(lang);
        return next_text(&format!("{}{late}{}{label}{}", t.next_over_1, t.next_over_2, t.next_over_3));
    }
    let mut words = Vec::new();
    if let ("customer" | "builder" | "both", detail) = (now.role, now.detail) {
        words.extend([t.next_yours, now.label.get(lang), t.stop]);
        words.extend(detail.map(|detail| detail.get(lang)));
        words.push(t.stop);
        let mut bring = result.documents.iter().filter(|document| document.step == now.id).peekable();
        if bring.peek().is_some() {
            words.push(t.next_bring);
            for (index, document) in bring.enumerate() {
                words.push(if index > 0 { t.comma } else { "" });
                words.push(document.label.get(lang));
            }
            words.push(t.stop);
        }
        return next_text(&words.concat());
    }
    let due = now.due.map(|due| format!("{}{}", t.next_utility, day(due, lang)));
    let within = now.expected.map(|by| format!("{}{}{}", now.label.get(lang), t.next_within, day(by, lang)));
    let promised = now.promised.map(|by| {
        format!("{}{}{}", t.next_promised, day(by, lang), if by < result.today { t.next_past } else { "" })
    });
    let main = due.or(within).unwrap_or_default();
    let whole = result.whole.as_ref().filter(|whole| !whole.late.to_string().eq("0"));
    let whole = whole.map(|whole| format!("{}{}{}", t.next_whole_1, whole.late, t.next_whole_2));
    next_text(&format!("{main}{}{}{}", promised.unwrap_or_default(), t.stop, whole.unwrap_or_default()))
}

/// How much of a limit on more than one step is used.
fn bars(result: &Connection, lang: Lang) -> Html {
    let t = texts(lang);
    let row = |label: &'static str, overall: &Overall| {
        let words = format!("{} / {} {}", overall.used, overall.limit, t.workdays);
        let words = match overall.due {
            Some(due) => format!("{words} · {} {}", t.by, day(due, lang)),
            None => words,
        };
        Bar::new(label, position(overall.used, 0), Some(position(overall.limit, 0)), words)
    };
    let rows: Vec<_> = result
        .whole
        .as_ref()
        .map(|whole| row(t.whole, whole))
        .into_iter()
        .chain(result.own.as_ref().map(|own| row(t.own, own)))
        .collect();
    if rows.is_empty() {
        return Html::default();
    }
    html! {
        <>
            <h3>{ t.bars }</h3>
            { Bars { rows }.draw() }
            if result.own.is_some() { <p class="note">{ t.own_note }</p> }
        </>
    }
}

/// The line of steps; parts of one step show its number once.
fn stages(result: &Connection, lang: Lang) -> Vec<Html> {
    let mut before = "";
    let mut items = Vec::with_capacity(result.stages.len());
    for stage in &result.stages {
        let number = if stage.number == before { "·" } else { stage.number.as_str() };
        before = &stage.number;
        items.push(item(stage, number, result, lang));
    }
    items
}

/// A step on the line.
fn item(stage: &Stage, number: &str, result: &Connection, lang: Lang) -> Html {
    let t = texts(lang);
    let class = match stage.state {
        State::Done | State::Passed => "over",
        State::DoneLate => "over late",
        State::Overdue => "now late",
        State::Waiting => "now",
        State::Ahead => "ahead",
    };
    let badge = if matches!(stage.state, State::Overdue | State::DoneLate) { "badge doubt" } else { "badge" };
    let open = !matches!(stage.state, State::Done | State::DoneLate | State::Passed);
    let detail = stage.detail.map(|detail| detail.get(lang)).unwrap_or_default();
    let who = format!("{}: {} · {detail}", t.who, stage.role_label.get(lang));
    html! {
        <li {class} data-stage={stage.id} data-state={stage.state.id()}>
            <span class="bead">{ number.to_owned() }</span>
            <p class="step-name">
                <b>{ stage.label.get(lang).to_owned() }</b>
                <span class={badge}>{ stage.state.label().get(lang).to_owned() }</span>
                if result.current == Some(stage.id) { <span class="here">{ t.now }</span> }
            </p>
            <p class="dates">{ dates(stage, lang) }{ article(stage) }</p>
            if open { <p class="note">{ dialled(&who) }</p> }
        </li>
    }
}

/// The days of a step in one line.
fn dates(stage: &Stage, lang: Lang) -> String {
    let t: &Words = texts(lang);
    let named = |label: &str, date: Option<Date>| Some(format!("{label} {}", day(date?, lang)));
    let late = |stage: &Stage| Some(format!("{} {}", t.late_by, workdays(&stage.late?.to_string(), lang)));
    let limit = stage.limit.map(|limit| {
        let words = format!("{} {}", t.limit, workdays(&limit.to_string(), lang));
        stage.due.map_or_else(|| words.clone(), |due| format!("{words}: {}", day(due, lang)))
    });
    let open = stage.done.is_none();
    let all = [
        named(t.done_on, stage.done),
        limit.filter(|_| open || stage.late.is_some()),
        late(stage),
        named(t.promised_on, stage.promised.filter(|_| open)),
        named(t.expected_on, stage.expected.filter(|_| stage.due.is_none())),
    ];
    let all: Vec<String> = all.into_iter().flatten().collect();
    all.join(" · ")
}

/// The article that sets the limit, in the words of the rule.
fn article(stage: &Stage) -> Html {
    let clause = stage.citation.as_ref().map(|citation| citation.clause.as_str()).unwrap_or_default();
    let article = clause.split('：').next().unwrap_or_default();
    if article.is_empty() || stage.limit.is_none() || stage.done.is_some() {
        return Html::default();
    }
    html! { <>{ " · " }<span lang="zh-CN">{ article.to_owned() }</span></> }
}

/// So many working days.
fn workdays(number: &str, lang: Lang) -> String {
    format!("{number} {}", counted(number, texts(lang).workdays))
}

/// A day with its day of the week.
fn day(date: Date, lang: Lang) -> String {
    format!("{} {}", date.text(), weekday(date, lang))
}

fn weekday(date: Date, lang: Lang) -> &'static str {
    texts(lang).weekdays.split(' ').nth(usize::from(date.weekday()) - 1).unwrap_or_default()
}

/// The due days as a file, and what saves it.
fn export(result: &Connection, lang: Lang) -> Html {
    let t = texts(lang);
    if result.power_by.is_none() {
        return Html::default();
    }
    let file = connection::calendar_file(result, lang);
    html! {
        <>
            <p><button class="primary" type="button" data-action="export">{ t.export }</button></p>
            <pre hidden=true data-export={t.file} data-type="text/calendar">{ file }</pre>
        </>
    }
}

/// What to bring, step by step, to be ticked off on paper.
fn documents(result: &Connection, lang: Lang) -> Html {
    let t = texts(lang);
    let mut parts = Vec::new();
    let mut step = "";
    let mut list = Vec::new();
    let mut title = "";
    for document in &result.documents {
        if document.step != step && !list.is_empty() {
            parts.push(group(title, std::mem::take(&mut list)));
        }
        (step, title) = (document.step, document.step_label.get(lang));
        list.push(html! {
            <li>
                <b>{ document.label.get(lang).to_owned() }</b>
                if let Some(detail) = document.detail { <span>{ detail.get(lang).to_owned() }</span> }
            </li>
        });
    }
    parts.push(group(title, list));
    html! {
        <>
            <h3>{ t.documents }</h3>
            { parts }
        </>
    }
}

fn group(title: &str, list: Vec<Html>) -> Html {
    html! {
        <>
            <h4>{ title.to_owned() }</h4>
            <ul class="checklist">{ list }</ul>
        </>
    }
}
