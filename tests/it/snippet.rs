//! Code for other pages: what it asks for is what our page reads, and nothing that people typed becomes markup.

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use race_planner::exchange::address::{Address, Keeping, Mode, Resize, Theme};
use race_planner::exchange::snippet::Frame;
use race_planner::i18n::{Digits, Locale};
use race_planner::plan::Example;

use crate::properties::runs;

const SCREENS: [&str; 4] = ["overview", "reach", "act", "forecast"];

fn is_screen(name: &str) -> bool {
    SCREENS.contains(&name)
}

fn frame() -> Frame {
    let address = Address {
        lang: Some(Locale::Fa),
        preset: Some(Example::Bakery),
        slot: Some("week3".to_owned()),
        ..Address::default()
    };
    Frame {
        page: "https://planner.example.org/race/".to_owned(),
        address,
        plan: None,
        title: "برنامه‌ریز RACE".to_owned(),
        height: 760,
        open: "باز کردن در برگهٔ جدید".to_owned(),
    }
}

#[test]
fn a_frame_of_fixed_height_is_that_of_the_contract() {
    let expected = r#"<iframe data-race-planner src="https://planner.example.org/race/?embed=1&amp;lang=fa&amp;preset=bakery&amp;slot=week3" title="برنامه‌ریز RACE" width="100%" height="760"
 loading="lazy" style="border:0" referrerpolicy="strict-origin" allow="fullscreen; clipboard-write"></iframe>
<p><a href="https://planner.example.org/race/?lang=fa&amp;preset=bakery" target="_blank" rel="noopener">باز کردن در برگهٔ جدید</a></p>"#;
    assert_eq!(frame().fixed(), expected);
}

#[test]
fn a_growing_frame_brings_thirty_lines_along() {
    let code = frame().growing();
    assert!(code.starts_with(&frame().fixed()));
    let (_, script) = code.split_once("<script>\n").expect("a script");
    let script = script.strip_suffix("</script>").expect("its end");
    assert!((20..=35).contains(&script.lines().count()), "{}", script.lines().count());
    assert!(!script.contains('<') || !script.contains("</"), "nothing in it ends it");
    for part in ["event.source", "'race-planner'", "'h5p'"] {
        assert!(script.contains(part), "{part}");
    }
}

#[test]
fn the_plan_goes_along_and_the_link_leaves_out_what_belongs_to_frames() {
    let address = Address {
        origin: Some("https://course.example.org".to_owned()),
        theme: Some(Theme::Dark),
        mode: Mode::View,
        ..Address::default()
    };
    let frame = Frame { address, plan: Some("plan=1.abc".to_owned()), ..frame() };
    assert_eq!(
        frame.source(),
        "https://planner.example.org/race/?embed=1&mode=view&theme=dark&origin=https://course.example.org#plan=1.abc"
    );
    assert_eq!(frame.link(), "https://planner.example.org/race/?mode=view#plan=1.abc");
}

/// The tags of a piece of markup as a browser finds them: the name, and each attribute with its value as it stands.
fn tags(markup: &str) -> Vec<(String, Vec<(String, String)>)> {
    let mut tags = Vec::new();
    let mut rest = markup;
    while let Some(start) = rest.find('<') {
        rest = &rest[start + 1..];
        let name: String = rest.chars().take_while(|it| it.is_ascii_alphanumeric() || *it == '/').collect();
        rest = &rest[name.len()..];
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start();
            if let Some(after) = rest.strip_prefix('>') {
                rest = after;
                break;
            }
            let end = rest.find(['=', ' ', '>']).expect("a tag that ends");
            let name = rest[..end].to_owned();
            rest = &rest[end..];
            let value = rest.strip_prefix("=\"").map(|after| after.split_once('"').expect("a closing quote"));
            let value = value.map(|(value, after)| {
                rest = after;
                value.to_owned()
            });
            attributes.push((name, value.unwrap_or_default()));
        }
        tags.push((name, attributes));
    }
    tags
}

#[track_caller]
fn check_shape(frame: &Frame) {
    let found = tags(&frame.fixed());
    let names: Vec<&str> = found.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["iframe", "/iframe", "p", "a", "/a", "/p"], "{}", frame.fixed());
    let of = |tag: usize| found[tag].1.iter().map(|(name, _)| name.as_str()).collect::<Vec<_>>();
    assert_eq!(
        of(0),
        ["data-race-planner", "src", "title", "width", "height", "loading", "style", "referrerpolicy", "allow"]
    );
    assert_eq!(of(3), ["href", "target", "rel"]);
}

#[test]
fn a_title_cannot_break_out_of_its_attribute() {
    for title in [
        r#""><script>alert(1)</script>"#,
        r#"" onload="alert(1)"#,
        "' onload='alert(1)",
        "</iframe><img src=x onerror=alert(1)>",
        "&quot;><b>",
        "two\nlines\u{0}",
    ] {
        let frame = Frame { title: title.to_owned(), open: title.to_owned(), plan: Some(title.to_owned()), ..frame() };
        check_shape(&frame);
    }
    let quoted = Frame { title: r#"Ann's "plan" <1 & 2>"#.to_owned(), ..frame() };
    assert!(quoted.fixed().contains(r#"title="Ann&#39;s &quot;plan&quot; &lt;1 &amp; 2&gt;""#));
}

fn any_address() -> impl Strategy<Value = Address> {
    let flag = || option::of(any::<bool>());
    let digits = select(&[Digits::Latin, Digits::ArabicExt][..]);
    let how = (
        select(&Mode::ALL[..]),
        select(&[Keeping::Auto, Keeping::Session, Keeping::Nothing][..]),
        select(&[Resize::Auto, Resize::H5p, Resize::Lti, Resize::Off][..]),
        option::of(select(&Theme::ALL[..])),
    );
    let what = (
        option::of(select(&Locale::ALL[..])),
        subsequence(&SCREENS[..], 0..4),
        option::of(select(&SCREENS[..])),
        option::of(select(&Example::ALL[..])),
        option::of("[a-z0-9-]{1,32}").prop_map(|slot| slot.filter(|slot| slot != "main")),
        option::of("https?://[a-z][a-z0-9-]{0,9}(\\.[a-z]{2,5}){0,2}(:[1-9][0-9]{3})?"),
    );
    (what, how, (flag(), option::of(digits), flag(), any::<bool>())).prop_map(
        |(
            (lang, screens, screen, preset, slot, origin),
            (mode, storage, resize, theme),
            (embed, digits, cal, is_safe),
        )| {
            Address {
                lang,
                embed,
                mode,
                screens: screens.into_iter().map(str::to_owned).collect(),
                screen: screen.map(str::to_owned),
                preset,
                slot,
                storage,
                theme,
                digits,
                is_persian_calendar: cal,
                resize,
                origin,
                is_safe,
                ..Address::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(runs(512))]

    #[test]
    fn what_is_asked_for_is_read_again(address in any_address()) {
        prop_assert_eq!(Address::read(&address.query(), is_screen), address);
    }

    #[test]
    fn whatever_is_typed_stays_text(title in "\\PC{0,40}", open in "[<>\"'&a= /]{0,20}", plan in option::of("[<>\"' #a-z]{0,20}"), slot in "\\PC{0,10}", screens in vec("\\PC{0,5}", 0..3)) {
        let address = Address { slot: Some(slot), screens, ..Address::default() };
        check_shape(&Frame { title, open, plan, address, ..frame() });
    }
}
