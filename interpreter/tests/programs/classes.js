// case: heritage
const parents = (C) => [Object.getPrototypeOf(C), Object.getPrototypeOf(C.prototype)];
const is = (C, c, p) => parents(C)[0] === c && parents(C)[1] === p;
function F() {}
class A {}
print(is(A, Function.prototype, Object.prototype), is(class extends A {}, A, A.prototype), is(class extends F {}, F, F.prototype), is(class extends null {}, Function.prototype, null))
//> true true true true
F.prototype = null;
print(is(class extends F {}, F, null))
//> true
F.prototype = undefined;
print(error(() => class extends F {}))
//> TypeError
print([undefined, 1, {}, () => {}, Math.max, function* () {}, { m() {} }.m, 'a', Symbol.iterator].map((h) => error(() => class extends h {})))
//> TypeError,TypeError,TypeError,TypeError,TypeError,TypeError,TypeError,TypeError,TypeError
const bound = F.bind();
print(error(() => class extends bound {}))
//> TypeError
bound.prototype = A.prototype;
print(is(class extends bound {}, bound, A.prototype))
//> true

// case: the prototype of the heritage is read once, by a getter or a trap
const log = [];
const P = new Proxy(class {}, { get(t, k, r) { log.push(k); return Reflect.get(t, k, r); } });
class C extends P {}
print(log)
//> prototype
const G = function () {}.bind();
Object.defineProperty(G, 'prototype', { get() { throw new RangeError(); } });
print(error(() => class extends G {}))
//> RangeError

// case: a class that extends null
class N extends null { static s() { return 1; } m() { return 2; } }
print(N.s(), Object.getPrototypeOf(N.prototype), N.prototype.m(), error(() => new N()))
//> 1 null 2 TypeError
print(new (class extends null { constructor() { return Object.create(new.target.prototype); } })() instanceof Object)
//> false

// case: the name of a class inside it is a constant, dead while the class is being evaluated
class C { static m() { C = 1; } static n() { return C; } }
print(error(C.m), C.n() === C)
//> TypeError true
const D = C; C = 2;
print(D.n() === D, error(() => class X extends X {}), error(() => class X { [X.name]() {} }), (class X { static x = X.name; }).x)
//> true ReferenceError ReferenceError X
print(error(() => { new L(); class L {} }), error(() => { class K { static k = K2; } class K2 {} }))
//> ReferenceError ReferenceError

// case: keys are evaluated in order, fields when an instance is made
const log = [];
const key = (k) => { log.push('key ' + k); return k; };
const value = (v) => { log.push('value ' + v); return v; };
class C { [key('a')] = value('a'); static [key('b')] = value('b'); [key('c')]() {} static { log.push('block'); } get [key('d')]() { return 1; } static [key('e')] = value('e'); }
print(log)
//> key a,key b,key c,key d,key e,value b,block,value e
log.length = 0; new C(); new C();
print(log)
//> value a,value a

// case: a computed key is converted once, where it stands
const log = [];
const k = { toString() { log.push('toString'); return 'k'; } };
class C { [k] = log.push('value'); }
const c = new C();
print(log, 'k' in c)
//> toString,value true

// case: fields are defined, not set, and before the rest of the constructor
class A { set x(v) { print('never'); } constructor() { print(Object.keys(this)); } }
class B extends A { x = 1; y = this.x + 1; ['z']; constructor() { super(); print(Object.keys(this)); this.w = 1; } }
const b = new B();
print(b.x, b.y, b.z, 'z' in b, Object.keys(b))
//>
//> x,y,z
//> 1 2 undefined true x,y,z,w

// case: the fields of the parent come first, those of a child after super
const log = [];
const at = (s) => { log.push(s); };
class A { a = at('A'); constructor() { at('A body'); } }
class B extends A { b = at('B'); constructor() { at('before'); super(); at('after'); } }
class C extends B { c = at('C'); }
new C();
print(log)
//> before,A,A body,B,after,C

// case: a field that throws ends the construction; the instance keeps the fields before it
let it;
class A { a = 1; b = (it = this, (() => { throw new RangeError(); })()); c = 3; }
print(error(() => new A()), Object.keys(it))
//> RangeError a

