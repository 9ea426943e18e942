//! A canvas to paint on: plotters' backend, but for texts. A browser reads a font anew whenever it is set, which plotters does
//! for each text; here it is set where it changes. For one painting.

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

/// A canvas during one painting; nobody else may set its fonts meanwhile.
pub struct Easel {
    backend: CanvasBackend,
    context: CanvasRenderingContext2d,
    lettering: Lettering,
}

type Error = <CanvasBackend as DrawingBackend>::ErrorType;
type Painted = Result<(), DrawingErrorKind<Error>>;

impl Easel {
    /// The canvas as it is; nothing where the browser gives no context.
    pub fn of(canvas: &HtmlCanvasElement) -> Option<Self> {
        let context: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
        let backend = CanvasBackend::with_canvas_object(canvas.clone())?;
        Some(Self { backend, context, lettering: Lettering::default() })
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
        let place = (
            match anchor.h_pos {
                HPos::Left => "start",
                HPos::Center => "center",
                HPos::Right => "end",
            },
            match anchor.v_pos {
                VPos::Top => "top",
                VPos::Center => "middle",
                VPos::Bottom => "bottom",
            },
        );
        if set.place != place {
            self.context.set_text_align(place.0);
            self.context.set_text_baseline(place.1);
            set.place = place;
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
        self.backend.draw_rect(from, to, style, fill)
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Painted {
        self.backend.draw_path(path, style)
    }

    fn draw_circle<S: BackendStyle>(&mut self, center: BackendCoord, radius: u32, style: &S, fill: bool) -> Painted {
        self.backend.draw_circle(center, radius, style, fill)
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(&mut self, path: I, style: &S) -> Painted {
        self.backend.fill_polygon(path, style)
    }

    /// An upright text, as all texts of a scene are.
    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, (x, y): BackendCoord) -> Painted {
        self.set_lettering(style);
        let BackendColor { rgb: (red, green, blue), alpha } = style.color();
        self.context.set_fill_style_str(&format!("rgba({red},{green},{blue},{alpha})"));
        // Refused by no browser for a place in whole pixels.
        let _ = self.context.fill_text(text, f64::from(x), f64::from(y));
        Ok(())
    }
}
