//! Random and spoilt bytes for every decoder of foreign bytes. What is in `tests/corpus/<target>/` is read in each test run;
//! `cargo xtask fuzz` goes on from there for as long as it is told to.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use race_planner::exchange::address::Address;
use race_planner::exchange::message::{self, Request};
use race_planner::exchange::{bundle, link, plan_file, preferences::Preferences};
use race_planner::plan::document::{Stamp, encode, seeming_title};

use crate::csv_hostile::swallow;

/// A decoder, and what must hold of everything that it takes.
struct Target {
    name: &'static str,
    check: fn(&[u8]),
}

const TARGETS: &[Target] = &[
    Target { name: "document", check: document },
    Target { name: "csv", check: table },
    Target { name: "link", check: linked },
    Target { name: "preferences", check: preferences },
    Target { name: "address", check: address },
    Target { name: "message", check: posted },
];

fn table(bytes: &[u8]) {
    let _ = swallow(bytes);
}

/// What is read is written so that it is read again as the same.
fn document(bytes: &[u8]) {
    if let Ok((plan, stamp)) = plan_file::read(bytes) {
        let text = encode(&plan, &stamp);
        assert_eq!(plan_file::read(text.as_bytes()), Ok((plan, stamp)));
    }
    if let Ok(text) = std::str::from_utf8(bytes)
        && let Ok(plans) = bundle::read(text)
    {
        assert!(seeming_title(text).is_none_or(|title| title.chars().count() <= 10_000));
        let envelopes: Vec<String> = plans.iter().flatten().map(|it| encode(&it.plan, &it.stamp)).collect();
        let again = bundle::read(&bundle::write(envelopes.iter().map(String::as_str)));
        assert_eq!(again.map_or(0, |plans| plans.len()), envelopes.len());
    }
}

/// A plan that comes out of a link goes into one and comes out again.
fn linked(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    if let Ok(plan) = link::decode(&text) {
        assert_eq!(link::decode(&link::encode(&plan)), Ok(plan));
    }
}

fn preferences(bytes: &[u8]) {
    let read = Preferences::read(&String::from_utf8_lossy(bytes));
    let again = Preferences::read(&read.write());
    assert_eq!(again.write(), read.write());
}

/// Whatever an address asks for, the keys of its store begin with a name of their own.
fn address(bytes: &[u8]) {
    let read = Address::read(&String::from_utf8_lossy(bytes), |name| matches!(name, "overview" | "reach"));
    let space = read.space(true);
    let (origin, slot) = space.strip_prefix("e:").and_then(|it| it.strip_suffix('/')?.rsplit_once(':')).expect("both");
    assert!(!slot.contains('/') && !origin.is_empty() && space.is_ascii(), "{space}");
    assert!(read.screens.iter().chain(&read.screen).all(|name| name == "overview" || name == "reach"));
}

/// A message is taken or not; a plan in it that is taken can be given back.
fn posted(bytes: &[u8]) {
    if let Ok(Request::Load { plan, .. }) = message::decode(&String::from_utf8_lossy(bytes))
        && let Ok(plan) = message::plan(&plan)
    {
        assert_eq!(message::plan(&encode(&plan, &Stamp::default())), Ok(plan));
    }
}

fn corpus(target: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/corpus").join(target);
    let mut files: Vec<PathBuf> = fs::read_dir(folder).into_iter().flatten().flatten().map(|it| it.path()).collect();
    files.sort();
    files.into_iter().map(|path| (path.clone(), fs::read(path).expect("a file of the corpus"))).collect()
}

/// What the spoiling begins with: the corpus, golden files of ours, and a plan.
fn seeds(target: &str) -> Vec<Vec<u8>> {
    let fixtures = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/fixtures");
    let folder = if target == "csv" { fixtures.join("csv") } else { fixtures.join("documents") };
    let golden = fs::read_dir(folder).into_iter().flatten().flatten().filter_map(|it| fs::read(it.path()).ok());
    let own = match target {
        "link" => link::encode(&crate::plan::blank()).into_bytes(),
        _ => encode(&crate::plan::blank(), &Stamp::default()).into_bytes(),
    };
    let mut seeds: Vec<Vec<u8>> =
        corpus(target).into_iter().map(|(_, bytes)| bytes).chain(golden).chain([own]).collect();
    // Short ones are spoilt through and through in the same time.
    for seed in &mut seeds {
        seed.truncate(6000);
    }
    seeds
}

