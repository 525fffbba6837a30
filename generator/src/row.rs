//! What a row of the table of constructs is.

use crate::Features;
use crate::scope::Kind;

/// One construct: a piece of JavaScript with holes (see [`crate::hole`]), and when and how often it is taken.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Row {
    /// Its name, unique in the whole table.
    pub(crate) name: &'static str,
    /// How often it is taken among the rows of its category.
    pub(crate) weight: u8,
    /// The JavaScript: statements, an expression, or members, as its category says.
    pub(crate) code: &'static str,
    /// What else the engines must know for it.
    pub(crate) features: Features,
    /// Whether it is an early error in strict code.
    pub(crate) sloppy: bool,
    /// Whether it cannot throw, and needs no try statement.
    pub(crate) sure: bool,
    /// Whether it may throw although its parts do not: what it stands in needs a try statement.
    pub(crate) risky: bool,
    /// What the name that it declares with `$new` holds.
    pub(crate) makes: Option<Kind>,
    /// Whether what it prints is fixed only as long as no Proxy and no typed array is about: the order of for-in
    /// (`#sec-enumerate-object-properties`).
    pub(crate) ordinary: bool,
    /// What it changes, and so what is worth looking at afterwards.
    pub(crate) touches: Touches,
}

/// What a construct changes in the object of its hole labelled `a`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Touches {
    /// Nothing, or what cannot be told.
    Nothing,
    /// The property whose key is in the hole labelled `k`.
    Property,
    /// Its prototype.
    Prototype,
    /// Anything.
    Whole,
}

/// A row that may throw, declares nothing and touches nothing; the methods of [`Row`] say otherwise.
pub(crate) const fn row(name: &'static str, weight: u8, code: &'static str) -> Row {
    Row {
        name,
        weight,
        code,
        features: Features::NONE,
        sloppy: false,
        sure: false,
        risky: false,
        ordinary: false,
        makes: None,
        touches: Touches::Nothing,
    }
}

impl Row {
    /// It declares `$new`, which holds this.
    pub(crate) const fn makes(mut self, kind: Kind) -> Row {
        self.makes = Some(kind);
        self
    }

    /// It may throw although its parts do not.
    pub(crate) const fn risky(mut self) -> Row {
        self.risky = true;
        self
    }

    /// It cannot throw.
    pub(crate) const fn sure(mut self) -> Row {
        self.sure = true;
        self
    }

    /// It is for programs that have made no Proxy and no typed array so far.
    pub(crate) const fn ordinary(mut self) -> Row {
        self.ordinary = true;
        self
    }

    /// It is for sloppy programs only.
    pub(crate) const fn sloppy(mut self) -> Row {
        self.sloppy = true;
        self
    }

    /// It needs an optional part of the language or the library.
    pub(crate) const fn needs(mut self, features: Features) -> Row {
        self.features = features;
        self
    }

    /// It changes the property `$key_k` of `$…_a`.
    pub(crate) const fn property(mut self) -> Row {
        self.touches = Touches::Property;
        self
    }

    /// It changes the prototype of `$…_a`.
    pub(crate) const fn prototype(mut self) -> Row {
        self.touches = Touches::Prototype;
        self
    }

    /// It changes `$…_a` anyhow.
    pub(crate) const fn whole(mut self) -> Row {
        self.touches = Touches::Whole;
        self
    }
}
