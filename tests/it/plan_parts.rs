//! The parts of a plan beside its figures: how they are put in, bounded, saved and read again.

use race_planner::engine::interval::Proportion;
use race_planner::engine::loyalty::FirstMargin;
use race_planner::engine::model::{Change, Lever};
use race_planner::engine::{Cell, Inputs, Kpi, Lane, Layer};
use race_planner::plan::document::{DocumentError, Stamp, decode, encode};
use race_planner::plan::{
    At, Basis, ChannelId, ChannelKind, Criterion, CsiMethod, EditError, EditName, Entry, FiveS, Limits, Loyalty, Media,
    Objective, Outlook, Part, PartKey, Periods, Place, Plan, PlanEdit, PlanTurn, Quantity, Response, SavedQuestion,
    SavedScenario, SeasonMode, SpendingAim, Trial, Verdict,
};
use serde_json::{Value, json};

use crate::plan::{BUSINESS, FIRST, blank, enter, of};

const SECOND: ChannelId = ChannelId(2);

fn stamp() -> Stamp {
    Stamp { app: "0.2.0".into(), revision: 5, saved: "2026-11-22T10:00:00.000Z".into(), tab: "t".into() }
}

#[track_caller]
fn apply(plan: &mut Plan, edit: PlanEdit) {
    assert_eq!(plan.apply(edit.clone()), Ok(()), "{edit:?}");
}

fn put_objective(plan: &mut Plan) -> u32 {
    let id = plan.next_part_id();
    apply(plan, PlanEdit::Put(Part::Objective(Objective::new(id, Kpi::Orders, Place::Business, 200.0))));
    id
}

/// A plan in which nothing is left out.
fn full() -> Plan {
    let mut plan = blank();
    let place = Place::Channel(SECOND);
    apply(&mut plan, PlanEdit::AddChannel { name: "نامه".into(), media: Media::Owned, kind: ChannelKind::Email });
    apply(&mut plan, PlanEdit::SetPeriods(Periods { count: 12, ..Periods::default() }));
    apply(&mut plan, enter(of(FIRST), Kpi::Visits, 1000.0));
    apply(&mut plan, PlanEdit::SetSeed(u64::MAX));
    let mut objective = Objective::new(1, Kpi::Leads, place, 200.0);
    (objective.by, objective.s, objective.note) = (Some(5), Some(FiveS::Speak), "Because «so»\n".into());
    apply(&mut plan, PlanEdit::Put(Part::Objective(objective)));
    let turns = vec![
        PlanTurn::new(Kpi::Cpc, Some(FIRST), Change::By(0.9)),
        PlanTurn::new(Kpi::LeadRate, None, Change::Add(-0.01)),
        PlanTurn::new(Kpi::GrossMargin, None, Change::To(0.4)),
    ];
    apply(&mut plan, PlanEdit::Put(Part::Scenario(SavedScenario::new(2, "Dearer clicks", turns))));
    let mut trial = Trial::new(3, Kpi::LeadRate);
    trial.hypothesis = "A shorter form".into();
    (trial.channel, trial.verdict) = (Some(FIRST), Verdict::Keep);
    (trial.expected, trial.actual) = (Some(0.1), Some(-0.05));
    (trial.start, trial.end) = (Some((2026, 1, 31)), Some((2026, 2, 28)));
    apply(&mut plan, PlanEdit::Put(Part::Trial(trial)));
    let mut outlook = Outlook::default();
    (outlook.basis, outlook.lags, outlook.seasonality) = (Basis::ActualRates, [1, 0, 24], vec![0.8, 1.0, 1.2]);
    apply(&mut plan, PlanEdit::SetOutlook(outlook));
    apply(&mut plan, PlanEdit::SetSpending { budget: Some(5000.0), aim: SpendingAim::Customers });
    let mut response = Response::new(SECOND);
    response.points = vec![(100.0, 50.0), (400.0, 150.5)];
    (response.ceiling, response.least, response.most) = (Some(900.0), Some(0.0), Some(800.0));
    apply(&mut plan, PlanEdit::Put(Part::Response(response)));
    let mut loyalty = Loyalty::default();
    (loyalty.csi, loyalty.best) = (CsiMethod::MeanOfCriteria, 10.0);
    loyalty.criteria = vec![Criterion::new("Delivery", 3.0, 8.0), Criterion::new("Advice", 1.0, 6.0)];
    loyalty.answers = vec![1.0, 2.0, 3.0, 4.0, 10.0];
    (loyalty.first_margin, loyalty.discount_rate) = (FirstMargin::Now, Some(0.1));
    loyalty.cohort = vec![100.0, 80.0, 70.0, 64.0];
    loyalty.cycles = Some(6);
    apply(&mut plan, PlanEdit::SetLoyalty(Box::new(loyalty)));
    plan
}

