//! The bridge from oxc, a parser of JavaScript: source text becomes a tree.
//!
//! This folder is the only user of oxc in the whole project; what leaves it are the project's own types.

mod bridge;
mod context;
mod convert;
mod dynamic;
mod early_errors;
mod error;
mod interner;
mod mending;
mod nesting;

pub use context::Options;
pub use dynamic::{DynamicFunction, parse_dynamic_function};
pub use error::{ParseError, SyntaxError};

use crate::Program;

/// The deepest nesting of expressions, statements and patterns that a parsed tree has.
///
/// A walk that takes 2 KiB of stack a level, which is what cloning takes in an unoptimised build, stays within a
/// megabyte: half the stack of a thread that is given none in particular.
pub const MAX_DEPTH: usize = 500;

/// The longest text that is parsed, in bytes.
pub const MAX_LENGTH: usize = 16 << 20;

/// Parses a script that is sloppy unless it says otherwise.
///
/// oxc refuses a few texts that are scripts, and so does this: `let` as a name in `let = 1, [a] = b`, and the operator `in`
/// between the braces of an arrow function in the head of a `for`.
///
/// # Errors
///
/// See [`ParseError`].
pub fn parse_script(text: &str) -> Result<Program, ParseError> {
    bridge::parse(text, &Options::default())
}

/// Parses a script that runs inside other code, as a direct eval does.
///
/// # Errors
///
/// See [`ParseError`].
pub fn parse_script_with(text: &str, options: &Options<'_>) -> Result<Program, ParseError> {
    bridge::parse(text, options)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::tree::*;

    fn only_expression(text: &str) -> Expression {
        match parse_script(text).unwrap().body.statements.pop().unwrap().kind {
            StatementKind::Expression(expression) => expression,
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn equal_names_share_their_text() {
        let Expression::Sequence(list) = only_expression("name, name, other") else { panic!() };
        let address = |expression: &Expression| match expression {
            Expression::Identifier(name) => name.address(),
            other => panic!("{other:?}"),
        };
        assert_eq!(address(&list[0]), address(&list[1]));
        assert_ne!(address(&list[0]), address(&list[2]));
    }

    #[test]
    fn lone_surrogates_are_kept() {
        let string = |text| match only_expression(text) {
            Expression::Literal(Literal::String(string)) => string.units().to_vec(),
            other => panic!("{other:?}"),
        };
        assert_eq!(string(r"('\uD800x\uFFFD\uDFFF')"), [0xD800, u16::from(b'x'), 0xFFFD, 0xDFFF]);
        assert_eq!(string(r"('\uFFFD')"), [0xFFFD]);
        let Expression::Template(template) = only_expression(r"`\uD800${0}\uFFFD`") else { panic!() };
        assert_eq!(template.strings[0].cooked.as_ref().unwrap().units(), [0xD800]);
        assert_eq!(template.strings[1].cooked.as_ref().unwrap().units(), [0xFFFD]);
    }
}