#[test]
fn the_corpus_is_read_without_a_panic() {
    for target in TARGETS {
        let corpus = corpus(target.name);
        assert!(!corpus.is_empty(), "tests/corpus/{} is empty", target.name);
        for (_, bytes) in &corpus {
            (target.check)(bytes);
        }
    }
}

/// A small generator of its own (xorshift), since the order of inputs must not change with a dependency.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 11) as usize % sides.max(1)
    }

    fn pick<'a, T>(&mut self, items: &'a [T]) -> &'a T {
        &items[self.roll(items.len())]
    }
}

/// Pieces that decoders stumble over.
const PIECES: [&[u8]; 32] = [
    b"\"",
    b"\"\"",
    b",",
    b";",
    b"\t",
    b"\r",
    b"\n",
    b"\r\n",
    b"{",
    b"}",
    b"[",
    b"]",
    b":",
    b"null",
    b"-1",
    b"1e999",
    b"1e-400",
    b"0.1",
    b"999999999999999999999",
    b"\\u0000",
    b"\\ud800",
    b"\0",
    b"\xef\xbb\xbf",
    b"\xed\xa0\x80",
    b"\xe2\x80\xae",
    b"\xdb\xb1\xdb\xb2",
    b"=1+1",
    b"'=",
    b"race-planner",
    b"%",
    b"1.234.567,89",
    b"1404/12/30",
];

fn spoil(dice: &mut Dice, seeds: &[Vec<u8>]) -> Vec<u8> {
    let mut bytes = dice.pick(seeds).clone();
    for _ in 0..=dice.roll(8) {
        let at = dice.roll(bytes.len() + 1);
        let end = (at + dice.roll(40)).min(bytes.len());
        match dice.roll(7) {
            0 => drop(bytes.drain(at..end)),
            1 => drop(bytes.splice(at..at, dice.pick(&PIECES).iter().copied())),
            2 => drop(bytes.splice(at..end, dice.pick(&PIECES).iter().copied())),
            3 if at < bytes.len() => bytes[at] ^= 1 << dice.roll(8),
            4 if at < bytes.len() => bytes[at] = dice.roll(256) as u8,
            5 => {
                let copied = bytes[at..end].to_vec();
                let to = dice.roll(bytes.len() + 1);
                bytes.splice(to..to, copied);
            }
            _ => {
                let other = dice.pick(seeds);
                let from = dice.roll(other.len() + 1);
                bytes.truncate(at);
                bytes.extend_from_slice(&other[from..]);
            }
        }
    }
    bytes.truncate(20_000);
    bytes
}

/// Runs every target for this long and tells how many bytes it has taken.
fn fuzz(time: Duration, seed: u64) {
    for target in TARGETS {
        let (seeds, mut dice) = (seeds(target.name), Dice(seed));
        let (start, mut bytes, mut runs) = (Instant::now(), 0_usize, 0_usize);
        while start.elapsed() < time {
            let input = if dice.roll(20) == 0 {
                (0..dice.roll(300)).map(|_| dice.roll(256) as u8).collect()
            } else {
                spoil(&mut dice, &seeds)
            };
            (bytes, runs) = (bytes + input.len(), runs + 1);
            let check = target.check;
            let outcome = std::panic::catch_unwind(|| check(&input));
            if let Err(reason) = outcome {
                let path = std::env::temp_dir().join(format!("fuzz-{}-{runs}", target.name));
                let _ = fs::write(&path, &input);
                println!("{}: input {runs} is kept as {}; it belongs into tests/corpus", target.name, path.display());
                std::panic::resume_unwind(reason);
            }
        }
        println!("{}: {runs} inputs, {bytes} bytes", target.name);
    }
}

#[test]
fn a_little_of_it_runs_each_time() {
    fuzz(Duration::from_millis(400), 0x5eed);
}

#[test]
#[ignore = "runs as long as it is told to: cargo xtask fuzz"]
fn for_a_while() {
    let number = |name: &str| std::env::var(name).ok().and_then(|text| text.parse().ok());
    let seconds: u64 = number("FUZZ_SECONDS").unwrap_or(60);
    let time = Duration::from_secs(seconds) / TARGETS.len() as u32;
    fuzz(time, number("FUZZ_SEED").unwrap_or(0x5eed_0001));
}
