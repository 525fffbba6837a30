//! Walking a tree that is changed on the way: a [`VisitMut`] overrides the nodes that it cares about and calls the walk of
//! the others. Whatever is shared is copied first, so that other trees stay as they are.

use std::sync::Arc;

use super::*;

/// A walk over a tree that may be changed, in the order of the source text.
///
/// Each method's default walks on into the node's children; one that is overridden calls the function of the same name
/// in [`walk_mut`] to do so, or does not, to leave the children out.
pub trait VisitMut: Sized {
    /// A directive prologue and the statements behind it: of the script, a function or a static block.
    fn body(&mut self, node: &mut Body) {
        walk_mut::body(self, node);
    }

    /// The statements of a body, a block or a clause.
    fn statements(&mut self, nodes: &mut Vec<Statement>) {
        walk_mut::statements(self, nodes);
    }

    /// A statement of any kind.
    fn statement(&mut self, node: &mut Statement) {
        walk_mut::statement(self, node);
    }

    /// A declaration of variables, also in the head of a `for`.
    fn variables(&mut self, node: &mut VariableDeclaration) {
        walk_mut::variables(self, node);
    }

    /// An expression of any kind.
    fn expression(&mut self, node: &mut Expression) {
        walk_mut::expression(self, node);
    }

    /// An argument list.
    fn arguments(&mut self, nodes: &mut Vec<Argument>) {
        walk_mut::arguments(self, nodes);
    }

    /// A member of an object literal.
    fn property_definition(&mut self, node: &mut PropertyDefinition) {
        walk_mut::property_definition(self, node);
    }

    /// A key in an object literal, a class body or a pattern.
    fn property_name(&mut self, node: &mut PropertyName) {
        walk_mut::property_name(self, node);
    }

    /// What follows the object in a member expression, or `super`.
    fn member_key(&mut self, node: &mut MemberKey) {
        walk_mut::member_key(self, node);
    }

    /// A pattern of any kind, its leaves included.
    fn pattern(&mut self, node: &mut Pattern) {
        walk_mut::pattern(self, node);
    }

    /// One property of an object pattern.
    fn pattern_property(&mut self, node: &mut PatternProperty) {
        walk_mut::pattern_property(self, node);
    }

    /// A target and the Initializer behind it.
    fn pattern_element(&mut self, node: &mut PatternElement) {
        walk_mut::pattern_element(self, node);
    }

    /// A function of any form.
    fn function(&mut self, node: &mut Function) {
        walk_mut::function(self, node);
    }

    /// A class.
    fn class(&mut self, node: &mut Class) {
        walk_mut::class(self, node);
    }

    /// An element of a class.
    fn class_element(&mut self, node: &mut ClassElement) {
        walk_mut::class_element(self, node);
    }

    /// The name of an identifier that is bound or referred to, but for those of shorthand properties.
    fn name(&mut self, _: &mut Name) {}

    /// A private name, without its `#`.
    fn private_name(&mut self, _: &mut Name) {}

    /// A label.
    fn label(&mut self, _: &mut Name) {}
}

/// The children of each node, in order.
pub mod walk_mut {
    use super::*;

    /// The statements of a body.
    pub fn body<V: VisitMut>(visit: &mut V, node: &mut Body) {
        visit.statements(&mut node.statements);
    }

    /// Each statement.
    pub fn statements<V: VisitMut>(visit: &mut V, nodes: &mut [Statement]) {
        nodes.iter_mut().for_each(|node| visit.statement(node));
    }

    /// A statement's children.
    pub fn statement<V: VisitMut>(visit: &mut V, node: &mut Statement) {
        match &mut node.kind {
            StatementKind::Empty | StatementKind::Return(None) | StatementKind::Debugger => {}
            StatementKind::Break(label) | StatementKind::Continue(label) => {
                label.iter_mut().for_each(|label| visit.label(label));
            }
            StatementKind::Expression(expression)
            | StatementKind::Return(Some(expression))
            | StatementKind::Throw(expression) => visit.expression(expression),
            StatementKind::Variable(declaration) => visit.variables(declaration),
            StatementKind::Function(function) => visit.function(Arc::make_mut(function)),
            StatementKind::Class(class) => visit.class(Arc::make_mut(class)),
            StatementKind::Block(body) => visit.statements(body),
            StatementKind::If(node) => {
                visit.expression(&mut node.test);
                visit.statement(&mut node.consequent);
                node.alternate.iter_mut().for_each(|alternate| visit.statement(alternate));
            }
            StatementKind::For(node) => {
                match &mut node.init {
                    Some(ForInit::Variable(declaration)) => visit.variables(declaration),
                    Some(ForInit::Expression(expression)) => visit.expression(expression),
                    None => {}
                }
                node.test.iter_mut().chain(&mut node.update).for_each(|expression| visit.expression(expression));
                visit.statement(&mut node.body);
            }
            StatementKind::ForIn(node) | StatementKind::ForOf(node) | StatementKind::ForAwaitOf(node) => {
                match &mut node.head {
                    ForHead::Declaration(_, target, value) => {
                        visit.pattern(target);
                        value.iter_mut().for_each(|value| visit.expression(value));
                    }
                    ForHead::Target(target) => visit.pattern(target),
                }
                visit.expression(&mut node.right);
                visit.statement(&mut node.body);
            }
            StatementKind::While(node) => {
                visit.expression(&mut node.test);
                visit.statement(&mut node.body);
            }
            StatementKind::DoWhile(node) => {
                visit.statement(&mut node.body);
                visit.expression(&mut node.test);
            }
            StatementKind::Try(node) => {
                visit.statements(&mut node.block);
                if let Some(handler) = &mut node.handler {
                    handler.parameter.iter_mut().for_each(|parameter| visit.pattern(parameter));
                    visit.statements(&mut handler.body);
                }
                node.finalizer.iter_mut().for_each(|finalizer| visit.statements(finalizer));
            }
            StatementKind::Switch(node) => {
                visit.expression(&mut node.discriminant);
                for case in &mut node.cases {
                    case.test.iter_mut().for_each(|test| visit.expression(test));
                    visit.statements(&mut case.body);
                }
            }
            StatementKind::Labelled(label, body) => {
                visit.label(label);
                visit.statement(body);
            }
            StatementKind::With(node) => {
                visit.expression(&mut node.object);
                visit.statement(&mut node.body);
            }
        }
    }

