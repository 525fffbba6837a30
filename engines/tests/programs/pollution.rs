//! A program that uses the whole harness, and what must not change a character of what it prints.

use super::lines;
use dunder_engines::Engine;

/// What [`PROGRAM`] needs, made before the pollution.
const BEFORE: &str = r#"
    const s0 = Symbol("local"), s1 = Symbol.for("registered"), s2 = Symbol.iterator, log = console.log;
    const proxy = new Proxy({ __proto__: null, a: 1 }, {
        __proto__: null,
        ownKeys() { log("ownKeys"); return { __proto__: null, length: 1, 0: "a" } },
        getOwnPropertyDescriptor() {
            return { __proto__: null, value: 1, writable: true, enumerable: true, configurable: true };
        },
        getPrototypeOf() { log("getPrototypeOf"); return null },
    });
"#;

/// Uses every function of the harness, and nothing that a pollution changes.
const PROGRAM: &str = r#"
    const bare = { __proto__: null, x: 1, "\u00e9\n": -0, [s0]: 10n };
    show("a", 1, -0, 10n, "x\ud800", s0, s1, s2, null, true);
    try { null.x } catch (e) { caught(1, e) }
    try { missing } catch (e) { caught(2, e) }
    try { eval("(") } catch (e) { caught(3, e) }
    caught(4, bare);
    caught(5, 5);
    descriptor("b", bare, "x");
    descriptor("c", bare, "y");
    descriptor("d", null, "y");
    descriptor("e", { __proto__: null, get x() { return 1 }, set x(v) {} }, "x");
    chain(6, { __proto__: { __proto__: bare } });
    chain(7, 7);
    dump(8, bare);
    dump(9, { __proto__: bare, set y(v) {}, z: function () {}, __proto__x: [] });
    dump(10, proxy);
    chain(11, proxy);
    log(12, "last\n", bare);
"#;

pub(crate) const CLEAN: &[&str] = &[
    r#"a: 1 -0 10n "x\ud800" Symbol(local)#1 Symbol.for("registered") @@iterator null true"#,
    "1: ! TypeError",
    "2: ! ReferenceError",
    "3: ! SyntaxError",
    "4: ! object#2",
    "5: ! 5",
    "b: {value: 1, wec}",
    "c: absent",
    "d: ! TypeError",
    "e: {get: function#3, set: function#4, ec}",
    "6: object#5 > object#6 > object#2 > null",
    "7: 7",
    "8: object#2 {extensible, prototype: null, \"x\": {value: 1, wec}, \"\\u00e9\\n\": {value: -0, wec}, \
     Symbol(local)#1: {value: 10n, wec}}",
    "9: object#7 {extensible, prototype: object#2, \"y\": {get: undefined, set: function#8, ec}, \
     \"z\": {value: function#9, wec}, \"__proto__x\": {value: array#10, wec}}",
    "getPrototypeOf",
    "ownKeys",
    r#"10: object#11 {extensible, prototype: null, "a": {value: 1, wec}}"#,
    "getPrototypeOf",
    "11: object#11 > null",
    r"12 last\n object#2",
    "completed",
];

const POLLUTIONS: &[&str] = &[
    // Whatever a descriptor, a table or a list of arguments could wrongly find on a prototype.
    "for (const key of ['value', 'get', 'set', 'writable', 'enumerable', 'configurable', 'name', 'scarce', 'keys',
        'names', 'length', 'message', 'prototype', 'clear', '0', '1', '2', 'then', 'toJSON']) {
        Object.defineProperty(Object.prototype, key, {
            __proto__: null, get() { throw 'get ' + key }, set() { throw 'set ' + key }, configurable: true,
        });
    }",
    "Object.prototype.get = function () { return 1 }; Object.prototype.enumerable = true; Object.prototype.value = 2;",
    "for (let i = 0; i < 20; i++) {
        Object.defineProperty(Array.prototype, i, { get() { throw i }, set() { throw i } });
        Object.defineProperty(String.prototype, i, { get() { throw i } });
    }",
    // Every function and accessor on every prototype that the harness could lean on.
    "const define = Object.defineProperty, own = Object.getOwnPropertyDescriptor, keys = Reflect.ownKeys;
     for (const holder of [Array.prototype, String.prototype, Map.prototype, Symbol.prototype, Number.prototype,
        BigInt.prototype, Boolean.prototype, Error.prototype, Function.prototype, Object.prototype, Array, Symbol,
        String, Number, Object, Reflect]) {
        const list = keys(holder);
        for (let i = 0; i < list.length; i++) {
            const trap = function () { throw 'trapped' }, descriptor = own(holder, list[i]);
            if (!descriptor.configurable) continue;
            if ('value' in descriptor) define(holder, list[i], { __proto__: null, value: trap });
            else define(holder, list[i], { __proto__: null, get: trap, set: trap });
        }
     }",
    "for (const holder of [Map.prototype, Function.prototype, Symbol, Object, Reflect]) {
        const remove = Reflect.deleteProperty, list = Reflect.ownKeys(holder);
        for (let i = 0; i < list.length; i++) try { delete holder[list[i]] } catch (e) {}
        if (holder === Object) break;
     }",
    "Object.prototype[Symbol.toPrimitive] = Object.prototype.toString = Object.prototype.valueOf = () => { throw 1 };
     Number.prototype.toString = String.prototype.toString = Symbol.prototype.toString = () => { throw 2 };",
    "Object.defineProperty(Array, Symbol.species, { get() { throw 1 } });
     Object.defineProperty(Object.prototype, Symbol.isConcatSpreadable, { get() { throw 2 } });
     Object.defineProperty(Object.prototype, Symbol.unscopables, { get() { throw 3 } });",
    "Error.stackTraceLimit = 'x'; Error.prepareStackTrace = () => { throw 1 };
     Object.defineProperty(Error.prototype, 'stack', { get() { throw 2 }, set() { throw 3 } });",
    "Object.setPrototypeOf(Array.prototype, null); Object.setPrototypeOf(Map.prototype, null);
     Object.setPrototypeOf(show, null); show.call = dump.apply = 1; Object.setPrototypeOf(Function.prototype, null);",
    "for (const name of ['Object', 'Array', 'Function', 'Map', 'Symbol', 'String', 'Reflect', 'Error', 'TypeError',
        'RangeError', 'print', 'console', 'globalThis']) {
        delete this[name];
        this[name] = null;
     }",
    "Object.freeze(print); Object.freeze(show); delete dump.name; Object.preventExtensions(this);",
];

/// Checks that no pollution changes what [`PROGRAM`] prints.
pub(crate) fn check_pollution(engine: &mut dyn Engine) {
    assert_eq!(lines(&engine.observe(&format!("{BEFORE}{PROGRAM}"))), CLEAN, "on {}", engine.version());
    for pollution in POLLUTIONS {
        let polluted = lines(&engine.observe(&format!("{BEFORE}{pollution}{PROGRAM}")));
        assert_eq!(polluted, CLEAN, "{pollution} on {}", engine.version());
    }
}
