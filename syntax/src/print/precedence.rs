//! How tightly each kind of expression binds, and how the operators are written.

use crate::tree::{AssignOperator, BinaryOperator, Expression, FunctionForm, LogicalOperator, UnaryOperator};

pub(super) const SEQUENCE: u8 = 0;
pub(super) const ASSIGNMENT: u8 = 1;
pub(super) const CONDITIONAL: u8 = 2;
pub(super) const COALESCE: u8 = 3;
pub(super) const OR: u8 = 4;
pub(super) const AND: u8 = 5;
pub(super) const BIT_OR: u8 = 6;
pub(super) const BIT_XOR: u8 = 7;
pub(super) const BIT_AND: u8 = 8;
pub(super) const EQUALITY: u8 = 9;
pub(super) const RELATIONAL: u8 = 10;
pub(super) const SHIFT: u8 = 11;
pub(super) const ADDITIVE: u8 = 12;
pub(super) const MULTIPLICATIVE: u8 = 13;
pub(super) const EXPONENTIATION: u8 = 14;
pub(super) const UNARY: u8 = 15;
pub(super) const UPDATE: u8 = 16;
/// An optional chain: whatever is applied to it from outside needs parentheses, or it would become a part of the chain.
pub(super) const LEFT_HAND_SIDE: u8 = 17;
pub(super) const CALL: u8 = 18;
pub(super) const MEMBER: u8 = 19;
pub(super) const PRIMARY: u8 = 20;

/// How tightly an expression binds.
pub(super) fn of(expression: &Expression) -> u8 {
    match expression {
        Expression::Sequence(_) => SEQUENCE,
        Expression::Assign(_) | Expression::Yield(_) => ASSIGNMENT,
        Expression::Function(function) if function.form == FunctionForm::Arrow => ASSIGNMENT,
        Expression::Conditional(_) => CONDITIONAL,
        Expression::Logical(node) => logical(node.operator).1,
        Expression::Binary(node) => binary(node.operator).1,
        Expression::PrivateIn(..) => RELATIONAL,
        Expression::Unary(..) | Expression::Await(_) => UNARY,
        Expression::Update(_) => UPDATE,
        Expression::OptionalChain(_) => LEFT_HAND_SIDE,
        Expression::Call(_) | Expression::SuperCall(_) | Expression::ImportCall(_) => CALL,
        Expression::Member(_)
        | Expression::SuperMember(_)
        | Expression::TaggedTemplate(_)
        | Expression::New(_)
        | Expression::NewTarget => MEMBER,
        Expression::This
        | Expression::Identifier(_)
        | Expression::Literal(_)
        | Expression::Array(_)
        | Expression::Object(_)
        | Expression::Function(_)
        | Expression::Class(_)
        | Expression::Template(_)
        | Expression::Parenthesized(_) => PRIMARY,
    }
}

/// A binary operator's text, with spaces around it, and how tightly it binds.
pub(super) fn binary(operator: BinaryOperator) -> (&'static str, u8) {
    match operator {
        BinaryOperator::Add => (" + ", ADDITIVE),
        BinaryOperator::Subtract => (" - ", ADDITIVE),
        BinaryOperator::Multiply => (" * ", MULTIPLICATIVE),
        BinaryOperator::Divide => (" / ", MULTIPLICATIVE),
        BinaryOperator::Remainder => (" % ", MULTIPLICATIVE),
        BinaryOperator::Exponentiate => (" ** ", EXPONENTIATION),
        BinaryOperator::ShiftLeft => (" << ", SHIFT),
        BinaryOperator::ShiftRight => (" >> ", SHIFT),
        BinaryOperator::ShiftRightUnsigned => (" >>> ", SHIFT),
        BinaryOperator::BitAnd => (" & ", BIT_AND),
        BinaryOperator::BitOr => (" | ", BIT_OR),
        BinaryOperator::BitXor => (" ^ ", BIT_XOR),
        BinaryOperator::Equal => (" == ", EQUALITY),
        BinaryOperator::NotEqual => (" != ", EQUALITY),
        BinaryOperator::StrictEqual => (" === ", EQUALITY),
        BinaryOperator::StrictNotEqual => (" !== ", EQUALITY),
        BinaryOperator::Less => (" < ", RELATIONAL),
        BinaryOperator::LessEqual => (" <= ", RELATIONAL),
        BinaryOperator::Greater => (" > ", RELATIONAL),
        BinaryOperator::GreaterEqual => (" >= ", RELATIONAL),
        BinaryOperator::In => (" in ", RELATIONAL),
        BinaryOperator::Instanceof => (" instanceof ", RELATIONAL),
    }
}

/// A short-circuit operator's text, with spaces around it, and how tightly it binds.
///
/// `??` binds less than the others here: in the grammar neither may stand in the other without parentheses, and this
/// puts them around a `??`; [`operand_of_coalesce`] puts them around the others.
pub(super) fn logical(operator: LogicalOperator) -> (&'static str, u8) {
    match operator {
        LogicalOperator::And => (" && ", AND),
        LogicalOperator::Or => (" || ", OR),
        LogicalOperator::Coalesce => (" ?? ", COALESCE),
    }
}

/// How tightly the left side of a `??` must bind: only another `??` may stand there as it is.
pub(super) fn operand_of_coalesce(left: &Expression) -> u8 {
    match of(left) {
        COALESCE => COALESCE,
        _ => BIT_OR,
    }
}

/// A unary operator's text; a word is followed by a space.
pub(super) fn unary(operator: UnaryOperator) -> &'static str {
    match operator {
        UnaryOperator::Delete => "delete ",
        UnaryOperator::Void => "void ",
        UnaryOperator::Typeof => "typeof ",
        UnaryOperator::Plus => "+",
        UnaryOperator::Minus => "-",
        UnaryOperator::BitNot => "~",
        UnaryOperator::Not => "!",
    }
}

/// An assignment operator's text without its `=`.
pub(super) fn assign(operator: AssignOperator) -> &'static str {
    match operator {
        AssignOperator::Assign => "",
        AssignOperator::Binary(operator) => binary(operator).0.trim(),
        AssignOperator::Logical(operator) => logical(operator).0.trim(),
    }
}
