//! A plan as the end of an address, `plan=1.<payload>`: what "Share a link" writes and a page opened by it reads.
//!
//! What follows `#` is never sent to a host. Version 1 is the plan's document, deflated, as base64url. Its stamp is
//! empty, so that equal plans make equal links.

use miniz_oxide::deflate::compress_to_vec;
use miniz_oxide::inflate::decompress_to_vec_with_limit;

use super::base64url;
use crate::plan::Plan;
use crate::plan::document::{self, DocumentError, MAX_BYTES, Stamp};

/// What the fragment of a link starts with.
pub const MARK: &str = "plan=";
/// The version of links that this build writes.
pub const VERSION: u32 = 1;
/// Longest fragment that is read, in bytes: eight times what is offered to share.
pub const MAX_CHARS: usize = 64_000;
/// Longest address that is worth sharing, in characters; mail and chat programs cut longer ones.
pub const MAX_SHARED: usize = 8_000;

/// The best that the packer can do; a plan is small enough for that.
const LEVEL: u8 = 10;

/// Why a link can't be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LinkError {
    /// Longer than [`MAX_CHARS`], or what is packed in it is longer than a document may be.
    TooLong,
    /// Made by a later version of the product.
    Newer,
    /// Cut short or changed on its way: no link of ours any more.
    Broken,
    /// Whole, but what is in it can't be a plan; where, as in [`DocumentError::Invalid`].
    Invalid {
        /// The path.
        path: String,
    },
}

/// Writes the fragment of a link to this plan, without `#`. Same plan, same letters.
pub fn encode(plan: &Plan) -> String {
    let document = document::encode(plan, &Stamp::default());
    format!("{MARK}{VERSION}.{}", base64url::encode(&compress_to_vec(document.as_bytes(), LEVEL)))
}

/// Whether a fragment wants to be a link to a plan, sound or not.
pub fn is_link(fragment: &str) -> bool {
    fragment.starts_with(MARK)
}

/// Reads the fragment of a link, without `#`. The plan has the identity of the one that was shared: copy it.
///
/// # Errors
/// Says why the fragment is refused. Whatever is in it, no more than [`MAX_BYTES`] are unpacked.
pub fn decode(fragment: &str) -> Result<Plan, LinkError> {
    if fragment.len() > MAX_CHARS {
        return Err(LinkError::TooLong);
    }
    let (version, payload) =
        fragment.strip_prefix(MARK).and_then(|rest| rest.split_once('.')).ok_or(LinkError::Broken)?;
    match version.parse::<u32>() {
        Ok(VERSION) => {}
        Ok(later) if later > VERSION => return Err(LinkError::Newer),
        _ => return Err(LinkError::Broken),
    }
    let packed = base64url::decode(payload).ok_or(LinkError::Broken)?;
    let bytes = decompress_to_vec_with_limit(&packed, MAX_BYTES).map_err(|error| match error.status {
        miniz_oxide::inflate::TINFLStatus::HasMoreOutput => LinkError::TooLong,
        _ => LinkError::Broken,
    })?;
    let text = String::from_utf8(bytes).map_err(|_| LinkError::Broken)?;
    document::decode(&text).map(|(plan, _)| plan).map_err(LinkError::from)
}

impl From<DocumentError> for LinkError {
    fn from(error: DocumentError) -> Self {
        match error {
            DocumentError::TooLong => Self::TooLong,
            DocumentError::Newer { .. } => Self::Newer,
            DocumentError::Invalid { path } => Self::Invalid { path },
            DocumentError::NotJson { .. } | DocumentError::NotOurs | DocumentError::Damaged => Self::Broken,
        }
    }
}
