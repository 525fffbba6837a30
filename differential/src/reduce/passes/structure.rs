//! A pass over what holds code and properties: plainer functions, classes, keys, declarations and patterns.

use std::sync::Arc;

use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    AssignOperator, Body, Class, ClassElement, Expression, ForHead, Function, FunctionBody, FunctionFlavour,
    FunctionForm, Literal, MemberKey, ObjectPattern, Pattern, PatternProperty, PropertyDefinition, PropertyName,
    Statement, StatementKind, VariableDeclaration, VariableKind,
};
use dunder_syntax::{Name, Program};

use crate::reduce::chooser::Chooser;

/// Makes what holds code and properties plainer.
pub(super) fn simplify(program: &mut Program, chooser: &mut Chooser) {
    hoist_directives(program, chooser);
    Simplify(chooser).body(&mut program.body);
}

/// Offers to move the directives of functions to the script.
fn hoist_directives(program: &mut Program, chooser: &mut Chooser) {
    struct Directives(Vec<Name>);
    impl VisitMut for Directives {
        fn body(&mut self, node: &mut Body) {
            self.0.append(&mut node.directives);
            walk_mut::body(self, node);
        }
    }
    let mut without = program.clone();
    let mut found = Directives(Vec::new());
    found.body(&mut without.body);
    if program.body.directives.is_empty() && !found.0.is_empty() {
        found.0.truncate(1);
        without.body.directives = found.0;
        chooser.offer(|| *program = without);
    }
}

struct Simplify<'a>(&'a mut Chooser);

impl VisitMut for Simplify<'_> {
    fn body(&mut self, node: &mut Body) {
        if !self.0.has_chosen() {
            walk_mut::body(self, node);
        }
    }

    fn statement(&mut self, node: &mut Statement) {
        let plainer = match &node.kind {
            StatementKind::Class(class) => function_of_class(class, FunctionForm::Declaration),
            _ => None,
        };
        if let Some(function) = plainer {
            self.0.offer(|| node.kind = StatementKind::Function(Arc::new(function)));
        }
        if let StatementKind::ForIn(node) | StatementKind::ForOf(node) | StatementKind::ForAwaitOf(node) =
            &mut node.kind
            && let ForHead::Declaration(kind, ..) = &mut node.head
        {
            self.0.replace(kind, other_kinds(*kind));
        }
        walk_mut::statement(self, node);
    }

    fn variables(&mut self, node: &mut VariableDeclaration) {
        let items = other_kinds(node.kind);
        self.0.replace(&mut node.kind, items);
        walk_mut::variables(self, node);
    }

    fn expression(&mut self, node: &mut Expression) {
        let items = plainer_expressions(node);
        self.0.replace(node, items);
        match node {
            Expression::Member(node) if node.optional => self.0.offer(|| node.optional = false),
            Expression::Call(node) if node.optional => self.0.offer(|| node.optional = false),
            Expression::Assign(node) if node.operator != AssignOperator::Assign => {
                self.0.offer(|| node.operator = AssignOperator::Assign);
            }
            _ => {}
        }
        if !self.0.has_chosen() {
            walk_mut::expression(self, node);
        }
    }

    fn property_definition(&mut self, node: &mut PropertyDefinition) {
        if let PropertyDefinition::Method(key, function) = node {
            match function.form {
                FunctionForm::Getter | FunctionForm::Setter => self.0.offer(|| {
                    Arc::make_mut(function).form = FunctionForm::Method;
                }),
                _ => {
                    let value = PropertyDefinition::Value(key.clone(), arrow(function));
                    self.0.replace(node, vec![value]);
                }
            }
        }
        walk_mut::property_definition(self, node);
    }

    fn property_name(&mut self, node: &mut PropertyName) {
        let named = |name: &str| PropertyName::Identifier(name.into());
        match node {
            PropertyName::Computed(key) => {
                let mut items = vec![named("a"), PropertyName::Number(0.0)];
                match &**key {
                    Expression::Literal(Literal::String(text)) => items.push(PropertyName::String(text.clone())),
                    Expression::Literal(Literal::Number(number)) => items.push(PropertyName::Number(*number)),
                    _ => {}
                }
                self.0.replace(node, items);
            }
            PropertyName::String(text) => {
                let mut items = vec![named("a")];
                items.extend(identifier(text.units()).map(PropertyName::Identifier));
                self.0.replace(node, items);
            }
            PropertyName::Number(_) | PropertyName::BigInt(_) => self.0.replace(node, vec![PropertyName::Number(0.0)]),
            PropertyName::Private(_) => self.0.replace(node, vec![named("a")]),
            PropertyName::Identifier(_) => {}
        }
        if !self.0.has_chosen() {
            walk_mut::property_name(self, node);
        }
    }

    fn member_key(&mut self, node: &mut MemberKey) {
        match node {
            MemberKey::Computed(Expression::Literal(Literal::String(text))) => {
                let items = identifier(text.units()).map(MemberKey::Name).into_iter().collect();
                self.0.replace(node, items);
            }
            MemberKey::Computed(_) | MemberKey::Private(_) => self.0.replace(node, vec![MemberKey::Name("a".into())]),
            MemberKey::Name(_) => {}
        }
        if !self.0.has_chosen() {
            walk_mut::member_key(self, node);
        }
    }

    fn pattern(&mut self, node: &mut Pattern) {
        let items = match node {
            Pattern::Binding(_) | Pattern::Target(_) => vec![],
            Pattern::Object(pattern) => parts_of_object(pattern),
            Pattern::Array(pattern) => {
                let elements = pattern.elements.iter().flatten().map(|element| element.target.clone());
                elements.chain(pattern.rest.clone()).collect()
            }
        };
        self.0.replace(node, items);
        if !self.0.has_chosen() {
            walk_mut::pattern(self, node);
        }
    }

    fn function(&mut self, node: &mut Function) {
        if node.flavour != FunctionFlavour::Normal {
            self.0.offer(|| node.flavour = FunctionFlavour::Normal);
        }
        if node.form == FunctionForm::Expression {
            if node.name.is_some() {
                self.0.offer(|| node.name = None);
            }
            self.0.offer(|| (node.form, node.name) = (FunctionForm::Arrow, None));
        }
        if let (FunctionForm::Arrow, Some(value)) = (node.form, returned(&node.body)) {
            self.0.offer(|| node.body = FunctionBody::Expression(Box::new(value)));
        }
        walk_mut::function(self, node);
    }

    fn class(&mut self, node: &mut Class) {
        // A declaration without its name is no program, and passed over.
        if node.name.is_some() {
            self.0.offer(|| node.name = None);
        }
        walk_mut::class(self, node);
    }

    fn class_element(&mut self, node: &mut ClassElement) {
        match node {
            ClassElement::Method { is_static, function, .. } => {
                if *is_static {
                    self.0.offer(|| *is_static = false);
                }
                if function.form != FunctionForm::Method {
                    self.0.offer(|| Arc::make_mut(function).form = FunctionForm::Method);
                }
            }
            ClassElement::Field { is_static, value, .. } => {
                if *is_static {
                    self.0.offer(|| *is_static = false);
                }
                if value.is_some() {
                    self.0.offer(|| *value = None);
                }
            }
            ClassElement::Constructor(_) | ClassElement::StaticBlock(_) => {}
        }
        walk_mut::class_element(self, node);
    }
}