    /// A declaration's targets and values.
    pub fn variables<V: VisitMut>(visit: &mut V, node: &mut VariableDeclaration) {
        for declarator in &mut node.declarators {
            visit.pattern(&mut declarator.target);
            declarator.value.iter_mut().for_each(|value| visit.expression(value));
        }
    }

    /// An expression's children.
    pub fn expression<V: VisitMut>(visit: &mut V, node: &mut Expression) {
        match node {
            Expression::This | Expression::Literal(_) | Expression::NewTarget => {}
            Expression::Identifier(name) => visit.name(name),
            Expression::Array(elements) => {
                for element in elements {
                    match element {
                        ArrayElement::Hole => {}
                        ArrayElement::Value(value) | ArrayElement::Spread(value) => visit.expression(value),
                    }
                }
            }
            Expression::Object(members) => members.iter_mut().for_each(|member| visit.property_definition(member)),
            Expression::Function(function) => visit.function(Arc::make_mut(function)),
            Expression::Class(class) => visit.class(Arc::make_mut(class)),
            Expression::Template(template) => expressions(visit, &mut template.expressions),
            Expression::TaggedTemplate(node) => {
                visit.expression(&mut node.tag);
                expressions(visit, &mut node.template.expressions);
            }
            Expression::Member(node) => {
                visit.expression(&mut node.object);
                visit.member_key(&mut node.key);
            }
            Expression::SuperMember(key) => visit.member_key(key),
            Expression::Call(node) | Expression::New(node) => {
                visit.expression(&mut node.callee);
                visit.arguments(&mut node.arguments);
            }
            Expression::SuperCall(node) => visit.arguments(&mut node.arguments),
            Expression::Update(node) => visit.expression(&mut node.argument),
            Expression::PrivateIn(name, inner) => {
                visit.private_name(name);
                visit.expression(inner);
            }
            Expression::OptionalChain(inner)
            | Expression::Unary(_, inner)
            | Expression::Await(inner)
            | Expression::Parenthesized(inner)
            | Expression::ImportCall(inner) => visit.expression(inner),
            Expression::Binary(node) => {
                visit.expression(&mut node.left);
                visit.expression(&mut node.right);
            }
            Expression::Logical(node) => {
                visit.expression(&mut node.left);
                visit.expression(&mut node.right);
            }
            Expression::Conditional(node) => {
                visit.expression(&mut node.test);
                visit.expression(&mut node.consequent);
                visit.expression(&mut node.alternate);
            }
            Expression::Assign(node) => {
                visit.pattern(&mut node.target);
                visit.expression(&mut node.value);
            }
            Expression::Sequence(nodes) => expressions(visit, nodes),
            Expression::Yield(node) => node.argument.iter_mut().for_each(|argument| visit.expression(argument)),
        }
    }

    fn expressions<V: VisitMut>(visit: &mut V, nodes: &mut [Expression]) {
        nodes.iter_mut().for_each(|node| visit.expression(node));
    }

    /// The value of each argument.
    pub fn arguments<V: VisitMut>(visit: &mut V, nodes: &mut [Argument]) {
        for argument in nodes {
            match argument {
                Argument::Value(value) | Argument::Spread(value) => visit.expression(value),
            }
        }
    }

    /// A member expression's computed key or private name.
    pub fn member_key<V: VisitMut>(visit: &mut V, node: &mut MemberKey) {
        match node {
            MemberKey::Name(_) => {}
            MemberKey::Computed(expression) => visit.expression(expression),
            MemberKey::Private(name) => visit.private_name(name),
        }
    }

