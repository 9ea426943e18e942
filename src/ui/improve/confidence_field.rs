//! How sure an answer is to be.

use leptos::prelude::*;

use crate::engine::interval::Confidence;
use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::field::ChoiceField;

/// The levels that are offered, in percent.
const LEVELS: [u8; 3] = [90, 95, 99];

/// A choice of the usual levels.
#[component]
pub fn ConfidenceField(
    /// Identity of the list.
    id: &'static str,
    /// The level that holds.
    value: Signal<Confidence>,
    /// Takes another level.
    set: Callback<Confidence>,
) -> impl IntoView {
    let app = use_app();
    let choices = Signal::derive(move || {
        let format = app.format();
        LEVELS.map(|level| (level.to_string(), format.rate(f64::from(level) / 100.0))).to_vec()
    });
    let chosen = Signal::derive(move || percent(value.get().level()));
    let choose = Callback::new(move |level: String| {
        if let Some(level) = level.parse().ok().and_then(|level: f64| Confidence::new(level / 100.0)) {
            set.run(level);
        }
    });
    view! { <ChoiceField id label=app.t(Msg::TestConfidence) choices chosen choose/> }
}

/// A share in whole percent, as the choices go by.
pub fn percent(share: f64) -> String {
    ((share * 100.0).round() as u8).to_string()
}
