//! Fields of an action that are typed: texts and days.

use leptos::prelude::*;

use super::days::{Day, date};
use super::edits::{change, change_at_once};
use crate::i18n::{Date, Locale, Msg};
use crate::plan::{Action, EditError, Periods};
use crate::state::App;
use crate::ui::erased::text;

/// Which action, as it stands, and where its mistakes are told.
#[derive(Clone, Copy)]
pub struct Of {
    /// The page.
    pub app: App,
    /// Identity of the action.
    pub id: u32,
    /// The action.
    pub now: Memo<Option<Action>>,
    /// Takes why something is refused.
    pub error: RwSignal<Option<EditError>>,
}

/// A line of text; `get` gives the text to be changed, too.
pub fn line(of: Of, part: &'static str, name: Msg, most: usize, get: fn(&mut Action) -> &mut String) -> AnyView {
    let Of { app, id, now, error } = of;
    let words = Memo::new(move |_| now.get().map(|mut it| std::mem::take(get(&mut it))).unwrap_or_default());
    let write = move |event| {
        let written = event_target_value(&event);
        error.set(change(app, id, &|it| get(it).clone_from(&written)).err());
    };
    let field = format!("action-{id}-{part}");
    view! {
        <div class=format!("form__row deed__field--{part}")>
            <label for=field.clone()>{app.t(name)}</label>
            <input
                id=field
                class="field__input deed__text"
                dir="auto"
                autocomplete="off"
                maxlength=most.to_string()
                prop:value=text(move || words.get())
                on:input=write
                on:blur=move |_| app.workspace.leave_field()
            />
        </div>
    }
    .into_any()
}

/// A day; `get` gives the day to be changed, too.
pub fn day(of: Of, part: &'static str, name: Msg, get: fn(&mut Action) -> &mut Option<Day>) -> AnyView {
    let Of { app, id, now, error } = of;
    let shown = Memo::new(move |_| now.get().and_then(|mut it| *get(&mut it)));
    let set = move |event| {
        let day = Periods::parse_iso(&event_target_value(&event));
        error.set(change_at_once(app, id, &|it| *get(it) = day).err());
    };
    let field = format!("action-{id}-{part}");
    view! {
        <div class="form__row">
            <label for=field.clone()>{app.t(name)}</label>
            <input
                id=field
                class="select"
                type="date"
                prop:value=text(move || shown.get().and_then(date).map(Date::iso).unwrap_or_default())
                on:change=set
            />
            <p class="field__note">{text(move || in_own_calendar(app, shown.get()))}</p>
        </div>
    }
    .into_any()
}

/// The day in words where the page's calendar is not the browser's.
fn in_own_calendar(app: App, day: Option<Day>) -> String {
    let format = app.format();
    let is_other = format.locale == Locale::Fa;
    day.filter(|_| is_other).and_then(date).map(|day| day.long(&format)).unwrap_or_default()
}