fn read(body: &Value) -> Result<Plan, DocumentError> {
    let document = json!({"fmt": "race-planner", "schema": 1, "body": body});
    decode(&document.to_string()).map(|(plan, _)| plan)
}

fn body() -> Value {
    serde_json::from_str::<Value>(&encode(&full(), &stamp())).expect("JSON")["body"].clone()
}

#[track_caller]
fn check_invalid(pointer: &str, value: Value, path: &str) {
    let mut body = body();
    *body.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer}")) = value;
    assert_eq!(read(&body).map(|_| ()), Err(DocumentError::Invalid { path: path.into() }), "{pointer}");
}

#[test]
fn a_full_plan_comes_back_whole() {
    let plan = full();
    let text = encode(&plan, &stamp());
    assert_eq!(decode(&text), Ok((plan, stamp())));
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents");
    let golden = std::fs::read_to_string(folder.join("v1-full.json")).expect("the fixture");
    assert_eq!(text, golden.trim_end(), "version 1 is still written as it was");
}

#[test]
fn seasons_of_each_period_are_kept_and_older_documents_repeat_theirs() {
    let mut plan = full();
    assert_eq!(plan.outlook().seasons, SeasonMode::Yearly);
    assert!(!encode(&plan, &stamp()).contains("\"seasons\""), "what is usual is not written");
    let mut outlook = plan.outlook().clone();
    outlook.seasons = SeasonMode::EachPeriod;
    apply(&mut plan, PlanEdit::SetOutlook(outlook));
    let text = encode(&plan, &stamp());
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures/documents");
    let golden = std::fs::read_to_string(folder.join("v1-seasons.json")).unwrap_or_default();
    assert_eq!(text, golden.trim_end(), "version 1 is still written as it was");
    assert_eq!(decode(golden.trim_end()), Ok((plan, stamp())));
}

#[test]
fn parts_that_say_nothing_take_no_room() {
    let text = encode(&blank(), &stamp());
    for name in ["objectives", "scenarios", "trials", "outlook", "spending", "loyalty", "question", "next_part"] {
        assert!(!text.contains(name), "{name}: {text}");
    }
}

#[test]
fn later_parts_survive() {
    let mut body = body();
    let marked = ["/objectives/0", "/scenarios/0", "/scenarios/0/turns/1", "/trials/0", "/outlook", "/spending"];
    let deeper = ["/spending/responses/0", "/loyalty", "/loyalty/criteria/1"];
    for pointer in marked.into_iter().chain(deeper) {
        body.pointer_mut(pointer).expect("a place")["later"] = json!({"in": pointer});
    }
    let foreign = [
        ("objectives", json!({"id": 7, "kpi": "moon-phase", "value": 0.3})),
        ("objectives", json!({"id": 8, "kpi": "visits", "value": 3.0, "s": "shine"})),
        ("scenarios", json!({"id": 9, "name": "x", "turns": [{"kpi": "visits", "double": true}]})),
        ("trials", json!({"id": 40, "kpi": "visits", "verdict": "perhaps"})),
    ];
    for (list, item) in &foreign {
        body[list].as_array_mut().expect("a list").push(item.clone());
    }
    let mut plan = read(&body).expect("a plan");
    assert_eq!((plan.objectives().len(), plan.scenarios().len(), plan.trials().len()), (1, 1, 1));
    assert_eq!(plan.next_part_id(), 41, "numbers that were used stay used");
    body["next_part"] = json!(41);
    let text = encode(&plan, &stamp());
    assert_eq!(serde_json::from_str::<Value>(&text).expect("JSON")["body"], body);
    put_objective(&mut plan);
    assert!(encode(&plan, &stamp()).contains("moon-phase"));
}

