//! A figure in a table that shows its working when it is pressed.

use leptos::prelude::*;

use super::inspection::Inspection;
use crate::engine::inquiry::Asked;
use crate::i18n::{Args, Msg};
use crate::state::App;

/// A figure, as a button where it has a working; `name` says which one it is.
pub fn explained(app: App, inspection: Inspection, name: &str, figure: String, asked: Option<Asked>) -> AnyView {
    let Some(asked) = asked else { return view! { <span class="value">{figure}</span> }.into_any() };
    let args = Args::new().text("kpi", name).text("value", figure.clone());
    let label = app.say(Msg::CellShowWorking, &args);
    let show = move |_| inspection.open(asked.clone());
    view! {
        <button type="button" class="derived derived--inline" aria-label=label on:click=show>
            <span class="value">{figure}</span>
        </button>
    }
    .into_any()
}
