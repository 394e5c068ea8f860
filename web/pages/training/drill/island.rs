//! The drill in the browser.

use super::state::{Sheet, Which, bare, has_sign};
use crate::kit::i18n::training_drill::{Results, results};
use crate::kit::{browser, explained, explanation, filled, grouped, unit_in};
use diansuan::data::Data;
use diansuan::tariff::{self, Shipped};
use diansuan::text::{Lang, Text};
use diansuan_drill::{
    Ask, Choice, Form, Item, Kind, both, mend, right_step, solution, tell, template, templates,
};
use gloo::utils::{document, window};
use wasm_bindgen::JsValue;
use yew::prelude::*;

/// Where the answers are kept.
const KEY: &str = "diansuan-drill";
/// Numbers that can be said aloud.
const NUMBERS: f64 = 1_000_000.0;
/// Where the rules are, from the page.
const RULES: &str = "../../rules/";

/// Takes the shipped rule files.
pub fn install(shipped: JsValue) {
    tariff::ship(Shipped::Files(serde_wasm_bindgen::from_value::<Vec<Data>>(shipped).unwrap_or_default()));
}

/// Puts the drill where its frame stands, once.
pub fn begin() {
    let Some(place) = document().query_selector("[data-drill]").ok().flatten() else { return };
    if place.has_attribute("data-begun") {
        return;
    }
    let _ = place.set_attribute("data-begun", "");
    place.set_inner_html("");
    yew::Renderer::<Drill>::with_root_and_props(place, Props { lang: browser::lang() }).render();
}

/// What the drill gets.
#[derive(Clone, PartialEq, Properties)]
pub struct Props {
    /// The reader's language.
    pub lang: Lang,
}

/// What somebody does.
pub enum Act {
    /// Takes another drill.
    Take(String),
    /// Takes another way of asking.
    How(String),
    /// Types a number of a question.
    Number(String),
    /// Asks for that question.
    Go,
    /// Asks for another question of the kind.
    Another,
    /// Writes into a box.
    Answer(usize, String),
    /// Says that a figure is taken off, or added.
    Sign(usize, bool),
    /// Takes a choice of several, or takes it back.
    Toggle(usize, String),
    /// Has it marked.
    Mark,
    /// Asks for more.
    More(usize),
}

/// The drill.
pub struct Drill {
    sheet: Option<Sheet>,
    which: Which,
    number: String,
}

/// A number by chance.
fn any() -> u64 {
    // As far as the largest number: nothing is calculated with it.
    (js_sys::Math::random() * NUMBERS) as u64
}

fn storage() -> Option<web_sys::Storage> {
    window().local_storage().ok().flatten()
}

impl Drill {
    /// Draws a question, with what was answered before, and writes it into the address.
    fn ask(&mut self, which: Which) {
        let mut sheet = Sheet::new(which.clone()).ok();
        if let Some((sheet, kept)) =
            sheet.as_mut().zip(storage().and_then(|kept| kept.get_item(KEY).ok().flatten()))
        {
            sheet.recall(&kept);
        }
        if let Ok(history) = window().history() {
            let _ =
                history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("#{}", which.address())));
        }
        self.number = which.seed.to_string();
        (self.which, self.sheet) = (which, sheet);
    }

    fn keep(&self) {
        if let Some((sheet, storage)) = self.sheet.as_ref().zip(storage()) {
            let _ = storage.set_item(KEY, &sheet.kept());
        }
    }
}

impl Component for Drill {
    type Message = Act;
    type Properties = Props;

    fn create(_: &Context<Self>) -> Self {
        let hash = window().location().hash().unwrap_or_default();
        let which = Which::of(&hash, any());
        let mut drill = Self { sheet: None, which: which.clone(), number: String::new() };
        drill.ask(which);
        drill
    }

