//! Calls oxc's parser and its checks, and turns what they complain about into errors of ours.

use oxc_allocator::Allocator;
use oxc_diagnostics::{Diagnostics, OxcDiagnostic, Severity};
use oxc_parser::{ParseOptions, Parser};
use oxc_semantic::SemanticBuilder;
use oxc_span::SourceType;

use super::convert::Converter;
use super::{ParseError, SyntaxError};
use crate::{Program, Span};

/// Parses a script and checks its early errors.
pub(super) fn parse(text: &str) -> Result<Program, ParseError> {
    let allocator = Allocator::default();
    let options = ParseOptions { parse_regular_expression: true, ..ParseOptions::default() };
    let parsed = Parser::new(&allocator, text, SourceType::script()).with_options(options).parse();
    first_error(parsed.diagnostics)?;
    let checked = SemanticBuilder::new_compiler().build(&parsed.program);
    first_error(checked.diagnostics)?;
    Converter::new(text).program(&parsed.program)
}

fn first_error(diagnostics: Diagnostics) -> Result<(), ParseError> {
    let is_error = |diagnostic: &OxcDiagnostic| diagnostic.severity == Severity::Error;
    match diagnostics.into_iter().find(is_error) {
        Some(diagnostic) => Err(ParseError::Syntax(syntax_error(&diagnostic))),
        None => Ok(()),
    }
}

fn syntax_error(diagnostic: &OxcDiagnostic) -> SyntaxError {
    // The last label is the offender where there are several: the others show what it collides with.
    let span = diagnostic.labels.last().map_or(Span::NONE, |label| {
        let start = label.offset();
        Span { start, end: start + label.len() }
    });
    SyntaxError { message: diagnostic.message.to_string(), span }
}
