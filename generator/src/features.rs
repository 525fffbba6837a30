//! The optional parts of the language and the library, which a program may do without.

/// A set of optional parts. A row of the table of constructs that needs one is taken only where the set holds it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Default)]
pub struct Features(u16);

impl Features {
    /// None of them.
    pub const NONE: Features = Features(0);
    /// for-in, over objects that do not change meanwhile.
    pub const FOR_IN: Features = Features(1);
    /// `with`, in sloppy programs.
    pub const WITH: Features = Features(1 << 1);
    /// Destructuring patterns in declarations, parameters and assignments.
    pub const DESTRUCTURING: Features = Features(1 << 2);
    /// Private names of classes.
    pub const PRIVATE_NAMES: Features = Features(1 << 3);
    /// Static blocks of classes.
    pub const STATIC_BLOCKS: Features = Features(1 << 4);
    /// `?.`, `??` and the logical assignments.
    pub const SHORT_CIRCUITS: Features = Features(1 << 5);
    /// Generator functions that are called, not only looked at.
    pub const GENERATORS: Features = Features(1 << 6);
    /// Direct and indirect eval, and functions made from text.
    pub const EVAL: Features = Features(1 << 7);
    /// Map, Set, WeakMap, WeakSet, Promise, Date, RegExp, ArrayBuffer as constructors that can be subclassed.
    pub const CONSTRUCTORS: Features = Features(1 << 8);
    /// Typed arrays.
    pub const TYPED_ARRAYS: Features = Features(1 << 9);
    /// A second realm, made by `$262.createRealm()`.
    pub const REALMS: Features = Features(1 << 10);
    /// Async functions and generators that are called, `await` and `for await`.
    pub const ASYNC: Features = Features(1 << 11);

    /// Every part with the name that a command line or a configuration file gives it.
    pub const NAMED: &[(&str, Features)] = &[
        ("for-in", Features::FOR_IN),
        ("with", Features::WITH),
        ("destructuring", Features::DESTRUCTURING),
        ("private-names", Features::PRIVATE_NAMES),
        ("static-blocks", Features::STATIC_BLOCKS),
        ("short-circuits", Features::SHORT_CIRCUITS),
        ("generators", Features::GENERATORS),
        ("eval", Features::EVAL),
        ("constructors", Features::CONSTRUCTORS),
        ("typed-arrays", Features::TYPED_ARRAYS),
        ("realms", Features::REALMS),
        ("async", Features::ASYNC),
    ];

    /// All of them.
    pub const ALL: Features = Features((1 << Features::NAMED.len()) - 1);

    /// Whether every part of `other` is in this set.
    pub fn contains(self, other: Features) -> bool {
        self.0 & other.0 == other.0
    }

    /// Both sets together.
    pub const fn and(self, other: Features) -> Features {
        Features(self.0 | other.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_name_is_a_part_of_its_own_and_together_they_are_all() {
        let mut union = Features::NONE;
        for &(name, part) in Features::NAMED {
            assert!(!union.contains(part), "{name} shares its bit");
            assert!(Features::ALL.contains(part));
            union = union.and(part);
        }
        assert_eq!(union, Features::ALL);
    }
}
