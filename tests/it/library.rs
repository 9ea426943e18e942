//! The library over a store that works: what is stored where, what is found again, what is kept aside.

use std::cell::Cell;
use std::rc::Rc;
use std::sync::Arc;

use race_planner::library::{
    Access, After, Base, Change, Condition, Copy, Guarded, Library, LoadError, MAX_ASIDE, MemoryStore, SaveError,
    Saved, Seat, Session, SharedStore, Source, Store, StoreError, StoreKind, TRASH_DAYS, TRASH_PLACES, is_held,
};
use race_planner::plan::document::{Fields, Format, Stamp};
use race_planner::plan::{Currency, Plan};
use serde_json::json;

use crate::faulty::{Test, TightStore, copy, library, size, texts};

/// The next version of the format, as it might be.
pub const NEXT: Format = Format { schema: 2, steps: &[mark] };
/// And the one after.
pub const AFTER_NEXT: Format = Format { schema: 3, steps: &[mark, double_mark] };

fn mark(fields: &mut Fields) {
    fields.insert("lens".to_owned(), json!(1));
}

fn double_mark(fields: &mut Fields) {
    let lens = fields.get("lens").and_then(serde_json::Value::as_u64).unwrap_or_default();
    fields.insert("lens".to_owned(), json!(lens * 2));
}

/// A plan whose title tells its states apart.
pub fn plan(id: &str, title: &str) -> Plan {
    Plan::blank(id, title, Currency::EUR, "Search")
}

struct Shelf {
    texts: Rc<MemoryStore>,
    around: Rc<Test>,
    library: Library,
}

fn shelf() -> Shelf {
    let texts = Rc::new(MemoryStore::default());
    let around = Test::new("new");
    let library = library(Rc::clone(&texts) as _, &around, "tab1");
    Shelf { texts, around, library }
}

impl Shelf {
    #[track_caller]
    fn save(&self, base: &mut Base, title: &str) {
        assert_eq!(self.library.save(&plan("a", title), base), Ok(Saved { has_backup: true }));
    }

    fn text(&self, key: &str) -> Option<String> {
        self.texts.get(key).expect("access")
    }

    #[track_caller]
    fn title_at(&self, key: &str) -> String {
        let text = self.text(key).unwrap_or_else(|| panic!("nothing at {key}"));
        NEXT.decode(&text).unwrap_or_else(|error| panic!("{key}: {error:?}")).plan.title().to_owned()
    }

    fn keys(&self) -> Vec<String> {
        self.texts.keys("").expect("access")
    }
}

fn named(title: &str) -> String {
    format!("{title} (other tab)")
}

#[test]
fn a_save_leaves_the_plan_the_state_before_and_that_of_the_day_before() {
    let shelf = shelf();
    let mut base = Base::default();
    shelf.save(&mut base, "1");
    assert_eq!(shelf.keys(), ["index", "p:a"], "the first save has nothing to keep");
    shelf.save(&mut base, "2");
    assert_eq!(shelf.keys(), ["index", "p:a", "p:a~"]);
    shelf.around.sleep();
    shelf.save(&mut base, "3");
    shelf.save(&mut base, "4");
    assert_eq!(shelf.keys(), ["index", "p:a", "p:a~", "p:a~d"]);
    let titles = ["p:a", "p:a~", "p:a~d"].map(|key| shelf.title_at(key));
    assert_eq!(titles, ["4", "3", "2"]);
    assert_eq!(base.revision(), 4);
    let opened = shelf.library.load("a").expect("a plan");
    assert_eq!((opened.plan, opened.source, opened.is_stored), (plan("a", "4"), Source::Stored, true));
    assert_eq!(opened.base, base);
}

#[test]
fn what_was_stored_elsewhere_is_not_overwritten() {
    let shelf = shelf();
    let mut base = Base::default();
    shelf.save(&mut base, "1");
    let mut stale = base.clone();
    shelf.save(&mut base, "2");
    assert_eq!(shelf.library.save(&plan("a", "3"), &mut stale), Err(SaveError::Changed));
    assert_eq!(shelf.library.save(&plan("a", "3"), &mut Base::default()), Err(SaveError::Changed));
    assert_eq!(shelf.title_at("p:a"), "2");
    // Nor is a text of nobody's.
    shelf.texts.set("p:b", "not ours").expect("room");
    assert_eq!(shelf.library.save(&plan("b", "1"), &mut Base::default()), Err(SaveError::Changed));
    assert_eq!(shelf.text("p:b").as_deref(), Some("not ours"));
}

