//! A working as people read it: finished texts, line by line, with the ways on to what stands behind each. One shape for
//! whatever figure was asked about. Used by the drawer.

use super::{Args, Msg, Wording, in_letters, letter};
use crate::engine::inquiry::{Asked, World};
use crate::engine::scenario::Play;
use crate::engine::{Cell, How, Kpi, Lane, Layer, Scope, Stage, Unit, WorkingLine};
use crate::plan::Slot;

/// A whole working. All texts are finished.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct WorkingText {
    /// Whose figure it is, of when, and in which course of things.
    pub place: String,
    /// The lines, the figure itself first.
    pub lines: Vec<LineText>,
    /// The same figure of all periods together, where it is one of a single period.
    pub whole: Option<Asked>,
}

/// One figure of a working.
#[derive(Clone, Debug, PartialEq)]
pub struct LineText {
    /// The stage whose colour it has.
    pub stage: Stage,
    /// Its letter in the symbols; empty where it needs none.
    pub letter: String,
    /// What it is called.
    pub name: String,
    /// Its value.
    pub value: String,
    /// How it came about, in words.
    pub how: String,
    /// In symbols; to be read from left to right in every language.
    pub symbols: Option<String>,
    /// With the numbers put in.
    pub numbers: Option<String>,
    /// The ways on.
    pub links: Vec<LinkText>,
}

/// A way on from a line.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkText {
    /// What it leads to.
    pub name: String,
    /// Its value, where it is one.
    pub value: String,
    /// Where it leads.
    pub to: Leads,
}

impl LinkText {
    /// A way to the working of another figure.
    pub(super) fn working(name: String, value: String, to: Asked) -> Self {
        Self { name, value, to: Leads::Working(to) }
    }
}

/// Where a line leads.
#[derive(Clone, Debug, PartialEq)]
pub enum Leads {
    /// To the working of another figure.
    Working(Asked),
    /// To the field in which it is typed.
    Field(Cell, Kpi),
}

