//! What a host may add to the edition of ECMA-262 that the interpreter is written from.
//!
//! Programs that are compared with other engines see none of it; plain realms have all of it, so that the tests of
//! test262 that are marked with these features can be run.

/// Which additions there are.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Extensions {
    /// The proposal that makes adding a private element to a non-extensible object a TypeError
    /// (test262: `nonextensible-applies-to-private`). The edition leaves that to web browsers and their own objects.
    pub nonextensible_applies_to_private: bool,
    /// An own property `caller` of sloppy functions, which is always undefined (test262: `caller`). The edition allows it
    /// (`#sec-forbidden-extensions`); without it, %ThrowTypeError% is inherited.
    pub function_caller: bool,
}

impl Extensions {
    /// All of them.
    pub(crate) const ALL: Extensions = Extensions { nonextensible_applies_to_private: true, function_caller: true };
}
