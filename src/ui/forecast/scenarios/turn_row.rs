//! One figure of a scenario and how it is changed.

use leptos::prelude::*;

use super::card::known;
use super::edits::{change, change_at_once, focus_later, scenario};
use crate::chart::present_scenarios::Comparison;
use crate::engine::model::Change;
use crate::engine::reverse::two_digits;
use crate::engine::{Cell, Kpi, Lane, Layer, Scope, Unit};
use crate::i18n::{Args, Field, Msg};
use crate::plan::{ChannelId, EditError, MAX_FACTOR, PlanTurn, Slot};
use crate::state::{App, use_app};
use crate::ui::erased::{shown_if, text};
use crate::ui::field::{ChoiceField, NumberField};
use crate::ui::words::{edit_error, kpi_name};

/// The ways to change a figure, as the list names them.
const KINDS: [(&str, Msg); 3] = [("by", Msg::TurnBy), ("add", Msg::TurnAdd), ("to", Msg::TurnTo)];

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
    let places = Signal::derive(move || {
        let all = [(String::new(), app.text(Msg::PlaceTotal))];
        let channels = app.workspace.plan().with(|plan| {
            let named = plan.channels().iter().map(|it| (it.id.0.to_string(), it.name.clone()));
            if is_in_channels(kpi.get()) { named.collect() } else { Vec::new() }
        });
        all.into_iter().chain(channels).collect()
    });
    let place = move || now.with(|it| it.as_ref().and_then(|it| it.channel)).map(|it| it.0.to_string());
    let pick_place = Callback::new(move |id: String| {
        let channel = id.parse().ok().map(ChannelId);
        set(&|it| it.channel = channel);
    });
    let kinds = Signal::derive(move || KINDS.map(|(id, name)| (id.to_owned(), app.text(name))).to_vec());
    let pick_kind = Callback::new(move |id: String| set(&|it| it.change = first_of(app, &id, it)));
    let value = move || {
        let (kpi, kind) = (kpi.get(), kind.get());
        let (label, takes) = field(kpi, kind, is_in_each.get());
        let number = Signal::derive(move || now.with(|now| now.as_ref().map(|it| number_of(it.change))));
        let set = Callback::new(move |number: Option<f64>| {
            let turned = |it: &mut PlanTurn| it.change = change_of(kind, number);
            error.set(change(app, id, |it| it.turns.get_mut(turn).into_iter().for_each(turned)).err());
        });
        view! { <NumberField id=name("value") label=app.t(label) takes value=number set/> }.into_any()
    };
    let remove_label = text(move || app.say(Msg::TurnRemove, &Args::new().text("kpi", kpi_name(app, kpi.get()))));
    let remove = move |_| {
        change_at_once(app, id, |it| {
            it.turns.remove(turn);
        });
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
            <ChoiceField
                id=name("channel")
                label=app.t(Msg::HeadChannel)
                choices=places
                chosen=text(move || place().unwrap_or_default())
                choose=pick_place
            />
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

fn is_in_channels(kpi: Kpi) -> bool {
    kpi.scope() == Scope::Channel
}

/// Position of the change's kind in [`KINDS`].
fn kind_of(change: Change) -> usize {
    match change {
        Change::By(_) => 0,
        Change::Add(_) => 1,
        Change::To(_) => 2,
    }
}

/// The change as its field shows it; a factor as what it adds, without the dust of the subtraction.
fn number_of(change: Change) -> f64 {
    match change {
        Change::By(factor) => ((factor - 1.0) * 1e12).round() / 1e12,
        Change::Add(number) | Change::To(number) => number,
    }
}

fn change_of(kind: usize, number: Option<f64>) -> Change {
    let number = number.unwrap_or(0.0);
    match kind {
        0 => Change::By((1.0 + number).clamp(0.0, MAX_FACTOR)),
        1 => Change::Add(number),
        _ => Change::To(number),
    }
}

/// What is left of a change when another figure is chosen: an amount of one figure means nothing for another.
fn carried(change: Change) -> Change {
    if kind_of(change) == 0 { change } else { Change::By(1.1) }
}

/// Where a change of another kind begins: a tenth, a point, or the figure as it is.
fn first_of(app: App, kind: &str, turn: &PlanTurn) -> Change {
    let value = planned(app, turn).unwrap_or_default();
    match kind {
        "add" if turn.kpi.unit() == Unit::Rate => Change::Add(0.01),
        "add" => Change::Add(two_digits(value / 10.0)),
        "to" => Change::To(value),
        _ => Change::By(1.1),
    }
}

/// The figure as planned, in the first period and place that hold it.
fn planned(app: App, turn: &PlanTurn) -> Option<f64> {
    let report = app.workspace.report().get_untracked();
    let own = app.workspace.plan().with_untracked(|plan| plan.lever(turn.kpi, turn.channel))?.channel;
    let is_here = |cell: &Cell| match cell.lane {
        _ if cell.layer != Layer::Target => false,
        Lane::Channel(channel) => is_in_channels(turn.kpi) && own.is_none_or(|own| own == channel),
        Lane::Total => !is_in_channels(turn.kpi),
    };
    report.grid().cells().filter(is_here).find_map(|cell| report.value(cell, turn.kpi))
}

/// What the field of a kind of change is called and takes.
fn field(kpi: Kpi, kind: usize, is_in_each: bool) -> (Msg, Field) {
    let amount = if is_in_each { Msg::TurnAmountEach } else { Msg::TurnAmount };
    match (kind, kpi.unit()) {
        (0, _) => (Msg::TurnPercent, Field::SignedRate),
        (1, Unit::Rate) => (Msg::TurnPoints, Field::SignedRate),
        (1, Unit::Money) => (amount, Field::SignedMoney),
        (1, _) => (amount, Field::SignedCount),
        _ if is_in_each => (Msg::TurnValueEach, Field::of(kpi)),
        _ => (Msg::TurnValue, Field::of(kpi)),
    }
}
