//! A pass over names: those of the program's own variables, properties, private elements and labels become short ones.

use std::collections::{BTreeMap, BTreeSet};

use dunder_syntax::tree::visit_mut::{VisitMut, walk_mut};
use dunder_syntax::tree::{
    Class, Expression, Function, FunctionForm, Literal, MemberKey, Pattern, PatternElement, PatternProperty,
    PropertyDefinition, PropertyName,
};
use dunder_syntax::{JsString, Name, Program};

use crate::reduce::chooser::Chooser;

/// Renames all variables at once, or any one name, wherever it stands.
pub(super) fn shorten(program: &mut Program, chooser: &mut Chooser) {
    let mut found = Found::default();
    found.body(&mut program.body);
    let Found { bound, properties, private, labels, taken } = found;
    let free: BTreeSet<&Name> = taken.iter().filter(|name| !bound.contains(name)).collect();
    let fresh = (0..).map(short).filter(|name| !free.contains(name));
    let all: BTreeMap<Name, Name> = bound.iter().cloned().zip(fresh).collect();
    let mut chosen = Renaming::default();
    if !all.is_empty() {
        chooser.offer(|| chosen.variables = all);
    }
    single(chooser, &bound, |name| taken.contains(name), &mut chosen.variables);
    single(chooser, &properties, |name| properties.contains(name), &mut chosen.properties);
    single(chooser, &private, |name| private.contains(name), &mut chosen.private);
    single(chooser, &labels, |name| labels.contains(name), &mut chosen.labels);
    if chooser.has_chosen() {
        chosen.body(&mut program.body);
    }
}

/// Offers to give each of `names` the first name that is not taken, if that is a simpler one.
fn single(chooser: &mut Chooser, names: &[Name], is_taken: impl Fn(&Name) -> bool, chosen: &mut BTreeMap<Name, Name>) {
    let fresh = (0..).map(short).find(|name| !is_taken(name)).expect("there is no end of names");
    for name in names.iter().filter(|name| (fresh.len(), &fresh) < (name.len(), name)) {
        chooser.offer(|| {
            chosen.insert(name.clone(), fresh.clone());
        });
    }
}

/// The names in order of simplicity: `a` to `z`, then `aa`, `ab`, … .
fn short(mut number: usize) -> Name {
    let mut text = String::new();
    loop {
        text.insert(0, char::from(b'a' + (number % 26) as u8));
        number /= 26;
        if number == 0 {
            return text.into();
        }
        number -= 1;
    }
}

/// The names of a program, each in the order of first appearance.
#[derive(Default)]
struct Found {
    /// Names that the program binds.
    bound: Vec<Name>,
    /// Names of properties that the program defines or spells out in a string.
    properties: Vec<Name>,
    private: Vec<Name>,
    labels: Vec<Name>,
    /// Every name of an identifier, bound or not.
    taken: BTreeSet<Name>,
}

fn note(names: &mut Vec<Name>, name: &Name) {
    if !names.contains(name) {
        names.push(name.clone());
    }
}

impl VisitMut for Found {
    fn name(&mut self, name: &mut Name) {
        self.taken.insert(name.clone());
    }

    fn pattern(&mut self, node: &mut Pattern) {
        if let Pattern::Binding(name) = node {
            note(&mut self.bound, name);
        }
        walk_mut::pattern(self, node);
    }

    fn function(&mut self, node: &mut Function) {
        if let (Some(name), FunctionForm::Declaration | FunctionForm::Expression) = (&node.name, node.form) {
            note(&mut self.bound, name);
        }
        walk_mut::function(self, node);
    }

    fn class(&mut self, node: &mut Class) {
        if let Some(name) = &node.name {
            note(&mut self.bound, name);
        }
        walk_mut::class(self, node);
    }

    fn property_definition(&mut self, node: &mut PropertyDefinition) {
        if let PropertyDefinition::Shorthand(name) = node {
            self.taken.insert(name.clone());
            note(&mut self.properties, name);
        }
        walk_mut::property_definition(self, node);
    }

    fn pattern_property(&mut self, node: &mut PatternProperty) {
        if let PatternProperty::Shorthand(name, _) = node {
            self.taken.insert(name.clone());
            note(&mut self.bound, name);
        }
        walk_mut::pattern_property(self, node);
    }

    fn property_name(&mut self, node: &mut PropertyName) {
        if let PropertyName::Identifier(name) = node {
            note(&mut self.properties, name);
        }
        walk_mut::property_name(self, node);
    }

    fn expression(&mut self, node: &mut Expression) {
        if let Expression::Literal(Literal::String(text)) = node
            && let Ok(name) = String::from_utf16(text.units())
        {
            note(&mut self.properties, &name.into());
        }
        walk_mut::expression(self, node);
    }

    fn private_name(&mut self, name: &mut Name) {
        note(&mut self.private, name);
    }

