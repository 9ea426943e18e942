//! Painting: SVG pictures compared byte by byte, and what a backend is told.
//!
//! `UPDATE_SNAPSHOTS=1 cargo test chart_paint` writes the pictures anew; look at them before keeping them.

use std::convert::Infallible;
use std::path::Path;

use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};
use race_planner::chart::{
    FunnelInput, FunnelStyle, MetricsInput, Palette, Scene, build_funnel_scene, build_metrics_scene, paint, svg,
};

use crate::chart_fixture::{
    ENGLISH, FRENCH, PERSIAN, RUSSIAN, empty, extreme, measured, measured_metrics, metrics, usual,
};

/// Compares a scene with its kept picture.
pub fn check(name: &str, scene: &Scene) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/snapshots").join(format!("{name}.svg"));
    let picture = svg(scene);
    if std::env::var_os("UPDATE_SNAPSHOTS").is_some() {
        std::fs::write(&path, &picture).expect("snapshots can be written");
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == picture, "{name} looks different; UPDATE_SNAPSHOTS=1 writes it anew");
}

#[test]
fn funnels_look_as_kept() {
    let dark = |input| FunnelInput { palette: Palette::DARK, ..input };
    let tapered = FunnelInput { style: FunnelStyle::Tapered, ..usual(&ENGLISH, 900.0) };
    let cases = [
        ("funnel-usual-ltr-light", usual(&ENGLISH, 700.0)),
        ("funnel-usual-rtl-dark", dark(usual(&PERSIAN, 700.0))),
        ("funnel-usual-rtl-phone", usual(&PERSIAN, 320.0)),
        ("funnel-usual-medium", usual(&ENGLISH, 480.0)),
        ("funnel-tapered", tapered),
        ("funnel-extreme-ltr-phone", extreme(&RUSSIAN, 280.0)),
        ("funnel-extreme-rtl-dark", dark(extreme(&PERSIAN, 1100.0))),
        ("funnel-measured-ltr-light", measured(&ENGLISH, 700.0)),
        ("funnel-measured-rtl-phone-dark", dark(measured(&PERSIAN, 320.0))),
        ("funnel-empty-ltr-light", empty(&FRENCH, 700.0)),
        ("funnel-empty-rtl-dark", dark(empty(&PERSIAN, 320.0))),
    ];
    for (name, input) in cases {
        check(name, &build_funnel_scene(&input));
    }
}

#[test]
fn metrics_look_as_kept() {
    let dark = MetricsInput { palette: Palette::DARK, ..metrics(&PERSIAN, 1100.0) };
    let nothing = MetricsInput { groups: Vec::new(), ..metrics(&FRENCH, 700.0) };
    for (name, input) in [
        ("metrics-usual-ltr-light", metrics(&ENGLISH, 700.0)),
        ("metrics-usual-rtl-dark", dark),
        ("metrics-usual-phone", metrics(&RUSSIAN, 320.0)),
        ("metrics-measured-ltr-light", measured_metrics(&ENGLISH, 900.0)),
        ("metrics-measured-rtl-dark", MetricsInput { palette: Palette::DARK, ..measured_metrics(&PERSIAN, 700.0) }),
        ("metrics-measured-phone", measured_metrics(&FRENCH, 320.0)),
        ("metrics-empty", nothing),
    ] {
        check(name, &build_metrics_scene(&input));
    }
}

#[test]
fn an_svg_has_the_scenes_size_and_one_string_a_text() {
    let scene = build_funnel_scene(&usual(&PERSIAN, 700.0));
    let picture = svg(&scene);
    let head = format!("<svg width=\"700\" height=\"{}\" direction=\"ltr\" viewBox=\"0 0 7000 ", scene.height);
    assert!(picture.starts_with(&head), "{}", &picture[..120]);
    assert!(picture.trim_end().ends_with("</svg>"));
    assert!(picture.contains("مشتریان وفادار"));
    assert!(!picture.contains("NaN") && !picture.contains("opacity=\"0\""));
}

/// A backend that remembers what it was told.
#[derive(Default)]
struct Ear {
    pixels: Vec<BackendCoord>,
    texts: Vec<(String, f64, String, bool)>,
    transparent: usize,
}

type Heard = Result<(), DrawingErrorKind<Infallible>>;

