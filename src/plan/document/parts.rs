//! The parts of a plan beside its figures, as rows of a document and back.

use super::action::{action_row, read_action};
use super::assignment::{assignment_row, read_assignment};
use super::fields::{Fields, Object};
use super::people::{persona_row, read_persona, read_touchpoint, touchpoint_row};
use super::single::{loyalty_row, outlook_row, question_row, read_loyalty, read_outlook, read_question};
use super::{DocumentError, Extra, Foreign, invalid};
use crate::engine::Kpi;
use crate::engine::model::Change;
use crate::plan::document::body::iso;
use crate::plan::part::Fault;
use crate::plan::{
    ChannelId, FiveS, Objective, Part, Place, Plan, PlanTurn, Response, SavedScenario, SpendingAim, Trial, Verdict,
};

const OBJECTIVES: &str = "objectives";
const SCENARIOS: &str = "scenarios";
const TRIALS: &str = "trials";
const ACTIONS: &str = "actions";
const PERSONAS: &str = "personas";
const TOUCHPOINTS: &str = "touchpoints";

/// The parts, taken out of a document's body before its channels are known.
pub(super) struct UnreadParts {
    lists: [(&'static str, Reader, Vec<Foreign>); 6],
    outlook: Option<Foreign>,
    spending: Option<Foreign>,
    loyalty: Option<Foreign>,
    question: Option<Foreign>,
    assignment: Option<Foreign>,
    next: u32,
}

/// Reads one item; nothing if it names what only a newer minor version knows.
type Reader = fn(u32, &mut Fields) -> Result<Option<Part>, DocumentError>;

impl UnreadParts {
    pub fn take(extra: &mut Extra) -> Result<Self, DocumentError> {
        let mut list = |name: &'static str, read: Reader| match extra.remove(name) {
            None => Ok((name, read, Vec::new())),
            Some(Foreign::Array(items)) => Ok((name, read, items)),
            Some(_) => Err(invalid(name)),
        };
        let objectives = list(OBJECTIVES, read_objective)?;
        let scenarios = list(SCENARIOS, read_scenario)?;
        let trials = list(TRIALS, read_trial)?;
        let personas = list(PERSONAS, read_persona)?;
        // They name personas, so they come after them.
        let touchpoints = list(TOUCHPOINTS, read_touchpoint)?;
        let actions = list(ACTIONS, read_action)?;
        let lists = [objectives, scenarios, trials, personas, touchpoints, actions];
        let next = match extra.remove("next_part").map(|value| value.as_u64().and_then(|it| u32::try_from(it).ok())) {
            None => 1,
            Some(next) => next.ok_or_else(|| invalid("next_part"))?,
        };
        let mut single = |name| extra.remove(name);
        Ok(Self {
            lists,
            outlook: single("outlook"),
            spending: single("spending"),
            loyalty: single("loyalty"),
            question: single("question"),
            assignment: single("assignment"),
            next,
        })
    }
}

impl Plan {
    /// The unknown fields of the body, and the parts as fields beside them; parts that say nothing are left out.
    pub(super) fn extra_with_parts(&self) -> Extra {
        let parts = &self.parts;
        let mut body = Object::with(&self.extra);
        let mut list = |name: &str, rows: Vec<Foreign>| {
            let foreign = parts.foreign.get(name).into_iter().flatten().cloned();
            body.list(name, rows.into_iter().chain(foreign).collect());
        };
        list(OBJECTIVES, parts.objectives.iter().map(objective_row).collect());
        list(SCENARIOS, parts.scenarios.iter().map(scenario_row).collect());
        list(TRIALS, parts.trials.iter().map(trial_row).collect());
        list(ACTIONS, parts.actions.iter().map(action_row).collect());
        list(PERSONAS, parts.personas.iter().map(persona_row).collect());
        list(TOUCHPOINTS, parts.touchpoints.iter().map(touchpoint_row).collect());
        for (name, row) in [
            ("outlook", outlook_row(&parts.outlook)),
            ("spending", self.spending_row()),
            ("loyalty", loyalty_row(&parts.loyalty)),
            ("question", question_row(&parts.question)),
        ] {
            if !row.is_empty() {
                body.put(name, row.done());
            }
        }
        if let Some(assignment) = &parts.assignment {
            body.put("assignment", assignment_row(assignment));
        }
        if parts.next > 1 {
            body.put("next_part", parts.next);
        }
        body.into_extra()
    }