    fn label(&mut self, name: &mut Name) {
        note(&mut self.labels, name);
    }
}

/// Which names become which.
#[derive(Default)]
struct Renaming {
    variables: BTreeMap<Name, Name>,
    properties: BTreeMap<Name, Name>,
    private: BTreeMap<Name, Name>,
    labels: BTreeMap<Name, Name>,
}

fn rename(name: &mut Name, names: &BTreeMap<Name, Name>) {
    if let Some(new) = names.get(name) {
        *name = new.clone();
    }
}

impl VisitMut for Renaming {
    fn name(&mut self, name: &mut Name) {
        rename(name, &self.variables);
    }

    fn private_name(&mut self, name: &mut Name) {
        rename(name, &self.private);
    }

    fn label(&mut self, name: &mut Name) {
        rename(name, &self.labels);
    }

    fn property_definition(&mut self, node: &mut PropertyDefinition) {
        if let PropertyDefinition::Shorthand(name) = node {
            let (mut key, mut value) = (name.clone(), name.clone());
            rename(&mut key, &self.properties);
            rename(&mut value, &self.variables);
            if key != value {
                *node = PropertyDefinition::Value(PropertyName::Identifier(key), Expression::Identifier(value));
            } else {
                *name = key;
            }
            return;
        }
        walk_mut::property_definition(self, node);
    }

    fn pattern_property(&mut self, node: &mut PatternProperty) {
        walk_mut::pattern_property(self, node);
        if let PatternProperty::Shorthand(name, default) = node {
            let (mut key, mut value) = (name.clone(), name.clone());
            rename(&mut key, &self.properties);
            rename(&mut value, &self.variables);
            if key != value {
                let element = PatternElement { target: Pattern::Binding(value), default: default.take() };
                *node = PatternProperty::Keyed(PropertyName::Identifier(key), element);
            } else {
                *name = key;
            }
        }
    }

    fn property_name(&mut self, node: &mut PropertyName) {
        match node {
            PropertyName::Identifier(name) => rename(name, &self.properties),
            PropertyName::String(text) => rename_text(text, &self.properties),
            _ => walk_mut::property_name(self, node),
        }
    }

    fn member_key(&mut self, node: &mut MemberKey) {
        match node {
            MemberKey::Name(name) => rename(name, &self.properties),
            _ => walk_mut::member_key(self, node),
        }
    }

    fn expression(&mut self, node: &mut Expression) {
        match node {
            Expression::Literal(Literal::String(text)) => rename_text(text, &self.properties),
            _ => walk_mut::expression(self, node),
        }
    }
}

fn rename_text(text: &mut JsString, names: &BTreeMap<Name, Name>) {
    if let Ok(name) = String::from_utf16(text.units())
        && let Some(new) = names.get(&Name::from(name))
    {
        *text = (&**new).into();
    }
}

#[cfg(test)]
mod tests {
    use dunder_syntax::parse_script;

    use super::*;

    /// What the change of a number makes of a text.
    fn renamed(text: &str, number: usize) -> Option<Program> {
        let mut program = parse_script(text).unwrap();
        let mut chooser = Chooser::new(number);
        shorten(&mut program, &mut chooser);
        chooser.has_chosen().then_some(program)
    }

    #[test]
    fn short_names_come_in_order() {
        let names: Vec<String> = [0, 1, 25, 26, 27, 701, 702].map(|number| short(number).to_string()).into();
        assert_eq!(names, ["a", "b", "z", "aa", "ab", "zz", "aaa"]);
    }

    #[test]
    fn all_variables_at_once() {
        let text = "var one = b, two = ({ one, x: one }); function f({ one = two }) { return f; }";
        let expected = "var a = b, c = ({ one: a, x: a }); function d({ one: a = c }) { return d; }";
        assert_eq!(renamed(text, 0).unwrap(), parse_script(expected).unwrap());
    }

    #[test]
    fn one_name_at_a_time() {
        let text = "c: for (var key of [{ key: 'key' }.key]) { class A { #key; static key = key; b() { return #key in this; } } break c; }";
        let results: Vec<Program> = (0..).map_while(|number| renamed(text, number)).collect();
        let expected = [
            text.replace("var key", "var a").replace("= key", "= a").replace("class A", "class b"),
            text.replace("var key", "var a").replace("= key", "= a"),
            text.replace("{ key: 'key' }.key", "{ a: 'a' }.a").replace("static key", "static a"),
            text.replace("b()", "a()"),
            text.replace("#key", "#a"),
            text.replace("c: ", "a: ").replace("break c", "break a"),
        ];
        assert_eq!(results.len(), expected.len(), "{results:#?}");
        for (result, expected) in results.iter().zip(&expected) {
            assert_eq!(*result, parse_script(expected).unwrap());
        }
    }
}
