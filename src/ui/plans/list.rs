//! Stored plans, searched and sorted.

use leptos::prelude::*;

use super::list_tools::{ListTools, Order, Sought};
use super::row::PlanRow;
use super::told::refusal_text;
use crate::i18n::{Args, Msg};
use crate::library::StoredPlan;
use crate::state::{Collection, Wish, use_front};
use crate::ui::erased::{shown_if, text};

/// The list, with search and order where there is much to list.
#[component]
pub fn PlanList(collection: Collection, open: Callback<Wish>, has_tools: bool, scope: &'static str) -> impl IntoView {
    let front = use_front();
    let sought = RwSignal::new(Sought::default());
    let renamed = RwSignal::new(None::<String>);
    let found = Memo::new(move |_| {
        let mut plans = collection.plans().get();
        sought.with(|sought| {
            plans.retain(|plan| sought.matches(&plan.title));
            if sought.order == Order::Name {
                // Case does not count; what has no name comes last.
                plans.sort_by_cached_key(|plan| (plan.title.is_empty(), plan.title.to_lowercase()));
            }
        });
        plans
    });
    let none = move || {
        let (is_empty, sought) = (collection.plans().with(Vec::is_empty), sought.with(|sought| sought.text.clone()));
        match () {
            () if is_empty => front.settings.text(Msg::PlansEmpty),
            () if found.with(Vec::is_empty) => {
                front.settings.say(Msg::PlansNoneFound, &Args::new().text("text", sought))
            }
            () => String::new(),
        }
    };
    let row = move |plan: StoredPlan| view! { <PlanRow collection plan open renamed found scope/> }.into_any();
    let rows = move || found.get().into_iter().map(row).collect_view().into_any();
    view! {
        {has_tools.then(|| view! { <ListTools sought found scope/> }.into_any())}
        <p class="field__error" role="alert">
            {text(move || collection.refusal().get().map(|refusal| refusal_text(front, &refusal)).unwrap_or_default())}
        </p>
        {shown_if(move || found.with(Vec::is_empty), move || view! { <p class="muted">{text(none)}</p> }.into_any())}
        <ul class="stored">{rows}</ul>
    }
}
