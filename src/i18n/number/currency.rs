//! How currencies are written and called: sign in each language, decimals of the smallest unit.

use crate::i18n::Locale;
use crate::i18n::words;
use crate::plan::Currency;

/// Code, international sign, digits of the smallest unit. `IRT`, the toman of ten rials, has no code of the standard,
/// but Iranian prices are told in it.
const CURRENCIES: &[Entry] = &[
    ("EUR", "€", 2),
    ("USD", "$", 2),
    ("GBP", "£", 2),
    ("CHF", "CHF", 2),
    ("CAD", "CA$", 2),
    ("AUD", "A$", 2),
    ("RUB", "₽", 2),
    ("BYN", "Br", 2),
    ("KZT", "₸", 2),
    ("UAH", "₴", 2),
    ("UZS", "UZS", 0),
    ("AMD", "֏", 0),
    ("AZN", "₼", 2),
    ("GEL", "₾", 2),
    ("TJS", "TJS", 2),
    ("IRR", "IRR", 0),
    ("IRT", "IRT", 0),
    ("AFN", "؋", 0),
    ("AED", "AED", 2),
    ("TRY", "₺", 2),
    ("MAD", "MAD", 2),
    ("DZD", "DZD", 2),
    ("TND", "DT", 2),
    ("XOF", "CFA", 0),
    ("XAF", "FCFA", 0),
    ("CDF", "CDF", 2),
    ("INR", "₹", 2),
    ("CNY", "CN¥", 2),
    ("JPY", "¥", 0),
    ("KRW", "₩", 0),
    ("PLN", "zł", 2),
    ("CZK", "Kč", 2),
    ("SEK", "kr", 2),
    ("NOK", "kr", 2),
    ("DKK", "kr", 2),
    ("BRL", "R$", 2),
    ("MXN", "MX$", 2),
];

/// Code, international sign, decimals.
type Entry = (&'static str, &'static str, u8);

fn entry(currency: Currency) -> Option<&'static Entry> {
    CURRENCIES.iter().find(|(code, _, _)| *code == currency.code())
}

/// The sign or word by which a language writes a currency; the code if there is none.
pub(super) fn sign(currency: Currency, locale: Locale) -> String {
    let own = words::currency(locale, currency.code());
    let international = entry(currency).map(|(_, sign, _)| *sign);
    own.or(international).unwrap_or(currency.code()).to_owned()
}

/// How many decimals the currency's smallest unit has.
pub(super) fn decimals(currency: Currency) -> u8 {
    entry(currency).map_or(2, |(_, _, decimals)| *decimals)
}

/// Whether a person who writes `text` (in lower case) means this currency. A bare `$` or `¥` means whichever of its
/// currencies the plan has.
pub(super) fn is_called(currency: Currency, text: &str) -> bool {
    let sign = entry(currency).map_or("", |(_, sign, _)| sign);
    text.eq_ignore_ascii_case(currency.code())
        || sign.to_lowercase() == text
        || (matches!(text, "$" | "¥") && sign.contains(text))
        || words::names_currency(currency.code(), text)
}

/// Whether any currency that we know is called so.
pub(super) fn is_any_called(text: &str) -> bool {
    let known = CURRENCIES.iter().filter_map(|(code, _, _)| Currency::from_code(code));
    known.into_iter().any(|currency| is_called(currency, text))
}
