//! Functions and classes.

use std::sync::Arc;

use oxc_ast::ast as oxc;
use oxc_span::{GetSpan, Span as OxcSpan};

use super::{Converted, Converter};
use crate::Span;
use crate::tree::*;

impl<'a> Converter<'a> {
    /// A function of any form but an arrow.
    pub(super) fn function(
        &mut self,
        node: &oxc::Function<'a>,
        form: FunctionForm,
        span: Span,
    ) -> Converted<Arc<Function>> {
        let Some(body) = &node.body else { return self.unsupported("a function without a body", node.span) };
        let name = node.id.as_ref().map(|id| self.name(id.name.as_str()));
        let flavour = flavour(node.r#async, node.generator);
        let parameters = self.parameters(&node.params)?;
        let body = FunctionBody::Block(self.body(&body.directives, &body.statements)?);
        Ok(Arc::new(Function { name, form, flavour, parameters, body, span }))
    }

    pub(super) fn function_expression(&mut self, node: &oxc::Function<'a>) -> Converted<Expression> {
        Ok(Expression::Function(self.function(node, FunctionForm::Expression, self.place(node.span))?))
    }

    pub(super) fn arrow(&mut self, node: &oxc::ArrowFunctionExpression<'a>) -> Converted<Expression> {
        let parameters = self.parameters(&node.params)?;
        let body = match &node.body {
            oxc::ArrowFunctionBody::FunctionBody(body) => {
                FunctionBody::Block(self.body(&body.directives, &body.statements)?)
            }
            body => FunctionBody::Expression(Box::new(self.expression(body.to_expression())?)),
        };
        Ok(Expression::Function(Arc::new(Function {
            name: None,
            form: FunctionForm::Arrow,
            flavour: flavour(node.r#async, false),
            parameters,
            body,
            span: self.place(node.span),
        })))
    }

    fn parameters(&mut self, node: &oxc::FormalParameters<'a>) -> Converted<Parameters> {
        let items = node.items.iter().map(|item| self.parameter(item)).collect::<Converted<_>>()?;
        let rest = node.rest.as_ref().map(|rest| self.binding(&rest.rest.argument)).transpose()?;
        Ok(Parameters { items, rest })
    }

    fn parameter(&mut self, node: &oxc::FormalParameter<'a>) -> Converted<PatternElement> {
        if let Some(decorator) = node.decorators.first() {
            return self.unsupported("a decorator", decorator.span);
        }
        let target = self.binding(&node.pattern)?;
        let default = node.initializer.as_ref().map(|default| self.expression(default)).transpose()?;
        Ok(PatternElement { target, default })
    }

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

    /// Where a class element's MethodDefinition stands, which `static` is no part of.
    fn without_static(&self, node: &oxc::MethodDefinition<'a>) -> OxcSpan {
        let whole = node.span.source_text(self.text);
        let mut rest = if node.r#static { whole.strip_prefix("static").unwrap_or(whole) } else { whole };
        loop {
            rest = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{FEFF}');
            let comment = match rest.get(..2) {
                Some("//") => rest.find(['\n', '\r', '\u{2028}', '\u{2029}']),
                Some("/*") => rest.find("*/").map(|end| end + 2),
                _ => break,
            };
            rest = &rest[comment.unwrap_or(rest.len())..];
        }
        OxcSpan::new(node.span.end - rest.len() as u32, node.span.end)
    }

    fn field(&mut self, node: &oxc::PropertyDefinition<'a>) -> Converted<ClassElement> {
        if let Some(decorator) = node.decorators.first() {
            return self.unsupported("a decorator", decorator.span);
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
}

fn flavour(is_async: bool, is_generator: bool) -> FunctionFlavour {
    match (is_async, is_generator) {
        (false, false) => FunctionFlavour::Normal,
        (false, true) => FunctionFlavour::Generator,
        (true, false) => FunctionFlavour::Async,
        (true, true) => FunctionFlavour::AsyncGenerator,
    }
}
