//! What is known of one channel's answer to money: points, a ceiling, and how much it may get.

use leptos::prelude::*;

use super::new_point::NewPoint;
use crate::engine::Lane;
use crate::i18n::{Args, Field, Msg};
use crate::plan::{Allocation, ChannelId, EditError, Part, Place, PlanEdit, Response};
use crate::state::use_app;
use crate::ui::erased::text;
use crate::ui::field::NumberField;
use crate::ui::undoable::remove_and_tell;
use crate::ui::words::{edit_error, lane_name, wording};

/// The response of one channel, in a fold.
#[component]
pub fn ResponseCard(id: ChannelId, asked: Memo<Allocation>) -> impl IntoView {
    let app = use_app();
    let error = RwSignal::new(None::<EditError>);
    let response = Memo::new(move |_| {
        let known = app.workspace.plan().with(|plan| plan.spending().response(id).cloned());
        known.unwrap_or_else(|| Response::new(id))
    });
    let put = Callback::new(move |changed: Response| {
        error.set(app.workspace.edit(PlanEdit::Put(Part::Response(changed))).err());
    });
    let name = text(move || {
        let lane = app.workspace.plan().with(|plan| plan.lane(Place::Channel(id)));
        lane.map(|lane| lane_name(app, lane)).unwrap_or_default()
    });
    let origin = text(move || {
        let lane = app.workspace.plan().with(|plan| plan.lane(Place::Channel(id)));
        wording(app, |words| {
            asked.with(|asked| {
                let outlet = asked.outlets.iter().find(|outlet| outlet.channel == id);
                let other = asked.others.iter().find(|(position, _)| lane == Some(Lane::Channel(*position)));
                let left_out = other.map(|(position, reason)| words.left_out(*position, *reason));
                outlet.map(|outlet| words.bend(outlet.bend)).or(left_out).unwrap_or_default()
            })
        })
    });
    let field = move |which: &'static str, label: Msg, takes: Field, of: fn(&mut Response) -> &mut Option<f64>| {
        let value = Signal::derive(move || *of(&mut response.get()));
        let set = Callback::new(move |number| {
            let mut changed = response.get_untracked();
            *of(&mut changed) = number;
            app.workspace.edit(PlanEdit::Put(Part::Response(changed)))
        });
        view! { <NumberField id=format!("response-{}-{which}", id.0) label=app.t(label) takes value set/> }.into_any()
    };
    let point = move |(index, (spend, visits)): (usize, (f64, f64))| {
        let words = move || {
            let args = Args::new().text("spend", app.format().money(spend)).text("visits", app.format().count(visits));
            app.say(Msg::BudgetPoint, &args)
        };
        let remove = move |_| {
            let mut changed = response.get_untracked();
            changed.points.remove(index);
            error.set(remove_and_tell(app, PlanEdit::Put(Part::Response(changed)), untrack(words)).err());
        };
        let label = text(move || app.say(Msg::BudgetPointRemove, &Args::new().text("point", words())));
        view! {
            <li class="points__point">
                <span>{text(words)}</span>
                <button type="button" class="button button--icon" aria-label=label title=label on:click=remove>
                    <span class="icon icon--remove" aria-hidden="true"></span>
                </button>
            </li>
        }
        .into_any()
    };
    let points = move || response.get().points.into_iter().enumerate().map(point).collect_view().into_any();
    view! {
        <details class="response" id=format!("response-{}", id.0)>
            <summary>
                <span class="response__name">{name}</span>
                <span class="response__origin muted">{origin}</span>
            </summary>
            <div class="form chances__form">
                {field("ceiling", Msg::BudgetCeiling, Field::Count, |response| &mut response.ceiling)}
                {field("least", Msg::BudgetLeast, Field::Money, |response| &mut response.least)}
                {field("most", Msg::BudgetMost, Field::Money, |response| &mut response.most)}
            </div>
            <ul class="points">{points}</ul>
            <NewPoint id response put/>
            <p class="field__error" role="alert">{text(move || error.get().map(|error| edit_error(app, error)).unwrap_or_default())}</p>
        </details>
    }
}
