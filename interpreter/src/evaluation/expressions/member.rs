//! Property accessors (ECMA-262, 13.3.2 to 13.3.4).

use dunder_syntax::Name;
use dunder_syntax::tree::{Expression, Member, MemberKey};

use crate::abrupt::Completion;
use crate::agent::Agent;
use crate::evaluation::references::{Reference, ReferenceBase, ReferencedName, get_value};
use crate::operations::private::make_private_reference;
use crate::step;
use crate::value::Value;

/// Defines the evaluation of the three accessors behind a MemberExpression or behind a CallExpression: the clause has the same
/// algorithms for both, under labels of their own.
macro_rules! property_accessors {
    ($name:ident, $computed:tt, $identifier:tt, $private:tt) => {
        fn $name(agent: &mut Agent, node: &Member) -> Completion<Reference> {
            match &node.key {
                MemberKey::Computed(expression) => {
                    property_accessors!(@base agent, node, base_value, $computed);
                    property_accessors!(@step agent, 3, $computed);
                    let strict = agent.context().strict;
                    property_accessors!(@step agent, 4, $computed);
                    evaluate_property_access_with_expression_key(agent, base_value, expression, strict)
                }
                MemberKey::Name(name) => {
                    property_accessors!(@base agent, node, base_value, $identifier);
                    property_accessors!(@step agent, 3, $identifier);
                    let strict = agent.context().strict;
                    property_accessors!(@step agent, 4, $identifier);
                    Ok(evaluate_property_access_with_identifier_key(agent, base_value, name, strict))
                }
                MemberKey::Private(name) => {
                    property_accessors!(@base agent, node, base_value, $private);
                    property_accessors!(@step agent, 3, $private);
                    let field_name_string = agent.heap.strings.intern_name(name);
                    property_accessors!(@step agent, 4, $private);
                    Ok(make_private_reference(agent, base_value, field_name_string))
                }
            }
        }
    };
    (@base $agent:ident, $node:ident, $value:ident, $labels:tt) => {
        property_accessors!(@step $agent, 1, $labels);
        let mut base_reference = super::evaluate($agent, &$node.object)?;
        property_accessors!(@step $agent, 2, $labels);
        let $value = get_value($agent, &mut base_reference)?;
    };
    (@step $agent:ident, 1, ($one:literal $two:literal $three:literal $four:literal)) => {
        step!($agent, PropertyAccessor_Evaluation, $one)
    };
    (@step $agent:ident, 2, ($one:literal $two:literal $three:literal $four:literal)) => {
        step!($agent, PropertyAccessor_Evaluation, $two)
    };
    (@step $agent:ident, 3, ($one:literal $two:literal $three:literal $four:literal)) => {
        step!($agent, PropertyAccessor_Evaluation, $three)
    };
    (@step $agent:ident, 4, ($one:literal $two:literal $three:literal $four:literal)) => {
        step!($agent, PropertyAccessor_Evaluation, $four)
    };
}

property_accessors!(of_member_expression, ("1" "2" "3" "4"), ("1:1" "1:2" "1:3" "1:4"), ("2:1" "2:2" "2:3" "2:4"));
property_accessors!(
    of_call_expression,
    ("3:1" "3:2" "3:3" "3:4"),
    ("4:1" "4:2" "4:3" "4:4"),
    ("5:1" "5:2" "5:3" "5:4")
);

/// Evaluation of a property accessor (`#sec-property-accessors-runtime-semantics-evaluation`)
pub(super) fn evaluate(agent: &mut Agent, node: &Member) -> Completion<Reference> {
    if is_call_expression(&node.object) { of_call_expression(agent, node) } else { of_member_expression(agent, node) }
}

/// Whether an expression is a CallExpression and no MemberExpression: a call with accessors and templates behind it.
fn is_call_expression(mut expression: &Expression) -> bool {
    loop {
        expression = match expression {
            Expression::Call(_) | Expression::SuperCall(_) | Expression::ImportCall(_) => return true,
            Expression::Member(node) => &node.object,
            Expression::TaggedTemplate(node) => &node.tag,
            _ => return false,
        }
    }
}

/// EvaluatePropertyAccessWithExpressionKey (`#sec-evaluate-property-access-with-expression-key`)
pub(super) fn evaluate_property_access_with_expression_key(
    agent: &mut Agent,
    base_value: Value,
    expression: &Expression,
    strict: bool,
) -> Completion<Reference> {
    step!(agent, EvaluatePropertyAccessWithExpressionKey, "1");
    let mut property_name_reference = super::evaluate(agent, expression)?;
    step!(agent, EvaluatePropertyAccessWithExpressionKey, "2");
    let property_name_value = get_value(agent, &mut property_name_reference)?;
    step!(agent, EvaluatePropertyAccessWithExpressionKey, "3");
    step!(agent, EvaluatePropertyAccessWithExpressionKey, "4");
    let referenced_name = match property_name_value {
        Value::String(key) => ReferencedName::Key(key.into()),
        Value::Symbol(key) => ReferencedName::Key(key.into()),
        value => ReferencedName::Value(value),
    };
    Ok(Reference { base: ReferenceBase::Value(base_value), referenced_name, strict, this_value: None })
}

/// EvaluatePropertyAccessWithIdentifierKey (`#sec-evaluate-property-access-with-identifier-key`)
pub(super) fn evaluate_property_access_with_identifier_key(
    agent: &mut Agent,
    base_value: Value,
    identifier_name: &Name,
    strict: bool,
) -> Reference {
    step!(agent, EvaluatePropertyAccessWithIdentifierKey, "1");
    let property_name_string = agent.heap.strings.intern_name(identifier_name);
    step!(agent, EvaluatePropertyAccessWithIdentifierKey, "2");
    let referenced_name = ReferencedName::Key(property_name_string.into());
    Reference { base: ReferenceBase::Value(base_value), referenced_name, strict, this_value: None }
}