#[test]
fn a_damaged_plan_is_kept_aside_and_an_earlier_state_opened() {
    let shelf = shelf();
    let mut base = Base::default();
    for title in ["1", "2", "3"] {
        shelf.save(&mut base, title);
        shelf.around.sleep();
    }
    let whole = copy(&*shelf.texts);
    let damaged = "{\"fmt\":\"race-planner\",\"sch";
    let cases = [(&["p:a"][..], Copy::Backup, "2"), (&["p:a", "p:a~"], Copy::Day, "2")];
    for (broken, copy_found, title) in cases {
        for (key, text) in texts(&*whole) {
            shelf.texts.set(&key, &text).expect("room");
        }
        for key in broken {
            shelf.texts.set(key, damaged).expect("room");
        }
        let mut opened = shelf.library.load("a").expect("a copy");
        assert_eq!((opened.plan.title(), opened.plan.id(), opened.is_stored), (title, "a", false));
        let Source::Restored { copy, damaged: Some(key) } = &opened.source else { panic!("{:?}", opened.source) };
        assert_eq!((*copy, shelf.text(key).as_deref()), (copy_found, Some(damaged)));
        // From now on it is saved in its own place, since the damaged text is kept.
        assert_eq!(shelf.library.save(&plan("a", "4"), &mut opened.base), Ok(Saved { has_backup: true }));
        assert_eq!(shelf.title_at("p:a"), "4");
        assert_eq!(shelf.library.asides().map(|asides| asides.len()), Ok(1), "the same text is kept once");
    }
    // Nothing at all can be read: told, kept, and never an empty plan.
    for key in ["p:a", "p:a~", "p:a~d"] {
        shelf.texts.set(key, damaged).expect("room");
    }
    let kept = shelf.library.asides().expect("access")[0].key.clone();
    assert_eq!(shelf.library.load("a").map(|opened| opened.plan), Err(LoadError::Damaged { kept }));
    assert_eq!(shelf.library.load("none").map(|opened| opened.plan), Err(LoadError::Missing));
}

#[test]
fn the_fourth_damaged_text_stays_where_it_is_and_the_plan_goes_on_beside_it() {
    let shelf = shelf();
    for number in 0..MAX_ASIDE {
        let mut base = Base::default();
        let id = format!("d{number}");
        assert!(shelf.library.save(&plan(&id, "1"), &mut base).is_ok());
        shelf.texts.set(&format!("p:{id}"), &format!("damaged {number}")).expect("room");
        assert!(shelf.library.load(&id).is_err());
    }
    let mut base = Base::default();
    shelf.save(&mut base, "1");
    shelf.save(&mut base, "2");
    shelf.texts.set("p:a", "damaged too").expect("room");
    let opened = shelf.library.load("a").expect("the backup");
    assert_eq!((opened.plan.title(), opened.plan.id()), ("1", "new1"));
    let damaged = Some("p:a".to_owned());
    assert_eq!(opened.source, Source::Restored { copy: Copy::Backup, damaged });
    assert_eq!(shelf.library.asides().map(|asides| asides.len()), Ok(3));
    // Once one was had and dropped there is a place again.
    let first = shelf.library.asides().expect("access")[0].key.clone();
    assert_eq!(shelf.library.drop_aside(&first), Ok(()));
    assert_eq!(shelf.library.drop_aside("p:a"), Ok(()), "nothing but what was kept aside");
    assert_eq!(shelf.library.load("a").expect("the backup").plan.id(), "a");
    assert_eq!(shelf.text("p:a").as_deref(), Some("damaged too"));
}

