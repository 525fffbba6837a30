//! Strings, templates, regular expressions and the keys made of literals.

use oxc_ast::ast as oxc;

use super::{Converted, Converter};
use crate::JsString;
use crate::regexp::{Flags, PatternError, parse_pattern};
use crate::tree::{Expression, Literal, PropertyName, RegExp, Template, TemplateString};

impl<'a> Converter<'a> {
    pub(super) fn string(&mut self, node: &oxc::StringLiteral<'a>) -> JsString {
        self.units(node.value.as_str(), node.lone_surrogates)
    }

    fn units(&mut self, text: &'a str, lone_surrogates: bool) -> JsString {
        match lone_surrogates {
            true => self.interner.string_with_surrogates(text),
            false => self.interner.string(text),
        }
    }

    pub(super) fn regexp(&mut self, node: &oxc::RegExpLiteral<'a>) -> Converted<Expression> {
        let pattern = node.regex.pattern.text.as_str();
        // The order of the flags is lost in oxc's set of them: the text behind the second slash has it.
        let flags = node.span.source_text(self.text).get(pattern.len() + 2..).unwrap_or_default();
        let units = |text: &str| text.encode_utf16().collect::<Vec<_>>();
        let parsed = match Flags::parse(&units(flags)) {
            Some(flags) => parse_pattern(&units(pattern), flags).map(drop),
            None => Err(PatternError::Syntax("the flags are none")),
        };
        match parsed {
            Ok(()) => {}
            Err(PatternError::Syntax(message)) => return self.syntax_error(message, node.span),
            Err(PatternError::TooLarge) => return self.too_deep(node.span),
        }
        let regexp = RegExp { pattern: self.name(pattern), flags: self.name(flags) };
        Ok(Expression::Literal(Literal::RegExp(Box::new(regexp))))
    }

    pub(super) fn template(&mut self, node: &oxc::TemplateLiteral<'a>) -> Converted<Template> {
        let strings = node.quasis.iter().map(|quasi| self.template_string(quasi)).collect();
        let expressions =
            node.expressions.iter().map(|expression| self.expression(expression)).collect::<Converted<_>>()?;
        Ok(Template { strings, expressions })
    }

    fn template_string(&mut self, node: &oxc::TemplateElement<'a>) -> TemplateString {
        let cooked = node.value.cooked.map(|text| self.units(text.as_str(), node.lone_surrogates));
        let raw = node.value.raw.as_str();
        let raw = match raw.contains('\r') {
            true => raw.replace("\r\n", "\n").replace('\r', "\n").as_str().into(),
            false => self.interner.string(raw),
        };
        TemplateString { cooked, raw }
    }

    pub(super) fn property_name(&mut self, node: &oxc::PropertyKey<'a>, computed: bool) -> Converted<PropertyName> {
        Ok(match node {
            oxc::PropertyKey::StaticIdentifier(node) => PropertyName::Identifier(self.name(node.name.as_str())),
            oxc::PropertyKey::PrivateIdentifier(node) => PropertyName::Private(self.name(node.name.as_str())),
            _ if computed => PropertyName::Computed(Box::new(self.expression(node.to_expression())?)),
            oxc::PropertyKey::StringLiteral(node) => PropertyName::String(self.string(node)),
            oxc::PropertyKey::NumericLiteral(node) => PropertyName::Number(node.value),
            oxc::PropertyKey::BigIntLiteral(node) => PropertyName::BigInt(self.name(node.value.as_str())),
            _ => return self.unsupported("this kind of property key", oxc_span::GetSpan::span(node)),
        })
    }
}
