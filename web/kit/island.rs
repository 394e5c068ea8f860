//! The live results, each beside the form that it is about.

use super::refusal::{asking, refusal};
use crate::kit::i18n::live;
use crate::kit::typed::Texts;
use diansuan::date::Date;
use diansuan::error::{Code, Error};
use diansuan::text::Lang;
use yew::prelude::*;

/// Results that can stand in a page; each is named after the form it is about.
#[derive(Debug)]
pub struct Island {
    /// The name in the page's markup.
    pub id: &'static str,
    /// Draws the results of what stands in the page's fields.
    pub draw: fn(&Part<'_>) -> Result<Html, Error>,
    /// Which errors are about a field of its own form.
    pub owns: Owns,
    /// What the answers so far ask for, by the `data-needs` of the page's fields.
    pub needs: Option<fn(&Texts) -> Vec<&str>>,
    /// The months that can be calculated for the answers so far.
    pub months: Option<fn(&Texts) -> Vec<Span>>,
    /// What to say instead of an error's own words, and beside which field, for what stands in the fields.
    pub words: Option<Words>,
    /// Whether its results hold fields of their own, which can't be replaced once somebody is in one.
    pub has_fields: bool,
    /// Whether there is no result before something was said in its own form: silence there is no answer.
    pub spoken: bool,
}

/// Words for an error. Returns `None` where its own are as good.
pub type Words = fn(&Error, &Texts, Lang) -> Option<String>;

/// Days from the first to the last, or on without end.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Span {
    /// The first day.
    pub from: Date,
    /// The last day, if there is one.
    pub to: Option<Date>,
    /// Months of the year, 1 to 12; empty for all.
    pub months: Vec<u32>,
}

/// Fields by their names.
#[derive(Debug)]
pub enum Owns {
    /// All of the page.
    All,
    /// None: the results are about another form.
    None,
    /// Those whose names begin so.
    Beginning(&'static str),
    /// All but these.
    AllBut(&'static [&'static str]),
}

impl Island {
    /// Results that answer for every field of their page.
    #[must_use]
    pub const fn new(id: &'static str, draw: fn(&Part<'_>) -> Result<Html, Error>) -> Self {
        Self {
            id,
            draw,
            owns: Owns::All,
            needs: None,
            months: None,
            words: None,
            has_fields: false,
            spoken: false,
        }
    }

    /// The same, answering for some fields only.
    #[must_use]
    pub const fn owning(self, owns: Owns) -> Self {
        Self { owns, ..self }
    }

    /// The same, showing only those fields that the answers ask for.
    #[must_use]
    pub const fn asking(self, needs: fn(&Texts) -> Vec<&str>) -> Self {
        Self { needs: Some(needs), ..self }
    }

    /// The same, offering the months that can be calculated.
    #[must_use]
    pub const fn in_months(self, months: fn(&Texts) -> Vec<Span>) -> Self {
        Self { months: Some(months), ..self }
    }

    /// The same, with words of its own for what it refuses.
    #[must_use]
    pub const fn saying(self, words: Words) -> Self {
        Self { words: Some(words), ..self }
    }

    /// The same, without a result before something was said in its own form.
    #[must_use]
    pub const fn once_spoken(self) -> Self {
        Self { spoken: true, ..self }
    }

    /// The same, with fields among its results.
    #[must_use]
    pub const fn with_fields(self) -> Self {
        Self { has_fields: true, ..self }
    }

    /// Whether an error is about a field of its own form.
    fn owns(&self, error: &Error) -> bool {
        let field = error.field.as_str();
        match self.owns {
            Owns::All => true,
            Owns::None => false,
            Owns::Beginning(start) => field.starts_with(start),
            Owns::AllBut(others) => !others.contains(&field),
        }
    }
}

/// Each stands once, so that its place tells it from the others.
impl PartialEq for Island {
    fn eq(&self, other: &Self) -> bool {
        std::ptr::eq(self, other)
    }
}

/// What every island gets.
#[derive(Clone, PartialEq, Properties)]
pub struct IslandProps {
    /// Which one.
    pub island: &'static Island,
    /// The reader's language.
    pub lang: Lang,
    /// Where the rules page is, relative to this page.
    pub rules: AttrValue,
    /// What stands in the page's fields.
    pub texts: Texts,
}

