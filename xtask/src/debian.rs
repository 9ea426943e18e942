//! What Debian's packages give: programs as they are, and std for WebAssembly from its sources.
//!
//! The latter only where `rustup target add` has no server to ask but apt has a mirror. Debian's Rust brings the
//! library's sources; std is compiled from them once and laid into Debian's own sysroot, which rustup then
//! knows as the toolchain `debian`. Built again only when Debian's rustc or this recipe has changed.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result};

use crate::process::{answer, run};
use crate::toolbox::WASM;

/// The toolchain's name for rustup.
pub const TOOLCHAIN: &str = "debian";

const PREFIX: &str = "/usr";
/// `test` is what the tests in a browser link against.
const CRATES: &str = "std,panic_abort,test";
const PACKAGES: [&str; 5] = ["rustc-web", "cargo-web", "libstd-rust-web-dev", "rust-web-src", "rust-web-clippy"];

/// Whether the toolchain is there, with a linker and with a std that its present rustc has made.
pub fn has_wasm_std() -> bool {
    let Some(version) = version() else { return false };
    let made_from = fs::read_to_string(stamp()).ok();
    made_from == Some(recipe(&version)) && host(&version).is_some_and(|host| linker(host).exists())
}

/// Installs Debian's Rust, builds std for WebAssembly and makes both known to rustup.
pub fn install_wasm_std(workshop: &Path) -> Result<()> {
    apt_get_install(&PACKAGES)?;
    run(Command::new("rustup").args(["toolchain", "link", TOOLCHAIN, PREFIX]))?;
    let version = version().context("the toolchain `debian` does not answer")?;
    link_linker(host(&version).context("rustc does not name its host")?)?;
    build_std(workshop)?;
    fs::write(stamp(), recipe(&version))?;
    Ok(())
}

/// What a std is made from: when this changes, it has to be made again.
fn recipe(version: &str) -> String {
    format!("{CRATES}\n{version}\n")
}

/// Installs Debian packages, asking the mirror for its present list first.
pub fn apt_get_install(packages: &[&str]) -> Result<()> {
    let quiet = ["-qq", "-o", "Dpkg::Use-Pty=0"];
    run(Command::new("apt-get").args(quiet).arg("update"))?;
    let mut install = Command::new("apt-get");
    install.args(quiet).args(["install", "--yes", "--no-install-recommends"]).args(packages);
    run(install.env("DEBIAN_FRONTEND", "noninteractive"))
}

fn build_std(workshop: &Path) -> Result<()> {
    let scratch = workshop.join("wasm-std");
    fs::create_dir_all(scratch.join("src"))?;
    fs::write(
        scratch.join("Cargo.toml"),
        "[package]\nname = \"scratch\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n",
    )?;
    fs::write(scratch.join("src/lib.rs"), "#![no_std]\n")?;
    let mut cargo = Command::new(Path::new(PREFIX).join("bin/cargo"));
    cargo.current_dir(&scratch);
    cargo.args(["build", "-Z", &format!("build-std={CRATES}"), "--release", "--target", WASM]);
    cargo.env("RUSTC", Path::new(PREFIX).join("bin/rustc"));
    cargo.env("CARGO_TARGET_DIR", scratch.join("target"));
    // Building std is an unstable feature; Debian's compiler is a stable one.
    cargo.env("RUSTC_BOOTSTRAP", "1");
    // Without bitcode a page with `lto` cannot be linked.
    cargo.env("RUSTFLAGS", "-C embed-bitcode=yes");
    run(&mut cargo)?;

    let libraries = sysroot().join(WASM).join("lib");
    fs::remove_dir_all(&libraries).ok();
    fs::create_dir_all(&libraries)?;
    for file in fs::read_dir(scratch.join("target").join(WASM).join("release/deps"))? {
        let path = file?.path();
        let name = path.file_name().context("a folder's entry has a name")?;
        let is_own = name.to_string_lossy().starts_with("libscratch-");
        if path.extension().is_some_and(|extension| extension == "rlib") && !is_own {
            fs::copy(&path, libraries.join(name))?;
        }
    }
    fs::remove_dir_all(&scratch)?;
    Ok(())
}

/// Debian's rustc comes without the linker for WebAssembly, rustup's comes with it.
fn link_linker(host: &str) -> Result<()> {
    let rustups = answer(Command::new("rustc").args(["--print", "sysroot"])).context("rustc has no sysroot")?;
    let original = Path::new(&rustups).join("lib/rustlib").join(host).join("bin/rust-lld");
    let link = linker(host);
    fs::create_dir_all(link.parent().context("the linker lies in a folder")?)?;
    run(Command::new("ln").arg("-sf").args([original, link]))
}

fn linker(host: &str) -> PathBuf {
    sysroot().join(host).join("bin/rust-lld")
}

/// What Debian's rustc says of itself, through rustup.
fn version() -> Option<String> {
    answer(Command::new("rustc").env("RUSTUP_TOOLCHAIN", TOOLCHAIN).arg("-vV"))
}

fn host(version: &str) -> Option<&str> {
    version.lines().find_map(|line| line.strip_prefix("host: "))
}

fn sysroot() -> PathBuf {
    Path::new(PREFIX).join("lib/rustlib")
}

fn stamp() -> PathBuf {
    sysroot().join(WASM).join("made-from")
}
