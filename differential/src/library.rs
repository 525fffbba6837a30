//! What of the language and its library a program uses that the pinned table has no steps for.

use std::collections::BTreeSet;
use std::sync::{Arc, LazyLock};

use dunder_interpreter::steps::TABLE;
use dunder_syntax::Program;
use dunder_syntax::tree::visit::{Visit, walk};
use dunder_syntax::tree::{
    Argument, ArrayElement, Call, Expression, Function, MemberKey, Pattern, Statement, StatementKind,
};

/// The names of what a program calls, and of syntax that calls by itself, in the order of the alphabet; without those
/// that the table knows, and without single letters, which a reduced program's own names are. What is called decides
/// before what is constructed, and what the script does itself before what its functions do.
pub(crate) fn beyond_the_table(program: &Program) -> Vec<String> {
    let mut names = Names::default();
    program.body.statements.iter().for_each(|statement| names.statement(statement));
    let mut found = names.found.into_iter().find(|found| !found.is_empty()).unwrap_or_default();
    if found.iter().any(|name| !WAITS.contains(&&**name)) {
        found.retain(|name| !WAITS.contains(&&**name));
    }
    found.into_iter().collect()
}

/// Functions that show what became of a promise: where something else made it, that is what goes wrong.
const WAITS: &[&str] = &["then", "catch", "finally"];

/// What the harness offers.
pub(crate) const HARNESS: &[&str] = &["show", "print", "caught", "descriptor", "chain", "dump"];

/// Functions that set the scene for what goes wrong.
const SCENE: &[&str] = &["createRealm", "resize", "transfer"];

#[derive(Default)]
struct Names {
    /// Called by the script, constructed by it, called by its functions, constructed by them.
    found: [BTreeSet<String>; 4],
    /// How many functions are around.
    functions: usize,
}

impl Names {
    fn call(&mut self, call: &Call, constructs: bool) {
        if let Some(name) = callee(&call.callee) {
            self.note(name, constructs);
        }
    }

    fn syntax(&mut self, name: &str) {
        self.note(name, false);
    }

    fn note(&mut self, name: &str, constructs: bool) {
        if name.len() > 1 && !SCENE.contains(&name) && !KNOWN.contains(name) && !HARNESS.contains(&name) {
            let rank = usize::from(self.functions > 0) * 2 + usize::from(constructs);
            self.found[rank].insert(name.to_owned());
        }
    }
}

/// The name of what is called: of a property, its key; of `a.b.call(…)`, that of `b`.
fn callee(node: &Expression) -> Option<&str> {
    let Expression::Member(member) = node else {
        return match node {
            Expression::Identifier(name) => Some(name),
            _ => None,
        };
    };
    match (&member.key, &member.object) {
        (MemberKey::Name(name), Expression::Member(_)) if matches!(&**name, "call" | "apply") => callee(&member.object),
        (MemberKey::Name(name), _) => Some(name),
        _ => None,
    }
}

impl<'a> Visit<'a> for Names {
    fn statement(&mut self, node: &'a Statement) {
        if let StatementKind::ForOf(_) | StatementKind::ForAwaitOf(_) = node.kind {
            self.syntax("for-of");
        }
        walk::statement(self, node);
    }

    fn expression(&mut self, node: &'a Expression) {
        match node {
            Expression::Call(call) | Expression::New(call) => {
                self.call(call, matches!(node, Expression::New(_)));
                let prints = callee(&call.callee).is_some_and(|name| HARNESS.contains(&name));
                if !prints && call.arguments.iter().any(|argument| matches!(argument, Argument::Spread(_))) {
                    self.syntax("spread");
                }
            }
            Expression::Array(elements)
                if elements.iter().any(|element| matches!(element, ArrayElement::Spread(_))) =>
            {
                self.syntax("spread");
            }
            Expression::Template(_) => self.syntax("template"),
            Expression::TaggedTemplate(_) => self.syntax("tagged-template"),
            Expression::Yield(_) => self.syntax("yield"),
            Expression::Await(_) => self.syntax("await"),
            _ => {}
        }
        walk::expression(self, node);
    }

    fn pattern(&mut self, node: &'a Pattern) {
        if let Pattern::Array(_) | Pattern::Object(_) = node {
            self.syntax("destructuring");
        }
        walk::pattern(self, node);
    }

    fn function(&mut self, node: &'a Arc<Function>) {
        self.functions += 1;
        walk::function(self, node);
        self.functions -= 1;
    }
}

/// Names of functions that the table has for one class, and not for others.
const OF_MANY: &[&str] = &["toString"];

/// The names of the functions that the table has.
static KNOWN: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let name = |name: &'static str| name.split(" (").next().unwrap_or(name).rsplit('.').next().unwrap_or(name);
    TABLE.iter().map(|row| name(row.name)).filter(|name| !OF_MANY.contains(name)).collect()
});

#[cfg(test)]
mod tests {
    use dunder_syntax::parse_script;

    use super::*;

    #[test]
    fn what_has_no_steps_is_named() {
        let table = [
            ("new Proxy([0], {has: () => show()}).toReversed();", vec!["toReversed"]),
            ("Object.setPrototypeOf(Array.prototype, {}); [].push(a());", vec!["push"]),
            (
                "[...a]; for (let b of c); let [d] = e; f`g`;",
                vec!["destructuring", "for-of", "spread", "tagged-template"],
            ),
            ("RegExp.prototype.test.call({}, new Uint8Array(...a));", vec!["spread", "test"]),
            ("new Proxy(new Uint8Array(), {get: (...a) => Reflect.get(...a)}); Array.from(0);", vec!["from"]),
            ("new Uint8Array([...(() => [...a])()]); let {b} = a;", vec!["destructuring", "spread"]),
            ("Reflect.set({}, 0, 0); ({}).hasOwnProperty(0); new Array(0); dump(0, {...a});", vec![]),
            ("Array.fromAsync([]).then(a).finally(b);", vec!["fromAsync"]),
            ("a.then(b);", vec!["then"]),
            ("new Uint8Array().buffer.transfer(); $262.createRealm().global.Array.from(0);", vec!["from"]),
        ];
        for (source, names) in table {
            assert_eq!(beyond_the_table(&parse_script(source).unwrap()), names, "{source}");
        }
    }
}
