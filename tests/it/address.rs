//! What an address asks for: each parameter with its default, what is refused, and which store it gets.

use proptest::prelude::*;
use race_planner::exchange::address::{Address, Keeping, Mode, Resize, Theme};
use race_planner::exchange::height::{Heights, Telling};
use race_planner::i18n::{Digits, Locale};
use race_planner::plan::Example;

fn read(query: &str) -> Address {
    Address::read(query, |name| ["overview", "reach", "act"].contains(&name))
}

#[test]
fn an_address_without_a_query_asks_for_nothing() {
    for query in ["", "?", "?utm_source=mail&x", "?lang=&mode=&slot="] {
        assert_eq!(read(query), Address::default(), "{query}");
    }
    let usual = read(
        "?lang=auto&embed=auto&screens=all&screen=first&preset=none&slot=main&digits=auto&cal=auto&origin=none\
         &mode=edit&storage=auto&resize=auto",
    );
    assert_eq!(usual, Address::default(), "the defaults can be written down");
}

#[test]
fn every_parameter_is_read() {
    let all = read(
        "?embed=1&lang=fa-AF&mode=view&screens=overview,%20reach&screen=reach&preset=bakery&slot=week-3&storage=none\
         &theme=dark&digits=latn&cal=persian&resize=h5p&origin=https%3A%2F%2Flms.example.org&safe=1",
    );
    let expected = Address {
        lang: Some(Locale::Fa),
        embed: Some(true),
        mode: Mode::View,
        screens: vec!["overview".to_owned(), "reach".to_owned()],
        screen: Some("reach".to_owned()),
        preset: Some(Example::Bakery),
        slot: Some("week-3".to_owned()),
        storage: Keeping::Nothing,
        theme: Some(Theme::Dark),
        digits: Some(Digits::Latin),
        is_persian_calendar: Some(true),
        resize: Resize::H5p,
        origin: Some("https://lms.example.org".to_owned()),
        is_safe: true,
        refused: Vec::new(),
    };
    assert_eq!(all, expected);
    assert_eq!(
        read("?mode=present&storage=session&theme=auto&digits=arabext&cal=gregory&resize=lti&embed=0"),
        Address {
            mode: Mode::Present,
            storage: Keeping::Session,
            theme: Some(Theme::Auto),
            digits: Some(Digits::ArabicExt),
            is_persian_calendar: Some(false),
            resize: Resize::Lti,
            embed: Some(false),
            ..Address::default()
        }
    );
}

#[test]
fn languages_come_in_any_spelling() {
    for (tag, locale) in [("FA", Locale::Fa), ("fa_IR", Locale::Fa), ("Fr-ca", Locale::Fr), ("ru-Latn-RU", Locale::Ru)]
    {
        assert_eq!(read(&format!("?lang={tag}")).lang, Some(locale), "{tag}");
    }
}

#[test]
fn what_means_nothing_is_left_out_and_told_by_name() {
    let wrong = read(
        "?lang=xx&embed=2&mode=admin&screens=secret&screen=..&preset=cafe&slot=A%20b&storage=forever&theme=pink\
         &digits=roman&cal=mayan&resize=up&origin=javascript:alert(1)&safe=yes",
    );
    let names = [
        "lang", "embed", "mode", "screens", "screen", "preset", "slot", "storage", "theme", "digits", "cal", "resize",
        "origin", "safe",
    ];
    assert_eq!(wrong, Address { refused: names.to_vec(), ..Address::default() });
    let some = read("?screens=reach,secret,act&mode=view&mode=edit");
    assert_eq!((some.screens, some.refused), (vec!["reach".to_owned(), "act".to_owned()], vec!["screens"]));
    assert_eq!(some.mode, Mode::View, "the first of two counts");
    assert_eq!(read(&format!("?slot={}", "a".repeat(33))).refused, ["slot"]);
}

