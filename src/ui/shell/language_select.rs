//! Chooses the language.

use leptos::prelude::*;

use crate::i18n::{Locale, Msg};
use crate::state::use_front;
use crate::ui::erased::shown_if;

/// A list of the languages, each named in itself.
#[component]
pub fn LanguageSelect() -> impl IntoView {
    let front = use_front();
    let options = Locale::ALL.map(|locale| {
        view! {
            <option
                value=locale.tag()
                lang=locale.tag()
                prop:selected=move || front.settings.locale().get() == locale
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
            aria-label=front.t(Msg::LanguageSwitch)
            on:change=move |event| {
                if let Some(locale) = Locale::from_tag(&event_target_value(&event)) {
                    front.settings.choose_locale(locale);
                }
            }
        >
            {options.collect_view()}
        </select>
        {shown_if(
            move || front.settings.unspoken().is_some(),
            move || view! { <p class="language-error" role="alert">{front.t(Msg::ErrorLanguage)}</p> }.into_any(),
        )}
    }
}
