//! Personas and touchpoints, as rows of a document and back.

use super::fields::{Fields, Object};
use super::{DocumentError, Foreign};
use crate::engine::Kpi;
use crate::plan::{Aspect, ChannelId, Part, Persona, Phase, Touchpoint, Trait};

pub(super) fn persona_row(it: &Persona) -> Foreign {
    let mut row = Object::with(&it.extra);
    row.put("id", it.id);
    if it.is_main {
        row.put("main", true);
    }
    for of in Trait::ALL {
        row.text(of.id(), Some(it.text(of)).filter(|text| !text.is_empty()));
    }
    row.list("channels", it.channels.iter().map(|id| Foreign::from(id.0)).collect());
    row.done()
}

pub(super) fn read_persona(id: u32, fields: &mut Fields) -> Result<Option<Part>, DocumentError> {
    let mut persona = Persona::new(id);
    persona.is_main = fields.flag("main")?;
    for of in Trait::ALL {
        persona = persona.with(of, fields.text(of.id())?.unwrap_or_default());
    }
    let number = |value: &Foreign| value.as_u64().and_then(|id| Some(ChannelId(id.try_into().ok()?)));
    let channels = fields.list("channels")?.iter().map(number).collect::<Option<_>>();
    persona.channels = fields.need("channels", channels)?;
    Ok(Some(Part::Persona(persona)))
}

pub(super) fn touchpoint_row(it: &Touchpoint) -> Foreign {
    let mut row = Object::with(&it.extra);
    row.put("id", it.id);
    if let Some(id) = it.persona {
        row.put("persona", id);
    }
    row.put("phase", it.phase.id());
    if it.is_offline {
        row.put("offline", true);
    }
    if let Some(id) = it.channel {
        row.put("at", id.0);
    }
    if let Some(feeling) = it.feeling {
        row.put("feeling", feeling);
    }
    row.text("kpi", it.kpi.map(Kpi::id));
    for of in Aspect::ALL {
        row.text(of.id(), Some(it.text(of)).filter(|text| !text.is_empty()));
    }
    row.done()
}

pub(super) fn read_touchpoint(id: u32, fields: &mut Fields) -> Result<Option<Part>, DocumentError> {
    let (phase, kpi) = (fields.text("phase")?, fields.text("kpi")?);
    let phase = Phase::from_id(&fields.need("phase", phase)?);
    let known = kpi.as_deref().map_or(Some(None), |id| Kpi::from_id(id).map(Some));
    let (Some(phase), Some(kpi)) = (phase, known) else { return Ok(None) };
    let mut touchpoint = Touchpoint::new(id, phase);
    touchpoint.persona = fields.whole("persona")?;
    touchpoint.is_offline = fields.flag("offline")?;
    touchpoint.channel = fields.whole("at")?.map(ChannelId);
    touchpoint.feeling = fields.small("feeling")?;
    touchpoint.kpi = kpi;
    for of in Aspect::ALL {
        touchpoint = touchpoint.with(of, fields.text(of.id())?.unwrap_or_default());
    }
    Ok(Some(Part::Touchpoint(touchpoint)))
}
