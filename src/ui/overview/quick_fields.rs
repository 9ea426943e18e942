//! The ten-second answer: a handful of fields right beside the funnel.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};
use crate::i18n::Msg;
use crate::plan::{ChannelId, Place, Slot};
use crate::state::use_app;
use crate::ui::field::FigureField;
use crate::ui::words::kpi_name;

/// The figures that are asked for first.
const QUICK: [Kpi; 7] =
    [Kpi::Visits, Kpi::MediaCost, Kpi::Cpc, Kpi::LeadRate, Kpi::SaleRate, Kpi::Aov, Kpi::GrossMargin];

/// Quick fields of one channel; with several, the user picks which.
#[component]
pub fn QuickFields() -> impl IntoView {
    let app = use_app();
    let picked = RwSignal::new(None::<ChannelId>);
    let channels = Memo::new(move |_| {
        app.workspace
            .plan()
            .with(|plan| plan.channels().iter().map(|channel| (channel.id, channel.name.clone())).collect::<Vec<_>>())
    });
    // A channel that is no longer there gives way to the first one.
    let channel = Memo::new(move |_| {
        let ids: Vec<ChannelId> = channels.with(|channels| channels.iter().map(|(id, _)| *id).collect());
        picked.get().filter(|id| ids.contains(id)).or_else(|| ids.first().copied())
    });
    let options =
        move || {
            channels.get().into_iter().map(|(id, name)| {
            view! { <option value=id.0.to_string() prop:selected=move || channel.get() == Some(id)>{name}</option> }
        }).collect_view()
        };
    let pick = move |event| picked.set(event_target_value(&event).parse().ok().map(ChannelId));
    view! {
        <section class="quick" aria-labelledby="quick-title">
            <header class="quick__head">
                <h3 id="quick-title">{app.t(Msg::OverviewQuick)}</h3>
                <Show when=move || channels.with(|channels| channels.len() > 1)>
                    <select id="quick-channel" class="select" dir="auto" aria-label=app.t(Msg::HeadChannel) on:change=pick>
                        {options}
                    </select>
                </Show>
            </header>
            <p class="muted">{app.t(Msg::OverviewQuickHelp)}</p>
            <div class="quick__fields">
                {move || channel.get().map(|id| fields(id))}
            </div>
        </section>
    }
}

fn fields(id: ChannelId) -> impl IntoView {
    let app = use_app();
    let lane = app.workspace.plan().with_untracked(|plan| plan.lane(Place::Channel(id))).unwrap_or(Lane::Total);
    QUICK
        .map(|kpi| {
            let slot = Slot::of_kpi(kpi);
            let (place, lane) =
                if kpi == Kpi::GrossMargin { (Place::Business, Lane::Total) } else { (Place::Channel(id), lane) };
            let id = format!("quick-{}", kpi.id());
            let label = Signal::derive(move || kpi_name(app, kpi));
            view! {
                <div class=format!("quick__field hue-{}", Slot::stage_of(kpi).id())>
                    <label for=id.clone()>{label}</label>
                    <FigureField id figures=slot only=kpi place lane label/>
                </div>
            }
        })
        .collect_view()
}
