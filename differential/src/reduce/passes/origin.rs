//! Passes that lead from a symptom towards its cause, for the second phase of a reduction, in which the difference may
//! become another one: what they make need not be shorter, only plainer.

use std::sync::Arc;

use dunder_syntax::tree::visit::{Visit, walk};
use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    Argument, Body, Call, Expression, Function, FunctionForm, Literal, MemberKey, PropertyDefinition, PropertyName,
    StatementKind,
};
use dunder_syntax::{JsString, Name, Program, Span};

use super::calls;
use crate::reduce::chooser::Chooser;

/// Ends the program with a look at a value that it goes on to use: what went wrong before shows there already.
pub(super) fn look(program: &mut Program, chooser: &mut Chooser) {
    let statements = &mut program.body.statements;
    for at in 0..statements.len() {
        let mut values = Values(Vec::new());
        values.statement(&statements[at]);
        let Some(choice) = chooser.pick(values.0.len()) else { continue };
        let look = look_at(values.0[choice].clone());
        statements.truncate(at);
        statements.push(StatementKind::Expression(look).into());
        return;
    }
}

/// `dump("look", value)`: of a site that no other event has.
fn look_at(value: Expression) -> Expression {
    let site = Expression::Literal(Literal::String(JsString::from("look")));
    Expression::Call(Box::new(call("dump", vec![Argument::Value(site), Argument::Value(value)])))
}

/// Puts a call that prints in the place of an expression that throws in any engine: so that the order is seen in which things are
/// evaluated, where else the throw would be all that is seen.
pub(super) fn say(program: &mut Program, chooser: &mut Chooser) {
    struct Throwing<'a>(&'a mut Chooser);
    impl VisitMut for Throwing<'_> {
        fn body(&mut self, node: &mut Body) {
            if !self.0.has_chosen() {
                walk_mut::body(self, node);
            }
        }

        fn expression(&mut self, node: &mut Expression) {
            let throws = match node {
                Expression::Call(call) => matches!(call.callee, Expression::Literal(_)),
                // No program has a variable with such a name when its names are short, but for the global ones.
                Expression::Identifier(name) => name.len() > 1,
                _ => false,
            };
            if throws {
                let site = Argument::Value(Expression::Literal(Literal::String(JsString::from("said"))));
                self.0.replace(node, vec![Expression::Call(Box::new(call("show", vec![site])))]);
            }
            if !self.0.has_chosen() {
                walk_mut::expression(self, node);
            }
        }
    }
    Throwing(chooser).body(&mut program.body);
}

fn call(callee: &str, arguments: Vec<Argument>) -> Call {
    Call { callee: Expression::Identifier(callee.into()), arguments, optional: false, span: Span::NONE }
}

/// The expressions whose values are worth a look, outside of functions: there, they would be without their parameters.
struct Values<'a>(Vec<&'a Expression>);

impl<'a> Visit<'a> for Values<'a> {
    fn expression(&mut self, node: &'a Expression) {
        walk::expression(self, node);
        let is_plain = match node {
            Expression::Literal(_) | Expression::Function(_) | Expression::Parenthesized(_) => true,
            // A global variable.
            Expression::Identifier(name) => name.len() > 1,
            // What the harness gives is of no use, and it has looked already.
            Expression::Call(call) => matches!(&call.callee, Expression::Identifier(name) if name.len() > 1),
            _ => false,
        };
        if !is_plain {
            self.0.push(node);
        }
    }

    fn function(&mut self, _: &'a Arc<Function>) {}
}

/// The traps of a proxy.
const TRAPS: &[&str] = &[
    "getPrototypeOf",
    "setPrototypeOf",
    "isExtensible",
    "preventExtensions",
    "getOwnPropertyDescriptor",
    "defineProperty",
    "has",
    "get",
    "set",
    "deleteProperty",
    "ownKeys",
    "apply",
    "construct",
];

