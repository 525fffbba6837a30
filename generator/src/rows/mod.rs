//! The table of constructs, by theme. Each file is a list of rows to be read from top to bottom; `src/hole.rs` says what the
//! holes of a row are filled with.
//!
//! What no row may do, so that no engine is accused falsely: print a function's text or an error's message, look at the own
//! keys of intrinsics, sloppy functions or errors, let a comparator watch a sort, read a length over 100 into a loop, or
//! call a function that may call itself.

mod arguments;
mod arrays;
mod asynchronous;
mod attributes;
mod bodies;
mod classes;
mod coercions;
mod construction;
mod descriptors;
mod destructuring;
mod dunder;
mod dynamic_code;
mod exotics;
mod for_in;
mod functions;
mod generators;
mod iterators;
mod library;
mod members;
mod objects;
mod pollution;
mod private_names;
mod properties;
mod proxies;
mod reads;
mod realms;
mod reflect;
mod statements;
mod traps;
mod typed_arrays;
mod values;
mod with_statements;
mod wrappers;
mod writes;

use crate::Features;
use crate::row::Row;

/// What the rows of a category are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Statements
    Statements,
    /// An expression
    Expression,
    /// Members of an object literal
    Properties,
    /// Elements of a class body
    Members,
}

/// What a row is taken for. The place of a category in [`CATEGORIES`] is its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Category {
    // Values
    Primitive,
    Number,
    Boolean,
    Symbol,
    Key,
    CoercedKey,
    Value,
    Coerced,
    Thrown,
    Result,
    Descriptor,
    // Objects, where the scope has none that would do
    Object,
    Keyed,
    Prototype,
    Parent,
    Function,
    Constructor,
    Class,
    Heritage,
    NewTarget,
    Proxy,
    Handler,
    Array,
    ArrayLike,
    Iterable,
    Arguments,
    Wrapper,
    // Parts
    Properties,
    Members,
    BaseConstructor,
    DerivedConstructor,
    Traps,
    Body,
    // What a program begins with
    MakeObject,
    MakeFunction,
    MakeClass,
    MakeProxy,
    MakeArray,
    MakeExotic,
    // What a program does
    Reflection,
    ObjectFunctions,
    Dunder,
    Reads,
    Writes,
    Attributes,
    Constructions,
    Calls,
    Classes,
    Proxies,
    Arrays,
    ArgumentsObjects,
    Wrappers,
    Coercions,
    Pollution,
    Statements,
    // What a program does with optional parts of the language and the library
    ForIn,
    With,
    Destructuring,
    PrivateNames,
    Generators,
    Iterators,
    Asynchronous,
    DynamicCode,
    TypedArrays,
    Library,
    Realms,
}