    /// The expression of a computed key, or a private name.
    pub fn property_name<V: VisitMut>(visit: &mut V, node: &mut PropertyName) {
        match node {
            PropertyName::Computed(expression) => visit.expression(expression),
            PropertyName::Private(name) => visit.private_name(name),
            PropertyName::Identifier(_)
            | PropertyName::String(_)
            | PropertyName::Number(_)
            | PropertyName::BigInt(_) => {}
        }
    }

    /// A property definition's children.
    pub fn property_definition<V: VisitMut>(visit: &mut V, node: &mut PropertyDefinition) {
        match node {
            PropertyDefinition::Shorthand(_) => {}
            PropertyDefinition::Value(key, value) => {
                visit.property_name(key);
                visit.expression(value);
            }
            PropertyDefinition::Method(key, function) => {
                visit.property_name(key);
                visit.function(Arc::make_mut(function));
            }
            PropertyDefinition::Spread(value) => visit.expression(value),
        }
    }

    /// A pattern's children.
    pub fn pattern<V: VisitMut>(visit: &mut V, node: &mut Pattern) {
        match node {
            Pattern::Binding(name) => visit.name(name),
            Pattern::Target(target) => visit.expression(target),
            Pattern::Object(node) => {
                node.properties.iter_mut().for_each(|property| visit.pattern_property(property));
                node.rest.iter_mut().for_each(|rest| visit.pattern(rest));
            }
            Pattern::Array(node) => {
                node.elements.iter_mut().flatten().for_each(|element| visit.pattern_element(element));
                node.rest.iter_mut().for_each(|rest| visit.pattern(rest));
            }
        }
    }

    /// The key, the target and the default of one property of an object pattern.
    pub fn pattern_property<V: VisitMut>(visit: &mut V, node: &mut PatternProperty) {
        match node {
            PatternProperty::Shorthand(_, default) => default.iter_mut().for_each(|default| visit.expression(default)),
            PatternProperty::Keyed(key, element) => {
                visit.property_name(key);
                visit.pattern_element(element);
            }
        }
    }

    /// A target and its default.
    pub fn pattern_element<V: VisitMut>(visit: &mut V, node: &mut PatternElement) {
        visit.pattern(&mut node.target);
        node.default.iter_mut().for_each(|default| visit.expression(default));
    }

    /// A function's name, parameters and body.
    pub fn function<V: VisitMut>(visit: &mut V, node: &mut Function) {
        node.name.iter_mut().for_each(|name| visit.name(name));
        node.parameters.items.iter_mut().for_each(|item| visit.pattern_element(item));
        node.parameters.rest.iter_mut().for_each(|rest| visit.pattern(rest));
        match &mut node.body {
            FunctionBody::Block(body) => visit.body(body),
            FunctionBody::Expression(expression) => visit.expression(expression),
        }
    }

    /// A class's name, heritage and elements.
    pub fn class<V: VisitMut>(visit: &mut V, node: &mut Class) {
        node.name.iter_mut().for_each(|name| visit.name(name));
        node.heritage.iter_mut().for_each(|heritage| visit.expression(heritage));
        node.elements.iter_mut().for_each(|element| visit.class_element(element));
    }

    /// A class element's key and function.
    pub fn class_element<V: VisitMut>(visit: &mut V, node: &mut ClassElement) {
        match node {
            ClassElement::Constructor(function) | ClassElement::StaticBlock(function) => {
                visit.function(Arc::make_mut(function));
            }
            ClassElement::Method { key, function, .. } => {
                visit.property_name(key);
                visit.function(Arc::make_mut(function));
            }
            ClassElement::Field { key, value, .. } => {
                visit.property_name(key);
                value.iter_mut().for_each(|value| visit.function(Arc::make_mut(value)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::parse_script;

    /// Puts an underscore behind every name of an identifier.
    struct Underscores;

    impl VisitMut for Underscores {
        fn name(&mut self, name: &mut Name) {
            *name = format!("{}_", &**name).into();
        }
    }

    #[test]
    fn every_name_is_reached_and_shared_parts_stay_as_they_are() {
        let source = "function a(b, {c: d}, [e = f], ...g) { return () => h(i); }\nclass j extends k { [l]() { m; } n = o; static { p; } }\n\
            for (var q in r) s: for (t of u) { v.w[x]; }\nlet y = { z: a, b() { c; }, ...d };\n";
        let program = parse_script(source).unwrap();
        let mut changed = program.clone();
        Underscores.body(&mut changed.body);
        let expected = "function a_(b_, {c: d_}, [e_ = f_], ...g_) { return () => h_(i_); }\nclass j_ extends k_ { [l_]() { m_; } n = o_; static { p_; } }\n\
            for (var q_ in r_) s: for (t_ of u_) { v_.w[x_]; }\nlet y_ = { z: a_, b() { c_; }, ...d_ };\n";
        assert_eq!(changed, parse_script(expected).unwrap());
        assert_eq!(program, parse_script(source).unwrap());
    }
}
