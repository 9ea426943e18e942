//! Actions of the calendar as rows of a document and back.

use super::body::iso;
use super::fields::{Fields, Object};
use super::{DocumentError, Foreign};
use crate::engine::Stage;
use crate::plan::{Action, ActionState, ChannelId, Part, Repeat, Tactic};

/// What is usual is left out: no title where a tactic names it, planned, once.
pub(super) fn action_row(it: &Action) -> Foreign {
    let filled = |text: &'static str, value: &str, row: &mut Object| {
        row.text(text, Some(value).filter(|value| !value.is_empty()));
    };
    let mut row = Object::with(&it.extra);
    row.put("id", it.id);
    filled("title", &it.title, &mut row);
    row.text("tactic", it.tactic.map(Tactic::id));
    row.put("stage", it.stage.id());
    if let Some(id) = it.channel {
        row.put("at", id.0);
    }
    if let Some(id) = it.persona {
        row.put("persona", id);
    }
    row.text("first", it.first.map(iso).as_deref());
    row.text("last", it.last.map(iso).as_deref());
    row.text("repeat", Some(it.repeat).filter(|it| *it != Repeat::Once).map(Repeat::id));
    filled("owner", &it.owner, &mut row);
    row.number("cost", it.cost);
    row.text("state", Some(it.state).filter(|it| *it != ActionState::Planned).map(ActionState::id));
    filled("note", &it.note, &mut row);
    row.done()
}

/// Reads one action; nothing if its stage, rhythm or state is known to a newer minor version only. A tactic that is not
/// known here stays with the action as it is.
pub(super) fn read_action(id: u32, fields: &mut Fields) -> Result<Option<Part>, DocumentError> {
    let stage = fields.text("stage")?;
    let stage = fields.need("stage", stage)?;
    let stage = Stage::ALL.into_iter().find(|it| it.id() == stage);
    let repeat = fields.text("repeat")?.map_or(Some(Repeat::Once), |id| Repeat::from_id(&id));
    let progress = fields.text("state")?.map_or(Some(ActionState::Planned), |id| ActionState::from_id(&id));
    let (Some(stage), Some(repeat), Some(progress)) = (stage, repeat, progress) else { return Ok(None) };
    Ok(Some(Part::Action(Action {
        title: fields.text("title")?.unwrap_or_default(),
        tactic: fields.known("tactic", Tactic::from_id)?,
        channel: fields.whole("at")?.map(ChannelId),
        persona: fields.whole("persona")?,
        first: fields.day("first")?,
        last: fields.day("last")?,
        repeat,
        owner: fields.text("owner")?.unwrap_or_default(),
        cost: fields.number("cost")?,
        state: progress,
        note: fields.text("note")?.unwrap_or_default(),
        ..Action::new(id, stage)
    })))
}
