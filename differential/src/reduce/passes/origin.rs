//! Passes that lead from a symptom towards its cause, for the second phase of a reduction, in which the difference may
//! become another one: what they make need not be shorter, only plainer.

use std::collections::BTreeSet;
use std::sync::Arc;

use dunder_syntax::tree::visit::{Visit, walk};
use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    Argument, Body, Call, Class, Expression, Function, FunctionBody, FunctionFlavour, FunctionForm, Literal, MemberKey,
    Pattern, PropertyDefinition, PropertyName, Statement, StatementKind, Template, TemplateString, Try,
};
use dunder_syntax::{JsString, Name, Program, Span};

use super::calls;
use super::expressions::empty_function;
use super::parts::{Flat, Parts, flattened};
use crate::library::HARNESS;
use crate::reduce::chooser::Chooser;
use crate::reduce::outcome::SAID;

/// Ends the program with a look at a value that it goes on to use: what went wrong before shows there already.
pub(super) fn look(program: &mut Program, chooser: &mut Chooser) {
    end_with(program, chooser, is_worth_a_look, look_at);
}

/// Ends the program with a look at a variable behind a statement that may throw: what that has done by then shows there already.
pub(super) fn look_behind(program: &mut Program, chooser: &mut Chooser) {
    let whole = Flat { statements: program.body.statements.clone(), from: 0 };
    for Flat { mut statements, from } in [whole].into_iter().chain(flattened(&program.body.statements)) {
        let mut declared = Declared::default();
        for at in 0..statements.len() {
            if at >= from
                && let StatementKind::Expression(_) = statements[at].kind
                && let Some(choice) = chooser.pick(declared.0.len())
            {
                let name = declared.0.into_iter().nth(choice).expect("it was picked");
                let look = StatementKind::Expression(look_at(Expression::Identifier(name)));
                let block = statements.drain(at..).take(1).collect();
                let finalizer = Some(vec![look.into()]);
                statements.push(StatementKind::Try(Box::new(Try { block, handler: None, finalizer })).into());
                program.body.statements = statements;
                return;
            }
            declared.statement(&statements[at]);
        }
    }
}

/// Ends the program with a conversion of an object to a string, wherever it was converted before.
pub(super) fn convert(program: &mut Program, chooser: &mut Chooser) {
    let empty = || TemplateString { cooked: Some(JsString::from("")), raw: JsString::from("") };
    let convert =
        |value| Expression::Template(Box::new(Template { strings: vec![empty(), empty()], expressions: vec![value] }));
    end_with(program, chooser, |value| matches!(value, Expression::New(_) | Expression::Object(_)), convert);
}

/// Ends the program with what a class or function constructs of a function, whoever constructed it before.
pub(super) fn construct(program: &mut Program, chooser: &mut Chooser) {
    let constructed = |callee| {
        let argument = Argument::Value(empty_function(FunctionForm::Arrow));
        Expression::New(Box::new(Call { callee, ..call("", vec![argument]) }))
    };
    let is_of_use = |value: &Expression| match value {
        Expression::Class(_) => true,
        Expression::Identifier(name) => !HARNESS.contains(&&**name),
        _ => false,
    };
    end_with(program, chooser, is_of_use, constructed);
}

/// Ends the program with something made of a value that it goes on to use.
fn end_with(
    program: &mut Program,
    chooser: &mut Chooser,
    is_of_use: impl Fn(&Expression) -> bool,
    end: impl Fn(Expression) -> Expression,
) {
    let whole = Flat { statements: program.body.statements.clone(), from: 0 };
    for Flat { mut statements, from } in [whole].into_iter().chain(flattened(&program.body.statements)) {
        for at in from..statements.len() {
            let mut values = Parts::default();
            values.statement(&statements[at]);
            values.0.retain(|value| is_of_use(value));
            let Some(choice) = chooser.pick(values.0.len()) else { continue };
            let last = end(values.0[choice].clone());
            statements.truncate(at);
            statements.push(StatementKind::Expression(last).into());
            program.body.statements = statements;
            return;
        }
    }
}

fn is_worth_a_look(node: &Expression) -> bool {
    match node {
        Expression::Literal(_) | Expression::Function(_) | Expression::Parenthesized(_) => false,
        // A global variable.
        Expression::Identifier(name) => name.len() <= 1,
        // What the harness gives is of no use, and it has looked already.
        Expression::Call(call) => !matches!(&call.callee, Expression::Identifier(name) if HARNESS.contains(&&**name)),
        _ => true,
    }
}

/// `dump("look", value)`: of a site that no other event has.
fn look_at(value: Expression) -> Expression {
    let site = Expression::Literal(Literal::String(JsString::from("look")));
    Expression::Call(Box::new(call("dump", vec![Argument::Value(site), Argument::Value(value)])))
}