#[test]
fn an_earlier_version_is_brought_up_and_its_original_kept() {
    let shelf = shelf();
    let mut base = Base::default();
    shelf.save(&mut base, "1");
    let original = shelf.text("p:a").expect("a text");
    let later = shelf.library.clone().of_version(AFTER_NEXT);
    let opened = later.load("a").expect("a plan");
    assert_eq!((opened.source, opened.is_stored), (Source::Migrated(1), true));
    assert_eq!(shelf.text("p:a~m1"), Some(original.clone()));
    let now = shelf.text("p:a").expect("a text");
    assert!(now.contains("\"schema\":3") && now.contains("\"lens\":2"), "both steps were made: {now}");
    assert_eq!(later.load("a").expect("a plan").source, Source::Stored);
    // The older tab looks at it and leaves it alone.
    let seen = shelf.library.load("a").expect("a look");
    assert_eq!((seen.plan.title(), seen.is_newer()), ("1", true));
    assert_eq!(shelf.library.save(&plan("a", "2"), &mut base), Err(SaveError::Changed));
    assert_eq!(shelf.text("p:a"), Some(now.clone()));
    assert_eq!(shelf.library.list().expect("access")[0].condition, Condition::Newer);
    assert_eq!(shelf.library.rename("a", "x"), Err(LoadError::Newer));
    // What is later and not even alike is not opened, nor taken for damaged.
    shelf.texts.set("p:a", "{\"fmt\":\"race-planner\",\"schema\":9,\"pages\":[]}").expect("room");
    assert_eq!(shelf.library.load("a").map(|opened| opened.plan), Err(LoadError::Newer));
    assert_eq!(shelf.library.asides(), Ok(Vec::new()));
    // The original is what is opened when nothing else can be read.
    shelf.texts.set("p:a", "damaged").expect("room");
    shelf.texts.remove("p:a~").expect("access");
    let opened = later.load("a").expect("the original");
    assert!(matches!(opened.source, Source::Restored { copy: Copy::Original, .. }));
    assert_eq!(shelf.text("p:a~m1"), Some(original));
}

#[test]
fn a_damaged_plan_of_a_later_version_is_left_to_that_version() {
    let shelf = shelf();
    let later = shelf.library.clone().of_version(NEXT);
    shelf.save(&mut Base::default(), "1");
    let mut base = later.load("a").expect("a plan").base;
    assert!(later.save(&plan("a", "2"), &mut base).is_ok() && later.save(&plan("a", "3"), &mut base).is_ok());
    shelf.texts.set("p:a", "damaged").expect("room");
    // There is an original that this version can read, but a later state that it can't.
    assert_eq!(shelf.library.load("a").map(|opened| opened.plan), Err(LoadError::Newer));
    assert_eq!(later.load("a").expect("the backup").plan.title(), "2");
    let removed = shelf.library.delete("a").expect("a deletion");
    assert_eq!(later.restore(&removed), Ok(Some("a".to_owned())));
    assert_eq!(later.load("a").expect("a plan").plan.title(), "2");
}

#[test]
fn golden_documents_of_every_version_open_in_this_one_and_the_next() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents");
    let mut count = 0;
    for file in std::fs::read_dir(folder).expect("the fixtures") {
        let path = file.expect("a file").path();
        let name = path.file_name().expect("a name").to_string_lossy().into_owned();
        let text = std::fs::read_to_string(&path).expect("a text");
        let schema: u32 = name[1..].split('-').next().and_then(|digits| digits.parse().ok()).expect("v<schema>-");
        let document = Format::NOW.decode(&text).unwrap_or_else(|error| panic!("{name}: {error:?}"));
        assert_eq!(document.schema, schema, "{name}");
        let written = Format::NOW.encode(&document.plan, &Stamp::default());
        let again = Format::NOW.decode(&written).expect("what was written").plan;
        assert_eq!(Format::NOW.encode(&again, &Stamp::default()), written, "{name} changes when it is written twice");
        // Through the store, a version later, and once more.
        let shelf = shelf();
        shelf.texts.set("p:a", &text).expect("room");
        for version in [Format::NOW, NEXT, AFTER_NEXT] {
            let opened = shelf.library.clone().of_version(version).load("a").expect("a plan");
            assert_eq!(opened.plan.title(), document.plan.title(), "{name}");
            assert_eq!(opened.plan.entries().count(), document.plan.entries().count(), "{name}");
        }
        assert_eq!(shelf.text("p:a~m1"), Some(text), "{name}");
        assert!(shelf.text("p:a~m2").is_some() && shelf.text("p:a").is_some_and(|text| text.contains("\"lens\":2")));
        count += 1;
    }
    assert!(count >= 5, "{count} documents");
}

