//! An answer in sentences, the most important first.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};

/// The answer to what was typed; it is read out when it changes.
#[component]
pub fn Answer(
    /// Identity of the first sentence.
    id: &'static str,
    /// The sentences.
    lines: Memo<Vec<String>>,
    /// Whether the answer rests on too few cases.
    #[prop(optional)]
    is_thin: Option<Memo<bool>>,
) -> impl IntoView {
    let app = use_app();
    let badge = move || view! { <span class="few">{app.t(Msg::BadgeTooFew)}</span> }.into_any();
    let rest = move || {
        let lines = lines.with(|lines| lines.iter().skip(1).cloned().collect::<Vec<_>>());
        lines.into_iter().map(|line| view! { <p>{line}</p> }.into_any()).collect_view().into_any()
    };
    view! {
        <section class="panel answer" aria-label=app.t(Msg::TestAnswer) aria-live="polite">
            <p class="answer__sentence" id=id>
                {text(move || lines.with(|lines| lines.first().cloned().unwrap_or_default()))}
            </p>
            {shown_if(move || is_thin.is_some_and(|thin| thin.get()), badge)}
            {move || rest()}
        </section>
    }
}