impl Wording<'_> {
    /// The working of a figure, of which these are the lines, itself last.
    pub fn working_text(&self, asked: &Asked, mut lines: Vec<WorkingLine>) -> WorkingText {
        // The answer first, then what it rests on, step by step.
        lines.reverse();
        // A figure that stands alone needs no letter.
        let has_letters = lines.len() > 1;
        let told = lines.iter().enumerate().map(|(position, line)| LineText {
            stage: Slot::stage_of(line.kpi),
            letter: if has_letters { letter(position) } else { String::new() },
            name: self.asked_name(&asked.with_kpi(line.kpi)),
            value: match asked.world {
                World::Effect(_) | World::Effects | World::Business(_) => {
                    self.format.whole_change(Unit::Money, line.value)
                }
                _ => self.line_value(line),
            },
            how: self.season(asked, line).unwrap_or_else(|| self.working(line)),
            symbols: in_letters(&lines, position),
            numbers: self.working_numbers(line),
            links: self.links(asked, line),
        });
        let last = usize::from(self.plan.periods().count.max(1)) - 1;
        let is_one = asked.measure.from == asked.measure.to && last > 0 && asked.against.is_none();
        WorkingText {
            place: self.asked_place(asked),
            lines: told.collect(),
            whole: is_one.then(|| asked.at(asked.measure.lane, 0, last)),
        }
    }

    /// Whose figure it is, of when, and in which course of things.
    pub fn asked_place(&self, asked: &Asked) -> String {
        let (from, to) = (asked.measure.from, asked.measure.to);
        let last = usize::from(self.plan.periods().count.max(1)) - 1;
        let time = match (from, to) {
            _ if last == 0 => None,
            (0, to) if to == last => Some(self.catalog.text(Msg::TimelineAll)),
            _ if from == to => Some(self.period(from)),
            _ => {
                let args = Args::new().text("from", self.period(from)).text("to", self.period(to));
                Some(self.catalog.format(Msg::WorkingSpan, &args))
            }
        };
        let world = match &asked.world {
            World::Plan if asked.layer == Layer::Target => None,
            World::Played(plays) if plays.iter().all(Play::is_unturned) => None,
            World::Plan => Some(Msg::LayerName(asked.layer)),
            World::Forecast => Some(Msg::HeadForecast),
            World::Cohorts => Some(Msg::WorkingCohorts),
            World::Played(_) => Some(Msg::WorkingPlayed),
            World::Effect(_) | World::Effects | World::Business(_) | World::After(_) => None,
        };
        let whose = match asked.world {
            World::Business(_) => self.catalog.text(Msg::VarianceBusiness),
            _ => self.place(asked.measure.lane),
        };
        let parts = [Some(whose), time];
        let place = parts.into_iter().flatten().collect::<Vec<_>>().join(&self.catalog.text(Msg::ListSeparator));
        let Some(world) = world else { return place };
        let args = Args::new().text("place", place).text("layer", self.catalog.text(world));
        self.catalog.format(Msg::PlaceLayer, &args)
    }

    /// What was entered for every period, where the season moves it in this one.
    fn season(&self, asked: &Asked, line: &WorkingLine) -> Option<String> {
        let is_entered = matches!((&line.how, &asked.world), (How::Entered, World::Plan));
        let factor = self.plan.season_in(cell_of(asked), line.kpi);
        if !is_entered || factor == 0.0 || factor.total_cmp(&1.0).is_eq() {
            return None;
        }
        let entered = self.format.value(line.kpi.unit(), line.value / factor);
        let args = Args::new().text("entered", entered).text("factor", self.format.value(Unit::Number, factor));
        Some(self.catalog.format(Msg::WorkingSeason, &args))
    }

    fn links(&self, asked: &Asked, told: &WorkingLine) -> Vec<LinkText> {
        let here = asked.with_kpi(told.kpi);
        let (lane, from, to) = (here.measure.lane, here.measure.from, here.measure.to);
        let value = |value| self.format.value(told.kpi.unit(), value);
        let to_working = LinkText::working;
        let at_period = |period: usize| here.at(lane, period, period);
        match &told.how {
            How::Entered if asked.world == World::Plan => vec![self.field_link(asked.layer, cell_of(asked), told.kpi)],
            How::Happened => vec![self.field_link(Layer::Actual, cell_of(asked), told.kpi)],
            How::TakenOver => {
                let total = here.at(Lane::Total, from, to);
                vec![to_working(self.asked_place(&total), value(told.value), total)]
            }
            How::Summed(parts) => {
                let part = |(channel, part): &(usize, f64)| {
                    let lane = Lane::Channel(*channel);
                    to_working(self.place(lane), value(*part), here.at(lane, from, to))
                };
                parts.iter().map(part).collect()
            }
            How::SummedOverPeriods(parts) => {
                let part =
                    |(period, part): &(usize, f64)| to_working(self.period(*period), value(*part), at_period(*period));
                parts.iter().map(part).collect()
            }
            How::First(period) | How::Last(period) => {
                vec![to_working(self.period(*period), value(told.value), at_period(*period))]
            }
            How::Same => vec![to_working(self.period(from), value(told.value), at_period(from))],
            How::Kept | How::Turned { .. } => {
                let before = if let How::Turned { before } = told.how { before } else { told.value };
                let plan = Asked::of_plan(asked.layer, here.measure);
                vec![to_working(self.asked_place(&plan), value(before), plan)]
            }
            How::AsTarget => {
                let target = Asked::of_plan(Layer::Target, here.measure);
                vec![to_working(self.catalog.text(Msg::LayerName(Layer::Target)), value(told.value), target)]
            }
            How::Arrived(period) => {
                let cohort = Asked { world: World::Cohorts, ..at_period(*period) };
                vec![to_working(self.asked_place(&cohort), value(told.value), cohort)]
            }
            How::Versus { now, reference, .. } => {
                let other = asked.against.as_ref().map(|(_, other)| (other.alone(), *reference));
                let both = [(asked.alone(), *now)].into_iter().chain(other);
                // Named by what tells the two apart.
                let is_of_another = asked.against.as_ref().is_some_and(|(_, it)| it.measure.kpi != told.kpi);
                let name = |asked: &Asked| {
                    if is_of_another { self.kpi(asked.measure.kpi) } else { self.asked_place(asked) }
                };
                both.map(|(asked, number)| to_working(name(&asked), value(number), asked)).collect()
            }
            _ => self.effect_links(asked, told),
        }
    }

    fn field_link(&self, layer: Layer, cell: Cell, kpi: Kpi) -> LinkText {
        // A total of channels has no field of its own: the first channel's is next to it.
        let is_in_channels = kpi.scope() == Scope::Channel && cell.lane == Lane::Total;
        let lane = if is_in_channels { Lane::Channel(0) } else { cell.lane };
        let to = Leads::Field(Cell { layer, lane, ..cell }, kpi);
        LinkText { name: self.catalog.text(Msg::OverviewGoToField), value: String::new(), to }
    }
}

fn cell_of(asked: &Asked) -> Cell {
    Cell { layer: asked.layer, period: asked.measure.from, lane: asked.measure.lane }
}