    fn update(&mut self, _: &Context<Self>, act: Act) -> bool {
        let which = self.which.clone();
        match (act, self.sheet.as_mut()) {
            (Act::Take(id), _) => self.ask(Which::of(&format!("drill={id}"), any())),
            (Act::How(form), _) => self.ask(Which { form: Form::of(&form).unwrap_or(which.form), ..which }),
            (Act::Number(text), _) => self.number = text,
            (Act::Go, _) => {
                let digits: String = self
                    .number
                    .chars()
                    .filter_map(|c| c.to_digit(10))
                    .filter_map(|d| char::from_digit(d, 10))
                    .collect();
                self.ask(Which { seed: digits.parse().unwrap_or_else(|_| any()), ..which });
            }
            (Act::Another, _) => self.ask(Which { seed: any(), ..which }),
            (Act::Answer(place, text), Some(sheet)) => {
                let minus = sheet.answers.get(place).is_some_and(|before| before.starts_with('-'))
                    && sheet.question.asks.get(place).is_some_and(has_sign);
                sheet.answer(place, if minus { format!("-{text}") } else { text });
                self.keep();
            }
            (Act::Sign(place, minus), Some(sheet)) => {
                let bare = sheet
                    .answers
                    .get(place)
                    .map(|text| text.trim_start_matches('-').to_owned())
                    .unwrap_or_default();
                sheet.answer(place, if minus { format!("-{bare}") } else { bare });
                self.keep();
            }
            (Act::Toggle(place, key), Some(sheet)) => {
                sheet.toggle(place, &key);
                self.keep();
            }
            (Act::Mark, Some(sheet)) => sheet.mark(),
            (Act::More(place), Some(sheet)) => sheet.help(place),
            _ => return false,
        }
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let (lang, act) = (ctx.props().lang, ctx.link().callback(|act| act));
        let d = Drawing { lang, t: results(lang), act };
        html! {
            <>
                { self.choice(&d) }
                { self.sheet.as_ref().map_or_else(|| html! { <p class="card" role="alert">{ d.t.failed }</p> }, |sheet| d.sheet(sheet)) }
            </>
        }
    }

    fn rendered(&mut self, _: &Context<Self>, first: bool) {
        if first {
            browser::ready();
        }
    }
}

/// What drawing needs.
struct Drawing {
    lang: Lang,
    t: &'static Results,
    act: Callback<Act>,
}

/// What stands in the field that an event is about.
fn value_of(event: &Event) -> String {
    let get = |from: &JsValue, name: &str| js_sys::Reflect::get(from, &name.into()).unwrap_or(JsValue::NULL);
    get(&get(event.as_ref(), "target"), "value").as_string().unwrap_or_default()
}

impl Drill {
    /// Which drill, which way, which number.
    fn choice(&self, d: &Drawing) -> Html {
        let t = d.t;
        let all = templates().iter().map(|one| {
            let number = one.lesson.strip_prefix('s').and_then(|number| number.parse::<u32>().ok());
            let title = one.title.get(d.lang);
            let label = number.map_or_else(|| title.to_owned(), |number| format!("S{number} · {title}"));
            html! { <option value={one.id} selected={one.id == self.which.template}>{ label }</option> }
        });
        let forms = template(&self.which.template).map_or(&[] as &[Form], |found| found.forms);
        let forms = forms.iter().map(|form| {
            html! { <option value={form.id()} selected={*form == self.which.form}>{ form.label().get(d.lang).to_owned() }</option> }
        });
        html! {
            <section class="card drill-choice">
                <div class="field"><label for="drill-what">{ t.what }</label>
                    <select id="drill-what" onchange={d.act.reform(|event: Event| Act::Take(value_of(&event)))}>{ for all }</select></div>
                <div class="field"><label for="drill-how">{ t.how }</label>
                    <select id="drill-how" onchange={d.act.reform(|event: Event| Act::How(value_of(&event)))}>{ for forms }</select></div>
                <div class="field"><label for="drill-number">{ t.number }</label>
                    <span class="entry"><input id="drill-number" inputmode="numeric" autocomplete="off" value={self.number.clone()} aria-describedby="drill-number-help"
                        oninput={d.act.reform(|event: InputEvent| Act::Number(value_of(&event)))} /></span>
                    <p class="help" id="drill-number-help">{ t.number_help }</p></div>
                <p class="tools">
                    <button type="button" data-go="" onclick={d.act.reform(|_: MouseEvent| Act::Go)}>{ t.number_go }</button>
                    <button type="button" data-another="" onclick={d.act.reform(|_: MouseEvent| Act::Another)}>{ t.another }</button>
                </p>
            </section>
        }
    }
}

impl Drawing {
    fn of(&self, text: &Text) -> String {
        text.get(self.lang).to_owned()
    }

