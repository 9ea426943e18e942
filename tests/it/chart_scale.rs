//! Scales, and texts measured without a browser.
#![expect(clippy::float_cmp, reason = "these figures come out exactly, and the same ones twice are the same")]

use race_planner::chart::{LinearScale, Weight, text};

#[test]
fn ends_and_middle_of_a_scale() {
    let scale = LinearScale::new((0.0, 200.0), (10.0, 110.0));
    assert_eq!([0.0, 50.0, 200.0].map(|v| scale.position(v)), [10.0, 35.0, 110.0]);
    assert_eq!([-5.0, 1e9].map(|v| scale.position(v)), [10.0, 110.0], "held at the ends");
    let backwards = LinearScale::new((0.0, 4.0), (100.0, 0.0));
    assert_eq!(backwards.position(1.0), 75.0);
}

#[test]
fn a_scale_from_zero_holds_zero() {
    let range = (0.0, 100.0);
    assert_eq!(LinearScale::from_zero([50.0, 80.0], range).position(0.0), 0.0);
    assert_eq!(LinearScale::from_zero([-30.0, 10.0], range).position(0.0), 75.0);
    assert_eq!(LinearScale::from_zero([-30.0], range).position(0.0), 100.0);
}

#[test]
fn a_scale_is_total() {
    for domain in [(0.0, 0.0), (f64::NAN, f64::INFINITY), (-f64::MAX, f64::MAX), (0.0, f64::MIN_POSITIVE)] {
        let scale = LinearScale::new(domain, (0.0, 100.0));
        for value in [0.0, 1.0, -1.0, f64::MAX, f64::NAN, f64::INFINITY] {
            let position = scale.position(value);
            assert!((0.0..=100.0).contains(&position), "{domain:?} {value} → {position}");
        }
        assert!(scale.ticks(6).len() <= 6, "{domain:?}");
        assert!(scale.ticks(6).iter().all(|tick| tick.is_finite()));
    }
}

#[test]
fn ticks_are_round_and_few() {
    let ticks = |low, high, count| LinearScale::new((low, high), (0.0, 1.0)).ticks(count);
    assert_eq!(ticks(0.0, 12_000.0, 7), [0.0, 2_000.0, 4_000.0, 6_000.0, 8_000.0, 10_000.0, 12_000.0]);
    assert_eq!(ticks(0.0, 1e12, 3), [0.0, 5e11, 1e12]);
    assert_eq!(ticks(-100.0, 100.0, 5), [-100.0, -50.0, 0.0, 50.0, 100.0]);
    let small = ticks(0.0, 4e-9, 5);
    assert_eq!(small.len(), 5, "{small:?}");
    assert!(ticks(0.0, 5.0, 0).is_empty());
}

/// Widths in CSS pixels of 100 px text, drawn by a browser with the widest and the narrowest of common interface fonts
/// (`DejaVu` or Noto Kufi Arabic, `DejaVu` Condensed or Noto Naskh Arabic).
#[test]
fn widths_are_near_those_of_real_fonts() {
    let drawn = [("€10.00 per lead", 794.0, 714.0), ("Покупатели", 631.0, 568.0), ("مشتریان وفادار", 653.0, 546.0)];
    for (sample, widest, narrowest) in drawn {
        let estimate = text::width(sample, 100.0, Weight::Regular);
        assert!(estimate > widest * 0.9, "{sample}: {estimate} is too narrow");
        assert!(estimate < narrowest * 1.35, "{sample}: {estimate} is too wide");
        assert!(text::width(sample, 100.0, Weight::Bold) > estimate);
    }
}

#[test]
fn joiners_and_marks_take_no_room() {
    let width = |sample: &str| text::width(sample, 10.0, Weight::Regular);
    assert_eq!(width("سرنخ\u{200c}ها"), width("سرنخها"));
    assert_eq!(width("e\u{301}"), width("e"));
}

#[test]
fn a_shortened_text_fits_and_keeps_its_beginning() {
    let long = "Квалифицированные обращения";
    let short = text::shorten(long, 90.0, 13.0, Weight::Regular);
    assert!(text::width(&short, 13.0, Weight::Regular) <= 90.0);
    assert!(short.ends_with('…') && long.starts_with(short.trim_end_matches('…')), "{short}");
    assert_eq!(text::shorten("ab", 90.0, 13.0, Weight::Regular), "ab");
    assert_eq!(text::shorten("ab", 1.0, 13.0, Weight::Regular), "");
    assert!(!text::shorten("سرنخ\u{200c}های تازه", 42.0, 13.0, Weight::Regular).contains("\u{200c}…"));
}

#[test]
fn wrapped_lines_fit_and_lose_nothing_they_have_room_for() {
    let sentence = "Enter visits or a budget to see the funnel";
    let lines = text::wrap(sentence, 120.0, 13.0, Weight::Regular, 4);
    assert!(lines.len() > 1 && lines.iter().all(|line| text::width(line, 13.0, Weight::Regular) <= 120.0));
    assert_eq!(lines.join(" "), sentence);
    let cut = text::wrap(sentence, 120.0, 13.0, Weight::Regular, 2);
    assert_eq!(cut.len(), 2);
    assert!(cut[1].ends_with('…'));
    assert_eq!(text::wrap("12 000 €", 500.0, 13.0, Weight::Regular, 2), ["12 000 €"], "no-break spaces hold");
}
