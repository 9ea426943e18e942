//! Search and order of the list of plans.

use leptos::prelude::*;

use crate::i18n::{Args, Msg};
use crate::library::StoredPlan;
use crate::plan::Currency;
use crate::state::use_front;
use crate::ui::erased::text;

/// In which order plans are listed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// The last saved first.
    #[default]
    Saved,
    /// By name.
    Name,
}

/// What is looked for.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sought {
    /// Part of a name, as typed.
    pub text: String,
    /// The order.
    pub order: Order,
}

impl Sought {
    /// Whether every word that was typed is in the name, whatever its case.
    pub fn matches(&self, name: &str) -> bool {
        let name = name.to_lowercase();
        self.text.to_lowercase().split_whitespace().all(|word| name.contains(word))
    }
}

/// The search field, the order, and how many plans there are.
#[component]
pub fn ListTools(sought: RwSignal<Sought>, found: Memo<Vec<StoredPlan>>, scope: &'static str) -> impl IntoView {
    let front = use_front();
    let count = move || {
        let format = front.settings.format(Currency::EUR);
        front.settings.say(Msg::PlansFound, &Args::new().count("plans", &format, found.with(Vec::len) as f64))
    };
    let sort = move |event| {
        let order = if event_target_value(&event) == "name" { Order::Name } else { Order::Saved };
        sought.update(|sought| sought.order = order);
    };
    view! {
        <div class="plans__tools">
            <div class="form__row">
                <label for=format!("{scope}search")>{front.t(Msg::PlansSearch)}</label>
                <input
                    id=format!("{scope}search")
                    class="field__input"
                    type="search"
                    dir="auto"
                    autocomplete="off"
                    on:input=move |event| sought.update(|sought| sought.text = event_target_value(&event))
                />
            </div>
            <div class="form__row">
                <label for=format!("{scope}sort")>{front.t(Msg::PlansSort)}</label>
                <select id=format!("{scope}sort") class="select" on:change=sort>
                    <option value="saved">{front.t(Msg::PlansSortSaved)}</option>
                    <option value="name">{front.t(Msg::PlansSortName)}</option>
                </select>
            </div>
            <p class="muted plans__count" id=format!("{scope}count")>{text(count)}</p>
        </div>
    }
}
