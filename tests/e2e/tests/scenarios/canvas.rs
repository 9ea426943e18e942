//! The canvases: sharp, in step with their place and the theme, and never the only place of a figure.

use e2e::{Page, Visit};
use race_planner::i18n::Locale;

use crate::screens::{color, go_to, open_example, until_drawn};

fn until_sharp(page: &Page, canvas: &str, pixel_ratio: f64) {
    let measure = || {
        let picture = page.picture(canvas);
        (picture.width, picture.css_width, picture.height, picture.css_height, picture.is_drawn())
    };
    let is_sharp = |bitmap: u32, css: f64| (f64::from(bitmap) - css * pixel_ratio).abs() <= 1.0;
    page.until_value(measure, |&(width, css_width, height, css_height, is_drawn)| {
        is_drawn && is_sharp(width, css_width) && is_sharp(height, css_height)
    });
}

#[test]
fn charts_are_sharp_on_any_screen() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        go_to(page, "convert");
        // No two of the same width: Chromium tells the page of another ratio only together with another size.
        for (width, pixel_ratio) in [(1280, 2.0), (1200, 3.0), (1150, 1.25), (1100, 1.0)] {
            page.resize(width, pixel_ratio);
            for canvas in ["#funnel", "#metrics"] {
                until_sharp(page, canvas, pixel_ratio);
            }
        }
        // A page may also be opened on such a screen.
        page.resize(1280, 2.0);
        page.reload();
        until_drawn(page, "#funnel");
        until_sharp(page, "#funnel", 2.0);
    });
}

#[test]
fn charts_follow_the_width_of_the_window() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let wide = page.picture("#funnel");
        page.resize(360, 1.0);
        let narrow =
            page.until_value(|| page.picture("#funnel"), |picture| picture.css_width <= 360.0 && picture.is_drawn());
        until_sharp(page, "#funnel", 1.0);
        assert!(narrow.css_width > 250.0, "it takes the room that there is: {}", narrow.css_width);
        page.resize(1440, 1.0);
        page.until("it is as before", || page.picture("#funnel") == wide);
    });
}

#[test]
fn charts_follow_the_theme() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let surface = || color(page, "--surface-raised");
        let mut seen = Vec::new();
        for theme in ["light", "dark", "light"] {
            page.until(theme, || {
                if page.attribute("html", "data-theme") != theme {
                    page.click("#theme");
                }
                page.attribute("html", "data-theme") == theme
            });
            page.until("the canvas has the colour of its card", || page.picture("#funnel").background() == surface());
            seen.push(surface());
        }
        assert_ne!(seen[0], seen[1]);
        assert_eq!(seen[0], seen[2]);
    });
}

#[test]
fn the_theme_of_the_device_is_followed_and_a_choice_is_kept() {
    Visit::default().run(|page| {
        page.prefer_scheme("dark");
        page.open("");
        assert_eq!(page.attribute("html", "data-theme"), "dark");
        open_example(page, "bakery");
        let dark = page.picture("#funnel").background().to_owned();
        page.prefer_scheme("light");
        page.until("the page is light", || page.attribute("html", "data-theme") == "light");
        page.until("the canvas too", || page.picture("#funnel").background() != dark);
        // Auto, light, dark.
        page.click("#theme");
        page.click("#theme");
        page.until("the choice counts", || page.attribute("html", "data-theme") == "dark");
        page.reload();
        assert_eq!(page.attribute("html", "data-theme"), "dark");
    });
}

#[test]
fn every_chart_has_a_name_and_an_equal_table() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        let mut names = Vec::new();
        for locale in Locale::ALL {
            page.choose("#language", locale.tag());
            page.until("the page speaks it", || page.attribute("html", "lang") == locale.tag());
            for screen in ["overview", "reach", "act", "convert", "engage"] {
                go_to(page, screen);
                let charts = page.js("return [...document.querySelectorAll('canvas')].map(canvas => {
                        const figure = canvas.closest('figure');
                        return {
                            role: canvas.getAttribute('role'), name: canvas.getAttribute('aria-label') ?? '',
                            title: figure.querySelector('figcaption').textContent.trim(),
                            heads: figure.querySelectorAll('details table thead th[scope=col]').length,
                            rows: [...figure.querySelectorAll('details table tbody tr')]
                                .map(row => [...row.children].map(cell => cell.textContent.trim())),
                        };
                    })");
                let charts = charts.as_array().unwrap();
                assert_eq!(charts.len(), 2, "{screen}");
                for chart in charts {
                    assert_eq!(chart["role"], "img");
                    assert_ne!(chart["title"], "");
                    let name = chart["name"].as_str().unwrap();
                    let rows = chart["rows"].as_array().unwrap();
                    assert!(rows.len() > 1, "{screen}: {chart}");
                    assert!(
                        rows.iter().all(|row| row.as_array().unwrap().len() as u64 == chart["heads"].as_u64().unwrap())
                    );
                    // The name tells the headline figures in the very strings of the table.
                    let volume = rows[0][1].as_str().unwrap();
                    assert!(name.contains(volume), "{volume} is not in {name}");
                    assert!(!name.contains('\u{2068}'), "a name is read aloud, not laid out: {name:?}");
                    names.push(name.to_owned());
                }
            }
        }
        // The funnel is the same on all screens, so each language has one name for it, one for the channels and four for the
        // stages.
        names.sort();
        names.dedup();
        assert_eq!(names.len(), 6 * Locale::ALL.len(), "{names:#?}");
    });
}

#[test]
fn the_table_opens_at_a_click() {
    Visit::default().run(|page| {
        page.open("");
        open_example(page, "bakery");
        assert!(!page.shows("figure:has(#funnel) table.data"));
        page.click("figure:has(#funnel) summary");
        page.until("the table is open", || page.shows("figure:has(#funnel) table.data"));
    });
}
