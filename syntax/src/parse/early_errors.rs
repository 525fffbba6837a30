//! Early errors that oxc does not see, or sees where there are none.
//!
//! - A `break` or `continue` in an arrow function whose target stands outside it
//!   (`#sec-break-statement-static-semantics-early-errors`), which oxc lets pass.
//! - A call as a target (~web-compat~, `#sec-static-semantics-assignmenttargettype`) in strict mode code, of a logical
//!   assignment or in a pattern, which [`super::mending`] lets pass; and a getter with a parameter.
//! - `eval` and `arguments` as targets of strict mode code (`#sec-static-semantics-assignmenttargettype`,
//!   `#sec-identifiers-static-semantics-early-errors`), which oxc also sees in the keys and defaults of patterns.

use std::sync::Arc;

use super::{ParseError, SyntaxError};
use crate::scope::BoundNames;
use crate::tree::visit::{Visit, walk};
use crate::tree::*;
use crate::{Name, Program, Span};

/// Looks for the errors in a script, which is strict mode code if it says so or its surroundings do.
pub(super) fn check(program: &Program, strict: bool) -> Result<(), ParseError> {
    let strict = strict || program.body.has_use_strict();
    let mut search = Search { strict, targets: Targets::default(), statement: Span::NONE, error: None };
    walk::statements(&mut search, &program.body.statements);
    search.error.map_or(Ok(()), |error| Err(ParseError::Syntax(error)))
}

/// What the jumps at a place may aim at.
#[derive(Default)]
struct Targets<'a> {
    labels: Vec<&'a Name>,
    /// How many loops surround it.
    loops: usize,
    /// How many `switch` statements do.
    switches: usize,
}

struct Search<'a> {
    strict: bool,
    targets: Targets<'a>,
    /// The place of the innermost statement, for errors in nodes that have none of their own.
    statement: Span,
    error: Option<SyntaxError>,
}

impl<'a> Search<'a> {
    fn error(&mut self, message: String) {
        let span = self.statement;
        self.error.get_or_insert(SyntaxError { message, span });
    }

    fn jump(&mut self, label: Option<&Name>, is_break: bool) {
        let targets = &self.targets;
        let lands = match label {
            Some(label) => targets.labels.contains(&label),
            None => targets.loops > 0 || is_break && targets.switches > 0,
        };
        if !lands {
            let keyword = if is_break { "break" } else { "continue" };
            self.error(format!("Nothing to {keyword} in this function"));
        }
    }

    fn target(&mut self, name: &Name) {
        if self.strict && matches!(&**name, "eval" | "arguments") {
            self.error(format!("Cannot assign to '{name}' in strict mode"));
        }
    }

    /// A target that is a call, which no pattern is around.
    fn call_target(&mut self, call: &'a Expression, is_allowed: bool) {
        if self.strict || !is_allowed {
            self.error("Cannot assign to this expression".to_owned());
        }
        walk::expression(self, call);
    }

    fn children(&mut self, node: &'a Statement) {
        match &node.kind {
            StatementKind::Break(label) => self.jump(label.as_ref(), true),
            StatementKind::Continue(label) => self.jump(label.as_ref(), false),
            StatementKind::Labelled(label, _) => {
                self.targets.labels.push(label);
                walk::statement(self, node);
                self.targets.labels.pop();
            }
            StatementKind::ForIn(each) | StatementKind::ForOf(each) | StatementKind::ForAwaitOf(each)
                if let ForHead::Target(Pattern::Target(call @ Expression::Call(_))) = &each.head =>
            {
                self.targets.loops += 1;
                self.call_target(call, true);
                self.expression(&each.right);
                self.statement(&each.body);
                self.targets.loops -= 1;
            }
            StatementKind::For(_)
            | StatementKind::ForIn(_)
            | StatementKind::ForOf(_)
            | StatementKind::ForAwaitOf(_)
            | StatementKind::While(_)
            | StatementKind::DoWhile(_) => {
                self.targets.loops += 1;
                walk::statement(self, node);
                self.targets.loops -= 1;
            }
            StatementKind::Switch(_) => {
                self.targets.switches += 1;
                walk::statement(self, node);
                self.targets.switches -= 1;
            }
            _ => walk::statement(self, node),
        }
    }
}

impl<'a> Visit<'a> for Search<'a> {
    fn statement(&mut self, node: &'a Statement) {
        let outer = std::mem::replace(&mut self.statement, node.span);
        self.children(node);
        self.statement = outer;
    }

    fn expression(&mut self, node: &'a Expression) {
        match node {
            Expression::Update(update) => match &update.argument {
                Expression::Identifier(name) => self.target(name),
                call @ Expression::Call(_) => self.call_target(call, true),
                _ => walk::expression(self, node),
            },
            Expression::Assign(assign) if let Pattern::Target(call @ Expression::Call(_)) = &assign.target => {
                self.call_target(call, !matches!(assign.operator, AssignOperator::Logical(_)));
                self.expression(&assign.value);
            }
            _ => walk::expression(self, node),
        }
    }

    fn pattern(&mut self, node: &'a Pattern) {
        match node {
            Pattern::Binding(name) | Pattern::Target(Expression::Identifier(name)) => self.target(name),
            Pattern::Target(Expression::Call(_)) => self.error("Cannot assign to this expression".to_owned()),
            Pattern::Target(Expression::Parenthesized(inner)) => {
                if let Expression::Identifier(name) = &**inner {
                    self.target(name);
                }
            }
            _ => walk::pattern(self, node),
        }
    }

    fn pattern_property(&mut self, node: &'a PatternProperty) {
        if let PatternProperty::Shorthand(name, _) = node {
            self.target(name);
        }
        walk::pattern_property(self, node);
    }

    fn function(&mut self, node: &'a Arc<Function>) {
        let strict = self.strict || node.body.contains_use_strict();
        let outer = (std::mem::replace(&mut self.strict, strict), std::mem::take(&mut self.targets));
        node.bound_names().into_iter().for_each(|name| self.target(name));
        if node.form == FunctionForm::Getter && node.parameters != Parameters::default() {
            self.error("A 'get' accessor must not have any formal parameters".to_owned());
        }
        walk::function(self, node);
        (self.strict, self.targets) = outer;
    }

    fn class(&mut self, node: &'a Arc<Class>) {
        let outer = std::mem::replace(&mut self.strict, true);
        node.bound_names().into_iter().for_each(|name| self.target(name));
        walk::class(self, node);
        self.strict = outer;
    }
}

