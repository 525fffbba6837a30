//! Functions that are called on the spot, as what they do.

use std::sync::Arc;

use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    Argument, Call, Declarator, Expression, Function, FunctionBody, FunctionFlavour, Pattern, Statement, StatementKind,
    UnaryOperator, VariableDeclaration, VariableKind,
};

/// The bodies that an expression is, if it calls a function on the spot: with the arguments in the place of the
/// parameters, and with the parameters declared.
pub(super) fn bodies(node: &Expression) -> Vec<Vec<Statement>> {
    let Some((function, call)) = called(node) else { return vec![] };
    let mut declared = declarations(function, call);
    declared.extend(statements(function));
    vec![statements(&substituted(function, call)), declared]
}

/// The bodies of the functions without parameters that are handed to a function by its name: what it may do with them is to
/// call them.
pub(super) fn handed(node: &Expression) -> Vec<Vec<Statement>> {
    let Expression::Call(call) = node else { return vec![] };
    let functions = call.arguments.iter().filter_map(|argument| match argument {
        Argument::Value(Expression::Function(function)) => Some(function),
        _ => None,
    });
    let is_plain =
        |function: &&Arc<Function>| function.flavour == FunctionFlavour::Normal && function.parameters.items.is_empty();
    match &call.callee {
        Expression::Identifier(_) => functions.filter(is_plain).map(|function| statements(function)).collect(),
        _ => vec![],
    }
}

/// What a function does, as statements.
fn statements(function: &Function) -> Vec<Statement> {
    match &function.body {
        FunctionBody::Block(body) => body.statements.clone(),
        FunctionBody::Expression(value) => vec![StatementKind::Expression((**value).clone()).into()],
    }
}

/// What an expression returns, if it calls a function on the spot that does little more.
pub(super) fn value(node: &Expression) -> Option<Expression> {
    let (function, call) = called(node)?;
    match substituted(function, call).body {
        FunctionBody::Expression(value) => Some(*value),
        FunctionBody::Block(mut body) => match body.statements.pop()?.kind {
            StatementKind::Return(value) => value,
            StatementKind::Expression(value) => Some(value),
            _ => None,
        },
    }
}

fn called(node: &Expression) -> Option<(&Function, &Call)> {
    let Expression::Call(call) = node else { return None };
    let Expression::Function(function) = &call.callee else { return None };
    (function.flavour == FunctionFlavour::Normal).then_some((&**function, &**call))
}

/// The argument of each parameter that is a name.
fn arguments<'a>(
    function: &'a Function,
    call: &'a Call,
) -> impl Iterator<Item = (&'a Pattern, Option<&'a Expression>)> {
    let mut arguments = call.arguments.iter();
    function.parameters.items.iter().map(move |parameter| match arguments.next() {
        Some(Argument::Value(value)) => (&parameter.target, Some(value)),
        Some(Argument::Spread(_)) | None => (&parameter.target, None),
    })
}

fn declarations(function: &Function, call: &Call) -> Vec<Statement> {
    let declaration = |(target, value): (&Pattern, Option<&Expression>)| {
        let declarators = vec![Declarator { target: target.clone(), value: value.cloned() }];
        StatementKind::Variable(VariableDeclaration { kind: VariableKind::Let, declarators }).into()
    };
    arguments(function, call).map(declaration).collect()
}

/// A function with the arguments of a call in the place of its parameters, wherever they are used.
fn substituted(function: &Function, call: &Call) -> Function {
    struct Substitute<'a>(Vec<(&'a Pattern, Option<&'a Expression>)>);
    impl VisitMut for Substitute<'_> {
        fn expression(&mut self, node: &mut Expression) {
            if let Expression::Identifier(name) = node {
                let is_named = |pattern: &Pattern| matches!(pattern, Pattern::Binding(parameter) if parameter == name);
                if let Some((_, value)) = self.0.iter().find(|(pattern, _)| is_named(pattern)) {
                    *node = value.cloned().unwrap_or_else(undefined);
                }
                return;
            }
            walk_mut::expression(self, node);
        }
    }
    let mut result = function.clone();
    Substitute(arguments(function, call).collect()).function(&mut result);
    result
}

fn undefined() -> Expression {
    Expression::Unary(UnaryOperator::Void, Box::new(Expression::Literal(dunder_syntax::tree::Literal::Number(0.0))))
}

#[cfg(test)]
mod tests {
    use dunder_syntax::tree::Body;
    use dunder_syntax::{Program, parse_script};

    use super::*;

    fn only_expression(text: &str) -> Expression {
        match parse_script(text).unwrap().body.statements.remove(0).kind {
            StatementKind::Expression(expression) => expression,
            other => panic!("{other:?}"),
        }
    }

    fn printed(statements: Vec<Statement>) -> String {
        Program { body: Body::from(statements) }.to_string()
    }

    #[test]
    fn a_function_called_on_the_spot_is_its_body() {
        let call = only_expression("((a, b) => { b(); a; })(0, () => c, d);");
        let [substituted, declared] = &bodies(&call)[..] else { panic!() };
        assert_eq!(printed(substituted.clone()), "(() => c)();\n0;\n");
        assert_eq!(printed(declared.clone()), "let a = 0;\nlet b = () => c;\nb();\na;\n");
        assert!(bodies(&only_expression("(async () => 0)()")).is_empty());
        assert!(bodies(&only_expression("f(0)")).is_empty());
    }

    #[test]
    fn a_function_that_is_handed_to_another_is_its_body() {
        let bodies: Vec<String> =
            handed(&only_expression("f(0, () => a, (b) => c, () => { d; })")).into_iter().map(printed).collect();
        assert_eq!(bodies, ["a;\n", "d;\n"]);
        assert!(handed(&only_expression("a.b(() => 0)")).is_empty());
    }

    #[test]
    fn a_function_called_on_the_spot_is_what_it_returns() {
        let value = |text: &str| {
            value(&only_expression(text)).map(|value| printed(vec![StatementKind::Expression(value).into()]))
        };
        assert_eq!(value("((a, b) => b(a))(0, c)").as_deref(), Some("c(0);\n"));
        assert_eq!(value("(function (a, b) { return [a, b]; })(0)").as_deref(), Some("[0, void 0];\n"));
        assert_eq!(value("(function () { if (a) b; })()"), None);
    }
}
