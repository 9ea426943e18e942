//! What is there before any plan is: language and look, the address, the store, and the wish to open something.
//!
//! It comes with the first file of the program, so it must not know the engine nor the plan's document; the desk, which
//! does, is loaded at the first wish.

use leptos::prelude::*;

use super::first_wish::{first_wish, without_link};
use super::place::{Place, Visit};
use super::{Arrival, Keeper, Navigation, Screen, Settings, Toasts};
use crate::browser::files::{self, ChosenFile, FileError};
use crate::browser::{address, renewal};
use crate::exchange::address::Mode;
use crate::exchange::link;
use crate::exchange::message::{Code, StateFormat};
use crate::exchange::preferences::Preferences;
use crate::i18n::Msg;
use crate::library::{ASIDE, PLANS, PREFS, SharedStore, TRASH};
use crate::plan::Example;

/// Something that the user wants to have before her.
#[derive(Clone, Debug, PartialEq)]
pub enum Wish {
    /// The plan that was open last, by its identity.
    Last(String),
    /// A stored plan, by its identity.
    Stored(String),
    /// A blank plan.
    Blank,
    /// An example, as a plan of her own.
    Example(Example),
    /// A plan or a table in a file.
    File(ChosenFile),
    /// A shared plan, by the fragment of its link.
    Link(String),
    /// A link that an embed's address holds beside work that was saved there.
    Again {
        /// The fragment of the link.
        link: String,
        /// The plan that was open last, by its identity.
        last: String,
    },
    /// An example to begin with, of which nothing is stored before the first edit.
    Preset(Example),
    /// Nothing but the desk: a plan is about to come from the page around this one.
    Desk,
}

/// What the desk does for the parts of the page that are there without it.
pub trait Hands {
    /// Opens what is wished for.
    fn open(&self, wish: Wish);
    /// Saves what waits to be saved.
    fn flush(&self);
    /// Whether the open plan has edits that can't be saved.
    fn has_unsaved(&self) -> bool;
    /// Who keeps the open plan.
    fn keeper(&self) -> Keeper;
    /// Shows a plan that the page around this one hands in, so that it can be taken back, and lets it be used in this mode.
    ///
    /// # Errors
    /// Says what that page is told.
    fn load(&self, plan: &str, mode: Option<Mode>) -> Result<(), Code>;
    /// The open plan for the page around this one, if there is any to give.
    fn state(&self, format: StateFormat) -> Option<String>;
}

/// Something about the open plan that the page around this one may want to know.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum News {
    /// It has changed.
    Changed {
        /// Counts the saves.
        revision: u64,
    },
    /// It is saved.
    Saved {
        /// Counts the saves.
        revision: u64,
    },
    /// It could not be saved.
    Failed(Code),
    /// It is handed in.
    HandedIn,
}

