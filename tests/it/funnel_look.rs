//! The funnel looked at in other ways: split by channel, beside the period before, under other models, narrowing.
#![expect(clippy::float_cmp, reason = "these figures come out exactly")]

use race_planner::chart::present::{Table, View};
use race_planner::chart::present_funnel::{FunnelLook, looked_at, looked_at_table, looked_at_title};
use race_planner::chart::{BandPart, FunnelInput, FunnelStyle, Lens, Palette, Scene, Shape, build_funnel_scene, text};
use race_planner::engine::{Cell, Engine, Kpi, Lane, Layer, Report, Stage};
use race_planner::i18n::{Catalog, Format, Locale, Msg};
use race_planner::plan::{
    At, ChannelKind, Currency, Entry, Media, PeriodKind, Periods, Place, Plan, PlanEdit, Quantity,
};

use crate::chart_fixture::{ENGLISH, LANGUAGES, PERSIAN, Words, assert_tidy, extreme, usual};
use crate::chart_paint::check;

/// Two months of eight channels: 800, 700 … 100 visits in January, half as many in February; one in ten leaves a contact.
fn plan() -> Plan {
    let mut plan = Plan::blank("look", "Look", Currency::EUR, "Channel 1");
    let mut apply = |edit| plan.apply(edit).expect("an edit that is allowed");
    for number in 2..=8 {
        let name = format!("Channel {number}");
        apply(PlanEdit::AddChannel { name, media: Media::Paid, kind: ChannelKind::Social });
    }
    apply(PlanEdit::SetPeriods(Periods { kind: PeriodKind::Month, start: Some((2026, 1, 1)), count: 2 }));
    let ids: Vec<_> = plan.channels().iter().map(|channel| channel.id).collect();
    for (position, id) in ids.into_iter().enumerate() {
        for period in [0, 1] {
            let visits = 100.0 * (8 - position) as f64 / f64::from(period + 1);
            for (kpi, value) in [(Kpi::Visits, visits), (Kpi::LeadRate, 0.1)] {
                let at = At { place: Place::Channel(id), layer: Layer::Target, period: Some(period) };
                let edit = PlanEdit::Enter { at, kpi, entry: Entry::guess(Quantity::Exact(value)), instead_of: None };
                plan.apply(edit).expect("a figure");
            }
        }
    }
    plan
}

const FEBRUARY: Cell = Cell { lane: Lane::Total, period: 1, layer: Layer::Target };

fn report(plan: &Plan) -> Report {
    Engine::default().evaluate(plan.inputs())
}

fn drawn(look: FunnelLook, cell: Cell, locale: Locale) -> (FunnelInput, Table, String) {
    let plan = plan();
    let report = report(&plan);
    let format = Format::new(locale, Currency::EUR);
    let view = View { format, palette: Palette::LIGHT, width: 700.0, height: None };
    let input = looked_at(&plan, &report, cell, look, view);
    let table = looked_at_table(&input, &plan, &report, cell, look, &format);
    (input, table, looked_at_title(&plan, &report, cell, look, &format))
}

