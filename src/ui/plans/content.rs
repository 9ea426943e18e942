//! What is in the Plans dialog: all plans, a new one, and what can be copied from another.

use leptos::prelude::*;

use super::aside_fold::AsideFold;
use super::dialog::use_plans_dialog;
use super::list::PlanList;
use super::new_plan::NewPlan;
use super::room::Room;
use super::take::Take;
use super::trash_fold::TrashFold;
use crate::state::{Collection, Wish, use_app};
use crate::ui::erased::shown_if;

/// The content of the dialog.
#[component]
pub fn PlansContent() -> impl IntoView {
    let app = use_app();
    let dialog = use_plans_dialog();
    let collection = Collection::new(app.front);
    let open = Callback::new(move |wish: Wish| {
        dialog.set_open(false);
        app.front.open(wish);
    });
    view! {
        <NewPlan open/>
        <PlanList collection open has_tools=true scope="plans-"/>
        <TrashFold collection scope="plans-"/>
        <AsideFold collection scope="plans-"/>
        <Room collection scope="plans-"/>
        {shown_if(move || app.workspace.is_open(), move || view! { <Take collection/> }.into_any())}
    }
}
