//! Language, digits and theme: chosen, remembered, and carried to `<html>`.

use leptos::prelude::*;

use crate::browser::media::{Preference, computed_colors};
use crate::browser::{document, texts};
use crate::chart::{Color, Palette, Theme};
use crate::exchange::address::Address;
pub use crate::exchange::address::Theme as ThemeChoice;
use crate::exchange::preferences::Preferences;
use crate::i18n::{Args, Calendar, Catalog, Digits, Direction, Format, Locale, Msg};

/// How the page speaks and looks.
#[derive(Clone, Copy)]
pub struct Settings {
    locale: RwSignal<Locale>,
    /// The language that the user chose herself; one that an address asks for is not remembered.
    chosen: RwSignal<Option<Locale>>,
    /// A language whose texts could not be fetched.
    unspoken: RwSignal<Option<Locale>>,
    digits: RwSignal<Digits>,
    theme: RwSignal<ThemeChoice>,
    /// What the address asks for, which is not remembered.
    is_asked: bool,
    asked_digits: Option<Digits>,
    calendar: Calendar,
    asked_theme: StoredValue<Option<ThemeChoice>>,
    is_system_dark: RwSignal<bool>,
    /// The system's colours for the page, what is written on it and what leads on, where they are forced upon it.
    forced: RwSignal<Option<[Color; 3]>>,
    is_printing: RwSignal<bool>,
}

impl Settings {
    /// What the address asks for, else what was chosen before, else what the browser prefers.
    pub fn new(preferences: &Preferences, address: &Address) -> Self {
        let saved = preferences.lang.as_deref().and_then(Locale::from_tag);
        let wanted = address.lang.or(saved).unwrap_or_else(|| Locale::negotiate(&document::preferred_languages()));
        let first = first_language();
        let locale = if speaks(wanted) { wanted } else { first };
        let theme = address.theme.or_else(|| ThemeChoice::from_id(preferences.theme.as_deref()?)).unwrap_or_default();
        let digits = address.digits.unwrap_or(match preferences.digits.as_deref() {
            Some("latn") => Digits::Latin,
            Some("arabext") => Digits::ArabicExt,
            _ => Digits::Auto,
        });
        let settings = Self {
            locale: RwSignal::new(locale),
            chosen: RwSignal::new(saved),
            unspoken: RwSignal::new(None),
            digits: RwSignal::new(digits),
            theme: RwSignal::new(theme),
            is_asked: address.lang.is_some(),
            asked_digits: address.digits,
            calendar: match address.is_persian_calendar {
                None => Calendar::Auto,
                Some(false) => Calendar::Gregorian,
                Some(true) => Calendar::Persian,
            },
            asked_theme: StoredValue::new(address.theme),
            is_system_dark: RwSignal::new(Preference::DarkTheme.holds()),
            forced: RwSignal::new(None),
            is_printing: RwSignal::new(false),
        };
        settings.follow_system();
        settings.carry_to_document();
        if locale != wanted {
            settings.speak(wanted);
        }
        settings
    }

    fn follow_system(self) {
        let listener = StoredValue::new_local(Preference::DarkTheme.watch(move |holds| self.is_system_dark.set(holds)));
        on_cleanup(move || listener.dispose());
    }

    /// Keeps charts in the system's colours while these are forced upon all pages: canvases don't follow by themselves.
    pub(super) fn follow_forced_colors(self) {
        let look = move |_| {
            let colors = || computed_colors(["Canvas", "CanvasText", "LinkText"]);
            let colors = Preference::ForcedColors.holds().then(colors).flatten();
            self.forced.set(colors.map(|colors| colors.map(|[red, green, blue]| Color { red, green, blue })));
        };
        look(true);
        // Another set of forced colours may come with the dark theme.
        for preference in [Preference::ForcedColors, Preference::DarkTheme] {
            let listener = StoredValue::new_local(preference.watch(look));
            on_cleanup(move || listener.dispose());
        }
    }

    fn carry_to_document(self) {
        Effect::new(move |_| {
            let locale = self.locale.get();
            let direction = match locale.direction() {
                Direction::Ltr => document::Direction::Ltr,
                Direction::Rtl => document::Direction::Rtl,
            };
            document::set_language(locale.tag(), direction);
        });
        Effect::new(move |_| document::set_theme(if self.is_dark() { "dark" } else { "light" }));
    }

    /// The language.
    pub fn locale(&self) -> ReadSignal<Locale> {
        self.locale.read_only()
    }

    /// Speaks another language from now on, and next time.
    pub fn choose_locale(&self, locale: Locale) {
        self.chosen.set(Some(locale));
        self.speak(locale);
    }

    /// Speaks another language for whoever holds the page in a frame; it is not remembered.
    pub(super) fn speak_for_host(&self, locale: Locale) {
        self.speak(locale);
    }