/// The rows of each category, in the order of [`Category`]. The first of each is plain and nests nothing: it is what is left
/// when the bytes have run out.
pub(crate) const CATEGORIES: &[(Category, Shape, &[&[Row]])] = &[
    (Category::Primitive, Shape::Expression, &[values::PRIMITIVES]),
    (Category::Number, Shape::Expression, &[values::NUMBERS]),
    (Category::Boolean, Shape::Expression, &[values::BOOLEANS]),
    (Category::Symbol, Shape::Expression, &[values::SYMBOLS]),
    (Category::Key, Shape::Expression, &[values::KEYS]),
    (Category::CoercedKey, Shape::Expression, &[coercions::KEYS]),
    (Category::Value, Shape::Expression, &[values::VALUES]),
    (Category::Coerced, Shape::Expression, &[coercions::OPERANDS]),
    (Category::Thrown, Shape::Expression, &[values::THROWN]),
    (Category::Result, Shape::Expression, &[values::RESULTS]),
    (Category::Descriptor, Shape::Expression, &[descriptors::ROWS]),
    (Category::Object, Shape::Expression, &[objects::INLINE, objects::INTRINSICS, exotics::INLINE]),
    (Category::Keyed, Shape::Expression, &[objects::INLINE, exotics::INLINE]),
    (Category::Prototype, Shape::Expression, &[objects::PROTOTYPES, exotics::INLINE]),
    (Category::Parent, Shape::Expression, &[objects::PARENTS, exotics::INLINE]),
    (Category::Function, Shape::Expression, &[functions::INLINE]),
    (Category::Constructor, Shape::Expression, &[construction::CONSTRUCTORS]),
    (Category::Class, Shape::Expression, &[classes::INLINE]),
    (Category::Heritage, Shape::Expression, &[classes::HERITAGE]),
    (Category::NewTarget, Shape::Expression, &[construction::NEW_TARGETS]),
    (Category::Proxy, Shape::Expression, &[proxies::INLINE]),
    (Category::Handler, Shape::Expression, &[proxies::HANDLERS]),
    (Category::Array, Shape::Expression, &[arrays::INLINE]),
    (Category::ArrayLike, Shape::Expression, &[arrays::LIKE]),
    (Category::Iterable, Shape::Expression, &[arrays::ITERABLE]),
    (Category::Arguments, Shape::Expression, &[arguments::INLINE]),
    (Category::Wrapper, Shape::Expression, &[wrappers::INLINE]),
    (Category::Properties, Shape::Properties, &[properties::ROWS]),
    (Category::Members, Shape::Members, &[members::ROWS]),
    (Category::BaseConstructor, Shape::Members, &[members::BASE_CONSTRUCTORS]),
    (Category::DerivedConstructor, Shape::Members, &[members::DERIVED_CONSTRUCTORS]),
    (Category::Traps, Shape::Properties, &[traps::FORWARDING, traps::LYING, traps::MEDDLING]),
    (Category::Body, Shape::Statements, &[bodies::ROWS]),
    (Category::MakeObject, Shape::Statements, &[objects::MAKERS]),
    (Category::MakeFunction, Shape::Statements, &[functions::MAKERS]),
    (Category::MakeClass, Shape::Statements, &[classes::MAKERS]),
    (Category::MakeProxy, Shape::Statements, &[proxies::MAKERS]),
    (Category::MakeArray, Shape::Statements, &[arrays::MAKERS]),
    (Category::MakeExotic, Shape::Statements, &[arguments::MAKERS, wrappers::MAKERS, exotics::MAKERS]),
    (Category::Reflection, Shape::Statements, &[reflect::ROWS]),
    (Category::ObjectFunctions, Shape::Statements, &[objects::ROWS]),
    (Category::Dunder, Shape::Statements, &[dunder::ROWS]),
    (Category::Reads, Shape::Statements, &[reads::ROWS]),
    (Category::Writes, Shape::Statements, &[writes::ROWS]),
    (Category::Attributes, Shape::Statements, &[attributes::ROWS]),
    (Category::Constructions, Shape::Statements, &[construction::ROWS]),
    (Category::Calls, Shape::Statements, &[functions::ROWS]),
    (Category::Classes, Shape::Statements, &[classes::ROWS]),
    (Category::Proxies, Shape::Statements, &[proxies::ROWS]),
    (Category::Arrays, Shape::Statements, &[arrays::ROWS]),
    (Category::ArgumentsObjects, Shape::Statements, &[arguments::ROWS]),
    (Category::Wrappers, Shape::Statements, &[wrappers::ROWS]),
    (Category::Coercions, Shape::Statements, &[coercions::ROWS]),
    (Category::Pollution, Shape::Statements, &[pollution::ROWS]),
    (Category::Statements, Shape::Statements, &[statements::ROWS]),
    (Category::ForIn, Shape::Statements, &[for_in::ROWS]),
    (Category::With, Shape::Statements, &[with_statements::ROWS]),
    (Category::Destructuring, Shape::Statements, &[destructuring::ROWS]),
    (Category::PrivateNames, Shape::Statements, &[private_names::ROWS]),
    (Category::Generators, Shape::Statements, &[generators::ROWS]),
    (Category::Iterators, Shape::Statements, &[iterators::ROWS]),
    (Category::Asynchronous, Shape::Statements, &[asynchronous::ROWS]),
    (Category::DynamicCode, Shape::Statements, &[dynamic_code::ROWS]),
    (Category::TypedArrays, Shape::Statements, &[typed_arrays::ROWS]),
    (Category::Library, Shape::Statements, &[library::ROWS]),
    (Category::Realms, Shape::Statements, &[realms::ROWS]),
];

/// A part of the domain that a program uses or leaves out as a whole.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Theme {
    pub(crate) category: Category,
    /// How often one of its rows is taken among those that a program begins with, or among its operations.
    pub(crate) weight: u8,
    /// Whether its rows make what a program begins with.
    pub(crate) makes: bool,
    /// What all of its rows need.
    pub(crate) needs: Features,
    /// Whether all of its rows are for sloppy programs.
    pub(crate) sloppy: bool,
}

