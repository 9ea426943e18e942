//! One field of the page by itself, and the hands that type into it.

use std::any::Any;
use std::cell::Cell;
use std::rc::Rc;

use js_sys::Function;
use leptos::prelude::*;
use race_planner::browser::Listener;
use race_planner::engine::{Kpi, Lane, Layer};
use race_planner::i18n::Locale;
use race_planner::plan::{At, ChannelId, Currency, Entry, EntryKey, Place, Plan, PlanEdit, Quantity, Slot};
use race_planner::state::{App, Front};
use race_planner::ui::field::FigureField;
use race_planner::ui::stage::provide_grid_extent;
use race_planner::ui::working::{WorkingDrawer, provide_inspection};
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{HtmlElement, HtmlInputElement};

use crate::{Added, local, page, sleep, window};

/// The plan's only channel.
const CHANNEL: Place = Place::Channel(ChannelId(1));

/// A field of an open plan, on the page.
pub struct Mounted {
    pub app: App,
    /// Whether the field is on the page.
    pub is_there: ArcRwSignal<bool>,
    page: Option<Box<dyn Any>>,
    added: Added,
    faults: Rc<Cell<u32>>,
    _fault_listener: Listener,
}

impl Mounted {
    /// The field in which `kpi` is typed, in a blank plan in euros.
    pub async fn new(locale: Locale, kpi: Kpi) -> Self {
        let added = Added::new("");
        let is_there = ArcRwSignal::new(true);
        let faults = Rc::new(Cell::new(0));
        let count = Rc::clone(&faults);
        // A panic in an event or an effect ends as an error of the page.
        let fault_listener = Listener::new(&window(), "error", move |_| count.set(count.get() + 1));
        let told = Rc::new(Cell::new(None));
        let (tell, shown) = (Rc::clone(&told), is_there.clone());
        let mounted = leptos::mount::mount_to(added.0.clone(), move || {
            let app = App::start(Front::start());
            provide_context(app);
            provide_inspection();
            provide_grid_extent();
            app.settings.choose_locale(locale);
            app.workspace.open(Plan::blank("web-test", "", Currency::EUR, "Site"));
            tell.set(Some(app));
            let label = app.t(race_planner::i18n::Msg::OverviewQuick);
            let field = move || {
                let (id, slot, lane) = ("tested".to_owned(), Slot::of_kpi(kpi), Lane::Channel(0));
                view! { <FigureField id figures=slot place=CHANNEL lane label/> }.into_any()
            };
            view! {
                {move || shown.get().then(field)}
                <WorkingDrawer/>
            }
        });
        // Effects run after the present task, and only then does the address tell of its new hash.
        sleep(20).await;
        let app = told.get().unwrap();
        let page: Option<Box<dyn Any>> = Some(Box::new(mounted));
        let mounted = Self { app, is_there, page, added, faults, _fault_listener: fault_listener };
        mounted.focus().await;
        mounted
    }

    fn element(&self, selector: &str) -> Option<HtmlElement> {
        self.added.0.query_selector(selector).unwrap().map(JsCast::unchecked_into)
    }

    pub fn input(&self) -> HtmlInputElement {
        self.element("input").unwrap().unchecked_into()
    }

    /// What stands in the field.
    pub fn text(&self) -> String {
        self.input().value()
    }

    pub fn caret(&self) -> u32 {
        self.input().selection_start().unwrap().unwrap()
    }

    pub async fn focus(&self) {
        self.input().focus().unwrap();
        settle().await;
        assert_eq!(page().active_element().as_ref(), Some(self.input().as_ref()), "the field takes the focus");
    }

    pub async fn blur(&self) {
        self.input().blur().unwrap();
        settle().await;
    }

    /// Does at the caret what a keyboard does, and waits until the page has answered.
    async fn command(command: &str, text: &str) {
        let execute = Function::new_with_args("command, text", "return document.execCommand(command, false, text)");
        let done = execute.call2(&JsValue::NULL, &command.into(), &text.into()).unwrap();
        assert_eq!(done, JsValue::TRUE, "{command} {text}");
        settle().await;
    }

