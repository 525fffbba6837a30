// case: toString tells the kinds of objects, unless a tag does
var toString = Object.prototype.toString;
for (let v of [undefined, null, true, 1, 's', Symbol(), 1n, {}, [], function () {}, class {}, new Error(), new Boolean(true), new Number(1),
  new String(''), new Map(), new Set(), Math, JSON, Reflect, (function () { return arguments; })(), (function () { 'use strict'; return arguments; })()]) print(toString.call(v));
print(toString.call(new Proxy([], {})), toString.call(new Proxy(function () {}, {})), toString.call(new Proxy(new Error(), {})));
print(toString.call({ [Symbol.toStringTag]: 'Tag' }), toString.call({ [Symbol.toStringTag]: 1 }), toString.call(Object.assign([], { [Symbol.toStringTag]: 'T' })));
print(toString.call(Object.create(Number.prototype)), toString.call(Number.prototype), toString.call(Array.prototype), toString.call(Function.prototype));
var r = Proxy.revocable([], {});
r.revoke();
try { toString.call(r.proxy); } catch (e) { print(e.name); }
Number.prototype[Symbol.toStringTag] = 'N';
print(toString.call(1));
//> [object Undefined]
//> [object Null]
//> [object Boolean]
//> [object Number]
//> [object String]
//> [object Symbol]
//> [object BigInt]
//> [object Object]
//> [object Array]
//> [object Function]
//> [object Function]
//> [object Error]
//> [object Boolean]
//> [object Number]
//> [object String]
//> [object Map]
//> [object Set]
//> [object Math]
//> [object JSON]
//> [object Reflect]
//> [object Arguments]
//> [object Arguments]
//> [object Array] [object Function] [object Object]
//> [object Tag] [object Object] [object T]
//> [object Object] [object Number] [object Array] [object Function]
//> TypeError
//> [object N]

// case: isPrototypeOf walks the chain, after it has looked whether there is one
class A {}
class B extends A {}
print(A.prototype.isPrototypeOf(new B()), B.prototype.isPrototypeOf(new A()), A.isPrototypeOf(B), Function.prototype.isPrototypeOf(A));
print(A.prototype.isPrototypeOf(A.prototype), Object.prototype.isPrototypeOf.call(undefined, 1), Object.prototype.isPrototypeOf.call('s', {}));
try { Object.prototype.isPrototypeOf.call(undefined, {}); } catch (e) { print(e.name); }
var log = [];
var p = new Proxy({}, { getPrototypeOf() { log.push('trap'); return A.prototype; } });
print(A.prototype.isPrototypeOf(p), Object.prototype.isPrototypeOf(p), Map.prototype.isPrototypeOf(Object.create(p)), log.length);
//> true false true true
//> false false false
//> TypeError
//> true true false 3

// case: the __proto__ accessor
var d = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__');
print(typeof d.get, typeof d.set, d.enumerable, d.configurable, d.get.name, d.set.name, d.get.length, d.set.length);
print(d.get.call(1) === Number.prototype, d.get.call('s') === String.prototype);
for (let v of [undefined, null]) {
  try { d.get.call(v); } catch (e) { print(e.name); }
  try { d.set.call(v, {}); } catch (e) { print(e.name); }
}
print(d.set.call(1, {}), d.set.call({}, 1), d.set.call('s', undefined));
var o = { __proto__: null };
o.__proto__ = Array.prototype;
print(Object.keys(o), Object.getPrototypeOf(o));
var o = {};
o.__proto__ = Array.prototype;
print(o instanceof Array, Object.keys(o).length, '__proto__' in o, Object.hasOwn(o, '__proto__'));
try { Array.prototype.__proto__.__proto__ = {}; } catch (e) { print(e.name); }
try { Array.prototype.__proto__.__proto__ = null; print('same'); } catch (e) { print(e.name); }
try { o.__proto__ = Object.create(o); } catch (e) { print(e.name); }
try { Object.preventExtensions(o).__proto__ = {}; } catch (e) { print(e.name); }
o.__proto__ = 1;
print(o instanceof Array);
//> function function false true get __proto__ set __proto__ 0 1
//> true true
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> undefined undefined undefined
//> __proto__ null
//> true 0 true false
//> TypeError
//> same
//> TypeError
//> TypeError
//> true

// case: __defineGetter__ and its like
var o = {};
print(o.__defineGetter__('a', () => 1), o.a, o.__defineSetter__('a', function (v) { this.b = v; }), o.a = 5, o.b);
var d = Object.getOwnPropertyDescriptor(o, 'a');
print(typeof d.get, typeof d.set, d.enumerable, d.configurable);
print(o.__lookupGetter__('a') === d.get, Object.create(o).__lookupSetter__('a') === d.set, o.__lookupGetter__('b'), o.__lookupSetter__('none'));
try { o.__defineGetter__('c', 1); } catch (e) { print(e.name); }
try { Object.freeze(o).__defineGetter__('c', () => 1); } catch (e) { print(e.name); }
var log = [];
try { ({}).__defineGetter__.call(null, { toString() { log.push('key'); } }, 1); } catch (e) { print(e.name, log.length); }
try { ({}).__defineSetter__({ toString() { log.push('key'); } }, 1); } catch (e) { print(e.name, log.length); }
var p = new Proxy({ __proto__: { get x() { return 1; } } }, {
  getOwnPropertyDescriptor(t, k) { log.push('gopd ' + String(k)); return undefined; },
  getPrototypeOf(t) { log.push('getPrototypeOf'); return Reflect.getPrototypeOf(t); },
});
print(typeof Object.prototype.__lookupGetter__.call(p, 'x'), log.join('; '));
//> undefined 1 undefined 5 5
//> function function true true
//> true true undefined undefined
//> TypeError
//> TypeError
//> TypeError 0
//> TypeError 0
//> function gopd x; getPrototypeOf

// case: propertyIsEnumerable, toLocaleString and valueOf
print([1].propertyIsEnumerable(0), [1].propertyIsEnumerable('length'), 'x'.propertyIsEnumerable(0), ({}).propertyIsEnumerable('toString'));
var v = 'use strict';
Object.defineProperty(Number.prototype, 'toString', { get() { 'use strict'; print(typeof this); return function () { 'use strict'; return typeof this; }; }, configurable: true });
print(Object.prototype.toLocaleString.call(1));
var o = {};
print(o.valueOf() === o, typeof Object.prototype.valueOf.call(1));
try { Object.prototype.valueOf.call(null); } catch (e) { print(e.name); }
try { Object.prototype.toLocaleString.call(null); } catch (e) { print(e.name); }
//> true false true false
//> number
//> number
//> true object
//> TypeError
//> TypeError
