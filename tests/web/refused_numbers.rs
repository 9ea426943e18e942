//! What the plan refuses in a field of one number: it is said there, the draft stays, and the plan keeps its last good value.

use std::cell::Cell;
use std::rc::Rc;

use leptos::prelude::*;
use race_planner::i18n::{Field, Locale, Msg};
use race_planner::plan::{Currency, Plan, PlanEdit};
use race_planner::state::{App, Front};
use race_planner::ui::field::NumberField;
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Event, HtmlElement, HtmlInputElement};

use crate::mounted::settle;
use crate::{Added, sleep};

#[wasm_bindgen_test]
async fn a_refused_number_is_told_in_the_language_and_the_last_good_value_stays() {
    let added = Added::new("");
    let told = Rc::new(Cell::new(None));
    let tell = Rc::clone(&told);
    let _page = leptos::mount::mount_to(added.0.clone(), move || {
        let app = App::start(Front::start());
        provide_context(app);
        app.workspace.open(Plan::blank("web-test", "", Currency::EUR, "Site"));
        tell.set(Some(app));
        let value = Signal::derive(move || app.workspace.plan().with(|plan| plan.loyalty().discount_rate));
        let set = Callback::new(move |rate| {
            let mut loyalty = app.workspace.plan().with_untracked(|plan| plan.loyalty().clone());
            loyalty.discount_rate = rate;
            app.workspace.edit(PlanEdit::SetLoyalty(Box::new(loyalty)))
        });
        view! { <NumberField id="tested" label=app.t(Msg::LoyaltyDiscount) takes=Field::Rate value set/> }
    });
    sleep(20).await;
    let app: App = told.get().unwrap();
    let input: HtmlInputElement = added.0.query_selector("input").unwrap().unwrap().unchecked_into();
    let alert: HtmlElement = added.0.query_selector("[role=alert]").unwrap().unwrap().unchecked_into();
    let rate = || app.workspace.plan().with_untracked(|plan| plan.loyalty().discount_rate);
    let put = async |text: &str| {
        input.set_value(text);
        input.dispatch_event(&Event::new("input").unwrap()).unwrap();
        settle().await;
    };
    for (locale, said) in [
        (Locale::En, "This is too large; 10,000% is the most."),
        (Locale::Fr, "Valeur trop élevée"),
        (Locale::Ru, "Слишком большое число. Введите не больше 10 000 %"),
        (Locale::Fa, "این عدد بیش از حد بزرگ است؛ حداکثر ۱۰٬۰۰۰٪"),
    ] {
        app.settings.choose_locale(locale);
        put("8").await;
        assert_eq!((rate(), alert.inner_text().as_str()), (Some(0.08), ""));
        // The field would understand it; the plan does not take it.
        put("20000").await;
        let sentence = alert.inner_text().replace(['\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ");
        assert!(sentence.starts_with(said), "{locale:?}: {sentence}");
        assert_eq!((rate(), input.get_attribute("aria-invalid").as_deref()), (Some(0.08), Some("true")));
        input.dispatch_event(&Event::new("blur").unwrap()).unwrap();
        settle().await;
        assert_eq!((input.value().as_str(), alert.inner_text().is_empty()), ("20000", false), "the draft stays");
        put("10000").await;
        assert_eq!((rate(), alert.inner_text().as_str()), (Some(100.0), ""), "as much as may be");
        put("").await;
        assert_eq!(rate(), None);
    }
    app.keeper.flush();
}
