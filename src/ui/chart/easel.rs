//! A canvas to paint on: plotters' backend, but for what charts have most of. A browser reads fonts and colours anew whenever
//! they are set, which plotters does for each shape; here they are set where they change. For one painting.

use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};
use plotters_canvas::CanvasBackend;
use wasm_bindgen::JsCast;
use web_sys::{CanvasRenderingContext2d, HtmlCanvasElement};

/// What has been set for the texts painted last.
#[derive(Default)]
struct Lettering {
    size: f64,
    is_bold: bool,
    family: String,
    place: (&'static str, &'static str),
}

/// A canvas during one painting; nobody else may set its fonts and colours meanwhile.
pub struct Easel {
    backend: CanvasBackend,
    context: CanvasRenderingContext2d,
    lettering: Lettering,
    /// The colour of areas, while it is known.
    fill: Option<Rgb>,
    /// The colour and thickness of lines.
    stroke: Option<(Rgb, u32)>,
}

type Rgb = (u8, u8, u8);
type Error = <CanvasBackend as DrawingBackend>::ErrorType;
type Painted = Result<(), DrawingErrorKind<Error>>;

impl Easel {
    /// The canvas as it is; nothing where the browser gives no context.
    pub fn of(canvas: &HtmlCanvasElement) -> Option<Self> {
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let backend = CanvasBackend::with_canvas_object(canvas.clone())?;
        Some(Self { backend, context, lettering: Lettering::default(), fill: None, stroke: None })
    }

    fn set_fill(&mut self, color: BackendColor) {
        if self.fill != Some(color.rgb) {
            self.context.set_fill_style_str(&css(color.rgb));
            self.fill = Some(color.rgb);
        }
    }

    fn set_stroke<S: BackendStyle>(&mut self, style: &S) {
        let stroke = Some((style.color().rgb, style.stroke_width()));
        if self.stroke != stroke {
            self.context.set_stroke_style_str(&css(style.color().rgb));
            self.context.set_line_width(f64::from(style.stroke_width()));
            self.stroke = stroke;
        }
    }

    fn set_lettering<S: BackendTextStyle>(&mut self, style: &S) {
        let (size, family) = (style.size(), style.family());
        let is_bold = matches!(style.style(), FontStyle::Bold);
        let set = &mut self.lettering;
        if set.size.to_bits() != size.to_bits() || set.is_bold != is_bold || set.family != family.as_str() {
            self.context.set_font(&format!("{} {size}px {}", style.style().as_str(), family.as_str()));
            (set.size, set.is_bold) = (size, is_bold);
            family.as_str().clone_into(&mut set.family);
        }
        let anchor = style.anchor();
        let across = match anchor.h_pos {
            HPos::Left => "start",
            HPos::Center => "center",
            HPos::Right => "end",
        };
        let down = match anchor.v_pos {
            VPos::Top => "top",
            VPos::Center => "middle",
            VPos::Bottom => "bottom",
        };
        if set.place != (across, down) {
            self.context.set_text_align(across);
            self.context.set_text_baseline(down);
            set.place = (across, down);
        }
    }
}

impl DrawingBackend for Easel {
    type ErrorType = Error;

    fn get_size(&self) -> (u32, u32) {
        self.backend.get_size()
    }

    fn ensure_prepared(&mut self) -> Painted {
        self.backend.ensure_prepared()
    }

    fn present(&mut self) -> Painted {
        self.backend.present()
    }

    fn draw_pixel(&mut self, point: BackendCoord, color: BackendColor) -> Painted {
        self.backend.draw_pixel(point, color)
    }

    fn draw_rect<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S, fill: bool) -> Painted {
        if !fill {
            self.stroke = None;
            return self.backend.draw_rect(from, to, style, fill);
        }
        self.set_fill(style.color());
        let [x, y, right, bottom] = [from.0, from.1, to.0, to.1].map(f64::from);
        self.context.fill_rect(x, y, right - x, bottom - y);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Painted {
        self.set_stroke(style);
        self.context.begin_path();
        // The first place has nowhere to draw a line from, so it begins one.
        path.into_iter().for_each(|(x, y)| self.context.line_to(f64::from(x), f64::from(y)));
        self.context.stroke();
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Painted {
        (self.fill, self.stroke) = (None, None);
        self.backend.draw_circle(center, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Painted {
        self.fill = None;
        self.backend.fill_polygon(path, style)
    }

    /// An upright text, as all texts of a scene are.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Painted {
        self.set_lettering(style);
        self.set_fill(style.color());
        // Refused by no browser for a place in whole pixels.
        let _ = self.context.fill_text(text, f64::from(x), f64::from(y));
        Ok(())
    }
}

/// Scenes are opaque.
fn css((red, green, blue): Rgb) -> String {
    format!("#{red:02x}{green:02x}{blue:02x}")
}
