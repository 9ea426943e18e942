//! More figures, and fewer of them: all or the main ones, those of a stage, those of a name.

use leptos::prelude::*;

use crate::engine::Stage;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::field::ChoiceField;

/// A switch between the main figures and all; with all of them, a search and the stages.
#[component]
pub fn NarrowForm(
    /// The stage that is left, if one is chosen.
    stage: RwSignal<Option<Stage>>,
    /// What names must hold.
    typed: RwSignal<String>,
) -> impl IntoView {
    let app = use_app();
    let wants_all = app.chances.wants_all();
    let extent = move |id: &'static str, name: Msg, all: bool| {
        view! {
            <label class="switch__choice">
                <input
                    type="radio"
                    name="chances-extent"
                    id=id
                    prop:checked=move || wants_all.get() == all
                    on:change=move |_| wants_all.set(all)
                />
                <span>{app.t(name)}</span>
            </label>
        }
        .into_any()
    };
    let choices = Signal::derive(move || {
        let all = [(String::new(), app.text(Msg::ChancesStages))];
        all.into_iter().chain(Stage::ALL.map(|it| (it.id().to_owned(), app.text(Msg::StageName(it))))).collect()
    });
    let chosen = text(move || stage.get().map(|stage| stage.id().to_owned()).unwrap_or_default());
    let choose = Callback::new(move |id: String| stage.set(Stage::ALL.into_iter().find(|stage| stage.id() == id)));
    let narrow = move || {
        view! {
            <div class="form chances__form">
                <div class="form__row">
                    <label for="chances-search">{app.t(Msg::ChancesSearch)}</label>
                    <input
                        type="search"
                        id="chances-search"
                        class="select"
                        dir="auto"
                        autocomplete="off"
                        prop:value=move || typed.get()
                        on:input=move |event| typed.set(event_target_value(&event))
                    />
                </div>
                <ChoiceField id="chances-stage" label=app.t(Msg::HeadStage) choices chosen choose/>
            </div>
        }
        .into_any()
    };
    view! {
        <fieldset class="switch">
            <legend class="visually-hidden">{app.t(Msg::ChancesExtent)}</legend>
            {extent("chances-main", Msg::ChancesMain, false)}
            {extent("chances-all", Msg::ChancesAll, true)}
        </fieldset>
        {shown_if(move || wants_all.get(), narrow)}
    }
}
