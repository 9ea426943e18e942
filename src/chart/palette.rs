//! The colours of charts, for light and dark pages; `style/tokens.css` holds the very same values for the page itself.
//!
//! Contrast and difference under colour-blind vision are computed in tests, so change a value and run them.

use crate::engine::Stage;

/// An opaque colour of the sRGB space.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Color {
    /// Red, 0–255.
    pub red: u8,
    /// Green, 0–255.
    pub green: u8,
    /// Blue, 0–255.
    pub blue: u8,
}

impl Color {
    const fn hex(value: u32) -> Self {
        let [_, red, green, blue] = value.to_be_bytes();
        Self { red, green, blue }
    }

    /// The colour this far on the way to another one: 0 is this one, 1 the other.
    pub(super) fn mix(self, other: Self, share: f64) -> Self {
        let between = |a: u8, b: u8| (f64::from(a) + (f64::from(b) - f64::from(a)) * share).round() as u8;
        Self {
            red: between(self.red, other.red),
            green: between(self.green, other.green),
            blue: between(self.blue, other.blue),
        }
    }
}

/// Light or dark pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Theme {
    /// Dark ink on light surfaces.
    #[default]
    Light,
    /// Light ink on dark surfaces.
    Dark,
}

/// The colours of one stage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Hue {
    /// Marks: bars and badges. At least 3:1 on both surfaces.
    pub strong: Color,
    /// Large quiet areas behind text.
    pub soft: Color,
    /// Text in the stage's colour, on surfaces and on `soft`.
    pub ink: Color,
    /// Text on `strong`.
    pub on: Color,
}

/// All colours a chart may use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Palette {
    /// The page.
    pub surface: Color,
    /// Cards and charts on the page.
    pub surface_raised: Color,
    /// Text.
    pub text: Color,
    /// Text of second rank.
    pub text_muted: Color,
    /// Hairlines and grids: decoration, never the only carrier of a meaning.
    pub line: Color,
    /// What can be pressed, and where the focus is.
    pub accent: Color,
    /// Good news, as text or mark.
    pub good: Color,
    /// Bad news, as text or mark.
    pub bad: Color,
    /// Target marks and their text.
    pub target: Color,
    /// The stages' colours in the order of [`Stage::ALL`].
    pub hues: [Hue; 5],
}

const fn hue(strong: u32, soft: u32, ink: u32, on: u32) -> Hue {
    Hue { strong: Color::hex(strong), soft: Color::hex(soft), ink: Color::hex(ink), on: Color::hex(on) }
}

impl Palette {
    /// For light pages.
    pub const LIGHT: Self = Self {
        surface: Color::hex(0xf6_f7f9),
        surface_raised: Color::hex(0xff_ffff),
        text: Color::hex(0x1b_212b),
        text_muted: Color::hex(0x57_6070),
        line: Color::hex(0xd9_dde4),
        accent: Color::hex(0x1f_5fbf),
        good: Color::hex(0x1b_7a3d),
        bad: Color::hex(0xb3_261e),
        target: Color::hex(0x3a_4252),
        hues: [
            hue(0x6f_6c94, 0xdf_dcf0, 0x52_4f78, 0xff_ffff),
            hue(0x24_67d4, 0xd1_e1fb, 0x1a_4fa8, 0xff_ffff),
            hue(0x14_705a, 0xc6_e8da, 0x0f_5a48, 0xff_ffff),
            hue(0xac_5c12, 0xf8_dfc1, 0x8a_470b, 0xff_ffff),
            hue(0xc5_387a, 0xf7_d3e4, 0x9a_2459, 0xff_ffff),
        ],
    };

    /// For dark pages.
    pub const DARK: Self = Self {
        surface: Color::hex(0x12_151a),
        surface_raised: Color::hex(0x1b_1f26),
        text: Color::hex(0xee_f1f5),
        text_muted: Color::hex(0xa9_b2c0),
        line: Color::hex(0x36_3c47),
        accent: Color::hex(0x8a_b4f8),
        good: Color::hex(0x6c_cf8e),
        bad: Color::hex(0xff_8a80),
        target: Color::hex(0xd5_dbe5),
        hues: [
            hue(0xac_a3d0, 0x3d_3954, 0xc6_bfe2, 0x12_151a),
            hue(0x43_8df6, 0x20_3c68, 0x8f_baf9, 0x12_151a),
            hue(0x66_d6b6, 0x1c_4a40, 0x8b_e3c8, 0x12_151a),
            hue(0xf3_a04e, 0x55_3d20, 0xf7_be85, 0x12_151a),
            hue(0xdb_5c9f, 0x54_2a46, 0xeb_95bf, 0x12_151a),
        ],
    };

    /// The colours of a theme.
    pub const fn of(theme: Theme) -> Self {
        match theme {
            Theme::Light => Self::LIGHT,
            Theme::Dark => Self::DARK,
        }
    }

    /// Made of the system's own few colours, where the user has forced these upon all pages: the page, what is written on
    /// it, and links. Stages look alike then; their letters and names tell them apart.
    pub fn forced([page, ink, link]: [Color; 3]) -> Self {
        let hue = Hue { strong: ink, soft: ink.mix(page, 0.75), ink, on: page };
        Self {
            surface: page,
            surface_raised: page,
            text: ink,
            text_muted: ink.mix(page, 0.25),
            line: ink.mix(page, 0.6),
            accent: link,
            good: ink,
            bad: link,
            target: link,
            hues: [hue; 5],
        }
    }

    /// The colours of a stage.
    pub const fn hue(&self, stage: Stage) -> Hue {
        self.hues[stage as usize]
    }
}
