//! The operators' names on both sides.

use oxc_ast::ast as oxc;

use crate::tree::{AssignOperator, BinaryOperator, LogicalOperator, UnaryOperator, VariableKind};

pub(super) fn unary(operator: oxc::UnaryOperator) -> UnaryOperator {
    match operator {
        oxc::UnaryOperator::Delete => UnaryOperator::Delete,
        oxc::UnaryOperator::Void => UnaryOperator::Void,
        oxc::UnaryOperator::Typeof => UnaryOperator::Typeof,
        oxc::UnaryOperator::UnaryPlus => UnaryOperator::Plus,
        oxc::UnaryOperator::UnaryNegation => UnaryOperator::Minus,
        oxc::UnaryOperator::BitwiseNot => UnaryOperator::BitNot,
        oxc::UnaryOperator::LogicalNot => UnaryOperator::Not,
    }
}

pub(super) fn binary(operator: oxc::BinaryOperator) -> BinaryOperator {
    match operator {
        oxc::BinaryOperator::Addition => BinaryOperator::Add,
        oxc::BinaryOperator::Subtraction => BinaryOperator::Subtract,
        oxc::BinaryOperator::Multiplication => BinaryOperator::Multiply,
        oxc::BinaryOperator::Division => BinaryOperator::Divide,
        oxc::BinaryOperator::Remainder => BinaryOperator::Remainder,
        oxc::BinaryOperator::Exponential => BinaryOperator::Exponentiate,
        oxc::BinaryOperator::ShiftLeft => BinaryOperator::ShiftLeft,
        oxc::BinaryOperator::ShiftRight => BinaryOperator::ShiftRight,
        oxc::BinaryOperator::ShiftRightZeroFill => BinaryOperator::ShiftRightUnsigned,
        oxc::BinaryOperator::BitwiseAnd => BinaryOperator::BitAnd,
        oxc::BinaryOperator::BitwiseOR => BinaryOperator::BitOr,
        oxc::BinaryOperator::BitwiseXOR => BinaryOperator::BitXor,
        oxc::BinaryOperator::Equality => BinaryOperator::Equal,
        oxc::BinaryOperator::Inequality => BinaryOperator::NotEqual,
        oxc::BinaryOperator::StrictEquality => BinaryOperator::StrictEqual,
        oxc::BinaryOperator::StrictInequality => BinaryOperator::StrictNotEqual,
        oxc::BinaryOperator::LessThan => BinaryOperator::Less,
        oxc::BinaryOperator::LessEqualThan => BinaryOperator::LessEqual,
        oxc::BinaryOperator::GreaterThan => BinaryOperator::Greater,
        oxc::BinaryOperator::GreaterEqualThan => BinaryOperator::GreaterEqual,
        oxc::BinaryOperator::In => BinaryOperator::In,
        oxc::BinaryOperator::Instanceof => BinaryOperator::Instanceof,
    }
}

pub(super) fn logical(operator: oxc::LogicalOperator) -> LogicalOperator {
    match operator {
        oxc::LogicalOperator::And => LogicalOperator::And,
        oxc::LogicalOperator::Or => LogicalOperator::Or,
        oxc::LogicalOperator::Coalesce => LogicalOperator::Coalesce,
    }
}

pub(super) fn assign(operator: oxc::AssignmentOperator) -> AssignOperator {
    use AssignOperator::{Binary, Logical};
    match operator {
        oxc::AssignmentOperator::Assign => AssignOperator::Assign,
        oxc::AssignmentOperator::Addition => Binary(BinaryOperator::Add),
        oxc::AssignmentOperator::Subtraction => Binary(BinaryOperator::Subtract),
        oxc::AssignmentOperator::Multiplication => Binary(BinaryOperator::Multiply),
        oxc::AssignmentOperator::Division => Binary(BinaryOperator::Divide),
        oxc::AssignmentOperator::Remainder => Binary(BinaryOperator::Remainder),
        oxc::AssignmentOperator::Exponential => Binary(BinaryOperator::Exponentiate),
        oxc::AssignmentOperator::ShiftLeft => Binary(BinaryOperator::ShiftLeft),
        oxc::AssignmentOperator::ShiftRight => Binary(BinaryOperator::ShiftRight),
        oxc::AssignmentOperator::ShiftRightZeroFill => Binary(BinaryOperator::ShiftRightUnsigned),
        oxc::AssignmentOperator::BitwiseAnd => Binary(BinaryOperator::BitAnd),
        oxc::AssignmentOperator::BitwiseOR => Binary(BinaryOperator::BitOr),
        oxc::AssignmentOperator::BitwiseXOR => Binary(BinaryOperator::BitXor),
        oxc::AssignmentOperator::LogicalAnd => Logical(LogicalOperator::And),
        oxc::AssignmentOperator::LogicalOr => Logical(LogicalOperator::Or),
        oxc::AssignmentOperator::LogicalNullish => Logical(LogicalOperator::Coalesce),
    }
}

/// The keyword of a declaration; absent of the two forms of `using`.
pub(super) fn variable(kind: oxc::VariableDeclarationKind) -> Option<VariableKind> {
    match kind {
        oxc::VariableDeclarationKind::Var => Some(VariableKind::Var),
        oxc::VariableDeclarationKind::Let => Some(VariableKind::Let),
        oxc::VariableDeclarationKind::Const => Some(VariableKind::Const),
        oxc::VariableDeclarationKind::Using | oxc::VariableDeclarationKind::AwaitUsing => None,
    }
}