// case: fields on what the parent returns
const frozen = Object.freeze({});
class A { constructor(o) { return o; } }
class B extends A { x = 1; }
const log = [];
const p = new Proxy({}, { defineProperty(t, k, d) { log.push(k + JSONLike(d)); return Reflect.defineProperty(t, k, d); } });
const JSONLike = (d) => Object.keys(d).map((k) => k + d[k]).join();
new B(p);
print(log, error(() => new B(frozen)), new B(Object.defineProperty({}, 'x', { value: 0, configurable: true })).x)
//> xvalue1,writabletrue,enumerabletrue,configurabletrue TypeError 1

// case: a static method or field may not be called prototype
print(error(() => class { static ['prototype']() {} }), error(() => class { static get ['prototype']() { return 1; } }), error(() => class { static ['prototype'] = 1; }))
//> TypeError TypeError TypeError
print((class { ['prototype']() {} static ['constructor']() { return 1; } }).constructor())
//> 1

// case: constructor by any other name
class C { ['constructor']() { return 'computed'; } 'm'() { return 's'; } 1() { return 'n'; } static static() { return 'static'; } get get() { return 'get'; } set set(v) {} async() { return 'async'; } }
const c = new C();
print(c.constructor(), c.m(), c[1](), C.static(), c.get, c.async(), c instanceof C)
//> computed s n static get async true

// case: static blocks and fields run in order with this bound to the class
class A { static a = this; static { this.b = this.a === A; var v = 1; } static c = typeof v; static d = (() => this === A)(); }
print(A.a === A, A.b, A.c, A.d, Object.keys(A))
//> true true undefined true a,b,c,d

// case: static members are inherited, and set on the receiver
class A { static x = 1; static get self() { return this; } }
class B extends A {}
B.x = 2;
print(A.x, B.x, B.self === B, Object.keys(B))
//> 1 2 true x

// case: getters and setters of one name make one property
class C { get x() { return 1; } set x(v) {} static set y(v) {} static get y() { return 2; } }
const d = Object.getOwnPropertyDescriptor(C.prototype, 'x'), e = Object.getOwnPropertyDescriptor(C, 'y');
print(typeof d.get, typeof d.set, d.enumerable, typeof e.get, typeof e.set)
//> function function false function function

// case: a method may replace an accessor and the other way round
class C { get x() { return 1; } x() {} static y() {} static get y() { return 3; } }
print(typeof C.prototype.x, C.y)
//> function 3

// case: a class body that throws leaves nothing behind
let C;
print(error(() => { C = class { static m() {} static x = (() => { throw new RangeError(); })(); }; }), C)
//> RangeError undefined
print(error(() => class { [(() => { throw new RangeError(); })()]() {} static { print('never'); } }))
//> RangeError

// case: classes in classes
class A { static B = class B extends A { m() { return super.m() + 'B'; } }; m() { return 'A'; } }
print(new A.B().m(), A.B.name)
//> AB B

// case: code in a class is strict, code around it is not
print(error(() => class { static x = undeclared = 1; }), error(() => class extends (undeclared = Object) {}), (undeclared = 1, undeclared))
//> ReferenceError ReferenceError 1

// case: names of anonymous classes, and own static name
const A = class {}, B = class { static name = 'n'; }, C = class { static name() {} };
print(A.name, B.name, typeof C.name, (class {}).name === '')
//> A n function true

// case: a field that throws leaves a constructor's body unrun
class A { x = (() => { throw new RangeError(); })(); constructor() { print('never'); } }
print(error(() => new A()), error(() => new (class extends A { constructor() { super(); } })()))
//> RangeError RangeError

// case: empty static blocks, and what a static block declares
class A { static {} static { var v = 1; let l = 2; function f() { return v + l; } this.r = f(); } }
print(A.r, typeof v, typeof f)
//> 3 undefined undefined

// case: a class that throws keeps its private names and its scope to itself
class A { #p = 1; static t() { try { class B { static [(() => { throw 1; })()] = 0; } } catch (e) { } return #p in new A(); } }
print(A.t())
//> true
class C { #p = 1; static t() { try { class B { #p; static x = (() => { throw 1; })(); } } catch (e) { } return new C().#p; } }
print(C.t())
//> 1
