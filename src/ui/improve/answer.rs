//! An answer in sentences, the most important first.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::text;

/// The answer to what was typed; it is read out when it changes.
#[component]
pub fn Answer(
    /// Identity of the first sentence.
    id: &'static str,
    /// The sentences.
    lines: Memo<Vec<String>>,
    /// Whether there is an answer, and not only a word on what is missing.
    is_known: Memo<bool>,
) -> impl IntoView {
    let app = use_app();
    let rest = move || {
        let lines = lines.with(|lines| lines.iter().skip(1).cloned().collect::<Vec<_>>());
        lines.into_iter().map(|line| view! { <p>{line}</p> }.into_any()).collect_view().into_any()
    };
    view! {
        <section class="panel answer" aria-label=app.t(Msg::TestAnswer) aria-live="polite">
            <p class="answer__sentence" class:answer__sentence--waiting=move || !is_known.get() id=id>
                {text(move || lines.with(|lines| lines.first().cloned().unwrap_or_default()))}
            </p>
            {move || rest()}
        </section>
    }
}
