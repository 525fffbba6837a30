//! What Unicode says about code points: properties (ECMA-262, 22.2.2.9), case folding and the letters of names.
//!
//! The data is that of ICU4X, and this file the only one that uses it.

use std::ops::RangeInclusive;

use icu_casemap::CaseMapper;
use icu_properties::props::{
    ChangesWhenCasefolded, ChangesWhenCasemapped, GeneralCategory, GeneralCategoryGroup, IdContinue, IdStart, Script,
};
use icu_properties::script::ScriptWithExtensions;
use icu_properties::{CodePointMapData, CodePointSetData, CodePointSetDataBorrowed, PropertyParser};

/// The properties of strings (`#table-binary-unicode-properties-of-strings`).
const OF_STRINGS: [&str; 7] = [
    "Basic_Emoji",
    "Emoji_Keycap_Sequence",
    "RGI_Emoji",
    "RGI_Emoji_Flag_Sequence",
    "RGI_Emoji_Modifier_Sequence",
    "RGI_Emoji_Tag_Sequence",
    "RGI_Emoji_ZWJ_Sequence",
];

/// Ranges of code points, in ascending order and apart from one another.
pub type Ranges = Vec<RangeInclusive<u32>>;

/// A property of code points.
enum Property {
    Any,
    Ascii,
    Assigned,
    GeneralCategory(GeneralCategoryGroup),
    Script(Script),
    ScriptExtensions(Script),
    Binary(CodePointSetDataBorrowed<'static>),
}

fn find(name: &str, value: Option<&str>) -> Option<Property> {
    let general_category = |value| PropertyParser::<GeneralCategoryGroup>::new().get_strict(value);
    let script = |value| PropertyParser::<Script>::new().get_strict(value);
    match (name, value) {
        ("General_Category" | "gc", Some(value)) => general_category(value).map(Property::GeneralCategory),
        ("Script" | "sc", Some(value)) => script(value).map(Property::Script),
        ("Script_Extensions" | "scx", Some(value)) => script(value).map(Property::ScriptExtensions),
        (_, Some(_)) => None,
        ("Any", None) => Some(Property::Any),
        ("ASCII", None) => Some(Property::Ascii),
        ("Assigned", None) => Some(Property::Assigned),
        (name, None) => general_category(name)
            .map(Property::GeneralCategory)
            .or_else(|| CodePointSetData::new_for_ecma262(name.as_bytes()).map(Property::Binary)),
    }
}

/// Whether there is a property of code points of this name, or one with this value
/// (`#table-nonbinary-unicode-properties`, `#table-binary-unicode-properties`).
pub fn is_property(name: &str, value: Option<&str>) -> bool {
    find(name, value).is_some()
}

/// Whether a name is that of a property of strings.
pub fn is_property_of_strings(name: &str) -> bool {
    OF_STRINGS.contains(&name)
}

/// The code points that have a property; none where there is no such property.
pub fn property(name: &str, value: Option<&str>) -> Option<Ranges> {
    let categories = CodePointMapData::<GeneralCategory>::new();
    Some(match find(name, value)? {
        Property::Any => vec![0..=0x10_ffff],
        Property::Ascii => vec![0..=0x7f],
        Property::Assigned => categories.iter_ranges_for_value_complemented(GeneralCategory::Unassigned).collect(),
        Property::GeneralCategory(group) => categories.iter_ranges_for_group(group).collect(),
        Property::Script(script) => CodePointMapData::<Script>::new().iter_ranges_for_value(script).collect(),
        Property::ScriptExtensions(script) => {
            ScriptWithExtensions::new().get_script_extensions_ranges(script).collect()
        }
        Property::Binary(set) => set.iter_ranges().collect(),
    })
}

/// The code points that have another case, in Unicode's widest sense.
pub fn cased() -> Ranges {
    let mut ranges: Ranges = CodePointSetData::new::<ChangesWhenCasemapped>().iter_ranges().collect();
    ranges.extend(CodePointSetData::new::<ChangesWhenCasefolded>().iter_ranges());
    ranges.sort_by_key(|range| *range.start());
    ranges
}

/// scf (`#sec-scf`): the simple case folding of a code point
pub fn simple_fold(character: u32) -> u32 {
    char::from_u32(character).map_or(character, |letter| u32::from(CaseMapper::new().simple_fold(letter)))
}

/// Whether a letter may begin a name: IdentifierStartChar (`#prod-IdentifierStartChar`)
pub fn is_id_start(letter: char) -> bool {
    matches!(letter, '$' | '_') || CodePointSetData::new::<IdStart>().contains(letter)
}

/// Whether a letter may go on a name: IdentifierPartChar (`#prod-IdentifierPartChar`)
pub fn is_id_continue(letter: char) -> bool {
    matches!(letter, '$' | '\u{200C}' | '\u{200D}') || CodePointSetData::new::<IdContinue>().contains(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(name: &str, value: Option<&str>, letter: char) -> bool {
        property(name, value).is_some_and(|ranges| ranges.iter().any(|range| range.contains(&u32::from(letter))))
    }

    #[test]
    fn properties_are_known_by_the_names_of_the_specification_only() {
        for (name, value) in [
            ("Lu", None),
            ("punct", None),
            ("General_Category", Some("Uppercase_Letter")),
            ("sc", Some("Grek")),
            ("Script_Extensions", Some("Greek")),
            ("sc", Some("Qaac")),
            ("Alphabetic", None),
            ("Alpha", None),
            ("Any", None),
        ] {
            assert!(is_property(name, value), "{name}={value:?}");
        }
        for (name, value) in [
            ("lu", None),
            ("uppercase_letter", None),
            ("Greek", None),
            ("Script", None),
            ("sc", Some("greek")),
            ("Lu", Some("Y")),
            ("Alphabetic", Some("Y")),
            ("InAdlam", None),
            ("Line_Break", None),
            ("Grapheme_Link", None),
            ("RGI_Emoji", None),
            ("", None),
            ("", Some("")),
        ] {
            assert!(!is_property(name, value), "{name}={value:?}");
        }
    }

    #[test]
    fn code_points_have_properties() {
        assert!(has("Lu", None, 'A') && !has("Lu", None, 'a') && has("L", None, 'a'));
        assert!(has("scx", Some("Deva"), '\u{1CD1}') && !has("sc", Some("Deva"), '\u{1CD1}'));
        assert!(has("Assigned", None, 'a') && !has("Assigned", None, '\u{378}'));
        assert_eq!(property("Cs", None), Some(vec![0xd800..=0xdfff]));
    }

    #[test]
    fn what_folds_is_cased() {
        let cased = cased();
        for character in 0..=0x10_ffff {
            let folds = simple_fold(character) != character;
            assert!(!folds || cased.iter().any(|range| range.contains(&character)), "{character:x}");
        }
        assert_eq!(simple_fold(0x17f), u32::from('s'));
        assert_eq!(simple_fold(0x130), 0x130);
    }
}
