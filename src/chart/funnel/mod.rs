//! The funnel: how many people are in each stage, how many go on, what each costs, and where the target lies.

mod chip;
mod columns;
mod draw;
mod layout;
mod split;

use draw::Drawing;
use layout::{Layout, known};
pub use split::BandPart;

use super::palette::Palette;
use super::scale::LinearScale;
use super::scene::Scene;
use super::spread::Spread;
use crate::engine::Stage;
use crate::i18n::Direction;

/// How a volume becomes a width.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum FunnelStyle {
    /// Width is proportional to the volume.
    #[default]
    ToScale,
    /// Width is proportional to the square root of the volume: the funnel is round and seen from the side, so the
    /// area of its opening is proportional. Small late stages stay visible. Say so in [`FunnelInput::note`].
    Tapered,
}

/// One stage's band of the funnel. All texts are finished: number, unit and language are the caller's.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelBar {
    /// Gives the badge its letter and the band its hue.
    pub stage: Stage,
    /// What another model calls those who are counted, above the label.
    pub term: Option<String>,
    /// What is counted, such as the word for visits.
    pub label: String,
    /// How many; negative and non-finite values count as absent.
    pub volume: Option<f64>,
    /// The volume in words, or, where it is absent, what to enter to know it.
    pub volume_text: String,
    /// Share of the band before that arrives here; drawn on the joint above this band.
    pub step_rate_text: Option<String>,
    /// How far that share can be trusted, where it was measured.
    pub step_spread: Option<Spread>,
    /// How many were lost on the way from the band before; drawn beside the step rate.
    pub drop_text: Option<String>,
    /// Whether the step into this band is the one to mend first.
    pub is_biggest_leak: bool,
    /// Share of the first band that arrives here.
    pub overall_text: Option<String>,
    /// Cost per unit of this band.
    pub unit_cost_text: Option<String>,
    /// Target for the volume.
    pub target: Option<f64>,
    /// The target in words.
    pub target_text: Option<String>,
    /// How many there were in the period before; a dashed outline.
    pub before: Option<f64>,
    /// The same in words.
    pub before_text: Option<String>,
    /// What each channel brought, in the order of [`FunnelInput::parts`]; empty where it is not split.
    pub parts: Vec<BandPart>,
}

impl FunnelBar {
    /// The band's letter and name, as tables have them.
    pub fn name(&self) -> String {
        let (letter, label) = (self.stage.letter(), &self.label);
        match &self.term {
            Some(term) => format!("{letter} – {term} · {label}"),
            None => format!("{letter} – {label}"),
        }
    }
}

/// What the funnel is drawn from.
#[derive(Clone, Debug, PartialEq)]
pub struct FunnelInput {
    /// Reading direction of the page.
    pub direction: Direction,
    /// Colours.
    pub palette: Palette,
    /// Width in CSS pixels; below 280 it is drawn as 280.
    pub width: f64,
    /// Least height in CSS pixels; bands grow towards it and take more where their texts need it.
    pub height: Option<f64>,
    /// How volumes become widths.
    pub style: FunnelStyle,
    /// From top to bottom.
    pub bars: Vec<FunnelBar>,
    /// What the parts of the bands are called, for the key below them; empty where they are not split.
    pub parts: Vec<String>,
    /// What to do first, shown while no volume is known.
    pub empty_text: String,
    /// A line below the funnel, such as how widths are to be read.
    pub note: Option<String>,
}

/// The least width of a band that anybody is in, in CSS pixels.
const SLIVER: f64 = 3.0;

/// Draws the funnel.
pub fn build_funnel_scene(input: &FunnelInput) -> Scene {
    let width = if input.width.is_finite() { input.width.max(280.0).floor() } else { 280.0 };
    let is_empty = input.bars.iter().all(|bar| known(bar).is_none());
    let layout = Layout::of(input, width, is_empty);
    let widths = Widths::of(input, layout.shape_width);
    Drawing::of(input, &layout, &widths, is_empty).draw().facing(input.direction)
}

/// How wide a volume is drawn.
struct Widths {
    style: FunnelStyle,
    scale: LinearScale,
}

impl Widths {
    fn of(input: &FunnelInput, shape_width: f64) -> Self {
        let volumes = input.bars.iter().flat_map(|bar| [known(bar), target(bar), before(bar)]).flatten();
        let lengths = volumes.map(|volume| length(input.style, volume));
        Self { style: input.style, scale: LinearScale::from_zero(lengths, (0.0, shape_width)) }
    }

    fn of_volume(&self, volume: f64) -> f64 {
        let width = self.scale.position(length(self.style, volume));
        if volume > 0.0 { width.max(SLIVER) } else { 0.0 }
    }
}

fn length(style: FunnelStyle, volume: f64) -> f64 {
    match style {
        FunnelStyle::ToScale => volume,
        FunnelStyle::Tapered => volume.sqrt(),
    }
}

/// A volume of the period before that can be drawn.
fn before(bar: &FunnelBar) -> Option<f64> {
    bar.before.filter(|before| before.is_finite() && *before > 0.0)
}

/// A target that can be drawn.
fn target(bar: &FunnelBar) -> Option<f64> {
    bar.target.filter(|target| target.is_finite() && *target > 0.0)
}
