//! Assignments: what patterns mean, what a student can't change, and that a document brings all of it through.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use race_planner::engine::Kpi;
use race_planner::exchange::{link, plan_file};
use race_planner::plan::assignment::{
    Area, Assignment, MAX_PATTERN, MAX_PATTERNS, MAX_TASK_CHARS, Progress, Subject, is_task_id,
};
use race_planner::plan::document::{DocumentError, Stamp, decode, encode};
use race_planner::plan::{
    ChannelKind, Currency, EditError, Goal, Media, Objective, Outlook, Part, PartKey, Periods, Place, Plan, PlanEdit,
    SpendingAim,
};

use crate::plan::{BUSINESS, FIRST, blank, enter, of};
use crate::properties::runs;

fn owned(patterns: &[&str]) -> Vec<String> {
    patterns.iter().map(|it| (*it).to_owned()).collect()
}

fn assignment(lock: &[&str], hide: &[&str], progress: Progress) -> Assignment {
    with(Assignment::draft("week-3", "Bakery"), |it| {
        (it.lock, it.hide, it.progress) = (owned(lock), owned(hide), progress);
    })
}

fn with(mut assignment: Assignment, change: impl FnOnce(&mut Assignment)) -> Assignment {
    change(&mut assignment);
    assignment
}

/// A plan with a figure of visits, handed out with these locks.
fn task(lock: &[&str], hide: &[&str]) -> Plan {
    let mut plan = blank();
    plan.apply(enter(of(FIRST), Kpi::Visits, 400.0)).expect("a figure");
    set(&mut plan, assignment(lock, hide, Progress::Task));
    plan
}

#[track_caller]
fn set(plan: &mut Plan, assignment: Assignment) {
    plan.apply(PlanEdit::SetAssignment(Some(Box::new(assignment)))).expect("an assignment");
}

/// What these patterns lock, by name.
fn locked(patterns: &[&str]) -> Vec<String> {
    let it = assignment(patterns, &[], Progress::Task);
    let areas = Area::ALL.into_iter().map(|area| (Subject::Area(area), format!("[{}]", area.id())));
    let figures = Kpi::ALL.into_iter().map(|kpi| (Subject::Figure(kpi), kpi.id().to_owned()));
    areas.chain(figures).filter(|(subject, _)| it.locks(*subject)).map(|(_, name)| name).collect()
}

#[test]
fn a_pattern_names_an_area_or_a_figure() {
    assert_eq!(locked(&["visits"]), ["visits"]);
    assert_eq!(locked(&["entries.visits"]), ["visits"]);
    assert_eq!(locked(&["reach.visits"]), ["visits"]);
    assert_eq!(locked(&["act.visits"]), [""; 0], "visits are typed in Reach");
    assert_eq!(locked(&["objectives"]), ["[objectives]"]);
    assert_eq!(locked(&["goals.*"]), ["[objectives]"]);
    assert_eq!(locked(&["goal"]), ["[goal]"]);
    assert_eq!(locked(&["budget"]), ["[budget]", "media-cost", "setup-cost", "cost"]);
    assert_eq!(locked(&["budget.cost"]), ["cost"]);
    assert_eq!(locked(&["convert.*"]), locked(&["convert"]));
    assert!(locked(&["convert"]).contains(&"sale-rate".to_owned()));
    assert!(locked(&["economics"]).contains(&"gross-margin".to_owned()));
    assert_eq!(locked(&["entries.*"]), locked(&["entries"]));
    assert_eq!(locked(&["entries"]).len(), Kpi::COUNT);
    assert_eq!(locked(&["*"]).len(), Kpi::COUNT + Area::ALL.len());
}

#[test]
fn what_is_no_pattern_means_nothing() {
    for pattern in [
        "",
        ".",
        ".*",
        "**",
        "rea*",
        "reach*",
        "visits.reach",
        "entries.",
        "entries.none",
        "Visits",
        "objectives.1",
        "*.visits",
    ] {
        assert_eq!(locked(&[pattern]), [""; 0], "{pattern}");
    }
}

