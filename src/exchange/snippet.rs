//! Code that shows a plan in somebody else's page: markup to be pasted there. What people typed stands in it as text and
//! can't become markup.

use super::address::Address;

/// What follows a height in a host page: thirty lines that let the frame be as high as what is in it.
const RESIZER: &str = include_str!("../../embed/resizer.js");
/// Lowest frame in which the page can be used, in CSS pixels.
pub const MIN_HEIGHT: u16 = 320;
/// Highest frame that is offered, in CSS pixels.
pub const MAX_HEIGHT: u16 = 4_000;
/// The height that is offered first, in CSS pixels.
pub const USUAL_HEIGHT: u16 = 760;

/// A frame in another page.
#[derive(Clone, Debug, PartialEq)]
pub struct Frame {
    /// Where the page is, without query and fragment.
    pub page: String,
    /// What it is asked for.
    pub address: Address,
    /// The fragment with the plan, without `#`.
    pub plan: Option<String>,
    /// What assistive technology calls the frame; never empty in a page that is to be used by all.
    pub title: String,
    /// Height before the page has told its own, in CSS pixels.
    pub height: u16,
    /// The words of the link below the frame: "Open in a new tab".
    pub open: String,
}

impl Frame {
    /// What the frame shows.
    pub fn source(&self) -> String {
        self.located(&Address { embed: Some(true), ..self.address.clone() })
    }

    /// The same as a page of its own: what belongs to frames is left out.
    pub fn link(&self) -> String {
        let Address { lang, mode, screens, screen, preset, digits, is_persian_calendar, .. } = self.address.clone();
        let address =
            Address { lang, mode, screens, screen, preset, digits, is_persian_calendar, ..Address::default() };
        self.located(&address)
    }

    fn located(&self, address: &Address) -> String {
        let plan = self.plan.as_ref().map(|plan| format!("#{plan}")).unwrap_or_default();
        format!("{}{}{plan}", self.page, address.query())
    }

    /// A frame of a fixed height and a link.
    pub fn fixed(&self) -> String {
        format!("{}\n{}", self.frame(), self.anchor())
    }

    /// A frame that is as high as what is in it, where scripts are let in.
    pub fn growing(&self) -> String {
        format!("{}\n{}\n<script>\n{RESIZER}</script>", self.frame(), self.anchor())
    }

    /// The link alone, for pages that take no frames.
    pub fn anchor(&self) -> String {
        let (link, open) = (escaped(&self.link()), escaped(&self.open));
        format!(r#"<p><a href="{link}" target="_blank" rel="noopener">{open}</a></p>"#)
    }

    fn frame(&self) -> String {
        let (source, title) = (escaped(&self.source()), escaped(&self.title));
        let height = self.height.clamp(MIN_HEIGHT, MAX_HEIGHT);
        format!(
            r#"<iframe data-race-planner src="{source}" title="{title}" width="100%" height="{height}"
 loading="lazy" style="border:0" referrerpolicy="strict-origin" allow="fullscreen; clipboard-write"></iframe>"#
        )
    }
}

/// Text as it stands in markup, inside of quotes or outside; line breaks become spaces.
fn escaped(text: &str) -> String {
    let mut markup = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => markup.push_str("&amp;"),
            '<' => markup.push_str("&lt;"),
            '>' => markup.push_str("&gt;"),
            '"' => markup.push_str("&quot;"),
            '\'' => markup.push_str("&#39;"),
            letter if letter.is_control() => markup.push(' '),
            letter => markup.push(letter),
        }
    }
    markup
}
