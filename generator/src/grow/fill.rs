//! What goes into a hole.

use dunder_syntax::tree::{
    Declarator, Expression, Literal, MemberKey, Pattern, StatementKind, VariableDeclaration, VariableKind,
};

use super::{Bound, Frame, Grower};
use crate::hole::{Fill, Hole};
use crate::library::Fragment;
use crate::rows::Category;
use crate::scope::{Age, Kind, Traits, UNKNOWN};

/// Of a hundred keys, how many are one of the program's own; how many of the others are one that runs code when it is coerced.
const OWN_KEYS: u8 = 84;
const COERCED_KEYS: u8 = 20;

/// Of a hundred prototypes, how many come from the scope.
const PARENTS_IN_SCOPE: u8 = 72;

impl Grower<'_, '_> {
    /// The expression that fills a hole.
    pub(super) fn filled(&mut self, hole: Hole, frame: &mut Frame) -> Expression {
        let fill = hole.fill();
        if fill == Fill::Parent {
            return self.parent(hole.label, frame);
        }
        if let Some(bound) = frame.bound(hole.label) {
            return bound.expression.clone();
        }
        if hole == Hole::VALUE && frame.bound(b'k').is_some_and(|key| is_proto(&key.expression)) {
            let heir = if frame.bound(b'a').is_some() { b'a' } else { b'o' };
            return self.parent(heir, frame);
        }
        let mut bound = match fill {
            Fill::Site => return self.site_number(),
            Fill::New => match &frame.new {
                Some(name) => Bound::unknown(Expression::Identifier(name.clone()), self.scope.now()),
                None => Bound::unknown(Expression::This, self.scope.now()),
            },
            Fill::Key => Bound::unknown(self.key(hole.label != 0, frame), self.scope.now()),
            Fill::Value { wanted, barred, scope, otherwise } => {
                // What the row uses twice comes from the scope, if at all possible.
                let scope = if hole.label == 0 { scope } else { 100 };
                self.value(wanted, barred, scope, otherwise, frame)
            }
            Fill::One(category) | Fill::Several(category, ..) => {
                Bound::unknown(self.one(category, frame), self.scope.now())
            }
            Fill::Values(..) | Fill::Parent => Bound::unknown(self.one(Category::Value, frame), self.scope.now()),
        };
        if matches!(fill, Fill::Value { .. }) && hole.label != 0 && frame.depth == 0 && !is_constant(&bound.expression)
        {
            let kind = Kind::wanted(bound.traits);
            bound = self.named(bound, kind, frame);
        }
        if hole.label == 0 {
            return bound.expression;
        }
        let expression = bound.expression.clone();
        frame.bound.push((hole.label, bound));
        expression
    }

    /// An expression of a category.
    pub(crate) fn one(&mut self, category: Category, outer: &Frame) -> Expression {
        let mut frame = Frame::inside(outer);
        match &self.template(category, frame.depth >= self.plan.depth).fragment {
            Fragment::Expression(expression) => self.expression(expression, &mut frame),
            _ => Expression::Literal(Literal::Null),
        }
    }

