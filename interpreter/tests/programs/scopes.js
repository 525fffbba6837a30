// case: a let binding is dead before its declaration
try { x; let x = 1; } catch (e) { print(e.name); }
try { x = 1; let x; } catch (e) { print(e.name); }
try { typeof x; let x; } catch (e) { print(e.name); }
try { let x = x; } catch (e) { print(e.name); }
{ let f = () => x; let x = 2; print(f()); }
//> ReferenceError
//> ReferenceError
//> ReferenceError
//> ReferenceError
//> 2

// case: a constant cannot be assigned to
const c = 1;
try { c = 2; } catch (e) { print(e.name); }
try { c += 2; } catch (e) { print(e.name); }
print(c);
//> TypeError
//> TypeError
//> 1

// case: a class binding is dead in its heritage and constant inside
try { class C extends C {} } catch (e) { print(e.name); }
class D { static m() { D = 1; } }
try { D.m(); } catch (e) { print(e.name); }
//> ReferenceError
//> TypeError

// case: each turn of a for loop has its own bindings
var fs = [];
for (let i = 0, n = 3; i < n; i++) fs.push(() => i);
print(fs.map(f => f()));
fs = [];
for (let i = 0; fs.push(() => i), i < 2; i++) { i += 0; }
print(fs.map(f => f()));
fs = [];
for (var v = 0; v < 2; v++) fs.push(() => v);
print(fs.map(f => f()));
fs = [];
for (let i = 0, g = () => i; i < 2; i++) { fs.push(g); }
print(fs.map(f => f()));
//> 0,1,2
//> 0,1,2
//> 2,2
//> 0,0

// case: each turn of for-of and for-in has its own bindings
var fs = [];
for (const x of [1, 2]) fs.push(() => x);
for (let k in { a: 1, b: 2 }) fs.push(() => k);
print(fs.map(f => f()));
try { for (let x of [x]) ; } catch (e) { print(e.name); }
try { for (const x in { x }) ; } catch (e) { print(e.name); }
try { for (const x of [1]) x = 2; } catch (e) { print(e.name); }
//> 1,2,a,b
//> ReferenceError
//> ReferenceError
//> TypeError

// case: global declarations and properties
var a = 1; let b = 2; const c = 3; function d() {} class E {}
print('a' in globalThis, 'b' in globalThis, 'c' in globalThis, 'd' in globalThis, 'E' in globalThis);
var p = Object.getOwnPropertyDescriptor(globalThis, 'a');
print(p.writable, p.enumerable, p.configurable);
print(delete a, delete globalThis.d);
//> true false false true false
//> true true false
//> false false

// case: a let may hide a configurable global, a var may not change it
let Array = 1;
print(Array, globalThis.Array !== Array);
var String;
print(typeof String);
//> 1 true
//> function

// case: a let cannot hide a property that cannot be deleted
let undefined = 1;
//! SyntaxError

// case: a function cannot replace a constant global
function NaN() {}
//! TypeError

// case: a sloppy assignment makes no property of a global object that is not extensible
Object.preventExtensions(globalThis);
print(typeof parse);
try { parse = 1; } catch (e) { print(e.name); }
print(typeof parse);
//> undefined
//> undefined

// case: the last function declaration of a name is the one
print(f());
function f() { return 1; }
function f() { return 2; }
var f;
print(typeof f);
//> 2
//> function

// case: functions in blocks are hoisted as Annex B has it
print(typeof f);
{ print(typeof f, f()); function f() { return 'block'; } f = 1; print(f); }
print(typeof f, f());
//> undefined
//> function block
//> 1
//> function block

// case: functions in blocks of strict code are not
'use strict';
{ function f() {} }
print(typeof f);
//> undefined

// case: a let of the name stops the hoisting
let f = 1;
{ function f() {} }
print(f);
{ let g = 1; { function g() {} } print(g); }
print(typeof g);
//> 1
//> 1
//> undefined

