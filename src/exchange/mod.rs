//! Encoders and decoders of bytes that come from or go to the outside: hostile until proved otherwise.

mod base64url;
pub mod bundle;
pub mod csv;
pub mod fields;
pub mod ics;
pub mod lab;
pub mod link;
pub mod plan_file;
pub mod preferences;
