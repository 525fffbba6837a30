// case: apply and call
function f() { 'use strict'; return [this, ...arguments].map(String).join(); }
print(f.call(1, 2, 3), f.call(), f.apply(1), f.apply(null, null), f.apply(1, [2, , 3]), f.apply(1, { length: 2, 1: 'x' }), f.apply(1, 'str'.split('')));
for (let bad of [1, 'str', true, Symbol()]) try { f.apply(null, bad); } catch (e) { print(e.name); }
for (let bad of [undefined, {}, 1]) {
  try { Function.prototype.call.call(bad); } catch (e) { print(e.name); }
  try { Function.prototype.apply.call(bad, null, { get length() { print('no'); } }); } catch (e) { print(e.name); }
  try { Function.prototype.bind.call(bad); } catch (e) { print(e.name); }
}
print(Function.prototype.call.call(f, 1, 2), Function.prototype.apply.apply(f, [1, [2]]));
print(Function.prototype(), Function.prototype.length, Function.prototype.name === '', Object.getPrototypeOf(Function.prototype) === Object.prototype);
try { new Function.prototype(); } catch (e) { print(e.name); }
//> 1,2,3 undefined 1 null 1,2,undefined,3 1,undefined,x 1,s,t,r
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
//> TypeError
//> TypeError
//> TypeError
//> 1,2 1,2
//> undefined 0 true true
//> TypeError

// case: the length of a bound function
function target(length, ...args) {
  var f = function () {};
  Object.defineProperty(f, 'length', { value: length });
  return f.bind(null, ...args).length;
}
print(target(3), target(3, 1), target(1, 1, 2), target(2.7, 0), target(-3), target(Infinity, 1), target(-Infinity), target(NaN), target('5'), target(1n), target(2 ** 31));
print(Object.is(target(-0), 0), Object.is(target(-0.5), 0));
var f = function (a) {};
delete f.length;
print(f.bind().length);
Object.setPrototypeOf(f, { length: 9 });
print(Function.prototype.bind.call(f).length);
//> 3 2 0 1 0 Infinity 0 0 0 0 2147483648
//> true true
//> 0
//> 0

// case: the name of a bound function
print((function f() {}).bind().name, (() => 1).bind().name === 'bound ', (function f() {}).bind().bind().name);
for (let name of [1, undefined, null, {}, Symbol('s')]) print(JSON.stringify(Object.defineProperty(function () {}, 'name', { value: name }).bind().name));
print(Object.getOwnPropertyNames((function () {}).bind()), ({ get x() { return 1; } }).x, Object.getOwnPropertyDescriptor({ get x() { return 1; } }, 'x').get.bind().name);
//> bound f true bound bound f
//> "bound "
//> "bound "
//> "bound "
//> "bound "
//> "bound "
//> length,name 1 bound get x

// case: what bind looks at, in which order
var log = [];
var p = new Proxy(function () {}, {
  get(t, k) { log.push('get ' + String(k)); return Reflect.get(t, k); },
  getOwnPropertyDescriptor(t, k) { log.push('gopd ' + String(k)); return Reflect.getOwnPropertyDescriptor(t, k); },
  getPrototypeOf(t) { log.push('getPrototypeOf'); return Array.prototype; },
  has(t, k) { log.push('has ' + String(k)); return true; },
});
var b = Function.prototype.bind.call(p, 1, 2);
print(log.join('; '), Object.getPrototypeOf(b) === Array.prototype, b.length);
//> getPrototypeOf; gopd length; get length; get name true 0

// case: bound functions construct with their target as new.target
function F(a, b) { this.sum = a + b; this.target = new.target === F; }
var B = F.bind(null, 1);
print(new B(2).sum, new B(2).target, new B(2) instanceof F, new B(2) instanceof B, 'prototype' in B);
//> 3 true true true false

// case: functions as text
print(function f(a, b) { return a; }, class A { m() {} }.toString(), (a => a).toString(), ({ get  x ( ) { return 1 } }, 'x'));
print(Object.getOwnPropertyDescriptor({ get  x ( ) { return 1 } }, 'x').get.toString());
print({ async *[ 'a' + 'b' ]  () { } }.ab.toString());
for (let bad of [{}, 1, undefined]) try { Function.prototype.toString.call(bad); } catch (e) { print(e.name); }
print(Math.max.toString().replaceAll(" ", "").replaceAll("\n", ""), Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.toString().includes("function get size() {"));
//> function f(a, b) { return a; } class A { m() {} } a => a x
//> get  x ( ) { return 1 }
//> async *[ 'a' + 'b' ]  () { }
//> TypeError
//> TypeError
//> TypeError
//> functionmax(){[nativecode]} true

// case: instances by the default method of functions
var d = Object.getOwnPropertyDescriptor(Function.prototype, Symbol.hasInstance);
print(d.writable, d.enumerable, d.configurable, d.value.name, d.value.length);
class A {}
print(d.value.call(A, new A()), d.value.call(A.bind(), new A()), d.value.call({}, {}), d.value.call(undefined, {}), d.value.call(A, 1), d.value.call(() => 1, 1));
try { d.value.call(() => 1, {}); } catch (e) { print(e.name); }
//> false false false [Symbol.hasInstance] 1
//> true true false false false false
//> TypeError

// case: caller and arguments throw wherever they are read
var d = Object.getOwnPropertyDescriptor(Function.prototype, 'caller');
var t = d.get;
print(d.get === d.set, d.enumerable, d.configurable, t === Object.getOwnPropertyDescriptor(Function.prototype, 'arguments').get);
print(t.name === '', t.length, Object.isFrozen(t), Object.getPrototypeOf(t) === Function.prototype, Reflect.ownKeys(t).sort());
print(t === Object.getOwnPropertyDescriptor((function () { 'use strict'; return arguments; })(), 'callee').get);
try { t(); } catch (e) { print(e.name); }
try { (() => 1).caller; } catch (e) { print(e.name); }
try { (function () { 'use strict'; }).arguments = 1; } catch (e) { print(e.name); }
try { new t(); } catch (e) { print(e.name); }
//> true false true true
//> true 0 true true length,name
//> true
//> TypeError
//> TypeError
//> TypeError
//> TypeError
