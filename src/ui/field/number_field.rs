//! A field for one number that is no figure of the plan's grid: a goal, a limit, a count of a test.

use leptos::prelude::*;

use crate::i18n::{Field, ParseError, Typed};
use crate::plan::EditError;
use crate::state::{App, use_app};
use crate::ui::erased::text;
use crate::ui::words::{edit_error, parse_error};

/// What is being typed.
#[derive(Clone)]
struct Draft {
    text: String,
    /// The number that stood there after the keystroke; if it changes otherwise, the draft is void.
    number: Option<f64>,
    mistake: Option<Mistake>,
}

/// Why what is typed does not count.
#[derive(Clone)]
enum Mistake {
    /// It is not to be understood.
    Unread(ParseError),
    /// The plan does not take it.
    Refused(EditError),
}

/// A field that hands on what is typed, understood in the page's language; what is a mistake, or refused, is said under it.
#[component]
pub fn NumberField(
    /// Identity of the input.
    #[prop(into)]
    id: String,
    /// What the field is called.
    label: Signal<String>,
    /// What may be typed.
    takes: Field,
    /// The number as it stands.
    value: Signal<Option<f64>>,
    /// Takes the number that was typed, or nothing when the field was emptied; or refuses it.
    set: Callback<Option<f64>, Result<(), EditError>>,
    /// Whether it stands beside the plan, so that those who may only look can type here too.
    #[prop(optional)]
    is_free: bool,
) -> impl IntoView {
    let app = use_app();
    let draft = RwSignal::new(None::<Draft>);
    let live = move || draft.get().filter(|draft| draft.number == value.get());
    let shown = move || match live() {
        Some(draft) => draft.text,
        None => value.get().map(|value| app.format().entered(takes.unit(), value)).unwrap_or_default(),
    };
    let mistake = move || live().and_then(|draft| draft.mistake);
    let is_mistaken = move || mistake().is_some();
    let type_in = move |text: String| {
        let read = untrack(|| read(app, &text, takes)).map_err(Mistake::Unread);
        let mistake = read.and_then(|number| set.run(number).map_err(Mistake::Refused)).err();
        draft.set(Some(Draft { text, number: value.get_untracked(), mistake }));
    };
    let come_in = move || {
        if !is_mistaken() {
            let number = value.get();
            let text = number.map(|number| app.format().edit(takes.unit(), number)).unwrap_or_default();
            draft.set(Some(Draft { text, number, mistake: None }));
        }
    };
    let leave = move || {
        if !draft.is_disposed() && !is_mistaken() {
            draft.set(None);
        }
        app.workspace.leave_field();
    };
    let error_id = format!("{id}-error");
    let (input_id, described) = (id.clone(), error_id.clone());
    view! {
        <div class="form__row field" class:field--invalid=is_mistaken>
            <label for=id>{label}</label>
            <div class="field__box">
                <input
                    id=input_id
                    class="field__input"
                    inputmode="decimal"
                    autocomplete="off"
                    spellcheck="false"
                    enterkeyhint="done"
                    dir="auto"
                    readonly=move || !is_free && !app.workspace.is_editable()
                    aria-describedby=described
                    aria-invalid=move || is_mistaken().then_some("true")
                    prop:value=text(shown)
                    on:input=move |event| type_in(event_target_value(&event))
                    on:focus=move |_| untrack(come_in)
                    on:blur=move |_| untrack(leave)
                />
            </div>
            <p class="field__error" id=error_id role="alert">
                {text(move || mistake().map(|mistake| told(app, mistake, takes)).unwrap_or_default())}
            </p>
        </div>
    }
}

fn told(app: App, mistake: Mistake, takes: Field) -> String {
    match mistake {
        Mistake::Unread(error) => parse_error(app, &error),
        Mistake::Refused(EditError::NumberTooLarge(limit)) => {
            parse_error(app, &ParseError::TooLarge { limit: limit.into(), unit: takes.unit() })
        }
        Mistake::Refused(error) => edit_error(app, error),
    }
}

/// One number is wanted, so a range is a mistake here.
fn read(app: App, text: &str, takes: Field) -> Result<Option<f64>, ParseError> {
    Ok(match app.format().parse(text, takes)? {
        Typed::Empty => None,
        Typed::Number(value) | Typed::Percent(value) => Some(value),
        Typed::NumberRange(..) | Typed::PercentRange(..) => {
            return Err(ParseError::NotANumber { text: text.to_owned() });
        }
    })
}