    /// Several constructs of a category that is a list, each given to `add`.
    pub(super) fn several(
        &mut self,
        category: Category,
        least: u8,
        most: u8,
        outer: &Frame,
        mut add: impl FnMut(&mut Self, &'static Fragment, &mut Frame),
    ) {
        let deep = outer.depth + 1 >= self.plan.depth;
        let count = if deep { least.into() } else { self.draw.between(least.into(), most.into()) };
        for _ in 0..count {
            let mut frame = Frame::inside(outer);
            let template = self.template(category, deep);
            add(self, &template.fragment, &mut frame);
        }
    }

    /// Several values for an argument list or an array literal.
    pub(super) fn values(&mut self, (least, most): (u8, u8), frame: &mut Frame) -> Vec<Expression> {
        let count = self.draw.between(least.into(), most.into());
        (0..count).map(|_| self.filled(Hole::ARGUMENT, frame)).collect()
    }

    /// Gives what a row uses more than once a name of its own, declared before the row's statements.
    fn named(&mut self, bound: Bound, kind: Kind, frame: &mut Frame) -> Bound {
        let name = self.scope.new_name(kind);
        let target = Pattern::Binding(name.clone());
        let declarators = vec![Declarator { target, value: Some(bound.expression) }];
        let declaration = VariableDeclaration { kind: VariableKind::Var, declarators };
        frame.before.push(StatementKind::Variable(declaration).into());
        let variable = self.scope.declare(name, kind, None, !self.risk);
        Bound { expression: Expression::Identifier(variable.name.clone()), traits: variable.traits, age: variable.age }
    }

    fn value(&mut self, wanted: Traits, barred: Traits, percent: u8, otherwise: Category, frame: &Frame) -> Bound {
        let deep = frame.depth + 1 >= self.plan.depth;
        if (deep || self.draw.chance(percent))
            && let Some(variable) = self.scope.draw(&mut self.draw, wanted, barred, u16::MAX)
        {
            self.size += variable.name.len() as u32;
            let (traits, age) = (variable.traits, variable.age);
            let expression = Expression::Identifier(variable.name.clone());
            self.note_risk(traits.any(Traits::UNCERTAIN));
            return Bound { expression, traits, age };
        }
        let expression = self.one(otherwise, frame);
        let traits = match &expression {
            Expression::Identifier(_) | Expression::Member(_) => wanted.and(UNKNOWN),
            Expression::Function(_) | Expression::Class(_) => wanted.and(Traits::CALLABLE).and(Traits::OPEN_KEYS),
            _ if wanted.any(Traits::CALLABLE.and(Traits::CONSTRUCTOR)) => wanted.and(Traits::OPEN_KEYS),
            _ => wanted,
        };
        Bound { traits, ..Bound::unknown(expression, self.scope.now()) }
    }

    /// A key; one that the row uses twice runs no code.
    fn key(&mut self, twice: bool, frame: &Frame) -> Expression {
        let deep = frame.depth + 1 >= self.plan.depth;
        if !self.plan.keys.is_empty() && (deep || self.draw.chance(OWN_KEYS)) {
            self.size += 3;
            return self.draw.one_of(&self.plan.keys).expression.clone();
        }
        if deep || twice || !self.draw.chance(COERCED_KEYS) {
            return self.one(Category::Key, frame);
        }
        self.note_risk(true);
        self.one(Category::CoercedKey, frame)
    }

    /// A prototype for what the hole of that label holds: older than it, so that no cycle comes about.
    fn parent(&mut self, label: u8, frame: &Frame) -> Expression {
        let before = frame.bound(label).map_or(0, |heir| heir.age.earliest);
        if self.draw.chance(PARENTS_IN_SCOPE) {
            let barred = Traits::REVOKED.and(Traits::HANDLER);
            // Without proxies a cycle is refused, which is worth seeing too.
            let proxies = self.scope.variables().iter().any(|variable| variable.traits.any(Traits::PROXY));
            let before = if !proxies && self.draw.chance(20) { u16::MAX } else { before };
            if let Some(variable) = self.scope.draw(&mut self.draw, Traits::OBJECT, barred, before) {
                self.size += variable.name.len() as u32;
                return Expression::Identifier(variable.name.clone());
            }
        }
        self.one(Category::Parent, frame)
    }
}

impl Bound {
    /// Something that is not a name of the scope.
    fn unknown(expression: Expression, now: u16) -> Bound {
        Bound { expression, traits: UNKNOWN, age: Age { earliest: 0, latest: now } }
    }
}

/// Whether storing something under this key may change the prototype.
fn is_proto(key: &Expression) -> bool {
    matches!(key, Expression::Literal(Literal::String(text)) if text.is("__proto__"))
}

/// Whether an expression is the same each time and runs no code.
pub(crate) fn is_constant(expression: &Expression) -> bool {
    match expression {
        Expression::Identifier(_) | Expression::Literal(_) => true,
        Expression::Unary(_, inner) => is_constant(inner),
        Expression::Member(member) => match (&member.object, &member.key) {
            (Expression::Identifier(object), MemberKey::Name(name)) => &**object == "Symbol" || &**name == "prototype",
            _ => false,
        },
        _ => false,
    }
}