    pub(super) fn read_parts(&mut self, unread: UnreadParts) -> Result<(), DocumentError> {
        self.parts.next = unread.next.max(1);
        for (name, read, items) in unread.lists {
            for (index, value) in items.into_iter().enumerate() {
                self.read_item(name, index, read, value)?;
            }
        }
        if let Some(value) = unread.outlook {
            let outlook = read_outlook(value)?;
            outlook.check().map_err(|Fault(field, _)| invalid(&format!("outlook.{field}")))?;
            self.parts.outlook = outlook;
        }
        if let Some(value) = unread.spending {
            self.read_spending(value)?;
        }
        if let Some(value) = unread.loyalty {
            let loyalty = read_loyalty(value)?;
            loyalty.check().map_err(|Fault(field, _)| invalid(&format!("loyalty.{field}")))?;
            self.parts.loyalty = loyalty;
        }
        if let Some(value) = unread.assignment {
            self.parts.assignment = Some(Box::new(read_assignment(value)?));
        }
        if let Some(value) = unread.question {
            match read_question(value.clone())? {
                Some(question) => {
                    question.check(self).map_err(|Fault(field, _)| invalid(&format!("question.{field}")))?;
                    self.parts.question = question;
                }
                None => drop(self.extra.insert("question".to_owned(), value)),
            }
        }
        Ok(())
    }

    fn read_item(
        &mut self,
        list: &'static str,
        index: usize,
        read: Reader,
        value: Foreign,
    ) -> Result<(), DocumentError> {
        let mut fields = Fields::of(value.clone(), format!("{list}[{index}]"))?;
        let id = fields.whole("id")?;
        let id = fields.need("id", id.filter(|id| *id != u32::MAX))?;
        self.parts.next = self.parts.next.max(id + 1);
        if let Some(part) = read(id, &mut fields)? {
            return self.take_in(part, &fields);
        }
        self.parts.foreign.entry(list).or_default().push(value);
        Ok(())
    }

    /// Puts an item in that was read, or tells which field speaks against it.
    fn take_in(&mut self, part: Part, fields: &Fields) -> Result<(), DocumentError> {
        let mut part = part.plain();
        part.check(self).map_err(|Fault(field, _)| fields.wrong(field))?;
        let key = part.key();
        if self.parts.has(key) {
            return Err(fields.wrong(if key.id().is_some() { "id" } else { "at" }));
        }
        self.parts.check_room(key).map_err(|_| fields.wrong("id"))?;
        match &mut part {
            Part::Objective(it) => it.extra = fields.rest(),
            Part::Scenario(it) => it.extra = fields.rest(),
            Part::Trial(it) => it.extra = fields.rest(),
            Part::Action(it) => it.extra = fields.rest(),
            Part::Persona(it) if it.is_main && self.main_persona().is_some() => return Err(fields.wrong("main")),
            Part::Persona(it) => it.extra = fields.rest(),
            Part::Touchpoint(it) => it.extra = fields.rest(),
            Part::Response(it) => it.extra = fields.rest(),
        }
        self.parts.put(part);
        Ok(())
    }

    fn read_spending(&mut self, value: Foreign) -> Result<(), DocumentError> {
        let mut fields = Fields::of(value, "spending".to_owned())?;
        let budget = fields.number("budget")?;
        if budget.is_some_and(|budget| !(0.0..=1e15).contains(&budget)) {
            return Err(fields.wrong("budget"));
        }
        if let Some(aim) = fields.text("aim")? {
            self.parts.spending.aim = fields.need("aim", SpendingAim::from_id(&aim))?;
        }
        self.parts.spending.budget = budget;
        for (index, value) in fields.list("responses")?.into_iter().enumerate() {
            let mut row = Fields::of(value, format!("spending.responses[{index}]"))?;
            let at = row.whole("at")?;
            let channel = ChannelId(row.need("at", at)?);
            let pair = |point: Foreign| match point.as_array().map(Vec::as_slice) {
                Some([spend, visits]) => spend.as_f64().zip(visits.as_f64()),
                _ => None,
            };
            let points = row.list("points")?.into_iter().map(pair).collect::<Option<Vec<_>>>();
            let response = Response {
                points: row.need("points", points)?,
                ceiling: row.number("ceiling")?,
                least: row.number("least")?,
                most: row.number("most")?,
                ..Response::new(channel)
            };
            self.take_in(Part::Response(response), &row)?;
        }
        self.parts.spending.extra = fields.rest();
        Ok(())
    }

