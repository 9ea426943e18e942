//! One subject of loyalty: its answer while folded, everything else when unfolded.

use leptos::prelude::*;

use super::statement_list::StatementList;
use crate::browser::document;
use crate::i18n::{Msg, Statement};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};

/// A fold with its title and first known answer; its content is made when it is unfolded.
#[component]
pub fn Fold(
    /// Identity of the fold.
    id: &'static str,
    /// Its subject.
    title: Signal<String>,
    /// What is said about it, the answer first.
    said: Memo<Vec<Statement>>,
    /// Fields and pictures.
    content: fn() -> AnyView,
) -> impl IntoView {
    let app = use_app();
    let is_open = RwSignal::new(false);
    let answer =
        Memo::new(move |_| said.with(|said| said.iter().find_map(|it| Some((it.value.clone()?, it.name.clone())))));
    let value = text(move || answer.get().map_or_else(|| app.text(Msg::LoyaltyUnknown), |(value, _)| value));
    // Some subjects are called like their answer.
    let name = text(move || answer.get().map(|(_, name)| name).filter(|name| *name != title.get()).unwrap_or_default());
    let inside = move || {
        view! {
            <div class="loyal__content">
                {content()}
                <StatementList said/>
            </div>
        }
        .into_any()
    };
    view! {
        <details id=id class="loyal" on:toggle=move |event| is_open.set(document::is_open_now(&event))>
            <summary class="loyal__summary">
                <h4>{title}</h4>
                <span class="loyal__answer" class:loyal__answer--unknown=move || answer.with(Option::is_none)>
                    <span class="loyal__value value">{value}</span>
                    <span class="muted">{name}</span>
                </span>
            </summary>
            {shown_if(move || is_open.get(), inside)}
        </details>
    }
}
