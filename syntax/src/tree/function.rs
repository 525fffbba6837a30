//! Functions and classes (ECMA-262, clause 15).

use std::sync::Arc;

use super::{Body, Expression, Pattern, PatternElement, PropertyName};
use crate::{Name, Span};

/// A function of any kind: what it is, its form and flavour tell.
#[derive(Clone, Debug, PartialEq)]
pub struct Function {
    /// The BindingIdentifier of a declaration or expression; none for the other forms, whose key stands outside.
    pub name: Option<Name>,
    /// How it is written.
    pub form: FunctionForm,
    /// Whether it is a generator, async, both or neither.
    pub flavour: FunctionFlavour,
    /// The parameters.
    pub parameters: Parameters,
    /// The body.
    pub body: FunctionBody,
    /// Where its source text stands: of a method, from its key (or `get`, `async`, `*`, but not `static`) to its brace.
    pub span: Span,
}

/// How a function is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FunctionForm {
    /// `function name() {}` as a declaration
    Declaration,
    /// `function name() {}` as an expression
    Expression,
    /// `() => {}`
    Arrow,
    /// `key() {}`
    Method,
    /// `get key() {}`
    Getter,
    /// `set key(v) {}`
    Setter,
    /// `constructor() {}` of a class
    ClassConstructor,
    /// The Initializer of a class field; its body is an expression
    FieldInitializer,
    /// `static {}`
    StaticBlock,
}

/// The four flavours of functions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum FunctionFlavour {
    /// Neither
    Normal,
    /// `function*`
    Generator,
    /// `async function`
    Async,
    /// `async function*`
    AsyncGenerator,
}

/// FormalParameters.
#[derive(Clone, Debug, PartialEq, Default)]
pub struct Parameters {
    /// The parameters before the rest.
    pub items: Vec<PatternElement>,
    /// `...rest`
    pub rest: Option<Pattern>,
}

/// The body of a function.
#[derive(Clone, Debug, PartialEq)]
pub enum FunctionBody {
    /// `{ statements }`
    Block(Body),
    /// The ConciseBody of an arrow function, or a field's Initializer
    Expression(Box<Expression>),
}

/// A class, declared or as an expression.
#[derive(Clone, Debug, PartialEq)]
pub struct Class {
    /// The BindingIdentifier.
    pub name: Option<Name>,
    /// ClassHeritage: the expression behind `extends`.
    pub heritage: Option<Expression>,
    /// The elements, in order.
    pub elements: Vec<ClassElement>,
    /// Where it stands.
    pub span: Span,
}

/// A ClassElement.
#[derive(Clone, Debug, PartialEq)]
pub enum ClassElement {
    /// `constructor() {}`, of form [`FunctionForm::ClassConstructor`]
    Constructor(Arc<Function>),
    /// A method, getter or setter
    Method {
        /// Whether it is `static`.
        is_static: bool,
        /// Its key.
        key: PropertyName,
        /// Its function.
        function: Arc<Function>,
    },
    /// `key = value;`
    Field {
        /// Whether it is `static`.
        is_static: bool,
        /// Its key.
        key: PropertyName,
        /// Its Initializer, of form [`FunctionForm::FieldInitializer`].
        value: Option<Arc<Function>>,
    },
    /// `static {}`, of form [`FunctionForm::StaticBlock`]
    StaticBlock(Arc<Function>),
}