    /// Speaks the language of a task, unless another one was chosen or asked for; it is not remembered.
    pub(super) fn speak_for_task(&self, locale: Locale) {
        if !self.is_asked && self.chosen.get_untracked().is_none() {
            self.speak(locale);
        }
    }

    /// Looks as whoever holds the page in a frame likes; it is not remembered.
    pub(super) fn theme_for_host(&self, theme: ThemeChoice) {
        self.asked_theme.set_value(Some(theme));
        self.theme.set(theme);
    }

    /// A language that was asked for and whose texts could not be fetched.
    pub fn unspoken(&self) -> Option<Locale> {
        self.unspoken.get()
    }

    /// Speaks a language as soon as its texts are there.
    fn speak(self, locale: Locale) {
        self.unspoken.set(None);
        if speaks(locale) {
            self.locale.set(locale);
            return;
        }
        leptos::task::spawn_local(async move {
            if load(locale).await {
                self.locale.set(locale);
            } else {
                self.unspoken.set(Some(locale));
            }
        });
    }

    /// The digits.
    pub fn digits(&self) -> RwSignal<Digits> {
        self.digits
    }

    /// The theme that was asked for.
    pub fn theme(&self) -> RwSignal<ThemeChoice> {
        self.theme
    }

    /// The direction in which the page is written.
    pub fn direction(&self) -> Direction {
        self.locale.get().direction()
    }

    fn is_dark(&self) -> bool {
        match self.theme.get() {
            ThemeChoice::Auto => self.is_system_dark.get(),
            choice => choice == ThemeChoice::Dark,
        }
    }

    /// The colours for canvases.
    pub fn palette(&self) -> Palette {
        if self.is_printing.get() {
            return Palette::of(Theme::Light);
        }
        match self.forced.get() {
            Some(colors) => Palette::forced(colors),
            None => Palette::of(if self.is_dark() { Theme::Dark } else { Theme::Light }),
        }
    }

    /// Whether the page is being printed: paper is light.
    pub(super) fn print(&self, is_printing: bool) {
        self.is_printing.set(is_printing);
    }

    /// A message in the page's language.
    pub fn text(&self, msg: Msg) -> String {
        Catalog::of(self.locale.get()).text(msg)
    }

    /// A message that follows the page's language. All texts of the page share this one type, which keeps the code small.
    pub fn t(self, msg: Msg) -> Signal<String> {
        Signal::derive(move || self.text(msg))
    }

    /// A message with arguments in the page's language.
    pub fn say(&self, msg: Msg, args: &Args) -> String {
        Catalog::of(self.locale.get()).format(msg, args)
    }

    /// A message without invisible isolates: for canvases, file names and the title.
    pub fn plain(&self, msg: Msg, args: &Args) -> String {
        Catalog::of(self.locale.get()).plain(msg, args)
    }

    /// How numbers of a plan are written and read.
    pub fn format(&self, currency: crate::plan::Currency) -> Format {
        Format { locale: self.locale.get(), digits: self.digits.get(), currency, calendar: self.calendar }
    }

    /// What is to be remembered.
    pub(super) fn remember(&self, preferences: &mut Preferences) {
        let digits = self.digits.get();
        if self.asked_digits != Some(digits) {
            preferences.digits = match digits {
                Digits::Auto => None,
                Digits::Latin => Some("latn".to_owned()),
                Digits::ArabicExt => Some("arabext".to_owned()),
            };
        }
        let theme = self.theme.get();
        if self.asked_theme.get_value() != Some(theme) {
            preferences.theme = (theme != ThemeChoice::Auto).then(|| theme.id().to_owned());
        }
        preferences.lang = self.chosen.get().map(|locale| locale.tag().to_owned());
    }
}

/// Loads the texts of the language in which the static page speaks; says whether they could be had.
pub async fn load_first_language() -> bool {
    load(first_language()).await
}

/// Loads the texts of a language; says whether they could be had.
pub async fn load_language(locale: Locale) -> bool {
    load(locale).await
}

/// Loads the texts of every language, as far as they can be had: headings of tables are read in all of them. Gives those
/// that are there, the page's own first.
pub async fn load_languages(own: Locale) -> Vec<Locale> {
    let mut there = vec![own];
    for locale in Locale::ALL.into_iter().filter(|locale| *locale != own) {
        if load(locale).await {
            there.push(locale);
        }
    }
    there
}

fn first_language() -> Locale {
    Locale::from_tag(&document::language()).unwrap_or(Locale::En)
}

/// Whether a language can be spoken at once. With the texts of all languages built in every one can.
fn speaks(locale: Locale) -> bool {
    cfg!(feature = "whole") || Catalog::is_loaded(locale)
}

async fn load(locale: Locale) -> bool {
    if speaks(locale) {
        return true;
    }
    let Some(texts) = texts::of(locale.tag()).await else { return false };
    Catalog::load(locale, texts);
    true
}
