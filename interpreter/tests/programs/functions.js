// case: own keys of functions, in order
const keys = (f) => Reflect.ownKeys(f).join();
function d() {}
print(keys(d), keys(() => {}), keys({ m() {} }.m))
//> length,name,prototype length,name length,name
print(keys(function* () {}), keys(async () => {}), keys(async function* () {}))
//> length,name,prototype length,name length,name,prototype
print(keys(class {}), keys(class { static s() {} }), keys(class { static name() {} }))
//> length,name,prototype length,name,prototype,s length,name,prototype
print(keys(class { constructor() {} static x = 1; static a() {} }))
//> length,name,prototype,a,x

// case: attributes of the own properties of functions
const attributes = (o, k) => { const d = Object.getOwnPropertyDescriptor(o, k); return [d.writable, d.enumerable, d.configurable].map((b) => b ? 1 : 0).join(''); };
function d(a, b = 1, c) {}
class C { static m() {} m() {} }
print(attributes(d, 'length'), attributes(d, 'name'), attributes(d, 'prototype'), attributes(d.prototype, 'constructor'))
//> 001 001 100 101
print(attributes(C, 'length'), attributes(C, 'name'), attributes(C, 'prototype'), attributes(C.prototype, 'constructor'))
//> 001 001 000 101
print(attributes(C, 'm'), attributes(C.prototype, 'm'), attributes({ m() {} }, 'm'), attributes(function* () {}, 'prototype'))
//> 101 101 111 100

// case: lengths stop at the first parameter with a default, and at the rest
print(((a, b) => {}).length, ((a, b = 1, c) => {}).length, ((a, ...b) => {}).length, (({ a }, [b]) => {}).length, (function (a = 1) {}).length)
//> 2 1 1 2 0
print(Object.getOwnPropertyDescriptor({ set s(v) {} }, 's').set.length, Object.getOwnPropertyDescriptor({ set s(v = 1) {} }, 's').set.length, (class { constructor(a, b) {} }).length)
//> 1 0 2

