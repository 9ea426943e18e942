//! Which figure is looked at, and what it is to come to.

use leptos::prelude::*;

use super::reading::{read, target};
use crate::chart::present_chances::{CHANCES, whole};
use crate::engine::{Better, Kpi};
use crate::i18n::{Args, Field, Msg};
use crate::state::{Asked, Choice, use_app};
use crate::ui::erased::text;
use crate::ui::field::{LayerSwitch, NumberField};
use crate::ui::words::kpi_name;

/// The figure, at least or at most, and the value; under it the chance.
#[component]
pub fn ChoiceForm() -> impl IntoView {
    let app = use_app();
    let choice = app.chances.choice();
    let kpi = Memo::new(move |_| choice.get().kpi);
    let figure = move |kpi: Kpi| {
        view! {
            <option value=kpi.id() prop:selected=move || choice.get().kpi == kpi>{text(move || kpi_name(app, kpi))}</option>
        }
        .into_any()
    };
    let pick = move |event| {
        if let Some(kpi) = Kpi::from_id(&event_target_value(&event)) {
            choice.set(Choice::of(kpi));
        }
    };
    let is_at_most = move || choice.get().better == Better::Lower;
    let turn = move |event| {
        let better = if event_target_value(&event) == "most" { Better::Lower } else { Better::Higher };
        choice.update(|choice| choice.better = better);
    };
    let field = move || {
        let value = Signal::derive(move || target(app).map(|target| target.value));
        let set = Callback::new(move |value| {
            choice.update(|choice| choice.target = Asked::Typed(value));
            Ok(())
        });
        view! {
            <NumberField id="chances-target" label=app.t(Msg::ChancesTarget) takes=Field::of(kpi.get()) value set/>
        }
        .into_any()
    };
    let chance = move || {
        let target = target(app)?;
        let kpi = kpi.get();
        read(app, |words, found| {
            let spread = found.outcome.spread(whole(kpi))?;
            let rate = words.chance(spread, target.value, target.better);
            let args = Args::new().text("target", words.target(kpi, target.better, target.value)).text("rate", rate);
            Some(words.catalog.format(Msg::ChancesMark, &args))
        })?
    };
    view! {
        <section class="panel" aria-labelledby="chances-question">
            <h3 id="chances-question">{app.t(Msg::ChancesQuestion)}</h3>
            <LayerSwitch/>
            <div class="form chances__form">
                <div class="form__row">
                    <label for="chances-figure">{app.t(Msg::ChancesFigure)}</label>
                    <select id="chances-figure" class="select" on:change=pick>
                        {CHANCES.map(figure).collect_view()}
                    </select>
                </div>
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
        </section>
    }
}
