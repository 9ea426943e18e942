//! The way from the profit that was aimed at to the one that was made, in words: what its effects are called, and how each
//! came about. Used by `wording_working` and by the waterfall's tables.

use super::{Args, LinkText, Msg, Wording};
use crate::engine::inquiry::{Asked, World};
use crate::engine::variance::{Effect, Moved};
use crate::engine::{How, Kpi, Lane, Layer, Unit, WorkingLine};

const LAYERS: [Layer; 2] = [Layer::Target, Layer::Actual];

impl Wording<'_> {
    /// What an effect is called: by the figure that moved.
    pub fn effect(&self, effect: Effect) -> String {
        match effect {
            Effect::Volume => self.kpi(Kpi::Visits),
            Effect::Rate => self.kpi(Kpi::ConversionRate),
            Effect::Price => self.kpi(Kpi::MarginPerOrder),
            Effect::Cost => self.kpi(Kpi::Cost),
            Effect::Fixed => self.kpi(Kpi::FixedCosts),
            Effect::Rest => self.catalog.text(Msg::VarianceRest),
        }
    }

    /// What a question is about, as a name.
    pub fn asked_name(&self, asked: &Asked) -> String {
        match &asked.world {
            World::Effect(effect) | World::Business(Some(effect)) => {
                self.catalog.format(Msg::EffectName, &self.named(*effect))
            }
            World::After(effect) => self.catalog.format(Msg::EffectThen, &self.named(*effect)),
            World::Effects | World::Business(None) => self.catalog.text(Msg::EffectAll),
            _ => self.kpi(asked.measure.kpi),
        }
    }

    fn named(&self, effect: Effect) -> Args {
        Args::new().text("effect", self.effect(effect))
    }

    /// A line on that way with the numbers put in, without the result; nothing for other lines.
    pub(super) fn effect_numbers(&self, line: &WorkingLine) -> Option<String> {
        let money = |value| self.format.money(value);
        Some(match &line.how {
            How::Moved(moved) => self.moved(moved),
            How::Spent { cost, target, actual } => {
                let [target, actual] = [target, actual].map(|value| self.seen(*cost, Some(*value)));
                self.pair(Msg::WorkingSubtract, target, actual)
            }
            How::Unsplit { difference, told } => {
                self.pair(Msg::WorkingSubtract, money(*difference), in_brackets(money(*told), *told))
            }
            How::Left { difference, channels, fixed } => {
                let taken = [channels.iter().map(|(_, part)| part).sum(), *fixed];
                let taken = taken.into_iter().filter(|part| *part != 0.0);
                let minus = |left, part| self.pair(Msg::WorkingSubtract, left, in_brackets(money(part), part));
                taken.fold(money(*difference), minus)
            }
            // A single one is the sum itself.
            How::Effects(parts) if parts.len() < 2 => return None,
            How::Effects(parts) => {
                let terms = parts.iter().map(|(_, part)| in_brackets(money(*part), *part));
                terms.reduce(|sum, term| self.pair(Msg::WorkingAdd, sum, term))?
            }
            How::Step { before, amount, .. } => {
                self.pair(Msg::WorkingAdd, money(*before), in_brackets(money(*amount), *amount))
            }
            _ => return None,
        })
    }

    /// (b − a) × ((products of the same side) ÷ 3 + (products of both sides) ÷ 6).
    fn moved(&self, moved: &Moved) -> String {
        let factor = moved.effect as usize % 3;
        let [own, one, two] = [0, 1, 2].map(|step| {
            let at = (factor + step) % 3;
            let kpi = Moved::FACTORS[at];
            [moved.before[at], moved.after[at]].map(|value| self.seen(kpi, Some(value)))
        });
        let product =
            |first: usize, second: usize| self.pair(Msg::WorkingMultiply, one[first].clone(), two[second].clone());
        let part = |first, second, among: f64| {
            let sum = self.pair(Msg::WorkingAdd, first, second);
            self.pair(Msg::WorkingDivide, format!("({sum})"), self.format.value(Unit::Count, among))
        };
        let same = part(product(0, 0), product(1, 1), 3.0);
        let mixed = part(product(0, 1), product(1, 0), 6.0);
        let beside = self.pair(Msg::WorkingAdd, same, mixed);
        let [before, after] = own;
        let change = self.pair(Msg::WorkingSubtract, after, before);
        self.pair(Msg::WorkingMultiply, format!("({change})"), format!("({beside})"))
    }

    /// The ways on from such a line: the figures before and after, or the parts.
    pub(super) fn effect_links(&self, asked: &Asked, line: &WorkingLine) -> Vec<LinkText> {
        let here = |world| Asked { world, ..asked.alone() };
        let amount = |value| self.format.whole_change(Unit::Money, value);
        let of_business = matches!(asked.world, World::Business(_));
        let world = |effect| if of_business { World::Business(Some(effect)) } else { World::Effect(effect) };
        let effect = |effect, value| LinkText::working(self.effect(effect), amount(value), here(world(effect)));
        match &line.how {
            How::Moved(moved) => (0..Moved::FACTORS.len())
                .flat_map(|at| self.both(asked, Moved::FACTORS[at], [moved.before[at], moved.after[at]]))
                .collect(),
            How::Spent { cost, target, actual } => self.both(asked, *cost, [*target, *actual]),
            How::Effects(parts) => parts.iter().map(|(of, value)| effect(*of, *value)).collect(),
            How::Left { channels, fixed, .. } => {
                let channel = |(position, part): &(usize, f64)| {
                    let lane = Lane::Channel(*position);
                    let to = here(World::Effects).at(lane, asked.measure.from, asked.measure.to);
                    LinkText::working(self.place(lane), amount(*part), to)
                };
                let fixed = (*fixed != 0.0).then(|| effect(Effect::Fixed, *fixed));
                channels.iter().map(channel).chain(fixed).collect()
            }
            How::Step { effect: of, before, amount } => {
                let earlier = Effect::ALL[..*of as usize].last();
                let world = earlier.map_or(World::Plan, |earlier| World::After(*earlier));
                let layer = if earlier.is_some() { asked.layer } else { Layer::Target };
                let earlier = Asked { layer, ..here(world) };
                vec![
                    LinkText::working(self.asked_name(&earlier), self.format.money(*before), earlier),
                    effect(*of, *amount),
                ]
            }
            _ => Vec::new(),
        }
    }

    /// A figure as target and as actual.
    fn both(&self, asked: &Asked, kpi: Kpi, values: [f64; 2]) -> Vec<LinkText> {
        // Fixed costs belong to no channel.
        let lane = if kpi == Kpi::FixedCosts { Lane::Total } else { asked.measure.lane };
        let link = |(layer, value): (Layer, f64)| {
            let of = Asked { world: World::Plan, layer, ..asked.with_kpi(kpi) };
            let args = Args::new().text("place", self.kpi(kpi)).text("layer", self.catalog.text(Msg::LayerName(layer)));
            let to = of.at(lane, asked.measure.from, asked.measure.to);
            LinkText::working(self.catalog.format(Msg::PlaceLayer, &args), self.seen(kpi, Some(value)), to)
        };
        LAYERS.into_iter().zip(values).map(link).collect()
    }
}

/// How a line on that way came about; nothing for other lines.
pub(super) fn effect_how(line: &WorkingLine) -> Option<Msg> {
    Some(match line.how {
        How::Moved(_) => Msg::EffectMoved,
        How::Spent { .. } => Msg::EffectSpent,
        How::NoEffect => Msg::EffectNone,
        How::Unsplit { .. } => Msg::EffectUnsplit,
        How::Left { .. } => Msg::EffectLeft,
        How::Effects(_) => Msg::EffectSum,
        How::Step { .. } => Msg::EffectStep,
        _ => return None,
    })
}

/// An amount that can stand after a sign.
fn in_brackets(written: String, value: f64) -> String {
    if value < 0.0 { format!("({written})") } else { written }
}