    /// The question with its boxes, and what came of it.
    fn sheet(&self, sheet: &Sheet) -> Html {
        let t = self.t;
        let question = &sheet.question;
        let lines = question
            .sheet
            .iter()
            .map(|line| html! { <><dt>{ self.of(&line.label) }</dt><dd>{ line.value.clone() }</dd></> });
        let outcome = sheet.right().map(|right| {
            let first = sheet.wrong.iter().all(|wrong| *wrong == 0);
            format!(
                "{} {} {}",
                sheet.which.address(),
                if sheet.is_done() { "right" } else { "wrong" },
                if first && right > 0 { "first" } else { "later" }
            )
        });
        html! {
            <section class="card" key={sheet.which.address()} data-question="" data-outcome={outcome}>
                <h2>{ t.question }{ " " }<small>{ format!("№ {}", sheet.which.seed) }</small></h2>
                <p class="story">{ self.of(&question.story) }</p>
                if !question.sheet.is_empty() { <p><b>{ t.sheet }</b></p><dl class="facts">{ for lines }</dl> }
                <ol class="predictions">{ for question.asks.iter().enumerate().map(|(place, ask)| self.ask(sheet, place, ask)) }</ol>
                <p class="tools"><button type="button" class="primary" data-mark="" onclick={self.act.reform(|_: MouseEvent| Act::Mark)}>{ t.mark }</button></p>
                <p role="status" data-total="">{ self.total(sheet) }</p>
                { self.whole(sheet) }
            </section>
        }
    }

    fn total(&self, sheet: &Sheet) -> String {
        let Some(right) = sheet.right() else { return String::new() };
        if sheet.is_done() {
            return self.t.all_right.to_owned();
        }
        let places = [("{right}", right.to_string()), ("{all}", sheet.answers.len().to_string())];
        filled(self.t.some_right, &[(places[0].0, &places[0].1), (places[1].0, &places[1].1)])
    }

    /// One thing that is asked, with what is said of the answer.
    fn ask(&self, sheet: &Sheet, place: usize, ask: &Ask) -> Html {
        let item = sheet
            .marked
            .as_ref()
            .and_then(|(marking, _)| marking.items.get(place))
            .filter(|_| sheet.is_marked(place));
        let mark = item.map(|item| if item.verdict.is_right() { "right" } else { "wrong" });
        let said = item.map(|item| self.of(&tell(&sheet.question, place, item)));
        html! {
            <li data-ask={ask.id.clone()} data-verdict={item.map(|item| item.verdict.id())}>
                { self.entry(sheet, place, ask) }
                <p role="status" class="said" id={format!("said-{place}")} data-said={mark}>{ said }</p>
                { item.map(|item| self.further(sheet, place, item)).unwrap_or_default() }
            </li>
        }
    }

    /// The box, or what there is to choose.
    fn entry(&self, sheet: &Sheet, place: usize, ask: &Ask) -> Html {
        let label = self.of(&bare(&ask.label));
        let answer = sheet.answers.get(place).cloned().unwrap_or_default();
        if matches!(ask.kind, Kind::One | Kind::Several) {
            let choices = ask.choices.iter().map(|choice| self.option(ask.kind, place, choice, &answer));
            return html! {
                <fieldset class="field"><legend>{ label }</legend>
                    if ask.kind == Kind::Several { <p class="help">{ self.t.choose_several }</p> }
                    { for choices }
                </fieldset>
            };
        }
        let (id, signed) = (format!("ask-{place}"), has_sign(ask));
        let shown = if signed { answer.trim_start_matches('-').to_owned() } else { answer.clone() };
        let unit = unit_in(&ask.unit, self.lang);
        let act = self.act.clone();
        let onkeydown = Callback::from(move |event: KeyboardEvent| {
            if event.key() == "Enter" && !event.is_composing() {
                act.emit(Act::Mark);
            }
        });
        let letters = ask
            .choices
            .iter()
            .map(|choice| html! { <li>{ choice.key.clone() }{ ". " }{ self.of(&choice.text) }</li> });
        html! {
            <>
                if ask.kind == Kind::Order { <ul class="points">{ for letters }</ul> }
                <div class="predict">
                    if signed { { self.signs(place, &answer) } }
                    <div class="field">
                        <label for={id.clone()}>{ label }</label>
                        <span class="entry">
                            <input {id} inputmode={if ask.kind == Kind::Number { "decimal" } else { "text" }} autocomplete="off" value={shown} aria-describedby={format!("said-{place}")}
                                oninput={self.act.reform(move |event: InputEvent| Act::Answer(place, value_of(&event)))}
                                {onkeydown} />
                            if !unit.is_empty() { <span class="unit">{ unit }</span> }
                        </span>
                        if ask.kind == Kind::Order { <p class="help">{ self.t.order_help }</p> }
                    </div>
                </div>
            </>
        }
    }

