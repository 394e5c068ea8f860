//! The live results, each beside the form that it is about.

use super::refusal;
use crate::kit::typed::Texts;
use diansuan::error::Error;
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
    /// Whether its results hold fields of their own, which can't be replaced once somebody is in one.
    pub has_fields: bool,
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
        Self { id, draw, owns: Owns::All, needs: None, has_fields: false }
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
    result: Html,
    /// Why there is none for what stands in the fields now.
    refused: Option<Error>,
    #[cfg(target_arch = "wasm32")]
    marked: Option<String>,
}

impl IslandApp {
    fn calculate(&mut self, props: &IslandProps) {
        let part = Part { texts: &self.texts, lang: props.lang, rules: &props.rules };
        match (props.island.draw)(&part) {
            Ok(result) => (self.result, self.refused) = (result, None),
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
            result: Html::default(),
            refused: None,
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
        let Some(error) = &self.refused else { return self.result.clone() };
        let IslandProps { island, lang, .. } = ctx.props();
        // The last result keeps its place, unseen, so that nothing jumps while somebody types.
        html! {
            <>
                { refusal(error, island.owns(error), *lang) }
                <div class="stale">{ self.result.clone() }</div>
            </>
        }
    }

    #[cfg(target_arch = "wasm32")]
    fn rendered(&mut self, ctx: &Context<Self>, _: bool) {
        let IslandProps { island, lang, .. } = ctx.props();
        let wrong = self.refused.as_ref().filter(|error| island.owns(error));
        let field = wrong.map(|error| error.field.clone());
        if let Some(marked) = self.marked.take().filter(|marked| field.as_ref() != Some(marked)) {
            super::browser::mark(&marked, None);
        }
        if let Some(error) = wrong {
            super::browser::mark(&error.field, Some(&error.message(*lang)));
        }
        self.marked = field;
        if let Some(needs) = island.needs {
            super::browser::show(&needs(&self.texts));
        }
    }
}