    fn spending_row(&self) -> Object {
        let spending = &self.parts.spending;
        let mut row = Object::with(&spending.extra);
        row.number("budget", spending.budget);
        let aim = Some(spending.aim).filter(|aim| *aim != SpendingAim::Profit);
        row.text("aim", aim.map(SpendingAim::id));
        row.list("responses", spending.responses.iter().map(response_row).collect());
        row
    }
}

fn objective_row(it: &Objective) -> Foreign {
    let mut row = Object::with(&it.extra);
    row.put("id", it.id);
    row.put("kpi", it.kpi.id());
    if let Place::Channel(id) = it.place {
        row.put("at", id.0);
    }
    row.put("value", it.value);
    if let Some(period) = it.by {
        row.put("by", period);
    }
    row.text("note", Some(it.note.as_str()).filter(|note| !note.is_empty()));
    row.text("s", it.s.map(FiveS::id));
    row.done()
}

fn read_objective(id: u32, fields: &mut Fields) -> Result<Option<Part>, DocumentError> {
    let kpi = fields.text("kpi")?;
    let s = fields.text("s")?;
    let five = s.as_deref().map(FiveS::from_id);
    let (Some(kpi), Some(s)) = (Kpi::from_id(&fields.need("kpi", kpi)?), five.map_or(Some(None), |s| s.map(Some)))
    else {
        return Ok(None);
    };
    let place = fields.whole("at")?.map_or(Place::Business, |id| Place::Channel(ChannelId(id)));
    let value = fields.number("value")?;
    let mut objective = Objective::new(id, kpi, place, fields.need("value", value)?);
    objective.by = fields.short("by")?;
    objective.note = fields.text("note")?.unwrap_or_default();
    objective.s = s;
    Ok(Some(Part::Objective(objective)))
}

fn scenario_row(it: &SavedScenario) -> Foreign {
    let mut row = Object::with(&it.extra);
    row.put("id", it.id);
    row.put("name", it.name.as_str());
    row.put("turns", it.turns.iter().map(turn_row).collect::<Vec<Foreign>>());
    row.done()
}

fn turn_row(it: &PlanTurn) -> Foreign {
    let mut row = Object::with(&it.extra);
    row.put("kpi", it.kpi.id());
    if let Some(id) = it.channel {
        row.put("at", id.0);
    }
    match it.change {
        Change::By(factor) => row.put("by", factor),
        Change::Add(more) => row.put("add", more),
        Change::To(value) => row.put("to", value),
    }
    row.done()
}

fn read_scenario(id: u32, fields: &mut Fields) -> Result<Option<Part>, DocumentError> {
    let name = fields.text("name")?.unwrap_or_default();
    let mut turns = Vec::new();
    for (index, value) in fields.list("turns")?.into_iter().enumerate() {
        let Some(turn) = read_turn(Fields::of(value, fields.path(&format!("turns[{index}]")))?)? else {
            return Ok(None);
        };
        turns.push(turn);
    }
    Ok(Some(Part::Scenario(SavedScenario::new(id, name, turns))))
}

fn read_turn(mut fields: Fields) -> Result<Option<PlanTurn>, DocumentError> {
    let kpi = fields.text("kpi")?;
    let Some(kpi) = Kpi::from_id(&fields.need("kpi", kpi)?) else { return Ok(None) };
    let channel = fields.whole("at")?.map(ChannelId);
    let change = match (fields.number("by")?, fields.number("add")?, fields.number("to")?) {
        (Some(factor), None, None) => Change::By(factor),
        (None, Some(more), None) => Change::Add(more),
        (None, None, Some(value)) => Change::To(value),
        // Turned in a way that is not known yet.
        (None, None, None) => return Ok(None),
        _ => return Err(fields.wrong("by")),
    };
    Ok(Some(PlanTurn { kpi, channel, change, extra: fields.rest() }))
}

fn trial_row(it: &Trial) -> Foreign {
    let mut row = Object::with(&it.extra);
    row.put("id", it.id);
    row.put("hypothesis", it.hypothesis.as_str());
    row.put("kpi", it.kpi.id());
    if let Some(id) = it.channel {
        row.put("at", id.0);
    }
    row.number("expected", it.expected);
    row.number("actual", it.actual);
    row.text("start", it.start.map(iso).as_deref());
    row.text("end", it.end.map(iso).as_deref());
    row.put("verdict", it.verdict.id());
    row.done()
}

fn read_trial(id: u32, fields: &mut Fields) -> Result<Option<Part>, DocumentError> {
    let (kpi, verdict) = (fields.text("kpi")?, fields.text("verdict")?);
    let (kpi, verdict) = (fields.need("kpi", kpi)?, fields.need("verdict", verdict)?);
    let (Some(kpi), Some(verdict)) = (Kpi::from_id(&kpi), Verdict::from_id(&verdict)) else { return Ok(None) };
    Ok(Some(Part::Trial(Trial {
        hypothesis: fields.text("hypothesis")?.unwrap_or_default(),
        channel: fields.whole("at")?.map(ChannelId),
        expected: fields.number("expected")?,
        actual: fields.number("actual")?,
        start: fields.day("start")?,
        end: fields.day("end")?,
        verdict,
        ..Trial::new(id, kpi)
    })))
}

fn response_row(it: &Response) -> Foreign {
    let mut row = Object::with(&it.extra);
    row.put("at", it.channel.0);
    let points = it.points.iter().map(|(spend, visits)| Foreign::from(vec![*spend, *visits]));
    row.list("points", points.collect());
    row.number("ceiling", it.ceiling);
    row.number("least", it.least);
    row.number("most", it.most);
    row.done()
}
