//! What people experience with the built page, in a real browser. Run by `cargo xtask test --e2e`.

mod probe;