#[cfg(test)]
mod tests {
    use crate::{ParseError, parse_script};

    /// Each row in sloppy code and in strict code: whether it is a script.
    const SCRIPTS: &[(&str, bool, bool)] = &[
        ("while (x) break;", true, true),
        ("while (x) () => { break };", false, false),
        ("switch (x) { default: () => { break } }", false, false),
        ("switch (x) { default: break }", true, true),
        ("switch (x) { default: continue }", false, false),
        ("while (x) switch (y) { default: continue }", true, true),
        ("while (x) { () => { continue } }", false, false),
        ("a: while (x) { () => { break a } }", false, false),
        ("a: while (x) { () => { continue a } }", false, false),
        ("a: while (x) { while (y) continue a }", true, true),
        ("() => { while (x) { break; continue } }", true, true),
        ("while (x) { class A { static { while (y) break } } }", true, true),
        ("eval = 1", true, false),
        ("(eval) = 1", true, false),
        ("eval += 1", true, false),
        ("arguments ||= 1", true, false),
        ("eval++", true, false),
        ("--(arguments)", true, false),
        ("[eval] = x", true, false),
        ("[...arguments] = x", true, false),
        ("({eval} = x)", true, false),
        ("({arguments = 1} = x)", true, false),
        ("({a: eval} = x)", true, false),
        ("({a: (eval) = 1} = x)", true, false),
        ("({...eval} = x)", true, false),
        ("for (eval in x);", true, false),
        ("for (arguments of x);", true, false),
        ("var eval", true, false),
        ("let {arguments} = x", true, false),
        ("function eval() {}", true, false),
        ("(function arguments() {})", true, false),
        ("(eval) => 1", true, false),
        ("eval => 1", true, false),
        ("function f([arguments]) {}", true, false),
        ("({set a(eval) {}})", true, false),
        ("try {} catch (eval) {}", true, false),
        ("try {} catch ({a: arguments}) {}", true, false),
        ("class eval {}", false, false),
        ("(class arguments {})", false, false),
        ("function f(eval) { 'use strict' }", false, false),
        ("function eval() { 'use strict' }", false, false),
        ("class A { m(eval) {} }", false, false),
        ("class A extends (eval = 1) {}", false, false),
        ("class A { [eval = 1]() {} }", false, false),
        ("eval.a = arguments[0] = 1", true, true),
        ("[a = arguments] = x", true, true),
        ("({[eval]: a} = x)", true, true),
        ("[a = function () { return arguments }] = x", true, true),
        ("[a[eval]] = x", true, true),
        ("({a: eval.b} = x)", true, true),
        ("({eval: a, b: eval.arguments} = x)", true, true),
        ("arguments[0]++", true, true),
        ("for (a of arguments);", true, true),
        ("for ([a = arguments] of b);", true, true),
        ("x = {eval, arguments}", true, true),
        ("a ?? b || c", false, false),
        ("a ?? (b) || c", false, false),
        ("a && b ?? c", false, false),
        ("(a) && b ?? c", false, false),
        ("a ?? (b || c)", true, true),
        ("/\\01/u", false, false),
        ("/[\\00]/v", false, false),
        ("/\\01/; /\\0a/u; /\\\\01/u", true, true),
        ("({get a(b) {}})", false, false),
        ("({get a(...b) {}})", false, false),
        ("class A { get a(...b) {} }", false, false),
        ("class A { static get #a([]) {} }", false, false),
        ("({get a() {}, set a(b) {}})", true, true),
        ("class A { async a }", false, false),
        ("class A { readonly a }", false, false),
        ("class A { default a() {} }", false, false),
        ("class A { declare static a }", false, false),
        ("class A { a? }", false, false),
        ("class A { a! }", false, false),
        ("class A { a?() {} }", false, false),
        ("class A { async; static; get; set; declare; readonly }", true, true),
        (
            "class A { static async * /**/ [a]() {} get\n//\n#b() {} static 'c'; static\n1; async<!--\nd() {} }",
            true,
            true,
        ),
    ];

    #[test]
    fn early_errors() {
        let is_script = |text: &str| match parse_script(text) {
            Ok(_) => true,
            Err(ParseError::Syntax(_)) => false,
            Err(error) => panic!("{text}: {error}"),
        };
        for (text, sloppy, strict) in SCRIPTS {
            assert_eq!(is_script(text), *sloppy, "{text}");
            assert_eq!(is_script(&format!("'use strict'; {text}")), *strict, "strict: {text}");
        }
    }
}
