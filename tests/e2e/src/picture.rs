//! What is painted on a canvas, in figures that a test can judge.

use serde_json::Value;

/// The bitmap of a canvas.
#[derive(Clone, Debug, PartialEq)]
pub struct Picture {
    /// Width of the bitmap, in pixels.
    pub width: u32,
    /// Height of the bitmap, in pixels.
    pub height: u32,
    /// Width on the page, in CSS pixels.
    pub css_width: f64,
    /// Height on the page, in CSS pixels.
    pub css_height: f64,
    /// Differs when any pixel differs.
    pub hash: u64,
    /// The colours that cover most of it, the largest area first; not the thousands of edges between them.
    pub shades: Vec<Shade>,
}

/// One colour of a picture.
#[derive(Clone, Debug, PartialEq)]
pub struct Shade {
    /// Red, green, blue, opacity, as in `#1b212bff`.
    pub color: String,
    /// How many pixels have it.
    pub area: u32,
    /// Where the first from the left lies: 0 is the left edge of the picture, 1 the right one.
    pub left: f64,
    /// Where the last lies.
    pub right: f64,
}

impl Picture {
    /// Reads the pixels from a copy: reading them from the canvas itself would change how it is drawn.
    pub(crate) const SCRIPT: &str = r"
        const canvas = document.querySelector(arguments[0]);
        const { width, height } = canvas;
        const copy = new OffscreenCanvas(Math.max(width, 1), Math.max(height, 1));
        const context = copy.getContext('2d', { willReadFrequently: true });
        context.drawImage(canvas, 0, 0);
        const pixels = new Uint32Array(context.getImageData(0, 0, copy.width, copy.height).data.buffer);
        const shades = new Map();
        let hash = 0;
        // By runs of one colour, which are far fewer than pixels.
        for (let index = 0, end; index < width * height; index = end) {
            const color = pixels[index];
            const first = index % width, rest = width - first;
            for (end = index + 1; end < index + rest && pixels[end] === color; end += 1);
            const length = end - index;
            hash = (Math.imul(Math.imul(hash, 31) + color, 31) + length) | 0;
            const shade = shades.get(color) ?? { area: 0, left: first, right: first };
            shade.area += length;
            shade.left = Math.min(shade.left, first);
            shade.right = Math.max(shade.right, first + length - 1);
            shades.set(color, shade);
        }
        // The bytes of a pixel are in the order red, green, blue, opacity, whatever the machine makes of four bytes.
        const hex = color => '#' + [...new Uint8Array(Uint32Array.of(color).buffer)]
            .map(byte => byte.toString(16).padStart(2, '0')).join('');
        const largest = [...shades].sort(([, a], [, b]) => b.area - a.area).slice(0, 40);
        const box = canvas.getBoundingClientRect();
        return {
            width, height, css_width: box.width, css_height: box.height, hash: hash >>> 0,
            shades: largest.map(([color, { area, left, right }]) =>
                ({ color: hex(color), area, left: left / width, right: right / width })),
        };
    ";

    pub(crate) fn read(value: &Value) -> Self {
        let whole = |value: &Value| u32::try_from(value.as_u64().unwrap_or_default()).unwrap_or_default();
        let shades = value["shades"].as_array().into_iter().flatten().map(|shade| Shade {
            color: shade["color"].as_str().unwrap_or_default().to_owned(),
            area: whole(&shade["area"]),
            left: shade["left"].as_f64().unwrap_or_default(),
            right: shade["right"].as_f64().unwrap_or_default(),
        });
        Self {
            width: whole(&value["width"]),
            height: whole(&value["height"]),
            css_width: value["css_width"].as_f64().unwrap_or_default(),
            css_height: value["css_height"].as_f64().unwrap_or_default(),
            hash: value["hash"].as_u64().unwrap_or_default(),
            shades: shades.collect(),
        }
    }

    /// Whether there is more on it than one colour.
    #[must_use]
    pub fn is_drawn(&self) -> bool {
        self.shades.len() > 1
    }

    /// The colour that covers most of it.
    #[must_use]
    pub fn background(&self) -> &str {
        self.shades.first().map_or("", |shade| &shade.color)
    }

    /// A colour's share of the picture, if it is one of the large ones.
    #[must_use]
    pub fn shade(&self, color: &str) -> Option<&Shade> {
        self.shades.iter().find(|shade| shade.color == color)
    }
}
