// case: a constructor gives its this, unless it returns an object
function F(v) { this.v = v; }
function O() { this.v = 1; return { v: 2 }; }
function P() { this.v = 1; return 2; }
print(new F(3).v, new O().v, new P().v, new F instanceof F)
//> 3 2 1 true

// case: the prototype of the new object is the new target's, or its realm's where that is none
function F() {}
F.prototype = null;
print(Object.getPrototypeOf(new F()) === Object.prototype)
//> true
F.prototype = Array.prototype;
print(Array.isArray(new F()), new F() instanceof Array)
//> false true
const target = function () {}.bind();
Object.defineProperty(target, 'prototype', { get() { print('read'); return RegExpLike; } });
const RegExpLike = { like: true };
print(Reflect.construct(F, [], target).like)
//> read
//> true

// case: the prototype is read before the arguments are bound, and once
const log = [];
const target = new Proxy(function () {}, { get(t, k) { log.push(typeof k === 'symbol' ? k.toString() : k); return t[k]; } });
Reflect.construct(function (a = log.push('a')) { log.push('body'); }, [], target);
print(log)
//> prototype,a,body

// case: what is no constructor
const values = [() => {}, { m() {} }.m, Object.getOwnPropertyDescriptor({ get g() { return 1; } }, 'g').get, function* () {}, async function () {}, async function* () {}, async () => {}, class { static m() {} }.m, { *g() {} }.g, { async a() {} }.a, Math.max];
print(values.map((v) => error(() => new v())))
//> TypeError,TypeError,TypeError,TypeError,TypeError,TypeError,TypeError,TypeError,TypeError,TypeError,TypeError
print(values.map((v) => 'prototype' in v ? 1 : 0))
//> 0,0,0,1,0,1,0,0,1,0,0

// case: new.target
function f() { return new.target; }
class A { constructor() { this.t = new.target; } }
class B extends A {}
print(f() === undefined, new (function () { this.t = new.target === undefined; })().t, new A().t === A, new B().t === B)
//> true false true true
print(Reflect.construct(function () { return { t: new.target }; }, [], Array).t === Array)
//> true
print(new (function () { return (() => ({ t: (() => new.target)() }))(); })().t !== undefined)
//> true
const o = { m() { return new.target; } };
print(o.m())
//> undefined
class C { x = new.target; static y = new.target; static { this.z = new.target; } }
print(new C().x, C.y, C.z)
//> undefined undefined undefined

// case: a derived constructor has no this before super returns
print(error(() => new (class extends Object { constructor() { this.x = 1; super(); } })()))
//> ReferenceError
print(error(() => new (class extends Object { constructor() { } })()))
//> ReferenceError
print(error(() => new (class extends Object { constructor() { super(), super(); } })()))
//> ReferenceError
print(error(() => new (class extends Object { constructor() { return 1; } })()))
//> TypeError
print(error(() => new (class extends Object { constructor() { super(); return null; } })()))
//> TypeError
print(error(() => new (class extends Object { constructor() { return undefined; } })()))
//> ReferenceError
print(new (class extends Object { constructor() { return { x: 1 }; } })().x)
//> 1
print(new (class extends Object { constructor() { super(); this.x = 2; return undefined; } })().x)
//> 2

// case: an arrow function may call super for its constructor, even after it has returned
let late;
class A { constructor() { this.a = 1; } }
class B extends A { constructor() { const s = () => super(); s(); this.b = 2; } }
print(new B().a, new B().b)
//> 1 2
class C extends A { constructor() { late = () => super(); return {}; } }
new C();
print(late().a, error(late))
//> 1 ReferenceError

// case: the second super runs the parent's constructor all the same
let count = 0;
class A { constructor() { count++; } }
class B extends A { constructor() { super(); try { super(); } catch (e) { print(e.name, count); } } }
new B();
//> ReferenceError 2

// case: a class is not called
class A {}
class B extends A { constructor() { super(); } }
print(error(() => A()), error(() => B()), error(() => B.call({})), error(() => Reflect.apply(A, {}, [])))
//> TypeError TypeError TypeError TypeError

// case: the parent's constructor is looked up when super is called, before the arguments are evaluated
class A { constructor() { this.from = 'A'; } }
class B { constructor() { this.from = 'B'; } }
class C extends A { constructor() { super(Object.setPrototypeOf(C, B)); } }
print(new C().from, new C().from)
//> A B
Object.setPrototypeOf(C, () => {});
const log = [];
class D extends A { constructor() { super(log.push('argument')); } }
Object.setPrototypeOf(D, { not: 'a constructor' });
print(error(() => new D()), log)
//> TypeError argument

// case: the instance gets the prototype of the new target, not of the parent
class A { }
class B extends A { }
const b = Reflect.construct(B, [], Array);
print(b instanceof B, b instanceof Array, Array.isArray(b))
//> false true false
class E extends Array { }
print(Array.isArray(new E(3)), new E(3).length, Object.getPrototypeOf(new E()) === E.prototype)
//> true 3 true

// case: a default constructor passes its arguments on without iterating
Array.prototype[Symbol.iterator] = null;
class A { constructor(...args) { this.n = args.length; } }
class B extends A {}
print(new B(1, 2, 3).n, B.length, new B().n)
//> 3 0 0

// case: a default constructor throws a TypeError where its parent is no constructor any more
class B extends Object {}
Object.setPrototypeOf(B, Math.max);
print(error(() => new B()))
//> TypeError
Object.setPrototypeOf(B, null);
print(error(() => new B()))
//> TypeError
