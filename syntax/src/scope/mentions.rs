//! Whether a function can see its `arguments`, and whether a direct eval can see everything.

use std::sync::Arc;

use crate::tree::visit::{Visit, walk};
use crate::tree::*;

/// Whether a function's parameters or body mention `arguments` or hold a direct eval that may, arrow functions included,
/// which share the object of the function around them. Where neither is so, nothing can tell whether the object exists.
pub fn contains_arguments(function: &Function) -> bool {
    let mut search = Search { arguments: true, evals: true, nested: false, found: false };
    walk::function(&mut search, function);
    search.found
}

/// ContainsArguments (`#sec-static-semantics-containsarguments`) of a statement, for which an eval is a call like others.
pub fn statement_contains_arguments(statement: &Statement) -> bool {
    let mut search = Search { arguments: true, evals: false, nested: false, found: false };
    search.statement(statement);
    search.found
}

/// Whether a direct eval stands anywhere in a function, in the functions within it too.
pub fn contains_direct_eval(function: &Function) -> bool {
    let mut search = Search { arguments: false, evals: true, nested: true, found: false };
    walk::function(&mut search, function);
    search.found
}

/// Whether a call is written as a direct eval is: whether it is one, the value of `eval` tells
/// (`#sec-function-calls-runtime-semantics-evaluation`). `eval?.()` is none.
pub fn is_direct_eval(call: &Call) -> bool {
    !call.optional && matches!(&call.callee, Expression::Identifier(name) if &**name == "eval")
}

struct Search {
    /// Whether the name `arguments` counts.
    arguments: bool,
    /// Whether a direct eval counts.
    evals: bool,
    /// Whether functions that have `arguments` of their own are searched too.
    nested: bool,
    found: bool,
}

impl<'a> Visit<'a> for Search {
    fn statement(&mut self, node: &'a Statement) {
        if !self.found {
            walk::statement(self, node);
        }
    }

    fn expression(&mut self, node: &'a Expression) {
        if self.found {
            return;
        }
        match node {
            Expression::Identifier(name) => self.found = self.arguments && &**name == "arguments",
            Expression::Call(call) if self.evals && is_direct_eval(call) => self.found = true,
            _ => walk::expression(self, node),
        }
    }

    fn property_definition(&mut self, node: &'a PropertyDefinition) {
        match node {
            PropertyDefinition::Shorthand(name) => self.found |= self.arguments && &**name == "arguments",
            _ => walk::property_definition(self, node),
        }
    }

    fn pattern_property(&mut self, node: &'a PatternProperty) {
        match node {
            PatternProperty::Shorthand(name, _) if self.arguments && &**name == "arguments" => self.found = true,
            _ => walk::pattern_property(self, node),
        }
    }

    fn function(&mut self, node: &'a Arc<Function>) {
        let own = !matches!(node.form, FunctionForm::Arrow);
        if !own || self.nested {
            walk::function(self, node);
        }
    }
}
