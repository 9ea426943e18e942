//! The parts of another plan, each to be ticked.

use std::collections::BTreeSet;
use std::sync::Arc;

use leptos::prelude::*;

use super::pick_names::{actions, channels, objectives, personas, scenarios, touchpoints, trials};
use crate::i18n::{Catalog, Msg, Wording};
use crate::plan::{ChannelId, Picked, Plan};
use crate::state::{App, use_app};
use crate::ui::erased::text;

/// A kind of parts, and where its ticks are kept. Channels go by their number as the others do.
#[derive(Clone, Copy)]
struct Kind {
    id: &'static str,
    name: Msg,
    parts: fn(&Wording) -> Vec<(u32, String)>,
    has: fn(&Picked, u32) -> bool,
    put: fn(&mut Picked, u32, bool),
}

fn put<T: Ord>(set: &mut BTreeSet<T>, item: T, is_picked: bool) {
    if is_picked {
        set.insert(item);
    } else {
        set.remove(&item);
    }
}

const KINDS: [Kind; 7] = [
    Kind {
        id: "channel",
        name: Msg::PlanChannels,
        parts: channels,
        has: |picked, id| picked.channels.contains(&ChannelId(id)),
        put: |picked, id, is| put(&mut picked.channels, ChannelId(id), is),
    },
    Kind {
        id: "objective",
        name: Msg::ObjectivesTitle,
        parts: objectives,
        has: |picked, id| picked.objectives.contains(&id),
        put: |picked, id, is| put(&mut picked.objectives, id, is),
    },
    Kind {
        id: "scenario",
        name: Msg::PlansTakeScenarios,
        parts: scenarios,
        has: |picked, id| picked.scenarios.contains(&id),
        put: |picked, id, is| put(&mut picked.scenarios, id, is),
    },
    Kind {
        id: "trial",
        name: Msg::PlansTakeTrials,
        parts: trials,
        has: |picked, id| picked.trials.contains(&id),
        put: |picked, id, is| put(&mut picked.trials, id, is),
    },
    Kind {
        id: "persona",
        name: Msg::PersonasTitle,
        parts: personas,
        has: |picked, id| picked.personas.contains(&id),
        put: |picked, id, is| put(&mut picked.personas, id, is),
    },
    Kind {
        id: "touchpoint",
        name: Msg::PlansTakeTouchpoints,
        parts: touchpoints,
        has: |picked, id| picked.touchpoints.contains(&id),
        put: |picked, id, is| put(&mut picked.touchpoints, id, is),
    },
    Kind {
        id: "action",
        name: Msg::ActionsTitle,
        parts: actions,
        has: |picked, id| picked.actions.contains(&id),
        put: |picked, id, is| put(&mut picked.actions, id, is),
    },
];

/// The parts of a plan by their kinds, those that there are.
#[component]
pub fn Picks(plan: Arc<Plan>, picked: RwSignal<Picked>) -> impl IntoView {
    let app = use_app();
    let groups = move || KINDS.map(|kind| group(app, &plan, kind, picked)).collect_view().into_any();
    view! { <div class="picks">{groups}</div> }
}

fn group(app: App, plan: &Plan, kind: Kind, picked: RwSignal<Picked>) -> AnyView {
    let format = app.settings.format(plan.currency());
    let parts = (kind.parts)(&Wording { catalog: Catalog::of(format.locale), format, plan });
    if parts.is_empty() {
        return ().into_any();
    }
    let ids: Vec<u32> = parts.iter().map(|(id, _)| *id).collect();
    let has_all = {
        let ids = ids.clone();
        move || picked.with(|picked| ids.iter().all(|id| (kind.has)(picked, *id)))
    };
    let all = move |event| {
        let is_picked = event_target_checked(&event);
        picked.update(|picked| ids.iter().for_each(|id| (kind.put)(picked, *id, is_picked)));
    };
    let item = |(id, name): (u32, String)| {
        view! {
            <li>
                <label class="picks__item">
                    <input
                        type="checkbox"
                        id=format!("pick-{}-{id}", kind.id)
                        prop:checked=move || picked.with(|picked| (kind.has)(picked, id))
                        on:change=move |event| {
                            let is_picked = event_target_checked(&event);
                            picked.update(|picked| (kind.put)(picked, id, is_picked));
                        }
                    />
                    <span dir="auto">{name}</span>
                </label>
            </li>
        }
        .into_any()
    };
    view! {
        <fieldset class="picks__group">
            <legend>
                <label class="picks__item">
                    <input type="checkbox" id=format!("pick-{}s", kind.id) prop:checked=has_all on:change=all/>
                    <span>{text(move || app.text(kind.name))}</span>
                </label>
            </legend>
            <ul class="picks__list">{parts.into_iter().map(item).collect_view()}</ul>
        </fieldset>
    }
    .into_any()
}