// case: functions in blocks of functions, switches and branches
function h(x) {
  print(typeof a, typeof b, typeof c, typeof x);
  { function a() {} }
  if (true) function b() {} else function z() {}
  switch (1) { case 0: function c() {} }
  { function x() {} }
  print(typeof a, typeof b, typeof c, typeof x, typeof z);
}
h(1);
//> undefined undefined undefined number
//> function function undefined number undefined

// case: a function declared twice in a block
{ function f() { return 1; } function f() { return 2; } print(f()); }
print(f());
//> 2
//> 2

// case: parameters, arguments and the body's variables
function f(a, b = () => a) { var a; print(a); a = 2; return b(); }
print(f(1));
function g(a) { arguments[0] = 2; return a; }
print(g(1));
function h(a, b = 1) { arguments[0] = 2; return a; }
print(h(1));
function i(a) { 'use strict'; arguments[0] = 2; return a; }
print(i(1));
try { (function (a = b, b) {})(); } catch (e) { print(e.name); }
//> 1
//> 1
//> 2
//> 1
//> 1
//> ReferenceError

// case: the name of a function expression
var f = function g() { g = 1; return typeof g; };
print(f());
var h = function i() { 'use strict'; try { i = 1; } catch (e) { return e.name; } };
print(h(), typeof i);
//> function
//> TypeError undefined

// case: names given to anonymous functions
var a = function () {}, b = () => {}, c = class {}, d = (function () {});
let e = { f: function () {}, ['g' + 1]: () => {}, h() {}, get i() { return 1; } };
var j; j = class {}; var k; (k) = function () {};
var [l = () => {}] = [], { m = () => {}, n: o = function () {} } = {};
var q; q ??= () => {};
print(a.name, b.name, c.name, d.name, e.f.name, e.g1.name, e.h.name, j.name, '<' + k.name + '>', l.name, m.name, o.name, q.name);
print((function () {}).name === '', class { static name = 'own' }.name);
//> a b c d f g1 h j <> l m o q
//> true own

// case: with reads and writes the object's properties
var o = { x: 1, f() { return this === o; } };
var x = 'outer';
with (o) { print(x, f()); x = 2; var y = 3; }
print(o.x, x, 'y' in o, y);
//> 1 true
//> 2 outer false 3

// case: with asks for unscopables
var x = 'outer', log = [];
var o = { x: 'inner', [Symbol.unscopables]: { get x() { log.push('x'); return true; } } };
with (o) { print(x); typeof x; }
o[Symbol.unscopables] = null;
with (o) print(x);
print(log);
//> outer
//> inner
//> x,x

// case: with and a proxy
var log = [];
var p = new Proxy({ x: 1 }, {
  has(t, k) { log.push('has ' + String(k)); return k in t; },
  get(t, k) { log.push('get ' + String(k)); return t[k]; },
  set(t, k, v, r) { log.push('set ' + String(k)); t[k] = v; return true; },
  deleteProperty(t, k) { log.push('delete ' + String(k)); return delete t[k]; },
});
with (p) { x; x = 2; delete x; }
log.forEach(l => print(l));
//> has x
//> get Symbol(Symbol.unscopables)
//> has x
//> get x
//> has x
//> get Symbol(Symbol.unscopables)
//> has x
//> set x
//> has x
//> get Symbol(Symbol.unscopables)
//> delete x

// case: the object of a with loses the property while its value is evaluated
var o = { x: 1 };
with (o) { x = (delete o.x, 2); }
print(o.x);
with (o) { (function () { 'use strict'; try { x = (delete o.x, 2); } catch (e) { print(e.name); } })(); }
//> 2
//> ReferenceError

// case: closures see the variable, catch has its own
var e = 'outer';
try { throw 'inner'; } catch (e) { var f = () => e; e = 'changed'; }
print(e, f());
try { throw { a: 1, b: [2] }; } catch ({ a, b: [c] }) { print(a, c); }
try { throw 1; } catch { print('none'); }
try { throw 1; } catch (e) { var e = 2; }
print(e);
//> outer changed
//> 1 2
//> none
//> outer
