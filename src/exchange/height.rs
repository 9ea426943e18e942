//! Which heights are told to the page that holds ours in a frame. `state` asks it at most once a painted frame.

use std::collections::VecDeque;

/// Less is not worth a message, in CSS pixels.
const LEAST: u32 = 2;
/// More growths in a second, or on a slow machine in ten, are no content but a loop: the host adds something to what it is
/// told, and we fill it.
const MOST_GROWTHS: (usize, usize) = (20, 60);
const SECOND: f64 = 1000.0;

/// What is to be done about a height.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Telling {
    /// Nothing.
    Nothing,
    /// It is told, in whole CSS pixels.
    Tell(u32),
    /// Nothing from now on, since this is a loop; said once.
    Freeze,
}

/// What has been told so far.
#[derive(Clone, Debug, Default)]
pub struct Heights {
    told: Option<u32>,
    growths: VecDeque<f64>,
    is_frozen: bool,
}

impl Heights {
    /// The height was seen to be this, in CSS pixels, at this moment in milliseconds.
    pub fn see(&mut self, now: f64, height: f64) -> Telling {
        // What is no number counts as nothing, what is beyond all screens as very much.
        let height = height.max(0.0).ceil() as u32;
        if self.is_frozen || self.told.is_some_and(|told| told.abs_diff(height) < LEAST) {
            return Telling::Nothing;
        }
        if self.told.is_some_and(|told| told < height) {
            self.growths.push_back(now);
            self.growths.retain(|then| now - then < 10.0 * SECOND);
            let latest = self.growths.iter().filter(|then| now - **then < SECOND).count();
            if latest > MOST_GROWTHS.0 || self.growths.len() > MOST_GROWTHS.1 {
                self.is_frozen = true;
                return Telling::Freeze;
            }
        }
        self.told = Some(height);
        Telling::Tell(height)
    }

    /// The height that was told last.
    pub fn told(&self) -> Option<u32> {
        self.told
    }
}
