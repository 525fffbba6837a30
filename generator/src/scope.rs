//! What the names of a program hold, as far as it is known while the program is made.

use dunder_syntax::Name;

use crate::draw::Draw;

/// A set of properties that a value has for certain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub(crate) struct Traits(u16);

impl Traits {
    pub(crate) const NONE: Traits = Traits(0);
    /// An object of any kind, functions included.
    pub(crate) const OBJECT: Traits = Traits(1);
    /// It has a `[[Call]]` that may be called.
    pub(crate) const CALLABLE: Traits = Traits(1 << 1);
    /// It has a `[[Construct]]`.
    pub(crate) const CONSTRUCTOR: Traits = Traits(1 << 2);
    /// A class constructor: a plain call throws.
    pub(crate) const CLASS: Traits = Traits(1 << 3);
    /// An array, or a proxy of one.
    pub(crate) const ARRAY: Traits = Traits(1 << 4);
    /// A proxy.
    pub(crate) const PROXY: Traits = Traits(1 << 5);
    /// An arguments object.
    pub(crate) const ARGUMENTS: Traits = Traits(1 << 6);
    /// A wrapper of a primitive value.
    pub(crate) const WRAPPER: Traits = Traits(1 << 7);
    /// Indices and a `length`.
    pub(crate) const ARRAY_LIKE: Traits = Traits(1 << 8);
    /// A symbol.
    pub(crate) const SYMBOL: Traits = Traits(1 << 9);
    /// The specification does not fix its own keys: a sloppy function, an error, an intrinsic, or a proxy of one.
    pub(crate) const OPEN_KEYS: Traits = Traits(1 << 10);
    /// A generator or async function: it may be looked at, not called.
    pub(crate) const SLEEPER: Traits = Traits(1 << 11);
    /// A handler of proxies.
    pub(crate) const HANDLER: Traits = Traits(1 << 12);
    /// What made it may have thrown, so that the name may hold undefined.
    pub(crate) const UNCERTAIN: Traits = Traits(1 << 13);
    /// Every operation on it throws.
    pub(crate) const REVOKED: Traits = Traits(1 << 14);
    /// It may be an intrinsic or an error, whose own keys no program looks at: they are the engine's own.
    pub(crate) const INTRINSIC: Traits = Traits(1 << 15);

    /// Whether all of `other` is in this set.
    pub(crate) const fn all(self, other: Traits) -> bool {
        self.0 & other.0 == other.0
    }

    /// Whether any of `other` is in this set.
    pub(crate) const fn any(self, other: Traits) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets together.
    pub(crate) const fn and(self, other: Traits) -> Traits {
        Traits(self.0 | other.0)
    }

    /// What both sets hold.
    pub(crate) const fn common(self, other: Traits) -> Traits {
        Traits(self.0 & other.0)
    }
}

/// What a row makes.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Kind {
    /// How names that hold it begin.
    letter: char,
    traits: Traits,
    /// Which traits it takes over from the value in the row's hole labelled `t`.
    inherits: Traits,
    /// Whether it is certain to be an object that did not exist before.
    fresh: bool,
}

const fn fresh(letter: char, traits: Traits) -> Kind {
    Kind { letter, traits: traits.and(Traits::OBJECT), inherits: Traits::NONE, fresh: true }
}

/// What a value may be of which nothing is known but what it was wanted for.
pub(crate) const UNKNOWN: Traits = Traits::OPEN_KEYS.and(Traits::INTRINSIC);

const FUNCTION: Traits = Traits::CALLABLE.and(Traits::CONSTRUCTOR);

