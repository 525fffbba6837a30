// case: Object as a function and as a constructor
print(typeof Object(), Object(null) !== Object(null), Object.getPrototypeOf(Object()) === Object.prototype);
var o = {};
print(Object(o) === o, new Object(o) === o, typeof Object(1), typeof new Object('s'), Object('s').length);
class D extends Object { constructor() { super({ a: 1 }); } }
print(Object.keys(new D()).length, new D() instanceof D);
print(Reflect.construct(Object, [1], Array) instanceof Array, Array.isArray(Reflect.construct(Object, [], Array)));
//> object true true
//> true true object object 1
//> 0 true
//> true false

// case: own keys of the constructors begin with length, name and prototype
for (let f of [Object, Function, Array, Map, Symbol, Error]) print(Reflect.ownKeys(f).slice(0, 2));
print(Object.getOwnPropertyNames(Proxy));
print(Reflect.ownKeys(Function.prototype).filter((k) => typeof k === 'string').sort());
//> length,name
//> length,name
//> length,name
//> length,name
//> length,name
//> length,name
//> length,name,revocable
//> apply,arguments,bind,call,caller,constructor,length,name,toString

// case: create and the two ways to say the prototype is wrong
for (let p of [undefined, 1, 'x', Symbol(), true]) {
  try { Object.create(p); print('no'); } catch (e) { print(e.name); }
  try { Object.setPrototypeOf({}, p); print('no'); } catch (e) { print(e.name); }
}
print(Object.getPrototypeOf(Object.create(null)), Object.create({}, { x: { value: 1 } }).x);
print(Object.setPrototypeOf(1, null), Object.setPrototypeOf('s', {}), Object.getPrototypeOf(1) === Number.prototype);
try { Object.setPrototypeOf(null, {}); } catch (e) { print(e.name); }
try { Object.setPrototypeOf(Object.prototype, {}); } catch (e) { print(e.name); }
print(Object.setPrototypeOf(Object.prototype, null) === Object.prototype);
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> null 1
//> 1 s true
//> TypeError
//> TypeError
//> true

// case: defineProperties reads every descriptor before it defines the first
var log = [];
var props = {
  get a() { log.push('get a'); return { get value() { log.push('value a'); return 1; } }; },
  get b() { log.push('get b'); return { get value() { log.push('value b'); return 2; } }; },
  get c() { log.push('get c'); return 1; },
};
var target = new Proxy({}, { defineProperty(t, k, d) { log.push('define ' + k); return Reflect.defineProperty(t, k, d); } });
try { Object.defineProperties(target, props); } catch (e) { log.push(e.name); }
delete props.c;
Object.defineProperties(target, props);
print(log.join('; '));
//> get a; value a; get b; value b; get c; TypeError; get a; value a; get b; value b; define a; define b

// case: assign reads through getters, writes through setters, and skips what is not enumerable
var log = [];
var source = Object.defineProperty({ get a() { log.push('get a'); return 1; }, b: 2 }, 'hidden', { value: 3 });
source[Symbol.for('s')] = 4;
var target = { set a(v) { log.push('set a ' + v); }, b: 0 };
print(Object.assign(target, null, source, undefined, 'xy', 5) === target, Object.keys(target), target[Symbol.for('s')]);
print(log);
try { Object.assign(Object.freeze({ a: 1 }), { b: 2 }); } catch (e) { print(e.name); }
try { Object.assign(undefined, {}); } catch (e) { print(e.name); }
print(typeof Object.assign(1), Object.assign.length);
//> true 0,1,a,b 4
//> get a,set a 1
//> TypeError
//> TypeError
//> object 2

