//! Chooses whose terms are looked at: those of all stages or of one.

use leptos::prelude::*;

use crate::engine::Stage;
use crate::i18n::Msg;
use crate::state::use_app;

/// A list of the stages with all of them at its head.
#[component]
pub fn StageSelect(
    /// Identity of the list.
    id: &'static str,
    /// The stage that is chosen; none for all.
    stage: RwSignal<Option<Stage>>,
    /// Takes the choice.
    choose: Callback<Option<Stage>>,
) -> impl IntoView {
    let app = use_app();
    let option = move |it: Option<Stage>| {
        let name = it.map_or(Msg::CalendarAllStages, Msg::StageName);
        let value = it.map_or("", Stage::id);
        view! { <option value=value prop:selected=move || stage.get() == it>{app.t(name)}</option> }.into_any()
    };
    let pick = move |event| {
        let id = event_target_value(&event);
        choose.run(Stage::ALL.into_iter().find(|stage| stage.id() == id));
    };
    view! {
        <div class="form__row">
            <label for=id>{app.t(Msg::NavStages)}</label>
            <select id=id class="select" on:change=pick>
                {option(None)}
                {Stage::ALL.map(|stage| option(Some(stage))).collect_view()}
            </select>
        </div>
    }
}
