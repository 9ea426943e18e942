//! The colours: readable, told apart by colour-blind eyes, and the same on the page as in charts.

use std::collections::BTreeMap;

use race_planner::chart::{Color, Palette, Theme};
use race_planner::engine::Stage;

const THEMES: [Theme; 2] = [Theme::Light, Theme::Dark];

/// How colours look to people with each kind of vision, as matrices over linear light.
/// Source: Machado, Oliveira, Fernandes 2009, severity 1.
const VISIONS: [(&str, [[f64; 3]; 3]); 4] = [
    ("full", [[1.0, 0.0, 0.0], [0.0, 1.0, 0.0], [0.0, 0.0, 1.0]]),
    (
        "no red",
        [[0.152_286, 1.052_583, -0.204_868], [0.114_503, 0.786_281, 0.099_216], [-0.003_882, -0.048_116, 1.051_998]],
    ),
    (
        "no green",
        [[0.367_322, 0.860_646, -0.227_968], [0.280_085, 0.672_501, 0.047_413], [-0.011_820, 0.042_940, 0.968_881]],
    ),
    (
        "no blue",
        [[1.255_528, -0.076_749, -0.178_779], [-0.078_411, 0.930_809, 0.147_602], [0.004_733, 0.691_367, 0.303_900]],
    ),
];

fn linear(color: Color) -> [f64; 3] {
    [color.red, color.green, color.blue].map(|channel| {
        let c = f64::from(channel) / 255.0;
        if c <= 0.040_45 { c / 12.92 } else { ((c + 0.055) / 1.055).powf(2.4) }
    })
}

fn dot(row: [f64; 3], vector: [f64; 3]) -> f64 {
    row.iter().zip(vector).map(|(a, b)| a * b).sum()
}

/// Contrast ratio after WCAG 2.
fn contrast(one: Color, other: Color) -> f64 {
    let luminance = |color| dot([0.2126, 0.7152, 0.0722], linear(color)) + 0.05;
    let (a, b) = (luminance(one), luminance(other));
    a.max(b) / a.min(b)
}

/// Perceived place of a colour (`OKLab`).
fn perceived(color: Color, vision: [[f64; 3]; 3]) -> [f64; 3] {
    let seen = vision.map(|row| dot(row, linear(color)).clamp(0.0, 1.0));
    let cones = [
        [0.412_221_470_8, 0.536_332_536_3, 0.051_445_992_9],
        [0.211_903_498_2, 0.680_699_545_1, 0.107_396_956_6],
        [0.088_302_461_9, 0.281_718_837_6, 0.629_978_700_5],
    ]
    .map(|row| dot(row, seen).cbrt());
    [
        dot([0.210_454_255_3, 0.793_617_785_0, -0.004_072_046_8], cones),
        dot([1.977_998_495_1, -2.428_592_205_0, 0.450_593_709_9], cones),
        dot([0.025_904_037_1, 0.782_771_766_2, -0.808_675_766_0], cones),
    ]
}

#[test]
fn texts_and_marks_have_contrast() {
    for theme in THEMES {
        let palette = Palette::of(theme);
        let Palette { surface, surface_raised, text, text_muted, accent, good, bad, target, .. } = palette;
        for ground in [surface, surface_raised] {
            let inks = [text, text_muted, accent, good, bad, target].into_iter();
            for ink in inks.chain(palette.hues.map(|hue| hue.ink)) {
                assert!(contrast(ink, ground) >= 4.5, "{theme:?}: text {ink:?} on {ground:?}");
            }
            for hue in palette.hues {
                assert!(contrast(hue.strong, ground) >= 3.0, "{theme:?}: mark {hue:?} on {ground:?}");
            }
        }
        for hue in palette.hues {
            for ink in [text, text_muted, target, hue.ink] {
                assert!(contrast(ink, hue.soft) >= 4.5, "{theme:?}: text {ink:?} on {:?}", hue.soft);
            }
            assert!(contrast(hue.on, hue.strong) >= 4.5, "{theme:?}: letter on {hue:?}");
        }
    }
}

