//! Functions and their parameters.

use std::sync::Arc;

use oxc_ast::ast as oxc;

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
}

fn flavour(is_async: bool, is_generator: bool) -> FunctionFlavour {
    match (is_async, is_generator) {
        (false, false) => FunctionFlavour::Normal,
        (false, true) => FunctionFlavour::Generator,
        (true, false) => FunctionFlavour::Async,
        (true, true) => FunctionFlavour::AsyncGenerator,
    }
}
