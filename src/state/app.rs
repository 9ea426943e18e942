//! Everything long-lived in one place, handed to components as one context.

use leptos::prelude::*;

use super::front::Hands;
use super::{
    Chances, Exchange, Front, Inquiry, Keeper, Lab, Lookup, Navigation, Notice, Paper, Screen, Settings, Sheet, Wish,
    Workspace,
};
use crate::browser::files::ChosenFile;
use crate::browser::{clock, document, identity};
use crate::chart::present_funnel::FunnelLook;
use crate::exchange::address::Mode;
use crate::exchange::message::{self, Code, StateFormat};
use crate::exchange::{bundle, link};
use crate::i18n::{Args, Catalog, Format, Locale, Msg};
use crate::plan::{Currency, Example, ExampleWords, Plan};

/// The running product: a handle of one word, since nearly every closure of the page holds one.
#[derive(Clone, Copy)]
pub struct App(&'static Parts);

/// What the running product consists of.
pub struct Parts {
    /// What was there before the desk.
    pub front: Front,
    /// The open plan and what follows from it.
    pub workspace: Workspace,
    /// What is asked about it.
    pub inquiry: Inquiry,
    /// Which screen is shown.
    pub navigation: Navigation,
    /// Language, digits, theme.
    pub settings: Settings,
    /// Saving and stored plans.
    pub keeper: Keeper,
    /// How the funnel is looked at.
    pub funnel: RwSignal<FunnelLook>,
    /// How sure the results are.
    pub chances: Chances,
    /// Tests that are being reckoned with.
    pub lab: Lab,
    /// What goes out and comes in.
    pub exchange: Exchange,
    /// How the plan goes on paper.
    pub paper: Paper,
    /// What is looked up in the glossary.
    pub lookup: Lookup,
}

impl std::ops::Deref for App {
    type Target = Parts;

    fn deref(&self) -> &Parts {
        self.0
    }
}

impl App {
    /// Starts the desk: fulfils the wish for which it was loaded, and later ones.
    pub fn start(front: Front) -> Self {
        front.settings.follow_forced_colors();
        let workspace = Workspace::new();
        let keeper = Keeper::new(workspace, front);
        let lab = Lab::new(&front.preferences());
        let (settings, navigation) = (front.settings, front.navigation);
        let inquiry = Inquiry::new();
        let chances = Chances::new(workspace, navigation);
        let exchange = Exchange::new();
        let lookup = Lookup::new(settings);
        // The product lives as long as the page.
        let app = Self(Box::leak(Box::new(Parts {
            front,
            workspace,
            inquiry,
            navigation,
            settings,
            keeper,
            funnel: RwSignal::new(FunnelLook::default()),
            chances,
            lab,
            exchange,
            paper: Paper::new(front),
            lookup,
        })));
        if let Some(wish) = front.first_wish() {
            app.fulfil(wish);
        }
        if !untrack(|| workspace.is_open()) {
            navigation.go(Screen::Start);
        }
        front.give_to(Box::new(app));
        app.remember_preferences();
        // The tab's store is outside the reactive graph.
        Effect::new(move |_| {
            if !keeper.is_shown_only() {
                front.arrival.forget();
            }
        });
        app
    }

    fn remember_preferences(self) {
        Effect::new(move |_| {
            let is_open = self.workspace.is_open();
            let plan = is_open.then(|| self.workspace.plan().with(|plan| plan.id().to_owned()));
            let period = (is_open && !self.workspace.is_whole()).then(|| self.workspace.period());
            let is_shown_only = self.keeper.is_shown_only();
            self.front.remember(|preferences| {
                self.lab.remember(preferences);
                // A plan that is stored nowhere is not the one to come back to.
                if !is_shown_only {
                    if plan.is_some()
                        && let Some(preset) = self.front.place.preset
                    {
                        preferences.preset = Some(preset.id().to_owned());
                    }
                    preferences.plan = plan;
                    preferences.period = period;
                }
            });
        });
    }

    fn fulfil(self, wish: Wish) {
        match wish {
            // Opened where the address says, not on the overview.
            Wish::Last(id) => {
                self.keeper.open_stored(&id);
                if let Some(period) = self.front.preferences().period {
                    self.workspace.look_again_at(period);
                }
            }
            Wish::Stored(id) => self.open_stored(&id),
            Wish::Blank => self.open_blank(),
            Wish::Example(example) => self.open_example(example),
            Wish::File(file) => self.look_at_file(file),
            Wish::Link(fragment) => self.open_link(&fragment),
            Wish::Again { link, last } => match link::decode(&link) {
                Ok(plan) if plan.task().is_some() => self.open_task(&plan),
                _ => self.fulfil(Wish::Last(last)),
            },
            Wish::Preset(example) => self.keeper.show_preset(self.example(example)),
            Wish::Desk => {}
        }
    }

    /// Shows what is in a file before anything of it is taken. On the start screen a file of plans that can't be read is told
    /// where it was chosen.
    fn look_at_file(self, file: ChosenFile) {
        let is_at_start = untrack(|| !self.workspace.is_open() || self.navigation.screen() == Screen::Start);
        let unread = bundle::read(&file.text).err().filter(|_| is_at_start && is_plan_file(&file.text));
        let Some(error) = unread else { return self.exchange.open(Sheet::Import(Some(file))) };
        let words = move || Catalog::of(self.settings.locale().get()).document_error(&error, &self.format());
        self.front.complain(Signal::derive(words));
    }

    /// How numbers of the open plan are written and read.
    pub fn format(&self) -> Format {
        self.settings.format(self.workspace.outline().currency)
    }

    /// A message in the page's language.
    pub fn text(&self, msg: Msg) -> String {
        self.settings.text(msg)
    }

    /// A message that follows the page's language. All texts of the page share this one type, which keeps the code small.
    pub fn t(self, msg: Msg) -> Signal<String> {
        self.settings.t(msg)
    }

    /// A message with arguments in the page's language.
    pub fn say(&self, msg: Msg, args: &Args) -> String {
        self.settings.say(msg, args)
    }

    /// Opens a blank plan.
    fn open_blank(self) {
        let locale = self.settings.locale().get_untracked();
        let catalog = Catalog::of(locale);
        let number = self.settings.format(Currency::EUR).count(1.0);
        let channel = catalog.plain(Msg::ChannelNew, &Args::new().text("number", number));
        let title = catalog.text(Msg::StartNewName);
        let _ = self.show(Plan::blank(identity::new_id(), title, usual_currency(locale), &channel));
    }

    /// Opens an example as a plan of the user's own.
    fn open_example(self, example: Example) {
        let _ = self.show(self.example(example));
    }

    fn example(self, example: Example) -> Plan {
        let locale = self.settings.locale().get_untracked();
        let catalog = Catalog::of(locale);
        let words = ExampleWords {
            title: catalog.text(Msg::ExampleTitle(example)),
            channels: example.channel_ids().map(|id| catalog.text(Msg::ExampleChannel(example, id))).collect(),
            texts: example.text_ids().map(|(of, says)| catalog.text(Msg::ExampleText(example, of, says))).collect(),
        };
        let titles: Vec<String> =
            example.action_ids().map(|id| catalog.text(Msg::ExampleAction(example, id))).collect();
        let today = clock::today();
        let today = (today.year as i16, today.month as u8, today.day as u8);
        let plan = example.plan(&identity::new_id(), usual_currency(locale), &words);
        example.opened(plan, &titles, today)
    }

    /// Opens a plan that was read from a file, as one more plan on this device, and returns its identity; nothing if work
    /// that can't be saved is in the way.
    pub fn open_copy(self, plan: &Plan) -> Option<String> {
        if plan.task().is_some() {
            self.open_task(plan);
            return untrack(|| self.workspace.plan().with(|plan| Some(plan.id().to_owned())));
        }
        let id = identity::new_id();
        self.show(plan.copied_as(id.clone())).then_some(id)
    }

    /// Shows a shared plan as a copy, never over work that is not saved.
    fn open_link(self, fragment: &str) {
        match link::decode(fragment) {
            _ if self.keeper.has_unsaved() => self.keeper.tell(Notice::OwnFirst),
            Ok(plan) if plan.task().is_some() => return self.open_task(&plan),
            Ok(plan) => {
                self.keeper.show_shared(plan.copied_as(identity::new_id()));
                self.inquiry.reset();
                return;
            }
            Err(error) => self.keeper.tell(Notice::Link(error)),
        }
        let (is_shared, is_open) = untrack(|| (self.keeper.is_shared(), self.workspace.is_open()));
        if !is_shared {
            self.front.arrival.forget();
        }
        if !is_open && let Some(wish) = self.front.wish_without_link() {
            self.fulfil(wish);
        }
    }

    fn show(self, plan: Plan) -> bool {
        if self.is_held_up() {
            return false;
        }
        self.keeper.open_new(plan);
        self.inquiry.reset();
        self.navigation.go(Screen::Overview);
        true
    }

    /// Whether work that could not be saved must be rescued before anything else is opened; says so.
    fn is_held_up(self) -> bool {
        let is_held_up = untrack(|| self.workspace.is_open()) && self.keeper.has_unsaved();
        if is_held_up {
            self.keeper.tell(Notice::UnsavedFirst);
            // It stands above whatever was pressed.
            document::scroll_to_top();
        }
        is_held_up
    }

    /// Opens a stored plan.
    fn open_stored(self, id: &str) {
        // What is open already stays so, with the way back.
        let is_open = untrack(|| self.workspace.is_open());
        if is_open && self.workspace.plan().with_untracked(|plan| plan.id() == id) {
            self.navigation.go(Screen::Overview);
            return;
        }
        if !self.is_held_up() && self.keeper.open_stored(id) {
            self.inquiry.reset();
            self.navigation.go(Screen::Overview);
        }
    }
}

impl Hands for App {
    fn open(&self, wish: Wish) {
        self.fulfil(wish);
    }

    fn flush(&self) {
        self.keeper.flush();
    }

    fn has_unsaved(&self) -> bool {
        self.keeper.has_unsaved()
    }

    fn keeper(&self) -> Keeper {
        self.keeper
    }

    fn load(&self, plan: &str, mode: Option<Mode>) -> Result<(), Code> {
        let plan = message::plan(plan)?;
        // Before it is shown: what is only to be looked at takes nobody's work's place.
        if let Some(mode) = mode {
            self.front.set_mode(mode);
        }
        self.take_in(plan)
    }

    fn state(&self, format: StateFormat) -> Option<String> {
        self.give_out(format)
    }
}

/// Whether a file holds plans, and no table.
pub fn is_plan_file(text: &str) -> bool {
    text.trim_start_matches(['\u{feff}', ' ', '\t', '\r', '\n']).starts_with(['{', '['])
}

/// The currency that most readers of a language reckon in.
pub(super) fn usual_currency(locale: Locale) -> Currency {
    match locale {
        Locale::En => Currency::USD,
        Locale::Fr => Currency::EUR,
        Locale::Ru => Currency::RUB,
        Locale::Fa => Currency::IRR,
    }
}

/// The running product, for any component.
///
/// # Panics
/// Never below `ui::start`, which provides it.
pub fn use_app() -> App {
    expect_context::<App>()
}
