// case: a descriptor is read field by field in the specification's order
var log = [];
var d = new Proxy({ get: undefined, set: undefined, enumerable: 1, configurable: 0 }, { has(t, k) { log.push('has ' + k); return k in t; }, get(t, k) { log.push('get ' + k); return t[k]; } });
var o = Object.defineProperty({}, 'x', d);
print(log);
var made = Object.getOwnPropertyDescriptor(o, 'x');
print(Object.keys(made), made.get, made.set, made.enumerable, made.configurable);
log = [];
try { Object.defineProperty({}, 'x', new Proxy({ value: 1, get: 1 }, { has(t, k) { log.push(k); return k in t; } })); } catch (e) { print(e.name, log); }
//> has enumerable,get enumerable,has configurable,get configurable,has value,has writable,has get,get get,has set,get set
//> get,set,enumerable,configurable undefined undefined true false
//> TypeError enumerable,configurable,value,writable,get

// case: what is no descriptor
for (let d of [undefined, null, 1, 'x', Symbol(), { get: 1 }, { set: null }, { get() {}, value: 1 }, { set() {}, writable: false }, { get: undefined, writable: undefined }]) try { Object.defineProperty({}, 'x', d); print('no'); } catch (e) { print(e.name); }
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

// case: fields may be inherited and are converted to booleans
class D { get value() { return 'v'; } get writable() { return ''; } }
var d = new D();
d.enumerable = 'yes';
var made = Object.getOwnPropertyDescriptor(Object.defineProperty({}, 'x', d), 'x');
print(made.value, made.writable, made.enumerable, made.configurable);
//> v false true false

// case: fields come back in the specification's order
print(Object.keys(Object.getOwnPropertyDescriptor({ x: 1 }, 'x')), Object.keys(Object.getOwnPropertyDescriptor({ get x() { return 1; } }, 'x')));
//> value,writable,enumerable,configurable get,set,enumerable,configurable

// case: every change of a property that is not configurable
function getter() {}
var kinds = {
  'read-only': { value: 1 }, 'writable': { value: 1, writable: true }, 'NaN': { value: NaN }, 'accessor': { get: getter },
};
var changes = [{}, { value: 1 }, { value: 2 }, { value: NaN }, { writable: false }, { writable: true }, { enumerable: false }, { enumerable: true }, { configurable: false }, { configurable: true }, { get: getter }, { get: undefined }, { set: undefined }, { set: getter }, { get: getter, set: undefined, enumerable: false, configurable: false }];
for (let kind in kinds) {
  let line = kind;
  for (let change of changes) line += ' ' + (Reflect.defineProperty(Object.defineProperty({}, 'x', kinds[kind]), 'x', change) ? 1 : 0);
  print(line);
}
//> read-only 1 1 0 0 1 0 1 0 1 0 0 0 0 0 0
//> writable 1 1 1 1 1 1 1 0 1 0 0 0 0 0 0
//> NaN 1 0 0 1 1 0 1 0 1 0 0 0 0 0 0
//> accessor 1 0 0 0 0 0 1 0 1 0 1 0 1 0 1

// case: every change of a property that is configurable
function show(o) { var d = Object.getOwnPropertyDescriptor(o, 'x'); return Object.keys(d).map(k => k[0] + '=' + (typeof d[k] === 'function' ? 'f' : d[k])).join(' '); }
function getter() {}
for (let start of [{ value: 1, configurable: true, enumerable: true }, { get: getter, configurable: true }])
  for (let change of [{}, { value: 2 }, { writable: true }, { enumerable: true }, { get: undefined }, { set: getter }, { configurable: false }, { value: 3, configurable: false, enumerable: false }]) {
    let o = Object.defineProperty({}, 'x', start);
    Object.defineProperty(o, 'x', change);
    print(show(o));
  }
//> v=1 w=false e=true c=true
//> v=2 w=false e=true c=true
//> v=1 w=true e=true c=true
//> v=1 w=false e=true c=true
//> g=undefined s=undefined e=true c=true
//> g=undefined s=f e=true c=true
//> v=1 w=false e=true c=false
//> v=3 w=false e=false c=false
//> g=f s=undefined e=false c=true
//> v=2 w=false e=false c=true
//> v=undefined w=true e=false c=true
//> g=f s=undefined e=true c=true
//> g=undefined s=undefined e=false c=true
//> g=f s=f e=false c=true
//> g=f s=undefined e=false c=false
//> v=3 w=false e=false c=false

// case: a new property has false for what is absent
function show(d) { return Object.keys(d).map(k => k + '=' + d[k]).join(' '); }
print(show(Object.getOwnPropertyDescriptor(Object.defineProperty({}, 'x', {}), 'x')));
print(show(Object.getOwnPropertyDescriptor(Object.defineProperty({}, 'x', { set: undefined }), 'x')));
print(Reflect.defineProperty(Object.preventExtensions({}), 'x', {}));
//> value=undefined writable=false enumerable=false configurable=false
//> get=undefined set=undefined enumerable=false configurable=false
//> false

// case: assignment and what stands in its way
'use strict';
var frozen = Object.freeze({ x: 1 });
var heir = Object.create(frozen);
for (let f of [() => { frozen.x = 2; }, () => { heir.x = 2; }, () => { Object.create({ get x() { return 1; } }).x = 2; }, () => { Object.preventExtensions({}).x = 2; }, () => { delete frozen.x; }, () => { Object.setPrototypeOf(frozen, {}); }]) try { f(); print('no'); } catch (e) { print(e.name); }
Object.defineProperty(heir, 'x', { value: 3, writable: true });
heir.x = 4;
print(heir.x, Object.setPrototypeOf(frozen, Object.prototype) === frozen);
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> 4 true

// case: levels of integrity
var o = { a: 1, get b() { return 1; }, [Symbol.iterator]: 1 };
print(Object.isFrozen(o), Object.isSealed(o), Object.isExtensible(o));
Object.preventExtensions(o);
print(Object.isFrozen(o), Object.isSealed(o), Object.isExtensible(o), Object.isFrozen(Object.preventExtensions({})));
Object.seal(o);
print(Object.isFrozen(o), Object.isSealed(o), o.a = 2, o.a);
Object.freeze(o);
print(Object.isFrozen(o), o.a = 3, o.a, typeof Object.getOwnPropertyDescriptor(o, 'b').get);
print(Object.freeze(1), Object.isFrozen(1), Object.isFrozen('abc'));
//> false false true
//> false false false true
//> false true 2 2
//> true 3 2 function
//> 1 true true

// case: the chain may not go round
var a = {}, b = Object.create(a), c = Object.create(b);
print(Reflect.setPrototypeOf(a, c), Reflect.setPrototypeOf(a, a), Reflect.setPrototypeOf(a, null), Reflect.setPrototypeOf(c, a));
try { a.__proto__ = c; print('set'); } catch (e) { print(e.name); }
try { Object.setPrototypeOf(a, b); } catch (e) { print(e.name); }
//> false false true true
//> set
//> TypeError

// case: Object.prototype keeps its prototype
print(Reflect.setPrototypeOf(Object.prototype, null), Reflect.setPrototypeOf(Object.prototype, {}), Reflect.isExtensible(Object.prototype));
try { Object.prototype.__proto__ = {}; } catch (e) { print(e.name); }
//> true false true
//> TypeError