#[test]
fn impossible_parts_are_named() {
    let first = |list: &str, field: &str| (format!("/{list}/0/{field}"), format!("{list}[0].{field}"));
    for (list, field, value) in [
        ("objectives", "id", json!(-1)),
        ("objectives", "id", json!(u32::MAX)),
        ("objectives", "kpi", json!(5)),
        ("objectives", "at", json!(9)),
        ("objectives", "value", json!(-1)),
        ("objectives", "value", json!(1e16)),
        ("objectives", "by", json!(120)),
        ("objectives", "by", json!(70_000)),
        ("objectives", "note", json!("x".repeat(501))),
        ("scenarios", "id", json!(1.5)),
        ("scenarios", "name", json!("x".repeat(201))),
        ("scenarios", "turns", json!({})),
        ("trials", "hypothesis", json!("x".repeat(501))),
        ("trials", "at", json!(3)),
        ("trials", "expected", json!(1e7)),
        ("trials", "actual", json!("much")),
        ("trials", "start", json!("2026-02-30")),
        ("trials", "end", json!("2026-01-30")),
    ] {
        let (pointer, path) = first(list, field);
        check_invalid(&pointer, value, &path);
    }
    check_invalid("/objectives", json!({}), "objectives");
    check_invalid("/objectives/0", json!(3), "objectives[0]");
    check_invalid("/scenarios/0/turns/0/by", json!(-1), "scenarios[0].turns");
    check_invalid("/scenarios/0/turns/0/at", json!(5), "scenarios[0].turns");
    check_invalid("/scenarios/0/turns/2", json!({"kpi": "aov", "by": 1.0, "to": 2.0}), "scenarios[0].turns[2].by");
    check_invalid("/scenarios/0/turns/2", json!({"kpi": "gross-margin", "at": 1, "by": 1.0}), "scenarios[0].turns");
    check_invalid("/outlook/basis", json!("dice"), "outlook.basis");
    check_invalid("/outlook/lags", json!([1, 2]), "outlook.lags");
    check_invalid("/outlook/lags", json!([1, 2, 25]), "outlook.lags");
    check_invalid("/outlook/seasonality", json!([1, -0.1]), "outlook.seasonality");
    check_invalid("/outlook/seasonality", json!(vec![1.0; 121]), "outlook.seasonality");
    check_invalid("/outlook", json!({"seasons": "tropical"}), "outlook.seasons");
    check_invalid("/spending/budget", json!(-5), "spending.budget");
    check_invalid("/spending/responses/0/at", json!(9), "spending.responses[0].at");
    check_invalid("/spending/responses/0/points", json!([[1.0]]), "spending.responses[0].points");
    check_invalid("/spending/responses/0/points", json!(vec![[1.0, 1.0]; 25]), "spending.responses[0].points");
    check_invalid("/spending/responses/0/least", json!(801), "spending.responses[0].least");
    check_invalid("/loyalty/csi", json!("by-heart"), "loyalty.csi");
    check_invalid("/loyalty/criteria", json!(vec![json!({"importance": 1, "score": 1}); 31]), "loyalty.criteria");
    check_invalid("/loyalty/criteria/0/score", Value::Null, "loyalty.criteria[0].score");
    check_invalid("/loyalty/cohort", json!(vec![1; 61]), "loyalty.cohort");
    check_invalid("/loyalty/cycles", json!(5000), "loyalty.cycles");
    check_invalid("/loyalty/cycles", json!(1001), "loyalty.cycles");
    check_invalid("/next_part", json!(-1), "next_part");
}

#[test]
fn lists_have_an_end_and_no_doubles() {
    for (list, most) in [("objectives", 50), ("scenarios", 20), ("trials", 200)] {
        let mut body = body();
        let item = body[list][0].clone();
        let items = |count: u32| -> Vec<Value> {
            let numbered = |id: u32| item.as_object().map(|it| (it.clone(), id));
            let with_id = |(mut it, id): (serde_json::Map<String, Value>, u32)| {
                it.insert("id".into(), json!(id));
                Value::Object(it)
            };
            (1..=count).filter_map(numbered).map(with_id).collect()
        };
        body[list] = items(most).into();
        assert!(read(&body).is_ok(), "{list}");
        body[list] = items(most + 1).into();
        let path = format!("{list}[{most}].id");
        assert_eq!(read(&body).map(|_| ()), Err(DocumentError::Invalid { path }));
        body[list] = json!([item.clone(), item]);
        assert_eq!(read(&body).map(|_| ()), Err(DocumentError::Invalid { path: format!("{list}[1].id") }));
    }
    let mut body = body();
    let response = body["spending"]["responses"][0].clone();
    body["spending"]["responses"] = json!([response.clone(), response]);
    assert_eq!(read(&body).map(|_| ()), Err(DocumentError::Invalid { path: "spending.responses[1].at".into() }));
}

