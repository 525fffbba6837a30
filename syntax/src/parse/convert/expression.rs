//! Expressions.
//!
//! Each kind of node has a function of its own, even where it is short: a frame of an unoptimised build holds room for
//! every branch of its function, and these are the functions that recurse.

use oxc_ast::ast as oxc;
use oxc_span::GetSpan;

use super::{Converted, Converter, operators};
use crate::tree::*;

impl<'a> Converter<'a> {
    /// An expression, one level deeper than its surroundings.
    pub(super) fn expression(&mut self, node: &oxc::Expression<'a>) -> Converted<Expression> {
        let node = node.without_parentheses();
        self.enter(node.span())?;
        let converted = match node {
            oxc::Expression::BooleanLiteral(_)
            | oxc::Expression::NullLiteral(_)
            | oxc::Expression::NumericLiteral(_)
            | oxc::Expression::BigIntLiteral(_)
            | oxc::Expression::StringLiteral(_)
            | oxc::Expression::Identifier(_)
            | oxc::Expression::ThisExpression(_)
            | oxc::Expression::NewTarget(_) => self.leaf(node),
            oxc::Expression::RegExpLiteral(node) => self.regexp(node),
            oxc::Expression::TemplateLiteral(node) => self.template_expression(node),
            oxc::Expression::TaggedTemplateExpression(node) => self.tagged_template(node),
            oxc::Expression::ArrayExpression(node) => self.array(node),
            oxc::Expression::ObjectExpression(node) => self.object(node),
            oxc::Expression::ArrowFunctionExpression(node) => self.arrow(node),
            oxc::Expression::FunctionExpression(node) => self.function_expression(node),
            oxc::Expression::ClassExpression(node) => self.class_expression(node),
            oxc::Expression::ComputedMemberExpression(node) => self.computed_member(node),
            oxc::Expression::StaticMemberExpression(node) => self.static_member(node),
            oxc::Expression::PrivateFieldExpression(node) => self.private_member(node),
            oxc::Expression::CallExpression(node) => self.call(node),
            oxc::Expression::NewExpression(node) => self.new_expression(node),
            oxc::Expression::ChainExpression(node) => self.chain(node),
            oxc::Expression::UpdateExpression(node) => self.update(node),
            oxc::Expression::UnaryExpression(node) => self.unary(node),
            oxc::Expression::BinaryExpression(node) => self.binary(node),
            oxc::Expression::PrivateInExpression(node) => self.private_in(node),
            oxc::Expression::LogicalExpression(node) => self.logical(node),
            oxc::Expression::ConditionalExpression(node) => self.conditional(node),
            oxc::Expression::AssignmentExpression(node) => self.assignment(node),
            oxc::Expression::SequenceExpression(node) => self.sequence(node),
            oxc::Expression::YieldExpression(node) => self.yield_expression(node),
            oxc::Expression::AwaitExpression(node) => self.await_expression(node),
            oxc::Expression::ImportExpression(node) => self.import(node),
            other => self.refuse(other),
        };
        self.leave();
        converted
    }

    fn boxed(&mut self, node: &oxc::Expression<'a>) -> Converted<Box<Expression>> {
        Ok(Box::new(self.expression(node)?))
    }

    fn leaf(&mut self, node: &oxc::Expression<'a>) -> Converted<Expression> {
        Ok(match node {
            oxc::Expression::Identifier(node) => Expression::Identifier(self.name(node.name.as_str())),
            oxc::Expression::ThisExpression(_) => Expression::This,
            oxc::Expression::NewTarget(_) => Expression::NewTarget,
            oxc::Expression::BooleanLiteral(node) => Expression::Literal(Literal::Boolean(node.value)),
            oxc::Expression::NullLiteral(_) => Expression::Literal(Literal::Null),
            oxc::Expression::NumericLiteral(node) => Expression::Literal(Literal::Number(node.value)),
            oxc::Expression::BigIntLiteral(node) => {
                Expression::Literal(Literal::BigInt(self.name(node.value.as_str())))
            }
            oxc::Expression::StringLiteral(node) => Expression::Literal(Literal::String(self.string(node))),
            other => return self.refuse(other),
        })
    }

    fn template_expression(&mut self, node: &oxc::TemplateLiteral<'a>) -> Converted<Expression> {
        Ok(Expression::Template(Box::new(self.template(node)?)))
    }

    fn tagged_template(&mut self, node: &oxc::TaggedTemplateExpression<'a>) -> Converted<Expression> {
        let tag = self.expression(&node.tag)?;
        let template = self.template(&node.quasi)?;
        Ok(Expression::TaggedTemplate(Box::new(TaggedTemplate { tag, template, span: self.place(node.span) })))
    }

