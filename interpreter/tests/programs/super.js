// case: super in a method reads from the prototype of the home object, with this as the receiver
const parent = { get who() { return this.name; }, m() { return 'parent ' + this.name; } };
const child = { __proto__: parent, name: 'child', m() { return super.m() + ' ' + super.who; } };
print(child.m(), child.m.call({ name: 'other' }))
//> parent child child parent other other

// case: the home object is where the method was written, not where it is called
const A = { m() { return 'A'; } }, B = { m() { return 'B'; } };
const o = { __proto__: A, m() { return super.m(); } };
const copy = { __proto__: B, m: o.m };
print(copy.m())
//> A
Object.setPrototypeOf(o, B);
print(o.m(), copy.m())
//> B B
Object.setPrototypeOf(o, null);
print(error(() => o.m()))
//> TypeError

// case: super follows the prototype of the class and of its prototype object as they are now
class A { m() { return 'A'; } static s() { return 'sA'; } }
class Z { m() { return 'Z'; } static s() { return 'sZ'; } }
class B extends A { m() { return super.m(); } static s() { return super.s(); } }
const b = new B();
print(b.m(), B.s())
//> A sA
Object.setPrototypeOf(B.prototype, Z.prototype);
print(b.m(), B.s())
//> Z sA
Object.setPrototypeOf(B, Z);
print(b.m(), B.s(), new B() instanceof A, new B() instanceof Z)
//> Z sZ false true

// case: super in getters, setters, static members, fields, arrows and computed keys of nested classes
class A { get x() { return 'x' + this.i; } set x(v) { this.set = v; } static get y() { return 'y' + this.i; } }
class B extends A { i = 1; static i = 2; get x() { return super.x; } set x(v) { super.x = v; } static get y() { return super.y; } f = super.x; static g = super.y; h() { return (() => () => super.x)()(); } k() { return class { [super.x]() {} }; } static { this.z = super.y; } }
const b = new B(); b.x = 3;
print(b.x, b.set, B.y, b.f, B.g, b.h(), Object.getOwnPropertyNames(b.k().prototype)[1], B.z)
//> x1 3 y2 x1 y2 x1 x1 y2

// case: an assignment through super goes to the receiver, past what the home object itself has
class A { }
class B extends A { constructor() { super(); super.x = 1; } get y() { return 0; } m() { super.y = 2; return Object.getOwnPropertyDescriptor(this, 'y').value; } }
print(Object.keys(new B()), new B().m(), 'x' in A.prototype)
//> x 2 false
Object.defineProperty(A.prototype, 'r', { value: 1 });
class C extends A { m() { super.r = 2; } }
print(error(() => new C().m()))
//> TypeError
const o = { m() { super.r2 = 1; return Object.keys(this); } };
Object.defineProperty(Object.prototype, 'r2', { value: 1, configurable: true });
print(o.m())
//> m

// case: the receiver's own accessor or read-only property refuses the assignment
class A {}
class B extends A { m() { super.x = 2; } }
const b = Object.defineProperty(new B(), 'x', { get() { return 1; } }), c = Object.defineProperty(new B(), 'x', { value: 1 });
print(error(() => b.m()), error(() => c.m()))
//> TypeError TypeError

// case: this is looked at before the key, and the key is converted when it is used
class A { constructor() { this.a = 1; } }
class B extends A { constructor() { super[print('never')]; } }
print(error(() => new B()))
//> ReferenceError
const log = [];
const key = { toString() { log.push('key'); return 'a'; } };
const o = { m() { super[key] = log.push('value'); return super[(log.push('expression'), key)]; } };
o.m();
print(log)
//> value,key,expression,key

// case: deleting through super is a ReferenceError
const o = { m() { delete super.x; }, n() { delete super[print('key')]; } };
print(error(() => o.m()), error(() => o.n()))
//> key
//> ReferenceError ReferenceError

// case: a method called through super sees this, a call of the value does not
class A { m() { return this; } }
class B extends A { m() { return [super.m() === this, (0, super.m)() === undefined, super['m']() === this]; } }
print(new B().m())
//> true,true,true

// case: super in a method of a prototype that is a proxy
const log = [];
const p = new Proxy({ x: 1 }, { get(t, k, r) { log.push('get ' + k + (r === o)); return t[k]; }, set(t, k, v, r) { log.push('set ' + k + (r === o)); return true; }, getPrototypeOf() { log.push('never'); return null; } });
const o = { m() { super.x = super.x; } };
Object.setPrototypeOf(o, p);
o.m();
print(log)
//> get xtrue,set xtrue

// case: super() binds this even when its value is not used, and gives it
class A {}
class B extends A { constructor() { const r = super(); this.same = r === this; } }
print(new B().same)
//> true

// case: default parameters may call super
class A { constructor(v) { this.v = v; } }
class B extends A { constructor(a, b = super(a)) { this.b = b === this; } }
print(new B(1).v, new B(1).b)
//> 1 true

// case: super in object literals' accessors and generators
const o = { __proto__: { x: 1 }, get x() { return super.x + 1; }, y: { __proto__: { x: 5 }, get x() { return super.x; } } };
print(o.x, o.y.x)
//> 2 5