#[test]
fn items_are_put_replaced_and_removed() {
    let mut plan = blank();
    let first = put_objective(&mut plan);
    let second = put_objective(&mut plan);
    assert_eq!((first, second), (1, 2));
    let changed = Objective::new(first, Kpi::Leads, Place::Channel(FIRST), 30.0);
    apply(&mut plan, PlanEdit::Put(Part::Objective(changed.clone())));
    assert_eq!(plan.objectives()[0], changed);
    apply(&mut plan, PlanEdit::Remove(PartKey::Objective(second)));
    assert_eq!(plan.objectives().len(), 1);
    // What was removed does not come back by a late keystroke, and its number is not used again.
    let late = PlanEdit::Put(Part::Objective(Objective::new(second, Kpi::Leads, Place::Business, 1.0)));
    assert_eq!(plan.apply(late), Err(EditError::UnknownPart));
    assert_eq!(plan.apply(PlanEdit::Remove(PartKey::Trial(1))), Err(EditError::UnknownPart));
    assert_eq!(put_objective(&mut plan), 3);
    while plan.objectives().len() < 50 {
        put_objective(&mut plan);
    }
    let more = Objective::new(plan.next_part_id(), Kpi::Leads, Place::Business, 1.0);
    assert_eq!(plan.apply(PlanEdit::Put(Part::Objective(more))), Err(EditError::TooMany(50)));
    let misplaced = Objective::new(first, Kpi::Profit, Place::Channel(FIRST), 1.0);
    assert_eq!(plan.apply(PlanEdit::Put(Part::Objective(misplaced))), Err(EditError::WrongPlace(Kpi::Profit)));
    assert_eq!(PlanEdit::Remove(PartKey::Response(FIRST)).name(), EditName::RemoveResponse);
}

/// A question in which nothing is left out, of a plan with the second channel.
fn question() -> SavedQuestion {
    let mut question = SavedQuestion::default();
    (question.kpi, question.value, question.until) = (Kpi::Roi, Some(-0.25), Some(5));
    question.levers = vec![Kpi::Cpc, Kpi::GrossMargin];
    question.channel = Some(SECOND);
    question.limits = vec![
        (Kpi::Cpc, Limits { low: Some(0.2), high: None }),
        (Kpi::GrossMargin, Limits { low: Some(-0.1), high: Some(0.9) }),
    ];
    question
}

