//! From oxc's tree to ours, node by node. What has no node of ours is an error with a name and a place.

mod class;
mod expression;
mod function;
mod literal;
mod operators;
mod pattern;
mod statement;

use oxc_ast::ast as oxc;
use oxc_span::Span as OxcSpan;

use super::interner::Interner;
use super::mending::{Edits, Mended};
use super::{MAX_DEPTH, ParseError, SyntaxError};
use crate::tree::{Body, Statement};
use crate::{Name, Program, Span};

/// What a conversion gives. The error is boxed because these functions recurse, and its size is a part of every frame.
type Converted<T> = Result<T, Box<ParseError>>;

/// A conversion under way.
pub(super) struct Converter<'a> {
    text: &'a str,
    /// The length of what was put before the text that the caller knows.
    prefix: u32,
    /// What was put into it.
    edits: &'a Edits,
    /// The name of the property that makes a member of a call that is a target.
    marker: Option<&'a str>,
    interner: Interner<'a>,
    depth: usize,
}

impl<'a> Converter<'a> {
    /// A conversion of what oxc made of a text, the first `prefix` bytes of which are not the caller's.
    pub(super) fn new(mended: &'a Mended<'_>, prefix: u32) -> Converter<'a> {
        let (text, edits, marker) = (mended.text(), mended.edits(), mended.marker());
        Converter { text, prefix, edits, marker, interner: Interner::default(), depth: 0 }
    }

    /// The whole script.
    pub(super) fn program(mut self, node: &oxc::Program<'a>) -> Result<Program, ParseError> {
        let own = node.directives.iter().filter(|directive| directive.span.end <= self.prefix).count();
        let body = self.body(&node.directives[own..], &node.body).map_err(|error| *error)?;
        Ok(Program { body })
    }

    fn body(&mut self, directives: &[oxc::Directive<'a>], statements: &[oxc::Statement<'a>]) -> Converted<Body> {
        let directives = directives.iter().map(|directive| self.name(directive.directive.as_str())).collect();
        Ok(Body { directives, statements: self.statements(statements)? })
    }

    fn statements(&mut self, nodes: &[oxc::Statement<'a>]) -> Converted<Vec<Statement>> {
        nodes.iter().map(|node| self.statement(node)).collect()
    }

    fn name(&mut self, text: &'a str) -> Name {
        self.interner.name(text)
    }

    /// Counts a level of nesting, which the caller takes back by [`Converter::leave`] unless it fails.
    fn enter(&mut self, span: OxcSpan) -> Converted<()> {
        self.depth += 1;
        match self.depth <= MAX_DEPTH {
            true => Ok(()),
            false => self.too_deep(span),
        }
    }

    fn leave(&mut self) {
        self.depth -= 1;
    }

    /// Where a node stands in the caller's text.
    fn place(&self, span: OxcSpan) -> Span {
        let own = |offset| self.edits.original(offset) - self.prefix;
        Span { start: own(span.start), end: own(span.end) }
    }

    fn syntax_error<T>(&self, message: &str, span: OxcSpan) -> Converted<T> {
        let (message, span) = (message.to_owned(), self.place(span));
        Err(Box::new(ParseError::Syntax(SyntaxError { message, span })))
    }

    fn too_deep<T>(&self, span: OxcSpan) -> Converted<T> {
        Err(Box::new(ParseError::TooDeep { span: self.place(span) }))
    }

    fn unsupported<T>(&self, what: &str, span: OxcSpan) -> Converted<T> {
        Err(Box::new(ParseError::Unsupported { what: what.to_owned(), span: self.place(span) }))
    }
}
