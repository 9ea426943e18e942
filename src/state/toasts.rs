//! What was just done and can be taken back: told for a while in one corner of the page, whichever part has done it.
//!
//! It is there from the first moment, so it knows no plan: whoever tells something brings the words and the way back.

use std::sync::Arc;

use leptos::prelude::*;

use crate::browser::lifecycle::Later;

/// How long something is told, in milliseconds; longer while somebody looks at it.
const WHILE: u32 = 12_000;
/// How many things are told at once.
const MOST: usize = 3;

type Deed = Arc<dyn Fn() + Send + Sync>;

/// Something that was done.
#[derive(Clone)]
pub struct Toast {
    /// Tells it from others.
    pub number: u32,
    words: Arc<dyn Fn() -> String + Send + Sync>,
    undo: Option<Deed>,
    is_true: Arc<dyn Fn() -> bool + Send + Sync>,
}

impl Toast {
    /// What was done, in the page's language.
    pub fn words(&self) -> String {
        (self.words)()
    }

    /// Whether it can be taken back.
    pub fn has_undo(&self) -> bool {
        self.undo.is_some()
    }
}

/// The toasts on the page.
#[derive(Clone, Copy)]
pub struct Toasts {
    told: RwSignal<Vec<Toast>>,
    next: StoredValue<u32>,
    timer: StoredValue<Option<Later>, LocalStorage>,
    is_in_dialog: RwSignal<bool>,
    besides: RwSignal<Option<Signal<String>>>,
}

impl Toasts {
    pub(super) fn new() -> Self {
        Self {
            told: RwSignal::new(Vec::new()),
            next: StoredValue::new(0),
            timer: StoredValue::new_local(None),
            is_in_dialog: RwSignal::new(false),
            besides: RwSignal::new(None),
        }
    }

    /// Tells something, with the way back if there is one, as long as it `is_true`.
    pub fn tell(
        &self,
        words: impl Fn() -> String + Send + Sync + 'static,
        undo: Option<Deed>,
        is_true: impl Fn() -> bool + Send + Sync + 'static,
    ) {
        let number = self.next.get_value();
        self.next.set_value(number.wrapping_add(1));
        self.told.update(|told| {
            if told.len() == MOST {
                told.remove(0);
            }
            told.push(Toast { number, words: Arc::new(words), undo, is_true: Arc::new(is_true) });
        });
        self.release();
    }

    /// What is told now, oldest first.
    pub fn told(&self) -> Vec<Toast> {
        self.told.with(|told| told.iter().filter(|toast| (toast.is_true)()).cloned().collect())
    }

    /// Takes back what was told.
    pub fn undo(&self, toast: &Toast) {
        self.dismiss(toast);
        if let Some(undo) = &toast.undo {
            undo();
        }
    }

    /// Tells it no longer.
    pub fn dismiss(&self, toast: &Toast) {
        self.told.update(|told| told.retain(|other| other.number != toast.number));
    }

    /// Keeps everything told until it is released: somebody looks at it.
    pub fn hold(&self) {
        self.timer.set_value(None);
    }

    /// Lets everything go after a while.
    pub fn release(&self) {
        let toasts = *self;
        self.timer.set_value(Some(Later::new(WHILE, move || {
            toasts.told.try_set(Vec::new());
        })));
    }

    /// Whether a dialog shows the toasts: what lies behind one can't be reached.
    pub fn is_in_dialog(&self) -> bool {
        self.is_in_dialog.get()
    }

    /// Lets a dialog show the toasts, or the page again.
    pub fn show_in_dialog(&self, is_in_dialog: bool) {
        self.is_in_dialog.set(is_in_dialog);
    }

    /// What is told besides, unseen: a second region that speaks up would talk over the first.
    pub fn besides(&self) -> String {
        self.besides.get().and_then(|words| words.try_get()).unwrap_or_default()
    }

    /// Tells something besides from now on.
    pub fn tell_besides(&self, words: Option<Signal<String>>) {
        self.besides.try_set(words);
    }
}
