//! Our formatter of messages says what Fluent's own says, for every message, language and plural form.

use std::fs;
use std::path::Path;

use fluent::concurrent::FluentBundle;
use fluent::{FluentArgs, FluentResource, FluentValue};
use race_planner::i18n::{Args, Argument, Catalog, Locale, Msg, Room};

fn bundle(locale: Locale) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new_concurrent(vec![locale.tag().parse().expect("a tag")]);
    for room in Room::ALL {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("locales").join(locale.tag()).join(room.file());
        let resource = FluentResource::try_new(fs::read_to_string(path).expect("texts")).expect("texts without faults");
        bundle.add_resource(resource).expect("messages of one file each");
    }
    bundle
}

fn theirs(bundle: &FluentBundle<FluentResource>, msg: Msg, number: Option<f64>) -> String {
    let mut args = FluentArgs::new();
    for argument in msg.arguments() {
        args.set(argument.name(), format!("<{}>", argument.name()));
        if let (Argument::Count(name), Some(number)) = (argument, number) {
            args.set(format!("{name}-n"), FluentValue::from(number));
        }
    }
    let id = msg.id();
    let pattern = bundle.get_message(&id).and_then(|message| message.value()).expect("a message");
    bundle.format_pattern(pattern, Some(&args), &mut Vec::new()).into_owned()
}

fn ours(locale: Locale, msg: Msg, number: Option<f64>) -> String {
    let args = msg.arguments().iter().fold(Args::new(), |args, argument| match argument {
        Argument::Count(name) => args.counted(name, format!("<{name}>"), number.unwrap_or(f64::NAN)),
        Argument::Text(name) => args.text(name, format!("<{name}>")),
    });
    Catalog::of(locale).format(msg, &args)
}

#[test]
fn every_message_reads_as_fluent_says_it() {
    for locale in Locale::ALL {
        let bundle = bundle(locale);
        for msg in Msg::all() {
            for number in [None, Some(0.0), Some(1.0), Some(2.0), Some(5.0), Some(1.5)] {
                assert_eq!(
                    ours(locale, msg, number),
                    theirs(&bundle, msg, number),
                    "{locale:?} {} {number:?}",
                    msg.id()
                );
            }
        }
    }
}

#[test]
fn plural_forms_are_those_of_fluent() {
    let mut numbers: Vec<f64> = (0..=1_200).map(f64::from).collect();
    numbers.extend((0..=400).map(|tenth| f64::from(tenth) / 10.0));
    numbers.extend([0.01, 0.999, 1.000_1, 1.99, 21.5, 1e6, 1e6 + 1.0, 2e9 + 21.0, 1e15 + 2.0, 1e18]);
    numbers.extend(numbers.clone().iter().map(|number| -number));
    for locale in Locale::ALL {
        let bundle = bundle(locale);
        for msg in [Msg::CountVisits, Msg::ChartDrop] {
            for number in &numbers {
                assert_eq!(
                    ours(locale, msg, Some(*number)),
                    theirs(&bundle, msg, Some(*number)),
                    "{locale:?} {number}"
                );
            }
        }
    }
}