#[test]
fn stages_are_told_apart_by_every_eye() {
    for theme in THEMES {
        for (vision, matrix) in VISIONS {
            for (index, one) in Stage::ALL.into_iter().enumerate() {
                for other in Stage::ALL.into_iter().skip(index + 1) {
                    let place = |stage| perceived(Palette::of(theme).hue(stage).strong, matrix);
                    let pairs = place(one).into_iter().zip(place(other));
                    let distance = 100.0 * pairs.map(|(a, b)| (a - b) * (a - b)).sum::<f64>().sqrt();
                    assert!(distance >= 6.0, "{theme:?}, {vision}: {one:?} – {other:?} {distance:.1}");
                }
            }
        }
    }
}

/// The custom properties of each rule of the sheet, by selector.
fn properties(sheet: &str) -> BTreeMap<&str, BTreeMap<&str, &str>> {
    let mut rules = BTreeMap::new();
    for rule in sheet.split('}') {
        let Some((before, body)) = rule.rsplit_once('{') else { continue };
        let selector = before.rsplit(['{', '/', ';']).next().unwrap_or_default().trim();
        let declarations = body.split(';').filter_map(|line| line.split_once(':'));
        let named = declarations.map(|(name, value)| (name.trim(), value.trim()));
        let entry: &mut BTreeMap<_, _> = rules.entry(selector).or_default();
        entry.extend(named.filter(|(name, _)| name.starts_with("--")));
    }
    rules
}

fn written(color: Color) -> String {
    format!("#{:02x}{:02x}{:02x}", color.red, color.green, color.blue)
}

fn tokens(palette: &Palette) -> Vec<(String, String)> {
    let named = [
        ("surface", palette.surface),
        ("surface-raised", palette.surface_raised),
        ("text", palette.text),
        ("text-muted", palette.text_muted),
        ("line", palette.line),
        ("accent", palette.accent),
        ("good", palette.good),
        ("bad", palette.bad),
        ("target", palette.target),
    ];
    let mut tokens: Vec<_> = named.map(|(name, color)| (format!("--{name}"), written(color))).into();
    for stage in Stage::ALL {
        let hue = palette.hue(stage);
        for (part, color) in [("", hue.strong), ("-soft", hue.soft), ("-ink", hue.ink), ("-on", hue.on)] {
            tokens.push((format!("--hue-{}{part}", stage.id()), written(color)));
        }
    }
    tokens
}

#[test]
fn the_style_sheet_has_the_same_colours() {
    let sheet = include_str!("../../style/tokens.css");
    let rules = properties(sheet);
    let selectors = [
        (":root,\n.paper", Theme::Light),
        (":root[data-theme=\"dark\"]", Theme::Dark),
        (":root:not([data-theme=\"light\"])", Theme::Dark),
    ];
    for (selector, theme) in selectors {
        let rule = rules.get(selector).unwrap_or_else(|| panic!("no rule for {selector}"));
        for (name, value) in tokens(&Palette::of(theme)) {
            assert_eq!(rule.get(name.as_str()), Some(&value.as_str()), "{name} in {selector}");
        }
    }
}

#[test]
fn forced_colours_leave_every_chart_legible() {
    let color = |red, green, blue| Color { red, green, blue };
    let (black, white) = (color(0, 0, 0), color(255, 255, 255));
    for colors in [[black, white, color(255, 255, 0)], [white, black, color(0, 0, 159)]] {
        let palette = Palette::forced(colors);
        for ink in [palette.text, palette.text_muted, palette.target, palette.bad, palette.good, palette.accent] {
            assert!(contrast(ink, palette.surface_raised) >= 4.5, "{colors:?} {ink:?}");
        }
        for hue in palette.hues {
            assert!(contrast(hue.strong, palette.surface_raised) >= 7.0 && contrast(hue.on, hue.strong) >= 7.0);
            assert!(contrast(hue.ink, hue.soft) >= 4.5, "{colors:?}");
        }
        assert_eq!((palette.surface, palette.text), (colors[0], colors[1]));
    }
}
