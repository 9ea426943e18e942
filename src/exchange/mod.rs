//! Encoders and decoders of bytes that come from or go to the outside: hostile until proved otherwise.

pub mod address;
mod address_query;
mod base64url;
pub mod bundle;
pub mod csv;
pub mod fields;
pub mod height;
pub mod ics;
pub mod lab;
pub mod link;
pub mod message;
pub mod plan_file;
pub mod preferences;
pub mod sha256;
pub mod snippet;
