//! What the engine, the plan and the reading of numbers have to say, put into sentences. Used by `state` and `ui`.

use super::{Args, Catalog, Format, Msg, ParseError};
use crate::engine::{Finding, FindingKind, Kpi, Lane, Layer, Unit};
use crate::plan::assignment::{MAX_TASK_CHARS, Subject};
use crate::plan::document::DocumentError;
use crate::plan::{EditError, EditName, Goal, MAX_CHANNELS, MAX_NAME_CHARS, MAX_NOTE_CHARS, MAX_PERIODS, Plan};

/// Speaks about one plan in one language.
#[derive(Clone, Copy)]
pub struct Wording<'a> {
    /// The language.
    pub catalog: &'static Catalog,
    /// How numbers are written.
    pub format: Format,
    /// The plan, for its goal and the names of its channels.
    pub plan: &'a Plan,
}

impl Wording<'_> {
    /// The figure's name in this plan.
    pub fn kpi(&self, kpi: Kpi) -> String {
        self.catalog.kpi_name(kpi, self.plan.goal())
    }

    /// A figure for reading: a dash where it is unknown, a word where the plan's task hides it.
    pub fn seen(&self, kpi: Kpi, value: Option<f64>) -> String {
        if self.plan.hides(Subject::Figure(kpi)) {
            return self.catalog.text(Msg::HiddenByTask);
        }
        self.format.optional(kpi.unit(), value)
    }

    /// The name of a channel, or of all channels together.
    pub fn place(&self, lane: Lane) -> String {
        match lane {
            Lane::Channel(position) => self.channel(position),
            Lane::Total => self.catalog.text(Msg::PlaceTotal),
        }
    }

    /// The name of a channel and, where it is not the target, the layer.
    fn place_in_layer(&self, lane: Lane, layer: Layer) -> String {
        let place = self.place(lane);
        match layer {
            Layer::Target => place,
            Layer::Actual => {
                let layer = self.catalog.text(Msg::LayerName(layer));
                self.catalog.format(Msg::PlaceLayer, &Args::new().text("place", place).text("layer", layer))
            }
        }
    }

    fn channel(&self, position: usize) -> String {
        let name = self.plan.channels().get(position).map(|channel| channel.name.clone()).unwrap_or_default();
        if name.is_empty() {
            let number = self.format.in_own_digits(&(position + 1).to_string());
            self.catalog.format(Msg::ChannelNew, &Args::new().text("number", number))
        } else {
            name
        }
    }

    /// A finding as a sentence.
    pub fn finding(&self, finding: &Finding) -> String {
        let kpi = finding.kpi;
        let place = self.place_in_layer(finding.cell.lane, finding.cell.layer);
        let value = |value: f64| self.format.value(kpi.unit(), value);
        let args = Args::new().text("kpi", self.kpi(kpi));
        let (msg, args) = match &finding.kind {
            FindingKind::Conflict { used, derived } => {
                let args = args.text("used", value(*used)).text("derived", value(*derived));
                (Msg::FindingConflict, args.text("place", place))
            }
            FindingKind::OverWhole => (Msg::FindingOverWhole, args.text("place", place)),
            FindingKind::Negative => (Msg::FindingNegative, args.text("place", place)),
            FindingKind::LosesMost { lost, of, is_sure } => {
                let msg = if *is_sure { Msg::FindingLosesMost } else { Msg::FindingMayLoseMost };
                (msg, args.count("lost", &self.format, *lost).text("of", self.format.count(*of)))
            }
            FindingKind::WorthMost { outcome, gain, is_sure } => {
                let args = args.text("outcome", self.kpi(*outcome)).text("gain", self.format.money(*gain));
                (if *is_sure { Msg::FindingWorthMost } else { Msg::FindingMayBeWorthMost }, args)
            }
            FindingKind::ZeroDenominator { denominator } => {
                let args = args.text("denominator", self.kpi(*denominator)).text("place", place);
                (Msg::FindingZeroDenominator, args)
            }
            FindingKind::PartialTotal { missing } => {
                let names: Vec<String> = missing.iter().map(|position| isolated(&self.channel(*position))).collect();
                let separator = self.catalog.text(Msg::ListSeparator);
                let args = args.count("missing", &self.format, missing.len() as f64);
                (Msg::FindingPartialTotal, args.text("channels", names.join(&separator)))
            }
            FindingKind::TooFew => (Msg::FindingTooFew, args.text("place", place)),
            FindingKind::UpperBound { sum } => (Msg::FindingUpperBound, args.text("value", value(*sum))),
            FindingKind::Never => (Msg::FindingNever, args.text("place", place)),
            FindingKind::Assumed { value: assumed } => (Msg::FindingAssumed, args.text("value", value(*assumed))),
        };
        self.catalog.format(msg, &args)
    }

    /// A finding of all periods together as a sentence.
    pub fn finding_together(&self, finding: &Finding) -> String {
        let FindingKind::WorthMost { outcome, gain, is_sure } = finding.kind else { return self.finding(finding) };
        let args = Args::new().text("kpi", self.kpi(finding.kpi)).text("outcome", self.kpi(outcome));
        let msg = if is_sure { Msg::FindingWorthMostTogether } else { Msg::FindingMayBeWorthMostTogether };
        self.catalog.format(msg, &args.text("gain", self.format.money(gain)))
    }

    /// A finding of one of several periods: the first in which it holds, and how many more there are.
    pub fn finding_of_period(&self, finding: &Finding, more: usize) -> String {
        let period = self.period(finding.cell.period);
        let (args, told) = (Args::new().text("period", period), self.finding(finding));
        match more {
            0 => self.catalog.format(Msg::FieldHere, &args.text("value", told)),
            more => {
                let args = args.text("finding", told).count("more", &self.format, more as f64);
                self.catalog.format(Msg::FindingInPeriods, &args)
            }
        }
    }
}

