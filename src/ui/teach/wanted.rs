//! What a teacher wants to embed, as it stands in the form, and what comes of it.

use leptos::prelude::*;

use crate::browser::address;
use crate::exchange::address::{Address, Keeping, Mode, Theme};
use crate::exchange::link;
use crate::exchange::snippet::{Frame, MAX_HEIGHT, MIN_HEIGHT, USUAL_HEIGHT};
use crate::i18n::{Catalog, Locale, Msg};
use crate::plan::Example;
use crate::state::{App, Screen};

/// What the frame shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Content {
    /// The open plan; if it is an assignment, as it is handed out.
    This,
    /// A blank page to begin on.
    Blank,
    /// An example to begin with.
    Example(Example),
}

impl Content {
    /// All that may be shown.
    pub fn all() -> impl Iterator<Item = Self> {
        [Self::This, Self::Blank].into_iter().chain(Example::ALL.map(Self::Example))
    }

    /// Its name in the form.
    pub fn id(self) -> &'static str {
        match self {
            Self::This => "this",
            Self::Blank => "blank",
            Self::Example(example) => example.id(),
        }
    }
}

/// The form.
#[derive(Clone, Debug, PartialEq)]
pub struct Wanted {
    /// Name of the frame.
    pub title: String,
    /// What it shows.
    pub content: Content,
    /// The language, or the reader's own.
    pub lang: Option<Locale>,
    /// What readers can do.
    pub mode: Mode,
    /// The screens, by their names; none for all.
    pub screens: Vec<&'static str>,
    /// The look.
    pub theme: Option<Theme>,
    /// Tells several frames apart, as it is typed.
    pub slot: String,
    /// In CSS pixels, if that is a height.
    pub height: Option<u16>,
    /// Which page may get the work, as it is typed.
    pub origin: String,
}

impl Wanted {
    /// What most want: this plan, to work in, in the language of its author.
    pub fn new(app: App) -> Self {
        let title = untrack(|| app.workspace.plan().with(|plan| plan.title().to_owned()));
        let lang = app.settings.locale().get_untracked();
        let name = Catalog::of(lang).text(Msg::AppName);
        Self {
            title: if title.is_empty() { name } else { format!("{title} – {name}") },
            content: Content::This,
            lang: Some(lang),
            mode: Mode::Edit,
            screens: Vec::new(),
            theme: None,
            slot: String::new(),
            height: Some(USUAL_HEIGHT),
            origin: String::new(),
        }
    }

    /// What the address asks for; what was typed and means nothing is among [`Address::refused`].
    pub fn address(&self) -> Address {
        let typed = |text: &str| Some(text.trim().to_owned()).filter(|text| !text.is_empty());
        let preset = if let Content::Example(example) = self.content { Some(example) } else { None };
        let asked = Address {
            lang: self.lang,
            mode: self.mode,
            screens: self.screens.iter().map(|&it| it.to_owned()).collect(),
            preset,
            slot: typed(&self.slot),
            theme: self.theme,
            origin: typed(&self.origin),
            ..Address::default()
        };
        Address::read(&asked.query(), |name| Screen::from_hash(name).is_some())
    }

    /// The frame; nothing where the page has no address that others could open.
    pub fn frame(&self, app: App) -> Option<Frame> {
        let plan = (self.content == Content::This).then(|| {
            let plan = app.workspace.plan().get();
            link::encode(&plan.handed_out().unwrap_or_else(|| plan.as_ref().clone()))
        });
        // Of a language that is not there yet nothing may be asked.
        let lang = self.lang.filter(|lang| Catalog::is_loaded(*lang)).unwrap_or_else(|| app.settings.locale().get());
        Some(Frame {
            page: address::public()?,
            address: self.address(),
            plan,
            title: self.title.trim().to_owned(),
            height: self.height.unwrap_or(USUAL_HEIGHT).clamp(MIN_HEIGHT, MAX_HEIGHT),
            open: Catalog::of(lang).text(Msg::EmbedOpen),
        })
    }

    /// The address of a frame that keeps nothing and speaks to nobody.
    pub fn preview(&self, app: App) -> Option<String> {
        let mut frame = self.frame(app)?;
        let Address { lang, mode, screens, preset, theme, .. } = frame.address;
        frame.address = Address { lang, mode, screens, preset, theme, storage: Keeping::Nothing, ..Address::default() };
        Some(frame.source())
    }
}