/// Puts a call that prints in the place of an expression that throws in any engine: so that the order is seen in which things are
/// evaluated, where else the throw would be all that is seen.
pub(super) fn say_thrown(program: &mut Program, chooser: &mut Chooser) {
    /// With the names that the program declares.
    struct Throwing<'a>(&'a mut Chooser, BTreeSet<Name>);
    impl VisitMut for Throwing<'_> {
        fn body(&mut self, node: &mut Body) {
            if !self.0.has_chosen() {
                walk_mut::body(self, node);
            }
        }

        fn expression(&mut self, node: &mut Expression) {
            let throws = match node {
                Expression::Call(call) => matches!(call.callee, Expression::Literal(_)),
                Expression::Identifier(name) => !self.1.contains(name),
                _ => false,
            };
            if throws {
                self.0.replace(node, vec![say(Vec::new())]);
            }
            if !self.0.has_chosen() {
                walk_mut::expression(self, node);
            }
        }
    }
    let mut declared = Declared::default();
    program.body.statements.iter().for_each(|statement| declared.statement(statement));
    Throwing(chooser, declared.0).body(&mut program.body);
}

/// The names that a program declares.
#[derive(Default)]
struct Declared(BTreeSet<Name>);

impl<'a> Visit<'a> for Declared {
    fn pattern(&mut self, node: &'a Pattern) {
        if let Pattern::Binding(name) = node {
            self.0.insert(name.clone());
        }
        walk::pattern(self, node);
    }

    fn function(&mut self, node: &'a Arc<Function>) {
        self.0.extend(node.name.clone());
        walk::function(self, node);
    }

    fn class(&mut self, node: &'a Arc<Class>) {
        self.0.extend(node.name.clone());
        walk::class(self, node);
    }
}

fn call(callee: &str, arguments: Vec<Argument>) -> Call {
    Call { callee: Expression::Identifier(callee.into()), arguments, optional: false, span: Span::NONE }
}

/// Has a function say that it is called, and with what: so that it is seen where it is, and where it is not.
pub(super) fn say_called(program: &mut Program, chooser: &mut Chooser) {
    struct Functions<'a>(&'a mut Chooser);
    impl VisitMut for Functions<'_> {
        fn body(&mut self, node: &mut Body) {
            if !self.0.has_chosen() {
                walk_mut::body(self, node);
            }
        }

        fn expression(&mut self, node: &mut Expression) {
            if !self.0.has_chosen() {
                walk_mut::expression(self, node);
            }
        }

        fn function(&mut self, node: &mut Function) {
            let is_plain = node.flavour == FunctionFlavour::Normal
                && !matches!(node.form, FunctionForm::FieldInitializer | FunctionForm::StaticBlock);
            if is_plain && !prints(node) {
                let mut choices = vec![Vec::new()];
                if node.parameters.items.len() > 1 {
                    choices.push(parameters(node));
                }
                if let Some(choice) = self.0.pick(choices.len()) {
                    let said = say(choices.swap_remove(choice));
                    match &mut node.body {
                        FunctionBody::Block(body) => body.statements.insert(0, StatementKind::Expression(said).into()),
                        FunctionBody::Expression(value) => {
                            let inner = std::mem::replace(&mut **value, Expression::This);
                            **value = Expression::Sequence(vec![said, inner]);
                        }
                    }
                }
            }
            if !self.0.has_chosen() {
                walk_mut::function(self, node);
            }
        }
    }
    Functions(chooser).body(&mut program.body);
}

/// Has a function say that it is called, and leaves out the look at the program's end, which would call it too.
pub(super) fn say_called_alone(program: &mut Program, chooser: &mut Chooser) {
    let looks = |statement: &Statement| match &statement.kind {
        StatementKind::Expression(Expression::Call(call)) => {
            matches!(&call.callee, Expression::Identifier(name) if HARNESS.contains(&&**name))
        }
        _ => false,
    };
    if program.body.statements.pop_if(|last| looks(last)).is_some() {
        say_called(program, chooser);
    }
}

/// Has a function that prints say what it is called with: so that its calls are told apart.
pub(super) fn say_arguments(program: &mut Program, chooser: &mut Chooser) {
    struct Functions<'a>(&'a mut Chooser);
    impl VisitMut for Functions<'_> {
        fn body(&mut self, node: &mut Body) {
            if !self.0.has_chosen() {
                walk_mut::body(self, node);
            }
        }

        fn expression(&mut self, node: &mut Expression) {
            if !self.0.has_chosen() {
                walk_mut::expression(self, node);
            }
        }

        fn function(&mut self, node: &mut Function) {
            let takes_any = !matches!(node.form, FunctionForm::Getter | FunctionForm::Setter);
            if takes_any && node.flavour == FunctionFlavour::Normal && prints(node) {
                self.0.offer(|| {
                    let arguments = parameters(node);
                    Prints(&mut |call: &mut Call| *call = said(arguments.clone()), 0).function(node);
                });
            }
            if !self.0.has_chosen() {
                walk_mut::function(self, node);
            }
        }
    }
    Functions(chooser).body(&mut program.body);
}