#[test]
fn the_list_is_found_without_the_index() {
    let shelf = shelf();
    for (id, title) in [("a", "One"), ("b", "Two\u{a0}!"), ("c", "")] {
        assert!(shelf.library.save(&plan(id, title), &mut Base::default()).is_ok());
    }
    shelf.texts.set("p:d", "damaged").expect("room");
    shelf.texts.set("p:e~", &shelf.text("p:a").expect("a text")).expect("room");
    let list = shelf.library.list().expect("access");
    let seen: Vec<_> = list.iter().map(|plan| (plan.id.as_str(), plan.title.as_str(), plan.condition)).collect();
    let expected = [
        ("c", "", Condition::Sound),
        ("b", "Two\u{a0}!", Condition::Sound),
        ("a", "One", Condition::Sound),
        ("d", "", Condition::Damaged),
        ("e", "", Condition::Damaged),
    ];
    assert_eq!(seen, expected);
    assert_eq!(list[2].bytes, shelf.text("p:a").expect("a text").len());
    for index in [None, Some(""), Some("a\tffff\t12\t\tFalse"), Some("\0\t\t\t\t\n\n"), Some("a\tx\ty\tz")] {
        match index {
            Some(text) => shelf.texts.set("index", text).expect("room"),
            None => shelf.texts.remove("index").expect("access"),
        }
        assert_eq!(shelf.library.list(), Ok(list.clone()), "{index:?}");
    }
    // A plan whose own text is gone is opened from what is left of it.
    let opened = shelf.library.load("e").expect("the backup");
    assert_eq!(opened.source, Source::Restored { copy: Copy::Backup, damaged: None });
    assert_eq!((opened.plan.id(), opened.plan.title()), ("e", "One"));
}

#[test]
fn deleted_plans_come_back_as_they_were() {
    let shelf = shelf();
    let mut base = Base::default();
    shelf.save(&mut base, "1");
    shelf.save(&mut base, "2");
    let text = shelf.text("p:a");
    let removed = shelf.library.delete("a").expect("a deletion");
    assert_eq!(shelf.library.list(), Ok(Vec::new()));
    assert!(shelf.keys().iter().all(|key| !key.starts_with("p:")), "{:?}", shelf.keys());
    assert_eq!(shelf.library.load("a").map(|opened| opened.plan), Err(LoadError::Missing));
    assert_eq!(shelf.library.restore(&removed), Ok(Some("a".to_owned())));
    assert_eq!(shelf.text("p:a"), text);
    assert_eq!(shelf.library.restore(&removed), Ok(None), "once");
    // The place was taken meanwhile: both are kept.
    let removed = shelf.library.delete("a").expect("a deletion");
    shelf.save(&mut Base::default(), "3");
    let id = shelf.library.restore(&removed).expect("access").expect("a plan");
    assert_eq!((shelf.title_at("p:a").as_str(), shelf.title_at(&format!("p:{id}")).as_str()), ("3", "2"));
}

#[test]
fn the_trash_has_five_places_for_a_week() {
    let shelf = shelf();
    for number in 0..TRASH_PLACES + 2 {
        let id = format!("t{number}");
        assert!(shelf.library.save(&plan(&id, "x"), &mut Base::default()).is_ok());
        assert!(shelf.library.delete(&id).is_ok());
    }
    let ids: Vec<_> = shelf.library.trash().expect("access").into_iter().map(|removed| removed.id).collect();
    assert_eq!(ids, ["t6", "t5", "t4", "t3", "t2"]);
    shelf.library.empty_trash();
    assert_eq!(shelf.library.trash().map(|trash| trash.len()), Ok(5));
    (1..TRASH_DAYS).for_each(|_| shelf.around.sleep());
    shelf.library.empty_trash();
    assert_eq!(shelf.library.trash().map(|trash| trash.len()), Ok(5));
    shelf.around.sleep();
    shelf.library.empty_trash();
    assert_eq!(shelf.library.trash(), Ok(Vec::new()));
}