    fn array(&mut self, node: &oxc::ArrayExpression<'a>) -> Converted<Expression> {
        let elements = node.elements.iter().map(|element| {
            Ok(match element {
                oxc::ArrayExpressionElement::Elision(_) => ArrayElement::Hole,
                oxc::ArrayExpressionElement::SpreadElement(node) => {
                    ArrayElement::Spread(self.expression(&node.argument)?)
                }
                element => ArrayElement::Value(self.expression(element.to_expression())?),
            })
        });
        Ok(Expression::Array(elements.collect::<Converted<_>>()?))
    }

    fn object(&mut self, node: &oxc::ObjectExpression<'a>) -> Converted<Expression> {
        let members = node.properties.iter().map(|member| match member {
            oxc::ObjectPropertyKind::ObjectProperty(node) => self.property(node),
            oxc::ObjectPropertyKind::SpreadProperty(node) => {
                Ok(PropertyDefinition::Spread(self.expression(&node.argument)?))
            }
        });
        Ok(Expression::Object(members.collect::<Converted<_>>()?))
    }

    fn property(&mut self, node: &oxc::ObjectProperty<'a>) -> Converted<PropertyDefinition> {
        let form = match node.kind {
            oxc::PropertyKind::Get => FunctionForm::Getter,
            oxc::PropertyKind::Set => FunctionForm::Setter,
            oxc::PropertyKind::Init if node.method => FunctionForm::Method,
            oxc::PropertyKind::Init => return self.plain_property(node),
        };
        let key = self.property_name(&node.key, node.computed)?;
        match &node.value {
            oxc::Expression::FunctionExpression(function) => {
                Ok(PropertyDefinition::Method(key, self.function(function, form, self.place(node.span))?))
            }
            other => self.unsupported("this kind of method", other.span()),
        }
    }

    fn plain_property(&mut self, node: &oxc::ObjectProperty<'a>) -> Converted<PropertyDefinition> {
        match &node.value {
            oxc::Expression::Identifier(value) if node.shorthand => {
                Ok(PropertyDefinition::Shorthand(self.name(value.name.as_str())))
            }
            value => {
                let key = self.property_name(&node.key, node.computed)?;
                Ok(PropertyDefinition::Value(key, self.expression(value)?))
            }
        }
    }

    fn computed_member(&mut self, node: &oxc::ComputedMemberExpression<'a>) -> Converted<Expression> {
        if let oxc::Expression::Super(_) = node.object {
            return Ok(Expression::SuperMember(Box::new(MemberKey::Computed(self.expression(&node.expression)?))));
        }
        let object = self.expression(&node.object)?;
        let key = MemberKey::Computed(self.expression(&node.expression)?);
        Ok(Expression::Member(Box::new(Member { object, key, optional: node.optional })))
    }

    fn static_member(&mut self, node: &oxc::StaticMemberExpression<'a>) -> Converted<Expression> {
        let key = MemberKey::Name(self.name(node.property.name.as_str()));
        if let oxc::Expression::Super(_) = node.object {
            return Ok(Expression::SuperMember(Box::new(key)));
        }
        let object = self.expression(&node.object)?;
        Ok(Expression::Member(Box::new(Member { object, key, optional: node.optional })))
    }

    fn private_member(&mut self, node: &oxc::PrivateFieldExpression<'a>) -> Converted<Expression> {
        let key = MemberKey::Private(self.name(node.field.name.as_str()));
        let object = self.expression(&node.object)?;
        Ok(Expression::Member(Box::new(Member { object, key, optional: node.optional })))
    }

    /// A member expression where a target or a link of an optional chain is wanted.
    pub(super) fn member(&mut self, node: &oxc::MemberExpression<'a>) -> Converted<Expression> {
        self.enter(node.span())?;
        let converted = match node {
            oxc::MemberExpression::ComputedMemberExpression(node) => self.computed_member(node),
            oxc::MemberExpression::StaticMemberExpression(node) => self.static_member(node),
            oxc::MemberExpression::PrivateFieldExpression(node) => self.private_member(node),
        };
        self.leave();
        converted
    }

    fn arguments(&mut self, nodes: &[oxc::Argument<'a>]) -> Converted<Vec<Argument>> {
        let argument = |node: &oxc::Argument<'a>| {
            Ok(match node {
                oxc::Argument::SpreadElement(node) => Argument::Spread(self.expression(&node.argument)?),
                node => Argument::Value(self.expression(node.to_expression())?),
            })
        };
        nodes.iter().map(argument).collect()
    }

    fn call(&mut self, node: &oxc::CallExpression<'a>) -> Converted<Expression> {
        let span = self.place(node.span);
        if let oxc::Expression::Super(_) = node.callee {
            let arguments = self.arguments(&node.arguments)?;
            return Ok(Expression::SuperCall(Box::new(SuperCall { arguments, span })));
        }
        let callee = self.expression(&node.callee)?;
        let arguments = self.arguments(&node.arguments)?;
        Ok(Expression::Call(Box::new(Call { callee, arguments, optional: node.optional, span })))
    }

