//! The start screen's plans to go on with.

use leptos::prelude::*;

use super::aside_fold::AsideFold;
use super::list::PlanList;
use super::room::Room;
use super::trash_fold::TrashFold;
use crate::i18n::Msg;
use crate::state::{Collection, Wish, use_front};
use crate::ui::erased::shown_if;

/// From how many plans on one wants to search and sort.
const MANY: usize = 6;

/// The stored plans, and below them what else is kept; nothing if there is nothing.
#[component]
pub fn StoredList() -> impl IntoView {
    let front = use_front();
    let collection = Collection::new(front);
    let count = move || collection.plans().with(Vec::len);
    let open = Callback::new(move |wish: Wish| front.open(wish));
    // What has many plans now keeps its search when one is deleted.
    let has_tools = untrack(count) >= MANY;
    let section = move || {
        view! {
            <section class="start__section" aria-labelledby="start-continue">
                <h3 id="start-continue">{front.t(Msg::StartContinue)}</h3>
                <PlanList collection open has_tools scope="start-"/>
                <Room collection scope="start-"/>
            </section>
        }
        .into_any()
    };
    // What is left where no plan is can be had back as well.
    view! {
        {shown_if(move || count() > 0, section)}
        <TrashFold collection scope="start-"/>
        <AsideFold collection scope="start-"/>
    }
}
