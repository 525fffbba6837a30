//! Everything that a run allocates. Nothing is freed before the run ends; then the heap goes back to its frozen base.

pub mod arena;
pub mod buffers;
pub mod element_type;
pub mod names;
pub mod object;
pub mod properties;
pub mod strings;

use std::ops::{Index, IndexMut};

use crate::environments::{Environment, EnvironmentKind, PrivateEnvironment};
use crate::realm::Realm;
use crate::value::{
    BigIntId, EnvironmentId, ObjectId, PrivateEnvironmentId, PrivateNameId, RealmId, StringId, SymbolId,
};
use arena::Arena;
use object::Object;
use strings::Strings;

/// A symbol.
#[derive(Clone, Copy, Debug)]
pub struct Symbol {
    /// [[Description]]
    pub description: Option<StringId>,
    /// The key in the GlobalSymbolRegistry, where the symbol is there.
    pub registered: Option<StringId>,
}

/// A Private Name: only its identity counts.
#[derive(Clone, Copy, Debug)]
pub struct PrivateName {
    /// [[Description]], with its `#`
    pub description: StringId,
}

/// The heap, or by default the place that one was moved out of: `heap[id]` reads, and writes a copy where the item belongs to the base.
#[derive(Default)]
pub struct Heap {
    /// The strings.
    pub strings: Strings,
    symbols: Arena<Symbol>,
    big_ints: Arena<crate::builtins::BigInt>,
    objects: Arena<Object>,
    environments: Arena<Environment>,
    private_environments: Arena<PrivateEnvironment>,
    private_names: Arena<PrivateName>,
    realms: Arena<Realm>,
    /// How many bytes of Data Blocks the run has allocated, or may allocate without asking again.
    pub(crate) block_bytes: usize,
    /// Bytes that the properties of the run take.
    property_bytes: usize,
}

/// Bytes that a property takes in its object, with its place in the object's index.
const PROPERTY: usize = 64;

/// Says which arena each id indexes.
macro_rules! arenas {
    ($($id:ident $item:ty, $arena:ident, $add:ident;)*) => {
        $(
            impl Index<$id> for Heap {
                type Output = $item;
                #[inline]
                fn index(&self, id: $id) -> &$item {
                    self.$arena.get(id.0)
                }
            }

            impl IndexMut<$id> for Heap {
                #[inline]
                fn index_mut(&mut self, id: $id) -> &mut $item {
                    self.$arena.get_mut(id.0)
                }
            }
        )*

        impl Heap {
            $(
                #[doc = concat!("Adds an item and gives its [`", stringify!($id), "`].")]
                pub fn $add(&mut self, item: $item) -> $id {
                    $id(self.$arena.push(item))
                }
            )*

            /// Makes what is there now the base that [`Heap::reset`] goes back to.
            pub fn freeze(&mut self) {
                self.strings.freeze();
                $(self.$arena.freeze();)*
            }

            /// Goes back to the base.
            pub fn reset(&mut self) {
                self.strings.reset();
                $(self.$arena.reset();)*
                self.block_bytes = 0;
                self.property_bytes = 0;
            }
        }
    };
}

arenas! {
    SymbolId Symbol, symbols, add_symbol;
    BigIntId crate::builtins::BigInt, big_ints, add_big_int;
    ObjectId Object, objects, add_object;
    EnvironmentId Environment, environments, add_environment;
    PrivateEnvironmentId PrivateEnvironment, private_environments, add_private_environment;
    PrivateNameId PrivateName, private_names, add_private_name;
    RealmId Realm, realms, add_realm;
}

impl Heap {
    /// A heap that holds the well-known strings and symbols.
    pub fn new() -> Heap {
        let mut heap = Heap { strings: Strings::new(), ..Heap::default() };
        heap.environments.keep(1024);
        for description in names::WELL_KNOWN {
            let description = Some(heap.strings.intern(description));
            heap.add_symbol(Symbol { description, registered: None });
        }
        heap
    }

    /// Adds an environment without bindings, in the memory of one that an earlier run has left.
    pub fn add_empty_environment(&mut self, outer: Option<EnvironmentId>, kind: EnvironmentKind) -> EnvironmentId {
        let make = || Environment { outer, kind: kind.clone(), bindings: Vec::new() };
        let reuse = |old: &mut Environment| {
            old.outer = outer;
            old.kind = kind.clone();
            old.bindings.clear();
        };
        EnvironmentId(self.environments.push_over(reuse, make))
    }

    /// How many objects and environments the run has added.
    pub fn added(&self) -> usize {
        self.objects.added() + self.environments.added()
    }

    /// Bytes of strings, properties and Data Blocks that the run has added.
    pub fn bytes(&self) -> usize {
        self.strings.bytes() + self.property_bytes + self.block_bytes
    }

    /// An object has got one more property.
    pub(crate) fn count_property(&mut self) {
        self.property_bytes += PROPERTY;
    }

    /// An object has lost a property, maybe one of the base.
    pub(crate) fn uncount_property(&mut self) {
        self.property_bytes = self.property_bytes.saturating_sub(PROPERTY);
    }

    /// Every object there is, in order of creation.
    pub fn objects(&self) -> impl Iterator<Item = ObjectId> + use<> {
        (0..self.objects.len() as u32).map(ObjectId)
    }

    /// Every realm there is, in order of creation.
    pub fn realms(&self) -> impl Iterator<Item = RealmId> + use<> {
        (0..self.realms.len() as u32).map(RealmId)
    }

    /// Every symbol there is, in order of creation.
    pub fn symbols(&self) -> impl Iterator<Item = SymbolId> + use<> {
        (0..self.symbols.len() as u32).map(SymbolId)
    }
}
