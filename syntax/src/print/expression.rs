//! Expressions. Each kind has a function of its own, so that the recursion's frames stay small.

use super::{Printer, precedence};
use crate::tree::*;

/// Whether an expression is a string literal, which as a statement may be taken for a directive.
pub(super) fn is_string(expression: &Expression) -> bool {
    matches!(expression, Expression::Literal(Literal::String(_)))
}

/// Whether a text starts with a word, and not with a longer one.
pub(super) fn starts_with_word(text: &str, word: &str) -> bool {
    let continues = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'$' | b'\\');
    text.strip_prefix(word).is_some_and(|rest| !rest.as_bytes().first().is_some_and(continues))
}

impl Printer {
    /// An expression, in parentheses if it binds less tightly than its surroundings want.
    pub(super) fn expression(&mut self, expression: &Expression, least: u8) {
        if precedence::of(expression) < least || self.no_in && is_misread_without_in(expression) {
            self.bracketed("(", |printer| printer.bare(expression), ")");
        } else {
            self.bare(expression);
        }
    }

    fn bare(&mut self, expression: &Expression) {
        match expression {
            Expression::This => self.text("this"),
            Expression::Identifier(name) => self.name(name),
            Expression::Literal(literal) => self.literal(literal),
            Expression::Array(elements) => self.array(elements),
            Expression::Object(members) => self.object(members),
            Expression::Function(function) => self.function(function),
            Expression::Class(class) => self.class(class),
            Expression::Template(template) => self.template(template),
            Expression::TaggedTemplate(node) => self.tagged_template(node),
            Expression::Member(node) => self.member(node),
            Expression::SuperMember(key) => self.super_member(key),
            Expression::Call(node) => self.call(node),
            Expression::SuperCall(node) => self.super_call(node),
            Expression::New(node) => self.new_expression(node),
            Expression::NewTarget => self.text("new.target"),
            Expression::OptionalChain(inner) => self.bare(inner),
            Expression::Update(node) => self.update(node),
            Expression::Unary(operator, operand) => self.unary(*operator, operand),
            Expression::Binary(node) => self.binary(node),
            Expression::PrivateIn(name, right) => self.private_in(name, right),
            Expression::Logical(node) => self.logical(node),
            Expression::Conditional(node) => self.conditional(node),
            Expression::Assign(node) => self.assign(node),
            Expression::Sequence(expressions) => self.sequence(expressions),
            Expression::Yield(node) => self.yield_expression(node),
            Expression::Await(operand) => self.await_expression(operand),
            Expression::Parenthesized(inner) => self.parenthesized(inner),
            Expression::ImportCall(specifier) => self.import_call(specifier),
        }
    }

    fn array(&mut self, elements: &[ArrayElement]) {
        let element = |printer: &mut Self, element: &ArrayElement| match element {
            ArrayElement::Hole => {}
            ArrayElement::Value(value) => printer.expression(value, precedence::ASSIGNMENT),
            ArrayElement::Spread(value) => printer.spread(value),
        };
        // A hole at the end needs a comma of its own.
        let close = if let Some(ArrayElement::Hole) = elements.last() { ",]" } else { "]" };
        self.bracketed("[", |printer| printer.list(elements, element), close);
    }

    fn spread(&mut self, value: &Expression) {
        self.text("...");
        self.expression(value, precedence::ASSIGNMENT);
    }

    /// On one line, or one member a line where there are methods.
    fn object(&mut self, members: &[PropertyDefinition]) {
        let has_methods = members.iter().any(|member| matches!(member, PropertyDefinition::Method(..)));
        if has_methods {
            return self.bracketed("{", |printer| printer.members_as_lines(members), "}");
        }
        self.bracketed("{", |printer| printer.list(members, Self::property_definition), "}");
    }

    fn members_as_lines(&mut self, members: &[PropertyDefinition]) {
        self.indent += 1;
        for member in members {
            self.new_line();
            self.property_definition(member);
            self.text(",");
        }
        self.indent -= 1;
        self.new_line();
    }

    fn property_definition(&mut self, member: &PropertyDefinition) {
        match member {
            PropertyDefinition::Shorthand(name) => self.name(name),
            PropertyDefinition::Value(key, value) => {
                self.property_name(key);
                self.text(": ");
                self.expression(value, precedence::ASSIGNMENT);
            }
            PropertyDefinition::Method(key, function) => self.method(key, function),
            PropertyDefinition::Spread(value) => self.spread(value),
        }
    }

    fn tagged_template(&mut self, node: &TaggedTemplate) {
        self.expression(&node.tag, precedence::CALL);
        self.template(&node.template);
    }

    fn member(&mut self, node: &Member) {
        let start = self.out.len();
        self.expression(&node.object, precedence::CALL);
        if let (Expression::Literal(Literal::Number(_)), false) = (&node.object, node.optional) {
            // The dot behind the digits of an integer belongs to the number.
            let is_dotted = !matches!(node.key, MemberKey::Computed(_));
            if is_dotted && self.out[start..].bytes().all(|byte| byte.is_ascii_digit()) {
                self.text(".");
            }
        }
        self.member_key(&node.key, node.optional);
    }

    fn member_key(&mut self, key: &MemberKey, optional: bool) {
        match (key, optional) {
            (MemberKey::Computed(_), false) => {}
            (_, true) => self.text("?."),
            (_, false) => self.text("."),
        }
        match key {
            MemberKey::Name(name) => self.name(name),
            MemberKey::Computed(expression) => self.computed(expression, precedence::SEQUENCE),
            MemberKey::Private(name) => self.private_name(name),
        }
    }

