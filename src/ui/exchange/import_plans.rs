//! What is in a file of plans, and the button that adds them to those on this device.

use leptos::prelude::*;

use super::imported::{open_plan, tell_added, tell_plan};
use crate::exchange::bundle::FiledPlan;
use crate::i18n::{Args, Catalog, Msg};
use crate::plan::Plan;
use crate::state::{App, FiledPlans, Screen};
use crate::ui::erased::text;
use crate::ui::focus::focus_later;

/// How many places of a kind are shown.
const SHOWN: usize = 10;

/// The plans, and the button.
pub(super) fn plans(app: App, filed: FiledPlans) -> AnyView {
    let format = app.format();
    let sound: Vec<Plan> = filed.iter().flatten().map(|filed| filed.plan.clone()).collect();
    let count = sound.len();
    let refusal = RwSignal::new(false);
    let rows = filed.iter().enumerate().map(|(position, filed)| match filed {
        Ok(filed) => row(app, filed),
        Err(error) => {
            let reason = Catalog::of(format.locale).document_error(error, &format);
            let number = format.count((position + 1) as f64);
            let args = Args::new().text("number", number).text("reason", reason);
            view! { <li>{app.say(Msg::ImportPlanRefused, &args)}</li> }.into_any()
        }
    });
    // A file of one plan shows it at once; several go where plans are.
    let is_single = filed.len() == 1;
    let add = move |_| {
        let before = open_plan(app);
        match sound.as_slice() {
            [only] if is_single => {
                if let Some(id) = app.open_copy(only) {
                    tell_plan(app, id, before, only.title());
                }
                app.exchange.close();
            }
            several => match app.keeper.add(several) {
                Ok(added) => {
                    app.exchange.close();
                    app.navigation.go(Screen::Start);
                    let count = added.len() as f64;
                    let words =
                        move || app.say(Msg::ImportAddedPlans, &Args::new().count("plans", &app.format(), count));
                    tell_added(app, added, before, words);
                }
                Err(_) => refusal.set(true),
            },
        }
    };
    let label = if is_single {
        app.text(Msg::ImportOpenPlan)
    } else {
        app.say(Msg::ImportDoPlans, &Args::new().count("plans", &format, count as f64))
    };
    // The one thing that there is to do.
    focus_later("import-plans".to_owned());
    let refused = move || if refusal.get() { app.text(Msg::StorageFull) } else { String::new() };
    view! {
        <section class="exchange__preview">
            <ul class="exchange__plans">{rows.collect_view()}</ul>
            <p class="field__error" role="alert">{text(refused)}</p>
            <div class="exchange__ways">
                <button type="button" id="import-plans" class="button button--primary" disabled=count == 0 on:click=add>
                    {label}
                </button>
            </div>
        </section>
    }
    .into_any()
}

fn row(app: App, filed: &FiledPlan) -> AnyView {
    let format = app.format();
    let plan = &filed.plan;
    let title = Some(plan.title().to_owned()).filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| app.text(Msg::StartNewName));
    let figures = plan.entries().count() as f64;
    let said = app.say(Msg::ImportPlanRow, &Args::new().text("title", title).count("figures", &format, figures));
    let channels = Args::new().count("channels", &format, plan.channels().len() as f64);
    let periods = Args::new().count("periods", &format, f64::from(plan.periods().count));
    let about = [
        app.say(Msg::PlansChannels, &channels),
        app.say(Msg::PlansPeriods, &periods),
        plan.currency().code().to_owned(),
    ];
    let collision = app.keeper.has(plan.id()).then(|| app.text(Msg::ImportCollision));
    view! {
        <li>
            <p>{said}</p>
            <p class="muted">{about.join(" · ")}</p>
            {collision.map(|words| view! { <p class="muted">{words}</p> }.into_any())}
            {repairs(app, &filed.repairs)}
        </li>
    }
    .into_any()
}

/// Where in the file something was repaired. Nothing is ever left out: what no plan can hold makes the whole plan refused.
fn repairs(app: App, paths: &[String]) -> AnyView {
    if paths.is_empty() {
        return view! { <p class="muted">{app.text(Msg::ImportWhole)}</p> }.into_any();
    }
    let item = |path: &String| view! { <li><code dir="ltr">{path.clone()}</code></li> }.into_any();
    let more = paths.len().saturating_sub(SHOWN) as f64;
    let rest = app.say(Msg::ImportMore, &Args::new().count("number", &app.format(), more));
    let rest = (more > 0.0).then(|| view! { <li>{rest}</li> }.into_any());
    view! {
        <section class="exchange__remarks">
            <h3>{app.text(Msg::ImportRepaired)}</h3>
            <ul>{paths.iter().take(SHOWN).map(item).collect_view()}{rest}</ul>
        </section>
    }
    .into_any()
}
