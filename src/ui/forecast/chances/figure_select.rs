//! The list of all figures that the plan can work out, by stage.

use leptos::prelude::*;

use super::reading::lane;
use crate::engine::{Kpi, Stage};
use crate::i18n::Msg;
use crate::state::{Choice, use_app};
use crate::ui::erased::text;
use crate::ui::words::kpi_name;

/// Which figure is looked at.
#[component]
pub fn FigureSelect() -> impl IntoView {
    let app = use_app();
    let chosen = Memo::new(move |_| app.chances.choice().kpi);
    let known = Memo::new(move |_| {
        let (lane, layer, chosen) = (lane(app), app.workspace.layer().get(), chosen.get());
        let figures = app.workspace.ask(|engine, report| report.horizon(engine, layer, lane, 0..usize::MAX));
        let is_known = |kpi: &Kpi| *kpi == chosen || figures.value(*kpi).is_some();
        Kpi::ALL.into_iter().filter(is_known).collect::<Vec<Kpi>>()
    });
    let figure = move |kpi: Kpi| {
        view! {
            <option value=kpi.id() prop:selected=move || chosen.get() == kpi>{text(move || kpi_name(app, kpi))}</option>
        }
        .into_any()
    };
    let group = move |stage: Stage| {
        let figures: Vec<Kpi> = known.with(|known| known.iter().copied().filter(|kpi| kpi.stage() == stage).collect());
        if figures.is_empty() {
            return ().into_any();
        }
        let figures = figures.into_iter().map(figure).collect_view();
        view! { <optgroup label=app.t(Msg::StageName(stage))>{figures}</optgroup> }.into_any()
    };
    let pick = move |event| {
        if let Some(kpi) = Kpi::from_id(&event_target_value(&event)) {
            app.chances.choose(&|choice| *choice = Choice::of(kpi, choice.place));
        }
    };
    view! {
        <div class="form__row chances__figure">
            <label for="chances-figure">{app.t(Msg::ChancesFigure)}</label>
            <select id="chances-figure" class="select" on:change=pick>
                {move || Stage::ALL.map(group).collect_view().into_any()}
            </select>
        </div>
    }
}