#[test]
fn every_figure_is_in_the_area_of_its_stage() {
    let areas = [Area::Economics, Area::Reach, Area::Act, Area::Convert, Area::Engage];
    let figures: usize = areas.into_iter().map(|area| area.figures().count()).sum();
    assert_eq!(figures, Kpi::COUNT);
    assert_eq!(Area::Budget.figures().collect::<Vec<_>>(), [Kpi::MediaCost, Kpi::SetupCost, Kpi::Cost]);
    assert_eq!(Area::Personas.figures().count(), 0);
}

#[track_caller]
fn refused(plan: &Plan, edit: PlanEdit) {
    let mut changed = plan.clone();
    assert_eq!(changed.apply(edit.clone()), Err(EditError::Locked), "{edit:?}");
    assert_eq!(&changed, plan);
}

#[track_caller]
fn taken(plan: &Plan, edit: PlanEdit) {
    assert_eq!(plan.clone().apply(edit.clone()), Ok(()), "{edit:?}");
}

#[test]
fn each_area_is_locked_for_itself() {
    let edits = || {
        let objective = Objective::new(1, Kpi::Orders, Place::Business, 10.0);
        [
            ("title", PlanEdit::Rename { title: "Mine".to_owned() }),
            ("goal", PlanEdit::SetGoal(Goal::Donation)),
            ("currency", PlanEdit::SetCurrency(Currency::USD)),
            ("periods", PlanEdit::SetPeriods(Periods { count: 3, ..Periods::default() })),
            ("channels", PlanEdit::AddChannel { name: "TV".to_owned(), media: Media::Paid, kind: ChannelKind::Other }),
            ("channels", PlanEdit::RenameChannel { id: FIRST, name: "TV".to_owned() }),
            ("reach", enter(of(FIRST), Kpi::Visits, 500.0)),
            ("act", enter(of(FIRST), Kpi::LeadRate, 0.1)),
            ("convert", enter(of(FIRST), Kpi::Aov, 20.0)),
            ("engage", enter(BUSINESS, Kpi::PurchaseFrequency, 2.0)),
            ("economics", enter(BUSINESS, Kpi::FixedCosts, 100.0)),
            ("budget", enter(of(FIRST), Kpi::MediaCost, 100.0)),
            ("budget", PlanEdit::SetSpending { budget: Some(1000.0), aim: SpendingAim::Profit }),
            ("objectives", PlanEdit::Put(Part::Objective(objective))),
            ("forecast", PlanEdit::SetOutlook(Outlook::default())),
            ("loyalty", PlanEdit::SetLoyalty(Box::default())),
        ]
    };
    for (area, edit) in edits() {
        let plan = task(&[area], &[]);
        refused(&plan, edit.clone());
        for (other, edit) in edits().into_iter().filter(|(other, edit)| *other != area && *edit != edit_of_both()) {
            let shares_figures = area == "reach" && other == "budget";
            if !shares_figures {
                taken(&plan, edit);
            }
        }
        refused(&task(&[], &[area]), edit);
    }
    taken(&task(&["*"], &[]), PlanEdit::SetQuestion(Box::default()));
}

/// Costs are in Reach and in the budget.
fn edit_of_both() -> PlanEdit {
    enter(of(FIRST), Kpi::MediaCost, 100.0)
}