/// A name of the user's own, kept apart from what surrounds it, whatever its direction.
pub(super) fn isolated(name: &str) -> String {
    format!("\u{2068}{name}\u{2069}")
}

impl Catalog {
    /// What an edit is called, to be put into [`Msg::Undo`] and [`Msg::Redo`].
    pub fn edit_name(&self, name: EditName, goal: Goal) -> String {
        self.text(match name {
            EditName::Title => Msg::EditTitle,
            EditName::Goal => Msg::EditGoal,
            EditName::Currency => Msg::EditCurrency,
            EditName::Periods => Msg::EditPeriods,
            EditName::AddChannel => Msg::EditAddChannel,
            EditName::Channel => Msg::EditChannel,
            EditName::RemoveChannel => Msg::EditRemoveChannel,
            EditName::Figure(kpi) => Msg::kpi_name(kpi, goal),
            EditName::Objective => Msg::EditObjective,
            EditName::Scenario => Msg::EditScenario,
            EditName::Trial => Msg::EditTrial,
            EditName::Action => Msg::EditAction,
            EditName::RemoveAction => Msg::EditRemoveAction,
            EditName::Persona => Msg::EditPersona,
            EditName::Touchpoint => Msg::EditTouchpoint,
            EditName::Response => Msg::EditResponse,
            EditName::Outlook => Msg::EditOutlook,
            EditName::Spending => Msg::EditSpending,
            EditName::Loyalty => Msg::EditLoyalty,
            EditName::Question => Msg::EditQuestion,
            EditName::Seed => Msg::EditSeed,
            EditName::Ranges => Msg::EditRanges,
            EditName::Import => Msg::EditImport,
            EditName::Adopt(_) => Msg::EditAdopt,
            EditName::RemoveObjective => Msg::EditRemoveObjective,
            EditName::RemoveScenario => Msg::EditRemoveScenario,
            EditName::RemoveTrial => Msg::EditRemoveTrial,
            EditName::RemovePersona => Msg::EditRemovePersona,
            EditName::RemoveTouchpoint => Msg::EditRemoveTouchpoint,
            EditName::RemoveResponse => Msg::EditRemoveResponse,
            EditName::Split => Msg::EditSplit,
            EditName::TakeOver => Msg::EditTakeOver,
            EditName::Assignment => Msg::EditAssignment,
            EditName::Replace => Msg::EditReplace,
            EditName::ClearCells => Msg::EditClearCells,
            EditName::FillCells => Msg::EditFillCells,
        })
    }

    /// Why an edit was refused.
    pub fn edit_error(&self, error: EditError, goal: Goal, format: &Format) -> String {
        let limited = |msg, limit: usize| self.format(msg, &Args::new().count("limit", format, limit as f64));
        match error {
            EditError::ReadOnly => self.text(Msg::ErrorReadOnly),
            EditError::Locked => self.text(Msg::ErrorLocked),
            EditError::TaskTooLong => limited(Msg::ErrorNoteTooLong, MAX_TASK_CHARS),
            EditError::Negative(_) => self.text(Msg::ErrorNegative),
            EditError::OutOfBounds(kpi) => {
                self.parse_error(&ParseError::TooLarge { limit: Format::largest(kpi.unit()), unit: kpi.unit() }, format)
            }
            EditError::RangeReversed => self.text(Msg::ErrorRangeOrder),
            EditError::WrongPlace(kpi) => {
                self.format(Msg::ErrorWrongPlace, &Args::new().text("kpi", self.kpi_name(kpi, goal)))
            }
            EditError::UnknownChannel => self.text(Msg::ErrorUnknownChannel),
            EditError::LastChannel => self.text(Msg::ErrorLastChannel),
            EditError::TooManyChannels => limited(Msg::ErrorTooManyChannels, MAX_CHANNELS),
            EditError::NameTooLong => limited(Msg::ErrorNameTooLong, MAX_NAME_CHARS),
            EditError::PeriodCount => limited(Msg::ErrorPeriodCount, usize::from(MAX_PERIODS)),
            EditError::NoteTooLong => limited(Msg::ErrorNoteTooLong, MAX_NOTE_CHARS),
            EditError::TooMany(limit) => limited(Msg::ErrorTooMany, limit),
            EditError::UnknownPart => self.text(Msg::ErrorUnknownPart),
            EditError::NumberOutOfBounds => self.text(Msg::ErrorNumberOutOfBounds),
            EditError::NumberTooLarge(limit) => {
                self.parse_error(&ParseError::TooLarge { limit: limit.into(), unit: Unit::Count }, format)
            }
            EditError::DatesReversed => self.text(Msg::ErrorDatesReversed),
        }
    }

    /// Why typed text is no value.
    pub fn parse_error(&self, error: &ParseError, format: &Format) -> String {
        let (msg, args) = error.message(format);
        self.format(msg, &args)
    }

    /// Why a file or stored plan cannot be read.
    pub fn document_error(&self, error: &DocumentError, format: &Format) -> String {
        match error {
            DocumentError::TooLong => self.text(Msg::FileTooLong),
            DocumentError::NotJson { line } => {
                let line = format.in_own_digits(&line.to_string());
                self.format(Msg::FileNotJson, &Args::new().text("line", line))
            }
            DocumentError::NotOurs => self.text(Msg::FileNotOurs),
            DocumentError::Damaged => self.text(Msg::FileDamaged),
            DocumentError::Newer { .. } => self.text(Msg::FileNewer),
            DocumentError::Invalid { path } => self.format(Msg::FileInvalid, &Args::new().text("path", path)),
        }
    }
}
