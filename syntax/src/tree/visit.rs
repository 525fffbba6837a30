//! Walking a tree that is only read: a [`Visit`] overrides the nodes that it cares about and calls the walk of the others.

use std::sync::Arc;

use super::*;

/// A walk over a tree, in the order of the source text.
///
/// Each method's default walks on into the node's children; one that is overridden calls the function of the same name
/// in [`walk`] to do so, or does not, to leave the children out.
pub trait Visit<'a>: Sized {
    /// A statement of any kind.
    fn statement(&mut self, node: &'a Statement) {
        walk::statement(self, node);
    }

    /// An expression of any kind.
    fn expression(&mut self, node: &'a Expression) {
        walk::expression(self, node);
    }

    /// A pattern of any kind, its leaves included.
    fn pattern(&mut self, node: &'a Pattern) {
        walk::pattern(self, node);
    }

    /// A function of any form.
    fn function(&mut self, node: &'a Arc<Function>) {
        walk::function(self, node);
    }

    /// A class.
    fn class(&mut self, node: &'a Arc<Class>) {
        walk::class(self, node);
    }

    /// One property of an object pattern.
    fn pattern_property(&mut self, node: &'a PatternProperty) {
        walk::pattern_property(self, node);
    }

    /// A member of an object literal.
    fn property_definition(&mut self, node: &'a PropertyDefinition) {
        walk::property_definition(self, node);
    }
}

/// The children of each node, in order.
pub mod walk {
    use super::*;

    /// The statements of a block, a body or a clause.
    pub fn statements<'a, V: Visit<'a>>(visit: &mut V, nodes: &'a [Statement]) {
        for node in nodes {
            visit.statement(node);
        }
    }

    /// A statement's children.
    pub fn statement<'a, V: Visit<'a>>(visit: &mut V, node: &'a Statement) {
        match &node.kind {
            StatementKind::Empty
            | StatementKind::Break(_)
            | StatementKind::Continue(_)
            | StatementKind::Return(None)
            | StatementKind::Debugger => {}
            StatementKind::Expression(expression)
            | StatementKind::Return(Some(expression))
            | StatementKind::Throw(expression) => visit.expression(expression),
            StatementKind::Variable(declaration) => variables(visit, declaration),
            StatementKind::Function(function) => visit.function(function),
            StatementKind::Class(class) => visit.class(class),
            StatementKind::Block(body) => statements(visit, body),
            StatementKind::If(node) => {
                visit.expression(&node.test);
                visit.statement(&node.consequent);
                node.alternate.iter().for_each(|alternate| visit.statement(alternate));
            }
            StatementKind::For(node) => {
                match &node.init {
                    Some(ForInit::Variable(declaration)) => variables(visit, declaration),
                    Some(ForInit::Expression(expression)) => visit.expression(expression),
                    None => {}
                }
                node.test.iter().chain(&node.update).for_each(|expression| visit.expression(expression));
                visit.statement(&node.body);
            }
            StatementKind::ForIn(node) | StatementKind::ForOf(node) | StatementKind::ForAwaitOf(node) => {
                match &node.head {
                    ForHead::Declaration(_, target, value) => {
                        visit.pattern(target);
                        value.iter().for_each(|value| visit.expression(value));
                    }
                    ForHead::Target(target) => visit.pattern(target),
                }
                visit.expression(&node.right);
                visit.statement(&node.body);
            }
            StatementKind::While(node) => {
                visit.expression(&node.test);
                visit.statement(&node.body);
            }
            StatementKind::DoWhile(node) => {
                visit.statement(&node.body);
                visit.expression(&node.test);
            }
            StatementKind::Try(node) => {
                statements(visit, &node.block);
                if let Some(handler) = &node.handler {
                    handler.parameter.iter().for_each(|parameter| visit.pattern(parameter));
                    statements(visit, &handler.body);
                }
                node.finalizer.iter().for_each(|finalizer| statements(visit, finalizer));
            }
            StatementKind::Switch(node) => {
                visit.expression(&node.discriminant);
                for case in &node.cases {
                    case.test.iter().for_each(|test| visit.expression(test));
                    statements(visit, &case.body);
                }
            }
            StatementKind::Labelled(_, body) => visit.statement(body),
            StatementKind::With(node) => {
                visit.expression(&node.object);
                visit.statement(&node.body);
            }
        }
    }

    /// A declaration's targets and values.
    pub fn variables<'a, V: Visit<'a>>(visit: &mut V, node: &'a VariableDeclaration) {
        for declarator in &node.declarators {
            visit.pattern(&declarator.target);
            declarator.value.iter().for_each(|value| visit.expression(value));
        }
    }

