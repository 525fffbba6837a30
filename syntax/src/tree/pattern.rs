//! Binding patterns and assignment patterns (ECMA-262, 14.3.3 and 13.15.5): one shape, two kinds of leaf.

use super::{Expression, PropertyName};
use crate::Name;

/// What a value is bound or assigned to.
#[derive(Clone, Debug, PartialEq)]
pub enum Pattern {
    /// BindingIdentifier: the leaf of a declaration, a parameter or a catch clause
    Binding(Name),
    /// DestructuringAssignmentTarget: the leaf of an assignment; an identifier, a member or a parenthesized one
    Target(Expression),
    /// `{a, b: c, ...rest}`
    Object(Box<ObjectPattern>),
    /// `[a, , b, ...rest]`
    Array(Box<ArrayPattern>),
}

/// `{a, b: c = 1, ...rest}`
#[derive(Clone, Debug, PartialEq)]
pub struct ObjectPattern {
    /// The properties, in order.
    pub properties: Vec<PatternProperty>,
    /// What takes the rest: a leaf.
    pub rest: Option<Pattern>,
}

/// One property of an object pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum PatternProperty {
    /// `name` or `name = default`: the same name is the key and the leaf
    Shorthand(Name, Option<Expression>),
    /// `key: element`
    Keyed(PropertyName, PatternElement),
}

/// `[a, , b = 1, ...rest]`
#[derive(Clone, Debug, PartialEq)]
pub struct ArrayPattern {
    /// The elements; an elision is `None`.
    pub elements: Vec<Option<PatternElement>>,
    /// What takes the rest.
    pub rest: Option<Pattern>,
}

/// A target and the Initializer behind it.
#[derive(Clone, Debug, PartialEq)]
pub struct PatternElement {
    /// The target.
    pub target: Pattern,
    /// Evaluated when the value is undefined.
    pub default: Option<Expression>,
}
