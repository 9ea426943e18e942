//! How far a measured rate can be trusted, as charts show it and as their tables say it: the same strings in both.

use crate::engine::{Observed, Unit};
use crate::i18n::{Args, Catalog, Format, Msg};

/// The interval of a measured rate. All texts are finished.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Lower limit (fraction).
    pub low: f64,
    /// Upper limit (fraction).
    pub high: f64,
    /// The limits in words.
    pub text: String,
    /// What is said where the rate rests on too few cases; a chart marks it by more than a colour.
    pub few_text: Option<String>,
}

impl Spread {
    /// The spread of an observed rate.
    pub fn of(observed: Observed, format: Format) -> Self {
        let (low, high) = (observed.interval.low, observed.interval.high);
        let few_text = (!observed.is_enough).then(|| Catalog::of(format.locale).text(Msg::BadgeTooFew));
        Self { low, high, text: format.range(Unit::Rate, low, high), few_text }
    }

    /// Whether the rate rests on too few cases.
    pub fn is_thin(&self) -> bool {
        self.few_text.is_some()
    }

    /// What a picture has room for beside the rate: that there are too few cases, or else the limits.
    pub fn brief(&self) -> &str {
        self.few_text.as_deref().unwrap_or(&self.text)
    }

    /// The limits and, where there are too few cases, the words for that.
    pub fn whole(&self, format: Format) -> String {
        self.few_text.iter().fold(self.text.clone(), |told, few| join(told, few, format))
    }
}

/// A rate's text with all that is to be said of its spread, for a cell of a table.
pub fn with_spread(rate: String, spread: Option<&Spread>, format: Format) -> String {
    match spread {
        Some(spread) => join(rate, &spread.whole(format), format),
        None => rate,
    }
}

/// Two texts side by side.
pub(super) fn join(one: String, other: &str, format: Format) -> String {
    Catalog::of(format.locale).plain(Msg::ObservedNote, &Args::new().text("value", one).text("range", other))
}

/// The values that a scale over rates must hold: the limits of those that rest on enough cases, for the others would
/// leave no room for what is known; of rates that are all thin, theirs.
pub(super) fn limits<'a>(spreads: impl Iterator<Item = &'a Spread> + Clone) -> impl Iterator<Item = f64> {
    let is_all_thin = spreads.clone().all(Spread::is_thin);
    spreads.filter(move |spread| is_all_thin || !spread.is_thin()).flat_map(|spread| [spread.low, spread.high])
}