// case: names of declarations, expressions and what anonymous ones are assigned to
const a = function () {}, b = () => {}, c = class {}, d = function named() {}, e = (function () {}), f = (0, function () {});
let g; g = () => {};
print(a.name, b.name, c.name, d.name, e.name, f.name === '', g.name)
//> a b c named e true g
const { h = () => {} } = {}, [i = class {}] = [];
print(h.name, i.name, (function (p = () => {}) { return p.name; })())
//> h i p
const o = { a: () => {}, 'b c': function () {}, [1 + 1]: class {}, [Symbol('d')]: () => {}, [Symbol()]: () => {}, m() {}, get g() { return 1; }, set [Symbol('s')](v) {} };
print(o.a.name, o['b c'].name, o[2].name)
//> a b c 2
print(Reflect.ownKeys(o).filter((k) => typeof k === 'symbol').slice(0, 2).map((k) => '<' + o[k].name + '>'))
//> <[d]>,<>
print(Object.getOwnPropertyDescriptor(o, 'g').get.name, Object.getOwnPropertyDescriptor(o, Reflect.ownKeys(o).pop()).set.name)
//> get g set [s]
class K { static f = () => {}; static #p = () => {}; static p() { return K.#p.name; } static get ['x' + 1]() { return 1; } static c = class { static name = 'own'; }; }
print(K.f.name, K.p(), Object.getOwnPropertyDescriptor(K, 'x1').get.name, K.c.name)
//> f #p get x1 own
g ||= () => {}; let z; z ??= () => {};
print(g.name, z.name)
//> g z

// case: generators have a prototype object of their own without a constructor
function* g() {}
const Generator = Object.getPrototypeOf(function* () {});
print(Object.getPrototypeOf(g.prototype) === Generator.prototype, Reflect.ownKeys(g.prototype).length, Object.getPrototypeOf(g) === Generator)
//> true 0 true
const ag = async function* () {};
print(Object.getPrototypeOf(ag.prototype) === Object.getPrototypeOf(ag).prototype, Object.getPrototypeOf(ag) === Generator)
//> true false
print('prototype' in (async () => {}), { *m() {} }.m.hasOwnProperty('prototype'), { async *m() {} }.m.hasOwnProperty('prototype'))
//> false true true

// case: a function expression's name is a constant of its own scope
const f = function g() { g = 1; return typeof g; };
print(f(), typeof g)
//> function undefined
print(error(function g() { 'use strict'; g = 1; }), (function g() { var g = 1; return g; })(), (function g(g) { return g; })(2))
//> TypeError 1 2

// case: functions are hoisted, the last of a name wins, and a var of that name changes nothing
print(f(), typeof v)
//> 2 undefined
function f() { return 1; }
var f;
function f() { return 2; }
var v = 1;
print((function (a) { function a() {} var a; return typeof a; })(1), (function (a) { var a; return a; })(1), (function () { return typeof a; var a; })())
//> function 1 undefined

// case: parameters see each other from left to right
print((function (a, b = a, c = b + 1) { return [a, b, c]; })(1))
//> 1,1,2
print(error(function (a = b, b) {}), error(function (a = a) {}))
//> ReferenceError ReferenceError
print((function (a = 1) { return a; })(undefined), (function (a = 1) { return a; })(null))
//> 1 null

// case: the body's variables are not seen by the closures in the parameters
print((function (a, f = () => a) { var a = 2; return [a, f()]; })(1))
//> 2,1
print((function (a, f = () => a) { var a; return [a, f()]; })(1))
//> 1,1
print((function (a, f = () => a) { a = 2; return [a, f()]; })(1))
//> 2,2
print((function (f = () => typeof x) { var x = 1; return f(); })())
//> undefined
print((function (a, f = () => a) { function a() {} return [typeof a, f()]; })(1))
//> function,1

// case: sloppy parameters of one name: the last one counts
print((function (a, a) { return a; })(1, 2), (function (a, a) { return a; })(1))
//> 2 undefined
print((function (a, a) { arguments[0] = 5; return [a, arguments[1]]; })(1, 2))
//> 2,2

// case: parameters may be patterns, with defaults evaluated when they are needed
print((function ({ a, b: [c] = [3] }, ...[d, e]) { return [a, c, d, e]; })({ a: 1 }, 4, 5))
//> 1,3,4,5
print(error(function ({}) {}), error(() => (({ a }) => {})(null)))
//> TypeError TypeError

// case: let and const of the body do not leak, and may shadow nothing of the parameters' closures
print((function (f = () => typeof x) { let x = 1; return f(); })(), error(function () { x; let x; }))
//> undefined ReferenceError

// case: functions in blocks of sloppy code are variables of the function once their block is reached
print(typeof f, (function () { const before = typeof g; { function g() {} } return [before, typeof g]; })())
//> undefined undefined,function
{ function f() { return 1; } }
print(typeof f)
//> function
print((function () { if (true) { function g() { return 1; } } else { function g() { return 2; } } return g(); })())
//> 1
print((function () { let g = 1; { function g() {} } return g; })())
//> 1
print((function (g) { { function g() {} } return g; })(1))
//> 1
print((function () { switch (1) { case 1: function g() {} } return typeof g; })())
//> function
print((function () { { function g() { return 1; } g = 2; } return typeof g; })())
//> function
print((function () { g = 3; { g = 4; function g() {} } return g; })())
//> 4
print((function () { 'use strict'; { function g() {} } return typeof g; })())
//> undefined
print((function () { for (let g of [1]) { { function g() {} } } return typeof g; })())
//> undefined
print((function () { if (1) function g() {} return typeof g; })())
//> function

// case: declarations and expressions of every flavour, with names of their own and without
function* g1(a, b) {}
async function a1(a) {}
async function* ag1() {}
const g2 = function* () {}, a2 = async function () {}, ag2 = async function* () {}, ar = async () => {}, ar2 = async (x, y) => {};
const g3 = function* own() {}, a3 = async function own() {}, ag3 = async function* own() {};
const all = [g1, a1, ag1, g2, a2, ag2, ar, ar2, g3, a3, ag3];
print(all.map((f) => f.name));
//> g1,a1,ag1,g2,a2,ag2,ar,ar2,own,own,own
print(all.map((f) => f.length));
//> 2,1,0,0,0,0,0,2,0,0,0
print(all.map((f) => Object.prototype.toString.call(f).slice(8, -1)));
//> GeneratorFunction,AsyncFunction,AsyncGeneratorFunction,GeneratorFunction,AsyncFunction,AsyncGeneratorFunction,AsyncFunction,AsyncFunction,GeneratorFunction,AsyncFunction,AsyncGeneratorFunction
print(all.map((f) => typeof f.prototype), all.every((f) => !Object.hasOwn(f, 'caller')));
//> object,undefined,object,object,undefined,object,undefined,undefined,object,undefined,object true
print([(function* () {}), (async function () {}), (async function* () {}), (async () => {})].map((f) => '<' + f.name + '>'));
//> <>,<>,<>,<>
print([{ *m() {} }, { async m() {} }, { async *m() {} }].map((o) => o.m.name + Object.getPrototypeOf(o.m)[Symbol.toStringTag]));
//> mGeneratorFunction,mAsyncFunction,mAsyncGeneratorFunction
