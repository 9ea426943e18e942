//! The n-th operation on the store fails, for every n until none does, in every way there is, under everything that
//! the library does: no plan is ever lost, none comes back empty, nothing unreadable disappears.

use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::Arc;

use race_planner::library::{After, Base, Library, MemoryStore, SaveError, Session, Source, Store};
use race_planner::plan::document::Format;

use crate::faulty::{Fault, FaultyStore, Test, copy, library, texts};
use crate::library::{NEXT, plan};

const DAMAGED: &str = "{\"fmt\":\"race-planner\",\"schema\":1,\"app\":\"0.1";

/// The titles of all plans that can be opened or taken out of the trash, in a tab that is opened afterwards.
fn titles(texts: &MemoryStore, format: Format) -> BTreeSet<String> {
    let library = library(copy(texts) as _, &Test::new("after"), "after").of_version(format);
    for removed in library.trash().expect("access") {
        library.restore(&removed).expect("room");
    }
    let mut titles = BTreeSet::new();
    for stored in library.list().expect("access") {
        if let Ok(opened) = library.load(&stored.id) {
            assert!(!opened.plan.title().is_empty(), "an empty plan came up");
            titles.insert(opened.plan.title().to_owned());
        }
    }
    titles
}

/// Something the library does, on a shelf that holds plans of some titles.
struct Deed {
    name: &'static str,
    /// What of the plans is stored and acknowledged before.
    before: &'static [&'static str],
    /// What stands there afterwards when nothing fails.
    after: &'static [&'static str],
    format: Format,
    prepare: fn(&MemoryStore, &Library, &Rc<Test>),
    /// Says whether it claims to have succeeded.
    run: fn(&Library) -> bool,
}

fn store(library: &Library, id: &str, titles: &[&str], around: &Rc<Test>) -> Base {
    let mut base = Base::default();
    for title in titles {
        library.save(&plan(id, title), &mut base).expect("room");
        around.sleep();
    }
    base
}

fn two_states(_: &MemoryStore, library: &Library, around: &Rc<Test>) {
    store(library, "a", &["1", "2"], around);
}

fn damaged(texts: &MemoryStore, library: &Library, around: &Rc<Test>) {
    store(library, "a", &["1", "2"], around);
    texts.set("p:a", DAMAGED).expect("room");
}

fn deleted(_: &MemoryStore, library: &Library, around: &Rc<Test>) {
    store(library, "a", &["1", "2"], around);
    library.delete("a").expect("room");
}

const DEEDS: [Deed; 13] = [
    Deed {
        name: "save",
        before: &["2"],
        after: &["3"],
        format: Format::NOW,
        prepare: two_states,
        run: |library| {
            let Ok(mut opened) = library.load("a") else { return false };
            library.save(&plan("a", "3"), &mut opened.base).is_ok()
        },
    },
    Deed {
        name: "first save",
        before: &[],
        after: &["1"],
        format: Format::NOW,
        prepare: |_, _, _| {},
        run: |library| library.save(&plan("a", "1"), &mut Base::default()).is_ok(),
    },
    Deed {
        name: "migrate",
        before: &["2"],
        after: &["2"],
        format: NEXT,
        prepare: two_states,
        run: |library| library.load("a").is_ok_and(|opened| opened.is_stored),
    },
    Deed {
        name: "import",
        before: &["2"],
        after: &["2", "x", "y", "z"],
        format: Format::NOW,
        prepare: two_states,
        run: |library| library.add(&[plan("i", "x"), plan("i", "y"), plan("i", "z")]).is_ok(),
    },
    Deed {
        name: "delete",
        before: &["2"],
        after: &["2"],
        format: Format::NOW,
        prepare: two_states,
        run: |library| library.delete("a").is_ok(),
    },
    Deed {
        name: "restore",
        before: &["2"],
        after: &["2"],
        format: Format::NOW,
        prepare: deleted,
        run: |library| {
            let Ok(trash) = library.trash() else { return false };
            trash.iter().all(|removed| library.restore(removed).is_ok_and(|id| id.is_some()))
        },
    },
    Deed {
        name: "restore beside",
        before: &["2", "9"],
        after: &["2", "9"],
        format: Format::NOW,
        prepare: |texts, library, around| {
            deleted(texts, library, around);
            store(library, "a", &["9"], around);
        },
        run: |library| {
            let Ok(trash) = library.trash() else { return false };
            trash.iter().all(|removed| library.restore(removed).is_ok_and(|id| id.is_some()))
        },
    },
    Deed {
        name: "open what is damaged, and go on",
        before: &["1"],
        after: &["3"],
        format: Format::NOW,
        prepare: damaged,
        run: |library| {
            let Ok(mut opened) = library.load("a") else { return false };
            let next = plan(opened.plan.id(), "3");
            library.save(&next, &mut opened.base).is_ok()
        },
    },
    Deed {
        name: "delete what is damaged",
        before: &["1"],
        after: &["1"],
        format: Format::NOW,
        prepare: damaged,
        run: |library| library.delete("a").is_ok(),
    },
    Deed {
        name: "rename and duplicate",
        before: &["2"],
        after: &["3", "4"],
        format: Format::NOW,
        prepare: two_states,
        run: |library| library.rename("a", "3").is_ok() && library.duplicate("a", "4").is_ok(),
    },
    Deed {
        name: "open an earlier state beside the plan",
        before: &["2"],
        after: &["2", "1"],
        format: Format::NOW,
        prepare: two_states,
        run: |library| {
            let Ok(states) = library.earlier("a") else { return false };
            let plans: Vec<_> = states.iter().filter_map(|state| library.look_back(state, &str::to_owned)).collect();
            !plans.is_empty() && library.add(&plans).is_ok()
        },
    },
    Deed {
        name: "take back what came and was worked on",
        before: &["2", "y"],
        after: &["2", "y"],
        format: Format::NOW,
        prepare: |texts, library, around| {
            two_states(texts, library, around);
            store(library, "y", &["x", "y"], around);
        },
        run: |library| library.take_back(&["y".to_owned()]).is_ok(),
    },
    Deed {
        name: "take one of two out of the trash for good",
        before: &["2"],
        after: &["2"],
        format: Format::NOW,
        prepare: |_, library, around| {
            store(library, "a", &["1", "2"], around);
            library.delete("a").expect("room");
            store(library, "b", &["2"], around);
        },
        run: |library| {
            let Ok(trash) = library.trash() else { return false };
            trash.iter().all(|removed| library.forget(removed).is_ok())
        },
    },
];

