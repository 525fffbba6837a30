// case: every function of Reflect but apply and construct needs an object
for (let k of Object.getOwnPropertyNames(Reflect).sort()) {
  try { Reflect[k](1, 'a', {}); print(k, 'no'); } catch (e) { print(k, e.name, Reflect[k].length); }
}
print(Object.prototype.toString.call(Reflect), typeof Reflect);
try { new Reflect(); } catch (e) { print(e.name); }
try { new Reflect.get({}, 'a'); } catch (e) { print(e.name); }
//> apply TypeError 3
//> construct TypeError 2
//> defineProperty TypeError 3
//> deleteProperty TypeError 2
//> get TypeError 2
//> getOwnPropertyDescriptor TypeError 2
//> getPrototypeOf TypeError 1
//> has TypeError 2
//> isExtensible TypeError 1
//> ownKeys TypeError 1
//> preventExtensions TypeError 1
//> set TypeError 3
//> setPrototypeOf TypeError 2
//> [object Reflect] object
//> TypeError
//> TypeError

// case: apply and construct
print(Reflect.apply(Math.max, undefined, { length: 2, 0: 1, 1: 5 }), Reflect.apply(function () { return this; }, 'x', []).length);
try { Reflect.apply(Math.max, undefined); } catch (e) { print(e.name); }
try { Reflect.apply({}, undefined, []); } catch (e) { print(e.name); }
function F(...args) { this.args = args; this.target = new.target; }
var o = Reflect.construct(F, [1, 2], Array);
print(o.args, o.target === Array, o instanceof F, Array.isArray(o), Object.getPrototypeOf(o) === Array.prototype);
print(Array.isArray(Reflect.construct(Array, [3], F)), Reflect.construct(Array, [3], F).length, Reflect.construct(Array, [], F) instanceof F);
for (let bad of [() => 1, Math.max, {}, undefined]) {
  try { Reflect.construct(bad, []); } catch (e) { print(e.name); }
  try { Reflect.construct(F, [], bad); } catch (e) { print(e.name); }
}
try { Reflect.construct(F); } catch (e) { print(e.name); }
F.prototype = 1;
print(Object.getPrototypeOf(Reflect.construct(F, [])) === Object.prototype);
//> 5 1
//> TypeError
//> TypeError
//> 1,2 true false false true
//> true 3 true
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> true

// case: get and set with receivers
var proto = { get me() { return this; }, set it(v) { this.was = v; }, plain: 1 };
var o = Object.create(proto);
var r = {};
print(Reflect.get(o, 'me', r) === r, Reflect.get(o, 'me') === o, Reflect.get(o, 'me', 1) === 1 || typeof Reflect.get(o, 'me', 1), Reflect.get(o, 'none'));
print(Reflect.set(o, 'it', 5, r), r.was, Reflect.set(o, 'plain', 2, r), r.plain, o.plain);
print(Reflect.set(o, 'x', 1, 1), Reflect.set({}, 'x', 1, Object.freeze({})), Reflect.set(Object.freeze({ x: 1 }), 'x', 2));
print(Reflect.set([], 'length', 3, r), r.length, Reflect.set({}, 'x', 1, undefined), Reflect.set({ x: 1 }, 'x', 2, null));
var sealed = Object.defineProperty({}, 'x', { value: 1, writable: false });
print(Reflect.set({}, 'x', 2, sealed), Reflect.set({}, 'y', 2, sealed), sealed.x, sealed.y);
print(Reflect.set({}, 'x', 1, Object.defineProperty({}, 'x', { set(v) { print('no'); } })));
print(Reflect.get('s'.constructor, 'name', 1));
//> true true object undefined
//> true 5 true 2 1
//> false false false
//> true 3 false false
//> false true 1 2
//> false
//> String

// case: the answers are Booleans where the operators throw
var frozen = Object.freeze({ a: 1 });
print(Reflect.defineProperty(frozen, 'a', { value: 2 }), Reflect.defineProperty(frozen, 'a', { value: 1 }), Reflect.deleteProperty(frozen, 'a'), Reflect.deleteProperty(frozen, 'b'));
print(Reflect.setPrototypeOf(frozen, {}), Reflect.setPrototypeOf(frozen, Object.prototype), Reflect.preventExtensions(frozen), Reflect.isExtensible(frozen));
print(Reflect.has(frozen, 'toString'), Reflect.getOwnPropertyDescriptor(frozen, 'b'), Reflect.getPrototypeOf(Object.create(null)));
try { Reflect.setPrototypeOf({}); } catch (e) { print(e.name); }
try { Reflect.setPrototypeOf({}, 1); } catch (e) { print(e.name); }
try { Reflect.defineProperty({}, 'a', 1); } catch (e) { print(e.name); }
print(Reflect.ownKeys({ b: 1, 2: 1, a: 1, 1: 1, [Symbol.iterator]: 1, '-1': 1, '01': 1 }).map(String));
//> false true false true
//> false true true false
//> true undefined null
//> TypeError
//> TypeError
//> TypeError
//> 1,2,b,a,-1,01,Symbol(Symbol.iterator)

// case: the order of conversions
function key(name) { return { toString() { print(name); return 'k'; } }; }
Reflect.get({}, key('get'));
try { Reflect.get(1, key('no')); } catch (e) { print(e.name); }
try { Reflect.defineProperty({}, key('defineProperty'), { get value() { print('value'); throw 'v'; } }); } catch (e) { print(e); }
try { Reflect.apply(1, 1, { get length() { print('no'); } }); } catch (e) { print(e.name); }
try { Reflect.construct(function () {}, { get length() { print('length'); throw 'l'; } }); } catch (e) { print(e); }
try { Reflect.construct(function () {}, { get length() { print('no'); } }, 1); } catch (e) { print(e.name); }
//> get
//> TypeError
//> defineProperty
//> value
//> v
//> TypeError
//> length
//> l
//> TypeError
