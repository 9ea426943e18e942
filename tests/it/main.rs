//! The native tests, one binary so that it links once.

mod chart_fixture;
mod chart_funnel;
mod chart_metrics;
mod chart_paint;
mod chart_palette;
mod chart_scale;
mod document;
mod engine;
mod engine_leaks;
mod engine_working;
mod exchange;
mod experiment;
mod i18n_locale;
mod i18n_messages;
mod i18n_texts;
mod i18n_wording;
mod interval;
mod loyalty;
mod number;
mod plan;
mod plan_example;
mod properties;
mod published;
mod tidy;
mod tidy_source;
