//! Reading numbers as people type them, in any of the languages' forms.

use super::scan::{self, Token, is_currency_sign};
use super::{Field, Format, ParseError, Typed, currency};
use crate::engine::Unit;
use crate::i18n::words::{self, Word};

/// One end of a range, or the whole if there is none.
#[derive(Default)]
struct End {
    negative: bool,
    percent: bool,
    /// Power of ten of a scale word.
    scale: Option<i32>,
    number: Option<String>,
    /// What stood before colons: minutes, or hours and minutes.
    clock: Vec<String>,
}

/// Why an end cannot be read; the text is put in by the caller.
enum Fault {
    NotANumber,
    TwoDecimalMarks,
    OtherCurrency,
}

impl Format {
    /// The largest value that a field of the unit takes.
    pub fn largest(unit: Unit) -> f64 {
        unit.largest()
    }

    /// Reads what a person typed into `field`.
    ///
    /// Every language's digits, marks, spaces, percent signs, scale words and ranges are understood in all languages;
    /// only a lone comma and a slash are decided by the language.
    ///
    /// # Errors
    /// Says why the text is no value for the field.
    pub fn parse(self, text: &str, field: Field) -> Result<Typed, ParseError> {
        let Some(tokens) = scan::tokens(text) else { return Err(self.fault(&Fault::NotANumber, text)) };
        // A lone dash is how we show an absent value; it comes back when a table is pasted.
        if tokens.is_empty() || matches!(text.trim(), "–" | "—") {
            return Ok(Typed::Empty);
        }
        let ends = self.ends(&tokens, field).map_err(|fault| self.fault(&fault, text))?;
        let typed_percent = ends.iter().any(|end| end.percent);
        let percent = match field {
            Field::Rate | Field::SignedRate => true,
            Field::CountOrRate | Field::Multiple => typed_percent,
            _ if typed_percent => return Err(ParseError::PercentNotAllowed),
            _ => false,
        };
        let unit = if field == Field::CountOrRate && percent { Unit::Rate } else { field.unit() };
        let shift = if percent { -2 } else { 0 };
        let read = |end: &End| -> Result<f64, ParseError> {
            let value = self.number(end, shift).and_then(|value| Self::on_clock(end, value));
            let value = value.map_err(|fault| self.fault(&fault, text))?;
            let limit = Self::largest(unit);
            if value.abs() > limit {
                Err(ParseError::TooLarge { limit, unit })
            } else if value < 0.0 && !field.is_signed() {
                Err(ParseError::Negative)
            } else {
                // Minus zero is zero.
                Ok(value + 0.0)
            }
        };
        match ends.as_slice() {
            [end] => {
                let value = read(end)?;
                Ok(if unit == Unit::Rate { Typed::Percent(value) } else { Typed::Number(value) })
            }
            [low, high] => {
                let high_value = read(high)?;
                let mut low_value = read(low)?;
                // In "10–12 k" the word belongs to both ends, in "500–2 k" only to the second.
                if let (None, Some(scale)) = (low.scale, high.scale) {
                    let shared =
                        End { scale: Some(scale), number: low.number.clone(), clock: low.clock.clone(), ..*low };
                    low_value = read(&shared).ok().filter(|shared| *shared <= high_value).unwrap_or(low_value);
                }
                if low_value > high_value {
                    return Err(ParseError::RangeReversed { low: high_value, high: low_value, unit });
                }
                Ok(if unit == Unit::Rate {
                    Typed::PercentRange(low_value, high_value)
                } else {
                    Typed::NumberRange(low_value, high_value)
                })
            }
            _ => Err(self.fault(&Fault::NotANumber, text)),
        }
    }

    fn fault(self, fault: &Fault, text: &str) -> ParseError {
        let text = text.trim().to_owned();
        match fault {
            Fault::NotANumber => ParseError::NotANumber { text },
            Fault::TwoDecimalMarks => ParseError::TwoDecimalMarks { text },
            Fault::OtherCurrency => ParseError::OtherCurrency { text, currency: self.currency },
        }
    }

