//! The header: the product's name, the plan's title, its save state, undo, language and theme.

use leptos::prelude::*;

use super::language_select::LanguageSelect;
use super::save_badge::SaveBadge;
use super::theme_select::ThemeSelect;
use super::undo_buttons::UndoButtons;
use crate::engine::Stage;
use crate::i18n::Msg;
use crate::plan::PlanEdit;
use crate::state::{App, Screen, use_app};
use crate::ui::erased::{shown_if, text};

/// The header of the page.
#[component]
pub fn Header() -> impl IntoView {
    let app = use_app();
    let letters = [Stage::Reach, Stage::Act, Stage::Convert, Stage::Engage];
    let mark = letters.map(|stage| {
        view! { <span class=format!("mark__letter hue-{}", stage.id())>{stage.letter()}</span> }.into_any()
    });
    view! {
        <header class="header">
            <h1 class="brand">
                <a
                    href="#start"
                    class="brand__link"
                    on:click=move |event| { event.prevent_default(); app.navigation.go(Screen::Start); }
                >
                    <span class="mark" aria-hidden="true">{mark.collect_view()}</span>
                    <span class="brand__name">{app.t(Msg::AppName)}</span>
                </a>
            </h1>
            {shown_if(move || app.workspace.is_open(), move || plan_part(app))}
            <div class="header__settings">
                <LanguageSelect/>
                <ThemeSelect/>
            </div>
        </header>
    }
}

/// What is there while a plan is open: its title, its save state, undo.
fn plan_part(app: App) -> AnyView {
    view! {
        <div class="header__plan">
            <input
                id="plan-title"
                class="plan-title"
                dir="auto"
                aria-label=app.t(Msg::PlanName)
                placeholder=app.t(Msg::PlanName)
                maxlength=crate::plan::MAX_NAME_CHARS.to_string()
                prop:value=text(move || app.workspace.plan().with(|plan| plan.title().to_owned()))
                on:input=move |event| {
                    // Longer titles are stopped by `maxlength`; a pasted one that slips through changes nothing.
                    let _ = app.workspace.edit(PlanEdit::Rename { title: event_target_value(&event) });
                }
                on:blur=move |_| app.workspace.leave_field()
            />
            <SaveBadge/>
        </div>
        <UndoButtons/>
    }
    .into_any()
}
