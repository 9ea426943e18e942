//! Outlook, loyalty and the question, of which a plan has one each, as objects of a document and back. What says nothing is left out.

use super::fields::{Fields, Object};
use super::{DocumentError, Extra, Foreign};
use crate::engine::Kpi;
use crate::engine::loyalty::FirstMargin;
use crate::plan::edit::plain_name;
use crate::plan::{Basis, ChannelId, Criterion, CsiMethod, Limits, Loyalty, Outlook, SavedQuestion, SeasonMode};

pub(super) fn outlook_row(it: &Outlook) -> Object {
    let mut row = Object::with(&it.extra);
    let basis = Some(it.basis).filter(|basis| *basis != Basis::KeepTarget);
    row.text("basis", basis.map(Basis::id));
    if it.lags != [0; 3] {
        row.put("lags", it.lags.to_vec());
    }
    row.numbers("seasonality", &it.seasonality);
    row.text("seasons", Some(it.seasons).filter(|seasons| *seasons != SeasonMode::Yearly).map(SeasonMode::id));
    row
}

pub(super) fn read_outlook(value: Foreign) -> Result<Outlook, DocumentError> {
    let mut fields = Fields::of(value, "outlook".to_owned())?;
    let mut outlook = Outlook::default();
    if let Some(basis) = fields.text("basis")? {
        outlook.basis = fields.need("basis", Basis::from_id(&basis))?;
    }
    let lags = fields.list("lags")?;
    if !lags.is_empty() {
        let lag = |value: &Foreign| value.as_u64().and_then(|lag| u8::try_from(lag).ok());
        let lags: Option<Vec<u8>> = lags.iter().map(lag).collect();
        outlook.lags = fields.need("lags", lags.and_then(|lags| lags.try_into().ok()))?;
    }
    outlook.seasonality = fields.numbers("seasonality")?;
    if let Some(seasons) = fields.text("seasons")? {
        outlook.seasons = fields.need("seasons", SeasonMode::from_id(&seasons))?;
    }
    outlook.extra = fields.rest();
    Ok(outlook)
}

fn first_margin_id(first: FirstMargin) -> &'static str {
    match first {
        FirstMargin::AfterOnePeriod => "after-one-period",
        FirstMargin::Now => "now",
    }
}

pub(super) fn loyalty_row(it: &Loyalty) -> Object {
    let usual = Loyalty::default();
    let mut row = Object::with(&it.extra);
    row.text("csi", Some(it.csi.id()).filter(|_| it.csi != usual.csi));
    row.number("best", Some(it.best).filter(|best| best.to_bits() != usual.best.to_bits()));
    let criteria = it.criteria.iter().map(|criterion| {
        let mut row = Object::with(&criterion.extra);
        row.put("name", criterion.name.as_str());
        row.put("importance", criterion.importance);
        row.put("score", criterion.score);
        row.done()
    });
    row.list("criteria", criteria.collect());
    row.numbers("answers", &it.answers);
    row.text("first_margin", Some(first_margin_id(it.first_margin)).filter(|_| it.first_margin != usual.first_margin));
    row.numbers("cohort", &it.cohort);
    row.number("discount_rate", it.discount_rate);
    if let Some(cycles) = it.cycles {
        row.put("cycles", cycles);
    }
    row
}

pub(super) fn read_loyalty(value: Foreign) -> Result<Loyalty, DocumentError> {
    let mut fields = Fields::of(value, "loyalty".to_owned())?;
    let mut it = Loyalty::default();
    if let Some(csi) = fields.text("csi")? {
        it.csi = fields.need("csi", CsiMethod::from_id(&csi))?;
    }
    it.best = fields.number("best")?.unwrap_or(it.best);
    for (index, value) in fields.list("criteria")?.into_iter().enumerate() {
        let mut row = Fields::of(value, fields.path(&format!("criteria[{index}]")))?;
        let name = plain_name(row.text("name")?.unwrap_or_default());
        let (importance, score) = (row.number("importance")?, row.number("score")?);
        let (importance, score) = (row.need("importance", importance)?, row.need("score", score)?);
        it.criteria.push(Criterion { name, importance, score, extra: row.rest() });
    }
    it.answers = fields.numbers("answers")?;
    if let Some(id) = fields.text("first_margin")? {
        let first = FirstMargin::ALL.into_iter().find(|first| first_margin_id(*first) == id);
        it.first_margin = fields.need("first_margin", first)?;
    }
    it.cohort = fields.numbers("cohort")?;
    it.discount_rate = fields.number("discount_rate")?;
    it.cycles = fields.short("cycles")?;
    it.extra = fields.rest();
    Ok(it)
}

pub(super) fn question_row(it: &SavedQuestion) -> Object {
    let usual = SavedQuestion::default();
    let mut row = Object::with(&it.extra);
    let ids = |kpis: &[Kpi]| kpis.iter().map(|kpi| kpi.id()).collect::<Vec<_>>();
    row.text("kpi", Some(it.kpi.id()).filter(|_| it.kpi != usual.kpi));
    row.number("value", it.value);
    if let Some(until) = it.until {
        row.put("until", until);
    }
    // None at all is an answer too.
    if it.levers != usual.levers {
        row.put("levers", ids(&it.levers));
    }
    if let Some(ChannelId(id)) = it.channel {
        row.put("at", id);
    }
    let limits = it.limits.iter().map(|(kpi, limits)| {
        let mut row = Object::with(&Extra::new());
        row.put("kpi", kpi.id());
        row.number("low", limits.low);
        row.number("high", limits.high);
        row.done()
    });
    row.list("limits", limits.collect());
    row
}

/// The question; nothing if it names a figure that only a newer minor version knows.
pub(super) fn read_question(value: Foreign) -> Result<Option<SavedQuestion>, DocumentError> {
    let mut fields = Fields::of(value, "question".to_owned())?;
    let mut it = SavedQuestion::default();
    let mut kpis = Vec::new();
    if let Some(kpi) = fields.text("kpi")? {
        kpis.push(Kpi::from_id(&kpi).inspect(|kpi| it.kpi = *kpi));
    }
    it.value = fields.number("value")?;
    it.until = fields.short("until")?;
    it.channel = fields.whole("at")?.map(ChannelId);
    if let Some(levers) = fields.ids("levers")? {
        it.levers = levers.iter().filter_map(|id| Kpi::from_id(id)).collect();
        kpis.extend(levers.iter().map(|id| Kpi::from_id(id)));
    }
    for (index, value) in fields.list("limits")?.into_iter().enumerate() {
        let mut row = Fields::of(value, fields.path(&format!("limits[{index}]")))?;
        let id = row.text("kpi")?;
        let kpi = Kpi::from_id(&row.need("kpi", id)?);
        let limits = Limits { low: row.number("low")?, high: row.number("high")? };
        it.limits.extend(kpi.map(|kpi| (kpi, limits)));
        kpis.push(kpi);
    }
    it.extra = fields.rest();
    Ok(kpis.iter().all(Option::is_some).then_some(it))
}
