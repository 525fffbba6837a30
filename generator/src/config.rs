//! What may be generated, how big and how deep: one declaration, which is the documentation, the defaults, the flags of the
//! command line, the keys of a configuration file and the choice of a fuzzer at once.

use std::ops::RangeInclusive;

use arbitrary::{Arbitrary, Unstructured};

use crate::{Features, Rows};

/// What a setting can be: read from a text and written as one.
trait Form: Sized {
    /// How its text looks, in a word.
    const WORD: &'static str;

    /// From a text, or what is wrong with it.
    fn read(text: &str) -> Result<Self, String>;

    /// As a text that [`Form::read`] reads.
    fn text(&self) -> String;

    /// Any, from bytes.
    fn any(bytes: &mut Unstructured<'_>) -> arbitrary::Result<Self>;
}

/// A setting by its name, for whoever reads it from somewhere.
#[derive(Clone, Copy)]
pub struct Setting {
    /// Its name, as a flag or a key has it: `rows-left-out`.
    pub name: &'static str,
    /// What it means.
    pub help: &'static str,
    /// How its value is written, in a word.
    pub form: &'static str,
    /// Its value where nothing sets it.
    pub default: &'static str,
    /// Its value in a configuration, as a text.
    pub get: fn(&Config) -> String,
    set: fn(&mut Config, &str) -> Result<(), String>,
}

macro_rules! settings {
    ($($(#[doc = $help:literal])+ $field:ident $name:literal : $form:ty = $default:literal,)+) => {
        /// What may be generated. The defaults are what a campaign should use.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub struct Config {
            $(
                $(#[doc = $help])+
                #[doc = concat!("Default: ", $default, ".")]
                pub $field: $form,
            )+
        }

        impl Default for Config {
            fn default() -> Config {
                Config { $($field: Form::read($default).expect($name),)+ }
            }
        }

        impl Config {
            /// Every setting, in the order of the declaration.
            pub const SETTINGS: &'static [Setting] = &[$(Setting {
                name: $name,
                help: concat!($($help),+),
                form: <$form as Form>::WORD,
                default: $default,
                get: |config| config.$field.text(),
                set: |config, text| Form::read(text).map(|value| config.$field = value),
            },)+];
        }

        impl<'a> Arbitrary<'a> for Config {
            /// Any configuration, within what programs need to stay small.
            fn arbitrary(bytes: &mut Unstructured<'a>) -> arbitrary::Result<Config> {
                Ok(Config { $($field: Form::any(bytes)?,)+ })
            }
        }
    };
}

settings! {
    /// Of a hundred programs, how many are strict scripts.
    strict "strict": u8 = "50",
    /// Of a hundred programs, how many run inside a function and not at the top level of the script.
    wrapped "wrapped": u8 = "20",
    /// How many objects, functions, classes, proxies a program makes before anything is done to them.
    objects "objects": RangeInclusive<u8> = "2..4",
    /// How many operations follow.
    operations "operations": RangeInclusive<u8> = "6..16",
    /// How many bytes of source text a program may have, roughly, before it begins no further operation.
    bytes "bytes": RangeInclusive<u16> = "500..1100",
    /// How deep constructs are nested in one another before only those that nest nothing are taken.
    depth "depth": RangeInclusive<u8> = "1..3",
    /// Of a hundred themes (reflection, classes, pollution, …), how many a program leaves out.
    themes_left_out "themes-left-out": u8 = "35",
    /// Of a hundred optional parts of the language and the library, how many a program leaves out.
    features_left_out "features-left-out": u8 = "25",
    /// Of a hundred rows of the table of constructs, how many a program leaves out.
    rows_left_out "rows-left-out": u8 = "20",
    /// Which optional parts of the language and the library may be used: their names, or all, or none.
    features "features": Features = "all",
    /// Rows of the table of constructs that no program takes, unless nothing else is left: their names, or none.
    avoid "rows-avoided": Rows = "none",
}

impl Config {
    /// Changes a setting by its name.
    ///
    /// # Errors
    /// What is wrong with the name or with the value.
    pub fn set(&mut self, name: &str, value: &str) -> Result<(), String> {
        let setting = Config::SETTINGS.iter().find(|setting| setting.name == name);
        let setting = setting.ok_or_else(|| {
            let names: Vec<_> = Config::SETTINGS.iter().map(|setting| setting.name).collect();
            format!("there is no setting {name}: there are {}", names.join(", "))
        })?;
        (setting.set)(self, value).map_err(|problem| format!("{name}: {problem}"))
    }

    /// The settings that differ from the defaults, by name, as texts that [`Config::set`] reads.
    pub fn changes(&self) -> impl Iterator<Item = (&'static str, String)> {
        let default = Config::default();
        Config::SETTINGS
            .iter()
            .filter(move |setting| (setting.get)(self) != (setting.get)(&default))
            .map(|setting| (setting.name, (setting.get)(self)))
    }
}

