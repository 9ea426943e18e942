//! The ten-second answer: a handful of fields right beside the funnel.

use leptos::prelude::*;

use crate::engine::{Kpi, Lane};
use crate::i18n::Msg;
use crate::plan::assignment::Subject;
use crate::plan::{ChannelId, Place, Slot};
use crate::state::use_app;
use crate::ui::erased::{either, shown_if, text};
use crate::ui::field::{EntryScope, FigureField, derived_figure};
use crate::ui::help::about;
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
    let option = move |(id, name): (ChannelId, String)| {
        view! { <option value=id.0.to_string() prop:selected=move || channel.get() == Some(id)>{name}</option> }
            .into_any()
    };
    let pick = move |event| picked.set(event_target_value(&event).parse().ok().map(ChannelId));
    let choice = move || {
        view! {
            <select id="quick-channel" class="select" dir="auto" aria-label=app.t(Msg::HeadChannel) on:change=pick>
                {move || channels.get().into_iter().map(option).collect_view().into_any()}
            </select>
        }
        .into_any()
    };
    view! {
        <section class="quick" aria-labelledby="quick-title">
            <header class="quick__head">
                <h3 id="quick-title">{app.t(Msg::OverviewQuick)}</h3>
                {shown_if(move || channels.with(|channels| channels.len() > 1), choice)}
            </header>
            {shown_if(move || !app.workspace.is_whole(), move || {
                view! { <p class="muted">{app.t(Msg::OverviewQuickHelp)}</p> }.into_any()
            })}
            <EntryScope/>
            <div class="quick__fields">
                {move || channel.get().map_or_else(|| ().into_any(), fields)}
            </div>
        </section>
    }
}

fn fields(id: ChannelId) -> AnyView {
    let app = use_app();
    let lane = app.workspace.plan().with_untracked(|plan| plan.lane(Place::Channel(id))).unwrap_or(Lane::Total);
    QUICK
        .map(|kpi| {
            let slot = Slot::of_kpi(kpi);
            let (place, lane) =
                if kpi == Kpi::GrossMargin { (Place::Business, Lane::Total) } else { (Place::Channel(id), lane) };
            let id = format!("quick-{}", kpi.id());
            let label = text(move || kpi_name(app, kpi));
            let same = id.clone();
            let derived = move || derived_figure(app, slot, kpi, lane, Some(same.clone()));
            let same = id.clone();
            let field =
                move || view! { <FigureField id=same.clone() figures=slot only=kpi place lane label/> }.into_any();
            view! {
                <div
                    class=format!("quick__field hue-{}", Slot::stage_of(kpi).id())
                    hidden=move || app.workspace.hides(Subject::Figure(kpi))
                >
                    <span class="quick__label"><label for=id.clone()>{label}</label>{about(app, kpi)}</span>
                    {either(move || app.workspace.is_whole(), derived, field)}
                </div>
            }
            .into_any()
        })
        .collect_view()
        .into_any()
}
