//! What is typed and is no figure: it is said what to do, and the plan keeps its last good value.

use race_planner::engine::Kpi;
use race_planner::i18n::Locale;
use race_planner::plan::Quantity::Exact;
use wasm_bindgen_test::wasm_bindgen_test;

use crate::mounted::{Mounted, settle};

#[wasm_bindgen_test]
async fn a_mistake_is_told_in_the_language_and_the_last_good_value_stays() {
    for (locale, typed, told) in [
        (Locale::En, "abc", "“abc” cannot be read as a number. Type digits, such as 450 or 3%."),
        (Locale::En, "1.2.3", "“1.2.3” has two decimal marks. Keep one."),
        (Locale::En, "-5", "This figure cannot be below zero."),
        (Locale::En, "1e400", "This is too large;"),
        (Locale::En, "9–5", "The range runs backwards. Did you mean 5 to 9?"),
        (Locale::Fr, "abc", "« abc » n’est pas un nombre. Saisissez des chiffres, par exemple 450 ou 3"),
        (Locale::Fr, "1,2,3", "« 1,2,3 » contient deux séparateurs décimaux."),
        (Locale::Fr, "-5", "Ce chiffre ne peut pas être négatif. Saisissez 0 ou plus."),
        (Locale::Fr, "1e400", "Valeur trop élevée"),
        (Locale::Ru, "абв", "«абв» — не число. Введите цифры, например 450 или 3"),
        (Locale::Ru, "1,2,3", "В числе «1,2,3» лишняя запятая или точка. Оставьте одну."),
        (Locale::Ru, "−5", "Здесь не может быть меньше нуля. Введите 0 или больше."),
        (Locale::Ru, "1e400", "Слишком большое число. Введите не больше"),
        (Locale::Fa, "الف", "«الف» عدد نیست. یک عدد وارد کنید، مثلاً ۴۵۰ یا ۳٪."),
        (Locale::Fa, "۱٫۲٫۳", "«۱٫۲٫۳» دو ممیز دارد. فقط یکی را نگه دارید."),
        (Locale::Fa, "-۵", "این عدد نمی‌تواند منفی باشد. صفر یا بیشتر وارد کنید."),
        (Locale::Fa, "۱e۴۰۰", "این عدد بیش از حد بزرگ است؛ حداکثر"),
    ] {
        let field = Mounted::new(locale, Kpi::Visits).await;
        field.enter(Kpi::Visits, 450.0).await;
        // Put in at once: on the way key by key there are good values, and those do count.
        field.paste(typed).await;
        let alert = field.alert().unwrap_or_default();
        assert!(alert.starts_with(told), "{locale:?} {typed}: {alert}");
        assert_eq!(field.entered(Kpi::Visits), Some(Exact(450.0)), "{locale:?} {typed}");
        // A mistake is not swept away when the field is left, nor when it is come back to.
        field.blur().await;
        field.focus().await;
        assert_eq!((field.text().as_str(), field.alert()), (typed, Some(alert)));
        field.retype("7").await;
        assert_eq!((field.entered(Kpi::Visits), field.alert()), (Some(Exact(7.0)), None));
        assert_eq!(field.close().await, 0);
    }
}

#[wasm_bindgen_test]
async fn a_percentage_is_refused_where_there_can_be_none() {
    let field = Mounted::new(Locale::En, Kpi::Impressions).await;
    field.insert("3%").await;
    assert_eq!(field.alert().as_deref(), Some("No percentage here. Type a number."));
    assert_eq!(field.entered(Kpi::Impressions), Some(Exact(3.0)));
}

#[wasm_bindgen_test]
async fn the_value_before_the_wrong_key_stays() {
    let field = Mounted::new(Locale::En, Kpi::Visits).await;
    field.insert("450x").await;
    assert_eq!(field.entered(Kpi::Visits), Some(Exact(450.0)));
    assert!(field.alert().is_some());
    field.backspace().await;
    assert_eq!((field.text().as_str(), field.alert()), ("450", None));
}

#[wasm_bindgen_test]
async fn another_language_tells_the_mistake_anew() {
    let field = Mounted::new(Locale::En, Kpi::Visits).await;
    field.insert("abc").await;
    for (locale, told) in [
        (Locale::Fr, "n’est pas un nombre"),
        (Locale::Ru, "не число"),
        (Locale::Fa, "عدد نیست"),
        (Locale::En, "cannot be read as a number"),
    ] {
        field.app.settings.choose_locale(locale);
        settle().await;
        assert!(field.alert().unwrap().contains(told), "{locale:?}");
        assert_eq!((field.text().as_str(), field.caret()), ("abc", 3));
    }
}

#[wasm_bindgen_test]
async fn another_language_writes_a_figure_at_rest_anew_and_leaves_what_is_being_typed() {
    let field = Mounted::new(Locale::En, Kpi::Visits).await;
    field.insert("12,345.6").await;
    field.app.settings.choose_locale(Locale::Fr);
    settle().await;
    assert_eq!((field.text().as_str(), field.entered(Kpi::Visits)), ("12,345.6", Some(Exact(12345.6))));
    field.blur().await;
    assert_eq!(field.text(), "12\u{202f}345,6");
    field.app.settings.choose_locale(Locale::Fa);
    settle().await;
    assert_eq!(field.text(), "۱۲٬۳۴۵٫۶");
}

#[wasm_bindgen_test]
async fn a_mistake_is_gone_when_the_plan_changes_under_it_by_undo() {
    let field = Mounted::new(Locale::En, Kpi::Visits).await;
    field.enter(Kpi::Visits, 450.0).await;
    field.enter(Kpi::Visits, 700.0).await;
    field.paste("abc").await;
    field.app.workspace.undo();
    settle().await;
    assert_eq!(field.entered(Kpi::Visits), Some(Exact(450.0)));
    assert_eq!((field.text().as_str(), field.alert()), ("450", None));
}

#[wasm_bindgen_test]
async fn nothing_that_is_no_number_ever_reaches_the_plan() {
    let field = Mounted::new(Locale::En, Kpi::Leads).await;
    field.enter(Kpi::Visits, 0.0).await;
    for typed in ["NaN", "nan %", "inf", "-inf", "∞", "0/0", "1e400", "1e-400", "-1e999", "0", "0%", "1e15", "1e308%"]
    {
        field.retype(typed).await;
        assert!(field.numbers().iter().all(|number| number.is_finite()), "{typed}: {:?}", field.numbers());
    }
    assert_eq!(field.close().await, 0);
}
