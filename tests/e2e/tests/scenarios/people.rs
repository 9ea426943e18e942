//! Personas and the way they go: added, filled, kept, undone, copied, and the map with figures that live.

use e2e::{Page, Visit, seen};
use race_planner::i18n::{Args, Catalog, Locale, Msg};
use race_planner::plan::{Aspect, Phase, Trait};

use crate::screens::{go_to, go_to_start, open_blank, open_example, say, stored_plan, until_saved};

/// Goes to a tab of the Plan stage.
#[track_caller]
fn go_to_tab(page: &Page, tab: &str) {
    go_to(page, "plan");
    page.click(&format!("#tab-{tab}"));
    page.until(tab, || page.attribute(&format!("#tab-{tab}"), "aria-current") == "page");
}

#[test]
fn a_persona_is_added_filled_kept_and_had_back() {
    Visit::default().run(|page| {
        page.open("");
        open_blank(page);
        go_to_tab(page, "plan-personas");
        page.until("it is said what a persona is good for", || page.has("#personas-empty"));
        page.click("#add-persona");
        page.until("the name can be typed", || page.focused() == "persona-1-name");
        page.press("Nora Dale");
        page.type_into("#persona-1-role", "Nurse");
        page.type_into("#persona-1-brakes", "Is it fresh?");
        page.click("[id^=persona-1-channel-]");
        assert_eq!(page.text("#persona-1-title"), "Nora Dale");
        assert_eq!(page.text("#persona-1 .persona__portrait"), "ND");
        assert_eq!(
            page.text("#persona-1 .persona__main"),
            say(Locale::En, Msg::PersonaMain),
            "the first is the main one"
        );
        page.click("#persona-1-edit");
        page.until("it is read again", || !page.has("#persona-1-name"));
        assert_eq!(page.texts("#persona-1 .traits dd")[0], "Is it fresh?");
        // The keystrokes of a field are one step.
        page.click("#undo");
        page.click("#undo");
        page.until("the brakes are gone", || page.has("#persona-1 p.muted"));
        assert_eq!(page.text("#persona-1 .persona__summary"), "Nurse");
        page.click("#redo");
        until_saved(page);
        page.reload();
        page.until("the tab is in the address", || page.has("#persona-1"));
        assert_eq!(page.text("#persona-1-title"), "Nora Dale");
        assert_eq!(page.texts("#persona-1 .traits dd"), ["Is it fresh?"]);
        page.click("#persona-1-copy");
        page.until("there are two", || page.texts(".persona").len() == 2);
        assert_eq!(seen(&page.text("#persona-2-title")), "Nora Dale (2)");
        page.click("#persona-2-main");
        page.until("the copy is the main one", || page.has("#persona-2 .persona__main") && page.has("#persona-1-main"));
        page.click("#persona-2-remove");
        page.until("one is left", || page.texts(".persona").len() == 1);
        assert_eq!(page.focused(), "add-persona");
        page.click("#toasts .toast__undo");
        page.until("it is back", || page.has("#persona-2 .persona__main"));
    });
}