const fn begin(category: Category, weight: u8) -> Theme {
    Theme { category, weight, makes: true, needs: Features::NONE, sloppy: false }
}

const fn operate(category: Category, weight: u8) -> Theme {
    Theme { category, weight, makes: false, needs: Features::NONE, sloppy: false }
}

const fn optional(category: Category, weight: u8, needs: Features) -> Theme {
    Theme { needs, ..operate(category, weight) }
}

/// The themes, first those that a program begins with.
pub(crate) const THEMES: &[Theme] = &[
    begin(Category::MakeObject, 10),
    begin(Category::MakeFunction, 6),
    begin(Category::MakeClass, 5),
    begin(Category::MakeProxy, 7),
    begin(Category::MakeArray, 4),
    begin(Category::MakeExotic, 4),
    operate(Category::Reads, 8),
    operate(Category::Writes, 9),
    operate(Category::Reflection, 10),
    operate(Category::ObjectFunctions, 9),
    operate(Category::Dunder, 8),
    operate(Category::Attributes, 8),
    operate(Category::Constructions, 8),
    operate(Category::Calls, 5),
    operate(Category::Classes, 6),
    operate(Category::Proxies, 5),
    operate(Category::Arrays, 6),
    operate(Category::ArgumentsObjects, 3),
    operate(Category::Wrappers, 3),
    operate(Category::Coercions, 4),
    operate(Category::Pollution, 3),
    operate(Category::Statements, 2),
    optional(Category::ForIn, 3, Features::FOR_IN),
    Theme { sloppy: true, ..optional(Category::With, 4, Features::WITH) },
    optional(Category::Destructuring, 3, Features::DESTRUCTURING),
    optional(Category::PrivateNames, 4, Features::PRIVATE_NAMES),
    optional(Category::Generators, 3, Features::GENERATORS),
    optional(Category::Iterators, 3, Features::GENERATORS),
    optional(Category::Asynchronous, 3, Features::ASYNC),
    optional(Category::DynamicCode, 3, Features::EVAL),
    optional(Category::TypedArrays, 6, Features::TYPED_ARRAYS),
    optional(Category::Library, 4, Features::CONSTRUCTORS),
    optional(Category::Realms, 6, Features::REALMS),
];

#[cfg(test)]
mod tests {
    use std::collections::HashSet;

    use super::*;
    use crate::{Config, from_seed, hole};

    fn rows() -> impl Iterator<Item = &'static Row> {
        CATEGORIES.iter().flat_map(|(_, _, tables)| tables.iter().copied().flatten())
    }

    #[test]
    fn a_category_stands_at_its_number() {
        for (place, (category, _, _)) in CATEGORIES.iter().enumerate() {
            assert_eq!(*category as usize, place, "{category:?}");
        }
    }

    #[test]
    fn names_are_unique_within_a_category_and_weights_are_positive() {
        for (category, _, tables) in CATEGORIES {
            let mut names = HashSet::new();
            for row in tables.iter().copied().flatten() {
                assert!(names.insert(row.name), "{category:?} has {} twice", row.name);
                assert!(row.weight > 0, "{}", row.name);
            }
        }
        assert!(rows().count() > 300);
    }

    #[test]
    fn a_row_declares_what_it_says_that_it_makes() {
        for row in rows() {
            assert_eq!(row.code.contains("$new"), row.makes.is_some(), "{}", row.name);
        }
    }

    #[test]
    fn every_row_is_taken() {
        let config = Config { features: Features::ALL, depth: 2..=4, ..Config::default() };
        let mut missing: HashSet<_> = rows().map(|row| row.name).collect();
        for index in 0..100_000 {
            for row in from_seed(6, index, &config).rows {
                missing.remove(row);
            }
            if missing.is_empty() {
                return;
            }
        }
        panic!("never taken: {missing:?}");
    }

    #[test]
    fn the_first_row_of_a_part_is_always_to_be_had() {
        for (category, shape, tables) in CATEGORIES {
            let first = tables[0][0];
            let nests = hole::holes(&hole::compile(first.code).unwrap()).iter().any(|hole| hole.nests());
            let theme = THEMES.iter().find(|theme| theme.category == *category);
            assert_eq!(first.features, theme.map_or(Features::NONE, |theme| theme.needs), "{category:?}");
            assert_eq!(first.sloppy, theme.is_some_and(|theme| theme.sloppy), "{category:?}");
            assert!(!nests || *shape == Shape::Statements, "{category:?}");
        }
    }
}
