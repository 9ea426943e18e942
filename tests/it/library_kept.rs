//! What is kept beside the plans: the trash, unreadable texts and earlier states, each with what is to be said of it.

use std::rc::Rc;

use race_planner::library::{Base, Condition, Copy, Library, MemoryStore, Store, TRASH_DAYS};
use race_planner::plan::document::{Format, Stamp, seeming_title};

use crate::faulty::{Test, library, texts};
use crate::library::{NEXT, plan};

fn shelf() -> (Rc<MemoryStore>, Rc<Test>, Library) {
    let (texts, around) = (Rc::new(MemoryStore::default()), Test::new("new"));
    let library = library(Rc::clone(&texts) as _, &around, "tab1");
    (texts, around, library)
}

/// Saves a plan in these states, a day apart.
fn store(library: &Library, around: &Test, id: &str, titles: &[&str]) {
    let mut base = Base::default();
    for title in titles {
        library.save(&plan(id, title), &mut base).expect("room");
        around.sleep();
    }
}

#[test]
fn the_trash_says_what_is_in_it_and_until_when() {
    let (texts, around, library) = shelf();
    store(&library, &around, "a", &["Zoo"]);
    store(&library, &around, "b", &["Café ☕"]);
    let bytes = texts.get("p:b").expect("access").expect("a text").len();
    library.delete("a").expect("room");
    let removed = library.delete("b").expect("room");
    let newer = Format { schema: 9, steps: &[] }.encode(&plan("c", "Later"), &Stamp::default());
    texts.set("t:1000:c", &newer).expect("room");
    texts.set("t:500:d", "{\"title\":\"Half a pl").expect("room");
    let trash = library.trashed().expect("access");
    let said: Vec<_> = trash.iter().map(|it| (it.title.as_str(), it.condition)).collect();
    assert_eq!(
        said,
        [
            ("Café ☕", Condition::Sound),
            ("Zoo", Condition::Sound),
            ("Later", Condition::Newer),
            ("", Condition::Damaged)
        ]
    );
    assert_eq!((trash[0].removed.clone(), trash[0].bytes), (removed, bytes));
    assert!(trash[0].deleted > trash[1].deleted && trash[1].deleted > 1_000);
    assert_eq!((trash[2].deleted, trash[2].until), (1_000, 1_000 + TRASH_DAYS * 24 * 60 * 60 * 1_000));
    // One is had back, one goes for good, with the copies that a broken-off deletion has left.
    assert_eq!(library.restore(&trash[0].removed), Ok(Some("b".to_owned())));
    texts.set("p:a~", "a copy").expect("room");
    assert_eq!(library.forget(&trash[1].removed), Ok(()));
    let left: Vec<_> = library.trashed().expect("access").into_iter().map(|it| it.title).collect();
    assert_eq!(left, ["Later", ""]);
    let titles: Vec<_> = library.list().expect("access").into_iter().map(|plan| plan.title).collect();
    assert_eq!(titles, ["Café ☕"]);
    assert!(!self::texts(&*texts).iter().any(|(key, _)| key.contains('a') && key.starts_with("p:")));
}

#[test]
fn forgetting_what_is_in_the_trash_leaves_a_plan_in_its_place_alone() {
    let (texts, around, library) = shelf();
    store(&library, &around, "a", &["1", "2"]);
    let removed = library.delete("a").expect("room");
    store(&library, &around, "a", &["3", "4"]);
    assert_eq!(library.forget(&removed), Ok(()));
    assert_eq!(library.load("a").expect("a plan").plan.title(), "4");
    assert_eq!(library.earlier("a").map(|states| states.len()), Ok(1));
    assert_eq!(texts.keys("t:"), Ok(Vec::new()));
}