#[test]
fn the_map_shows_the_way_with_live_figures_and_what_is_missing() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to_tab(page, "plan-journey");
        page.until("the way is there", || page.texts(".touchpoint").len() == 4);
        assert!(page.text("#touchpoint-2").contains("Post on Instagram"));
        assert_eq!(page.text("#touchpoint-2-figure .touchpoint__value"), "900");
        assert!(page.text("#gap-frictions").contains("Order on the phone"));
        assert!(page.has("#journey-step-1.steps__step--done") && !page.has("#journey-step-5.steps__step--done"));
        // The figure is the plan's own: it follows what is typed, and leads to its working.
        page.click("#layer-actual");
        page.until("the actual figure", || page.text("#touchpoint-2-figure .touchpoint__value").contains("1,240"));
        page.click("#layer-target");
        page.click("#touchpoint-2-figure");
        page.until("its working", || page.shows("#working"));
        page.click("#working-close");
        // A touchpoint more, in a phase of its own, is typed, moved and taken out.
        page.click("#add-touchpoint-need");
        page.until("its name can be typed", || page.focused().ends_with("-name"));
        let new = page.focused().trim_end_matches("-name").to_owned();
        page.press("Poster");
        page.choose(&format!("#{new}-where"), "offline");
        page.choose(&format!("#{new}-feeling"), "-2");
        page.choose(&format!("#{new}-kpi"), "orders");
        page.click(&format!("#{new}-edit"));
        page.until("it is read", || page.has(&format!("#{new}-figure")));
        assert_eq!(page.text(&format!("#{new}-figure .touchpoint__value")), "89", "of all channels together");
        assert!(page.texts(&format!("#{new} .chip")).contains(&say(Locale::En, Msg::TouchpointOffline)));
        page.click(&format!("#{new}-up"));
        let order = || page.texts("#phase-need h5");
        page.until_value(order, |order| order == &["Poster", "Post on Instagram"]);
        assert_eq!(page.focused(), format!("{new}-edit"));
        page.click(&format!("#{new}-remove"));
        page.until_value(order, |order| order == &["Post on Instagram"]);
        page.click("#toasts .toast__undo");
        page.until_value(order, |order| order == &["Poster", "Post on Instagram"]);
        until_saved(page);
        page.reload();
        page.until_value(order, |order| order == &["Poster", "Post on Instagram"]);
        // An idea for the friction closes the gap.
        page.click("#touchpoint-4-edit");
        page.type_into("#touchpoint-4-opportunity", "Remember it");
        page.until("no gap is left", || page.has("#no-gaps"));
    });
}

#[test]
fn a_persona_comes_to_another_plan_with_its_way() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        until_saved(page);
        go_to_start(page);
        open_blank(page);
        until_saved(page);
        page.click("#plans-open");
        page.click("#plans-take summary");
        let id = page.js("return document.querySelectorAll('#take-from option')[1].value");
        page.choose("#take-from", id.as_str().unwrap());
        page.click("#pick-persona-1");
        page.click("#take-over");
        page.until("she has come", || page.has("#plans .toast__words"));
        page.click("#plans-close");
        go_to_tab(page, "plan-personas");
        page.until("she is here", || page.texts(".persona h4") == ["Emma Clarke"]);
        page.click("#persona-1-journey");
        page.until("her way as well", || page.texts(".touchpoint").len() == 4);
        page.click("#undo");
        page.until("all of it in one step", || page.texts(".touchpoint").is_empty());
    });
}

#[test]
fn the_tabs_speak_persian_from_the_right() {
    Visit::default().run(|page| {
        page.open("?lang=fa");
        open_example(page, "school");
        let (_, text) = stored_plan(page);
        let name =
            Catalog::of(Locale::Fa).text(Msg::ExampleText(race_planner::plan::Example::School, "learner", "name"));
        assert!(text.contains(&name), "{name}");
        go_to_tab(page, "plan-personas");
        page.until("her name", || page.text("#persona-1-title") == name);
        assert!(page.texts("#persona-1 dt").contains(&say(Locale::Fa, Msg::TraitName(Trait::Brakes))));
        go_to_tab(page, "plan-journey");
        let phases = Phase::ALL.map(|phase| say(Locale::Fa, Msg::PhaseName(phase)));
        page.until_value(|| page.texts(".journey__phase h4"), |heads| heads == &phases);
        let lefts = page
            .js("return [...document.querySelectorAll('.journey__phase')].map(it => it.getBoundingClientRect().left)");
        let lefts: Vec<f64> = lefts.as_array().unwrap().iter().filter_map(serde_json::Value::as_f64).collect();
        assert!(lefts[0] > lefts[1], "the way starts on the right: {lefts:?}");
        assert!(page.texts("#touchpoint-5 dt").contains(&say(Locale::Fa, Msg::AspectName(Aspect::Friction))));
        let friction = Msg::ExampleText(race_planner::plan::Example::School, "lesson", "name");
        let names = Args::new().text("names", say(Locale::Fa, friction));
        let gap = Catalog::of(Locale::Fa).format(Msg::JourneyGapFrictions, &names);
        assert_eq!(seen(&page.text("#gap-frictions")), seen(&gap));
        let beyond = page.js("return document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assert_eq!(beyond, 0);
    });
}