#[test]
fn a_locked_figure_neither_makes_way_nor_goes_with_its_channel() {
    let plan = task(&["visits"], &[]);
    let landing = PlanEdit::Enter {
        at: of(FIRST),
        kpi: Kpi::LandingRate,
        entry: race_planner::plan::Entry::guess(race_planner::plan::Quantity::Exact(0.9)),
        instead_of: Some(Kpi::Visits),
    };
    refused(&plan, landing.clone());
    refused(&plan, PlanEdit::Clear { at: of(FIRST), kpi: Kpi::LandingRate, and: Some(Kpi::Visits) });
    // Where nothing is entered there is nothing to make way.
    let mut other = plan.clone();
    other
        .apply(PlanEdit::AddChannel { name: "TV".to_owned(), media: Media::Paid, kind: ChannelKind::Other })
        .expect("a channel");
    let second = other.channels()[1].id;
    let PlanEdit::Enter { kpi, entry, instead_of, .. } = landing else { unreachable!() };
    taken(&other, PlanEdit::Enter { at: of(second), kpi, entry, instead_of });
    refused(&other, PlanEdit::RemoveChannel(FIRST));
    taken(&other, PlanEdit::RemoveChannel(second));
    refused(&task(&["objectives"], &[]), PlanEdit::Remove(PartKey::Objective(1)));
}

#[test]
fn several_edits_are_refused_together() {
    let plan = task(&["visits"], &[]);
    let edits = vec![enter(of(FIRST), Kpi::Aov, 20.0), enter(of(FIRST), Kpi::Visits, 1.0)];
    refused(&plan, PlanEdit::Batch(race_planner::plan::EditName::Import, edits));
}

#[test]
fn nothing_is_locked_or_hidden_for_the_author() {
    let mut plan = task(&["*"], &["*"]);
    assert!(plan.hides(Subject::Area(Area::Goal)) && plan.locks(Subject::Figure(Kpi::Ctr)));
    set(&mut plan, assignment(&["*"], &["*"], Progress::Draft));
    assert!(!plan.hides(Subject::Area(Area::Goal)) && !plan.locks(Subject::Figure(Kpi::Ctr)));
    taken(&plan, PlanEdit::SetGoal(Goal::Donation));
    let handed_out = plan.handed_out().expect("an assignment");
    refused(&handed_out, PlanEdit::SetGoal(Goal::Donation));
    assert_eq!(blank().handed_out(), None);
}

#[test]
fn hidden_is_locked_and_locked_is_shown() {
    let plan = task(&["goal"], &["currency"]);
    assert!(plan.locks(Subject::Area(Area::Goal)) && !plan.hides(Subject::Area(Area::Goal)));
    assert!(plan.locks(Subject::Area(Area::Currency)) && plan.hides(Subject::Area(Area::Currency)));
}

#[test]
fn work_knows_the_version_that_it_was_begun_from() {
    let task = task(&["visits"], &[]);
    let work = task.begun_as("own");
    assert_eq!(work.id(), "own");
    assert_eq!(
        work.assignment().map(|it| it.progress.clone()),
        Some(Progress::Work { task: task.version(), by: String::new() })
    );
    assert!(task.task().is_some() && work.task().is_none());
    assert_eq!(work.begun_as("other").assignment(), work.assignment(), "work is copied as it is");
    assert_eq!(blank().begun_as("copy"), blank().copied_as("copy"));
    refused(&work, enter(of(FIRST), Kpi::Visits, 1.0));
    taken(&work, enter(of(FIRST), Kpi::Aov, 1.0));
    let mut later = task.clone();
    let notes = with(task.assignment().cloned().expect("an assignment"), |it| it.notes = "Two weeks.".to_owned());
    set(&mut later, notes);
    assert_ne!(later.version(), task.version());
    assert_eq!(decode(&encode(&task, &Stamp::default())).expect("a document").0.version(), task.version());
    assert_eq!(link::decode(&link::encode(&task)).expect("a link").version(), task.version());
}