fn other_kinds(kind: VariableKind) -> Vec<VariableKind> {
    [VariableKind::Let, VariableKind::Var].into_iter().filter(|other| *other != kind).collect()
}

/// Expressions that hold the same parts and mean less.
fn plainer_expressions(node: &Expression) -> Vec<Expression> {
    match node {
        Expression::Class(class) => {
            let function = function_of_class(class, FunctionForm::Expression);
            function.into_iter().map(|function| Expression::Function(Arc::new(function))).collect()
        }
        Expression::New(call) => vec![Expression::Call(call.clone())],
        _ => vec![],
    }
}

/// A class as the function that its constructor is.
fn function_of_class(class: &Class, form: FunctionForm) -> Option<Function> {
    let constructor = class.elements.iter().find_map(|element| match element {
        ClassElement::Constructor(function) => Some(&**function),
        _ => None,
    });
    let mut function = constructor.cloned().unwrap_or_else(|| Function {
        name: None,
        form,
        flavour: FunctionFlavour::Normal,
        parameters: Default::default(),
        body: FunctionBody::Block(Body::default()),
        span: class.span,
    });
    (function.name, function.form) = (class.name.clone(), form);
    (form == FunctionForm::Expression || function.name.is_some()).then_some(function)
}

/// A method's function as an arrow function.
fn arrow(method: &Function) -> Expression {
    let mut function = method.clone();
    function.form = FunctionForm::Arrow;
    if let Some(value) = returned(&function.body) {
        function.body = FunctionBody::Expression(Box::new(value));
    }
    Expression::Function(Arc::new(function))
}

/// What a body does nothing but return or evaluate.
fn returned(body: &FunctionBody) -> Option<Expression> {
    let FunctionBody::Block(body) = body else { return None };
    match &body.statements[..] {
        [Statement { kind: StatementKind::Return(Some(value)) | StatementKind::Expression(value), .. }] => {
            Some(value.clone())
        }
        _ => None,
    }
}

/// The patterns and leaves that an object pattern holds.
fn parts_of_object(pattern: &ObjectPattern) -> Vec<Pattern> {
    let part = |property: &PatternProperty| match property {
        PatternProperty::Keyed(_, element) => Some(element.target.clone()),
        PatternProperty::Shorthand(..) => None,
    };
    pattern.properties.iter().filter_map(part).chain(pattern.rest.clone()).collect()
}

/// A string's text as a name, where it can stand without quotes.
fn identifier(units: &[u16]) -> Option<Name> {
    let text = String::from_utf16(units).ok()?;
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '_' | '$');
    let starts = text.starts_with(|c: char| is_plain(c) && !c.is_ascii_digit());
    (starts && text.chars().all(is_plain)).then(|| text.into())
}
