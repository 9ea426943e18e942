//! A quick hash for small keys of the engine's own making, which nobody chooses with ill will.
//!
//! Used by `run` and `formula`, whose graph is looked up once for each of its nodes.

use std::collections::HashMap;
use std::hash::{BuildHasherDefault, Hasher};

/// A map that is only ever looked up, never walked.
pub(super) type Lookup<Key, Value> = HashMap<Key, Value, BuildHasherDefault<Multiplying>>;

/// Multiplies by an odd number after each word (Knuth, The Art of Computer Programming 3, § 6.4).
#[derive(Default)]
pub(super) struct Multiplying(u64);

impl Hasher for Multiplying {
    fn write(&mut self, bytes: &[u8]) {
        for &byte in bytes {
            self.write_u8(byte);
        }
    }

    fn write_u8(&mut self, value: u8) {
        self.write_u64(u64::from(value));
    }

    fn write_u64(&mut self, value: u64) {
        self.0 = (self.0.rotate_left(23) ^ value).wrapping_mul(0x9e37_79b9_7f4a_7c15);
    }

    fn write_usize(&mut self, value: usize) {
        self.write_u64(value as u64);
    }

    fn write_isize(&mut self, value: isize) {
        self.write_usize(value.cast_unsigned());
    }

    fn finish(&self) -> u64 {
        // The upper digits are the better mixed ones; a map looks at the lower ones too.
        self.0 ^ (self.0 >> 32)
    }
}
