//! Paints a scene on any plotters backend: the page's canvas, or SVG for files and tests.
//!
//! Backends take whole pixels, so everything is rounded here, once. Upright lines and rounded corners are made of
//! filled rectangles and circles: the canvas backend shifts thin lines by half a pixel, the SVG backend drops the
//! thickness of outlines, and both fill shapes exactly alike.

use std::convert::Infallible;

use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontFamily, FontStyle,
};
use plotters_svg::SVGBackend;

use super::palette::Color;
use super::scene::{Anchor, Point, Scene, Shape, Weight};
use crate::i18n::Direction;

/// Fonts of left-to-right scenes: those of the page (`--font` in `style/tokens.css`), so that both look alike.
const FONTS: &str = "system-ui, -apple-system, Segoe UI, Roboto, Noto Sans, sans-serif";
/// Fonts of right-to-left scenes: those of the Persian page. A face without Persian marks must not come before them,
/// or its look-alikes of ٬ and ٫ stand between Persian digits.
const FONTS_RTL: &str = "Vazirmatn, Noto Sans Arabic, Segoe UI, Tahoma, system-ui, sans-serif";
/// The SVG backend divides font sizes by this; painting multiplies it back in.
const SVG_FONT_DIVISOR: f64 = 1.24;
/// Units of an SVG file per CSS pixel: backends round to whole units, a file can afford finer ones.
const SVG_UNITS: u32 = 10;

/// Paints the scene with `scale` backend pixels per CSS pixel (on a canvas: the device pixel ratio).
///
/// # Errors
/// Whatever the backend reports.
pub fn paint<DB: DrawingBackend>(
    scene: &Scene,
    backend: &mut DB,
    scale: f64,
) -> Result<(), DrawingErrorKind<DB::ErrorType>> {
    Brush { backend, scale, font_scale: scale, direction: scene.direction }.scene(scene)
}

/// The scene as an SVG document that looks like the canvas.
pub fn svg(scene: &Scene) -> String {
    let (width, height) = (scene.width.ceil() as u32, scene.height.ceil() as u32);
    let size = (width * SVG_UNITS, height * SVG_UNITS);
    let mut document = String::new();
    let mut backend = SVGBackend::with_string(&mut document, size);
    let scale = f64::from(SVG_UNITS);
    let mut brush =
        Brush { backend: &mut backend, scale, font_scale: scale * SVG_FONT_DIVISOR, direction: scene.direction };
    // Writing into a string cannot fail; dropping the backend closes the document.
    let _ = brush.scene(scene);
    drop(backend);
    // The page may put the document among right-to-left text, where anchors would swap sides.
    let fine = format!("<svg width=\"{}\" height=\"{}\"", size.0, size.1);
    let shown = format!("<svg width=\"{width}\" height=\"{height}\" direction=\"ltr\"");
    document.replacen(&fine, &shown, 1)
}

/// A backend with the scale at which it is painted on.
struct Brush<'a, DB> {
    backend: &'a mut DB,
    scale: f64,
    font_scale: f64,
    direction: Direction,
}

type Painted<DB> = Result<(), DrawingErrorKind<<DB as DrawingBackend>::ErrorType>>;