// case: entries, keys and values ask for the descriptor of every key, also when one is gone
var log = [];
var p = new Proxy({ a: 1, b: 2, c: 3 }, {
  ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); },
  getOwnPropertyDescriptor(t, k) { log.push('gopd ' + k); if (k === 'a') delete t.b; return Reflect.getOwnPropertyDescriptor(t, k); },
  get(t, k) { log.push('get ' + k); return t[k]; },
});
print(Object.entries(p).join('|'));
print(log.join('; '));
print(Object.values('ab'), Object.entries([7, 8]).join('|'), Object.keys(5).length);
//> a,1|c,3
//> ownKeys; gopd a; get a; gopd b; gopd c; get c
//> a,b 0,7|1,8 0

// case: fromEntries closes the iterator that gives what is no entry
var log = [];
function iterable(entries) {
  return { [Symbol.iterator]() { var i = 0; return {
    next() { return i < entries.length ? { value: entries[i++], done: false } : { done: true }; },
    return() { log.push('return'); return {}; },
  }; } };
}
var o = Object.fromEntries(iterable([['a', 1], { 0: 'b', 1: 2 }, [Symbol.iterator, 3], ['a', 4], [['x', 'y'], 5]]));
print(Object.keys(o), o.a, o.b, o['x,y'], log.length);
for (let bad of [1, 'ab', null, undefined]) try { Object.fromEntries(iterable([bad])); } catch (e) { print(e.name, log.length); }
try { Object.fromEntries(iterable([{ get 0() { throw 'zero'; } }])); } catch (e) { print(e, log.length); }
try { Object.fromEntries(); } catch (e) { print(e.name); }
Object.defineProperty(Object.prototype, 'seen', { set() { print('no'); }, configurable: true });
print(Object.keys(Object.fromEntries([['seen', 1]])), Object.keys(Object.fromEntries([['__proto__', 1]])));
//> a,b,x,y 4 2 5 0
//> TypeError 1
//> TypeError 2
//> TypeError 3
//> TypeError 4
//> zero 5
//> TypeError
//> seen __proto__

// case: groupBy groups in order of the first key and has no prototype
var g = Object.groupBy([3, 'x', 1, 2, 'y', 'z'], (v, i) => typeof v + (i > 3 ? '!' : ''));
print(Object.keys(g), Object.values(g).join(' | '), Object.getPrototypeOf(g));
var s = Symbol('s');
print(Object.groupBy('aba', (c) => (c === 'a' ? s : c))[s].join());
try { Object.groupBy([1], null); } catch (e) { print(e.name); }
try { Object.groupBy(null, () => 1); } catch (e) { print(e.name); }
var log = [];
var it = { [Symbol.iterator]() { return { next: () => ({ value: 1, done: false }), return() { log.push('return'); return {}; } }; } };
try { Object.groupBy(it, () => ({ toString() { throw 'key'; } })); } catch (e) { print(e, log); }
//> number,string,string! 3,1,2 | x | y,z null
//> a,a
//> TypeError
//> TypeError
//> key return

// case: own property descriptors of objects, arrays, strings and functions
function show(d) { return d === undefined ? d : Object.keys(d).map((k) => k + '=' + (typeof d[k] === 'function' ? 'f' : String(d[k]))).join(' '); }
print(show(Object.getOwnPropertyDescriptor({ get a() { return 1; } }, 'a')));
print(show(Object.getOwnPropertyDescriptor([], 'length')));
print(show(Object.getOwnPropertyDescriptor('xy', 1)), show(Object.getOwnPropertyDescriptor('xy', 'length')), show(Object.getOwnPropertyDescriptor('xy', 2)));
print(show(Object.getOwnPropertyDescriptor(function f(a, b) {}, 'length')), show(Object.getOwnPropertyDescriptor(function f() {}, 'prototype')));
var all = Object.getOwnPropertyDescriptors({ a: 1, get b() { return 2; }, [Symbol.iterator]: 3 });
print(Reflect.ownKeys(all).map(String), show(all.a), show(all.b));
try { Object.getOwnPropertyDescriptor(null, 'a'); } catch (e) { print(e.name); }
//> get=f set=undefined enumerable=true configurable=true
//> value=0 writable=true enumerable=false configurable=false
//> value=y writable=false enumerable=true configurable=false value=2 writable=false enumerable=false configurable=false undefined
//> value=2 writable=false enumerable=false configurable=true value=[object Object] writable=true enumerable=false configurable=false
//> a,b,Symbol(Symbol.iterator) value=1 writable=true enumerable=true configurable=true get=f set=undefined enumerable=true configurable=true
//> TypeError