/// Puts a handler with a single trap in the place of one that is a proxy itself and answers to every trap's name:
/// `{has: (…c) => f("has", …c)}` in the place of `new Proxy({}, {get: (a, b) => (…c) => f(b, …c)})`.
pub(super) fn name_trap(program: &mut Program, chooser: &mut Chooser) {
    struct Handlers<'a>(&'a mut Chooser);
    impl VisitMut for Handlers<'_> {
        fn body(&mut self, node: &mut Body) {
            if !self.0.has_chosen() {
                walk_mut::body(self, node);
            }
        }

        fn expression(&mut self, node: &mut Expression) {
            if let Some(get) = answers_all(node) {
                let handlers = TRAPS.iter().filter_map(|trap| handler(trap, get.clone())).collect();
                self.0.replace(node, handlers);
            }
            if !self.0.has_chosen() {
                walk_mut::expression(self, node);
            }
        }
    }
    Handlers(chooser).body(&mut program.body);
}

/// The `get` trap of `new Proxy(…, {get: …})`.
fn answers_all(node: &Expression) -> Option<Arc<Function>> {
    let Expression::New(node) = node else { return None };
    let (Expression::Identifier(callee), [_, Argument::Value(Expression::Object(members))]) =
        (&node.callee, &node.arguments[..])
    else {
        return None;
    };
    match (&**callee, &members[..]) {
        ("Proxy", [PropertyDefinition::Value(PropertyName::Identifier(name), Expression::Function(get))])
            if &**name == "get" =>
        {
            Some(get.clone())
        }
        ("Proxy", [PropertyDefinition::Method(PropertyName::Identifier(name), get)]) if &**name == "get" => {
            let mut get = (**get).clone();
            get.form = FunctionForm::Expression;
            Some(Arc::new(get))
        }
        _ => None,
    }
}

/// A handler with one trap: what `get` gives for its name.
fn handler(trap: &str, get: Arc<Function>) -> Option<Expression> {
    let name = Expression::Literal(Literal::String(JsString::from(trap)));
    let arguments = vec![Argument::Value(Expression::Object(Vec::new())), Argument::Value(name)];
    let given = Call { callee: Expression::Function(get), arguments, optional: false, span: Span::NONE };
    let mut value = calls::value(&Expression::Call(Box::new(given)))?;
    Named(trap).expression(&mut value);
    Some(Expression::Object(vec![PropertyDefinition::Value(PropertyName::Identifier(Name::from(trap)), value)]))
}

/// Writes `Reflect.has` for `Reflect["has"]`.
struct Named<'a>(&'a str);

impl VisitMut for Named<'_> {
    fn expression(&mut self, node: &mut Expression) {
        if let Expression::Member(member) = node
            && matches!(&member.key, MemberKey::Computed(Expression::Literal(Literal::String(name))) if *name == JsString::from(self.0))
        {
            member.key = MemberKey::Name(self.0.into());
        }
        walk_mut::expression(self, node);
    }
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
    fn every_value_outside_of_functions_is_looked_at_behind_what_comes_before_it() {
        let all = results("\"use strict\"; let a = []; show(a, [() => b, class extends a {}]);", look);
        let same = |text: &str| all.contains(&parse_script(text).unwrap().to_string());
        assert!(same("\"use strict\"; dump(\"look\", []);"), "{all:?}");
        assert!(same("\"use strict\"; let a = []; dump(\"look\", a);"), "{all:?}");
        assert!(same("\"use strict\"; let a = []; dump(\"look\", class extends a {});"), "{all:?}");
        assert!(!all.iter().any(|text| text.contains("look\", b)")), "{all:?}");
    }

    #[test]
    fn what_throws_anywhere_is_said_instead() {
        let all = results("a[b] = 0(); c = undeclared;", say);
        assert_eq!(all, ["a[b] = show(\"said\");\nc = undeclared;\n", "a[b] = 0();\nc = show(\"said\");\n"]);
    }

    #[test]
    fn a_handler_that_answers_to_every_name_gets_one() {
        let all = results("new Proxy(a, new Proxy({}, {get: (b, c) => (...d) => Reflect[c](...d)}));", name_trap);
        assert_eq!(all.len(), TRAPS.len());
        assert_eq!(all[6], "new Proxy(a, {has: (...d) => Reflect.has(...d)});\n");
        assert_eq!(results("new Proxy(a, {set() {}}); new Map({}, {get: () => b});", name_trap), [""; 0]);
    }
}
