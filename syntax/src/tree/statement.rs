//! Statements and declarations (ECMA-262, clause 14).

use std::sync::Arc;

use super::{Body, Class, Expression, Function, Pattern};
use crate::{Name, Span};

/// A statement and its place.
#[derive(Clone, Debug, PartialEq)]
pub struct Statement {
    /// What it is.
    pub kind: StatementKind,
    /// Where it stands.
    pub span: Span,
}

impl From<StatementKind> for Statement {
    fn from(kind: StatementKind) -> Statement {
        Statement { kind, span: Span::NONE }
    }
}

/// A StatementListItem.
#[derive(Clone, Debug, PartialEq)]
pub enum StatementKind {
    /// `;`
    Empty,
    /// `expression;`
    Expression(Expression),
    /// VariableStatement and LexicalDeclaration
    Variable(VariableDeclaration),
    /// A function declaration of any flavour
    Function(Arc<Function>),
    /// ClassDeclaration
    Class(Arc<Class>),
    /// `{ statements }`
    Block(Vec<Statement>),
    /// `if (test) consequent else alternate`
    If(Box<If>),
    /// `for (init; test; update) body`
    For(Box<For>),
    /// `for (head in object) body`
    ForIn(Box<ForEach>),
    /// `for (head of iterable) body`
    ForOf(Box<ForEach>),
    /// `for await (head of iterable) body`
    ForAwaitOf(Box<ForEach>),
    /// `while (test) body`
    While(Box<While>),
    /// `do body while (test);`
    DoWhile(Box<While>),
    /// `break label;`
    Break(Option<Name>),
    /// `continue label;`
    Continue(Option<Name>),
    /// `return value;`
    Return(Option<Expression>),
    /// `throw value;`
    Throw(Expression),
    /// `try block catch (parameter) handler finally finalizer`
    Try(Box<Try>),
    /// `switch (discriminant) { cases }`
    Switch(Box<Switch>),
    /// `label: body`
    Labelled(Name, Box<Statement>),
    /// `with (object) body`
    With(Box<With>),
    /// `debugger;`
    Debugger,
}

/// `var`, `let`, `const` and what follows.
#[derive(Clone, Debug, PartialEq)]
pub struct VariableDeclaration {
    /// Which of them.
    pub kind: VariableKind,
    /// At least one.
    pub declarators: Vec<Declarator>,
}

/// The keyword of a declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum VariableKind {
    /// `var`
    Var,
    /// `let`
    Let,
    /// `const`
    Const,
}

/// `target = value`
#[derive(Clone, Debug, PartialEq)]
pub struct Declarator {
    /// What is declared.
    pub target: Pattern,
    /// Its Initializer.
    pub value: Option<Expression>,
}

/// `if (test) consequent else alternate`
#[derive(Clone, Debug, PartialEq)]
pub struct If {
    /// The condition.
    pub test: Expression,
    /// Run when it holds.
    pub consequent: Statement,
    /// Run when it does not.
    pub alternate: Option<Statement>,
}

/// `for (init; test; update) body`
#[derive(Clone, Debug, PartialEq)]
pub struct For {
    /// What runs first.
    pub init: Option<ForInit>,
    /// The condition.
    pub test: Option<Expression>,
    /// What runs after each turn.
    pub update: Option<Expression>,
    /// The body.
    pub body: Statement,
}

/// The first part of a `for` head.
#[derive(Clone, Debug, PartialEq)]
pub enum ForInit {
    /// A declaration
    Variable(VariableDeclaration),
    /// An expression
    Expression(Expression),
}

/// `for (head in|of right) body`
#[derive(Clone, Debug, PartialEq)]
pub struct ForEach {
    /// What each value goes to.
    pub head: ForHead,
    /// The object or the iterable.
    pub right: Expression,
    /// The body.
    pub body: Statement,
}

/// What each value of a for-in or for-of goes to.
#[derive(Clone, Debug, PartialEq)]
pub enum ForHead {
    /// `var target`, `let target`, `const target`; the Initializer is Annex B's, of `for (var name = value in object)` only
    Declaration(VariableKind, Pattern, Option<Expression>),
    /// An assignment target or pattern
    Target(Pattern),
}

/// `while (test) body` and `do body while (test);`
#[derive(Clone, Debug, PartialEq)]
pub struct While {
    /// The condition.
    pub test: Expression,
    /// The body.
    pub body: Statement,
}

/// `try block catch (parameter) handler finally finalizer`: one of the two follows at least.
#[derive(Clone, Debug, PartialEq)]
pub struct Try {
    /// The block.
    pub block: Vec<Statement>,
    /// The catch clause.
    pub handler: Option<Catch>,
    /// The finally clause.
    pub finalizer: Option<Vec<Statement>>,
}

/// `catch (parameter) { body }`
#[derive(Clone, Debug, PartialEq)]
pub struct Catch {
    /// What the thrown value is bound to.
    pub parameter: Option<Pattern>,
    /// The block.
    pub body: Vec<Statement>,
}

/// `switch (discriminant) { cases }`
#[derive(Clone, Debug, PartialEq)]
pub struct Switch {
    /// What is compared.
    pub discriminant: Expression,
    /// The clauses, in order.
    pub cases: Vec<Case>,
}

/// `case test: body`, or `default: body` where there is no test.
#[derive(Clone, Debug, PartialEq)]
pub struct Case {
    /// The selector.
    pub test: Option<Expression>,
    /// The statements.
    pub body: Vec<Statement>,
}

/// `with (object) body`
#[derive(Clone, Debug, PartialEq)]
pub struct With {
    /// The object.
    pub object: Expression,
    /// The body.
    pub body: Statement,
}

/// A static block's or a script's statements, where a [`Body`] is wanted.
impl From<Vec<Statement>> for Body {
    fn from(statements: Vec<Statement>) -> Body {
        Body { directives: Vec::new(), statements }
    }
}
