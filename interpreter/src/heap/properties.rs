//! The own properties of an object, in order of creation.

use rustc_hash::FxHashMap;

use crate::value::{ObjectId, PropertyKey, Value};

/// A property as it is stored: every attribute is there.
#[derive(Clone, Copy, Debug)]
pub struct Property {
    /// A data property's or an accessor property's own attributes.
    pub kind: PropertyKind,
    /// [[Enumerable]]
    pub enumerable: bool,
    /// [[Configurable]]
    pub configurable: bool,
}

/// What tells data properties from accessor properties.
#[derive(Clone, Copy, Debug)]
pub enum PropertyKind {
    /// A data property
    Data {
        /// [[Value]]
        value: Value,
        /// [[Writable]]
        writable: bool,
    },
    /// An accessor property; an undefined function is `None`
    Accessor {
        /// [[Get]]
        get: Option<ObjectId>,
        /// [[Set]]
        set: Option<ObjectId>,
    },
}

/// Own properties by key, in order of creation.
#[derive(Clone, Default, Debug)]
pub struct PropertyMap {
    /// A deleted property leaves a gap until the map is packed.
    entries: Vec<Option<(PropertyKey, Property)>>,
    /// Places in `entries`; kept from [`PropertyMap::INDEXED`] entries on.
    places: Option<Box<FxHashMap<PropertyKey, u32>>>,
    gaps: usize,
}

impl PropertyMap {
    /// From how many entries on the map keeps an index.
    const INDEXED: usize = 12;

    /// How many properties there are.
    pub fn len(&self) -> usize {
        self.entries.len() - self.gaps
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    fn place(&self, key: PropertyKey) -> Option<usize> {
        match &self.places {
            Some(places) => places.get(&key).map(|place| *place as usize),
            None => self.entries.iter().position(|entry| matches!(entry, Some((of, _)) if *of == key)),
        }
    }

    /// The property of a key.
    #[inline]
    pub fn get(&self, key: PropertyKey) -> Option<&Property> {
        let place = self.place(key)?;
        self.entries[place].as_ref().map(|(_, property)| property)
    }

    /// The property of a key, to write to.
    pub fn get_mut(&mut self, key: PropertyKey) -> Option<&mut Property> {
        let place = self.place(key)?;
        self.entries[place].as_mut().map(|(_, property)| property)
    }

    /// Creates a property, or replaces it where it stands.
    pub fn insert(&mut self, key: PropertyKey, property: Property) {
        if let Some(old) = self.get_mut(key) {
            *old = property;
            return;
        }
        if let Some(places) = &mut self.places {
            places.insert(key, self.entries.len() as u32);
        }
        self.entries.push(Some((key, property)));
        if self.places.is_none() && self.entries.len() >= PropertyMap::INDEXED {
            self.index();
        }
    }

    /// Removes a property.
    pub fn remove(&mut self, key: PropertyKey) -> Option<Property> {
        let place = self.place(key)?;
        let (_, property) = self.entries[place].take()?;
        if let Some(places) = &mut self.places {
            places.remove(&key);
        }
        self.gaps += 1;
        if self.gaps > 8 && self.gaps * 2 > self.entries.len() {
            self.entries.retain(Option::is_some);
            self.gaps = 0;
            if self.places.is_some() {
                self.index();
            }
        }
        Some(property)
    }

    fn index(&mut self) {
        let places = self.entries.iter().enumerate();
        self.places = Some(Box::new(
            places.filter_map(|(place, entry)| entry.as_ref().map(|(key, _)| (*key, place as u32))).collect(),
        ));
    }

    /// The keys in order of creation.
    pub fn keys(&self) -> impl Iterator<Item = PropertyKey> + '_ {
        self.entries.iter().flatten().map(|(key, _)| *key)
    }
}

#[cfg(test)]
mod tests {
    use super::{Property, PropertyKind, PropertyMap};
    use crate::value::{PropertyKey, StringId, Value};

    #[test]
    fn order_is_that_of_creation_whatever_was_deleted_between() {
        let mut map = PropertyMap::default();
        let key = |n| PropertyKey::String(StringId(n));
        let property = Property {
            kind: PropertyKind::Data { value: Value::Undefined, writable: true },
            enumerable: true,
            configurable: true,
        };
        (0..100).for_each(|n| map.insert(key(n), property));
        (0..90).for_each(|n| assert!(map.remove(key(n)).is_some()));
        map.insert(key(5), property);
        map.insert(key(95), property);
        let expected: Vec<_> = (90..100).chain([5]).map(key).collect();
        assert_eq!(map.keys().collect::<Vec<_>>(), expected);
        assert_eq!(map.len(), 11);
        assert!(map.get(key(7)).is_none() && map.get(key(5)).is_some());
    }
}