    /// The one or two ends of what was typed.
    fn ends(self, tokens: &[Token], field: Field) -> Result<Vec<End>, Fault> {
        let mut ends = vec![End::default()];
        for (index, token) in tokens.iter().enumerate() {
            let Some(end) = ends.last_mut() else { return Err(Fault::NotANumber) };
            match token {
                Token::Number(number) if end.number.is_none() => end.number = Some(number.clone()),
                Token::Percent if !end.percent => end.percent = true,
                Token::Colon if field == Field::Seconds && end.clock.len() < 2 => {
                    end.clock.push(end.number.take().ok_or(Fault::NotANumber)?);
                }
                Token::Plus if end.number.is_none() => {}
                Token::Dash if end.number.is_none() && !end.negative => end.negative = true,
                Token::Dash | Token::Dots if end.number.is_some() => ends.push(End::default()),
                Token::Word(word) => match words::recognise(word, &[Word::To, Word::From]) {
                    Some(Word::To) if end.number.is_some() => ends.push(End::default()),
                    Some(Word::From) if index == 0 => {}
                    _ => self.take_word(word, field, end)?,
                },
                _ => return Err(Fault::NotANumber),
            }
        }
        let complete = ends.len() <= 2 && ends.iter().all(|end| end.number.is_some());
        if complete { Ok(ends) } else { Err(Fault::NotANumber) }
    }

    /// Takes a scale word, a currency or a unit, or two of them written together such as `k€`.
    fn take_word(self, word: &str, field: Field, end: &mut End) -> Result<(), Fault> {
        let known = self.take_known_word(word, field, end);
        let Some(at) = word.find(is_currency_sign).filter(|at| *at > 0) else { return known };
        if matches!(known, Err(Fault::NotANumber)) {
            self.take_known_word(&word[..at], field, end)?;
            return self.take_known_word(&word[at..], field, end);
        }
        known
    }

    fn take_known_word(self, word: &str, field: Field, end: &mut End) -> Result<(), Fault> {
        let meanings = [Word::Thousand, Word::Million, Word::Billion, Word::Percent, Word::Times];
        let meaning = words::recognise(word, &meanings);
        let duration = match field {
            Field::Years => Some(Word::Year),
            Field::Months => Some(Word::Month),
            Field::Seconds => Some(Word::Second),
            _ => None,
        };
        if end.number.is_some() && duration.is_some_and(|unit| words::recognise(word, &[unit]).is_some()) {
            return Ok(());
        }
        let power = match meaning {
            Some(Word::Thousand) => 3,
            Some(Word::Million) => 6,
            Some(Word::Billion) => 9,
            Some(Word::Percent) if !end.percent => {
                end.percent = true;
                return Ok(());
            }
            Some(Word::Times) if matches!(field, Field::Multiple | Field::Number) && end.number.is_some() => {
                return Ok(());
            }
            _ if !field.is_money() => return Err(Fault::NotANumber),
            _ if currency::is_called(self.currency, word) => return Ok(()),
            _ if currency::is_any_called(word) => return Err(Fault::OtherCurrency),
            _ => return Err(Fault::NotANumber),
        };
        if end.scale.is_some() || end.number.is_none() {
            return Err(Fault::NotANumber);
        }
        end.scale = Some(power);
        Ok(())
    }

