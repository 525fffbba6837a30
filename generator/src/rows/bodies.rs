//! What functions, accessors and traps do beside what they are for: changes to the world in the middle of an operation.
//!
//! A body may change objects, through operations that run traps at most; it never reads or writes a property that may have an
//! accessor, so that no accessor comes to call itself. `x` and `y` are keys that only bodies use.

use crate::row::{Row, row};

pub(super) const ROWS: &[Row] = &[
    row("body-mark", 1, r#"show("body #");"#),
    row("body-chain", 2, r#"chain("chain #", this);"#),
    row("body-new-target", 2, r#"show("new.target #", new.target);"#),
    row("body-this", 2, r#"show("this #", this === $object);"#),
    row("body-write-this", 2, "this.x = $primitive;"),
    row("body-read-this", 1, r#"show("this.y #", this.y);"#),
    row("body-delete", 3, "delete $object.$key;"),
    row("body-define", 3, "Object.defineProperty($object, $key, {value: $primitive, configurable: true});"),
    row("body-define-getter", 1, r#"Object.defineProperty($object, $key, {get: () => 1, configurable: true});"#),
    row("body-freeze", 1, "Object.freeze($keyed);"),
    row("body-prevent-extensions", 2, "Object.preventExtensions($object);"),
    row("body-set-prototype", 3, "Object.setPrototypeOf($object_a, $parent_a);"),
    row("body-set-prototype-null", 1, "Reflect.setPrototypeOf($object, null);"),
    row("body-throw", 1, "throw $thrown;"),
];
