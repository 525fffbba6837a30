//! Classes and their elements.
//!
//! oxc reads the modifiers that TypeScript puts before and behind an element's key, and keeps silent about some of them
//! in JavaScript: what stands there is looked at again.

use std::sync::Arc;

use oxc_ast::ast as oxc;
use oxc_span::{GetSpan, Span as OxcSpan};

use super::{Converted, Converter};
use crate::tree::*;

impl<'a> Converter<'a> {
    pub(super) fn class_expression(&mut self, node: &oxc::Class<'a>) -> Converted<Expression> {
        Ok(Expression::Class(self.class(node)?))
    }

    /// A class, declared or as an expression.
    pub(super) fn class(&mut self, node: &oxc::Class<'a>) -> Converted<Arc<Class>> {
        if let Some(decorator) = node.decorators.first() {
            return self.unsupported("a decorator", decorator.span);
        }
        let name = node.id.as_ref().map(|id| self.name(id.name.as_str()));
        let heritage = node.heritage.as_ref().map(|heritage| self.expression(&heritage.expression)).transpose()?;
        let elements = node.body.body.iter().map(|element| self.class_element(element)).collect::<Converted<_>>()?;
        Ok(Arc::new(Class { name, heritage, elements, span: self.place(node.span) }))
    }

    fn class_element(&mut self, node: &oxc::ClassElement<'a>) -> Converted<ClassElement> {
        match node {
            oxc::ClassElement::MethodDefinition(node) => self.method(node),
            oxc::ClassElement::PropertyDefinition(node) => self.field(node),
            oxc::ClassElement::StaticBlock(node) => self.static_block(node),
            oxc::ClassElement::AccessorProperty(node) => self.unsupported("an auto-accessor", node.span),
            oxc::ClassElement::TSIndexSignature(node) => self.unsupported("TypeScript", node.span),
        }
    }

    fn method(&mut self, node: &oxc::MethodDefinition<'a>) -> Converted<ClassElement> {
        if let Some(decorator) = node.decorators.first() {
            return self.unsupported("a decorator", decorator.span);
        }
        self.only_before(&["static", "async", "get", "set", "*", "["], node.span, &node.key)?;
        if node.optional {
            return self.syntax_error("Unexpected token", node.span);
        }
        let form = match node.kind {
            oxc::MethodDefinitionKind::Constructor => FunctionForm::ClassConstructor,
            oxc::MethodDefinitionKind::Method => FunctionForm::Method,
            oxc::MethodDefinitionKind::Get => FunctionForm::Getter,
            oxc::MethodDefinitionKind::Set => FunctionForm::Setter,
        };
        let span = self.place(self.without_static(node));
        let function = self.function(&node.value, form, span)?;
        if form == FunctionForm::ClassConstructor {
            return Ok(ClassElement::Constructor(function));
        }
        let key = self.property_name(&node.key, node.computed)?;
        Ok(ClassElement::Method { is_static: node.r#static, key, function })
    }

    fn field(&mut self, node: &oxc::PropertyDefinition<'a>) -> Converted<ClassElement> {
        if let Some(decorator) = node.decorators.first() {
            return self.unsupported("a decorator", decorator.span);
        }
        self.only_before(&["static", "["], node.span, &node.key)?;
        if node.optional || node.definite {
            return self.syntax_error("Unexpected token", node.span);
        }
        let key = self.property_name(&node.key, node.computed)?;
        let value = node.value.as_ref().map(|value| self.initializer(value)).transpose()?;
        Ok(ClassElement::Field { is_static: node.r#static, key, value })
    }

    fn initializer(&mut self, value: &oxc::Expression<'a>) -> Converted<Arc<Function>> {
        let body = FunctionBody::Expression(Box::new(self.expression(value)?));
        Ok(Arc::new(Function {
            name: None,
            form: FunctionForm::FieldInitializer,
            flavour: FunctionFlavour::Normal,
            parameters: Parameters::default(),
            body,
            span: self.place(value.span()),
        }))
    }

    fn static_block(&mut self, node: &oxc::StaticBlock<'a>) -> Converted<ClassElement> {
        let statements = self.statements(&node.body)?;
        Ok(ClassElement::StaticBlock(Arc::new(Function {
            name: None,
            form: FunctionForm::StaticBlock,
            flavour: FunctionFlavour::Normal,
            parameters: Parameters::default(),
            body: FunctionBody::Block(statements.into()),
            span: self.place(node.span),
        })))
    }

    /// Refuses an element with anything but the given tokens before its key.
    fn only_before(&self, allowed: &[&str], element: OxcSpan, key: &oxc::PropertyKey<'a>) -> Converted<()> {
        let before = OxcSpan::new(element.start, key.span().start.max(element.start));
        let mut rest = skip_trivia(before.source_text(self.text));
        while !rest.is_empty() {
            let Some(token) = allowed.iter().find(|token| rest.starts_with(**token)) else {
                let start = before.end - rest.len() as u32;
                return self.syntax_error("Unexpected token", OxcSpan::new(start, before.end));
            };
            rest = skip_trivia(&rest[token.len()..]);
        }
        Ok(())
    }

    /// Where a class element's MethodDefinition stands, which `static` is no part of.
    fn without_static(&self, node: &oxc::MethodDefinition<'a>) -> OxcSpan {
        let whole = node.span.source_text(self.text);
        let rest = match whole.strip_prefix("static") {
            Some(rest) if node.r#static => skip_trivia(rest),
            _ => whole,
        };
        OxcSpan::new(node.span.end - rest.len() as u32, node.span.end)
    }
}

/// What a text is without the white space and comments that it starts with.
fn skip_trivia(mut text: &str) -> &str {
    loop {
        text = text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}');
        let end_of_comment = match text.as_bytes() {
            [b'/', b'/', ..] | [b'<', b'!', b'-', b'-', ..] | [b'-', b'-', b'>', ..] => {
                text.find(['\n', '\r', '\u{2028}', '\u{2029}'])
            }
            [b'/', b'*', ..] => text.find("*/").map(|end| end + 2),
            _ => return text,
        };
        text = &text[end_of_comment.unwrap_or(text.len())..];
    }
}
