//! What would come of a table: how many figures, what was repaired or left out, and the button that takes them.

use leptos::prelude::*;

use super::imported::{open_plan, tell_figures, tell_plan};
use crate::exchange::csv::Remark;
use crate::i18n::{Args, Msg};
use crate::state::{App, Importing};
use crate::ui::erased::text;

/// How many remarks of a kind are shown.
const SHOWN: usize = 20;

/// The preview.
pub(super) fn preview(app: App, importing: Importing) -> AnyView {
    let figures = move || importing.placed.with(|placed| placed.as_ref().map_or(0, |placed| placed.figures));
    let said = move || match figures() {
        0 => app.text(Msg::ImportNothing),
        figures => app.say(Msg::ImportFigures, &Args::new().count("figures", &app.format(), figures as f64)),
    };
    let take = move |_| {
        let Some(placed) = importing.placed.get_untracked() else { return };
        if importing.is_new.get_untracked() {
            let before = open_plan(app);
            if let Some(id) = app.open_copy(&placed.plan) {
                tell_plan(app, id, before, placed.plan.title());
            }
        } else {
            app.workspace.leave_field();
            if app.workspace.edit(placed.edit.clone()).is_err() {
                // The plan has changed meanwhile, so what would come of it has to be looked at again.
                return importing.take();
            }
            tell_figures(app, placed.figures);
        }
        app.exchange.close();
    };
    let remarks = move |msg: Msg, is_repair: bool| {
        let (list, more) = importing.placed.with(|placed| {
            let Some(placed) = placed else { return (Vec::new(), 0) };
            let all: Vec<Remark> = placed.remarks.iter().filter(|it| it.is_repair() == is_repair).cloned().collect();
            let more = all.len().saturating_sub(SHOWN) + if is_repair { 0 } else { placed.more_remarks };
            (all, more)
        });
        if list.is_empty() {
            return ().into_any();
        }
        let goal = app.workspace.plan().with(|plan| plan.goal());
        let item = |remark: &Remark| view! { <li>{remark.say(&app.format(), goal)}</li> }.into_any();
        let rest = app.say(Msg::ImportMore, &Args::new().count("number", &app.format(), more as f64));
        let rest = (more > 0).then(|| view! { <li>{rest}</li> }.into_any());
        view! {
            <section class="exchange__remarks">
                <h3>{app.text(msg)}</h3>
                <ul>{list.iter().take(SHOWN).map(item).collect_view()}{rest}</ul>
            </section>
        }
        .into_any()
    };
    view! {
        <section class="exchange__preview">
            <p id="import-said" role="status">{text(said)}</p>
            {move || remarks(Msg::ImportRepaired, true)}
            {move || remarks(Msg::ImportDropped, false)}
            <div class="exchange__ways">
                <button
                    type="button"
                    id="import-do"
                    class="button button--primary"
                    disabled=move || figures() == 0 || importing.progress.with(Option::is_some)
                    on:click=take
                >
                    {app.t(Msg::ImportDo)}
                </button>
            </div>
        </section>
    }
    .into_any()
}
