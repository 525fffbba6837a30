//! Functions made of strings: the parsing of CreateDynamicFunction (`#sec-createdynamicfunction`).

use std::sync::Arc;

use super::{ParseError, SyntaxError, parse_script};
use crate::Span;
use crate::tree::{Function, FunctionFlavour, StatementKind};

/// A function made of strings.
#[derive(Clone, Debug)]
pub struct DynamicFunction {
    /// The source text of the function, into which its spans point.
    pub source: String,
    /// The function, of form [`Declaration`](crate::tree::FunctionForm::Declaration) and named `anonymous`: a name that
    /// binds nothing, neither outside nor inside.
    pub function: Arc<Function>,
}

/// Parses parameters and a body, which must each be well-formed on their own and together.
///
/// # Errors
///
/// See [`ParseError`]; places are offsets into a text of the same shape as [`DynamicFunction::source`].
pub fn parse_dynamic_function(
    parameters: &str,
    body: &str,
    flavour: FunctionFlavour,
) -> Result<DynamicFunction, ParseError> {
    // What closes the function and opens something else is several statements; what leaves a comment or a bracket open
    // for the other part is an error on its own.
    parse_parts(parameters, "", flavour)?;
    parse_parts("", body, flavour)?;
    parse_parts(parameters, body, flavour)
}

fn parse_parts(parameters: &str, body: &str, flavour: FunctionFlavour) -> Result<DynamicFunction, ParseError> {
    let keyword = match flavour {
        FunctionFlavour::Normal => "function",
        FunctionFlavour::Generator => "function*",
        FunctionFlavour::Async => "async function",
        FunctionFlavour::AsyncGenerator => "async function*",
    };
    let source = format!("{keyword} anonymous({parameters}\n) {{\n{body}\n}}");
    let mut statements = parse_script(&source)?.body.statements;
    let only = if statements.len() == 1 { statements.pop().map(|statement| statement.kind) } else { None };
    match only {
        Some(StatementKind::Function(function)) => Ok(DynamicFunction { source, function }),
        _ => {
            let message = "The parameters or the body end the function".to_owned();
            Err(ParseError::Syntax(SyntaxError { message, span: Span::NONE }))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn parts_that_fit() {
        for (parameters, body) in [
            ("", ""),
            ("a, b = 1, ...c", "return a + b"),
            ("a //", "return a //"),
            ("/* a */", "/* b */"),
            ("", "-->"),
            ("", "<!--"),
            ("", "'use strict'; return this"),
            ("", "return new.target"),
            ("a, a", ""),
            ("anonymous", "var anonymous"),
        ] {
            let made = parse_dynamic_function(parameters, body, FunctionFlavour::Normal);
            let made = made.unwrap_or_else(|error| panic!("{parameters:?} {body:?}: {error}"));
            assert_eq!(made.function.span.end as usize, made.source.len());
        }
        assert!(parse_dynamic_function("a", "yield a", FunctionFlavour::Generator).is_ok());
        assert!(parse_dynamic_function("a", "await a", FunctionFlavour::Async).is_ok());
        assert!(parse_dynamic_function("a", "yield await a", FunctionFlavour::AsyncGenerator).is_ok());
    }

    #[test]
    fn parts_that_do_not_fit() {
        for (parameters, body) in [
            ("/*", "*/){"),
            ("){}, function (", ""),
            (") {} function b(", ""),
            (") {}; (", ""),
            ("", "}; {"),
            ("", "} function b() {"),
            ("", "}\n{"),
            ("a) { return", ""),
            ("`", "`"),
            ("a = 1", "'use strict'"),
            ("a", "let a"),
            ("a, a", "'use strict'"),
            ("", "super.a"),
            ("", "super()"),
            ("", "this.#a"),
            ("", "await a"),
            ("-->", ""),
            ("#!", ""),
        ] {
            let made = parse_dynamic_function(parameters, body, FunctionFlavour::Normal);
            assert!(matches!(made, Err(ParseError::Syntax(_))), "{parameters:?} {body:?}");
        }
        assert!(parse_dynamic_function("a = yield", "", FunctionFlavour::Generator).is_err());
        assert!(parse_dynamic_function("a = await 1", "", FunctionFlavour::Async).is_err());
    }
}
