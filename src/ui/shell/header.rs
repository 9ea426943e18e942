//! The header: the product's name, what concerns the open plan, language and theme.

use leptos::prelude::*;

use super::language_select::LanguageSelect;
use super::theme_select::ThemeSelect;
use crate::engine::Stage;
use crate::i18n::Msg;
use crate::state::{Screen, use_front};

/// The header of the page, with what the desk puts into it.
#[component]
pub fn Header(plan_part: AnyView) -> impl IntoView {
    let front = use_front();
    let letters = [Stage::Reach, Stage::Act, Stage::Convert, Stage::Engage];
    let mark = letters.map(|stage| {
        view! { <span class=format!("mark__letter hue-{}", stage.id())>{stage.letter()}</span> }.into_any()
    });
    // Where one may only look, or only at some screens, it is a name and no more.
    let leads_to_start = move || front.navigation.allows(Screen::Start) && !front.place.is_viewing();
    view! {
        <header class="header">
            <h1 class="brand">
                <a
                    href=move || leads_to_start().then_some("#start")
                    class="brand__link"
                    on:click=move |event| {
                        event.prevent_default();
                        if leads_to_start() { front.navigation.go(Screen::Start); }
                    }
                >
                    <span class="mark" aria-hidden="true">{mark.collect_view()}</span>
                    <span class="brand__name">{front.t(Msg::AppName)}</span>
                </a>
            </h1>
            {plan_part}
            <div class="header__settings">
                <LanguageSelect/>
                <ThemeSelect/>
            </div>
        </header>
    }
}
