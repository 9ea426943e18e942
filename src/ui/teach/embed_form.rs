//! The form for what is to be embedded.

use leptos::prelude::*;

use super::rows::{Line, text_row, tick};
use super::wanted::{Content, Wanted};
use crate::engine::Stage;
use crate::exchange::address::{Mode, Theme};
use crate::exchange::snippet::{MAX_HEIGHT, MIN_HEIGHT};
use crate::i18n::{Args, Field, Locale, Msg};
use crate::plan::EditError;
use crate::state::{App, use_app};
use crate::ui::erased::text;
use crate::ui::field::{ChoiceField, NumberField};

/// How the address of a site is written.
const EXAMPLE: &str = "https://course.example.org";

/// Every choice that there is for a frame.
#[component]
pub fn EmbedForm(wanted: RwSignal<Wanted>) -> impl IntoView {
    let app = use_app();
    let of = move |take: fn(&Wanted) -> &String| text(move || wanted.with(|it| take(it).clone()));
    let is_refused = move |name: &'static str| wanted.with(|it| it.address().refused.contains(&name));
    let untitled = move || {
        let is_empty = wanted.with(|it| it.title.trim().is_empty());
        if is_empty { app.text(Msg::EmbedTitleNeeded) } else { String::new() }
    };
    let wrong_slot = move || if is_refused("slot") { app.text(Msg::EmbedSlotWrong) } else { String::new() };
    let wrong_origin = move || {
        let wrong = || app.say(Msg::EmbedOriginWrong, &Args::new().text("example", EXAMPLE));
        if is_refused("origin") { wrong() } else { String::new() }
    };
    let height = Signal::derive(move || wanted.with(|it| it.height.map(f64::from)));
    let set_height = Callback::new(move |typed: Option<f64>| {
        let is_height = |height: &f64| (f64::from(MIN_HEIGHT)..=f64::from(MAX_HEIGHT)).contains(height);
        match typed {
            Some(height) if height > f64::from(MAX_HEIGHT) => Err(EditError::NumberTooLarge(MAX_HEIGHT.into())),
            Some(height) if !is_height(&height) => Err(EditError::NumberOutOfBounds),
            _ => {
                wanted.update(|it| it.height = typed.map(|height| height as u16));
                Ok(())
            }
        }
    });
    let set_title = move |typed| wanted.update(|it| it.title = typed);
    let set_slot = move |typed| wanted.update(|it| it.slot = typed);
    let set_origin = move |typed| wanted.update(|it| it.origin = typed);
    view! {
        <div class="form teach__form">
            {text_row(app, Line { id: "embed-title", label: Msg::EmbedTitle, help: Some(Msg::EmbedTitleHelp), is_ltr: false }, of(|it| &it.title), set_title, Box::new(untitled))}
            {choice(app, wanted, "embed-content", Msg::EmbedContent, contents, |it| it.content.id(), choose_content)}
            {choice(app, wanted, "embed-lang", Msg::EmbedLang, languages, |it| it.lang.map_or("auto", Locale::tag), |it, id| it.lang = Locale::from_tag(id))}
            {choice(app, wanted, "embed-mode", Msg::EmbedMode, modes, |it| it.mode.id(), |it, id| it.mode = Mode::from_id(id).unwrap_or_default())}
            {choice(app, wanted, "embed-theme", Msg::ThemeSwitch, themes, |it| it.theme.unwrap_or_default().id(), choose_theme)}
            <NumberField id="embed-height" label=app.t(Msg::EmbedHeight) takes=Field::Count value=height set=set_height is_free=true/>
            {text_row(app, Line { id: "embed-slot", label: Msg::EmbedSlot, help: Some(Msg::EmbedSlotHelp), is_ltr: true }, of(|it| &it.slot), set_slot, Box::new(wrong_slot))}
            {text_row(app, Line { id: "embed-origin", label: Msg::EmbedOrigin, help: Some(Msg::EmbedOriginHelp), is_ltr: true }, of(|it| &it.origin), set_origin, Box::new(wrong_origin))}
        </div>
        {screens(app, wanted)}
    }
}

