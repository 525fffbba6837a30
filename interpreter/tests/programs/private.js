// case: fields, methods and accessors
class C { #f = 1; #m() { return this.#f + 1; } get #a() { return this.#f * 10; } set #a(v) { this.#f = v; } run() { const m = this.#m(); this.#a = 5; this.#f++; return [m, this.#f, this.#a, this.#m.name]; } }
print(new C().run(), Reflect.ownKeys(new C()).length)
//> 2,6,60,#m 0

// case: an object without the name is a TypeError for every use
class C { #f = 1; #m() {} get #a() { return 1; } static read(o) { return o.#f; } static write(o) { o.#f = 1; } static call(o) { o.#m(); } static get(o) { return o.#a; } static has(o) { return #f in o; } }
const uses = ['read', 'write', 'call', 'get'];
print(uses.map((u) => error(() => C[u]({}))), uses.map((u) => error(() => C[u](Object.create(new C())))), error(() => C.read(1)), error(() => C.read(null)))
//> TypeError,TypeError,TypeError,TypeError TypeError,TypeError,TypeError,TypeError TypeError TypeError
print(C.has(new C()), C.has({}), error(() => C.has(1)), C.has(Object.create(new C())))
//> true false TypeError false

// case: methods and half accessors
class C { #m() {} get #g() { return 1; } set #s(v) {} static t = [(c) => { c.#m = 1; }, (c) => { c.#g = 1; }, (c) => c.#s, (c) => { c.#m++; }, (c) => { c.#g ??= 1; }]; }
print(C.t.map((f) => error(() => f(new C()))))
//> TypeError,TypeError,TypeError,TypeError,none

// case: a proxy does not have its target's names
class C { #f = 1; get() { return this.#f; } }
print(error(() => new Proxy(new C(), {}).get()))
//> TypeError

// case: the same instance gets the names once
class A { constructor(o) { return o; } }
class B extends A { #f = 1; static has(o) { return #f in o; } }
class M extends A { #m() {} static has(o) { return #m in o; } }
const o = {};
print(new B(o) === o, B.has(o), error(() => new B(o)), new M(o) === o, M.has(o), error(() => new M(o)))
//> true true TypeError true true TypeError
print(B.has(new B(new Proxy(o, {}))))
//> true

// case: each evaluation of a class has names of its own
const make = () => class { #f = 1; static get(o) { return o.#f; } };
const A = make(), B = make();
print(A.get(new A()), error(() => A.get(new B())))
//> 1 TypeError

// case: static names belong to the class alone
class A { static #f = 1; static #m() { return 2; } static get #a() { return 3; } static run() { return [this.#f, this.#m(), this.#a]; } static safe() { return A.#f; } }
class B extends A {}
print(A.run(), error(() => B.run()), B.safe())
//> 1,2,3 TypeError 1

// case: an inner class sees the names around it, unless it has its own
class A { #x = 1; #y = 2; inner() { const outer = this; return new (class { #x = 3; run() { return [this.#x, outer.#y, error(() => outer.#x)]; } })().run(); } }
print(new A().inner())
//> 3,2,TypeError

// case: private methods are there before the first field, accessors are put together
class A { f = this.#m(); #m() { return 'm'; } }
class B { get #x() { return this.v; } set #x(v) { this.v = v + 1; } f = (this.#x = 1, this.#x); }
class S { static f = this.#m(); static #m() { return 's'; } }
print(new A().f, new B().f, S.f)
//> m 2 s

// case: the heritage sees the names of the classes around, not of the class
class A { static #p = Object; static B = class extends A.#p { #p = 1; }; }
print(Object.getPrototypeOf(A.B) === Object)
//> true

// case: names of private functions
class A { #m() {} get #a() { return 1; } f = () => {}; #g = () => {}; static n(o) { return [o.#m.name, o.#g.name, o.f.name]; } }
print(A.n(new A()))
//> #m,#g,f
class K { static #c = class {}; static n() { return K.#c.name; } static #f = function () {}; static m() { return K.#f.name; } }
print(K.n(), K.m())
//> #c #f

// case: private names in optional chains, calls, assignments and patterns
class A { #f = 1; #m() { return this === undefined ? 'none' : this.#f; } run(o) { [o.#f] = [2]; ({ x: o.#f } = { x: 3 }); return [o?.#f, o?.#m(), undefined?.#f, o.#f += 1, (0, o.#m) === o.#m]; } }
print(new A().run(new A()))
//> 3,3,,4,true

// case: a frozen or non-extensible instance keeps its names writable
class A { #f = 1; set(v) { this.#f = v; return this.#f; } }
print(Object.freeze(new A()).set(2))
//> 2

// case: the right side is evaluated before the brand is checked
const log = [];
class A { #f; static t(o) { o.#f = log.push('right'); } }
print(error(() => A.t({})), log)
//> TypeError right

// case: a setter may come before its getter, static and not
class A { set #x(v) { this.v = v; } get #x() { return this.v; } static set #y(v) { this.w = v; } static get #y() { return this.w; } static run(a) { a.#x = 1; A.#y = 2; return [a.#x, A.#y]; } }
print(A.run(new A()))
//> 1,2

// case: generators and async functions as private methods
class A { *#g() {} async #a() {} async *#b() {} static names(o) { return [o.#g, o.#a, o.#b].map((f) => f.name + typeof f.prototype); } }
print(A.names(new A()))
//> #gobject,#aundefined,#bobject
