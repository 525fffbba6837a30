//! Expressions (ECMA-262, clause 13).

use std::sync::Arc;

use super::{Class, Function, Pattern};
use crate::{JsString, Name, Span};

/// An Expression, or one of the narrower productions that stand where it may.
#[derive(Clone, Debug, PartialEq)]
pub enum Expression {
    /// `this`
    This,
    /// IdentifierReference
    Identifier(Name),
    /// A literal value
    Literal(Literal),
    /// ArrayLiteral
    Array(Vec<ArrayElement>),
    /// ObjectLiteral
    Object(Vec<PropertyDefinition>),
    /// FunctionExpression, GeneratorExpression, AsyncFunctionExpression, AsyncGeneratorExpression, ArrowFunction, AsyncArrowFunction
    Function(Arc<Function>),
    /// ClassExpression
    Class(Arc<Class>),
    /// TemplateLiteral without a tag
    Template(Box<Template>),
    /// A TemplateLiteral behind its tag
    TaggedTemplate(Box<TaggedTemplate>),
    /// `object.name`, `object[expression]`, `object.#name`
    Member(Box<Member>),
    /// SuperProperty: `super.name`, `super[expression]`
    SuperMember(Box<MemberKey>),
    /// `callee(arguments)`
    Call(Box<Call>),
    /// SuperCall: `super(arguments)`
    SuperCall(Box<SuperCall>),
    /// `new callee(arguments)`; printed with its parentheses even where the list is empty
    New(Box<Call>),
    /// `new.target`
    NewTarget,
    /// OptionalExpression: the extent of a chain that is cut short when a link marked `optional` meets undefined or null
    OptionalChain(Box<Expression>),
    /// `++` and `--`, prefix and postfix
    Update(Box<Update>),
    /// UnaryExpression
    Unary(UnaryOperator, Box<Expression>),
    /// The binary operators that evaluate both sides
    Binary(Box<Binary>),
    /// `#name in right`
    PrivateIn(Name, Box<Expression>),
    /// `&&`, `||`, `??`
    Logical(Box<Logical>),
    /// `test ? consequent : alternate`
    Conditional(Box<Conditional>),
    /// AssignmentExpression
    Assign(Box<Assign>),
    /// `a, b, c`: two or more
    Sequence(Vec<Expression>),
    /// `yield`, `yield argument`, `yield* argument`
    Yield(Box<Yield>),
    /// `await argument`
    Await(Box<Expression>),
    /// Parentheses that mean something: around an identifier that is assigned to, where they stop the naming of an anonymous function
    Parenthesized(Box<Expression>),
    /// `import(specifier)`; parsed so that a program may hold it, evaluated by no script of ours yet
    ImportCall(Box<Expression>),
}

/// A literal value.
#[derive(Clone, Debug)]
pub enum Literal {
    /// `null`
    Null,
    /// `true`, `false`
    Boolean(bool),
    /// NumericLiteral: finite and not negative (or infinite, printed `1e999`); never NaN
    Number(f64),
    /// The digits of a BigInt in base ten, without the `n`
    BigInt(Name),
    /// StringLiteral
    String(JsString),
    /// RegularExpressionLiteral
    RegExp(Box<RegExp>),
}

impl PartialEq for Literal {
    fn eq(&self, other: &Literal) -> bool {
        match (self, other) {
            (Literal::Null, Literal::Null) => true,
            (Literal::Boolean(a), Literal::Boolean(b)) => a == b,
            (Literal::Number(a), Literal::Number(b)) => a.to_bits() == b.to_bits(),
            (Literal::BigInt(a), Literal::BigInt(b)) => a == b,
            (Literal::String(a), Literal::String(b)) => a == b,
            (Literal::RegExp(a), Literal::RegExp(b)) => a == b,
            _ => false,
        }
    }
}

/// `/pattern/flags`, as written.
#[derive(Clone, Debug, PartialEq)]
pub struct RegExp {
    /// The text between the slashes.
    pub pattern: Name,
    /// The flags.
    pub flags: Name,
}

/// An element of an ArrayLiteral.
#[derive(Clone, Debug, PartialEq)]
pub enum ArrayElement {
    /// An elision
    Hole,
    /// A value
    Value(Expression),
    /// `...value`
    Spread(Expression),
}

/// A member of an ObjectLiteral.
#[derive(Clone, Debug, PartialEq)]
pub enum PropertyDefinition {
    /// `name`
    Shorthand(Name),
    /// `key: value`; sets the prototype when [`PropertyName::is_proto`] holds of the key
    Value(PropertyName, Expression),
    /// `key() {}`, `get key() {}`, `set key(v) {}`, `*key() {}`, `async key() {}`: which one, the function's form and flavour tell
    Method(PropertyName, Arc<Function>),
    /// `...value`
    Spread(Expression),
}

/// A key in an object literal, a class body or a pattern.
#[derive(Clone, Debug, PartialEq)]
pub enum PropertyName {
    /// An IdentifierName
    Identifier(Name),
    /// A StringLiteral
    String(JsString),
    /// A NumericLiteral: finite, not negative
    Number(f64),
    /// A BigInt literal's digits in base ten
    BigInt(Name),
    /// `[expression]`
    Computed(Box<Expression>),
    /// `#name`, in class bodies only
    Private(Name),
}

impl PropertyName {
    /// Whether `key: value` with this key sets the prototype (B.3.1, `#sec-__proto__-property-names-in-object-initializers`).
    pub fn is_proto(&self) -> bool {
        match self {
            PropertyName::Identifier(name) => &**name == "__proto__",
            PropertyName::String(text) => text.is("__proto__"),
            _ => false,
        }
    }
}

