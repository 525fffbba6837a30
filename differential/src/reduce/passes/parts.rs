//! Passes that leave out what only uses what goes wrong: a part of a program that goes wrong by itself is why the whole does.

use std::iter;
use std::sync::Arc;

use dunder_syntax::Program;
use dunder_syntax::tree::visit::{Visit, walk};
use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    Argument, ArrayElement, Body, Declarator, Expression, Function, FunctionBody, FunctionForm, Literal, Pattern,
    PropertyDefinition, PropertyName, Statement, StatementKind, VariableDeclaration, VariableKind,
};

use super::expressions::empty_function;
use crate::reduce::chooser::Chooser;

/// The parts of a statement or expression that stand outside of its functions: in there, they would be without their
/// parameters.
#[derive(Default)]
pub(super) struct Parts<'a>(pub(super) Vec<&'a Expression>);

impl<'a> Visit<'a> for Parts<'a> {
    fn expression(&mut self, node: &'a Expression) {
        walk::expression(self, node);
        self.0.push(node);
    }

    fn function(&mut self, _: &'a Arc<Function>) {}
}

/// Puts one of its parts in the place of a statement that evaluates an expression.
pub(super) fn part(program: &mut Program, chooser: &mut Chooser) {
    struct Statements<'a>(&'a mut Chooser);
    impl VisitMut for Statements<'_> {
        fn statement(&mut self, node: &mut Statement) {
            if let StatementKind::Expression(whole) = &node.kind {
                let mut parts = Parts::default();
                parts.expression(whole);
                parts.0.pop();
                parts.0.retain(|part| !matches!(part, Expression::Literal(_) | Expression::Identifier(_)));
                if let Some(choice) = self.0.pick(parts.0.len()) {
                    *node = StatementKind::Expression(parts.0[choice].clone()).into();
                    return;
                }
            }
            walk_mut::statement(self, node);
        }

        fn function(&mut self, _: &mut Function) {}
    }
    Statements(chooser).statements(&mut program.body.statements);
}

/// Puts what stands in a block or in a function in the place of all that begins with the statement around it.
pub(super) fn hoist(program: &mut Program, chooser: &mut Chooser) {
    let lists = flattened(&program.body.statements);
    if let Some(choice) = chooser.pick(lists.len()) {
        program.body.statements = lists.into_iter().nth(choice).expect("it was picked").statements;
    }
}

/// The statements of a block or a function, behind those that run before it.
pub(super) struct Flat {
    /// All of them.
    pub(super) statements: Vec<Statement>,
    /// Where those of the block begin.
    pub(super) from: usize,
}

/// Every block and function of some statements.
pub(super) fn flattened(statements: &[Statement]) -> Vec<Flat> {
    let mut flat = Vec::new();
    for (at, statement) in statements.iter().enumerate() {
        for inner in inner(statement) {
            let inner: Vec<Statement> = inner.into_iter().map(local).collect();
            let inside = flattened(&inner);
            let behind = |inner: Vec<Statement>, from: usize| Flat {
                statements: statements[..at].iter().cloned().chain(inner).collect(),
                from: at + from,
            };
            flat.push(behind(inner, 0));
            flat.extend(inside.into_iter().map(|flat| behind(flat.statements, flat.from)));
        }
    }
    flat
}

/// A declaration that makes no property of the global object where it comes to stand at the top of a script.
fn local(statement: Statement) -> Statement {
    let declaration = match statement.kind {
        StatementKind::Variable(declaration) if declaration.kind == VariableKind::Var => {
            VariableDeclaration { kind: VariableKind::Let, ..declaration }
        }
        StatementKind::Function(function) if function.name.is_some() => {
            let mut function = (*function).clone();
            function.form = FunctionForm::Expression;
            let target = Pattern::Binding(function.name.take().expect("it has a name"));
            let value = Some(Expression::Function(Arc::new(function)));
            VariableDeclaration { kind: VariableKind::Let, declarators: vec![Declarator { target, value }] }
        }
        kind => return Statement { kind, ..statement },
    };
    StatementKind::Variable(declaration).into()
}

/// The blocks and the bodies of functions right inside of a statement.
fn inner(statement: &Statement) -> Vec<Vec<Statement>> {
    let block = |statement: &Statement| match &statement.kind {
        StatementKind::Block(body) => body.clone(),
        _ => vec![statement.clone()],
    };
    let mut functions = Functions(Vec::new());
    functions.statement(statement);
    let mut blocks = match &statement.kind {
        StatementKind::Block(body) => vec![body.clone()],
        StatementKind::If(node) => [&node.consequent].into_iter().chain(&node.alternate).map(block).collect(),
        StatementKind::For(node) => vec![block(&node.body)],
        StatementKind::ForIn(node) | StatementKind::ForOf(node) | StatementKind::ForAwaitOf(node) => {
            vec![block(&node.body)]
        }
        StatementKind::Try(node) => vec![node.block.clone()],
        StatementKind::Labelled(_, body) => vec![block(body)],
        _ => vec![],
    };
    blocks.extend(functions.0);
    blocks
}

