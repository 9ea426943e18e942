//! The plans on this device: how they are stored, read back, kept from each other's way and never lost.
//!
//! `state` uses it over the browser's store, tests over others. It knows no browser, no clock and no language: what
//! time it is and new identities are handed in.

mod describe;
mod earlier;
mod keys;
mod load;
mod quarantine;
mod save;
mod seat;
mod session;
mod shelf;
mod store;
mod trash;

pub use describe::{Condition, StoredPlan};
pub use earlier::Earlier;
pub use keys::{ASIDE, PLANS, PREFS, SHARED, TRASH, plan_id, plan_key};
pub use load::{Copy, LoadError, Opened, Source};
pub use quarantine::{Aside, MAX_ASIDE};
pub use save::{Base, SaveError, Saved};
pub use seat::{BEAT, STALE, Seat, is_held};
pub use session::{Access, After, Change, Session};
pub use shelf::{ASSUMED_ROOM, Library, Surroundings, Usage};
pub use store::{Guarded, MemoryStore, SharedStore, Store, StoreError, StoreKind};
pub use trash::{Removed, TRASH_DAYS, TRASH_PLACES, Trashed};