/// A TemplateLiteral: one more string than expressions.
#[derive(Clone, Debug, PartialEq)]
pub struct Template {
    /// The strings between the expressions.
    pub strings: Vec<TemplateString>,
    /// The expressions.
    pub expressions: Vec<Expression>,
}

/// One string of a template.
#[derive(Clone, Debug, PartialEq)]
pub struct TemplateString {
    /// TV: absent where an escape is malformed, which only a tagged template may hold.
    pub cooked: Option<JsString>,
    /// TRV: the text as written, with line ends as line feeds.
    pub raw: JsString,
}

/// `` tag`template` ``
#[derive(Clone, Debug, PartialEq)]
pub struct TaggedTemplate {
    /// The tag.
    pub tag: Expression,
    /// The template.
    pub template: Template,
    /// Where it stands.
    pub span: Span,
}

/// `object.name` and its kin.
#[derive(Clone, Debug, PartialEq)]
pub struct Member {
    /// The object.
    pub object: Expression,
    /// What follows it.
    pub key: MemberKey,
    /// Whether `?.` stands between them; only inside an [`Expression::OptionalChain`].
    pub optional: bool,
}

/// What follows the object in a member expression.
#[derive(Clone, Debug, PartialEq)]
pub enum MemberKey {
    /// `.name`
    Name(Name),
    /// `[expression]`
    Computed(Expression),
    /// `.#name`
    Private(Name),
}

/// `callee(arguments)` or `new callee(arguments)`.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The callee.
    pub callee: Expression,
    /// The arguments.
    pub arguments: Vec<Argument>,
    /// Whether `?.` stands before the arguments; only inside an [`Expression::OptionalChain`], never of `new`.
    pub optional: bool,
    /// Where it stands.
    pub span: Span,
}

/// `super(arguments)`
#[derive(Clone, Debug, PartialEq)]
pub struct SuperCall {
    /// The arguments.
    pub arguments: Vec<Argument>,
    /// Where it stands.
    pub span: Span,
}

/// An element of an argument list.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    /// A value
    Value(Expression),
    /// `...value`
    Spread(Expression),
}

/// `++` and `--`.
#[derive(Clone, Debug, PartialEq)]
pub struct Update {
    /// Whether it adds (`++`) or subtracts.
    pub increment: bool,
    /// Whether it stands before its operand.
    pub prefix: bool,
    /// A simple assignment target.
    pub argument: Expression,
}

/// The operators of UnaryExpression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnaryOperator {
    /// `delete`
    Delete,
    /// `void`
    Void,
    /// `typeof`
    Typeof,
    /// `+`
    Plus,
    /// `-`
    Minus,
    /// `~`
    BitNot,
    /// `!`
    Not,
}

/// A binary operator and its two sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Binary {
    /// The operator.
    pub operator: BinaryOperator,
    /// The left side.
    pub left: Expression,
    /// The right side.
    pub right: Expression,
}

/// The operators that evaluate both sides.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BinaryOperator {
    /// `+`
    Add,
    /// `-`
    Subtract,
    /// `*`
    Multiply,
    /// `/`
    Divide,
    /// `%`
    Remainder,
    /// `**`
    Exponentiate,
    /// `<<`
    ShiftLeft,
    /// `>>`
    ShiftRight,
    /// `>>>`
    ShiftRightUnsigned,
    /// `&`
    BitAnd,
    /// `|`
    BitOr,
    /// `^`
    BitXor,
    /// `==`
    Equal,
    /// `!=`
    NotEqual,
    /// `===`
    StrictEqual,
    /// `!==`
    StrictNotEqual,
    /// `<`
    Less,
    /// `<=`
    LessEqual,
    /// `>`
    Greater,
    /// `>=`
    GreaterEqual,
    /// `in`
    In,
    /// `instanceof`
    Instanceof,
}

/// A short-circuit operator and its two sides.
#[derive(Clone, Debug, PartialEq)]
pub struct Logical {
    /// The operator.
    pub operator: LogicalOperator,
    /// The left side.
    pub left: Expression,
    /// The right side.
    pub right: Expression,
}

/// The operators that may leave their right side out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LogicalOperator {
    /// `&&`
    And,
    /// `||`
    Or,
    /// `??`
    Coalesce,
}

/// `test ? consequent : alternate`
#[derive(Clone, Debug, PartialEq)]
pub struct Conditional {
    /// The condition.
    pub test: Expression,
    /// Evaluated when it holds.
    pub consequent: Expression,
    /// Evaluated when it does not.
    pub alternate: Expression,
}

/// `target operator value`
#[derive(Clone, Debug, PartialEq)]
pub struct Assign {
    /// The operator.
    pub operator: AssignOperator,
    /// The target; a nested pattern only with [`AssignOperator::Assign`].
    pub target: Pattern,
    /// The right side.
    pub value: Expression,
}

/// `=` and its compounds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AssignOperator {
    /// `=`
    Assign,
    /// `+=` and the others of its kind
    Binary(BinaryOperator),
    /// `&&=`, `||=`, `??=`
    Logical(LogicalOperator),
}

/// `yield argument`
#[derive(Clone, Debug, PartialEq)]
pub struct Yield {
    /// What is yielded; always there when `delegate` holds.
    pub argument: Option<Expression>,
    /// Whether it is `yield*`.
    pub delegate: bool,
}