fn plain(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

#[test]
fn by_channel_the_largest_have_parts_and_the_others_share_one() {
    let (input, table, _) = drawn(FunnelLook { is_split: true, ..FunnelLook::default() }, FEBRUARY, Locale::En);
    assert_eq!(input.parts, ["Channel 1", "Channel 2", "Channel 3", "Channel 4", "Channel 5", "Others"]);
    let values: Vec<f64> = input.bars[0].parts.iter().map(|part| part.value).collect();
    assert_eq!(values, [400.0, 350.0, 300.0, 250.0, 200.0, 300.0]);
    assert_eq!(values.iter().sum::<f64>(), input.bars[0].volume.expect("known"));
    assert!(input.bars[2].parts.is_empty(), "nobody knows the customers");
    assert_eq!(table.heads[6..], input.parts[..]);
    assert_eq!(table.rows[1][6..], ["40", "35", "30", "25", "20", "30"]);
    assert_eq!(table.rows[2][6..], ["–"; 6]);
    assert!(table.asked[0][5].is_some() && table.asked[0][10].is_none(), "what is left has no working of its own");
    // One channel's own funnel is not split.
    let one = Cell { lane: Lane::Channel(0), ..FEBRUARY };
    assert!(drawn(FunnelLook { is_split: true, ..FunnelLook::default() }, one, Locale::En).0.parts.is_empty());
}

#[test]
fn the_period_before_is_outlined_and_told() {
    let look = FunnelLook { has_before: true, ..FunnelLook::default() };
    let (input, table, title) = drawn(look, FEBRUARY, Locale::En);
    assert_eq!((input.bars[0].before, input.bars[1].before, input.bars[2].before), (Some(3600.0), Some(360.0), None));
    assert_eq!(input.bars[0].before_text.as_deref(), Some("before: 3,600"));
    assert!(input.note.as_deref().is_some_and(|note| note.ends_with("Dashed outline: January 2026.")));
    assert_eq!(table.heads[6], "Period before");
    assert_eq!(table.rows.iter().map(|row| row[6].as_str()).collect::<Vec<_>>(), ["3,600", "360", "–", "–"]);
    assert!(plain(&title).ends_with("; Leads: −50% against January 2026"), "{title}");
    // There is none before the first.
    let (input, table, title) = drawn(look, Cell { period: 0, ..FEBRUARY }, Locale::En);
    assert!(input.bars.iter().all(|bar| bar.before.is_none()));
    assert_eq!((table.heads.len(), title.contains("against")), (6, false));
}

#[test]
fn every_lens_names_the_same_volumes_in_every_language() {
    for locale in Locale::ALL {
        let own = drawn(FunnelLook::default(), FEBRUARY, locale);
        for lens in Lens::ALL {
            let (input, table, _) = drawn(FunnelLook { lens, ..FunnelLook::default() }, FEBRUARY, locale);
            let skipped = usize::from(lens.has_audience());
            assert_eq!(input.bars.len(), 4 + skipped);
            for (bar, same) in input.bars[skipped..].iter().zip(&own.0.bars) {
                assert_eq!((bar.volume, &bar.label), (same.volume, &same.label), "the figures stay");
                assert_eq!(bar.term, lens.term(bar.stage).map(|term| Catalog::of(locale).text(term)));
            }
            assert_eq!(table.rows.len(), input.bars.len());
            for (row, bar) in table.rows.iter().zip(&input.bars) {
                assert_eq!((row.len(), &row[0]), (table.heads.len(), &bar.name()));
            }
            assert_eq!(Lens::from_id(lens.id()), Some(lens));
        }
    }
    assert_eq!(Lens::from_id("x"), None);
    assert_eq!(Lens::Aida.term(Stage::Engage), None, "it ends with the purchase");
    assert_eq!(Lens::Aarrr.term(Stage::Convert), Some(Msg::TermRevenue));
    assert!(Stage::ALL.into_iter().all(|stage| Lens::Race.term(stage).is_none()));
}

fn with_parts(words: &Words, width: f64) -> FunnelInput {
    let mut input = usual(words, width);
    input.parts = [words.labels, words.costs].concat().into_iter().take(6).map(str::to_owned).collect();
    for bar in &mut input.bars {
        let volume = bar.volume.unwrap_or_default();
        let part = |share: f64| BandPart { value: volume * share, text: words.volumes[0].to_owned() };
        bar.parts = [0.3, 0.25, 0.2, 0.15, 0.08, 0.02].map(part).to_vec();
    }
    input
}

fn with_before(words: &Words, width: f64) -> FunnelInput {
    let mut input = usual(words, width);
    for (bar, before) in input.bars.iter_mut().zip([14_000.0, 470.0, 60.0, 30.0]) {
        bar.before = Some(before);
        bar.before_text = Some(words.overall[1].to_owned());
    }
    input
}

fn with_terms(words: &Words, width: f64) -> FunnelInput {
    let mut input = usual(words, width);
    for (bar, term) in input.bars.iter_mut().zip(words.costs) {
        bar.term = Some(term.to_owned());
    }
    input
}

fn with_all(words: &Words, width: f64) -> FunnelInput {
    let mut input = with_parts(words, width);
    let (before, terms) = (with_before(words, width), with_terms(words, width));
    for ((bar, before), terms) in input.bars.iter_mut().zip(before.bars).zip(terms.bars) {
        (bar.before, bar.before_text, bar.term) = (before.before, before.before_text, terms.term);
    }
    input
}

#[test]
fn everything_has_its_place() {
    for words in LANGUAGES {
        for width in [280.0, 320.0, 480.0, 560.0, 700.0, 900.0, 1100.0] {
            for (build, case) in [
                (with_parts as fn(&Words, f64) -> _, "parts"),
                (with_before, "before"),
                (with_terms, "terms"),
                (with_all, "all"),
            ] {
                for style in [FunnelStyle::ToScale, FunnelStyle::Tapered] {
                    for height in [None, Some(700.0)] {
                        let input = FunnelInput { style, height, ..build(words, width) };
                        assert_tidy(&build_funnel_scene(&input), &format!("{case}, {width} px, {style:?}, {height:?}"));
                    }
                }
            }
        }
    }
}

/// The outer rectangles of the parts in a band of this height: left edge and width.
fn parts(scene: &Scene, stage: Stage, height: f64) -> Vec<(f64, f64)> {
    let strong = Palette::LIGHT.hue(stage).strong;
    let part = |shape: &Shape| match shape {
        Shape::Rect { x, width, height: own, fill, .. } if *fill == strong && *own == height => Some((*x, *width)),
        _ => None,
    };
    scene.shapes.iter().filter_map(part).collect()
}

#[test]
fn parts_are_as_wide_as_their_shares() {
    let scene = build_funnel_scene(&with_parts(&ENGLISH, 1100.0));
    let whole = build_funnel_scene(&usual(&ENGLISH, 1100.0));
    let band = parts(&whole, Stage::Reach, 52.0);
    let parts = parts(&scene, Stage::Reach, 52.0);
    assert_eq!((band.len(), parts.len()), (1, 6));
    let (start, length) = band[0];
    let mut left = start;
    for ((x, width), share) in parts.iter().zip([0.3, 0.25, 0.2, 0.15, 0.08, 0.02]) {
        assert!((x - left).abs() < 1e-9 && (width + 2.0 - length * share).abs() < 1e-9, "{parts:?}");
        left += length * share;
    }
}

#[test]
fn the_key_names_every_part_and_words_stand_only_where_they_fit() {
    for width in [320.0, 700.0, 1100.0] {
        let input = with_parts(&ENGLISH, width);
        let scene = build_funnel_scene(&input);
        for name in &input.parts {
            let is_name = |shape: &&Shape| matches!(shape, Shape::Text { text, .. } if text == name);
            assert!(scene.shapes.iter().any(|shape| is_name(&shape)), "{name} at {width}");
        }
        assert_eq!(scene.regions.len(), 4);
    }
}

#[test]
fn parts_of_nothing_are_no_parts() {
    let mut input = with_parts(&ENGLISH, 700.0);
    for value in [f64::NAN, -5.0, 0.0, f64::INFINITY] {
        input.bars[0].parts.iter_mut().for_each(|part| part.value = value);
        assert_tidy(&build_funnel_scene(&input), "no parts");
    }
    let mut ends = extreme(&ENGLISH, 280.0);
    ends.bars[0].before = Some(1e300);
    ends.bars[1].before = Some(f64::NAN);
    assert_tidy(&build_funnel_scene(&ends), "before");
    assert!(text::width(&ends.bars[0].volume_text, 12.0, race_planner::chart::Weight::Bold) < 280.0);
}

#[test]
fn looks_stay_as_they_are() {
    let dark = |input| FunnelInput { palette: Palette::DARK, ..input };
    check("funnel-split-ltr-light", &build_funnel_scene(&with_parts(&ENGLISH, 900.0)));
    check("funnel-split-rtl-phone-dark", &build_funnel_scene(&dark(with_parts(&PERSIAN, 320.0))));
    check("funnel-before-ltr-light", &build_funnel_scene(&with_before(&ENGLISH, 700.0)));
    check("funnel-before-rtl-dark", &build_funnel_scene(&dark(with_before(&PERSIAN, 700.0))));
    check("funnel-lens-ltr-light", &build_funnel_scene(&with_terms(&ENGLISH, 900.0)));
    check("funnel-lens-rtl-dark", &build_funnel_scene(&dark(with_terms(&PERSIAN, 700.0))));
    let tapered = FunnelInput { style: FunnelStyle::Tapered, ..with_all(&PERSIAN, 700.0) };
    check("funnel-tapered-all-rtl-dark", &build_funnel_scene(&dark(tapered)));
}
