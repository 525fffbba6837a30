// case: the value of a program is that of its last statement that has one
print(eval('1;;;'), eval('1; { }'), eval('1; var x = 2;'), eval('1; if (false) 2;'), eval('1; do { 2; break; } while (0)'));
print(eval('1; while (false) ;'), eval('2; for (var i = 0; i < 2; i++) i;'), eval('3; l: { 4; break l; }'), eval('5; l: { break l; }'));
print(eval('1; try { 2 } finally { 3 }'), eval('1; switch (1) { case 1: }'), eval('1; switch (1) { case 1: 2; case 2: }'), eval('1; with ({}) ;'));
print(eval('1; function f() {}'), eval('1; class C {}'), eval(''), eval('"directive"'), eval("'it\\u0027s'; var y;"), eval('do { 2; continue; } while (false)'));
print(eval('1; for (var k in null) 2;'), eval('3; try { throw 4 } catch (e) { }'), eval('({}).x'), eval('{}'));
//> 1 1 1 undefined 2
//> undefined 1 4 5
//> 2 undefined 2 undefined
//> 1 1 undefined directive it's 2
//> undefined undefined undefined undefined

// case: a direct eval sees the variables around it and adds its own
function f(a) { var b = 1; eval('a = b + 1; var c = 3; let d = 4;'); return [a, c, typeof d, delete c, typeof c]; }
print(f(0));
function g() { 'use strict'; eval('var c = 1'); return typeof c; }
print(g());
function h() { eval('"use strict"; var c = 1'); return typeof c; }
print(h());
var x = 'global';
function i() { var x = 'local'; return [eval('x'), (0, eval)('x'), eval?.('x'), (eval)('x')]; }
print(i());
//> 2,3,undefined,true,undefined
//> undefined
//> undefined
//> local,global,global,local

// case: variables of eval code can be deleted, those of the script cannot
eval('var x = 1; function y() {}');
var d = Object.getOwnPropertyDescriptor(globalThis, 'x');
print(d.configurable, delete x, delete y, typeof x, typeof y);
//> true true true undefined undefined

// case: a variable may not be hidden by a lexical declaration
print(error(() => { let x; eval('var x'); }), error(() => { let x; { eval('var x'); } }), error(() => { { let x; } eval('var x'); }));
print(error(() => { try { throw 1; } catch (x) { eval('var x = 2'); } }), error(() => { with ({ x: 1 }) eval('var x = 2'); }));
let top = 1;
print(error(() => { (0, eval)('var top'); }), error(() => { eval('let top = 2'); }));
//> SyntaxError SyntaxError none
//> none none
//> SyntaxError none

// case: eval code may hold what surrounds it allows
class A { constructor() { this.n = eval('new.target') === A; } m() { return 'm'; } }
class B extends A {
  #p = 1;
  f = eval('this.n');
  constructor() { eval('super()'); }
  m() { return eval('super.m()') + eval('this.#p'); }
}
var b = new B();
print(b.n, b.f, b.m());
print(error(() => eval('new.target')), error(() => eval('super.x')), error(() => (0, eval)('this.#p')), error(() => (0, eval)('new.target')));
class C { f = eval('arguments'); }
print(error(() => new C()));
//> false false m1
//> SyntaxError SyntaxError SyntaxError SyntaxError
//> SyntaxError

// case: functions in blocks of eval code are variables too
function f() { print(typeof g); eval('print(typeof g); { function g() { return 1; } }'); return g(); }
print(f());
function h() { let g = 2; eval('{ function g() { return 1; } }'); return g; }
print(h());
(0, eval)('if (1) function k() { return 3; }');
print(k(), Object.getOwnPropertyDescriptor(globalThis, 'k').configurable);
//> undefined
//> undefined
//> 1
//> 2
//> 3 true

// case: what is no string is given back, and text that is no script throws
var o = {};
print(eval(o) === o, eval(), eval(1), error(() => eval('var')), error(() => eval('"use strict"; with (o) ;')));
var s = 'x = 1';
eval(s); print(x);
//> true undefined 1 SyntaxError SyntaxError
//> 1

// case: a name of eval that is another function is called
function f(eval) { return eval('1 + 1', 2); }
print(f((a, b) => a + b), f(eval));
var o = { eval(a) { return this === o; } };
with (o) print(eval('1'));
print(o.eval('1'));
//> 1 + 12 2
//> true
//> true
