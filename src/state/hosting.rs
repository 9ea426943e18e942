//! The page that holds ours in a frame: it is told that we are there, how high we are and what becomes of the plan, and
//! what it asks is done if it may ask for it. Comes with a file of its own, only to framed pages; knows no plan.

use leptos::prelude::*;

use super::front::News;
use super::{Front, Wish};
use crate::browser::lifecycle::Later;
use crate::browser::parent::{self, ANYONE, Incoming};
use crate::browser::{clock, document, screen_size};
use crate::exchange::address::{Mode, Resize};
use crate::exchange::height::{Heights, Telling};
use crate::exchange::message::{
    APP, Code, H5pStep, Id, MAX_BYTES, Reply, Request, StateFormat, Unread, decode, encode, h5p_step, lti_resize,
};

/// By which messages that may be for us are known.
const MARKS: &[(&str, &str)] = &[("app", APP), ("context", "h5p")];
/// Changes are told at most once in so many milliseconds.
const CHANGE_REST: u64 = 1000;

/// What is to be done as soon as the desk is there.
struct Waiting {
    id: Id,
    plan: String,
    mode: Option<Mode>,
}

/// The way to the page around this one.
#[derive(Clone, Copy)]
pub struct Hosting {
    front: Front,
    heights: StoredValue<Heights>,
    /// Whether the host has answered in the dialect of H5P.
    is_h5p: StoredValue<bool>,
    waiting: StoredValue<Option<Waiting>>,
    /// When a change was last told, in milliseconds since 1970.
    told: StoredValue<u64>,
    later: StoredValue<Option<Later>, LocalStorage>,
}

impl Hosting {
    /// Begins to speak and to listen, if the page stands in a frame.
    pub fn start(front: Front) {
        if !front.place.is_framed {
            return;
        }
        let hosting = Self {
            front,
            heights: StoredValue::new(Heights::default()),
            is_h5p: StoredValue::new(false),
            waiting: StoredValue::new(None),
            told: StoredValue::new(0),
            later: StoredValue::new_local(None),
        };
        let listener =
            StoredValue::new_local(parent::listen(MARKS, MAX_BYTES as u32, move |incoming| hosting.hear(&incoming)));
        let measured = (front.place.resize != Resize::Off)
            .then(|| screen_size::watch_height(move |height| hosting.see(height)))
            .flatten();
        let measured = StoredValue::new_local(measured);
        on_cleanup(move || {
            listener.dispose();
            measured.dispose();
        });
        hosting.follow();
        if matches!(front.place.resize, Resize::Auto | Resize::H5p) {
            parent::post(&h5p_step("hello", None), ANYONE);
        }
    }

    /// What happens here is told as it happens; messages leave the reactive graph, hence effects.
    fn follow(self) {
        let front = self.front;
        // Also when the language or the mode has changed.
        Effect::new(move |_| {
            let (lang, mode) = (front.settings.locale().get(), front.place.mode());
            let storage = front.store().kind().id();
            say(&Reply::Ready { lang, mode, storage }, ANYONE);
        });
        Effect::new(move |_| {
            if front.has_hands()
                && let Some(Waiting { id, plan, mode }) = self.waiting.try_update_value(Option::take).flatten()
            {
                untrack(|| self.load(&id, &plan, mode));
            }
        });
        Effect::new(move |_| match front.news().get() {
            None => {}
            Some(News::Changed { .. }) => self.tell_change(),
            Some(News::Saved { revision }) => {
                let place = front.store().kind().id();
                self.say_to_origin(&Reply::Saved { rev: revision, place });
                self.tell_change();
            }
            Some(News::HandedIn) => untrack(|| self.give(&Id::hand_in(), StateFormat::Json)),
            Some(News::Failed(code)) => say(&Reply::Error { id: &Id::default(), code }, ANYONE),
        });
    }

    fn say_to_origin(self, reply: &Reply) {
        if let Some(origin) = self.front.place.origin() {
            say(reply, &origin);
        }
    }

    /// Tells that the plan has changed, or a little later the last of several changes.
    fn tell_change(self) {
        let (now, told) = (clock::now(), self.told.get_value());
        // A clock that was put back must not silence us.
        if now < told || now - told >= CHANGE_REST {
            self.later.set_value(None);
            self.told.set_value(now);
            let (rev, dirty) = match self.front.news().get_untracked() {
                Some(News::Changed { revision }) => (revision, true),
                Some(News::Saved { revision }) => (revision, false),
                _ => return,
            };
            self.say_to_origin(&Reply::Change { rev, dirty });
        } else if self.later.with_value(Option::is_none) {
            let rest = (CHANGE_REST - (now - told)) as u32;
            self.later.set_value(Some(Later::new(rest, move || {
                self.later.set_value(None);
                self.tell_change();
            })));
        }
    }

