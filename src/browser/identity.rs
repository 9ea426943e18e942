//! Names that nobody else has: of plans, for as long as they exist, and of tabs, for as long as they are open.

use js_sys::Math;

use super::clock;

/// Crockford's base 32: no I, L, O, U.
const DIGITS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const TIME_LENGTH: u32 = 10;
const RANDOM_LENGTH: usize = 16;
const TAB_LENGTH: usize = 4;

/// A new ULID: 26 letters and digits, later ones sort after earlier ones (to the millisecond).
pub fn new_id() -> String {
    let now = clock::now();
    let time = (0..TIME_LENGTH).rev().map(|place| digit((now >> (5 * place)) as u8));
    time.chain(random::<RANDOM_LENGTH>().into_iter().map(digit)).collect()
}

/// A short name for this opening of the page, such as `k3f9`.
pub fn new_tab_id() -> String {
    random::<TAB_LENGTH>().into_iter().map(|bits| digit(bits).to_ascii_lowercase()).collect()
}

fn digit(bits: u8) -> char {
    char::from(DIGITS[usize::from(bits % 32)])
}

fn random<const N: usize>() -> [u8; N] {
    let mut bytes = [0; N];
    let crypto = web_sys::window().and_then(|window| window.crypto().ok());
    let filled = crypto.is_some_and(|crypto| crypto.get_random_values_with_u8_array(&mut bytes).is_ok());
    if !filled {
        // Worse, but an id is no secret.
        bytes.fill_with(|| (Math::random() * 256.0) as u8);
    }
    bytes
}
