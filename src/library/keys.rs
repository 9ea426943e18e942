//! The names under which things are stored. The store itself puts the product's own prefix before them.

/// Key of the settings: language, theme, digits.
pub const PREFS: &str = "prefs";
/// Key of the link by which a plan came that is not kept yet; in the tab's own store.
pub const SHARED: &str = "shared";
/// What the keys of all plans and of their copies start with.
pub const PLANS: &str = "p:";
/// What the keys of all texts start with that could not be read.
pub const ASIDE: &str = "q:";
/// What the keys of all deleted plans start with.
pub const TRASH: &str = "t:";
/// Key of the list of titles, which only saves time.
pub(super) const INDEX: &str = "index";

/// Key of a plan's current envelope.
pub fn plan_key(id: &str) -> String {
    format!("{PLANS}{id}")
}

/// Key of a plan's previous good envelope.
pub(super) fn backup(id: &str) -> String {
    format!("{PLANS}{id}~")
}

/// Key of the envelope that stood when the day of the last save began.
pub(super) fn day(id: &str) -> String {
    format!("{PLANS}{id}~d")
}

/// What the keys of the originals start with that were brought up to a later version of the format.
pub(super) fn originals(id: &str) -> String {
    format!("{PLANS}{id}~m")
}

/// Key of the original of version `schema`.
pub(super) fn original(id: &str, schema: u32) -> String {
    format!("{PLANS}{id}~m{schema}")
}

/// Key of a text that can't be read; `time` in milliseconds since 1970.
pub(super) fn aside(time: u64) -> String {
    format!("{ASIDE}{time}")
}

/// Key of a deleted plan; `time` in milliseconds since 1970.
pub(super) fn trash(time: u64, id: &str) -> String {
    format!("{TRASH}{time}:{id}")
}

/// When a deleted plan was deleted, and its identity.
pub(super) fn deleted(key: &str) -> Option<(u64, &str)> {
    let (time, id) = key.strip_prefix(TRASH)?.split_once(':')?;
    Some((time.parse().ok()?, id))
}

/// The plan's identity when `key` is that of a current envelope, not of a copy.
pub fn plan_id(key: &str) -> Option<&str> {
    key.strip_prefix(PLANS).filter(|id| !id.is_empty() && !id.contains('~'))
}

/// The plan's identity when `key` is that of a current envelope or of a copy.
pub(super) fn owner(key: &str) -> Option<&str> {
    let id = key.strip_prefix(PLANS)?.split('~').next()?;
    (!id.is_empty()).then_some(id)
}
