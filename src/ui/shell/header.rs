//! The header: the product's name, the plan's title, its save state, undo, language and theme.

use leptos::prelude::*;

use super::language_select::LanguageSelect;
use super::save_badge::SaveBadge;
use super::theme_select::ThemeSelect;
use super::undo_buttons::UndoButtons;
use crate::engine::Stage;
use crate::i18n::Msg;
use crate::plan::PlanEdit;
use crate::state::{Screen, use_app};

/// The header of the page.
#[component]
pub fn Header() -> impl IntoView {
    let app = use_app();
    let letters = [Stage::Reach, Stage::Act, Stage::Convert, Stage::Engage];
    let mark = letters.map(|stage| {
        view! { <span class=format!("mark__letter hue-{}", stage.id())>{stage.letter()}</span> }
    });
    view! {
        <header class="header">
            <h1 class="brand">
                <a
                    href="#start"
                    class="brand__link"
                    on:click=move |event| { event.prevent_default(); app.navigation.go(Screen::Start); }
                >
                    <span class="mark" aria-hidden="true">{mark}</span>
                    <span class="brand__name">{app.t(Msg::AppName)}</span>
                </a>
            </h1>
            <Show when=move || app.workspace.is_open()>
                <div class="header__plan">
                    <input
                        id="plan-title"
                        class="plan-title"
                        dir="auto"
                        aria-label=app.t(Msg::PlanName)
                        placeholder=app.t(Msg::PlanName)
                        maxlength=crate::plan::MAX_NAME_CHARS.to_string()
                        prop:value=move || app.workspace.plan().with(|plan| plan.title().to_owned())
                        on:input=move |event| {
                            // Longer titles are stopped by `maxlength`; a pasted one that slips through changes nothing.
                            let _ = app.workspace.edit(PlanEdit::Rename { title: event_target_value(&event) });
                        }
                        on:blur=move |_| app.workspace.leave_field()
                    />
                    <SaveBadge/>
                </div>
                <UndoButtons/>
            </Show>
            <div class="header__settings">
                <LanguageSelect/>
                <ThemeSelect/>
            </div>
        </header>
    }
}