#[test]
fn a_deleted_plan_that_was_damaged_can_still_be_had_back() {
    let shelf = shelf();
    let mut base = Base::default();
    shelf.save(&mut base, "1");
    shelf.save(&mut base, "2");
    shelf.texts.set("p:a", "damaged").expect("room");
    let removed = shelf.library.delete("a").expect("a deletion");
    assert_eq!(shelf.library.asides().map(|asides| asides.len()), Ok(1));
    assert_eq!(shelf.library.restore(&removed), Ok(Some("a".to_owned())));
    assert_eq!(shelf.title_at("p:a"), "1");
}

#[test]
fn copies_renamed_and_added_plans() {
    let shelf = shelf();
    shelf.save(&mut Base::default(), "1");
    assert_eq!(shelf.library.duplicate("a", "1, copy"), Ok("new1".to_owned()));
    assert_eq!(shelf.library.rename("a", "One"), Ok(()));
    assert_eq!(shelf.library.rename("a", &"x".repeat(1000)), Ok(()), "a title that none can have changes nothing");
    assert_eq!((shelf.title_at("p:a").as_str(), shelf.title_at("p:new1").as_str()), ("One", "1, copy"));
    let ids = shelf.library.add(&[plan("a", "x"), plan("a", "y")]).expect("room");
    assert_eq!(ids, ["new2", "new3"]);
    assert_eq!((shelf.title_at("p:new2").as_str(), shelf.title_at("p:new3").as_str()), ("x", "y"));
    assert_eq!(shelf.library.rename("none", "x"), Err(LoadError::Missing));
}

/// All or none, whatever room there is.
#[test]
fn plans_are_added_all_or_none() {
    let (mut whole, mut none) = (0, 0);
    for room in (0..4000).step_by(50) {
        let texts = Rc::new(MemoryStore::default());
        let store = TightStore { inner: Rc::clone(&texts), room };
        let library = library(Rc::new(store), &Test::new("n"), "t");
        let added = library.add(&[plan("a", "1"), plan("a", "2"), plan("a", "3")]);
        let found = library.list().expect("access").len();
        match added {
            Ok(ids) => {
                assert_eq!((ids.len(), found), (3, 3));
                whole += 1;
            }
            Err(error) => {
                assert_eq!((error, found), (SaveError::Store(StoreError::Quota), 0), "{room}");
                none += 1;
            }
        }
    }
    assert!(whole > 10 && none > 10, "{whole} {none}");
}

/// Less and less room: first the copy of the day goes, then the backup, at last nothing can be saved; the old text stays.
#[test]
fn a_store_that_gets_full_keeps_the_plan() {
    let shelf = shelf();
    let mut base = Base::default();
    for title in ["1", "2", "3"] {
        shelf.save(&mut base, title);
        shelf.around.sleep();
    }
    let full = size(&*shelf.texts);
    let mut seen = [0; 3];
    for room in 0..full + 500 {
        let inner = copy(&*shelf.texts);
        let store = Rc::new(TightStore { inner: Rc::clone(&inner), room });
        let library = library(store, &shelf.around, "tab1");
        let mut mine = base.clone();
        let fourth = plan("a", &"4".repeat(150));
        let saved = library.save(&fourth, &mut mine);
        let opened = library.load("a").expect("a plan").plan;
        match saved {
            Ok(Saved { has_backup }) => {
                assert_eq!(opened, fourth);
                seen[usize::from(has_backup)] += 1;
            }
            Err(error) => {
                assert_eq!((error, opened.title()), (SaveError::Store(StoreError::Quota), "3"), "{room}");
                seen[2] += 1;
            }
        }
    }
    assert!(seen.iter().all(|count| *count > 50), "each way was gone: {seen:?}");
}

