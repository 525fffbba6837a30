//! Every kind of expression in every position that an expression may take, and in every pair of positions: what is
//! printed parses to the same tree. This is what keeps the parentheses honest.

use std::sync::Arc;

use dunder_syntax::tree::*;
use dunder_syntax::{Name, Program, Span, parse_script};

/// A position: what stands around an expression.
type Position = (&'static str, fn(Expression) -> Expression);

/// A position in a statement: what stands around an expression there.
type Placement = (&'static str, fn(Expression) -> StatementKind);

fn name(text: &str) -> Expression {
    Expression::Identifier(text.into())
}

fn binary(operator: BinaryOperator, left: Expression, right: Expression) -> Expression {
    Expression::Binary(Box::new(Binary { operator, left, right }))
}

fn logical(operator: LogicalOperator, left: Expression, right: Expression) -> Expression {
    Expression::Logical(Box::new(Logical { operator, left, right }))
}

fn unary(operator: UnaryOperator, operand: Expression) -> Expression {
    Expression::Unary(operator, Box::new(operand))
}

fn call(callee: Expression, arguments: Vec<Argument>, optional: bool) -> Call {
    Call { callee, arguments, optional, span: Span::NONE }
}

fn member(object: Expression, key: MemberKey, optional: bool) -> Expression {
    Expression::Member(Box::new(Member { object, key, optional }))
}

fn chain(inner: Expression) -> Expression {
    Expression::OptionalChain(Box::new(inner))
}

fn dot(object: Expression) -> Expression {
    member(object, MemberKey::Name("n".into()), false)
}

fn assign(target: Pattern, value: Expression) -> Expression {
    Expression::Assign(Box::new(Assign { operator: AssignOperator::Assign, target, value }))
}

fn conditional(test: Expression, consequent: Expression, alternate: Expression) -> Expression {
    Expression::Conditional(Box::new(Conditional { test, consequent, alternate }))
}

fn template(expressions: Vec<Expression>) -> Template {
    let string = || TemplateString { cooked: Some("`".into()), raw: "\\`".into() };
    Template { strings: (0..=expressions.len()).map(|_| string()).collect(), expressions }
}

fn function(form: FunctionForm, body: FunctionBody) -> Arc<Function> {
    let (name, flavour, parameters, span) = (None, FunctionFlavour::Normal, Parameters::default(), Span::NONE);
    Arc::new(Function { name, form, flavour, parameters, body, span })
}

fn class(heritage: Option<Expression>, elements: Vec<ClassElement>) -> Expression {
    Expression::Class(Arc::new(Class { name: None, heritage, elements, span: Span::NONE }))
}

fn update(increment: bool, prefix: bool) -> Expression {
    Expression::Update(Box::new(Update { increment, prefix, argument: name("u") }))
}

fn object_pattern(key: PropertyName, default: Option<Expression>) -> Pattern {
    let element = PatternElement { target: Pattern::Target(name("t")), default };
    Pattern::Object(Box::new(ObjectPattern { properties: vec![PatternProperty::Keyed(key, element)], rest: None }))
}

fn number(value: f64) -> Expression {
    Expression::Literal(Literal::Number(value))
}

/// One expression of each kind and of each level of precedence.
fn kinds() -> Vec<Expression> {
    let regexp = RegExp { pattern: "r".into(), flags: "g".into() };
    let yields = |argument, delegate| Expression::Yield(Box::new(Yield { argument, delegate }));
    let tagged = TaggedTemplate { tag: name("tag"), template: template(vec![]), span: Span::NONE };
    let async_arrow = Function {
        flavour: FunctionFlavour::Async,
        ..(*function(FunctionForm::Arrow, FunctionBody::Block(Body::default()))).clone()
    };
    vec![
        Expression::This,
        name("x"),
        number(1.0),
        number(1.5),
        number(1e21),
        number(f64::INFINITY),
        Expression::Literal(Literal::BigInt("7".into())),
        Expression::Literal(Literal::String("use strict".into())),
        Expression::Literal(Literal::RegExp(Box::new(regexp))),
        Expression::Array(vec![ArrayElement::Hole]),
        Expression::Object(vec![]),
        Expression::Function(function(FunctionForm::Expression, FunctionBody::Block(Body::default()))),
        Expression::Function(function(FunctionForm::Arrow, FunctionBody::Block(Body::default()))),
        Expression::Function(Arc::new(async_arrow)),
        class(None, vec![]),
        Expression::Template(Box::new(template(vec![]))),
        Expression::TaggedTemplate(Box::new(tagged)),
        dot(name("m")),
        Expression::SuperMember(Box::new(MemberKey::Name("s".into()))),
        Expression::Call(Box::new(call(name("f"), vec![], false))),
        Expression::Call(Box::new(call(name("import_"), vec![], false))),
        Expression::ImportCall(Box::new(name("specifier"))),
        Expression::New(Box::new(call(name("N"), vec![], false))),
        Expression::NewTarget,
        chain(member(name("c"), MemberKey::Name("d".into()), true)),
        chain(Expression::Call(Box::new(call(name("c"), vec![], true)))),
        update(true, true),
        update(false, true),
        update(true, false),
        unary(UnaryOperator::Typeof, name("x")),
        unary(UnaryOperator::Minus, name("x")),
        unary(UnaryOperator::Plus, name("x")),
        unary(UnaryOperator::Not, name("x")),
        binary(BinaryOperator::Exponentiate, name("a"), name("b")),
        binary(BinaryOperator::Divide, name("a"), name("b")),
        binary(BinaryOperator::Subtract, name("a"), name("b")),
        binary(BinaryOperator::ShiftLeft, name("a"), name("b")),
        binary(BinaryOperator::In, name("a"), name("b")),
        binary(BinaryOperator::Less, name("a"), unary(UnaryOperator::Not, update(false, true))),
        Expression::PrivateIn("p".into(), Box::new(name("b"))),
        binary(BinaryOperator::Equal, name("a"), name("b")),
        binary(BinaryOperator::BitAnd, name("a"), name("b")),
        binary(BinaryOperator::BitXor, name("a"), name("b")),
        binary(BinaryOperator::BitOr, name("a"), name("b")),
        logical(LogicalOperator::And, name("a"), name("b")),
        logical(LogicalOperator::Or, name("a"), name("b")),
        logical(LogicalOperator::Coalesce, name("a"), name("b")),
        conditional(name("a"), name("b"), name("c")),
        assign(Pattern::Target(name("a")), name("b")),
        assign(Pattern::Target(Expression::Parenthesized(Box::new(name("a")))), name("b")),
        assign(object_pattern(PropertyName::Identifier("k".into()), None), name("b")),
        Expression::Sequence(vec![name("a"), name("b")]),
        yields(None, false),
        yields(Some(name("y")), false),
        yields(Some(name("y")), true),
        Expression::Await(Box::new(name("w"))),
    ]
}

/// The positions in which `yield` and `await` mean what they mean around them.
const OPEN: &[Position] = &[
    ("left of **", |e| binary(BinaryOperator::Exponentiate, e, name("z"))),
    ("right of **", |e| binary(BinaryOperator::Exponentiate, name("z"), e)),
    ("left of /", |e| binary(BinaryOperator::Divide, e, name("z"))),
    ("right of /", |e| binary(BinaryOperator::Divide, name("z"), e)),
    ("left of -", |e| binary(BinaryOperator::Subtract, e, name("z"))),
    ("right of -", |e| binary(BinaryOperator::Subtract, name("z"), e)),
    ("right of +", |e| binary(BinaryOperator::Add, name("z"), e)),
    ("left of >>>", |e| binary(BinaryOperator::ShiftRightUnsigned, e, name("z"))),
    ("left of in", |e| binary(BinaryOperator::In, e, name("z"))),
    ("right of in", |e| binary(BinaryOperator::In, name("z"), e)),
    ("left of >", |e| binary(BinaryOperator::Greater, e, name("z"))),
    ("right of <", |e| binary(BinaryOperator::Less, name("z"), e)),
    ("right of #p in", |e| Expression::PrivateIn("p".into(), Box::new(e))),
    ("left of ===", |e| binary(BinaryOperator::StrictEqual, e, name("z"))),
    ("right of &", |e| binary(BinaryOperator::BitAnd, name("z"), e)),
    ("left of |", |e| binary(BinaryOperator::BitOr, e, name("z"))),
    ("left of &&", |e| logical(LogicalOperator::And, e, name("z"))),
    ("right of &&", |e| logical(LogicalOperator::And, name("z"), e)),
    ("left of ||", |e| logical(LogicalOperator::Or, e, name("z"))),
    ("right of ||", |e| logical(LogicalOperator::Or, name("z"), e)),
    ("left of ??", |e| logical(LogicalOperator::Coalesce, e, name("z"))),
    ("right of ??", |e| logical(LogicalOperator::Coalesce, name("z"), e)),
    ("test", |e| conditional(e, name("y"), name("z"))),
    ("consequent", |e| conditional(name("x"), e, name("z"))),
    ("alternate", |e| conditional(name("x"), name("y"), e)),
    ("typeof", |e| unary(UnaryOperator::Typeof, e)),
    ("minus", |e| unary(UnaryOperator::Minus, e)),
    ("plus", |e| unary(UnaryOperator::Plus, e)),
    ("not", |e| unary(UnaryOperator::Not, e)),
    ("value", |e| assign(Pattern::Target(name("t")), e)),
    ("object of a target", |e| assign(Pattern::Target(dot(e)), name("v"))),
    ("default in a target", |e| assign(object_pattern(PropertyName::Number(0.5), Some(e)), name("v"))),
    ("key in a target", |e| assign(object_pattern(PropertyName::Computed(Box::new(e)), None), name("v"))),
    ("object of ++", |e| Expression::Update(Box::new(Update { increment: true, prefix: false, argument: dot(e) }))),
    ("first of a sequence", |e| Expression::Sequence(vec![e, name("z")])),
    ("last of a sequence", |e| Expression::Sequence(vec![name("z"), e])),
    ("element", |e| Expression::Array(vec![ArrayElement::Value(e), ArrayElement::Hole])),
    ("spread element", |e| Expression::Array(vec![ArrayElement::Hole, ArrayElement::Spread(e)])),
    ("property value", |e| Expression::Object(vec![PropertyDefinition::Value(PropertyName::Number(1.0), e)])),
    ("spread property", |e| Expression::Object(vec![PropertyDefinition::Spread(e)])),
    ("computed key", |e| {
        Expression::Object(vec![PropertyDefinition::Value(PropertyName::Computed(Box::new(e)), name("v"))])
    }),
    ("template", |e| Expression::Template(Box::new(template(vec![e])))),
    ("tag", |e| {
        let node = TaggedTemplate { tag: e, template: template(vec![]), span: Span::NONE };
        Expression::TaggedTemplate(Box::new(node))
    }),
    ("object", dot),
    ("private object", |e| member(e, MemberKey::Private("p".into()), false)),
    ("computed object", |e| member(e, MemberKey::Computed(name("k")), false)),
    ("computed member", |e| member(name("o"), MemberKey::Computed(e), false)),
    ("computed super", |e| Expression::SuperMember(Box::new(MemberKey::Computed(e)))),
    ("optional object", |e| chain(dot(member(e, MemberKey::Name("n".into()), true)))),
    ("object in a chain", |e| chain(member(dot(e), MemberKey::Computed(name("k")), true))),
    ("optional callee", |e| chain(Expression::Call(Box::new(call(e, vec![], true))))),
    ("callee", |e| Expression::Call(Box::new(call(e, vec![], false)))),
    ("argument", |e| Expression::Call(Box::new(call(name("f"), vec![Argument::Value(e)], false)))),
    ("spread argument", |e| Expression::Call(Box::new(call(name("f"), vec![Argument::Spread(e)], false)))),
    ("callee of new", |e| Expression::New(Box::new(call(e, vec![], false)))),
    ("object of new's callee", |e| Expression::New(Box::new(call(dot(e), vec![], false)))),
    ("argument of new", |e| Expression::New(Box::new(call(name("N"), vec![Argument::Value(e)], false)))),
    ("import", |e| Expression::ImportCall(Box::new(e))),
    ("heritage", |e| class(Some(e), vec![])),
    ("key of a field", |e| {
        let field = ClassElement::Field { is_static: false, key: PropertyName::Computed(Box::new(e)), value: None };
        class(None, vec![field])
    }),
    ("yield", |e| Expression::Yield(Box::new(Yield { argument: Some(e), delegate: false }))),
    ("await", |e| Expression::Await(Box::new(e))),
];

/// The positions in a function of their own.
const CLOSED: &[Position] = &[
    ("arrow's body", |e| Expression::Function(function(FunctionForm::Arrow, FunctionBody::Expression(Box::new(e))))),
    ("statement", |e| {
        let body = Body::from(vec![StatementKind::Expression(e).into()]);
        Expression::Function(function(FunctionForm::Arrow, FunctionBody::Block(body)))
    }),
    ("field", |e| {
        let value = function(FunctionForm::FieldInitializer, FunctionBody::Expression(Box::new(e)));
        class(None, vec![ClassElement::Field { is_static: true, key: PropertyName::Number(1.0), value: Some(value) }])
    }),
];

/// The positions in statements.
const STATEMENTS: &[Placement] = &[
    ("statement", StatementKind::Expression),
    ("throw", StatementKind::Throw),
    ("return", |e| StatementKind::Return(Some(e))),
    ("initializer", |e| {
        let declarators = vec![Declarator { target: Pattern::Binding("v".into()), value: Some(e) }];
        StatementKind::Variable(VariableDeclaration { kind: VariableKind::Const, declarators })
    }),
    ("init of a loop", |e| {
        let (init, body) = (Some(ForInit::Expression(e)), StatementKind::Empty.into());
        StatementKind::For(Box::new(For { init, test: None, update: None, body }))
    }),
    ("initializer in a loop", |e| {
        let declarators = vec![Declarator { target: Pattern::Binding("v".into()), value: Some(e) }];
        let init = Some(ForInit::Variable(VariableDeclaration { kind: VariableKind::Let, declarators }));
        StatementKind::For(Box::new(For { init, test: None, update: None, body: StatementKind::Empty.into() }))
    }),
    ("update", |e| {
        StatementKind::For(Box::new(For { init: None, test: None, update: Some(e), body: StatementKind::Empty.into() }))
    }),
    ("for-in", |e| {
        let head = ForHead::Target(Pattern::Target(name("i")));
        StatementKind::ForIn(Box::new(ForEach { head, right: e, body: StatementKind::Empty.into() }))
    }),
    ("for-of", |e| {
        let head = ForHead::Declaration(VariableKind::Const, Pattern::Binding("i".into()), None);
        StatementKind::ForOf(Box::new(ForEach { head, right: e, body: StatementKind::Empty.into() }))
    }),
    ("target of for-in", |e| {
        let head = ForHead::Target(Pattern::Target(dot(e)));
        StatementKind::ForIn(Box::new(ForEach { head, right: name("z"), body: StatementKind::Empty.into() }))
    }),
    ("target of for-of", |e| {
        let head = ForHead::Target(Pattern::Target(dot(e)));
        StatementKind::ForOf(Box::new(ForEach { head, right: name("z"), body: StatementKind::Empty.into() }))
    }),
    ("case", |e| {
        let cases = vec![Case { test: Some(e), body: vec![] }];
        StatementKind::Switch(Box::new(Switch { discriminant: name("d"), cases }))
    }),
];

/// A program in which everything that is tried may stand: the method of a derived class that has `#p`.
fn host(statement: StatementKind) -> Program {
    let private = ClassElement::Field { is_static: false, key: PropertyName::Private("p".into()), value: None };
    let function = Function {
        flavour: FunctionFlavour::AsyncGenerator,
        ..(*function(FunctionForm::Method, FunctionBody::Block(vec![statement.into()].into()))).clone()
    };
    let key = PropertyName::Identifier("m".into());
    let method = ClassElement::Method { is_static: false, key, function: Arc::new(function) };
    let name: Option<Name> = Some("C".into());
    let (heritage, elements) = (Some(Expression::Identifier("D".into())), vec![private, method]);
    let class = Class { name, heritage, elements, span: Span::NONE };
    Program { body: vec![StatementKind::Class(Arc::new(class)).into()].into() }
}

fn check(program: &Program, context: &[&str]) {
    let printed = program.to_string();
    match parse_script(&printed) {
        Ok(again) => assert_eq!(&again, program, "{context:?}:\n{printed}"),
        Err(error) => panic!("{context:?}: {error}:\n{printed}"),
    }
}

fn suspends(kind: &Expression) -> bool {
    matches!(kind, Expression::Yield(_) | Expression::Await(_))
}

#[test]
fn every_kind_in_every_statement() {
    for kind in kinds() {
        for (place, statement) in STATEMENTS {
            check(&host(statement(kind.clone())), &[place]);
        }
    }
}

#[test]
fn every_kind_in_every_position_in_every_statement() {
    for kind in kinds() {
        for (position, put) in OPEN {
            for (place, statement) in STATEMENTS {
                check(&host(statement(put(kind.clone()))), &[position, place]);
            }
        }
        for (position, put) in CLOSED.iter().filter(|_| !suspends(&kind)) {
            for (place, statement) in STATEMENTS {
                check(&host(statement(put(kind.clone()))), &[position, place]);
            }
        }
    }
}

/// Pairs of positions, in the head of a loop, which has the most hazards.
#[test]
fn every_kind_in_every_pair_of_positions() {
    let (place, statement) = STATEMENTS.iter().find(|(place, _)| *place == "init of a loop").unwrap();
    for kind in kinds() {
        for (inner, put_inner) in OPEN {
            for (outer, put_outer) in OPEN {
                check(&host(statement(put_outer(put_inner(kind.clone())))), &[inner, outer, place]);
            }
            let suspends = suspends(&kind) || matches!(*inner, "yield" | "await");
            for (outer, put_outer) in CLOSED.iter().filter(|_| !suspends) {
                check(&host(StatementKind::Expression(put_outer(put_inner(kind.clone())))), &[inner, outer]);
            }
        }
    }
}
