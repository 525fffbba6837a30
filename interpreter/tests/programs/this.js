// case: a sloppy function sees the global object for undefined and null, and wrappers for primitives
function f() { return this; }
print(f() === globalThis, f.call(null) === globalThis, f.call(undefined) === globalThis)
//> true true true
print(typeof f.call(1), f.call('ab').length, typeof f.call(true), typeof f.call(Symbol.iterator))
//> object 2 object object
print(Object.getPrototypeOf(f.call(1)) === Number.prototype, f.call(1) === f.call(1))
//> true false
const o = { f };
print(o.f() === o, (0, o.f)() === globalThis, (o.f)() === o)
//> true true true

// case: a strict function sees what it is given
function f() { 'use strict'; return this; }
print(f() === undefined, f.call(null) === null, f.call(1) === 1, f.call('ab') === 'ab')
//> true true true true
print(Object.is(f.call(-0), -0))
//> true

// case: a function in strict code is strict, one around strict code is not
function sloppy() { return (function () { 'use strict'; return (function () { return this === undefined; })(); })() && this === globalThis; }
print(sloppy())
//> true

// case: an arrow function has no this of its own
const o = { m() { return (() => () => this)()(); } };
const outer = () => this;
print(o.m() === o, outer.call(o) === globalThis, new (class { m = () => this; a = this.m() === this; })().a)
//> true true true

// case: accessors see the primitive that they are read from
Object.defineProperty(Number.prototype, 'strictly', { get() { 'use strict'; return typeof this; }, configurable: true });
Object.defineProperty(Number.prototype, 'sloppily', { get() { return typeof this; }, configurable: true });
print((1).strictly, (1).sloppily)
//> number object

// case: setters see the primitive that they are set on
let seen;
Object.defineProperty(String.prototype, 'strictly', { set(v) { 'use strict'; seen = typeof this + v; }, configurable: true });
Object.defineProperty(String.prototype, 'sloppily', { set(v) { seen = typeof this + v; }, configurable: true });
'a'.strictly = 1; print(seen)
//> string1
'a'.sloppily = 2; print(seen)
//> object2

// case: class code is strict, its methods' this too
class C { m() { return this; } static s() { return this; } get g() { return this; } }
const { m } = new C(), { s } = C;
print(m() === undefined, s() === undefined, C.s() === C)
//> true true true
print(Object.getOwnPropertyDescriptor(C.prototype, 'g').get.call(7))
//> 7