    fn option(&self, kind: Kind, place: usize, choice: &Choice, answer: &str) -> Html {
        let (key, several) = (choice.key.clone(), kind == Kind::Several);
        let onchange = self.act.reform(move |_: Event| {
            if several { Act::Toggle(place, key.clone()) } else { Act::Answer(place, key.clone()) }
        });
        html! {
            <label class="check">
                <input type={if several { "checkbox" } else { "radio" }} name={format!("choice-{place}")} value={choice.key.clone()} checked={answer.contains(&choice.key)} {onchange} />
                <span>{ choice.key.clone() }{ ". " }{ self.of(&choice.text) }</span>
            </label>
        }
    }

    /// Whether it is added or taken off.
    fn signs(&self, place: usize, answer: &str) -> Html {
        let minus = answer.starts_with('-');
        let one = |value: bool, label: &'static str| {
            html! {
                <label class="check"><input type="radio" name={format!("sign-{place}")} checked={minus == value} onchange={self.act.reform(move |_: Event| Act::Sign(place, value))} /><span>{ label }</span></label>
            }
        };
        html! { <fieldset class="field signs"><legend class="hidden">{ self.t.sign }</legend>{ one(false, self.t.plus) }{ one(true, self.t.minus) }</fieldset> }
    }

    /// What is said after the first sentence: how it is, then the right step.
    fn further(&self, sheet: &Sheet, place: usize, item: &Item) -> Html {
        let stage = sheet.wrong.get(place).copied().unwrap_or_default();
        if item.verdict.is_right() || stage == 0 {
            return Html::default();
        }
        let fixes: Html =
            mend(item).into_iter().map(|fix| html! { <p>{ self.t.mend }{ self.of(fix) }</p> }).collect();
        let step = (stage > 1).then(|| right_step(&sheet.question, place)).flatten();
        let step = step.map(
            |step| html! { <><h3>{ self.t.right_step }</h3>{ explained(&[step], self.lang, RULES) }</> },
        );
        html! {
            <>
                { fixes }
                { step.unwrap_or_default() }
                if stage < 3 { <p class="tools"><button type="button" data-more="" onclick={self.act.reform(move |_: MouseEvent| Act::More(place))}>{ self.t.more }</button></p> }
            </>
        }
    }

    /// Both calculations at the third stage, and the whole solution at the end.
    fn whole(&self, sheet: &Sheet) -> Html {
        let Some((marking, _)) = &sheet.marked else { return Html::default() };
        let hidden: Vec<String> = sheet.question.hidden.iter().map(|bug| self.of(&bug.tell)).collect();
        let compared = sheet
            .wrong
            .iter()
            .zip(&marking.items)
            .any(|(wrong, item)| *wrong > 2 && !item.verdict.is_right());
        html! {
            <>
                if compared { { self.compared(sheet) } }
                if sheet.is_done() {
                    { explanation(&solution(&sheet.question), self.lang, RULES) }
                    if !hidden.is_empty() { <p class="help">{ self.t.hidden }{ hidden.join(" · ") }</p> }
                }
            </>
        }
    }

    fn compared(&self, sheet: &Sheet) -> Html {
        let t = self.t;
        let Some((marking, _)) = &sheet.marked else { return Html::default() };
        let rows = both(&sheet.question, marking).into_iter().map(|line| {
            let unit = unit_in(line.unit, self.lang).to_string();
            let name = "· ".repeat(line.depth) + &self.of(&line.label);
            let figure = |plain: &str| {
                if plain.is_empty() { String::new() } else { format!("{} {unit}", grouped(plain)) }
            };
            html! {
                <tr data-differs={line.differs.to_string()}>
                    <th scope="row">{ name }</th>
                    <td>{ figure(&line.right) }</td>
                    <td>{ if line.differs { t.differs } else { "" } }{ " " }{ figure(&line.theirs) }</td>
                </tr>
            }
        });
        html! {
            <div class="scroll" tabindex="0" role="region" aria-label={t.both}>
                <table><caption>{ t.both }</caption>
                    <thead><tr><th scope="col">{ t.step }</th><th scope="col">{ t.right }</th><th scope="col">{ t.yours }</th></tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        }
    }
}
