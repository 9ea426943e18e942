//! The sign of what a teacher has locked: a lock and a word, never colour alone.

use leptos::html;
use leptos::prelude::*;

use crate::browser::stillness;
use crate::i18n::Msg;
use crate::plan::assignment::{Area, Subject};
use crate::state::App;
use crate::ui::erased::{either, shown_if};

/// What changes nothing but the view: these controls, and those inside of these parts of the page.
pub const LOOKING: &str = ".header__settings, #share, #share-dialog, #open-export, #exchange, .switch, .periods, .tile, \
                           .derived, .field__working, .about, .learn, .drawer, .report, .brief, .compare__head, .notice, \
                           .address-notice, .toasts, .figure, .card--example, .history__close, .looks";

/// What tries something out and leaves the plan alone: the calculators.
pub const TRYING: &str = ".lab";

/// The sign, beside or below a field, while the test holds; it says so where what stands there is hidden.
pub fn lock_sign(
    app: App,
    id: String,
    is_locked: impl Fn() -> bool + Send + Sync + 'static,
    is_hidden: impl Fn() -> bool + Send + Sync + 'static,
) -> AnyView {
    let is_hidden = Memo::new(move |_| is_hidden());
    shown_if(is_locked, move || sign(app, id.clone(), if is_hidden.get() { Msg::HiddenByTask } else { Msg::Locked }))
}

/// The sign at the head of a part of the page that is locked as a whole.
pub fn lock_note(app: App, area: Area) -> AnyView {
    let id = format!("lock-{}", area.id());
    shown_if(move || app.workspace.locks(Subject::Area(area)), move || sign(app, id.clone(), Msg::LockedPart))
}

/// A part of the page that is not there while the area is hidden, and whose controls are out of use while it is locked;
/// it says so itself by a [`lock_note`].
pub fn lockable(app: App, area: Area, part: AnyView) -> AnyView {
    view! {
        <fieldset
            class="lockable"
            hidden=move || app.workspace.hides(Subject::Area(area))
            disabled=move || app.workspace.locks(Subject::Area(area))
        >
            {part}
        </fieldset>
    }
    .into_any()
}

/// A part of the page whose controls are out of use while the area is locked, but for those that only look.
pub fn stilled(app: App, area: Area, part: impl Fn() -> AnyView + Clone + Send + Sync + 'static) -> AnyView {
    let still = part.clone();
    let is_locked = Memo::new(move |_| app.workspace.locks(Subject::Area(area)));
    either(move || is_locked.get(), move || kept_still(still()), part)
}

fn kept_still(part: AnyView) -> AnyView {
    let place = NodeRef::<html::Div>::new();
    let guard = StoredValue::new_local(None);
    place.on_load(move |element| guard.set_value(stillness::keep(&element, &[LOOKING])));
    on_cleanup(move || guard.dispose());
    view! { <div class="lockable" node_ref=place>{part}</div> }.into_any()
}

fn sign(app: App, id: String, words: Msg) -> AnyView {
    view! { <p class="lock" id=id><span class="icon icon--lock" aria-hidden="true"></span>{app.t(words)}</p> }
        .into_any()
}
