//! What objects and symbols are called in a printed line.

use std::rc::Rc;

use rustc_hash::FxHashMap;

use crate::value::{ObjectId, SymbolId, Value};

/// An error prototype that the harness knows.
#[derive(Clone, Debug)]
pub(super) struct KnownError {
    /// What an error that inherits from it is printed as.
    pub name: Rc<str>,
    /// Whether engines throw such errors when they run out of something: then the harness looks at the message.
    pub scarce: bool,
}

/// What an object without a name of its own is called, before its number.
#[derive(Clone, Copy, Debug)]
pub(super) enum Kind {
    Object,
    Function,
    Array,
}

impl Kind {
    fn text(self) -> &'static str {
        match self {
            Kind::Object => "object",
            Kind::Function => "function",
            Kind::Array => "array",
        }
    }
}

/// The names of values: those that they have before a program runs, and those that they get when they are printed first.
#[derive(Default)]
pub(crate) struct Names {
    known: FxHashMap<ObjectId, Rc<str>>,
    known_symbols: FxHashMap<SymbolId, Rc<str>>,
    errors: FxHashMap<ObjectId, KnownError>,
    objects: FxHashMap<ObjectId, (Kind, u32)>,
    symbols: FxHashMap<SymbolId, u32>,
    count: u32,
}

impl Names {
    /// Forgets what was named while a program ran.
    pub(crate) fn reset(&mut self) {
        self.objects.clear();
        self.symbols.clear();
        self.count = 0;
    }

    /// Names a value for every program.
    pub(super) fn learn(&mut self, value: Value, name: &str) {
        match value {
            Value::Object(object) => drop(self.known.insert(object, name.into())),
            Value::Symbol(symbol) => drop(self.known_symbols.insert(symbol, name.into())),
            _ => {}
        }
    }

    /// Names an error prototype for every program.
    pub(super) fn learn_error(&mut self, prototype: ObjectId, error: KnownError) {
        self.errors.insert(prototype, error);
    }

    /// Gives the name that one object has for every program to another one.
    pub(super) fn pass_on(&mut self, from: ObjectId, to: ObjectId) {
        if let Some(name) = self.known.remove(&from) {
            self.known.insert(to, name);
        }
    }

    /// What errors that inherit from an object are printed as.
    pub(super) fn error(&self, prototype: ObjectId) -> Option<&KnownError> {
        self.errors.get(&prototype)
    }

    /// Writes an object's name, where it has one.
    pub(super) fn write_object(&self, object: ObjectId, out: &mut String) -> bool {
        if let Some(name) = self.known.get(&object) {
            out.push_str(name);
            return true;
        }
        let Some((kind, number)) = self.objects.get(&object) else { return false };
        write_numbered(kind.text(), *number, out);
        true
    }

    /// Names an object by its kind.
    pub(super) fn name_object(&mut self, object: ObjectId, kind: Kind) {
        self.count += 1;
        self.objects.insert(object, (kind, self.count));
    }

    /// A well-known symbol's name.
    pub(super) fn known_symbol(&self, symbol: SymbolId) -> Option<&str> {
        self.known_symbols.get(&symbol).map(|name| &**name)
    }

    /// A symbol's number, which it gets where it has none.
    pub(super) fn number_of_symbol(&mut self, symbol: SymbolId) -> u32 {
        *self.symbols.entry(symbol).or_insert_with(|| {
            self.count += 1;
            self.count
        })
    }
}

/// Writes `object#1`.
pub(super) fn write_numbered(text: &str, number: u32, out: &mut String) {
    use std::fmt::Write;
    let written = write!(out, "{text}#{number}");
    debug_assert!(written.is_ok(), "a String takes what is written");
}
