//! What of the language and its library a program uses that the pinned table has no steps for.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use dunder_interpreter::steps::TABLE;
use dunder_syntax::parse_script;
use dunder_syntax::tree::visit::{Visit, walk};
use dunder_syntax::tree::{Argument, ArrayElement, Call, Expression, MemberKey, Pattern, Statement, StatementKind};

/// The names of what a program calls, and of syntax that calls by itself, in the order of the alphabet; without those
/// that the table knows, and without single letters, which a reduced program's own names are.
pub(crate) fn beyond_the_table(source: &str) -> Vec<String> {
    let Ok(program) = parse_script(source) else { return Vec::new() };
    let mut names = Names(BTreeSet::new());
    program.body.statements.iter().for_each(|statement| names.statement(statement));
    names
        .0
        .into_iter()
        .filter(|name| name.len() > 1 && !KNOWN.contains(&**name) && !HARNESS.contains(&&**name))
        .collect()
}

/// What the harness offers.
const HARNESS: &[&str] = &["show", "print", "caught", "descriptor", "chain", "dump"];

struct Names(BTreeSet<String>);

impl Names {
    fn call(&mut self, call: &Call) {
        let name = match &call.callee {
            Expression::Identifier(name) => Some(name),
            Expression::Member(member) => match &member.key {
                MemberKey::Name(name) => Some(name),
                MemberKey::Computed(_) | MemberKey::Private(_) => None,
            },
            _ => None,
        };
        self.0.extend(name.map(|name| name.to_string()));
    }

    fn syntax(&mut self, name: &str) {
        self.0.insert(name.to_owned());
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
                self.call(call);
                if call.arguments.iter().any(|argument| matches!(argument, Argument::Spread(_))) {
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
        if let Pattern::Array(_) = node {
            self.syntax("destructuring");
        }
        walk::pattern(self, node);
    }
}

/// The names of the functions that the table has.
static KNOWN: LazyLock<BTreeSet<&'static str>> = LazyLock::new(|| {
    let name = |name: &'static str| name.split(" (").next().unwrap_or(name).rsplit('.').next().unwrap_or(name);
    TABLE.iter().map(|row| name(row.name)).collect()
});

#[cfg(test)]
mod tests {
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
            ("Reflect.set({}, 0, 0); ({}).hasOwnProperty(0); new Array(0); dump(0, {...a});", vec![]),
            ("this is no program", vec![]),
        ];
        for (source, names) in table {
            assert_eq!(beyond_the_table(source), names, "{source}");
        }
    }
}