    fn new_expression(&mut self, node: &oxc::NewExpression<'a>) -> Converted<Expression> {
        let callee = self.expression(&node.callee)?;
        let arguments = self.arguments(&node.arguments)?;
        Ok(Expression::New(Box::new(Call { callee, arguments, optional: false, span: self.place(node.span) })))
    }

    fn chain(&mut self, node: &oxc::ChainExpression<'a>) -> Converted<Expression> {
        let inner = match &node.expression {
            oxc::ChainElement::CallExpression(call) => self.call(call)?,
            oxc::ChainElement::TSNonNullExpression(node) => return self.unsupported("TypeScript", node.span),
            element => self.member(element.to_member_expression())?,
        };
        Ok(Expression::OptionalChain(Box::new(inner)))
    }

    fn update(&mut self, node: &oxc::UpdateExpression<'a>) -> Converted<Expression> {
        let increment = node.operator == oxc::UpdateOperator::Increment;
        let argument = self.simple_target(&node.argument)?;
        Ok(Expression::Update(Box::new(Update { increment, prefix: node.prefix, argument })))
    }

    fn unary(&mut self, node: &oxc::UnaryExpression<'a>) -> Converted<Expression> {
        Ok(Expression::Unary(operators::unary(node.operator), self.boxed(&node.argument)?))
    }

    fn binary(&mut self, node: &oxc::BinaryExpression<'a>) -> Converted<Expression> {
        let left = self.expression(&node.left)?;
        let right = self.expression(&node.right)?;
        Ok(Expression::Binary(Box::new(Binary { operator: operators::binary(node.operator), left, right })))
    }

    fn private_in(&mut self, node: &oxc::PrivateInExpression<'a>) -> Converted<Expression> {
        Ok(Expression::PrivateIn(self.name(node.left.name.as_str()), self.boxed(&node.right)?))
    }

    fn logical(&mut self, node: &oxc::LogicalExpression<'a>) -> Converted<Expression> {
        let operator = operators::logical(node.operator);
        for side in [&node.left, &node.right] {
            // oxc lets pass what stands behind a parenthesis: `a ?? (b) && c`.
            if let oxc::Expression::LogicalExpression(inner) = side
                && (inner.operator == oxc::LogicalOperator::Coalesce) != (operator == LogicalOperator::Coalesce)
            {
                return self.syntax_error("?? and another logical operator want parentheses between them", inner.span);
            }
        }
        let left = self.expression(&node.left)?;
        let right = self.expression(&node.right)?;
        Ok(Expression::Logical(Box::new(Logical { operator, left, right })))
    }

    fn conditional(&mut self, node: &oxc::ConditionalExpression<'a>) -> Converted<Expression> {
        let test = self.expression(&node.test)?;
        let consequent = self.expression(&node.consequent)?;
        let alternate = self.expression(&node.alternate)?;
        Ok(Expression::Conditional(Box::new(Conditional { test, consequent, alternate })))
    }

    fn assignment(&mut self, node: &oxc::AssignmentExpression<'a>) -> Converted<Expression> {
        let operator = operators::assign(node.operator);
        let target = match operator {
            AssignOperator::Assign | AssignOperator::Logical(_) => self.named_target(&node.left, node.span)?,
            AssignOperator::Binary(_) => self.target(&node.left)?,
        };
        let value = self.expression(&node.right)?;
        Ok(Expression::Assign(Box::new(Assign { operator, target, value })))
    }

    fn sequence(&mut self, node: &oxc::SequenceExpression<'a>) -> Converted<Expression> {
        let expressions = node.expressions.iter().map(|expression| self.expression(expression));
        Ok(Expression::Sequence(expressions.collect::<Converted<_>>()?))
    }

    fn yield_expression(&mut self, node: &oxc::YieldExpression<'a>) -> Converted<Expression> {
        let argument = node.argument.as_ref().map(|argument| self.expression(argument)).transpose()?;
        Ok(Expression::Yield(Box::new(Yield { argument, delegate: node.delegate })))
    }

    fn await_expression(&mut self, node: &oxc::AwaitExpression<'a>) -> Converted<Expression> {
        Ok(Expression::Await(self.boxed(&node.argument)?))
    }

    fn import(&mut self, node: &oxc::ImportExpression<'a>) -> Converted<Expression> {
        match (&node.options, node.phase) {
            (None, None) => Ok(Expression::ImportCall(self.boxed(&node.source)?)),
            (Some(options), None) => self.unsupported("the second argument of import()", options.span()),
            (_, Some(_)) => self.unsupported("import.source and import.defer", node.span),
        }
    }

    fn refuse(&self, node: &oxc::Expression<'a>) -> Converted<Expression> {
        let what = match node {
            oxc::Expression::Super(_) => "super on its own",
            oxc::Expression::ImportMeta(_) => "import.meta",
            oxc::Expression::JSXElement(_) | oxc::Expression::JSXFragment(_) => "JSX",
            oxc::Expression::V8IntrinsicExpression(_) => "V8's intrinsics",
            _ => "TypeScript",
        };
        self.unsupported(what, node.span())
    }
}