#[test]
fn an_origin_is_written_as_browsers_write_it() {
    for (written, origin) in [
        ("https://lms.example.org", "https://lms.example.org"),
        ("HTTPS://LMS.Example.org:443/", "https://lms.example.org"),
        ("http://127.0.0.1:80", "http://127.0.0.1"),
        ("http://localhost:8126", "http://localhost:8126"),
        ("https://[2001:DB8::1]:8443", "https://[2001:db8::1]:8443"),
        ("https://xn--80ak6aa92e.com", "https://xn--80ak6aa92e.com"),
    ] {
        assert_eq!(read(&format!("?origin={written}")).origin.as_deref(), Some(origin), "{written}");
    }
    for wrong in [
        "*",
        "null",
        "https://",
        "https:///",
        "lms.example.org",
        "ftp://x.org",
        "https://x.org/path",
        "https://x.org//",
        "https://x.org:",
        "https://x.org:0",
        "https://x.org:99999",
        "https://a b.org",
        "https://u@x.org",
        "https://x.org:1:2",
        "https://x.org?y",
        "https://[",
        "https://[]",
        "https://[::1",
        "https://.org",
        "https://مثال.ایران",
        "file://",
    ] {
        let address = read(&format!("?origin={wrong}"));
        assert_eq!((address.origin, address.refused), (None, vec!["origin"]), "{wrong}");
    }
}

#[test]
fn embeds_have_stores_of_their_own() {
    let space = |query: &str| read(query).space(true);
    assert_eq!(space(""), "e:any:main/");
    assert_eq!(space("?origin=https://lms.example.org&slot=week3"), "e:https://lms.example.org:week3/");
    assert_eq!(read("?slot=week3").space(false), "", "the page itself keeps its plans where it always did");
    // A port that looks like a slot opens no other embed's store.
    let (inner, outer) = (space("?origin=https://h:8080&slot=p"), space("?origin=https://h&slot=8080"));
    assert!(!inner.starts_with(&outer) && !outer.starts_with(&inner), "{inner} {outer}");
}

proptest! {
    #[test]
    fn any_query_is_read(query in ".{0,200}") {
        let address = read(&query);
        prop_assert!(address.screens.iter().all(|name| !name.is_empty()));
    }

    #[test]
    fn two_embeds_share_a_store_only_if_origin_and_slot_are_equal(
        one in ("[a-z]{1,3}(:[1-9][0-9]{0,3})?", "[a-z0-9-]{1,4}"),
        other in ("[a-z]{1,3}(:[1-9][0-9]{0,3})?", "[a-z0-9-]{1,4}"),
    ) {
        let space = |(host, slot): &(String, String)| read(&format!("?origin=https://{host}&slot={slot}")).space(true);
        let (first, second) = (space(&one), space(&other));
        prop_assert_eq!(one == other, first == second);
        prop_assert!(one == other || !first.starts_with(&second));
    }

    #[test]
    fn heights_are_total(seen in prop::collection::vec((0.0..1e7, prop::num::f64::ANY), 0..60)) {
        let mut heights = Heights::default();
        for (now, height) in seen {
            heights.see(now, height);
        }
    }
}

#[test]
fn a_height_is_told_when_it_changes_by_two_pixels() {
    let mut heights = Heights::default();
    assert_eq!(heights.see(0.0, 480.2), Telling::Tell(481));
    assert_eq!(heights.see(10.0, 481.9), Telling::Nothing);
    assert_eq!(heights.see(20.0, 482.1), Telling::Tell(483));
    assert_eq!(heights.see(30.0, 100.0), Telling::Tell(100));
    assert_eq!(heights.told(), Some(100));
}

#[test]
fn a_frame_that_grows_with_its_content_is_frozen_once() {
    let mut heights = Heights::default();
    let told: Vec<Telling> = (0..40).map(|step| heights.see(f64::from(step) * 16.0, f64::from(step) * 10.0)).collect();
    assert_eq!(told.iter().filter(|it| **it == Telling::Freeze).count(), 1);
    assert_eq!(told[20], Telling::Tell(200), "twenty growths in a second may be content");
    assert_eq!(told[21], Telling::Freeze);
    assert!(told[22..].iter().all(|it| *it == Telling::Nothing));
    // The same loop on a slow machine.
    let mut slow = Heights::default();
    let frozen = (0..100).position(|step| slow.see(f64::from(step) * 60.0, f64::from(step) * 10.0) == Telling::Freeze);
    assert_eq!(frozen, Some(61));
    // As often, but in its time.
    let mut calm = Heights::default();
    assert!((0..100).all(|step| calm.see(f64::from(step) * 170.0, f64::from(step) * 10.0) != Telling::Freeze));
}