    /// An expression's children.
    pub fn expression<'a, V: Visit<'a>>(visit: &mut V, node: &'a Expression) {
        match node {
            Expression::This | Expression::Identifier(_) | Expression::Literal(_) | Expression::NewTarget => {}
            Expression::Array(elements) => {
                for element in elements {
                    match element {
                        ArrayElement::Hole => {}
                        ArrayElement::Value(value) | ArrayElement::Spread(value) => visit.expression(value),
                    }
                }
            }
            Expression::Object(members) => members.iter().for_each(|member| visit.property_definition(member)),
            Expression::Function(function) => visit.function(function),
            Expression::Class(class) => visit.class(class),
            Expression::Template(template) => expressions(visit, &template.expressions),
            Expression::TaggedTemplate(node) => {
                visit.expression(&node.tag);
                expressions(visit, &node.template.expressions);
            }
            Expression::Member(node) => {
                visit.expression(&node.object);
                member_key(visit, &node.key);
            }
            Expression::SuperMember(key) => member_key(visit, key),
            Expression::Call(node) | Expression::New(node) => {
                visit.expression(&node.callee);
                arguments(visit, &node.arguments);
            }
            Expression::SuperCall(node) => arguments(visit, &node.arguments),
            Expression::Update(node) => visit.expression(&node.argument),
            Expression::OptionalChain(inner)
            | Expression::Unary(_, inner)
            | Expression::PrivateIn(_, inner)
            | Expression::Await(inner)
            | Expression::Parenthesized(inner)
            | Expression::ImportCall(inner) => visit.expression(inner),
            Expression::Binary(node) => {
                visit.expression(&node.left);
                visit.expression(&node.right);
            }
            Expression::Logical(node) => {
                visit.expression(&node.left);
                visit.expression(&node.right);
            }
            Expression::Conditional(node) => {
                visit.expression(&node.test);
                visit.expression(&node.consequent);
                visit.expression(&node.alternate);
            }
            Expression::Assign(node) => {
                visit.pattern(&node.target);
                visit.expression(&node.value);
            }
            Expression::Sequence(nodes) => expressions(visit, nodes),
            Expression::Yield(node) => node.argument.iter().for_each(|argument| visit.expression(argument)),
        }
    }

    fn expressions<'a, V: Visit<'a>>(visit: &mut V, nodes: &'a [Expression]) {
        nodes.iter().for_each(|node| visit.expression(node));
    }

    fn arguments<'a, V: Visit<'a>>(visit: &mut V, nodes: &'a [Argument]) {
        for argument in nodes {
            match argument {
                Argument::Value(value) | Argument::Spread(value) => visit.expression(value),
            }
        }
    }

    fn member_key<'a, V: Visit<'a>>(visit: &mut V, node: &'a MemberKey) {
        if let MemberKey::Computed(expression) = node {
            visit.expression(expression);
        }
    }

    /// The expression of a computed key; the other keys have no children.
    pub fn property_name<'a, V: Visit<'a>>(visit: &mut V, node: &'a PropertyName) {
        if let PropertyName::Computed(expression) = node {
            visit.expression(expression);
        }
    }

    /// A property definition's children.
    pub fn property_definition<'a, V: Visit<'a>>(visit: &mut V, node: &'a PropertyDefinition) {
        match node {
            PropertyDefinition::Shorthand(_) => {}
            PropertyDefinition::Value(key, value) => {
                property_name(visit, key);
                visit.expression(value);
            }
            PropertyDefinition::Method(key, function) => {
                property_name(visit, key);
                visit.function(function);
            }
            PropertyDefinition::Spread(value) => visit.expression(value),
        }
    }

    /// A pattern's children.
    pub fn pattern<'a, V: Visit<'a>>(visit: &mut V, node: &'a Pattern) {
        match node {
            Pattern::Binding(_) => {}
            Pattern::Target(target) => visit.expression(target),
            Pattern::Object(node) => {
                node.properties.iter().for_each(|property| visit.pattern_property(property));
                node.rest.iter().for_each(|rest| visit.pattern(rest));
            }
            Pattern::Array(node) => {
                node.elements.iter().flatten().for_each(|element| pattern_element(visit, element));
                node.rest.iter().for_each(|rest| visit.pattern(rest));
            }
        }
    }

    /// The key, the target and the default of one property of an object pattern.
    pub fn pattern_property<'a, V: Visit<'a>>(visit: &mut V, node: &'a PatternProperty) {
        match node {
            PatternProperty::Shorthand(_, default) => default.iter().for_each(|default| visit.expression(default)),
            PatternProperty::Keyed(key, element) => {
                property_name(visit, key);
                pattern_element(visit, element);
            }
        }
    }

    fn pattern_element<'a, V: Visit<'a>>(visit: &mut V, node: &'a PatternElement) {
        visit.pattern(&node.target);
        node.default.iter().for_each(|default| visit.expression(default));
    }

    /// The parameters of a function, without its body.
    pub fn parameters<'a, V: Visit<'a>>(visit: &mut V, node: &'a Parameters) {
        node.items.iter().for_each(|item| pattern_element(visit, item));
        node.rest.iter().for_each(|rest| visit.pattern(rest));
    }

    /// A function's parameters and body.
    pub fn function<'a, V: Visit<'a>>(visit: &mut V, node: &'a Function) {
        parameters(visit, &node.parameters);
        match &node.body {
            FunctionBody::Block(body) => statements(visit, &body.statements),
            FunctionBody::Expression(expression) => visit.expression(expression),
        }
    }

    /// A class's heritage and elements.
    pub fn class<'a, V: Visit<'a>>(visit: &mut V, node: &'a Class) {
        node.heritage.iter().for_each(|heritage| visit.expression(heritage));
        for element in &node.elements {
            match element {
                ClassElement::Constructor(function) | ClassElement::StaticBlock(function) => visit.function(function),
                ClassElement::Method { key, function, .. } => {
                    property_name(visit, key);
                    visit.function(function);
                }
                ClassElement::Field { key, value, .. } => {
                    property_name(visit, key);
                    value.iter().for_each(|value| visit.function(value));
                }
            }
        }
    }
}