impl<DB: DrawingBackend> Brush<'_, DB> {
    fn scene(&mut self, scene: &Scene) -> Painted<DB> {
        self.backend.ensure_prepared()?;
        for shape in &scene.shapes {
            self.shape(shape)?;
        }
        self.backend.present()
    }

    fn shape(&mut self, shape: &Shape) -> Painted<DB> {
        match shape {
            Shape::Rect { x, y, width, height, radius, fill } => {
                let corners = (self.spot((*x, *y)), self.spot((x + width, y + height)));
                self.rect(corners, (radius * self.scale).round() as i32, *fill)
            }
            Shape::Circle { center, radius, fill } => {
                let radius = (radius * self.scale).round() as u32;
                self.backend.draw_circle(self.spot(*center), radius, &ink(*fill), true)
            }
            Shape::Polygon { points, fill } => {
                let spots: Vec<_> = points.iter().map(|point| self.spot(*point)).collect();
                self.backend.fill_polygon(spots, &ink(*fill))
            }
            Shape::Line { from, to, width, stroke } => self.line(*from, *to, *width, *stroke),
            Shape::Path { points, width, stroke } => self.path(points, *width, *stroke),
            Shape::Text { x, y, anchor, size, weight, fill, text } => {
                let style = TextStyle {
                    size: size * self.font_scale,
                    anchor: *anchor,
                    weight: *weight,
                    color: *fill,
                    fonts: if self.direction == Direction::Rtl { FONTS_RTL } else { FONTS },
                };
                let text = isolated(text, self.direction);
                self.backend.draw_text(&text, &style, self.spot((*x, *y)))
            }
        }
    }

    /// The backend's pixel at a place of the scene.
    fn spot(&self, (x, y): Point) -> BackendCoord {
        ((x * self.scale).round() as i32, (y * self.scale).round() as i32)
    }

    /// A thickness in the backend's pixels; what is drawn at all is seen.
    fn thickness(&self, width: f64) -> u32 {
        (width * self.scale).round().max(1.0) as u32
    }

    fn rect(&mut self, corners: (BackendCoord, BackendCoord), radius: i32, fill: Color) -> Painted<DB> {
        let ((left, top), (right, bottom)) = corners;
        let radius = radius.min((right - left) / 2).min((bottom - top) / 2).max(0);
        let fill = ink(fill);
        if radius == 0 {
            return self.backend.draw_rect((left, top), (right, bottom), &fill, true);
        }
        for x in [left + radius, right - radius] {
            for y in [top + radius, bottom - radius] {
                self.backend.draw_circle((x, y), radius.unsigned_abs(), &fill, true)?;
            }
        }
        self.backend.draw_rect((left + radius, top), (right - radius, bottom), &fill, true)?;
        self.backend.draw_rect((left, top + radius), (right, bottom - radius), &fill, true)
    }

    fn line(&mut self, from: Point, to: Point, width: f64, stroke: Color) -> Painted<DB> {
        let (a, b) = (self.spot(from), self.spot(to));
        if a.0 != b.0 && a.1 != b.1 {
            return self.path(&[from, to], width, stroke);
        }
        let thickness = self.thickness(width).cast_signed();
        let before = thickness / 2;
        let (mut left_top, mut right_bottom) = ((a.0.min(b.0), a.1.min(b.1)), (a.0.max(b.0), a.1.max(b.1)));
        if a.1 == b.1 {
            left_top.1 -= before;
            right_bottom.1 = left_top.1 + thickness;
        } else {
            left_top.0 -= before;
            right_bottom.0 = left_top.0 + thickness;
        }
        self.backend.draw_rect(left_top, right_bottom, &ink(stroke), true)
    }

    fn path(&mut self, points: &[Point], width: f64, stroke: Color) -> Painted<DB> {
        let spots: Vec<_> = points.iter().map(|point| self.spot(*point)).collect();
        let pen = Pen { color: stroke, thickness: self.thickness(width) };
        self.backend.draw_path(spots, &pen)
    }
}

/// The text with marks that keep its own reading direction whatever surrounds it.
///
/// Canvas and SVG are told to be left to right so that anchors stay physical; without these marks a Persian text
/// would put its full stop, and a Latin name on a Persian page its bracket, on the wrong side.
fn isolated(text: &str, direction: Direction) -> String {
    let is_rtl = |c: char| matches!(c, '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}');
    if direction == Direction::Ltr && !text.chars().any(is_rtl) {
        return text.to_owned();
    }
    let has_letters = text.chars().any(char::is_alphabetic);
    let opening = if has_letters { '\u{2068}' } else { '\u{2067}' };
    format!("{opening}{text}\u{2069}")
}

fn ink(color: Color) -> BackendColor {
    BackendColor { alpha: 1.0, rgb: (color.red, color.green, color.blue) }
}

struct Pen {
    color: Color,
    thickness: u32,
}

impl BackendStyle for Pen {
    fn color(&self) -> BackendColor {
        ink(self.color)
    }

    fn stroke_width(&self) -> u32 {
        self.thickness
    }
}

/// A text style that carries a list of font families, which plotters' own style cannot.
struct TextStyle {
    size: f64,
    anchor: Anchor,
    weight: Weight,
    color: Color,
    fonts: &'static str,
}

impl BackendTextStyle for TextStyle {
    type FontError = Infallible;

    fn color(&self) -> BackendColor {
        ink(self.color)
    }

    fn size(&self) -> f64 {
        self.size
    }

    fn style(&self) -> FontStyle {
        match self.weight {
            Weight::Regular => FontStyle::Normal,
            Weight::Bold => FontStyle::Bold,
        }
    }

    fn anchor(&self) -> Pos {
        let h_pos = match self.anchor {
            Anchor::Left => HPos::Left,
            Anchor::Center => HPos::Center,
            Anchor::Right => HPos::Right,
        };
        Pos::new(h_pos, VPos::Center)
    }

    fn family(&self) -> FontFamily<'_> {
        FontFamily::Name(self.fonts)
    }

    fn layout_box(&self, text: &str) -> Result<((i32, i32), (i32, i32)), Infallible> {
        let width = super::text::width(text, self.size, self.weight).ceil() as i32;
        Ok(((0, 0), (width, self.size.ceil() as i32)))
    }

    /// Only pixel backends ask for glyphs; those painted on here draw text themselves.
    fn draw<E, F: FnMut(i32, i32, BackendColor) -> Result<(), E>>(
        &self,
        _text: &str,
        _pos: BackendCoord,
        _draw: F,
    ) -> Result<Result<(), E>, Infallible> {
        Ok(Ok(()))
    }
}
