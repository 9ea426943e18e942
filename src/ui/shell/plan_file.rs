//! The open plan as a file: a button for it, and its text where no file arrives.

use leptos::prelude::*;

use crate::exchange::plan_file;
use crate::i18n::Msg;
use crate::plan::document::{self, Stamp};
use crate::state::{App, use_app};
use crate::ui::handed::{Handed, HandedText};

/// A button that offers the open plan as a file, and the plan's text once it was pressed.
#[component]
pub fn PlanFile(
    id: &'static str,
    /// Whether the text is shown from the first.
    #[prop(optional)]
    shows_text: bool,
) -> impl IntoView {
    let app = use_app();
    let handed = Handed::new();
    if shows_text {
        handed.show(plan_text(app));
    }
    view! {
        <div class="plan-file">
            <button type="button" id=id class="button" on:click=move |_| offer_plan(app, handed)>
                {app.t(Msg::StartSaveFile)}
            </button>
            <HandedText handed id/>
        </div>
    }
}

/// The open plan as the text of its file.
fn plan_text(app: App) -> String {
    let stamp = Stamp { app: env!("CARGO_PKG_VERSION").to_owned(), ..Stamp::default() };
    app.workspace.plan().with_untracked(|plan| document::encode(plan, &stamp))
}

/// Offers the open plan as a file.
pub fn offer_plan(app: App, handed: Handed) {
    let name = app.workspace.plan().with_untracked(|plan| plan_file::name(plan));
    handed.offer(&name, "application/json", plan_text(app));
    app.keeper.hand_out();
}
