//! Calls oxc's parser and its checks, and turns what they complain about into errors of ours.
//!
//! oxc recurses as deep as a text nests, with no limit of its own, and so do the walks over both trees. So a text is
//! first looked over: one that cannot nest deep is parsed where it is, one that may is parsed on a thread with a stack
//! large enough, and one that may nest absurdly deep is refused. What comes out nests no deeper than [`MAX_DEPTH`].

use oxc_allocator::Allocator;
use oxc_diagnostics::{Diagnostics, OxcDiagnostic, Severity};
use oxc_parser::{ParseOptions, Parser};
use oxc_semantic::SemanticBuilder;
use oxc_span::SourceType;

use super::convert::Converter;
use super::{MAX_LENGTH, ParseError, SyntaxError, nesting};
use crate::{Program, Span};

/// The deepest estimate of a text that is parsed on the caller's stack, of which it takes less than a megabyte.
const SHALLOW: usize = 256;

/// The deepest estimate of a text that is parsed at all.
const DEEP: usize = 20_000;

/// The stack, in bytes, that a level of the estimate may take: twice what the worst construct of an unoptimised build
/// was measured to take.
const STACK_PER_LEVEL: usize = 8 << 10;

/// Parses a script and checks its early errors.
pub(super) fn parse(text: &str) -> Result<Program, ParseError> {
    if text.len() > MAX_LENGTH {
        return Err(ParseError::TooLong { length: text.len() });
    }
    let nesting = nesting::estimate(text);
    if nesting.depth <= SHALLOW {
        return parse_here(text);
    }
    let place = u32::try_from(nesting.place).unwrap_or(u32::MAX);
    let too_deep = ParseError::TooDeep { span: Span { start: place, end: place + 1 } };
    if nesting.depth > DEEP {
        return Err(too_deep);
    }
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(STACK_PER_LEVEL * nesting.depth);
        match builder.spawn_scoped(scope, || parse_here(text)) {
            Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(_) => Err(too_deep),
        }
    })
}

fn parse_here(text: &str) -> Result<Program, ParseError> {
    let allocator = Allocator::default();
    let options = ParseOptions { parse_regular_expression: true, ..ParseOptions::default() };
    let parsed = Parser::new(&allocator, text, SourceType::script()).with_options(options).parse();
    first_error(parsed.diagnostics)?;
    for space in parsed.irregular_whitespaces {
        // oxc takes these two for white space, which they are not.
        if let "\u{85}" | "\u{200B}" = space.source_text(text) {
            let span = Span { start: space.start, end: space.end };
            return Err(ParseError::Syntax(SyntaxError { message: "Invalid character".to_owned(), span }));
        }
    }
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