    /// The value of one end · 10^`shift`. Powers of ten move the decimal mark in the text, so nothing is rounded twice.
    fn number(self, end: &End, shift: i32) -> Result<f64, Fault> {
        let typed = end.number.as_deref().ok_or(Fault::NotANumber)?;
        let (mantissa, exponent) = typed.split_once('e').unwrap_or((typed, "0"));
        let (whole, fraction) = self.halves(mantissa)?;
        let (down, exponent) = match exponent.strip_prefix('-') {
            Some(digits) => (-1, digits),
            None => (1, exponent.trim_start_matches('+')),
        };
        if !exponent.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Fault::NotANumber);
        }
        // An exponent of more digits is beyond f64 as well.
        let exponent = down * exponent.parse().unwrap_or(100_000).min(100_000);
        let power: i32 = exponent + end.scale.unwrap_or(0) + shift;
        let sign = if end.negative { "-" } else { "" };
        format!("{sign}{whole}.{fraction}e{power}").parse().map_err(|_| Fault::NotANumber)
    }

    /// Seconds with the minutes and hours that stood before them; only the first part may be longer than a clock shows.
    fn on_clock(end: &End, seconds: f64) -> Result<f64, Fault> {
        if end.clock.is_empty() {
            return Ok(seconds);
        }
        let mut whole = 0.0;
        for (position, part) in end.clock.iter().enumerate() {
            let is_plain = part.bytes().all(|byte| byte.is_ascii_digit());
            let part = part.parse::<f64>().ok().filter(|part| is_plain && (position == 0 || *part < 60.0));
            whole = whole * 60.0 + part.ok_or(Fault::NotANumber)?;
        }
        let is_clock = end.scale.is_none() && !end.negative && seconds < 60.0;
        if is_clock { Ok(whole * 60.0 + seconds) } else { Err(Fault::NotANumber) }
    }

    /// The digits before and after the decimal mark, the groups taken out.
    fn halves(self, mantissa: &str) -> Result<(String, String), Fault> {
        if mantissa.contains('/') {
            let slash_is_decimal = self.symbols().slash_is_decimal;
            return if slash_is_decimal { self.halves(&mantissa.replace('/', "٫")) } else { Err(Fault::NotANumber) };
        }
        let (whole, fraction) = match self.decimal_mark(mantissa)? {
            Some((at, mark)) => (&mantissa[..at], &mantissa[at + mark.len_utf8()..]),
            None => (mantissa, ""),
        };
        if let Some(mark) = fraction.chars().find(|char| !char.is_ascii_digit()) {
            return Err(Self::misplaced(mark));
        }
        let is_group_mark = |char: char| !char.is_ascii_digit();
        let groups: Vec<&str> = whole.split(is_group_mark).collect();
        let grouped = groups.len() > 1;
        let well_formed = (1..=3).contains(&groups[0].len()) && groups[1..].iter().all(|group| group.len() == 3);
        if grouped && !well_formed {
            let marks = whole.chars().filter(|char| is_group_mark(*char));
            return Err(marks.map(Self::misplaced).next().unwrap_or(Fault::NotANumber));
        }
        let whole = groups.concat();
        Ok((if whole.is_empty() { "0".to_owned() } else { whole }, fraction.to_owned()))
    }

    fn misplaced(mark: char) -> Fault {
        if matches!(mark, '.' | ',' | '٫') { Fault::TwoDecimalMarks } else { Fault::NotANumber }
    }

    /// Where the decimal mark is, if there is one.
    fn decimal_mark(self, mantissa: &str) -> Result<Option<(usize, char)>, Fault> {
        let last_of = |mark: char| mantissa.rfind(mark).map(|at| (at, mark));
        let count = |mark: char| mantissa.matches(mark).count();
        match (count('٫'), count('.'), count(',')) {
            (2.., _, _) => Err(Fault::TwoDecimalMarks),
            (1, _, _) => Ok(last_of('٫')),
            (0, 1, 0) => Ok(last_of('.')),
            (0, 0, 1) if self.is_decimal_comma(mantissa) => Ok(last_of(',')),
            // No mark, or the same again and again: it separates groups, whose shape the caller checks.
            (0, _, 0) | (0, 0, _) => Ok(None),
            (0, _, _) => {
                let (dot, comma) = (last_of('.'), last_of(','));
                let last = dot.max(comma);
                let unique = last.is_some_and(|(_, mark)| count(mark) == 1);
                if unique { Ok(last) } else { Err(Fault::TwoDecimalMarks) }
            }
        }
    }

    /// Whether the only comma of `mantissa` is a decimal mark: by the language, unless other groups or its place tell.
    fn is_decimal_comma(self, mantissa: &str) -> bool {
        let (before, after) = mantissa.split_once(',').unwrap_or((mantissa, ""));
        let could_group = after.len() == 3 && (1..=3).contains(&before.len()) && !before.starts_with('0');
        self.symbols().comma_is_decimal || !could_group
    }
}