#[test]
fn a_full_store_lets_plans_be_deleted() {
    let shelf = shelf();
    let mut base = Base::default();
    shelf.save(&mut base, "1");
    shelf.save(&mut base, "2");
    let room = size(&*shelf.texts);
    let library = library(Rc::new(TightStore { inner: Rc::clone(&shelf.texts), room }), &shelf.around, "tab1");
    let removed = library.delete("a").expect("the backup makes room");
    assert_eq!(library.restore(&removed), Ok(Some("a".to_owned())));
    // Without a backup there is no room for undoing.
    let room = size(&*shelf.texts);
    let library = self::library(Rc::new(TightStore { inner: Rc::clone(&shelf.texts), room }), &shelf.around, "tab1");
    assert_eq!(library.delete("a"), Err(StoreError::Quota));
    assert_eq!(shelf.title_at("p:a"), "2");
    assert_eq!(library.discard("a"), Ok(()));
    assert_eq!(library.list(), Ok(Vec::new()));
}

#[test]
fn room_is_told_in_the_units_that_browsers_count() {
    let shelf = shelf();
    shelf.texts.set("p:x", "été🍞").expect("room");
    let usage = shelf.library.usage().expect("access");
    assert_eq!(usage.units, 3 + 5);
    assert!(!usage.is_nearly_full());
    shelf.texts.set("p:y", &"x".repeat(3_670_013)).expect("room");
    assert_eq!(shelf.library.usage().expect("access").units, 3_670_024);
    assert!(shelf.library.usage().expect("access").is_nearly_full());
    assert!((shelf.library.usage().expect("access").share() - 0.7).abs() < 1e-4);
}

/// Two tabs on one store.
fn tabs() -> (Shelf, Session, Session) {
    let shelf = shelf();
    let mut first = Session::new(shelf.library.clone());
    first.open_new(Arc::new(plan("a", "1")));
    assert!(matches!(first.save(&named), After::Saved(_)));
    let mut second = Session::new(library(Rc::clone(&shelf.texts) as _, &shelf.around, "tab2"));
    assert_eq!(second.open("a"), Ok(Source::Stored));
    (shelf, first, second)
}

#[test]
fn a_change_in_another_tab_is_taken_over_where_there_is_no_work_of_ones_own() {
    let (_, mut first, mut second) = tabs();
    assert_eq!(second.look(&named), Change::None);
    first.change(Arc::new(plan("a", "2")));
    assert!(first.is_dirty());
    assert_eq!(first.save(&named), After::Saved(Saved { has_backup: true }));
    assert_eq!(first.save(&named), After::Nothing);
    assert_eq!(second.look(&named), Change::Reloaded(Arc::new(plan("a", "2"))));
    assert_eq!(second.look(&named), Change::None);
    assert!(!second.is_dirty());
    second.change(Arc::new(plan("a", "3")));
    assert!(matches!(second.save(&named), After::Saved(_)), "it is the latest state now");
}

#[test]
fn a_change_in_another_tab_and_work_of_ones_own_are_both_kept() {
    let (shelf, mut first, mut second) = tabs();
    first.change(Arc::new(plan("a", "2")));
    second.change(Arc::new(plan("a", "3")));
    assert!(matches!(first.save(&named), After::Saved(_)));
    let Change::Copied { plan, saved } = second.look(&named) else { panic!("it was changed") };
    assert_eq!((plan.title(), plan.id(), saved.is_ok()), ("3 (other tab)", "new1", true));
    assert_eq!((shelf.title_at("p:a").as_str(), shelf.title_at("p:new1").as_str()), ("2", "3 (other tab)"));
    assert!(!second.is_dirty());
    // The same without a sign, found when saving.
    first.change(Arc::new(crate::library::plan("a", "4")));
    let mut third = Session::new(shelf.library.clone());
    assert_eq!(third.open("a"), Ok(Source::Stored));
    third.change(Arc::new(crate::library::plan("a", "5")));
    assert!(matches!(third.save(&named), After::Saved(_)));
    assert!(matches!(first.save(&named), After::Copied { .. }));
    assert_eq!((shelf.title_at("p:a").as_str(), shelf.title_at("p:new2").as_str()), ("5", "4 (other tab)"));
}

