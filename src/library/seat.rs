//! Who edits a plan where the browser has no locks: the editor's sign of life, which other tabs look at.

use super::shelf::Library;
use super::store::StoreError;

/// How often the editor gives a sign of life, in milliseconds.
pub const BEAT: u32 = 5_000;
/// After which silence the place counts as free, in milliseconds. Browsers let hidden pages act once a minute only.
pub const STALE: u64 = 70_000;

/// What the keys of all signs of life start with.
pub(super) const SEATS: &str = "l:";

/// The outcome of asking for the editor's place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Seat {
    /// It is this tab's.
    Mine,
    /// Another tab has it.
    Taken,
}

impl Library {
    /// Gives a sign of life as the editor of a plan, if no other tab is; or in any case, with `force`.
    ///
    /// # Errors
    /// Says why the store refused.
    pub fn take_seat(&self, id: &str, force: bool) -> Result<Seat, StoreError> {
        let key = format!("{SEATS}{id}");
        let now = self.around.now();
        if !force && is_held(self.store.get(&key)?.as_deref(), &self.tab, now) {
            return Ok(Seat::Taken);
        }
        self.store.set(&key, &format!("{now} {}", self.tab))?;
        Ok(Seat::Mine)
    }

    /// Gives the place up, if it is this tab's.
    pub fn leave_seat(&self, id: &str) {
        let key = format!("{SEATS}{id}");
        if let Ok(Some(sign)) = self.store.get(&key)
            && sign.ends_with(&format!(" {}", self.tab))
        {
            // Left behind, it counts as free after a while.
            let _ = self.store.remove(&key);
        }
    }
}

/// Whether a sign of life says that another tab than `tab` edits at the moment `now`.
pub fn is_held(sign: Option<&str>, tab: &str, now: u64) -> bool {
    let Some((time, holder)) = sign.and_then(|sign| sign.split_once(' ')) else { return false };
    // A sign from the future comes from a clock that was put back since.
    holder != tab && time.parse::<u64>().is_ok_and(|time| time <= now + STALE && now < time.saturating_add(STALE))
}
