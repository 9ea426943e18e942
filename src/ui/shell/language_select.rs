//! Chooses the language.

use leptos::prelude::*;

use crate::i18n::{Locale, Msg};
use crate::state::use_app;
use crate::ui::erased::shown_if;

/// A list of the languages, each named in itself.
#[component]
pub fn LanguageSelect() -> impl IntoView {
    let app = use_app();
    let options = Locale::ALL.map(|locale| {
        view! {
            <option
                value=locale.tag()
                lang=locale.tag()
                prop:selected=move || app.settings.locale().get() == locale
            >
                {locale.native_name()}
            </option>
        }
        .into_any()
    });
    view! {
        <select
            id="language"
            class="select"
            aria-label=app.t(Msg::LanguageSwitch)
            on:change=move |event| {
                if let Some(locale) = Locale::from_tag(&event_target_value(&event)) {
                    app.settings.choose_locale(locale);
                }
            }
        >
            {options.collect_view()}
        </select>
        {shown_if(
            move || app.settings.unspoken().is_some(),
            move || view! { <p class="language-error" role="alert">{app.t(Msg::ErrorLanguage)}</p> }.into_any(),
        )}
    }
}
