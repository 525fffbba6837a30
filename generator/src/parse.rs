//! From a row's code to a piece of a tree: the only user of the parser.

use dunder_syntax::parse::parse_script;
use dunder_syntax::tree::{Expression, FunctionBody, PropertyDefinition, Statement, StatementKind};

use crate::library::Fragment;
use crate::rows::Shape;

/// Parses code of a shape, inside of what makes `super`, `new.target` and `return` legal.
pub(crate) fn fragment(code: &str, shape: Shape) -> Result<Fragment, String> {
    let script = match shape {
        Shape::Statements => format!("({{ m() {{ {code} }} }});"),
        Shape::Expression => format!("({{ m() {{ ({code}); }} }});"),
        Shape::Properties => format!("({{ {code} }});"),
        Shape::Members => format!("(class extends X {{ {code} }});"),
    };
    let program = parse_script(&script).map_err(|error| format!("{error:?}"))?;
    let Some(StatementKind::Expression(expression)) = program.body.statements.into_iter().next().map(|it| it.kind)
    else {
        return Err("no expression".to_owned());
    };
    let piece = match (shape, expression) {
        (Shape::Members, Expression::Class(class)) => Some(Fragment::Members(class.elements.clone())),
        (Shape::Properties, Expression::Object(properties)) => Some(Fragment::Properties(properties)),
        (Shape::Statements, Expression::Object(properties)) => body(properties).map(Fragment::Statements),
        (Shape::Expression, Expression::Object(properties)) => only_expression(properties).map(Fragment::Expression),
        _ => None,
    };
    piece.ok_or_else(|| "not of the shape of its category".to_owned())
}

/// The statements of the one method of an object literal.
fn body(properties: Vec<PropertyDefinition>) -> Option<Vec<Statement>> {
    match properties.into_iter().next()? {
        PropertyDefinition::Method(_, function) => match &function.body {
            FunctionBody::Block(body) => Some(body.statements.clone()),
            FunctionBody::Expression(_) => None,
        },
        _ => None,
    }
}

/// The one expression that the one method of an object literal consists of.
fn only_expression(properties: Vec<PropertyDefinition>) -> Option<Expression> {
    match body(properties)?.into_iter().next()?.kind {
        StatementKind::Expression(expression) => Some(expression),
        _ => None,
    }
}
