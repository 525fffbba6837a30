//! Calls oxc's parser and its checks, and turns what they complain about into errors of ours.
//!
//! oxc recurses as deep as a text nests, with no limit of its own, and so do the walks over both trees. So a text is
//! first looked over: one that cannot nest deep is parsed where it is, one that may is parsed on a thread with a stack
//! large enough, and one that may nest absurdly deep is refused. What comes out nests no deeper than [`MAX_DEPTH`].

use oxc_allocator::Allocator;
use oxc_diagnostics::{Diagnostics, OxcDiagnostic, Severity};
use oxc_parser::Parser;
use oxc_semantic::SemanticBuilder;
use oxc_span::SourceType;

use super::convert::Converter;
use super::mending::Mended;
use super::{MAX_LENGTH, Options, ParseError, SyntaxError, early_errors, nesting};
use crate::{Program, Span};

/// The deepest estimate of a text that is parsed on the caller's stack, of which it takes less than a megabyte.
const SHALLOW: usize = 256;

/// The deepest estimate of a text that is parsed at all.
const DEEP: usize = 20_000;

/// The stack, in bytes, that a level of the estimate may take: twice what the worst construct of an unoptimised build
/// was measured to take.
const STACK_PER_LEVEL: usize = 8 << 10;

/// What is put before a text that is strict without saying so. A line of its own, for what may only start a line.
const STRICT: &str = "\"use strict\";\n";

/// Parses a script and checks its early errors.
pub(super) fn parse(text: &str, options: &Options<'_>) -> Result<Program, ParseError> {
    if text.len() > MAX_LENGTH {
        return Err(ParseError::TooLong { length: text.len() });
    }
    if !options.strict {
        return parse_whole(text, 0, options);
    }
    // A hashbang is a comment at the start only: behind what is put there, a comment of the same length stands for it.
    let rest = text.strip_prefix("#!");
    let parts = [STRICT, if rest.is_some() { "//" } else { "" }, rest.unwrap_or(text)];
    parse_whole(&parts.concat(), STRICT.len() as u32, options)
}

/// Parses a text, the first `prefix` bytes of which are not the caller's, on a stack that is large enough.
fn parse_whole(text: &str, prefix: u32, options: &Options<'_>) -> Result<Program, ParseError> {
    let nesting = nesting::estimate(text);
    if nesting.depth <= SHALLOW {
        return parse_here(text, prefix, options);
    }
    // The length of the text is bounded, so that offsets fit.
    let place = (nesting.place as u32).saturating_sub(prefix);
    let too_deep = ParseError::TooDeep { span: Span { start: place, end: place + 1 } };
    if nesting.depth > DEEP {
        return Err(too_deep);
    }
    std::thread::scope(|scope| {
        let builder = std::thread::Builder::new().stack_size(STACK_PER_LEVEL * nesting.depth);
        match builder.spawn_scoped(scope, || parse_here(text, prefix, options)) {
            Ok(thread) => thread.join().unwrap_or_else(|panic| std::panic::resume_unwind(panic)),
            Err(_) => Err(too_deep),
        }
    })
}

fn parse_here(text: &str, prefix: u32, options: &Options<'_>) -> Result<Program, ParseError> {
    let mut mended = Mended::new(text);
    loop {
        match attempt(&mended, prefix, options) {
            Ok(program) => return Ok(program),
            Err(Refusal::Parser(Complaint { message, label })) => {
                let (start, end) = label.unwrap_or_default();
                let is_full = mended.is_full();
                if label.is_none() || !mended.mend(&message, start as usize, end as usize) {
                    return Err(syntax_error(message, place(&mended, prefix, start, end)));
                }
                if is_full {
                    let what = "so many calls in the place of assignment targets".to_owned();
                    return Err(ParseError::Unsupported { what, span: place(&mended, prefix, start, end) });
                }
            }
            Err(Refusal::Error(error)) => return Err(error),
        }
    }
}

/// Why an attempt failed: by a complaint of oxc's parser, or otherwise.
enum Refusal {
    Parser(Complaint),
    Error(ParseError),
}

impl From<ParseError> for Refusal {
    fn from(error: ParseError) -> Refusal {
        Refusal::Error(error)
    }
}

/// What oxc complains about, and where in the text that it was given.
struct Complaint {
    message: String,
    label: Option<(u32, u32)>,
}

fn complaint(diagnostics: Diagnostics, options: &Options<'_>) -> Option<Complaint> {
    let counts = |diagnostic: &OxcDiagnostic| diagnostic.severity == Severity::Error && !options.let_pass(diagnostic);
    let diagnostic = diagnostics.into_iter().find(counts)?;
    // The last label is the offender where there are several: the others show what it collides with.
    let label = diagnostic.labels.last().map(|label| (label.offset(), label.offset() + label.len()));
    Some(Complaint { message: diagnostic.message.to_string(), label })
}

fn place(mended: &Mended<'_>, prefix: u32, start: u32, end: u32) -> Span {
    let own = |offset| mended.edits().original(offset).saturating_sub(prefix);
    Span { start: own(start), end: own(end) }
}

fn syntax_error(message: String, span: Span) -> ParseError {
    ParseError::Syntax(SyntaxError { message, span })
}

fn attempt(mended: &Mended<'_>, prefix: u32, options: &Options<'_>) -> Result<Program, Refusal> {
    let text = mended.text();
    let allocator = Allocator::default();
    let parsed = Parser::new(&allocator, text, SourceType::script()).parse();
    if let Some(complaint) = complaint(parsed.diagnostics, options) {
        return Err(Refusal::Parser(complaint));
    }
    for space in parsed.irregular_whitespaces {
        // oxc takes these two for white space, which they are not.
        if let "\u{85}" | "\u{200B}" = space.source_text(text) {
            let span = place(mended, prefix, space.start, space.end);
            return Err(syntax_error("Invalid character".to_owned(), span).into());
        }
    }
    let checked = SemanticBuilder::new_compiler().build(&parsed.program);
    if let Some(Complaint { message, label }) = complaint(checked.diagnostics, options) {
        let span = label.map_or(Span::NONE, |(start, end)| place(mended, prefix, start, end));
        return Err(syntax_error(message, span).into());
    }
    let program = Converter::new(mended, prefix).program(&parsed.program)?;
    early_errors::check(&program, options.strict)?;
    options.check(&program)?;
    Ok(program)
}