/// The bodies of functions; of a proxy's traps also with the target as their first parameter, a list where there is one, and 0 as
/// the others.
struct Functions(Vec<Vec<Statement>>);

impl<'a> Visit<'a> for Functions {
    fn expression(&mut self, node: &'a Expression) {
        if let Some((target, members)) = proxy(node) {
            let traps = members.iter().filter_map(|member| match member {
                PropertyDefinition::Value(name, Expression::Function(trap))
                | PropertyDefinition::Method(name, trap) => Some((name, trap)),
                _ => None,
            });
            self.0.extend(traps.filter_map(|(name, trap)| {
                let names = trap.parameters.items.iter().map(|item| &item.target).cloned();
                let zero = Expression::Literal(Literal::Number(0.0));
                let list = vec![ArrayElement::Value(empty_function(FunctionForm::Arrow))];
                let second = match name {
                    PropertyName::Identifier(name) if &**name == "construct" => Expression::Array(list),
                    _ => zero.clone(),
                };
                let values = [target.clone(), second].into_iter().chain(iter::repeat(zero));
                let declarators: Vec<Declarator> =
                    names.zip(values).map(|(target, value)| Declarator { target, value: Some(value) }).collect();
                let parameters = VariableDeclaration { kind: VariableKind::Let, declarators };
                let is_told = !parameters.declarators.is_empty();
                is_told.then(|| {
                    iter::once(StatementKind::Variable(parameters).into()).chain(body(trap)).collect::<Vec<Statement>>()
                })
            }));
        }
        walk::expression(self, node);
    }

    fn function(&mut self, node: &'a Arc<Function>) {
        self.0.push(body(node));
    }
}

/// What a function does, as statements.
fn body(function: &Function) -> Vec<Statement> {
    match &function.body {
        FunctionBody::Block(body) => body.statements.clone(),
        FunctionBody::Expression(value) => vec![StatementKind::Expression((**value).clone()).into()],
    }
}

/// The target of `new Proxy(target, {…})`, and what its handler says.
fn proxy(node: &Expression) -> Option<(&Expression, &[PropertyDefinition])> {
    let Expression::New(node) = node else { return None };
    match (&node.callee, &node.arguments[..]) {
        (Expression::Identifier(name), [Argument::Value(target), Argument::Value(Expression::Object(members))])
            if &**name == "Proxy" =>
        {
            Some((target, members))
        }
        _ => None,
    }
}

/// Puts its target in the place of a proxy.
pub(super) fn target(program: &mut Program, chooser: &mut Chooser) {
    struct Proxies<'a>(&'a mut Chooser);
    impl VisitMut for Proxies<'_> {
        fn expression(&mut self, node: &mut Expression) {
            if let Some(target) = target_of(node) {
                self.0.replace(node, vec![target.clone()]);
            }
            if !self.0.has_chosen() {
                walk_mut::expression(self, node);
            }
        }
    }
    Proxies(chooser).body(&mut program.body);
}

/// Puts what a call gives in the place of a call of it.
pub(super) fn callee(program: &mut Program, chooser: &mut Chooser) {
    struct Calls<'a>(&'a mut Chooser);
    impl VisitMut for Calls<'_> {
        fn body(&mut self, node: &mut Body) {
            if !self.0.has_chosen() {
                walk_mut::body(self, node);
            }
        }

        fn expression(&mut self, node: &mut Expression) {
            if let Expression::Call(call) = node
                && let Expression::Call(_) = call.callee
            {
                let callee = call.callee.clone();
                self.0.replace(node, vec![callee]);
            }
            if !self.0.has_chosen() {
                walk_mut::expression(self, node);
            }
        }
    }
    Calls(chooser).body(&mut program.body);
}

/// Puts a function that does nothing in the place of a class that does nothing.
pub(super) fn function(program: &mut Program, chooser: &mut Chooser) {
    struct Classes<'a>(&'a mut Chooser);
    impl VisitMut for Classes<'_> {
        fn body(&mut self, node: &mut Body) {
            if !self.0.has_chosen() {
                walk_mut::body(self, node);
            }
        }

        fn expression(&mut self, node: &mut Expression) {
            if matches!(node, Expression::Class(class) if class.elements.is_empty() && class.heritage.is_none()) {
                self.0.replace(node, vec![empty_function(FunctionForm::Arrow)]);
            }
            if !self.0.has_chosen() {
                walk_mut::expression(self, node);
            }
        }
    }
    Classes(chooser).body(&mut program.body);
}

