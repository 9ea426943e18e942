//! Which period is looked at: shown where a plan has several.

use leptos::prelude::*;

use crate::i18n::Msg;
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::words::period_text;

/// All periods together and each of them in a list, with the way to the one before and after.
#[component]
pub fn PeriodSwitch(
    /// Whether what is asked is asked of one period, so that all of them together are not offered.
    #[prop(optional)]
    is_single: bool,
) -> impl IntoView {
    let app = use_app();
    let is_whole = move || !is_single && app.workspace.is_whole();
    let count = Memo::new(move |_| usize::from(app.workspace.outline().periods.count));
    let option = move |period: usize| {
        let is_shown = move || !is_whole() && app.workspace.period() == period;
        view! { <option value=period.to_string() prop:selected=is_shown>{text(move || period_text(app, period))}</option> }
            .into_any()
    };
    let pick = move |event| match event_target_value(&event).parse() {
        Ok(period) => app.workspace.look_at(period),
        Err(_) => app.workspace.look_at_whole(true),
    };
    let step = move |id: &'static str, icon: &'static str, name: Msg, is_back: bool| {
        // From all of them together the way on leads to the first, as in the list.
        let is_at_end = move || {
            let (is_whole, period) = (is_whole(), app.workspace.period());
            if is_back { is_whole || period == 0 } else { !is_whole && period + 1 >= count.get() }
        };
        let go = move |_| {
            let now = app.workspace.period();
            let next = if is_whole() { 0 } else { now + 1 };
            app.workspace.look_at(if is_back { now.saturating_sub(1) } else { next });
        };
        view! {
            <button
                type="button"
                id=id
                class="button button--icon"
                aria-label=app.t(name)
                title=app.t(name)
                disabled=is_at_end
                on:click=go
            >
                <span class=icon aria-hidden="true"></span>
            </button>
        }
        .into_any()
    };
    let switch = move || {
        view! {
            <div class="periods">
                {step("period-previous", "icon icon--before", Msg::PeriodPrevious, true)}
                <select id="period" class="select" aria-label=app.t(Msg::PeriodSwitch) on:change=pick>
                    {(!is_single).then(|| view! { <option value="all" prop:selected=is_whole>{app.t(Msg::PeriodAll)}</option> }.into_any())}
                    {move || (0..count.get()).map(option).collect_view().into_any()}
                </select>
                {step("period-next", "icon icon--after", Msg::PeriodNext, false)}
            </div>
        }
        .into_any()
    };
    shown_if(move || count.get() > 1, switch)
}