// case: names and symbols of a proxy are what its trap lists
var s = Symbol('s');
var p = new Proxy({}, { ownKeys: () => ['b', s, 'a', '1'] });
print(Object.getOwnPropertyNames(p), Object.getOwnPropertySymbols(p).length, Reflect.ownKeys(p).length, Object.keys(p).length);
try { Object.getOwnPropertyNames(new Proxy({}, { ownKeys: () => ['a', 'a'] })); } catch (e) { print(e.name); }
try { Object.getOwnPropertyNames(new Proxy({}, { ownKeys: () => [1] })); } catch (e) { print(e.name); }
//> b,a,1 1 4 0
//> TypeError
//> TypeError

// case: freezing, sealing and preventing extensions
var o = { a: 1, get b() { return 2; } };
print(Object.isFrozen(o), Object.isSealed(o), Object.isExtensible(o));
print(Object.preventExtensions(o) === o, Object.isExtensible(o), Object.isSealed(o));
Object.seal(o);
print(Object.isSealed(o), Object.isFrozen(o));
o.a = 2;
Object.freeze(o);
o.a = 3;
print(o.a, Object.isFrozen(o), delete o.a);
print(Object.isFrozen(1), Object.isSealed('s'), Object.isExtensible(1), Object.freeze(1), Object.seal(), Object.preventExtensions(null));
print(Object.isFrozen(Object.preventExtensions({})), Object.isFrozen(Object.preventExtensions([1])));
for (let f of ['freeze', 'seal', 'preventExtensions']) {
  try { Object[f](new Proxy({}, { preventExtensions: () => false })); } catch (e) { print(f, e.name); }
}
//> false false true
//> true false false
//> true false
//> 2 true false
//> true true false 1 undefined null
//> true false
//> freeze TypeError
//> seal TypeError
//> preventExtensions TypeError

// case: freeze defines every property, and data properties with writable
var log = [];
var p = new Proxy({ a: 1, get b() { return 2; } }, {
  preventExtensions(t) { log.push('preventExtensions'); return Reflect.preventExtensions(t); },
  ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); },
  getOwnPropertyDescriptor(t, k) { log.push('gopd ' + k); return Reflect.getOwnPropertyDescriptor(t, k); },
  defineProperty(t, k, d) { log.push('define ' + k + ' ' + Object.keys(d)); return Reflect.defineProperty(t, k, d); },
});
Object.freeze(p);
Object.seal(p);
print(log.join('; '));
log.length = 0;
print(Object.isFrozen(p), log.join('; '));
//> preventExtensions; ownKeys; gopd a; define a writable,configurable; gopd b; define b configurable; preventExtensions; ownKeys; define a configurable; define b configurable
//> true ownKeys; gopd a; gopd b

// case: is, hasOwn and the order of their conversions
print(Object.is(NaN, NaN), Object.is(0, -0), Object.is('a', 'a'), Object.is({}, {}), Object.is());
print(Object.hasOwn({ a: undefined }, 'a'), Object.hasOwn([], 'length'), Object.hasOwn('x', 0), Object.hasOwn({}, 'toString'));
var key = { toString() { print('key'); return 'a'; } };
try { Object.hasOwn(null, key); } catch (e) { print(e.name); }
try { Object.prototype.hasOwnProperty.call(null, key); } catch (e) { print(e.name); }
try { Object.prototype.propertyIsEnumerable.call(undefined, key); } catch (e) { print(e.name); }
//> true false true false true
//> true true true false
//> TypeError
//> key
//> TypeError
//> key
//> TypeError
