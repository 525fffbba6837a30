// case: instanceof goes up the chain with the traps of proxies
function F() {}
print(new F() instanceof F, {} instanceof F, Object.create(F.prototype) instanceof F, F.prototype instanceof F, 1 instanceof F, Object.create(null) instanceof Object);
F.prototype = 1;
print(1 instanceof F);
try { ({}) instanceof F; } catch (e) { print(e.name); }
//> true false true false false false
//> false
//> TypeError

// case: the right side must be an object, and callable where it has no handler
for (let c of [1, null, undefined, 'x', {}, [], Symbol()]) try { ({}) instanceof c; print('no'); } catch (e) { print(e.name); }
print({} instanceof { [Symbol.hasInstance](v) { return 'yes'; } }, 1 instanceof { [Symbol.hasInstance]: Array.isArray });
for (let h of [1, 'x', {}]) try { ({}) instanceof { [Symbol.hasInstance]: h }; print('no'); } catch (e) { print(e.name); }
for (let h of [null, undefined]) try { ({}) instanceof Object.defineProperty(function () {}, Symbol.hasInstance, { value: h }); print('asked'); } catch (e) { print(e.name); }
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> true false
//> TypeError
//> TypeError
//> TypeError
//> asked
//> asked

// case: a bound function asks its target
function F() {}
var log = [];
var target = new Proxy(F, { get(t, k, r) { log.push(String(k)); return Reflect.get(t, k, r); } });
var bound = target.bind(null);
log = [];
print(new F() instanceof bound, log, 'prototype' in bound, Function.prototype[Symbol.hasInstance].call(bound, new F()));
log = [];
print(1 instanceof bound, log, Function.prototype[Symbol.hasInstance].call({}, {}), Function.prototype[Symbol.hasInstance].call(F, 1));
//> true Symbol(Symbol.hasInstance),prototype,Symbol(Symbol.hasInstance),prototype false true
//> false Symbol(Symbol.hasInstance) false false

// case: bound functions call and construct with their arguments in front
function F(a, b, c) { return new.target === undefined ? [this === 1 || this.valueOf() === 1, a, b, c] : { a, b, c, t: new.target === F }; }
var one = F.bind(1, 'a'), two = one.bind(2, 'b');
print(two('c'), Object.values(new two('c')), two.name, two.length, one.length);
var other = function () {};
print(Object.values(Reflect.construct(two, ['c'], other)), Object.values(Reflect.construct(two, ['c'], two)), Object.values(Reflect.construct(two, ['c'], one)));
var arrow = (() => 1).bind();
try { new arrow(); } catch (e) { print(e.name); }
print(Object.getPrototypeOf(Object.setPrototypeOf(function () {}, null).bind === undefined ? Function.prototype.bind.call(Object.setPrototypeOf(function () {}, null)) : 0));
//> true,a,b,c a,b,c,true bound bound F 1 2
//> a,b,c,false a,b,c,true a,b,c,true
//> TypeError
//> null

// case: the prototype of what is made comes from new.target, or from its realm
function F() {}
var made = Reflect.construct(Object, [], Object.defineProperty(function () {}.bind(), 'prototype', { value: Array.prototype }));
print(Object.getPrototypeOf(made) === Array.prototype);
for (let p of [undefined, null, 1, 'x']) { F.prototype = p; print(Object.getPrototypeOf(new F()) === Object.prototype, Object.getPrototypeOf(Reflect.construct(Array, [], F)) === Array.prototype); }
var log = [];
var target = new Proxy(function () {}, { get(t, k, r) { log.push(String(k)); return t[k]; } });
Reflect.construct(Array, [], target);
Reflect.construct(Error, [''], target);
print(log);
var made = Proxy.revocable(function () {}, { get(t, k) { if (k === 'prototype') made.revoke(); } });
try { Reflect.construct(Object, [], made.proxy); print('no'); } catch (e) { print(e.name); }
//> true
//> true true
//> true true
//> true true
//> true true
//> prototype,prototype
//> TypeError