#[test]
fn a_question_stays_with_the_plan() {
    let mut plan = full();
    assert_eq!(plan.question(), &SavedQuestion::default());
    apply(&mut plan, PlanEdit::SetQuestion(Box::new(question())));
    assert_eq!(plan.question(), &question());
    let written = encode(&plan, &stamp());
    assert_eq!(decode(&written), Ok((plan.clone(), stamp())));
    assert!(
        written.contains(r#""question":{"at":2,"kpi":"roi","levers":["cpc","gross-margin"],"limits":["#),
        "{written}"
    );
    // Nothing ticked is not the same as nothing asked.
    let mut none = question();
    none.levers = Vec::new();
    apply(&mut plan, PlanEdit::SetQuestion(Box::new(none)));
    let (read, _) = decode(&encode(&plan, &stamp())).expect("a plan");
    assert_eq!(read.question().levers, []);
    apply(&mut plan, PlanEdit::RemoveChannel(SECOND));
    assert_eq!(plan.question().channel, None);
}

#[test]
fn a_question_about_what_cannot_be_is_refused() {
    let mut plan = full();
    let mut check = |change: &dyn Fn(&mut SavedQuestion), error: EditError| {
        let mut asked = question();
        change(&mut asked);
        assert_eq!(plan.apply(PlanEdit::SetQuestion(Box::new(asked))), Err(error));
    };
    check(&|it| (it.kpi, it.value) = (Kpi::Orders, Some(-1.0)), EditError::Negative(Kpi::Orders));
    check(&|it| it.value = Some(f64::NAN), EditError::OutOfBounds(Kpi::Roi));
    check(&|it| it.until = Some(120), EditError::PeriodCount);
    check(&|it| it.channel = Some(ChannelId(9)), EditError::UnknownChannel);
    check(&|it| it.levers.push(Kpi::Nps), EditError::WrongPlace(Kpi::Nps));
    check(&|it| it.levers = vec![Kpi::Cpc; 17], EditError::TooMany(16));
    check(&|it| it.limits.push((Kpi::Cpc, Limits { low: None, high: Some(-1.0) })), EditError::Negative(Kpi::Cpc));
}

#[test]
fn a_question_of_a_later_version_survives() {
    let mut body = body();
    body["question"] = json!({"kpi": "orders", "value": 40.0, "later": 1});
    let (plan, later) = (read(&body).expect("a plan"), json!({"kpi": "moon-phase", "levers": ["cpc"]}));
    assert_eq!((plan.question().kpi, plan.question().value), (Kpi::Orders, Some(40.0)));
    assert!(encode(&plan, &stamp()).contains(r#""question":{"later":1,"value":40.0}"#));
    body["question"] = later.clone();
    let plan = read(&body).expect("a plan");
    assert_eq!(plan.question(), &SavedQuestion::default());
    let again: Value = serde_json::from_str(&encode(&plan, &stamp())).expect("JSON");
    assert_eq!(again["body"]["question"], later);
    for (field, value, path) in [
        ("until", json!(120), "question.until"),
        ("at", json!(9), "question.at"),
        ("levers", json!(["cpc", 3]), "question.levers"),
        ("limits", json!([{"kpi": "cpc", "low": -1}]), "question.limits"),
        ("limits", json!([{"low": 1}]), "question.limits[0].kpi"),
    ] {
        body["question"] = json!({field: value});
        assert_eq!(read(&body).map(|_| ()), Err(DocumentError::Invalid { path: path.into() }), "{field}");
    }
}

#[test]
fn a_batch_is_made_whole_or_not_at_all() {
    let mut plan = blank();
    let good = enter(of(FIRST), Kpi::Visits, 5.0);
    let bad = enter(of(FIRST), Kpi::Visits, -5.0);
    let batch = |edits| PlanEdit::Batch(EditName::Adopt(1), edits);
    assert_eq!(plan.apply(batch(vec![good.clone(), bad])), Err(EditError::Negative(Kpi::Visits)));
    assert_eq!(plan, blank());
    apply(&mut plan, batch(vec![good, enter(of(FIRST), Kpi::LeadRate, 0.1)]));
    assert_eq!(plan.entries().count(), 2);
}

#[test]
fn a_removed_channel_is_forgotten_by_all_but_the_ledger() {
    let mut plan = full();
    apply(&mut plan, PlanEdit::RemoveChannel(FIRST));
    assert_eq!(plan.objectives().len(), 1, "it was for the other channel");
    assert_eq!(plan.scenarios()[0].turns.len(), 2);
    assert_eq!((plan.trials()[0].channel, plan.trials()[0].hypothesis.as_str()), (None, "A shorter form"));
    assert!(plan.spending().response(SECOND).is_some());
    assert_eq!(decode(&encode(&plan, &stamp())), Ok((plan, stamp())));
    let mut plan = full();
    apply(&mut plan, PlanEdit::RemoveChannel(SECOND));
    assert!(plan.objectives().is_empty() && plan.spending().responses().is_empty());
}

#[test]
fn loyalty_answers_by_its_conventions() {
    let plan = full();
    let loyalty = plan.loyalty();
    assert_eq!(loyalty.csi_index(), Ok(0.7));
    let mut other = loyalty.clone();
    other.csi = CsiMethod::ByImportance;
    assert!(other.csi_index().is_ok_and(|index| (index - 0.75).abs() < 1e-12));
    other.csi = CsiMethod::ByLevels;
    assert_eq!(other.csi_index(), Ok(0.8));
    assert_eq!(loyalty.csat().and_then(Result::ok).map(Proportion::rate), Some(0.7));
    assert!(loyalty.curve().is_ok());
}

#[test]
fn seasons_move_what_comes_in_and_what_is_paid_for_it() {
    let mut plan = full();
    let at = |period| At { period: Some(period), ..of(FIRST) };
    apply(&mut plan, enter(at(4), Kpi::Visits, 7.0));
    apply(&mut plan, enter(of(FIRST), Kpi::LeadRate, 0.1));
    apply(&mut plan, enter(of(FIRST), Kpi::MediaCost, 10.0));
    apply(&mut plan, enter(At { layer: Layer::Actual, ..of(FIRST) }, Kpi::Visits, 900.0));
    let inputs = plan.inputs();
    let row =
        |layer, kpi| [0, 1, 2, 3, 4].map(|period| inputs.get(Cell { layer, period, lane: Lane::Channel(0) }, kpi));
    assert_eq!(row(Layer::Target, Kpi::Visits), [Some(800.0), Some(1000.0), Some(1200.0), Some(800.0), Some(7.0)]);
    assert_eq!(row(Layer::Target, Kpi::MediaCost), [Some(8.0), Some(10.0), Some(12.0), Some(8.0), Some(10.0)]);
    assert_eq!(row(Layer::Target, Kpi::LeadRate), [Some(0.1); 5]);
    assert_eq!(row(Layer::Actual, Kpi::Visits), [Some(900.0); 5]);
}

#[test]
fn ranges_stand_where_their_entries_count() {
    let mut plan = full();
    let uncertain = |at, kpi, low, high| PlanEdit::Enter {
        at,
        kpi,
        entry: Entry::guess(Quantity::Range { low, high }),
        instead_of: None,
    };
    let third = At { period: Some(2), ..of(FIRST) };
    let fourth = At { period: Some(3), ..of(FIRST) };
    apply(&mut plan, uncertain(of(FIRST), Kpi::Visits, 100.0, 400.0));
    apply(&mut plan, enter(third, Kpi::Visits, 50.0));
    apply(&mut plan, uncertain(fourth, Kpi::Visits, 10.0, 40.0));
    apply(&mut plan, uncertain(BUSINESS, Kpi::GrossMargin, 0.3, 0.5));
    apply(&mut plan, enter(At { layer: Layer::Actual, period: Some(0), ..BUSINESS }, Kpi::GrossMargin, 0.45));
    let ranges = plan.ranges();
    let summary: Vec<_> = ranges.iter().map(|it| (it.kpi, it.low, it.cells.len())).collect();
    assert_eq!(summary, [(Kpi::GrossMargin, 0.3, 12 + 11), (Kpi::Visits, 100.0, 10), (Kpi::Visits, 10.0, 1)]);
    assert_eq!(ranges[1].factors[..3], [0.8, 1.0, 1.0], "the third and fourth periods have figures of their own");
    // Put at their middles, the ranges say what the plan says.
    let inputs = plan.inputs();
    let mut again = Inputs::new(2, 12);
    for range in &ranges {
        let middle = Quantity::Range { low: range.low, high: range.high }.point(range.kpi.unit());
        for (cell, factor) in range.cells.iter().zip(&range.factors) {
            assert_eq!(again.get(*cell, range.kpi), None, "one range a cell");
            again.set(*cell, range.kpi, middle * factor);
            assert_eq!(again.get(*cell, range.kpi), inputs.get(*cell, range.kpi), "{cell:?}");
        }
    }
    let counted = |kpi| inputs.shape().cells().filter(|cell| inputs.get(*cell, kpi).is_some()).count();
    assert_eq!((counted(Kpi::Visits), counted(Kpi::GrossMargin)), (12, 24));
}

#[test]
fn levers_know_their_channel() {
    let plan = full();
    assert_eq!(plan.lever(Kpi::Cpc, Some(SECOND)), Some(Lever::of_channel(Kpi::Cpc, 1)));
    assert_eq!(plan.lever(Kpi::Cpc, None), Some(Lever::everywhere(Kpi::Cpc)));
    assert_eq!(plan.lever(Kpi::Cpc, Some(ChannelId(9))), None);
    assert_eq!((plan.channel_id(1), plan.channel_id(2)), (Some(SECOND), None));
}