type Choices = fn(App) -> Vec<(String, String)>;

fn choice(
    app: App,
    wanted: RwSignal<Wanted>,
    id: &'static str,
    label: Msg,
    choices: Choices,
    chosen: fn(&Wanted) -> &'static str,
    choose: fn(&mut Wanted, &str),
) -> AnyView {
    let choose = Callback::new(move |id: String| wanted.update(|it| choose(it, &id)));
    let chosen = text(move || wanted.with(|it| chosen(it).to_owned()));
    view! { <ChoiceField id label=app.t(label) choices=Signal::derive(move || choices(app)) chosen choose/> }.into_any()
}

fn contents(app: App) -> Vec<(String, String)> {
    let name = |content| match content {
        Content::This => app.text(Msg::EmbedThis),
        Content::Blank => app.text(Msg::StartBlank),
        Content::Example(example) => app.text(Msg::ExampleTitle(example)),
    };
    Content::all().map(|content| (content.id().to_owned(), name(content))).collect()
}

fn choose_content(wanted: &mut Wanted, id: &str) {
    wanted.content = Content::all().find(|content| content.id() == id).unwrap_or(Content::This);
}

fn languages(app: App) -> Vec<(String, String)> {
    let own = ("auto".to_owned(), app.text(Msg::EmbedLangAuto));
    let named = |locale: Locale| (locale.tag().to_owned(), locale.native_name().to_owned());
    [own].into_iter().chain(Locale::ALL.map(named)).collect()
}

fn modes(app: App) -> Vec<(String, String)> {
    let name = |mode| match mode {
        Mode::Edit => Msg::EmbedModeEdit,
        Mode::View => Msg::EmbedModeView,
        Mode::Present => Msg::EmbedModePresent,
    };
    Mode::ALL.map(|mode| (mode.id().to_owned(), app.text(name(mode)))).to_vec()
}

fn themes(app: App) -> Vec<(String, String)> {
    let name = |theme| match theme {
        Theme::Auto => Msg::ThemeAuto,
        Theme::Light => Msg::ThemeLight,
        Theme::Dark => Msg::ThemeDark,
    };
    Theme::ALL.map(|theme| (theme.id().to_owned(), app.text(name(theme)))).to_vec()
}

fn choose_theme(wanted: &mut Wanted, id: &str) {
    wanted.theme = Theme::from_id(id).filter(|theme| *theme != Theme::Auto);
}

/// The screens by the names that stand in addresses; a screen of several tabs stands for all of them.
fn screens(app: App, wanted: RwSignal<Wanted>) -> AnyView {
    let stages = Stage::ALL.map(|stage| (stage.id(), Msg::StageName(stage)));
    let tools = [
        ("forecast", Msg::NavForecast),
        ("improve", Msg::NavImprove),
        ("report", Msg::ReportNav),
        ("learn", Msg::NavLearn),
    ];
    let boxes = [("overview", Msg::NavOverview)].into_iter().chain(stages).chain(tools).map(|(name, msg)| {
        let is_ticked = move || wanted.with(|it| it.screens.contains(&name));
        let take = move |is_ticked: bool| {
            wanted.update(|it| {
                it.screens.retain(|other| *other != name);
                it.screens.extend(is_ticked.then_some(name));
            });
        };
        tick(format!("embed-screen-{name}"), app.t(msg), is_ticked, take)
    });
    view! {
        <fieldset class="exchange__group">
            <legend>{app.t(Msg::EmbedScreens)}</legend>
            <p class="muted">{app.t(Msg::EmbedScreensHelp)}</p>
            <div class="teach__ticks">{boxes.collect::<Vec<_>>()}</div>
        </fieldset>
    }
    .into_any()
}