/// A function's parameters as arguments; it gets one where it has none.
fn parameters(node: &mut Function) -> Vec<Argument> {
    let names = |target: &Pattern| match target {
        Pattern::Binding(name) => Some(Expression::Identifier(name.clone())),
        _ => None,
    };
    if node.parameters.items.is_empty() && node.parameters.rest.is_none() {
        node.parameters.rest = Some(Pattern::Binding("z".into()));
    }
    let values = node.parameters.items.iter().filter_map(|item| names(&item.target)).map(Argument::Value);
    values.chain(node.parameters.rest.as_ref().and_then(names).map(Argument::Spread)).collect()
}

fn said(arguments: Vec<Argument>) -> Call {
    let site = Expression::Literal(Literal::String(JsString::from(SAID)));
    call("show", [Argument::Value(site)].into_iter().chain(arguments).collect())
}

fn say(arguments: Vec<Argument>) -> Expression {
    Expression::Call(Box::new(said(arguments)))
}

/// Whether a function prints, and not only those that are in it.
fn prints(node: &Function) -> bool {
    let mut prints = false;
    let mut copy = node.clone();
    Prints(&mut |_: &mut Call| prints = true, 0).function(&mut copy);
    prints
}

/// Calls of `show` in a function, but not in those that are in it.
struct Prints<'a>(&'a mut dyn FnMut(&mut Call), usize);

impl VisitMut for Prints<'_> {
    fn expression(&mut self, node: &mut Expression) {
        walk_mut::expression(self, node);
        if let Expression::Call(call) = node
            && matches!(&call.callee, Expression::Identifier(name) if &**name == "show")
        {
            (self.0)(call);
        }
    }

    fn function(&mut self, node: &mut Function) {
        if self.1 == 0 {
            self.1 += 1;
            walk_mut::function(self, node);
        }
    }
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
        assert!(!all.iter().any(|text| text.starts_with("let a = [];\ndump(\"look\", [() =>")), "{all:?}");
        let inside = results("let a = []; try { a.b; } catch {}", look);
        assert!(inside.contains(&"let a = [];\ndump(\"look\", a.b);\n".to_owned()), "{inside:?}");
    }

    #[test]
    fn functions_say_that_they_are_called_and_with_what() {
        let table: &[(&str, Pass, &[&str])] = &[
            ("a = {b: () => 0};", say_called, &["a = {b: () => (show(\"said\"), 0)};"]),
            ("a = {c() {}};", say_called, &["a = {c() {show(\"said\");}};"]),
            ("a = () => show();", say_called, &[]),
            ("a = {b: (c, d) => show()};", say_arguments, &["a = {b: (c, d) => show(\"said\", c, d)};"]),
            ("a = () => show();", say_arguments, &["a = (...z) => show(\"said\", ...z);"]),
            ("a = {get b() {show();}};", say_arguments, &[]),
        ];
        for (text, pass, expected) in table {
            let expected: Vec<String> = expected.iter().map(|text| parse_script(text).unwrap().to_string()).collect();
            assert_eq!(results(text, *pass), expected, "{text}");
        }
    }

    #[test]
    fn a_variable_is_looked_at_behind_what_may_throw() {
        let all = results("let a = {}; b(a, c);", look_behind);
        let expected = parse_script("let a = {}; try { b(a, c); } finally { dump(\"look\", a); }").unwrap();
        assert_eq!(all, [expected.to_string()]);
    }

    #[test]
    fn what_is_constructed_is_constructed_of_a_function() {
        let all = results("let a = class extends b {}; c.call(a);", construct);
        let expected = [
            "new b(() => {});\n",
            "new class extends b {}(() => {});\n",
            "let a = class extends b {};\nnew c(() => {});\n",
            "let a = class extends b {};\nnew a(() => {});\n",
        ];
        assert_eq!(all, expected);
    }

    #[test]
    fn functions_say_that_they_are_called_where_nothing_looks() {
        let all = results("a = {b: (c, d) => 0}; dump(0, a);", say_called_alone);
        assert_eq!(
            all,
            ["a = {b: (c, d) => (show(\"said\"), 0)};\n", "a = {b: (c, d) => (show(\"said\", c, d), 0)};\n"]
        );
        assert_eq!(results("a = {b: () => 0}; c(a);", say_called_alone), [""; 0]);
    }

    #[test]
    fn what_is_converted_is_converted_to_a_string() {
        assert_eq!(results("a[{}] = 0;", convert), ["`${{}}`;\n"]);
    }

    #[test]
    fn what_throws_anywhere_is_said_instead() {
        let all = results("let a, b, c; a[b] = 0(); c = d;", say_thrown);
        let after = |text: &str| format!("let a, b, c;\n{text}");
        assert_eq!(all, [after("a[b] = show(\"said\");\nc = d;\n"), after("a[b] = 0();\nc = show(\"said\");\n")]);
    }

    #[test]
    fn a_handler_that_answers_to_every_name_gets_one() {
        let all = results("new Proxy(a, new Proxy({}, {get: (b, c) => (...d) => Reflect[c](...d)}));", name_trap);
        assert_eq!(all.len(), TRAPS.len());
        assert_eq!(all[6], "new Proxy(a, {has: (...d) => Reflect.has(...d)});\n");
        assert_eq!(results("new Proxy(a, {set() {}}); new Map({}, {get: () => b});", name_trap), [""; 0]);
    }
}