impl Ear {
    fn hear(&mut self, points: impl IntoIterator<Item = BackendCoord>, color: BackendColor) {
        self.pixels.extend(points);
        self.transparent += usize::from(color.alpha < 1.0);
    }
}

impl DrawingBackend for Ear {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        (0, 0)
    }

    fn ensure_prepared(&mut self) -> Heard {
        Ok(())
    }

    fn present(&mut self) -> Heard {
        Ok(())
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Heard {
        self.hear([point], color);
        Ok(())
    }

    fn draw_rect<S: BackendStyle>(&mut self, a: BackendCoord, b: BackendCoord, style: &S, fill: bool) -> Heard {
        assert!(fill, "outlines have no thickness in SVG and are blurred on a canvas");
        assert!(a.0 <= b.0 && a.1 <= b.1);
        self.hear([a, b], style.color());
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Heard {
        self.hear(path, style.color());
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, _: u32, style: &S, fill: bool) -> Heard {
        assert!(fill);
        self.hear([center], style.color());
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Heard {
        self.hear(path, style.color());
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Heard {
        let family = style.family().as_str().to_owned();
        let is_bold = matches!(style.style(), FontStyle::Bold);
        self.texts.push((text.to_owned(), style.size(), family, is_bold));
        self.hear([at], style.color());
        Ok(())
    }
}

fn heard(scene: &Scene, scale: f64) -> Ear {
    let mut ear = Ear::default();
    paint(scene, &mut ear, scale).expect("an ear never fails");
    ear
}

#[test]
fn a_scale_makes_everything_larger() {
    let scene = build_funnel_scene(&usual(&ENGLISH, 700.0));
    let (once, twice) = (heard(&scene, 1.0), heard(&scene, 2.0));
    assert_eq!(once.pixels.len(), twice.pixels.len());
    for (a, b) in once.pixels.iter().zip(&twice.pixels) {
        assert!((2 * a.0 - b.0).abs() <= 2 && (2 * a.1 - b.1).abs() <= 2, "{a:?} {b:?}");
    }
    for (a, b) in once.texts.iter().zip(&twice.texts) {
        assert_eq!((&a.0, a.1 * 2.0), (&b.0, b.1));
    }
    let fits = |p: &BackendCoord| p.0 >= 0 && p.0 <= 1400 && p.1 >= 0 && f64::from(p.1) <= 2.0 * scene.height;
    assert!(twice.pixels.iter().all(fits));
    assert_eq!(once.transparent, 0);
}

#[test]
fn texts_keep_their_own_direction() {
    let persian = heard(&build_metrics_scene(&metrics(&PERSIAN, 700.0)), 1.0);
    let said = |ear: &Ear, text: &str| ear.texts.iter().any(|heard| heard.0 == text);
    assert!(said(&persian, "\u{2068}مشتریان وفادار\u{2069}"), "letters decide");
    assert!(said(&persian, "\u{2068}Google Ads (search)\u{2069}"), "letters decide");
    assert!(said(&persian, "\u{2067}۱۲٬۰۰۰\u{2069}"), "bare figures follow the page");
    let english = heard(&build_funnel_scene(&usual(&ENGLISH, 700.0)), 1.0);
    assert!(said(&english, "12,000"), "nothing added where nothing is needed");
    let mut mixed = usual(&ENGLISH, 900.0);
    mixed.bars[0].label = "بازدیدها".to_owned();
    assert!(said(&heard(&build_funnel_scene(&mixed), 1.0), "\u{2068}بازدیدها\u{2069}"));
}

#[test]
fn fonts_are_lists_and_the_persian_face_is_for_persian() {
    let font = |scene: &Scene| heard(scene, 1.0).texts[0].2.clone();
    let sheet = include_str!("../../style/tokens.css").replace('"', "");
    let of_page: Vec<&str> = sheet.lines().filter_map(|line| line.trim().strip_prefix("--font: ")).collect();
    let of_charts = [&ENGLISH, &PERSIAN].map(|fixture| font(&build_funnel_scene(&usual(fixture, 700.0))) + ";");
    assert_eq!(of_charts.as_slice(), of_page, "as the page has them, in its order");
    assert!(of_charts[1].starts_with("Vazirmatn, Noto Sans Arabic, "));
    let figures = heard(&build_funnel_scene(&usual(&ENGLISH, 700.0)), 1.0);
    assert!(figures.texts.iter().any(|(text, _, _, is_bold)| text == "12,000" && *is_bold));
}
