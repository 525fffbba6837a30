//! Binding patterns and assignment targets, which become patterns of one shape with two kinds of leaf.

use oxc_ast::ast as oxc;
use oxc_span::{GetSpan, Span as OxcSpan};

use super::{Converted, Converter};
use crate::tree::*;

impl<'a> Converter<'a> {
    /// What a declaration, a parameter or a catch clause binds.
    pub(super) fn binding(&mut self, node: &oxc::BindingPattern<'a>) -> Converted<Pattern> {
        self.enter(node.span())?;
        let converted = match node {
            oxc::BindingPattern::BindingIdentifier(node) => Ok(Pattern::Binding(self.name(node.name.as_str()))),
            oxc::BindingPattern::ObjectPattern(node) => self.object_binding(node),
            oxc::BindingPattern::ArrayPattern(node) => self.array_binding(node),
            oxc::BindingPattern::AssignmentPattern(node) => self.unsupported("an initializer here", node.span),
        };
        self.leave();
        converted
    }

    fn binding_element(&mut self, node: &oxc::BindingPattern<'a>) -> Converted<PatternElement> {
        match node {
            oxc::BindingPattern::AssignmentPattern(node) => {
                let target = self.binding(&node.left)?;
                Ok(PatternElement { target, default: Some(self.expression(&node.right)?) })
            }
            node => Ok(PatternElement { target: self.binding(node)?, default: None }),
        }
    }

    fn object_binding(&mut self, node: &oxc::ObjectPattern<'a>) -> Converted<Pattern> {
        let properties = node.properties.iter().map(|property| self.binding_property(property));
        let properties = properties.collect::<Converted<_>>()?;
        let rest = node.rest.as_ref().map(|rest| self.binding(&rest.argument)).transpose()?;
        Ok(Pattern::Object(Box::new(ObjectPattern { properties, rest })))
    }

    fn binding_property(&mut self, node: &oxc::BindingProperty<'a>) -> Converted<PatternProperty> {
        if node.shorthand {
            return match self.binding_element(&node.value)? {
                PatternElement { target: Pattern::Binding(name), default } => {
                    Ok(PatternProperty::Shorthand(name, default))
                }
                _ => self.unsupported("this shorthand", node.span),
            };
        }
        let key = self.property_name(&node.key, node.computed)?;
        Ok(PatternProperty::Keyed(key, self.binding_element(&node.value)?))
    }

    fn array_binding(&mut self, node: &oxc::ArrayPattern<'a>) -> Converted<Pattern> {
        let element =
            |node: &Option<oxc::BindingPattern<'a>>| node.as_ref().map(|node| self.binding_element(node)).transpose();
        let elements = node.elements.iter().map(element).collect::<Converted<_>>()?;
        let rest = node.rest.as_ref().map(|rest| self.binding(&rest.argument)).transpose()?;
        Ok(Pattern::Array(Box::new(ArrayPattern { elements, rest })))
    }

    /// A target that parentheses around it do not change.
    pub(super) fn target(&mut self, node: &oxc::AssignmentTarget<'a>) -> Converted<Pattern> {
        self.enter(node.span())?;
        let converted = match node {
            oxc::AssignmentTarget::ArrayAssignmentTarget(node) => self.array_target(node),
            oxc::AssignmentTarget::ObjectAssignmentTarget(node) => self.object_target(node),
            node => match node.as_simple_assignment_target() {
                Some(node) => self.simple_target(node).map(Pattern::Target),
                None => self.unsupported("this assignment target", node.span()),
            },
        };
        self.leave();
        converted
    }

    /// A target whose value an Initializer or an operator gives, so that parentheses around an identifier stop a naming:
    /// they are there where the identifier does not start what `whole` covers.
    pub(super) fn named_target(&mut self, node: &oxc::AssignmentTarget<'a>, whole: OxcSpan) -> Converted<Pattern> {
        let target = self.target(node)?;
        let parenthesized = node.span().start != whole.start;
        Ok(match target {
            Pattern::Target(target @ Expression::Identifier(_)) if parenthesized => {
                Pattern::Target(Expression::Parenthesized(Box::new(target)))
            }
            target => target,
        })
    }

    /// An identifier or a member; or a call, marked by what was put behind it.
    pub(super) fn simple_target(&mut self, node: &oxc::SimpleAssignmentTarget<'a>) -> Converted<Expression> {
        match node {
            oxc::SimpleAssignmentTarget::AssignmentTargetIdentifier(node) => {
                Ok(Expression::Identifier(self.name(node.name.as_str())))
            }
            oxc::SimpleAssignmentTarget::StaticMemberExpression(node)
                if Some(node.property.name.as_str()) == self.marker =>
            {
                match &node.object {
                    oxc::Expression::CallExpression(call) if !call.callee.is_super() => self.expression(&node.object),
                    _ => self.syntax_error("Cannot assign to this expression", node.object.span()),
                }
            }
            node => match node.as_member_expression() {
                Some(node) => self.member(node),
                None => self.unsupported("TypeScript", node.span()),
            },
        }
    }

    fn target_element(&mut self, node: &oxc::AssignmentTargetMaybeDefault<'a>) -> Converted<PatternElement> {
        match node {
            oxc::AssignmentTargetMaybeDefault::AssignmentTargetWithDefault(node) => {
                let target = self.named_target(&node.binding, node.span)?;
                Ok(PatternElement { target, default: Some(self.expression(&node.init)?) })
            }
            node => Ok(PatternElement { target: self.target(node.to_assignment_target())?, default: None }),
        }
    }

    fn array_target(&mut self, node: &oxc::ArrayAssignmentTarget<'a>) -> Converted<Pattern> {
        let element = |node: &Option<oxc::AssignmentTargetMaybeDefault<'a>>| {
            node.as_ref().map(|node| self.target_element(node)).transpose()
        };
        let elements = node.elements.iter().map(element).collect::<Converted<_>>()?;
        let rest = node.rest.as_ref().map(|rest| self.target(&rest.target)).transpose()?;
        Ok(Pattern::Array(Box::new(ArrayPattern { elements, rest })))
    }

    fn object_target(&mut self, node: &oxc::ObjectAssignmentTarget<'a>) -> Converted<Pattern> {
        let properties = node.properties.iter().map(|property| self.target_property(property));
        let properties = properties.collect::<Converted<_>>()?;
        let rest = node.rest.as_ref().map(|rest| self.target(&rest.target)).transpose()?;
        Ok(Pattern::Object(Box::new(ObjectPattern { properties, rest })))
    }

    fn target_property(&mut self, node: &oxc::AssignmentTargetProperty<'a>) -> Converted<PatternProperty> {
        match node {
            oxc::AssignmentTargetProperty::AssignmentTargetPropertyIdentifier(node) => {
                let name = self.name(node.binding.name.as_str());
                let default = node.init.as_ref().map(|init| self.expression(init)).transpose()?;
                Ok(PatternProperty::Shorthand(name, default))
            }
            oxc::AssignmentTargetProperty::AssignmentTargetPropertyProperty(node) => {
                let key = self.property_name(&node.name, node.computed)?;
                Ok(PatternProperty::Keyed(key, self.target_element(&node.binding)?))
            }
        }
    }
}