fn target_of(node: &Expression) -> Option<Expression> {
    let Expression::New(node) = node else { return None };
    match (&node.callee, &node.arguments[..]) {
        (Expression::Identifier(name), [Argument::Value(target), _]) if &**name == "Proxy" => Some(target.clone()),
        _ => None,
    }
}

/// Puts an empty object, or an empty function, in the place of other objects outside of functions: where that changes nothing
/// of what is seen, what the object is does not matter.
pub(super) fn plain(program: &mut Program, chooser: &mut Chooser) {
    struct Objects<'a>(&'a mut Chooser);
    impl VisitMut for Objects<'_> {
        fn body(&mut self, node: &mut Body) {
            if !self.0.has_chosen() {
                walk_mut::body(self, node);
            }
        }

        fn expression(&mut self, node: &mut Expression) {
            let is_object = match node {
                Expression::New(_) | Expression::Call(_) | Expression::Class(_) | Expression::Array(_) => true,
                Expression::Object(members) => !members.is_empty(),
                _ => false,
            };
            if is_object {
                self.0.replace(node, vec![Expression::Object(Vec::new()), empty_function(FunctionForm::Arrow)]);
            }
            if !self.0.has_chosen() {
                walk_mut::expression(self, node);
            }
        }

        fn function(&mut self, _: &mut Function) {}
    }
    Objects(chooser).body(&mut program.body);
}

#[cfg(test)]
mod tests {
    use dunder_syntax::parse_script;

    use super::*;
    use crate::reduce::passes::Pass;

    fn results(text: &str, pass: Pass) -> Vec<String> {
        let result = |number| {
            let mut program = parse_script(text).unwrap();
            let mut chooser = Chooser::new(number);
            pass(&mut program, &mut chooser);
            chooser.has_chosen().then(|| program.to_string())
        };
        (0..).map_while(result).collect()
    }

    #[test]
    fn a_part_stands_for_the_whole_statement() {
        let all = results("let a; if (a) dump(0, Object.create(new b(() => c())));", part);
        let plain = |text: &str| parse_script(&format!("let a; if (a) {text}")).unwrap().to_string();
        assert!(all.contains(&plain("new b(() => c());")), "{all:?}");
        assert!(all.contains(&plain("Object.create(new b(() => c()));")), "{all:?}");
        assert!(!all.contains(&plain("c();")), "{all:?}");
    }

    #[test]
    fn what_stands_in_a_block_or_a_function_stands_for_what_is_around_it() {
        let all = results("a; try { b; c(() => d); e; } catch {} f;", hoist);
        assert_eq!(all, ["a;\nb;\nc(() => d);\ne;\n", "a;\nb;\nd;\n", "a;\nd;\n"]);
    }

    #[test]
    fn what_a_trap_does_stands_for_what_sets_it_off() {
        let all = results("new Proxy(a, {set: (b, c) => d(b, c), has: e}).f = 0;", hoist);
        assert_eq!(all, ["let b = a, c = 0;\nd(b, c);\n", "d(b, c);\n"]);
    }

    #[test]
    fn what_is_constructed_behind_a_proxy_has_a_list_of_arguments() {
        let all = results("new Proxy(a, {construct: (b, c) => d(b, c)});", hoist);
        assert_eq!(all, ["let b = a, c = [() => {}];\nd(b, c);\n", "", "d(b, c);\n"]);
    }

    #[test]
    fn what_a_function_declares_is_no_property_of_the_global_object() {
        let all = results("(() => { function a() {} var b = a; })();", hoist);
        assert_eq!(all, ["let a = function () {};\nlet b = a;\n", ""]);
    }

    #[test]
    fn what_a_call_gives_stands_for_a_call_of_it_and_a_function_for_a_class() {
        assert_eq!(results("a()();", callee), ["a();\n"]);
        assert_eq!(
            results("a(class {}, class { b; }, class extends c {});", function),
            ["a(() => {}, class {\n  b;\n}, class extends c {});\n"]
        );
    }

    #[test]
    fn a_target_stands_for_its_proxy() {
        assert_eq!(results("a(new Proxy(b, c), new Map(b, c));", target), ["a(b, new Map(b, c));\n"]);
    }

    #[test]
    fn plain_objects_stand_for_others_outside_of_functions() {
        let all = results("a = new Proxy({}, {get: () => [0]});", plain);
        assert_eq!(
            all,
            ["a = {};\n", "a = () => {};\n", "a = new Proxy({}, {});\n", "a = new Proxy({}, () => {});\n",]
        );
    }
}
