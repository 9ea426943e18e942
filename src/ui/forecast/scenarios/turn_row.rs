//! One figure of a scenario and how it is changed.

use leptos::prelude::*;

use super::card::known;
use super::edits::{change, change_at_once, remove_turn, scenario};
use super::kinds::{KINDS, carried, change_of, field, first_of, kind_of, number_of};
use crate::chart::present_scenarios::Comparison;
use crate::engine::Kpi;
use crate::i18n::{Args, Msg};
use crate::plan::{EditError, PlanTurn, Slot};
use crate::state::use_app;
use crate::ui::erased::{shown_if, text};
use crate::ui::field::{ChannelChoice, ChoiceField, NumberField, is_in_channels};
use crate::ui::focus::focus_later;
use crate::ui::words::{edit_error, kpi_name};

/// The fields of one turn.
#[component]
pub fn TurnRow(
    /// Which scenario.
    id: u32,
    /// Which of its turns, from 0.
    turn: usize,
    /// What the scenarios lead to.
    comparison: Memo<Comparison>,
) -> impl IntoView {
    let app = use_app();
    let now = Memo::new(move |_| scenario(app, id).and_then(|it| it.turns.get(turn).cloned()));
    let kpi = Memo::new(move |_| now.with(|now| now.as_ref().map_or(Kpi::Visits, |it| it.kpi)));
    let kind = Memo::new(move |_| now.with(|now| now.as_ref().map_or(0, |it| kind_of(it.change))));
    // What is set for all channels is set in each of them.
    let is_in_each = Memo::new(move |_| {
        let is_everywhere = now.with(|now| now.as_ref().is_some_and(|it| it.channel.is_none()));
        is_everywhere && is_in_channels(kpi.get()) && app.workspace.plan().with(|plan| plan.channels().len() > 1)
    });
    let is_idle = move || {
        comparison.with(|it| {
            let outcome = it.outcomes.iter().find(|outcome| outcome.id == id);
            outcome.is_some_and(|outcome| outcome.took_effect.get(turn) == Some(&false))
        })
    };
    let error = RwSignal::new(None::<EditError>);
    let set = move |how: &dyn Fn(&mut PlanTurn)| {
        error.set(None);
        change_at_once(app, id, |it| it.turns.get_mut(turn).into_iter().for_each(how));
    };
    let name = move |part: &str| format!("scenario-{id}-turn-{turn}-{part}");
    let figures = Signal::derive(move || {
        let mut figures = known(app);
        if !figures.contains(&kpi.get()) {
            figures.insert(0, kpi.get());
        }
        figures.into_iter().map(|kpi| (kpi.id().to_owned(), kpi_name(app, kpi))).collect()
    });
    let pick_figure = Callback::new(move |id: String| {
        if let Some(kpi) = Kpi::from_id(&id) {
            set(&|it| *it = PlanTurn::new(kpi, it.channel.filter(|_| is_in_channels(kpi)), carried(it.change)));
        }
    });
    let place = Signal::derive(move || now.with(|now| now.as_ref().and_then(|it| it.channel)));
    let pick_place = Callback::new(move |channel| set(&|it| it.channel = channel));
    let kinds = Signal::derive(move || KINDS.map(|(id, name)| (id.to_owned(), app.text(name))).to_vec());
    let pick_kind = Callback::new(move |id: String| set(&|it| it.change = first_of(app, &id, it)));
    let value = move || {
        let (kpi, kind) = (kpi.get(), kind.get());
        let (label, takes) = field(kpi, kind, is_in_each.get());
        let number = Signal::derive(move || now.with(|now| now.as_ref().map(|it| number_of(it.change))));
        let set = Callback::new(move |number: Option<f64>| {
            let Some(changed) = change_of(kind, number) else { return Ok(()) };
            let turned = |it: &mut PlanTurn| it.change = changed;
            change(app, id, |it| it.turns.get_mut(turn).into_iter().for_each(turned))
        });
        view! { <NumberField id=name("value") label=app.t(label) takes value=number set/> }.into_any()
    };
    let remove_label = text(move || app.say(Msg::TurnRemove, &Args::new().text("kpi", kpi_name(app, kpi.get()))));
    let remove = move |_| {
        remove_turn(app, id, turn, untrack(|| kpi_name(app, kpi.get())));
        focus_later(format!("scenario-{id}-add"));
    };
    view! {
        <li class=text(move || format!("turn hue-{}", Slot::stage_of(kpi.get()).id())) id=name("row")>
            <ChoiceField
                id=name("figure")
                label=app.t(Msg::HeadKpi)
                choices=figures
                chosen=text(move || kpi.get().id().to_owned())
                choose=pick_figure
            />
            <ChannelChoice id=name("channel") kpi chosen=place choose=pick_place/>
            <ChoiceField
                id=name("kind")
                label=app.t(Msg::TurnKind)
                choices=kinds
                chosen=text(move || KINDS[kind.get()].0.to_owned())
                choose=pick_kind
            />
            {move || value()}
            <button
                type="button"
                class="button button--icon turn__remove"
                aria-label=remove_label
                title=remove_label
                on:click=remove
            >
                <span class="icon icon--remove" aria-hidden="true"></span>
            </button>
            <p class="field__error turn__idle" role="alert">
                {text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}
            </p>
            {shown_if(is_idle, move || view! { <p class="turn__idle">{app.t(Msg::TurnNoEffect)}</p> }.into_any())}
        </li>
    }
}
