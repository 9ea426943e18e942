//! The blocks that tell of people and of what is done for them.

use super::table::{PaperCell, PaperRow, PaperTable};
use super::{Basis, Item};
use crate::engine::Cell;
use crate::i18n::agenda::{action_channel, action_name, action_persona, days_text, persona_name, state_name};
use crate::i18n::{Args, Msg, Wording};
use crate::plan::{Action, Aspect, Phase, Touchpoint, Trait};

/// What stands beside a persona's name.
const BESIDE: [Trait; 4] = [Trait::Name, Trait::Role, Trait::Age, Trait::Place];

fn text(words: &Wording, msg: Msg) -> String {
    words.catalog.text(msg)
}

pub(super) fn personas(words: &Wording) -> Vec<Item> {
    let card = |(position, persona): (usize, &crate::plan::Persona)| {
        let is_told = |of: &Trait| !BESIDE.contains(of) && !persona.text(*of).trim().is_empty();
        let fact = |of: Trait| (text(words, Msg::TraitName(of)), persona.text(of).trim().to_owned());
        let mut facts: Vec<(String, String)> = Trait::ALL.into_iter().filter(is_told).map(fact).collect();
        let channels = persona.channels.iter().filter_map(|id| words.plan.channel(*id));
        let channels: Vec<&str> =
            channels.map(|channel| channel.name.as_str()).filter(|name| !name.is_empty()).collect();
        if !channels.is_empty() {
            facts.push((text(words, Msg::PersonaChannels), channels.join(&text(words, Msg::ListSeparator))));
        }
        let main = persona.is_main.then(|| text(words, Msg::PersonaMain));
        let about: Vec<String> = persona.summary().map(str::to_owned).chain(main).collect();
        Item::Card { name: persona_name(words, position), about: about.join(" · "), facts }
    };
    words.plan.personas().iter().enumerate().map(card).collect()
}

pub(super) fn journey(words: &Wording, basis: &Basis) -> Vec<Item> {
    let plan = words.plan;
    let heads = [
        Msg::AspectName(Aspect::Name),
        Msg::TouchpointPhase,
        Msg::AspectName(Aspect::Does),
        Msg::TouchpointFeeling,
        Msg::AspectName(Aspect::Friction),
        Msg::AspectName(Aspect::Opportunity),
        Msg::TouchpointKpi,
    ];
    let heads = heads.map(|head| text(words, head)).to_vec();
    let in_order =
        Phase::ALL.into_iter().flat_map(|phase| plan.touchpoints().iter().filter(move |it| it.phase == phase));
    let rows: Vec<PaperRow> = in_order.map(|it| touchpoint(words, basis, it)).collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let table = PaperTable { heads, rows, is_worded: true, ..PaperTable::default() };
    vec![Item::Table(table.without_empty_columns())]
}

fn touchpoint(words: &Wording, basis: &Basis, it: &Touchpoint) -> PaperRow {
    let plan = words.plan;
    let position = plan.touchpoints().iter().position(|other| other.id == it.id).unwrap_or_default();
    let number = words.format.count((position + 1) as f64);
    let name = match it.text(Aspect::Name).trim() {
        "" => words.catalog.format(Msg::TouchpointUnnamed, &Args::new().text("number", number)),
        name => name.to_owned(),
    };
    let persona = plan.personas().iter().position(|persona| Some(persona.id) == it.persona);
    // Where there is a single persona, whose way it is goes without saying.
    let persona = persona.filter(|_| plan.personas().len() > 1);
    let whose = persona.map(|position| persona_name(words, position)).unwrap_or_default();
    let feeling = it.feeling.map(|feeling| match feeling {
        ..=-2 => Msg::TouchpointFeelingWorst,
        -1 => Msg::TouchpointFeelingBad,
        0 => Msg::TouchpointFeelingEven,
        1 => Msg::TouchpointFeelingGood,
        2.. => Msg::TouchpointFeelingBest,
    });
    let scope = basis.target();
    let figure = it.kpi.and_then(|kpi| {
        let cell = Cell { lane: plan.lane(it.place())?, ..scope.cell };
        let value = words.format.optional(kpi.unit(), scope.shown.value(cell, kpi));
        Some(PaperCell { text: value, note: words.kpi(kpi) })
    });
    let said = |of: Aspect| PaperCell::of(it.text(of).trim());
    let cells = vec![
        PaperCell::of(text(words, Msg::PhaseName(it.phase))),
        PaperCell { note: it.text(Aspect::Thinks).trim().to_owned(), ..said(Aspect::Does) },
        PaperCell::of(feeling.map(|msg| text(words, msg)).unwrap_or_default()),
        said(Aspect::Friction),
        said(Aspect::Opportunity),
        figure.unwrap_or_default(),
    ];
    PaperRow { name: PaperCell { text: name, note: whose }, cells, is_total: false }
}

pub(super) fn calendar(words: &Wording) -> Vec<Item> {
    let mut actions: Vec<&Action> = words.plan.actions().iter().collect();
    if actions.is_empty() {
        return Vec::new();
    }
    // What has no day comes last.
    actions.sort_by_key(|action| {
        let first = action.first.or(action.last);
        (first.is_none(), first)
    });
    let row = |action: &&Action| {
        let name = action_name(words, action);
        let tactic = action.tactic.map(|tactic| text(words, Msg::TacticName(tactic))).filter(|it| *it != name);
        let notes: Vec<String> =
            tactic.into_iter().chain(Some(action.note.trim().to_owned())).filter(|it| !it.is_empty()).collect();
        let cost = action.cost.map(|cost| words.format.money(cost)).unwrap_or_default();
        let stage = text(words, Msg::StageName(action.stage));
        let cells = vec![
            PaperCell { text: name, note: notes.join(" · ") },
            PaperCell::of(stage),
            PaperCell {
                text: action_channel(words, action).unwrap_or_default(),
                note: action_persona(words, action).unwrap_or_default(),
            },
            PaperCell::of(action.owner.trim()),
            PaperCell::of(cost),
            PaperCell::of(text(words, state_name(action.state))),
        ];
        PaperRow { name: PaperCell::of(days_text(words, action)), cells, is_total: false }
    };
    let rows = actions.iter().map(row).collect();
    let heads = [
        Msg::ReportWhen,
        Msg::ActionTitle,
        Msg::ActionStage,
        Msg::HeadChannel,
        Msg::ActionOwner,
        Msg::ActionCost,
        Msg::ActionState,
    ];
    let heads = heads.map(|head| text(words, head)).to_vec();
    let table = PaperTable { heads, rows, is_worded: true, ..PaperTable::default() }.without_empty_columns();
    vec![Item::Table(table)]
}