#[test]
fn a_tab_that_gives_way_saves_first_and_follows_then() {
    let (_, mut first, mut second) = tabs();
    second.give_way(&named);
    assert_eq!(second.access(), Access::Elsewhere);
    second.change(Arc::new(plan("a", "typed in vain")));
    assert!(!second.is_dirty(), "nothing is taken that will not be saved");
    first.change(Arc::new(plan("a", "2")));
    assert!(matches!(first.give_way(&named), After::Saved(_)));
    assert_eq!(first.access(), Access::Elsewhere);
    assert_eq!(second.take_over(&named), Change::Reloaded(Arc::new(plan("a", "2"))));
    assert_eq!(second.access(), Access::Edit);
    second.change(Arc::new(plan("a", "3")));
    assert!(matches!(second.save(&named), After::Saved(_)));
    assert_eq!(first.look(&named), Change::Reloaded(Arc::new(plan("a", "3"))));
    assert_eq!(first.access(), Access::Elsewhere, "following is not editing");
}

#[test]
fn a_plan_deleted_elsewhere_stays_open_and_is_stored_with_the_next_edit() {
    let (shelf, mut first, mut second) = tabs();
    assert!(first.library().delete("a").is_ok());
    assert_eq!(second.look(&named), Change::Gone);
    assert_eq!(second.look(&named), Change::None, "told once");
    second.change(Arc::new(plan("a", "2")));
    assert!(matches!(second.save(&named), After::Saved(_)));
    assert_eq!(shelf.title_at("p:a"), "2");
    first.change(Arc::new(plan("a", "3")));
    assert!(matches!(first.save(&named), After::Copied { .. }));
}

#[test]
fn seats_are_taken_kept_and_left() {
    let shelf = shelf();
    let other = library(Rc::clone(&shelf.texts) as _, &shelf.around, "tab2");
    assert_eq!(shelf.library.take_seat("a", false), Ok(Seat::Mine));
    assert_eq!(other.take_seat("a", false), Ok(Seat::Taken));
    assert_eq!(other.take_seat("b", false), Ok(Seat::Mine), "each plan has a seat of its own");
    assert_eq!(other.take_seat("a", true), Ok(Seat::Mine));
    assert_eq!(shelf.library.take_seat("a", false), Ok(Seat::Taken));
    shelf.library.leave_seat("a");
    assert_eq!(shelf.library.take_seat("a", false), Ok(Seat::Taken), "nobody leaves another's seat");
    other.leave_seat("a");
    assert_eq!(shelf.library.take_seat("a", false), Ok(Seat::Mine));
    shelf.around.sleep();
    assert_eq!(other.take_seat("a", false), Ok(Seat::Mine), "no sign of life for a day");
    for (sign, is_taken) in [
        (None, false),
        (Some("100000 x"), true),
        (Some("100000 me"), false),
        (Some("29999 x"), false),
        (Some("30001 x"), true),
        (Some("170001 x"), false),
        (Some("18446744073709551615 x"), false),
        (Some("x"), false),
        (Some(""), false),
    ] {
        assert_eq!(is_held(sign, "me", 100_000), is_taken, "{sign:?}");
    }
}

#[test]
fn a_frozen_store_shows_what_it_has_and_takes_nothing() {
    let inner: SharedStore = Rc::new(MemoryStore::default());
    inner.set("p:A", "plan").expect("memory takes everything");
    let is_frozen = Rc::new(Cell::new(false));
    let store = Guarded::new(Rc::clone(&inner), Rc::clone(&is_frozen));
    assert_eq!(store.set("p:B", "other"), Ok(()));
    is_frozen.set(true);
    assert_eq!(store.set("p:A", "changed"), Err(StoreError::Blocked));
    assert_eq!(store.remove("p:A"), Err(StoreError::Blocked));
    assert_eq!((store.get("p:A"), store.kind()), (Ok(Some("plan".to_owned())), StoreKind::Memory));
    assert_eq!(store.keys("p:"), Ok(vec!["p:A".to_owned(), "p:B".to_owned()]));
}
