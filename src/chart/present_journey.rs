//! From a persona's way to its picture, the equal table, and the sentence above them. Used by the Plan screen.

use super::journey::{JourneyInput, JourneyPhase, JourneyStop};
use super::present::{Table, View};
use crate::i18n::{Args, Msg, Wording};
use crate::plan::{Aspect, BEST_FEELING, Journey, Phase, Touchpoint};

/// What a feeling is called.
pub fn feeling_name(feeling: i8) -> Msg {
    match feeling {
        ..=-2 => Msg::TouchpointFeelingWorst,
        -1 => Msg::TouchpointFeelingBad,
        0 => Msg::TouchpointFeelingEven,
        1 => Msg::TouchpointFeelingGood,
        2.. => Msg::TouchpointFeelingBest,
    }
}

/// What a touchpoint is called; one without a name goes by its number.
fn name(words: &Wording, touchpoint: &Touchpoint) -> String {
    match touchpoint.text(Aspect::Name).trim() {
        "" => {
            let position = words.plan.touchpoints().iter().position(|it| it.id == touchpoint.id).unwrap_or_default();
            let number = words.format.count((position + 1) as f64);
            words.catalog.plain(Msg::TouchpointUnnamed, &Args::new().text("number", number))
        }
        name => name.to_owned(),
    }
}

fn gap(words: &Wording, touchpoint: &Touchpoint) -> String {
    if touchpoint.is_unanswered() { words.catalog.text(Msg::JourneyNoIdea) } else { String::new() }
}

/// The picture.
pub fn journey_input(words: &Wording, journey: &Journey, view: View) -> JourneyInput {
    let text = |msg| words.catalog.text(msg);
    let stop = |it: &&Touchpoint| JourneyStop {
        label: name(words, it),
        feeling: it.feeling.map(|feeling| f64::from(feeling) / f64::from(BEST_FEELING)),
        gap_text: gap(words, it),
    };
    let phase = |phase: Phase| JourneyPhase {
        label: text(Msg::PhaseName(phase)),
        stage: phase.stage(),
        stops: journey.phases[phase as usize].iter().map(stop).collect(),
    };
    JourneyInput {
        direction: words.format.locale.direction(),
        palette: view.palette,
        width: view.width,
        phases: Phase::ALL.map(phase).to_vec(),
        scale: [-BEST_FEELING, 0, BEST_FEELING].map(|feeling| text(feeling_name(feeling))),
        empty_phase_text: text(Msg::JourneyEmptyPhase),
        empty_text: text(Msg::JourneyEmptyPhase),
    }
}

/// The equal table: a row a touchpoint, and one for each phase without any.
pub fn journey_table(words: &Wording, journey: &Journey) -> Table {
    let text = |msg| words.catalog.text(msg);
    let heads = [Msg::JourneyStop, Msg::TouchpointPhase, Msg::TouchpointFeeling, Msg::JourneyGaps].map(text);
    let dash = || words.format.optional(crate::engine::Unit::Count, None);
    let mut rows = Vec::new();
    for phase in Phase::ALL {
        let stops = &journey.phases[phase as usize];
        if stops.is_empty() {
            rows.push(vec![dash(), text(Msg::PhaseName(phase)), dash(), text(Msg::JourneyEmptyPhase)]);
        }
        for it in stops {
            let felt = it.feeling.map_or(Msg::TouchpointFeelingUnknown, feeling_name);
            let gap = Some(gap(words, it)).filter(|gap| !gap.is_empty()).unwrap_or_else(dash);
            rows.push(vec![name(words, it), text(Msg::PhaseName(phase)), text(felt), gap]);
        }
    }
    Table::of(heads.to_vec(), rows)
}

/// Where the way feels worst, and how many gaps there are.
pub fn journey_finding(words: &Wording, journey: &Journey) -> String {
    let felt = journey.touchpoints().filter_map(|it| Some((it, it.feeling?)));
    let lowest = felt.reduce(|first, other| if other.1 < first.1 { other } else { first });
    let first = match lowest {
        None => words.catalog.text(Msg::JourneyNotFelt),
        Some((it, feeling)) => {
            let args =
                Args::new().text("name", name(words, it)).text("phase", words.catalog.text(Msg::PhaseName(it.phase)));
            words.catalog.format(Msg::JourneyLowest, &args.text("feeling", words.catalog.text(feeling_name(feeling))))
        }
    };
    match journey.empty_phases().count() + journey.unanswered().count() {
        0 => first,
        gaps => {
            let args = Args::new().count("gaps", &words.format, gaps as f64);
            format!("{first} {}", words.catalog.format(Msg::JourneyGapCount, &args))
        }
    }
}