/// The part of the product that is there from the first moment: a handle of one word, since many closures hold one.
#[derive(Clone, Copy)]
pub struct Front(&'static FrontParts);

/// What is there from the first moment.
pub struct FrontParts {
    /// Language, digits, theme.
    pub settings: Settings,
    /// Which screen is shown.
    pub navigation: Navigation,
    /// The link by which a plan came.
    pub arrival: Arrival,
    /// Where the page stands: alone or in a frame, and what may be done with it.
    pub place: Place,
    /// What was just done and can be taken back.
    pub toasts: Toasts,
    preferences: StoredValue<Preferences>,
    wish: RwSignal<Option<Wish>>,
    complaint: RwSignal<Option<Signal<String>>>,
    hands: StoredValue<Option<Box<dyn Hands>>, LocalStorage>,
    stored_turn: RwSignal<u32>,
    has_hands: RwSignal<bool>,
    news: RwSignal<Option<News>>,
    /// Whether a newer version of the page waits to be told of.
    renewal: RwSignal<bool>,
}

impl std::ops::Deref for Front {
    type Target = FrontParts;

    fn deref(&self) -> &FrontParts {
        self.0
    }
}

impl Front {
    /// Reads the preferences and wishes for the plan that the address holds, else for the one that was open last;
    /// with `?safe=1` for none.
    pub fn start() -> Self {
        let Visit { asked, place, tab } = Visit::new(|name| Screen::from_hash(name).is_some());
        let preferences: Option<Preferences> = place.store().get(PREFS).ok().flatten().map(|it| Preferences::read(&it));
        let preferences = preferences.unwrap_or_default();
        let arrival = Arrival::new(tab);
        // Before the address is read for a screen.
        let wish = if asked.is_safe { None } else { first_wish(place, arrival, &preferences) };
        // The page lives as long as this.
        let front = Self(Box::leak(Box::new(FrontParts {
            settings: Settings::new(&preferences, &asked),
            navigation: Navigation::new(&asked),
            toasts: Toasts::new(),
            arrival,
            place,
            wish: RwSignal::new(wish),
            preferences: StoredValue::new(preferences),
            complaint: RwSignal::new(None),
            hands: StoredValue::new_local(None),
            stored_turn: RwSignal::new(0),
            has_hands: RwSignal::new(false),
            news: RwSignal::new(None),
            renewal: RwSignal::new(renewal::is_ready()),
        })));
        if front.wish.with_untracked(Option::is_none) {
            front.navigation.go(Screen::Start);
        }
        Effect::new(move |_| front.remember(|preferences| front.settings.remember(preferences)));
        front.watch_for_links();
        front.watch_for_files();
        let listener = StoredValue::new_local(renewal::on_ready(move || front.renewal.set(true)));
        on_cleanup(move || listener.dispose());
        front
    }

    /// Whether a newer version of the page is there.
    pub fn is_renewal_ready(&self) -> bool {
        self.renewal.get()
    }

    /// Loads the newer version of the page, unless work would be lost; why it is not saved is told elsewhere.
    pub fn renew(&self) {
        if !self.hands.with_value(|hands| hands.as_ref().is_some_and(|hands| hands.has_unsaved())) {
            renewal::renew();
        }
    }

    /// Speaks no more of the newer version, which the next visit has anyway.
    pub fn put_renewal_off(&self) {
        self.renewal.set(false);
    }

    /// A link may be put into the address of the open page.
    fn watch_for_links(self) {
        let listener = StoredValue::new_local(address::on_hash_change(move |hash| {
            if link::is_link(&hash) {
                self.arrival.take(&hash);
                self.navigation.stay_on(Screen::Overview);
                self.open(Wish::Link(hash));
            }
        }));
        on_cleanup(move || listener.dispose());
    }

    /// A file may be dropped anywhere on the page.
    fn watch_for_files(self) {
        let listeners = StoredValue::new_local(files::on_drop(move |dropped| match dropped {
            Ok(file) => self.open(Wish::File(file)),
            // Who drops it need not be looking at the start screen.
            Err(error) => self.toasts.tell(move || self.settings.text(file_error(error)), None, || true),
        }));
        on_cleanup(move || listeners.dispose());
    }

    /// The page's own corner of the browser's storage.
    pub fn store(&self) -> SharedStore {
        self.place.store()
    }

    /// Whether there are any plans, deleted ones or what is left of some; which ones is for the desk to say.
    pub fn has_plans(&self) -> bool {
        let store = self.store();
        [PLANS, TRASH, ASIDE].iter().any(|kind| store.keys(kind).is_ok_and(|keys| !keys.is_empty()))
    }

    /// What the user preferred last time, and what has been remembered since.
    pub fn preferences(&self) -> Preferences {
        self.preferences.get_value()
    }

    /// Remembers preferences beside those of other tabs; losing them loses no work, so a refusal stays silent.
    pub fn remember(&self, change: impl FnOnce(&mut Preferences)) {
        let stored = self.store().get(PREFS).ok().flatten();
        let known = stored.map_or_else(|| self.preferences(), |text| Preferences::read(&text));
        let mut preferences = known.clone();
        change(&mut preferences);
        if known != preferences {
            let _ = self.store().set(PREFS, &preferences.write());
        }
        self.preferences.set_value(preferences);
    }

    /// Opens what is wished for, as soon as the desk is there.
    pub fn open(&self, wish: Wish) {
        self.complaint.set(None);
        let waiting = self.hands.with_value(|hands| match hands {
            Some(hands) => {
                hands.open(wish);
                None
            }
            None => Some(wish),
        });
        if waiting.is_some() {
            self.wish.set(waiting);
        }
    }

    /// Lets the page be used otherwise. Before it is only looked at, what waits to be saved is.
    pub(super) fn set_mode(self, mode: Mode) {
        self.flush();
        self.place.set_mode(mode);
    }

    /// Whether something was wished for.
    pub fn has_wish(&self) -> bool {
        self.wish.with(Option::is_some)
    }

    /// What is opened by itself when the link can't be read.
    pub(super) fn wish_without_link(self) -> Option<Wish> {
        if self.place.is_safe { None } else { without_link(self.place, &self.preferences()) }
    }

    /// The wish that made the desk be loaded.
    pub(super) fn first_wish(self) -> Option<Wish> {
        self.wish.get_untracked()
    }

    /// From now on the desk answers.
    pub(super) fn give_to(self, hands: Box<dyn Hands>) {
        self.hands.set_value(Some(hands));
        self.has_hands.set(true);
    }

    /// Whether the desk is there.
    pub(super) fn has_hands(self) -> bool {
        self.has_hands.get()
    }

    /// Asks the desk, if it is there.
    pub(super) fn with_hands<R>(self, ask: impl FnOnce(&dyn Hands) -> R) -> Option<R> {
        self.hands.with_value(|hands| hands.as_ref().map(|hands| ask(hands.as_ref())))
    }

    /// Gives the open plan to the page around this one, if it may have it.
    pub fn hand_in(&self) {
        self.news.set(Some(News::HandedIn));
    }

    /// What the page around this one may want to know.
    pub(super) fn news(self) -> RwSignal<Option<News>> {
        self.news
    }

    /// Who keeps the open plan, once the desk is there.
    pub(super) fn keeper(self) -> Option<Keeper> {
        self.with_hands(|hands| hands.keeper())
    }

    /// Saves what waits to be saved, so that lists of plans are true.
    pub fn flush(&self) {
        self.hands.with_value(|hands| {
            if let Some(hands) = hands {
                hands.flush();
            }
        });
    }

    /// A number that is another one after every change of the stored plans as a whole: one more, one less, one renamed.
    pub(super) fn stored_turn(self) -> RwSignal<u32> {
        self.stored_turn
    }

    /// Why the last file could not be opened.
    pub fn complaint(&self) -> String {
        self.complaint.get().map(|words| words.get()).unwrap_or_default()
    }

    /// Says why a file could not be opened.
    pub fn complain(&self, words: Signal<String>) {
        self.complaint.set(Some(words));
    }

    /// A message that follows the page's language.
    pub fn t(&self, msg: Msg) -> Signal<String> {
        self.settings.t(msg)
    }
}

/// What is there from the first moment, for any component.
///
/// # Panics
/// Never below `ui::start`, which provides it.
pub fn use_front() -> Front {
    expect_context::<Front>()
}

/// What is said of a file that could not be read.
pub fn file_error(error: FileError) -> Msg {
    match error {
        FileError::TooLarge => Msg::FileTooLong,
        FileError::NotText => Msg::FileNotText,
        FileError::Unreadable => Msg::FileUnreadable,
    }
}
