//! What is in a file of plans, and the button that adds them to those on this device.

use leptos::prelude::*;

use crate::exchange::bundle::FiledPlan;
use crate::i18n::{Args, Catalog, Msg};
use crate::plan::Plan;
use crate::state::{App, FiledPlans, Screen};
use crate::ui::erased::text;

/// How many repairs of a plan are shown.
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
    let add = move |_| match sound.as_slice() {
        [only] => {
            app.open_copy(only);
            app.exchange.close();
        }
        several => match app.keeper.add(several) {
            Ok(_) => {
                app.exchange.close();
                app.navigation.go(Screen::Start);
            }
            Err(_) => refusal.set(true),
        },
    };
    let refused = move || if refusal.get() { app.text(Msg::StorageFull) } else { String::new() };
    view! {
        <section class="exchange__preview">
            <ul class="exchange__plans">{rows.collect_view()}</ul>
            <p class="field__error" role="alert">{text(refused)}</p>
            <div class="exchange__ways">
                <button type="button" id="import-plans" class="button button--primary" disabled=count == 0 on:click=add>
                    {app.say(Msg::ImportDoPlans, &Args::new().count("plans", &format, count as f64))}
                </button>
            </div>
        </section>
    }
    .into_any()
}

fn row(app: App, filed: &FiledPlan) -> AnyView {
    let format = app.format();
    let title = Some(filed.plan.title().to_owned()).filter(|title| !title.is_empty());
    let title = title.unwrap_or_else(|| app.text(Msg::StartNewName));
    let figures = filed.plan.entries().count() as f64;
    let said = app.say(Msg::ImportPlanRow, &Args::new().text("title", title).count("figures", &format, figures));
    let collision = app.keeper.has(filed.plan.id()).then(|| app.text(Msg::ImportCollision));
    let repairs = filed.repairs.iter().take(SHOWN).map(|path| {
        let words = app.say(Msg::ImportPlanRepaired, &Args::new().text("path", path));
        view! { <li>{words}</li> }.into_any()
    });
    view! {
        <li>
            <p>{said}</p>
            <p class="muted">{collision}</p>
            <ul>{repairs.collect_view()}</ul>
        </li>
    }
    .into_any()
}