#[test]
fn what_no_assignment_can_be_is_refused() {
    let mut plan = blank();
    let mut check = |assignment: Assignment, error: EditError| {
        let edit = PlanEdit::SetAssignment(Some(Box::new(assignment)));
        assert_eq!(plan.apply(edit), Err(error));
        assert_eq!(plan, blank());
    };
    let usual = || Assignment::draft("a", "");
    check(with(usual(), |it| it.id = String::new()), EditError::UnknownPart);
    check(with(usual(), |it| it.id = "Week/3".to_owned()), EditError::UnknownPart);
    check(with(usual(), |it| it.title = "a".repeat(201)), EditError::NameTooLong);
    check(with(usual(), |it| it.notes = "a".repeat(MAX_TASK_CHARS + 1)), EditError::TaskTooLong);
    check(with(usual(), |it| it.lock = owned(&["a"; MAX_PATTERNS + 1])), EditError::TooMany(MAX_PATTERNS));
    check(with(usual(), |it| it.hide = vec!["a".repeat(MAX_PATTERN + 1)]), EditError::TooMany(MAX_PATTERNS));
    check(with(usual(), |it| it.lang = Some("<b>".to_owned())), EditError::UnknownPart);
    let mut plan = blank();
    set(&mut plan, with(usual(), |it| it.title = "a\u{202e}b".to_owned()));
    assert_eq!(plan.assignment().map(|it| it.title.as_str()), Some("ab"), "no mark turns what stands around it");
    plan.apply(PlanEdit::SetAssignment(None)).expect("a plain plan");
    assert_eq!(plan, blank());
}

