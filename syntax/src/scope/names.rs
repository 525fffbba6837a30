//! BoundNames (`#sec-static-semantics-boundnames`).

use std::sync::Arc;

use crate::Name;
use crate::tree::*;

/// BoundNames: the names that a node binds, in order.
pub trait BoundNames {
    /// Appends the names to a list.
    fn append_bound_names<'a>(&'a self, names: &mut Vec<&'a Name>);

    /// The names in a list of their own.
    fn bound_names(&self) -> Vec<&Name> {
        let mut names = Vec::new();
        self.append_bound_names(&mut names);
        names
    }
}

impl BoundNames for Pattern {
    fn append_bound_names<'a>(&'a self, names: &mut Vec<&'a Name>) {
        match self {
            Pattern::Binding(name) => names.push(name),
            Pattern::Target(_) => {}
            Pattern::Object(pattern) => {
                for property in &pattern.properties {
                    match property {
                        PatternProperty::Shorthand(name, _) => names.push(name),
                        PatternProperty::Keyed(_, element) => element.append_bound_names(names),
                    }
                }
                pattern.rest.append_bound_names(names);
            }
            Pattern::Array(pattern) => {
                pattern.elements.iter().for_each(|element| element.append_bound_names(names));
                pattern.rest.append_bound_names(names);
            }
        }
    }
}

impl<T: BoundNames> BoundNames for Option<T> {
    fn append_bound_names<'a>(&'a self, names: &mut Vec<&'a Name>) {
        self.iter().for_each(|node| node.append_bound_names(names));
    }
}

impl BoundNames for PatternElement {
    fn append_bound_names<'a>(&'a self, names: &mut Vec<&'a Name>) {
        self.target.append_bound_names(names);
    }
}

impl BoundNames for Parameters {
    fn append_bound_names<'a>(&'a self, names: &mut Vec<&'a Name>) {
        self.items.iter().for_each(|item| item.append_bound_names(names));
        self.rest.append_bound_names(names);
    }
}

impl BoundNames for VariableDeclaration {
    fn append_bound_names<'a>(&'a self, names: &mut Vec<&'a Name>) {
        self.declarators.iter().for_each(|declarator| declarator.target.append_bound_names(names));
    }
}

/// None for an assignment target, which binds nothing.
impl BoundNames for ForHead {
    fn append_bound_names<'a>(&'a self, names: &mut Vec<&'a Name>) {
        match self {
            ForHead::Declaration(_, target, _) => target.append_bound_names(names),
            ForHead::Target(_) => {}
        }
    }
}

impl BoundNames for Arc<Function> {
    fn append_bound_names<'a>(&'a self, names: &mut Vec<&'a Name>) {
        names.extend(&self.name);
    }
}

impl BoundNames for Arc<Class> {
    fn append_bound_names<'a>(&'a self, names: &mut Vec<&'a Name>) {
        names.extend(&self.name);
    }
}
