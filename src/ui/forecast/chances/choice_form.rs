//! Which figure is looked at, and what it is to come to.

use leptos::prelude::*;

use super::figure_select::FigureSelect;
use super::place_select::PlaceSelect;
use super::reading::{Origin, drawn_target, read, target};
use crate::engine::Better;
use crate::i18n::{Args, Field, Msg};
use crate::state::{Asked, use_app};
use crate::ui::erased::text;
use crate::ui::field::{LayerSwitch, NumberField};

/// The figure, at least or at most, and the value; under it the chance.
#[component]
pub fn ChoiceForm() -> impl IntoView {
    let app = use_app();
    let figure = Memo::new(move |_| {
        let choice = app.chances.choice();
        (choice.kpi, choice.place)
    });
    let is_at_most = move || app.chances.choice().better == Better::Lower;
    let turn = move |event| {
        let better = if event_target_value(&event) == "most" { Better::Lower } else { Better::Higher };
        app.chances.choose(&|choice| choice.better = better);
    };
    let field = move || {
        let value = Signal::derive(move || target(app).0.map(|target| target.value));
        let set = Callback::new(move |value| {
            app.chances.choose(&|choice| choice.target = Asked::Typed(value));
            Ok(())
        });
        let takes = Field::of(figure.get().0);
        view! { <NumberField id="chances-target" label=app.t(Msg::ChancesTarget) takes value set is_free=true/> }
            .into_any()
    };
    let origin = move || match target(app).1 {
        Origin::Typed => String::new(),
        Origin::Objective => app.text(Msg::ChancesTargetObjective),
        Origin::Nought => app.text(Msg::ChancesTargetNought),
        Origin::Plan => app.text(Msg::ChancesTargetPlan),
    };
    let chance = move || {
        let target = drawn_target(app)?;
        read(app, |words, look| {
            let rate = words.chance(look.ground.kpi, look.spread()?, target.value, target.better);
            let named = words.target(look.ground.kpi, target.better, target.value);
            Some(words.catalog.format(Msg::ChancesMark, &Args::new().text("target", named).text("rate", rate)))
        })?
    };
    view! {
        <section class="panel looks" aria-labelledby="chances-question">
            <h3 id="chances-question">{app.t(Msg::ChancesQuestion)}</h3>
            <LayerSwitch/>
            <div class="form chances__form">
                <FigureSelect/>
                <PlaceSelect/>
                <div class="form__row">
                    <label for="chances-side">{app.t(Msg::ChancesSide)}</label>
                    <select id="chances-side" class="select" on:change=turn>
                        <option value="least" prop:selected=move || !is_at_most()>{app.t(Msg::ChancesSideLeast)}</option>
                        <option value="most" prop:selected=is_at_most>{app.t(Msg::ChancesSideMost)}</option>
                    </select>
                </div>
                {move || field()}
            </div>
            <p class="chances__chance" id="chances-chance">{text(move || chance().unwrap_or_default())}</p>
            <p class="muted chances__origin" id="chances-origin">{text(origin)}</p>
        </section>
    }
}
