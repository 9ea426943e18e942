//! The figures of a stage: a row a slot, a column a channel, and the total.

use leptos::prelude::*;

use super::chosen::Chosen;
use super::chosen_bar::{chosen_bar, fill_button};
use super::extent::use_grid_extent;
use super::grid_row::GridRow;
use super::group_head::GroupHead;
use super::hands::Hands;
use super::heads::{heads, lane_choices};
use super::more_button::more_button;
use super::paste::paste;
use crate::browser::files;
use crate::engine::{Lane, Layer, Stage};
use crate::i18n::{Args, Msg};
use crate::plan::{ChannelId, Group, Plan, Slot};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::field::EntryScope;

/// The input grid of a stage for the layer and period that are looked at.
#[component]
pub fn Grid(stage: Stage) -> impl IntoView {
    let app = use_app();
    let extent = use_grid_extent();
    // On a phone one lane is shown at a time; this is the one.
    let shown_lane = RwSignal::new(Lane::Channel(0));
    let slots = Slot::of_stage(stage);
    let channels = Memo::new(move |_| {
        app.workspace
            .plan()
            .with(|plan| plan.channels().iter().map(|channel| (channel.id, channel.name.clone())).collect::<Vec<_>>())
    });
    let pick = move |event| {
        shown_lane.set(event_target_value(&event).parse().map_or(Lane::Total, Lane::Channel));
    };
    // Looked at once, so that no group folds up under the cursor when its last figure is cleared.
    extent.unfold(app.workspace.plan().with_untracked(|plan| used_groups(plan, slots)));
    let shown = shown_slots(app, slots);
    let hands = Hands::new(app, slots, extent);
    let told = hands.told;
    let rows = move || {
        let shown = shown.get();
        let ids: Vec<_> = channels.with(|channels| channels.iter().map(|(id, _)| *id).collect());
        let of_group = |group| {
            let slots = shown.iter().filter(move |slot| slot.group == group);
            slots.map(|slot| row(*slot, &ids, shown_lane, hands.chosen)).collect::<Vec<_>>()
        };
        let mut rows = of_group(Group::Main);
        if extent.is_full() {
            rows.extend(of_group(Group::Details));
            for group in Group::HEADED.into_iter().filter(|group| shown.iter().any(|slot| slot.group == *group)) {
                rows.push(view! { <GroupHead group columns=ids.len() + 2/> }.into_any());
                if extent.is_unfolded(group) {
                    rows.extend(of_group(group));
                }
            }
        }
        rows.collect_view().into_any()
    };
    let take_block = move |event: web_sys::ClipboardEvent| {
        let pasted =
            files::pasted(&event).and_then(|(field, text)| untrack(|| paste(app, slots, extent, &field, &text)));
        if let Some(words) = pasted {
            event.prevent_default();
            told.set(words);
        }
    };
    let has_hidden_slots = slots.iter().any(|slot| !slot.is_essential);
    let caption = text(move || app.say(Msg::GridCaption, &Args::new().text("stage", app.text(Msg::StageName(stage)))));
    view! {
        <section class="grid" aria-label=caption>
            {shown_if(move || !app.workspace.is_whole(), move || hint(app, Msg::GridHint))}
            {shown_if(move || app.workspace.layer().get() == Layer::Actual, move || hint(app, Msg::ObservedHint))}
            <EntryScope/>
            <label class="grid__lane">
                <span>{app.t(Msg::HeadChannel)}</span>
                <select id="grid-lane" class="select" dir="auto" on:change=pick>{move || lane_choices(app, channels, shown_lane)}</select>
            </label>
            <p id="grid-told" class="grid__told" role="status">{text(move || told.get())}</p>
            <div
                class="grid__scroll"
                on:keydown:capture=move |event| untrack(|| hands.press(&event))
                on:pointerdown=move |event| untrack(|| hands.grip(&event))
                on:pointerover=move |event| untrack(|| hands.drag(&event))
                on:click=move |event| untrack(|| hands.let_go(&event))
                on:mousedown=move |event| untrack(|| hands.stay(&event))
                on:focusin=move |event| untrack(|| hands.come(&event))
                on:input=move |_| hands.chosen.clear()
                on:copy=move |event| untrack(|| hands.take_along(&event))
                on:cut=move |event| untrack(|| hands.take_along(&event))
                on:paste=take_block
            >
                <table class="grid__table" class:grid__table--chosen=move || hands.chosen.is_some()>
                    <thead>
                        <tr>
                            <th scope="col" class="grid__corner">{app.t(Msg::GridKpi)}</th>
                            {move || heads(channels, shown_lane)}
                            <th
                                scope="col"
                                class="grid__head grid__head--total"
                                class:grid--shown=move || shown_lane.get() == Lane::Total
                            >
                                {app.t(Msg::GridTotal)}
                            </th>
                        </tr>
                    </thead>
                    <tbody>{move || rows()}</tbody>
                </table>
            </div>
            {chosen_bar(app, hands)}
            <div class="grid__foot">
                {has_hidden_slots.then(|| more_button(app, extent))}
                {shown_if(move || channels.with(|channels| channels.len() > 1), move || fill_button(app, hands))}
            </div>
        </section>
    }
}

fn hint(app: App, msg: Msg) -> AnyView {
    view! { <p class="muted grid__hint">{app.t(msg)}</p> }.into_any()
}

fn row(slot: Slot, channels: &[ChannelId], shown_lane: RwSignal<Lane>, chosen: Chosen) -> AnyView {
    view! { <GridRow figures=slot channels=channels.to_vec() shown_lane chosen/> }.into_any()
}

/// The groups in which the plan has figures.
fn used_groups(plan: &Plan, slots: &[Slot]) -> Vec<Group> {
    let is_used = |slot: &&Slot| plan.entries().any(|(key, _)| key.kpi == slot.main || Some(key.kpi) == slot.rate);
    slots.iter().filter(is_used).map(|slot| slot.group).collect()
}

/// The slots that the plan's task does not hide.
fn shown_slots(app: App, slots: &'static [Slot]) -> Memo<Vec<Slot>> {
    Memo::new(move |_| {
        let plan = app.workspace.plan();
        plan.with(|plan| slots.iter().copied().filter(|slot| !plan.hides_slot(*slot)).collect())
    })
}
