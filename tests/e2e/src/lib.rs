//! The scenarios live in `tests/`.