#[test]
fn an_unreadable_text_says_whose_it_seems_to_be() {
    let (texts, around, library) = shelf();
    store(&library, &around, "a", &["Brot & \"Zeit\"", "Brot & \"Zeit\""]);
    let text = texts.get("p:a").expect("access").expect("a text");
    texts.set("p:a", &text[..text.len() * 3 / 4]).expect("room");
    assert!(library.load("a").is_ok());
    texts.set("p:b", "rubbish").expect("room");
    assert!(library.load("b").is_err());
    let asides = library.asides().expect("access");
    let said: Vec<_> = asides.iter().map(|aside| (aside.title.as_deref(), aside.bytes)).collect();
    assert_eq!(said, [(Some("Brot & \"Zeit\""), text.len() * 3 / 4), (None, 7)]);
    assert_eq!(library.drop_aside(&asides[0].key), Ok(()));
    assert_eq!(library.asides().map(|asides| asides.len()), Ok(1));
    assert_eq!(library.drop_aside("p:a"), Ok(()), "only such a text can be dropped");
    assert!(library.raw_plan("a").is_some());
    for nothing in ["", "{\"title\":", "{\"title\":7}", "{\"title\":\"\"}", "{\"title\":\"never closed"] {
        assert_eq!(seeming_title(nothing), None, "{nothing}");
    }
    // Marks that turn the direction of writing are taken out of a title.
    assert_eq!(seeming_title("…\"title\":\"a\u{202e}b\" and so on").as_deref(), Some("ab"));
}

#[test]
fn earlier_states_are_opened_beside_the_plan() {
    let (texts, around, library) = shelf();
    store(&library, &around, "a", &["1"]);
    assert_eq!(library.earlier("a"), Ok(Vec::new()), "there is but one state");
    let mut base = library.load("a").expect("a plan").base;
    for title in ["2", "3", "4"] {
        library.save(&plan("a", title), &mut base).expect("room");
    }
    let states = library.earlier("a").expect("access");
    let said: Vec<_> = states.iter().map(|state| (state.copy, state.key.as_str())).collect();
    assert_eq!(said, [(Copy::Backup, "p:a~"), (Copy::Day, "p:a~d")]);
    assert!(states[0].saved > states[1].saved);
    let back: Vec<_> = states
        .iter()
        .map(|state| library.look_back(state, &|title| format!("{title}, then")).expect("a plan").title().to_owned())
        .collect();
    assert_eq!(back, ["3, then", "1, then"]);
    // The next version keeps the original, which this one can't read: it is there to the next.
    let next = library.clone().of_version(NEXT);
    assert!(next.load("a").is_ok_and(|opened| opened.is_stored));
    let copies: Vec<_> = next.earlier("a").expect("access").into_iter().map(|state| state.copy).collect();
    assert_eq!(copies, [Copy::Backup, Copy::Day, Copy::Original]);
    let day = texts.get("p:a~d").expect("access").expect("a text");
    texts.set("p:a~", "damaged").expect("room");
    assert_eq!(next.earlier("a").map(|states| states.len()), Ok(2), "what can't be read is no state");
    // A damaged plan has its earlier states as well.
    texts.set("p:a", "damaged").expect("room");
    let states = library.earlier("a").expect("access");
    let id = library.add(&[library.look_back(&states[0], &str::to_owned).expect("a plan")]).expect("room").remove(0);
    assert_ne!(id, "a");
    assert_eq!(texts.get("p:a~d"), Ok(Some(day)));
    assert_eq!(texts.get("p:a").expect("access").as_deref(), Some("damaged"), "never over the current one");
}

#[test]
fn what_was_added_is_taken_back_unless_it_was_changed_since() {
    let (texts, around, library) = shelf();
    store(&library, &around, "a", &["1"]);
    let ids = library.add(&[plan("x", "x"), plan("y", "y")]).expect("room");
    let mut base = library.load(&ids[1]).expect("a plan").base;
    library.save(&plan(&ids[1], "y, worked on"), &mut base).expect("room");
    assert_eq!(library.take_back(&ids), Ok(()));
    let titles: Vec<_> = library.list().expect("access").into_iter().map(|plan| plan.title).collect();
    assert_eq!(titles, ["1"]);
    let trash: Vec<_> = library.trashed().expect("access").into_iter().map(|it| it.title).collect();
    assert_eq!(trash, ["y, worked on"]);
    assert_eq!(texts.keys("p:"), Ok(vec!["p:a".to_owned()]));
}