impl Kind {
    pub(crate) const OBJECT: Kind = fresh('o', Traits::NONE);
    pub(crate) const SLOPPY_FUNCTION: Kind = fresh('f', FUNCTION.and(Traits::OPEN_KEYS));
    pub(crate) const STRICT_FUNCTION: Kind = fresh('f', FUNCTION);
    /// An arrow function, a method or an accessor's function.
    pub(crate) const METHOD: Kind = fresh('m', Traits::CALLABLE);
    pub(crate) const SLEEPER: Kind = fresh('g', Traits::SLEEPER);
    pub(crate) const CLASS: Kind = fresh('C', FUNCTION.and(Traits::CLASS));
    pub(crate) const BOUND: Kind = Kind { inherits: Traits::CONSTRUCTOR, ..fresh('b', Traits::CALLABLE) };
    pub(crate) const PROXY: Kind = Kind {
        inherits: FUNCTION
            .and(Traits::CLASS)
            .and(Traits::ARRAY)
            .and(Traits::ARRAY_LIKE)
            .and(UNKNOWN)
            .and(Traits::SLEEPER)
            .and(Traits::UNCERTAIN),
        ..fresh('p', Traits::PROXY)
    };
    pub(crate) const REVOKED: Kind = fresh('r', Traits::PROXY.and(Traits::REVOKED).and(Traits::OPEN_KEYS));
    pub(crate) const HANDLER: Kind = fresh('h', Traits::HANDLER);
    pub(crate) const ARRAY: Kind = fresh('a', Traits::ARRAY.and(Traits::ARRAY_LIKE));
    pub(crate) const ARRAY_LIKE: Kind = fresh('l', Traits::ARRAY_LIKE);
    pub(crate) const TYPED: Kind = fresh('t', Traits::ARRAY_LIKE);
    pub(crate) const ARGUMENTS: Kind = fresh('q', Traits::ARGUMENTS.and(Traits::ARRAY_LIKE));
    pub(crate) const WRAPPER: Kind = fresh('w', Traits::WRAPPER);
    pub(crate) const ERROR: Kind = fresh('e', UNKNOWN);
    pub(crate) const SYMBOL: Kind = Kind { letter: 's', traits: Traits::SYMBOL, inherits: Traits::NONE, fresh: true };
    /// An object of which nothing more is known: it may be one that has a name already.
    pub(crate) const SOMETHING: Kind = Kind { fresh: false, ..fresh('v', Traits::UNCERTAIN) };

    /// What was made to fill a hole, with what is known of it.
    pub(crate) const fn wanted(traits: Traits) -> Kind {
        Kind { letter: 'v', traits, inherits: Traits::NONE, fresh: false }
    }
}

/// When a value came to be, counted in declarations: between two of them where it is not known.
///
/// A prototype that is older than its heir makes no cycle. The specification refuses a cycle of ordinary objects, but not one
/// through a proxy, which every lookup then follows without end.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Age {
    pub(crate) earliest: u16,
    pub(crate) latest: u16,
}

/// A name and what it holds.
#[derive(Clone, Debug)]
pub(crate) struct Variable {
    pub(crate) name: Name,
    pub(crate) traits: Traits,
    pub(crate) age: Age,
}

/// The names declared so far, in order.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    variables: Vec<Variable>,
    count: u16,
}

impl Scope {
    /// A name that nothing has yet, for what a row makes.
    pub(crate) fn new_name(&mut self, kind: Kind) -> Name {
        self.count += 1;
        Name::from(format!("{}{}", kind.letter, self.count))
    }

    /// The number of declarations so far.
    pub(crate) fn now(&self) -> u16 {
        self.count
    }

    /// Declares a name: from here on it is drawn. `model` is the value that this one is made from, `sure` tells whether its
    /// making cannot throw.
    pub(crate) fn declare(&mut self, name: Name, kind: Kind, model: Option<(Traits, Age)>, sure: bool) -> &Variable {
        let doubt = if sure { Traits::NONE } else { Traits::UNCERTAIN };
        let inherited = model.map_or(Traits::NONE, |(traits, _)| traits.common(kind.inherits));
        let earliest = match model {
            _ if !kind.fresh => 0,
            // A new prototype for a proxy is one for its target.
            Some((_, age)) if kind.traits.all(Traits::PROXY) => age.earliest,
            _ => self.count,
        };
        let variable =
            Variable { name, traits: kind.traits.and(inherited).and(doubt), age: Age { earliest, latest: self.count } };
        let place = self.variables.len();
        self.variables.push(variable);
        &self.variables[place]
    }

    /// The names declared so far.
    pub(crate) fn variables(&self) -> &[Variable] {
        &self.variables
    }

    /// Whether there is a name whose value has all of the traits.
    pub(crate) fn holds(&self, wanted: Traits) -> bool {
        self.variables.iter().any(|variable| variable.traits.all(wanted))
    }

    /// Draws a name whose value has all of the traits `wanted`, none of those `barred`, and is older than `before`, if there is one.
    pub(crate) fn draw(&self, draw: &mut Draw, wanted: Traits, barred: Traits, before: u16) -> Option<&Variable> {
        let fits = |variable: &&Variable| {
            variable.traits.all(wanted) && !variable.traits.any(barred) && variable.age.latest < before
        };
        let fitting = self.variables.iter().filter(fits).count();
        let bound = u16::try_from(fitting).ok().filter(|&bound| bound > 0)?;
        let chosen = self.variables.iter().filter(fits).nth(draw.below(bound).into())?;
        if !chosen.traits.any(Traits::UNCERTAIN) || draw.chance(50) {
            return Some(chosen);
        }
        self.variables
            .iter()
            .find(|variable| fits(variable) && !variable.traits.any(Traits::UNCERTAIN))
            .or(Some(chosen))
    }
}
