//! Which plural form a number takes in each of the languages, by the rules of CLDR for cardinal numbers.

use super::Locale;

/// CLDR's name of the form: `one`, `few`, `many` or `other`. Only the finite have one; their sign does not count.
pub fn plural(locale: Locale, number: f64) -> &'static str {
    let number = number.abs();
    let whole = number.trunc();
    let is_whole = whole == number;
    let (ones, tens) = (whole % 10.0, whole % 100.0);
    match locale {
        Locale::En if number == 1.0 => "one",
        Locale::Fr if whole <= 1.0 => "one",
        // Fractions below one are counted like one.
        Locale::Fa if whole == 0.0 || number == 1.0 => "one",
        Locale::Ru if !is_whole => "other",
        Locale::Ru if ones == 1.0 && tens != 11.0 => "one",
        Locale::Ru if (2.0..=4.0).contains(&ones) && !(12.0..=14.0).contains(&tens) => "few",
        Locale::Ru => "many",
        Locale::En | Locale::Fr | Locale::Fa => "other",
    }
}