/// A share of a hundred.
impl Form for u8 {
    const WORD: &'static str = "PERCENT";

    fn read(text: &str) -> Result<u8, String> {
        let number = text.trim().parse().ok().filter(|percent| *percent <= 100);
        number.ok_or_else(|| format!("{text} is no number from 0 to 100"))
    }

    fn text(&self) -> String {
        self.to_string()
    }

    fn any(bytes: &mut Unstructured<'_>) -> arbitrary::Result<u8> {
        bytes.int_in_range(0..=100)
    }
}

/// From one number to another, both included.
macro_rules! range_form {
    ($number:ty, $most:literal) => {
        impl Form for RangeInclusive<$number> {
            const WORD: &'static str = "FROM..TO";

            fn read(text: &str) -> Result<Self, String> {
                let (least, most) = text.split_once("..").unwrap_or((text, text));
                match (least.trim().parse(), most.trim().parse()) {
                    (Ok(least), Ok(most)) if least <= most => Ok(least..=most),
                    _ => Err(format!("{text} is no range: 3 or 2..4 would be")),
                }
            }

            fn text(&self) -> String {
                format!("{}..{}", self.start(), self.end())
            }

            fn any(bytes: &mut Unstructured<'_>) -> arbitrary::Result<Self> {
                let least = bytes.int_in_range(0..=$most)?;
                Ok(least..=bytes.int_in_range(least..=$most)?)
            }
        }
    };
}

range_form!(u8, 20);
range_form!(u16, 2000);

impl Form for Features {
    const WORD: &'static str = "NAMES";

    fn read(text: &str) -> Result<Features, String> {
        match text {
            "all" => Ok(Features::ALL),
            "none" => Ok(Features::NONE),
            _ => names(text).try_fold(Features::NONE, |set, name| {
                let part = Features::NAMED.iter().find(|(known, _)| *known == name);
                part.map(|(_, part)| set.and(*part)).ok_or_else(|| {
                    let known: Vec<_> = Features::NAMED.iter().map(|(name, _)| *name).collect();
                    format!("there is no part {name}: there are {}", known.join(", "))
                })
            }),
        }
    }

    fn text(&self) -> String {
        let names: Vec<_> =
            Features::NAMED.iter().filter(|(_, part)| self.contains(*part)).map(|(name, _)| *name).collect();
        match names.len() {
            0 => "none".to_owned(),
            all if all == Features::NAMED.len() => "all".to_owned(),
            _ => names.join(","),
        }
    }

    fn any(bytes: &mut Unstructured<'_>) -> arbitrary::Result<Features> {
        Features::NAMED
            .iter()
            .try_fold(Features::NONE, |set, (_, part)| Ok(if bytes.arbitrary()? { set.and(*part) } else { set }))
    }
}

impl Form for Rows {
    const WORD: &'static str = "NAMES";

    fn read(text: &str) -> Result<Rows, String> {
        match text {
            "none" => Ok(Rows::default()),
            _ => Rows::named(names(text)).map_err(|name| format!("the table of constructs has no row {name}")),
        }
    }

    fn text(&self) -> String {
        let names: Vec<_> = self.iter().collect();
        if names.is_empty() { "none".to_owned() } else { names.join(",") }
    }

    /// None: what is to be avoided is found out, not guessed.
    fn any(_: &mut Unstructured<'_>) -> arbitrary::Result<Rows> {
        Ok(Rows::default())
    }
}

/// The names of a list.
fn names(text: &str) -> impl Iterator<Item = &str> {
    text.split(',').map(str::trim).filter(|name| !name.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_setting_reads_what_it_writes() {
        let bytes: Vec<u8> = (0..=255).collect();
        let any = Config::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        let mut copy = Config::default();
        for setting in Config::SETTINGS {
            assert_eq!((setting.get)(&copy), setting.default, "{}", setting.name);
            copy.set(setting.name, &(setting.get)(&any)).unwrap();
        }
        assert_eq!(copy, any);
        assert!(any.changes().count() > 5 && Config::default().changes().count() == 0);
    }

    #[test]
    fn what_is_wrong_is_told() {
        let mut config = Config::default();
        for (name, value, told) in [
            ("strictness", "1", "there is no setting strictness"),
            ("strict", "101", "strict: 101 is no number from 0 to 100"),
            ("depth", "3..2", "depth: 3..2 is no range"),
            ("features", "with, evil", "features: there is no part evil"),
            ("rows-avoided", "nothing", "rows-avoided: the table of constructs has no row nothing"),
        ] {
            let problem = config.set(name, value).unwrap_err();
            assert!(problem.starts_with(told), "{problem}");
        }
        assert_eq!(config, Config::default());
        config.set("rows-avoided", "push, pop").unwrap();
        assert_eq!(config.changes().collect::<Vec<_>>(), [("rows-avoided", "push,pop".to_owned())]);
    }
}