    /// Types key by key at the caret. After each key the caret stands right behind it and nothing else has changed.
    pub async fn insert(&self, text: &str) {
        for key in text.chars() {
            let (before, caret) = (utf16(&self.text()), self.caret() as usize);
            let key = key.to_string();
            Self::command("insertText", &key).await;
            let (start, end) = before.split_at(caret);
            assert_eq!(utf16(&self.text()), [start, &utf16(&key), end].concat(), "“{key}” of “{text}”");
            assert_eq!(self.caret() as usize, caret + utf16(&key).len(), "“{key}” of “{text}”");
        }
    }

    /// Takes away what is before the caret.
    pub async fn backspace(&self) {
        Self::command("delete", "").await;
    }

    /// Empties the field as a person does.
    pub async fn clear(&self) {
        self.input().select();
        if !self.text().is_empty() {
            self.backspace().await;
        }
    }

    /// Types in place of what stands there.
    pub async fn retype(&self, text: &str) {
        self.clear().await;
        self.insert(text).await;
        assert_eq!(self.text(), text);
    }

    /// Puts a text in place of what stands there, all at once.
    pub async fn paste(&self, text: &str) {
        self.input().select();
        Self::command("insertText", text).await;
    }

    pub fn placeholder(&self) -> String {
        self.input().placeholder()
    }

    /// The sentence that is read out, without invisible marks and with plain spaces; nothing while there is no mistake.
    pub fn alert(&self) -> Option<String> {
        let alert = self.element("[role=alert]").unwrap();
        assert!(self.input().get_attribute("aria-describedby").unwrap().split(' ').any(|id| id == alert.id()));
        let sentence = alert.inner_text().replace(['\u{2068}', '\u{2069}'], "").replace(['\u{a0}', '\u{202f}'], " ");
        let is_marked = self.input().get_attribute("aria-invalid").as_deref() == Some("true");
        assert_eq!(is_marked, !sentence.is_empty(), "{sentence}");
        is_marked.then_some(sentence)
    }

    /// The button with which the working opens.
    pub fn working_button(&self) -> Option<HtmlElement> {
        self.element("button.field__working")
    }

    pub fn drawer(&self) -> HtmlElement {
        self.element("dialog").unwrap()
    }

    /// Enters a figure in the plan, past the field.
    pub async fn enter(&self, kpi: Kpi, value: f64) {
        let entry = Entry::guess(Quantity::Exact(value));
        self.app.workspace.edit(PlanEdit::Enter { at: at(), kpi, entry, instead_of: None }).unwrap();
        self.app.workspace.leave_field();
        settle().await;
    }

    /// What stands in the plan.
    pub fn entered(&self, kpi: Kpi) -> Option<Quantity> {
        self.app.workspace.plan().with_untracked(|plan| plan.entry(&EntryKey { at: at(), kpi }).map(|e| e.quantity))
    }

    /// Every number that stands in the plan or follows from it.
    pub fn numbers(&self) -> Vec<f64> {
        let bounds = |quantity: Quantity| <[f64; 2]>::from(quantity.bounds());
        let plan = self.app.workspace.plan().get_untracked();
        let entered = plan.entries().flat_map(|(_, entry)| bounds(entry.quantity)).collect::<Vec<_>>();
        let cell = race_planner::engine::Cell { layer: Layer::Target, period: 0, lane: Lane::Channel(0) };
        let report = self.app.workspace.report().get_untracked();
        entered.into_iter().chain(Kpi::ALL.into_iter().filter_map(|kpi| report.value(cell, kpi))).collect()
    }

    /// Takes everything off the page and says how many panics there have been, if any.
    pub async fn close(mut self) -> u32 {
        self.take_down();
        settle().await;
        self.faults.get()
    }

    fn take_down(&mut self) {
        if let Some(page) = self.page.take() {
            // What waits to be saved would be saved in the midst of another test.
            self.app.keeper.flush();
            drop(page);
        }
    }
}

impl Drop for Mounted {
    fn drop(&mut self) {
        self.take_down();
        let keys: Vec<String> =
            (0..local().length().unwrap()).filter_map(|index| local().key(index).unwrap()).collect();
        for key in keys.iter().filter(|key| key.starts_with("race-planner:")) {
            local().remove_item(key).unwrap();
        }
    }
}

/// Lets effects run.
pub async fn settle() {
    leptos::task::tick().await;
    sleep(0).await;
}

fn at() -> At {
    At { place: CHANNEL, layer: Layer::Target, period: None }
}

/// The units in which browsers count characters.
fn utf16(text: &str) -> Vec<u16> {
    text.encode_utf16().collect()
}