#[derive(Default)]
struct Counts {
    runs: usize,
    failed: usize,
    lost: usize,
}

fn fail_each(deed: &Deed, fault: Fault, counts: &mut Counts) {
    for n in 1.. {
        let texts = Rc::new(MemoryStore::default());
        let around = Test::new("n");
        (deed.prepare)(&texts, &library(Rc::clone(&texts) as _, &around, "tab0"), &around);
        let was_damaged = self::texts(&*texts).iter().any(|(_, text)| text == DAMAGED);
        let store = FaultyStore::new(Rc::clone(&texts));
        let library = library(Rc::clone(&store) as _, &around, "tab1").of_version(deed.format);
        store.fail(n, fault);
        let is_done = (deed.run)(&library);
        let (failed, count) = (store.heal(), store.count());
        let found = titles(&texts, deed.format);
        let context = format!("{}, {fault:?} at {n}: {found:?}", deed.name);
        let all = |wanted: &[&str]| wanted.iter().all(|title| found.contains(*title));
        if is_done {
            assert!(all(deed.after), "claimed and not there: {context}");
        }
        // Each plan that was there is there in its state before or after; a plan is told by its place in the row.
        for (place, title) in deed.before.iter().enumerate() {
            if !found.contains(*title) && !deed.after.get(place).is_some_and(|next| found.contains(*next)) {
                counts.lost += 1;
                panic!("lost: {context}");
            }
        }
        let foreign =
            found.iter().find(|title| !deed.before.contains(&title.as_str()) && !deed.after.contains(&title.as_str()));
        assert_eq!(foreign, None, "neither acknowledged nor attempted: {context}");
        if was_damaged {
            assert!(self::texts(&*texts).iter().any(|(_, text)| text == DAMAGED), "unreadable and gone: {context}");
        }
        counts.runs += 1;
        counts.failed += failed;
        if count < n {
            break;
        }
    }
}

#[test]
fn whatever_operation_fails_no_plan_is_lost() {
    let mut counts = Counts::default();
    for deed in &DEEDS {
        let before = counts.failed;
        for fault in Fault::ALL {
            fail_each(deed, fault, &mut counts);
        }
        println!("{}: {} operations failed", deed.name, counts.failed - before);
    }
    println!("{} runs, {} operations failed, {} plans lost", counts.runs, counts.failed, counts.lost);
    assert_eq!(counts.lost, 0);
    assert!(counts.runs > 1_000 && counts.failed > 1_000, "{} runs, {} failed", counts.runs, counts.failed);
}

/// After a fault that passes, the next save of the same tab comes through, in the plan's own place.
#[test]
fn a_tab_that_lives_on_saves_the_next_time() {
    let mut retried = 0;
    for fault in Fault::ALL.into_iter().filter(|fault| fault.is_survived()) {
        for n in 1..60 {
            let texts = Rc::new(MemoryStore::default());
            let around = Test::new("n");
            two_states(&texts, &library(Rc::clone(&texts) as _, &around, "tab0"), &around);
            let store = FaultyStore::new(Rc::clone(&texts));
            let mut session = Session::new(library(Rc::clone(&store) as _, &around, "tab1"));
            assert_eq!(session.open("a"), Ok(Source::Stored));
            session.change(Arc::new(plan("a", "3")));
            store.fail(n, fault);
            let first = session.save(&|_| panic!("no copy is made"));
            let has_failed = store.heal() > 0;
            session.change(Arc::new(plan("a", "4")));
            let second = session.save(&|title| panic!("a copy of {title}: {fault:?} at {n}"));
            assert!(matches!(second, After::Saved(_)), "{fault:?} at {n}: {first:?}, {second:?}");
            assert_eq!(titles(&texts, Format::NOW), BTreeSet::from(["4".to_owned()]), "{fault:?} at {n}");
            retried += usize::from(has_failed);
        }
    }
    assert!(retried > 35, "{retried} faults");
}

/// What can't be stored is not said to be.
#[test]
fn nothing_is_acknowledged_that_cannot_be_read_back() {
    let texts = Rc::new(MemoryStore::default());
    let store = FaultyStore::new(Rc::clone(&texts));
    let library = library(Rc::clone(&store) as _, &Test::new("n"), "tab1");
    for (fault, expected) in [
        (Fault::Swallowed, SaveError::Store(race_planner::library::StoreError::Mismatch)),
        (Fault::Torn, SaveError::Store(race_planner::library::StoreError::Mismatch)),
    ] {
        store.fail(2, fault);
        assert_eq!(library.save(&plan("a", "1"), &mut Base::default()), Err(expected), "{fault:?}");
        store.heal();
        texts.remove("p:a").expect("access");
    }
}