    fn super_member(&mut self, key: &MemberKey) {
        self.text("super");
        self.member_key(key, false);
    }

    fn call(&mut self, node: &Call) {
        self.expression(&node.callee, precedence::CALL);
        if node.optional {
            self.text("?.");
        }
        self.arguments(&node.arguments);
    }

    fn super_call(&mut self, node: &SuperCall) {
        self.text("super");
        self.arguments(&node.arguments);
    }

    fn new_expression(&mut self, node: &Call) {
        self.text("new ");
        // The first arguments belong to the `new`: a call in the callee must not take their place.
        let least = if holds_call(&node.callee) { u8::MAX } else { precedence::MEMBER };
        self.expression(&node.callee, least);
        self.arguments(&node.arguments);
    }

    fn arguments(&mut self, arguments: &[Argument]) {
        let argument = |printer: &mut Self, argument: &Argument| match argument {
            Argument::Value(value) => printer.expression(value, precedence::ASSIGNMENT),
            Argument::Spread(value) => printer.spread(value),
        };
        self.bracketed("(", |printer| printer.list(arguments, argument), ")");
    }

    fn update(&mut self, node: &Update) {
        let operator = if node.increment { "++" } else { "--" };
        if node.prefix {
            self.text(operator);
        }
        self.expression(&node.argument, precedence::CALL);
        if !node.prefix {
            self.text(operator);
        }
    }

    fn unary(&mut self, operator: UnaryOperator, operand: &Expression) {
        let text = precedence::unary(operator);
        self.text(text);
        let start = self.out.len();
        self.expression(operand, precedence::UNARY);
        // Two signs in a row would be one operator.
        if matches!(text, "+" | "-") && self.out[start..].starts_with(text) {
            self.out.insert(start, ' ');
        }
    }

    fn binary(&mut self, node: &Binary) {
        let (text, level) = precedence::binary(node.operator);
        let (left, right) = match node.operator {
            BinaryOperator::Exponentiate => (precedence::UPDATE, precedence::EXPONENTIATION),
            _ => (level, level + 1),
        };
        self.sides(&node.left, left, text, &node.right, right);
    }

    fn private_in(&mut self, name: &crate::Name, right: &Expression) {
        self.private_name(name);
        self.text(" in ");
        self.expression(right, precedence::SHIFT);
    }

    fn logical(&mut self, node: &Logical) {
        let (text, level) = precedence::logical(node.operator);
        let (left, right) = match node.operator {
            LogicalOperator::Coalesce => (precedence::operand_of_coalesce(&node.left), precedence::BIT_OR),
            _ => (level, level + 1),
        };
        self.sides(&node.left, left, text, &node.right, right);
    }

    fn sides(&mut self, left: &Expression, least_left: u8, operator: &str, right: &Expression, least_right: u8) {
        self.expression(left, least_left);
        self.text(operator);
        self.expression(right, least_right);
    }

    fn conditional(&mut self, node: &Conditional) {
        self.expression(&node.test, precedence::COALESCE);
        let between = |printer: &mut Self| printer.expression(&node.consequent, precedence::ASSIGNMENT);
        self.bracketed(" ? ", between, " : ");
        self.expression(&node.alternate, precedence::ASSIGNMENT);
    }

    fn assign(&mut self, node: &Assign) {
        self.pattern(&node.target);
        self.text(" ");
        self.text(precedence::assign(node.operator));
        self.text("= ");
        self.expression(&node.value, precedence::ASSIGNMENT);
    }

    fn sequence(&mut self, expressions: &[Expression]) {
        self.list(expressions, |printer, expression| printer.expression(expression, precedence::ASSIGNMENT));
    }

    fn yield_expression(&mut self, node: &Yield) {
        self.text(if node.delegate { "yield*" } else { "yield" });
        if let Some(argument) = &node.argument {
            self.text(" ");
            self.expression(argument, precedence::ASSIGNMENT);
        }
    }

    fn await_expression(&mut self, operand: &Expression) {
        self.text("await ");
        self.expression(operand, precedence::UNARY);
    }

    fn parenthesized(&mut self, inner: &Expression) {
        self.bracketed("(", |printer| printer.expression(inner, precedence::SEQUENCE), ")");
    }

    fn import_call(&mut self, specifier: &Expression) {
        self.bracketed("import(", |printer| printer.expression(specifier, precedence::ASSIGNMENT), ")");
    }
}

/// Whether the head of a `for` wants an expression in parentheses: the operator `in`, and an arrow function, in whose
/// body, braces or not, oxc knows no `in` there.
fn is_misread_without_in(expression: &Expression) -> bool {
    match expression {
        Expression::Binary(node) => node.operator == BinaryOperator::In,
        Expression::PrivateIn(..) => true,
        Expression::Function(function) => function.form == FunctionForm::Arrow,
        _ => false,
    }
}

/// Whether a call stands in what a callee is printed from, outside any brackets.
fn holds_call(mut callee: &Expression) -> bool {
    loop {
        callee = match callee {
            Expression::Call(_) | Expression::SuperCall(_) | Expression::ImportCall(_) => return true,
            Expression::Member(node) => &node.object,
            Expression::TaggedTemplate(node) => &node.tag,
            _ => return false,
        }
    }
}