    fn see(self, height: f64) {
        // While the page is only loading it is as high as its sign of progress.
        if !document::has("content") {
            return;
        }
        let telling = self.heights.try_update_value(|heights| heights.see(clock::now() as f64, height));
        match telling {
            Some(Telling::Tell(height)) => self.tell_height(height),
            Some(Telling::Freeze) => {
                document::log("race-planner: the frame grows with its content; heights are no longer told");
            }
            _ => {}
        }
    }

    fn tell_height(self, height: u32) {
        let resize = self.front.place.resize;
        if resize == Resize::Auto {
            say(&Reply::Resize(height), ANYONE);
        }
        if resize == Resize::Lti {
            parent::post_text(&lti_resize(height), ANYONE);
        }
        // The host makes the frame as high as that, and says so; then the content is told as it stands in it.
        if self.is_h5p.get_value() {
            parent::post(&h5p_step("prepareResize", Some(height)), ANYONE);
        }
    }

    fn hear(self, incoming: &Incoming) {
        match decode(&incoming.text) {
            Ok(request) => untrack(|| self.follow_request(request, incoming)),
            Err(Unread::Refused(id, code)) if self.is_authorised(incoming) => {
                say(&Reply::Error { id: &id, code }, &incoming.origin);
            }
            Err(_) => {}
        }
    }

    /// Whether it comes from the one origin, and from the page that holds the frame.
    fn is_authorised(self, incoming: &Incoming) -> bool {
        incoming.is_from_parent && self.front.place.origin().is_some_and(|origin| origin == incoming.origin)
    }

    fn follow_request(self, request: Request, incoming: &Incoming) {
        let front = self.front;
        match request {
            Request::Hello => {
                let (lang, mode) = (front.settings.locale().get(), front.place.mode());
                say(&Reply::Ready { lang, mode, storage: front.store().kind().id() }, ANYONE);
                if let Some(height) = self.heights.with_value(Heights::told) {
                    self.tell_height(height);
                }
            }
            Request::SetLang(locale) => front.settings.speak_for_host(locale),
            Request::SetTheme(theme) => front.settings.theme_for_host(theme),
            Request::SetMode(mode) => front.set_mode(mode),
            Request::H5p(step) => self.dance(step),
            Request::Load { id, .. } | Request::GetState { id, .. } if !self.is_authorised(incoming) => {
                // Whoever only pretends to be the parent hears nothing.
                if incoming.is_from_parent {
                    say(&Reply::Error { id: &id, code: Code::Forbidden }, ANYONE);
                }
            }
            Request::Load { id, plan, mode } => {
                if front.has_hands() {
                    self.load(&id, &plan, mode);
                } else {
                    self.waiting.set_value(Some(Waiting { id, plan, mode }));
                    front.open(Wish::Desk);
                }
            }
            Request::GetState { id, format } => self.give(&id, format),
        }
    }

    fn load(self, id: &Id, plan: &str, mode: Option<Mode>) {
        match self.front.with_hands(|hands| hands.load(plan, mode)) {
            Some(Ok(())) => self.say_to_origin(&Reply::Loaded { id }),
            Some(Err(code)) => self.say_to_origin(&Reply::Error { id, code }),
            None => {}
        }
    }

    fn give(self, id: &Id, format: StateFormat) {
        let plan = self.front.with_hands(|hands| hands.state(format)).flatten();
        match plan {
            Some(plan) => self.say_to_origin(&Reply::State { id, format, plan: &plan }),
            None => self.say_to_origin(&Reply::Error { id, code: Code::BadPlan }),
        }
    }

    fn dance(self, step: H5pStep) {
        if matches!(self.front.place.resize, Resize::Lti | Resize::Off) {
            return;
        }
        let height = self.heights.with_value(Heights::told);
        match (step, height) {
            (H5pStep::Ready, _) => parent::post(&h5p_step("hello", None), ANYONE),
            (H5pStep::Hello, Some(height)) => {
                self.is_h5p.set_value(true);
                self.tell_height(height);
            }
            (H5pStep::Hello, None) => self.is_h5p.set_value(true),
            (H5pStep::ResizePrepared, Some(height)) => parent::post(&h5p_step("resize", Some(height)), ANYONE),
            (H5pStep::Resize, Some(height)) => parent::post(&h5p_step("prepareResize", Some(height)), ANYONE),
            (H5pStep::ResizePrepared | H5pStep::Resize, None) => {}
        }
    }
}

fn say(reply: &Reply, origin: &str) {
    parent::post(&encode(reply), origin);
}
