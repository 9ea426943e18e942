//! Everything that the palette finds, in the page's words and in English.

use leptos::prelude::*;

use super::act::Act;
use crate::engine::{Kpi, Stage};
use crate::i18n::glossary::{Entry, Glossary, TERMS};
use crate::i18n::search::folded;
use crate::i18n::{Args, Catalog, Locale, Msg};
use crate::plan::Slot;
use crate::state::{App, Screen, ThemeChoice};
use crate::ui::screen_name::{messages, screen_name, screens};
use crate::ui::words::{edit_name, kpi_name};

/// Something to be found.
#[derive(Clone, Debug, PartialEq)]
pub struct Item {
    /// What happens when it is chosen.
    pub act: Act,
    /// What it is called.
    pub name: String,
    /// What kind of thing it is.
    pub kind: Msg,
    /// The stage whose colour it has.
    pub stage: Option<Stage>,
    /// The name as it is searched.
    pub folded: String,
    /// Other words for it: the English ones.
    pub also: String,
}

/// All items that can be had now; whoever calls it follows plan and language.
pub fn items(app: App) -> Vec<Item> {
    let mut items = Vec::new();
    if app.workspace.is_open() {
        items.extend(screens().into_iter().filter(|screen| app.shows(*screen)).map(|screen| of_screen(app, screen)));
    }
    items.extend(actions(app));
    if app.workspace.is_open() {
        items.extend(figures(app));
        items.extend(terms(app));
    }
    items
}

fn item(act: Act, name: String, kind: Msg, stage: Option<Stage>, also: &str) -> Item {
    let (folded_name, also) = (folded(&name), folded(also));
    Item { act, name, kind, stage, folded: folded_name, also }
}

/// English words beside those of the page, once they are there.
fn in_english(msgs: &[Msg]) -> String {
    if !Catalog::is_loaded(Locale::En) {
        return String::new();
    }
    let english = Catalog::of(Locale::En);
    msgs.iter().map(|msg| english.plain(*msg, &Args::new())).collect::<Vec<_>>().join(" ")
}

fn of_screen(app: App, screen: Screen) -> Item {
    let stage = match screen {
        Screen::Stage(stage) => Some(stage),
        Screen::Planning(_) => Some(Stage::Plan),
        _ => None,
    };
    let (first, second) = messages(screen);
    let also = in_english(&[Some(first), second].into_iter().flatten().collect::<Vec<_>>());
    item(Act::Go(screen), screen_name(app, screen), Msg::PaletteScreen, stage, &also)
}

fn figures(app: App) -> Vec<Item> {
    let hidden = |kpi: Kpi| app.workspace.plan().with(|plan| plan.hides_slot(Slot::of_kpi(kpi)));
    let slots = Stage::ALL.into_iter().flat_map(|stage| Slot::of_stage(stage).iter().map(move |slot| (stage, slot)));
    let figures = slots.flat_map(|(stage, slot)| [Some(slot.main), slot.rate].map(|kpi| (stage, kpi)));
    figures
        .filter_map(|(stage, kpi)| Some((stage, kpi?)))
        .filter(|(stage, kpi)| app.shows(Screen::Stage(*stage)) && !hidden(*kpi))
        .map(|(stage, kpi)| {
            // The identifiers are the short names of the trade: aov, cac, roas.
            let also = format!("{} {}", kpi.id(), in_english(&[Msg::KpiName(kpi)]));
            item(Act::Field(kpi), kpi_name(app, kpi), Msg::PaletteFigure, Some(stage), &also)
        })
        .collect()
}

fn terms(app: App) -> Vec<Item> {
    let Some(glossary) = app.lookup.glossary() else { return Vec::new() };
    let english = Glossary::of(Locale::En);
    let named = TERMS.iter().filter(|term| !glossary.name(term).is_empty());
    named
        .map(|term| {
            let also = english.map_or("", |english| english.name(term));
            let name = glossary.name(term).to_owned();
            item(Act::Explain(Entry::Term(term)), name, Msg::PaletteTerm, term.stage, also)
        })
        .collect()
}

fn actions(app: App) -> Vec<Item> {
    let action = |act, name: String, also: &str| item(act, name, Msg::PaletteAction, None, also);
    let plain = |act, msg: Msg| action(act, app.text(msg), &in_english(&[msg]));
    let ways = app.workspace.ways().get();
    let named = |msg, name| app.settings.plain(msg, &Args::new().text("what", edit_name(app, name)));
    let undo = ways.undo.map(|name| action(Act::Undo, named(Msg::Undo, name), "undo"));
    let redo = ways.redo.map(|name| action(Act::Redo, named(Msg::Redo, name), "redo"));
    let mut items: Vec<Item> = [undo, redo].into_iter().flatten().collect();
    if !app.front.place.is_embedded {
        items.extend([plain(Act::Blank, Msg::StartBlank), plain(Act::Plans, Msg::PlansOpen)]);
    }
    if app.workspace.is_open() {
        items.extend([
            plain(Act::Export, Msg::ExportOpen),
            plain(Act::Import, Msg::ImportOpen),
            plain(Act::Share, Msg::Share),
            action(Act::Teach, app.text(Msg::Teach), &(in_english(&[Msg::Teach]) + " embed assignment")),
            plain(Act::Print, Msg::PalettePrint),
        ]);
    }
    let looks = [
        (ThemeChoice::Auto, Msg::ThemeAuto),
        (ThemeChoice::Light, Msg::ThemeLight),
        (ThemeChoice::Dark, Msg::ThemeDark),
    ];
    items.extend(looks.map(|(theme, msg)| {
        let name = app.settings.plain(Msg::PaletteTheme, &Args::new().text("name", app.text(msg)));
        action(Act::Look(theme), name, &(in_english(&[Msg::ThemeSwitch, msg]) + " theme"))
    }));
    items.extend(Locale::ALL.map(|locale| {
        let name = app.settings.plain(Msg::PaletteLanguage, &Args::new().text("name", locale.native_name()));
        action(Act::Speak(locale), name, &format!("language {}", locale.tag()))
    }));
    items
}