/// A document of a blank plan with this in it.
fn document(assignment: &str) -> String {
    let blank = encode(&blank(), &Stamp::default());
    let body = &blank[blank.find(r#""body":{"#).expect("a body") + 8..];
    format!(r#"{{"fmt":"race-planner","schema":1,"body":{{"assignment":{assignment},{body}"#)
}

#[test]
fn the_contract_is_read_as_it_is_written() {
    let text = document(
        r#"{"id":"week-3","title":"Bakery","lock":["budget","goals.*"],"hide":["engage"],"notes":"Find the leak.","due":"2027-01-31"}"#,
    );
    let plan = decode(&text).expect("a document").0;
    let it = plan.assignment().expect("an assignment");
    assert_eq!((it.id.as_str(), it.title.as_str(), it.notes.as_str()), ("week-3", "Bakery", "Find the leak."));
    assert_eq!(it.progress, Progress::Task);
    assert!(it.locks(Subject::Area(Area::Objectives)) && it.hides(Subject::Figure(Kpi::RepeatRate)));
    let again = encode(&plan, &Stamp::default());
    assert!(again.contains(r#""due":"2027-01-31""#), "what a later version knows is kept");
    assert_eq!(decode(&again).expect("a document").0, plan);
}

#[test]
fn documents_with_what_no_assignment_can_be_are_refused() {
    let long = format!(r#"{{"id":"a","notes":"{}"}}"#, "a".repeat(MAX_TASK_CHARS + 1));
    let many = format!(r#"{{"id":"a","lock":[{}"a"]}}"#, r#""a","#.repeat(MAX_PATTERNS));
    for (assignment, path) in [
        (r#""a""#, "assignment"),
        ("{}", "assignment.id"),
        (r#"{"id":"a/b"}"#, "assignment.id"),
        (r#"{"id":"p:x~"}"#, "assignment.id"),
        (r#"{"id":"a","lock":"budget"}"#, "assignment.lock"),
        (r#"{"id":"a","lock":[1]}"#, "assignment.lock"),
        (r#"{"id":"a","task":-1}"#, "assignment.task"),
        (r#"{"id":"a","draft":"yes"}"#, "assignment.draft"),
        (r#"{"id":"a","draft":true,"task":1}"#, "assignment.draft"),
        (r#"{"id":"a","by":"Ada"}"#, "assignment.draft"),
        (r#"{"id":"a","lang":"fr\" onload=\""}"#, "assignment.lang"),
        (&long, "assignment.notes"),
        (&many, "assignment.lock"),
    ] {
        assert_eq!(
            decode(&document(assignment)),
            Err(DocumentError::Invalid { path: path.to_owned() }),
            "{assignment}"
        );
    }
}

#[test]
fn an_assignment_makes_a_link_little_longer() {
    let plain = link::encode(&blank()).len();
    let mut plan = blank();
    let notes = "Plan the launch of the bakery's web shop. Which stage leaks most, and what would you change first?";
    let lock = ["goal", "currency", "channels", "visits", "media-cost", "aov"];
    let task = assignment(&lock, &["engage", "improve"], Progress::Task);
    set(&mut plan, with(task, |it| it.notes = notes.to_owned()));
    let longer = link::encode(&plan).len() - plain;
    assert!((150..400).contains(&longer), "{longer}");
}

#[test]
fn work_that_is_handed_in_is_named_after_the_task_and_the_student() {
    let mut plan = task(&[], &[]).begun_as("own");
    assert_eq!(plan_file::hand_in_name(&plan), "bakery.race-planner.json");
    let progress = Progress::Work { task: 1, by: "Ада / Лавлейс".to_owned() };
    set(&mut plan, assignment(&[], &[], progress));
    assert_eq!(plan_file::hand_in_name(&plan), "bakery-ада-лавлейс.race-planner.json");
    assert_eq!(plan_file::hand_in_name(&blank()), plan_file::name(&blank()));
}

fn any_assignment() -> impl Strategy<Value = Assignment> {
    let progress = prop_oneof![
        Just(Progress::Draft),
        Just(Progress::Task),
        (any::<u32>(), "\\PC{0,20}").prop_map(|(task, by)| Progress::Work { task, by }),
    ];
    let known: Vec<String> = Area::ALL
        .into_iter()
        .map(|area| area.id().to_owned())
        .chain(Kpi::ALL.into_iter().map(|kpi| format!("entries.{}", kpi.id())))
        .collect();
    let pattern = prop_oneof![4 => select(known), 1 => "\\PC{0,12}"];
    let lists = (vec(pattern.clone(), 0..12), vec(pattern, 0..12));
    let lang = option::of(select(&["fr", "fa-AF", "en"][..]).prop_map(str::to_owned));
    ("[a-z0-9-]{1,40}", "\\PC{0,60}", lists, "[\\PC\n]{0,200}", lang, progress).prop_map(
        |(id, title, (lock, hide), notes, lang, progress)| {
            with(Assignment::draft(id, title), |it| {
                (it.lock, it.hide, it.notes, it.lang, it.progress) = (lock, hide, notes, lang, progress);
            })
        },
    )
}

proptest! {
    #![proptest_config(runs(256))]

    #[test]
    fn documents_and_links_bring_an_assignment_through(assignment in any_assignment()) {
        let mut plan = blank();
        plan.apply(PlanEdit::SetAssignment(Some(Box::new(assignment)))).expect("an assignment");
        let text = encode(&plan, &Stamp::default());
        prop_assert_eq!(decode(&text).map(|it| it.0), Ok(plan.clone()));
        prop_assert_eq!(link::decode(&link::encode(&plan)), Ok(plan.clone()));
        let work = plan.begun_as("own");
        prop_assert_eq!(decode(&encode(&work, &Stamp::default())).map(|it| it.0), Ok(work));
    }

    #[test]
    fn whatever_an_assignment_says_it_is_read_or_refused(json in "\\PC{0,80}", id in "\\PC{0,50}") {
        let _ = decode(&document(&json));
        let assignment = serde_json::json!({ "id": id, "lock": [json] });
        prop_assert_eq!(decode(&document(&assignment.to_string())).is_ok(), is_task_id(&id) && json.len() <= MAX_PATTERN);
    }

    #[test]
    fn a_locked_plan_keeps_what_is_locked(kpi in select(&Kpi::ALL[..]), locked in select(&Kpi::ALL[..])) {
        let plan = task(&[locked.id()], &[]);
        let at = if plan.clone().apply(enter(BUSINESS, locked, 1.0)) == Err(EditError::Locked) { of(FIRST) } else { BUSINESS };
        let result = plan.clone().apply(enter(at, kpi, 1.0));
        prop_assert_eq!(result == Err(EditError::Locked), kpi == locked);
    }
}