/// What a calculator needs to draw its results.
#[derive(Debug)]
pub struct Part<'a> {
    /// What stands in the page's fields.
    pub texts: &'a Texts,
    /// The reader's language.
    pub lang: Lang,
    /// Where the rules page is.
    pub rules: &'a str,
}

/// The results of one form, prerendered and live.
pub struct IslandApp {
    texts: Texts,
    /// The last result that could be calculated.
    result: Option<Html>,
    /// Why there is none for what stands in the fields now.
    refused: Option<Error>,
    /// Whether the figures are the visitor's own, no example.
    own: bool,
    #[cfg(target_arch = "wasm32")]
    marked: Option<String>,
}

impl IslandApp {
    /// What is wrong, in words of the page's own where it has some.
    fn words(&self, island: &Island, error: &Error, lang: Lang) -> String {
        let own = island.words.and_then(|words| words(error, &self.texts, lang));
        own.unwrap_or_else(|| super::refusal::words(error, lang))
    }

    fn calculate(&mut self, props: &IslandProps) {
        // The example's result is none of the visitor's, and theirs none of the example's.
        let own = is_own();
        if own != self.own {
            (self.own, self.result) = (own, None);
        }
        if own
            && props.island.spoken
            && let Some(field) = unspoken(props.island.id)
        {
            (self.result, self.refused) = (None, Some(Error::new(Code::Missing, field)));
            return;
        }
        let part = Part { texts: &self.texts, lang: props.lang, rules: &props.rules };
        match (props.island.draw)(&part) {
            Ok(result) => (self.result, self.refused) = (Some(result), None),
            Err(error) => self.refused = Some(error),
        }
    }
}

impl Component for IslandApp {
    type Message = Texts;
    type Properties = IslandProps;

    fn create(ctx: &Context<Self>) -> Self {
        let mut app = Self {
            texts: ctx.props().texts.clone(),
            result: None,
            refused: None,
            own: false,
            #[cfg(target_arch = "wasm32")]
            marked: None,
        };
        app.calculate(ctx.props());
        app
    }

    fn update(&mut self, ctx: &Context<Self>, texts: Texts) -> bool {
        self.texts = texts;
        self.calculate(ctx.props());
        true
    }

    fn view(&self, ctx: &Context<Self>) -> Html {
        let result = self.result.clone();
        let Some(error) = &self.refused else { return result.unwrap_or_default() };
        let IslandProps { island, lang, .. } = ctx.props();
        let why = if self.own && error.code == Code::Missing {
            asking(error, result.is_none(), *lang)
        } else {
            refusal(error, island.owns(error), &self.words(island, error, *lang), *lang)
        };
        // The last result keeps its place, so that nothing jumps while somebody types; it is grey and says so.
        let last = result.map(|result| {
            html! {
                <>
                    <p class="note">{ live(*lang).stale }</p>
                    <div class="stale" inert=true aria-hidden="true">{ result }</div>
                </>
            }
        });
        html! { <>{ why }{ last }</> }
    }

    #[cfg(target_arch = "wasm32")]
    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let IslandProps { island, lang, .. } = ctx.props();
        let wrong = self.refused.as_ref().filter(|error| island.owns(error));
        // Nobody is told off for a field that they have not come to.
        let wrong = wrong
            .filter(|error| !self.own || error.code != Code::Missing || super::browser::given(&error.field));
        let field = wrong.map(|error| error.field.clone());
        if let Some(marked) = self.marked.take().filter(|marked| field.as_ref() != Some(marked)) {
            super::browser::mark(&marked, None);
        }
        if let Some(error) = wrong {
            super::browser::mark(&error.field, Some(&self.words(island, error, *lang)));
        }
        self.marked = field;
    }
}

#[cfg(target_arch = "wasm32")]
use super::browser::{is_own, unspoken};

/// Whether the figures are the visitor's own: what is written at build time is the example.
#[cfg(not(target_arch = "wasm32"))]
fn is_own() -> bool {
    false
}

/// Returns the first field of a form of which nothing was said.
#[cfg(not(target_arch = "wasm32"))]
fn unspoken(_: &str) -> Option<String> {
    None
}
