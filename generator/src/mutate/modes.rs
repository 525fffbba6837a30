//! Modes that are swapped: of the script, of a function.

use std::sync::Arc;

use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{Body, Expression, FunctionBody};
use dunder_syntax::{Name, Program};

use super::places::one_expression;
use crate::draw::Draw;

/// Has strict code be sloppy, or sloppy code strict.
pub(super) fn swap(program: &mut Program, _: &Program, draw: &mut Draw<'_, '_>) -> bool {
    if draw.chance(60) {
        toggle(&mut program.body);
        return true;
    }
    let has_body = |node: &Expression| matches!(node, Expression::Function(function) if matches!(function.body, FunctionBody::Block(_)));
    one_expression(program, draw, &has_body, |node, _| {
        if let Expression::Function(function) = node
            && let FunctionBody::Block(body) = &mut Arc::make_mut(function).body
        {
            toggle(body);
        }
    })
}

fn toggle(body: &mut Body) {
    if body.has_use_strict() {
        body.directives.clear();
        // Else the functions inside would stay as they are.
        Sloppy.body(body);
    } else {
        body.directives.insert(0, Name::from("use strict"));
    }
}

struct Sloppy;

impl VisitMut for Sloppy {
    fn body(&mut self, node: &mut Body) {
        node.directives.clear();
        walk_mut::body(self, node);
    }
}
