// case: every trap is called on the handler with the target and its arguments
var log = [];
function name(v) { return v === target ? 'target' : v === proxy ? 'proxy' : v === handler ? 'handler' : typeof v === 'function' ? 'function' : typeof v === 'object' && v !== null ? 'object' : String(v); }
var handler = {};
var names = ['getPrototypeOf', 'setPrototypeOf', 'isExtensible', 'preventExtensions', 'getOwnPropertyDescriptor', 'defineProperty', 'has', 'get', 'set', 'deleteProperty', 'ownKeys', 'apply', 'construct'];
for (let trap of names) handler[trap] = function () {
  var args = [];
  for (var i = 0; i < arguments.length; i++) args.push(name(arguments[i]));
  print(name(this), trap, args);
  return Reflect[trap].apply(Reflect, arguments);
};
var target = function () {};
var proxy = new Proxy(target, handler);
Object.getPrototypeOf(proxy);
Object.setPrototypeOf(proxy, Function.prototype);
Object.isExtensible(proxy);
Object.getOwnPropertyDescriptor(proxy, 'length');
Object.defineProperty(proxy, 'x', { value: 1, configurable: true });
'x' in proxy;
proxy.x;
proxy.y = 2;
delete proxy.x;
Reflect.ownKeys(proxy);
proxy(1, 2);
proxy.call(3, 4);
new proxy(5);
Reflect.construct(proxy, [6], Object);
Object.preventExtensions(proxy);
//> handler getPrototypeOf target
//> handler setPrototypeOf target,function
//> handler isExtensible target
//> handler getOwnPropertyDescriptor target,length
//> handler defineProperty target,x,object
//> handler has target,x
//> handler get target,x,proxy
//> handler set target,y,2,proxy
//> handler getOwnPropertyDescriptor target,y
//> handler defineProperty target,y,object
//> handler deleteProperty target,x
//> handler ownKeys target
//> handler apply target,undefined,object
//> handler get target,call,proxy
//> handler apply target,3,object
//> handler construct target,object,proxy
//> handler get target,prototype,proxy
//> handler construct target,object,function
//> handler preventExtensions target

// case: an undefined or null trap falls through to the target, and any other that is no function throws
var target = { a: 1 };
for (let trap of [undefined, null]) {
  let p = new Proxy(target, { get: trap, has: trap, ownKeys: trap, getPrototypeOf: trap, getOwnPropertyDescriptor: trap });
  print(p.a, 'a' in p, Object.keys(p), Object.getPrototypeOf(p) === Object.prototype);
}
for (let trap of [1, 'x', {}, Symbol(), true]) {
  let p = new Proxy(target, { get: trap, setPrototypeOf: trap });
  try { p.a; print('no'); } catch (e) { print(e.name); }
  try { Reflect.setPrototypeOf(p, null); print('no'); } catch (e) { print(e.name); }
}
//> 1 true a true
//> 1 true a true
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

// case: everything on a revoked proxy throws, and so does making one of a non-object
var made = Proxy.revocable(function () {}, {});
var p = made.proxy;
print(made.revoke());
print(made.revoke());
var tries = {
  getPrototypeOf() { Object.getPrototypeOf(p); }, setPrototypeOf() { Reflect.setPrototypeOf(p, null); },
  isExtensible() { Object.isExtensible(p); }, preventExtensions() { Reflect.preventExtensions(p); },
  getOwnProperty() { Reflect.getOwnPropertyDescriptor(p, 'x'); }, define() { Reflect.defineProperty(p, 'x', {}); },
  has() { 'x' in p; }, get() { p.x; }, set() { p.x = 1; }, delete() { delete p.x; }, keys() { Reflect.ownKeys(p); },
  call() { p(); }, construct() { new p(); }, isArray() { Array.isArray(p); }, ofNumber() { new Proxy(1, {}); },
  handler() { new Proxy({}, null); }, typeof() { print(typeof p); throw new RangeError(); },
};
for (let k in tries) { try { tries[k](); print(k, 'did not throw'); } catch (e) { print(k, e.name); } }
//> undefined
//> undefined
//> getPrototypeOf TypeError
//> setPrototypeOf TypeError
//> isExtensible TypeError
//> preventExtensions TypeError
//> getOwnProperty TypeError
//> define TypeError
//> has TypeError
//> get TypeError
//> set TypeError
//> delete TypeError
//> keys TypeError
//> call TypeError
//> construct TypeError
//> isArray TypeError
//> ofNumber TypeError
//> handler TypeError
//> function
//> typeof RangeError

// case: a proxy of a revoked proxy may be made
var made = Proxy.revocable({}, {});
made.revoke();
print(typeof new Proxy(made.proxy, {}), typeof new Proxy({}, made.proxy));
//> object object

// case: getPrototypeOf holds to the target once that is not extensible
var proto = {};
var target = Object.create(proto);
var answer = null;
var p = new Proxy(target, { getPrototypeOf() { return answer; } });
print(Object.getPrototypeOf(p));
answer = 1;
try { Object.getPrototypeOf(p); } catch (e) { print(e.name); }
answer = undefined;
try { Object.getPrototypeOf(p); } catch (e) { print(e.name); }
Object.preventExtensions(target);
answer = null;
try { Object.getPrototypeOf(p); } catch (e) { print(e.name); }
answer = proto;
print(Object.getPrototypeOf(p) === proto, proto.isPrototypeOf(p), p instanceof Object);
//> null
//> TypeError
//> TypeError
//> TypeError
//> true true true

// case: setPrototypeOf holds to the target once that is not extensible
var proto = {};
var target = Object.create(proto);
var answer = true;
var p = new Proxy(target, { setPrototypeOf() { return answer; } });
print(Reflect.setPrototypeOf(p, null), Object.getPrototypeOf(p) === proto);
answer = 0;
print(Reflect.setPrototypeOf(p, null));
try { Object.setPrototypeOf(p, null); } catch (e) { print(e.name); }
try { p.__proto__ = null; } catch (e) { print(e.name); }
Object.preventExtensions(target);
answer = 'yes';
print(Reflect.setPrototypeOf(p, proto));
try { Reflect.setPrototypeOf(p, null); } catch (e) { print(e.name); }
//> true true
//> false
//> TypeError
//> TypeError
//> true
//> TypeError

// case: isExtensible and preventExtensions tell the truth about the target
var target = {};
var answer = false;
var p = new Proxy(target, { isExtensible() { return answer; }, preventExtensions() { return answer; } });
try { Object.isExtensible(p); } catch (e) { print(e.name); }
print(Reflect.preventExtensions(p));
try { Object.preventExtensions(p); } catch (e) { print(e.name); }
answer = true;
print(Object.isExtensible(p));
try { Reflect.preventExtensions(p); } catch (e) { print(e.name); }
Object.preventExtensions(target);
print(Reflect.preventExtensions(p));
try { Object.isExtensible(p); } catch (e) { print(e.name); }
//> TypeError
//> false
//> TypeError
//> true
//> TypeError
//> true
//> TypeError

// case: getOwnPropertyDescriptor may not lie about what is fixed
function attempt(target, answer, key) {
  var p = new Proxy(target, { getOwnPropertyDescriptor() { return answer; } });
  try {
    var d = Object.getOwnPropertyDescriptor(p, key || 'x');
    print(d && [Object.keys(d), d.value, d.get, d.writable, d.enumerable, d.configurable]);
  } catch (e) { print(e.name); }
}
var fixed = Object.defineProperty({}, 'x', { value: 1 });
var fixedWritable = Object.defineProperty({}, 'x', { value: 1, writable: true });
var sealed = Object.preventExtensions({ x: 1 });
var free = { x: 1 };
attempt(free, undefined);
attempt(free, null);
attempt(free, 1);
attempt(free, {});
attempt(free, { configurable: true });
attempt(free, { get: undefined, configurable: true, enumerable: true });
attempt(free, { value: 2, configurable: false });
attempt(free, { value: 2, configurable: true, get() {} });
attempt({}, { value: 2, configurable: true });
attempt({}, { value: 2 });
attempt(fixed, undefined);
attempt(fixed, { value: 1 });
attempt(fixed, { value: 2 });
attempt(fixed, { value: 1, configurable: true });
attempt(fixedWritable, { value: 2, writable: true });
attempt(fixedWritable, { value: 1, writable: false });
attempt(sealed, undefined);
attempt(sealed, { value: 3, writable: true, enumerable: true, configurable: true });
attempt(sealed, { value: 1, configurable: true }, 'y');
//> undefined
//> TypeError
//> TypeError
//> TypeError
//> value,writable,enumerable,configurable,,,false,false,true
//> get,set,enumerable,configurable,,,,true,true
//> TypeError
//> TypeError
//> value,writable,enumerable,configurable,2,,false,false,true
//> TypeError
//> TypeError
//> value,writable,enumerable,configurable,1,,false,false,false
//> TypeError
//> TypeError
//> value,writable,enumerable,configurable,2,,true,false,false
//> TypeError
//> TypeError
//> value,writable,enumerable,configurable,3,,true,true,true
//> TypeError

// case: defineProperty may not lie about what is fixed
function attempt(target, desc, answer) {
  var p = new Proxy(target, { defineProperty(t, k, d) { print(Object.keys(d)); return answer === undefined ? true : answer; } });
  try { print(Reflect.defineProperty(p, 'x', desc)); } catch (e) { print(e.name); }
}
attempt({}, {});
attempt({}, { value: 1 }, false);
attempt({}, { configurable: false });
attempt({}, { enumerable: true, configurable: true, writable: true, value: 1, other: 1 });
attempt({}, { set() {}, get: undefined });
attempt(Object.preventExtensions({}), { value: 1 });
attempt({ x: 1 }, { configurable: false });
attempt(Object.freeze({ x: 1 }), { value: 1 });
attempt(Object.freeze({ x: 1 }), { value: 2 });
attempt(Object.seal({ x: 1 }), { writable: false });
attempt(Object.seal({ x: 1 }), { configurable: false, value: 5 });
//>
//> true
//> value
//> false
//> configurable
//> TypeError
//> value,writable,enumerable,configurable
//> true
//> get,set
//> true
//> value
//> TypeError
//> configurable
//> TypeError
//> value
//> true
//> value
//> TypeError
//> writable
//> TypeError
//> value,configurable
//> true

// case: has, deleteProperty, get and set may not lie about what is fixed
function attempt(f) { try { print(f()); } catch (e) { print(e.name); } }
var getter = { get: undefined, set: undefined };
for (let [name, target] of [['free', { x: 1 }], ['fixed', Object.defineProperty({}, 'x', { value: 1 })], ['accessor', Object.defineProperty({}, 'x', getter)], ['inextensible', Object.preventExtensions({ x: 1 })], ['empty', Object.preventExtensions({})]]) {
  let no = new Proxy(target, { has() { return 0; }, deleteProperty() { return 0; }, get() {}, set() { return 0; } });
  let yes = new Proxy(target, { has() { return 1; }, deleteProperty() { return 1; }, get() { return 2; }, set() { return 1; } });
  print(name);
  for (let p of [no, yes]) {
    attempt(() => 'x' in p);
    attempt(() => Reflect.deleteProperty(p, 'x'));
    attempt(() => p.x);
    attempt(() => Reflect.set(p, 'x', 2));
    attempt(() => Reflect.set(p, 'x', 1));
  }
}
//> free
//> false
//> false
//> undefined
//> false
//> false
//> true
//> true
//> 2
//> true
//> true
//> fixed
//> TypeError
//> false
//> TypeError
//> false
//> false
//> true
//> TypeError
//> TypeError
//> TypeError
//> true
//> accessor
//> TypeError
//> false
//> undefined
//> false
//> false
//> true
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> inextensible
//> TypeError
//> false
//> undefined
//> false
//> false
//> true
//> TypeError
//> 2
//> true
//> true
//> empty
//> false
//> false
//> undefined
//> false
//> false
//> true
//> true
//> 2
//> true
//> true

// case: ownKeys gives a list of keys without duplicates that holds to the target
function attempt(target, answer) {
  var p = new Proxy(target, { ownKeys() { return answer; } });
  try { print(Reflect.ownKeys(p).length); } catch (e) { print(e.name); }
}
attempt({}, []);
attempt({}, undefined);
attempt({}, 'ab');
attempt({}, { length: 2, 0: 'a', 1: 'b' });
attempt({}, { length: 2, 0: 'a' });
attempt({}, ['a', 'a']);
attempt({}, ['a', 1]);
attempt({}, [Symbol.iterator, 'a', Symbol.iterator]);
attempt({ a: 1 }, []);
attempt(Object.defineProperty({ a: 1 }, 'b', {}), []);
attempt(Object.defineProperty({ a: 1 }, 'b', {}), ['b']);
attempt(Object.defineProperty({ a: 1 }, 'b', {}), ['c', 'b']);
attempt(Object.preventExtensions({ a: 1 }), []);
attempt(Object.preventExtensions({ a: 1 }), ['a']);
attempt(Object.preventExtensions({ a: 1 }), ['a', 'b']);
attempt(Object.freeze({ a: 1, b: 2 }), ['b', 'a']);
//> 0
//> TypeError
//> TypeError
//> 2
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> 0
//> TypeError
//> 1
//> 2
//> TypeError
//> 1
//> TypeError
//> 2

// case: apply and construct
function F() {}
var p = new Proxy(F, { apply(t, self, args) { return [t === F, self, args, Array.isArray(args)]; }, construct(t, args, n) { return n === p ? { args } : 1; } });
print(p.call('s', 1, 2), new p(1).args);
try { Reflect.construct(p, [], Object); } catch (e) { print(e.name); }
var arrow = new Proxy(() => 1, {});
print(arrow());
try { new arrow(); } catch (e) { print(e.name); }
try { new Proxy({}, {})(); } catch (e) { print(e.name); }
print(typeof arrow, typeof new Proxy({}, {}), typeof new Proxy(class {}, {}));
//> true,s,1,2,true 1
//> TypeError
//> 1
//> TypeError
//> TypeError
//> function object function

// case: new.target of a proxied constructor is the proxy
function F() { return { same: new.target === p }; }
var p = new Proxy(F, {});
print(new p().same);
class A { constructor() { this.target = new.target; } }
var log = [];
var q = new Proxy(A, { get(t, k, r) { log.push(String(k), r === q); return Reflect.get(t, k, r); } });
var a = new q();
print(a.target === q, log, Object.getPrototypeOf(a) === A.prototype);
class B extends q {}
print(new B().target === B, Object.getPrototypeOf(B) === q);
//> true
//> true prototype,true true
//> true true

// case: a proxy in the chain is asked with the receiver
var log = [];
var proto = new Proxy({}, {
  get(t, k, r) { log.push(['get', k, r === o]); return k; },
  set(t, k, v, r) { log.push(['set', k, v, r === o]); return Reflect.set(t, k, v, r); },
  has(t, k) { log.push(['has', k]); return false; },
  getPrototypeOf() { log.push(['getPrototypeOf']); return null; },
});
var o = Object.create(proto);
print(o.x, 'y' in o, log.join(' '));
log = [];
o.z = 1;
print(o.z, Object.keys(o), log.join(' '));
log = [];
print(Object.prototype.isPrototypeOf.call({}, o), o instanceof Object, log.join(' '));
//> x false get,x,true has,y
//> 1 z set,z,1,true
//> false false getPrototypeOf getPrototypeOf

// case: the receiver of a set is asked for the property, then told to define it
var log = [];
var receiver = new Proxy({}, {
  getOwnPropertyDescriptor(t, k) { log.push('getOwnPropertyDescriptor ' + k); return Reflect.getOwnPropertyDescriptor(t, k); },
  defineProperty(t, k, d) { log.push('defineProperty ' + k + ' ' + Object.keys(d)); return Reflect.defineProperty(t, k, d); },
});
print(Reflect.set({}, 'x', 1, receiver), Reflect.set({}, 'x', 2, receiver), log);
log = [];
print(Reflect.set(Object.freeze({ x: 1 }), 'x', 1, receiver), Reflect.set({ set x(v) {} }, 'x', 1, receiver), log);
print(Reflect.set({}, 'x', 1, 1), Reflect.set({ get x() { return 1; } }, 'x', 1, receiver));
//> true true getOwnPropertyDescriptor x,defineProperty x value,writable,enumerable,configurable,getOwnPropertyDescriptor x,defineProperty x value
//> false true
//> false false

// case: which traps the operations of Object set off, in order
var log = [];
var target = { b: 1, a: 2, [Symbol.iterator]: 3 };
var p = new Proxy(target, new Proxy({}, { get(t, trap) { return function (t, k) { log.push(trap + (k === undefined || typeof k === 'object' ? '' : ':' + String(k))); return Reflect[trap].apply(Reflect, arguments); }; } }));
function show(title, f) { log = []; try { f(); } catch (e) { log.push(e.name); } print(title, log); }
show('keys', () => Object.keys(p));
show('values', () => Object.values(p));
show('entries', () => Object.entries(p));
show('assign', () => Object.assign({}, p));
show('spread', () => ({ ...p }));
show('rest', () => { var { a, ...rest } = p; });
show('names', () => Object.getOwnPropertyNames(p));
show('descriptors', () => Object.getOwnPropertyDescriptors(p));
show('hasOwn', () => Object.hasOwn(p, 'a'));
show('propertyIsEnumerable', () => Object.prototype.propertyIsEnumerable.call(p, 'a'));
show('define', () => Object.defineProperties(p, { c: { value: 1, configurable: true } }));
show('defineFrom', () => Object.defineProperties({}, p));
show('isFrozen', () => Object.isFrozen(p));
show('assignTo', () => { p.a = 3; });
show('delete', () => { delete p.c; });
show('in', () => 'zz' in p);
show('instanceof', () => p instanceof Object);
show('toString', () => Object.prototype.toString.call(p));
show('String', () => String(p));
show('seal', () => Object.seal(p));
show('freeze', () => Object.freeze(p));
show('isSealed', () => Object.isSealed(p));
show('isFrozen', () => Object.isFrozen(p));
show('array', () => Array.isArray(p));
show('create', () => Object.create(p));
show('setPrototypeOf', () => Object.setPrototypeOf(p, Object.getPrototypeOf(p)));
//> keys ownKeys,getOwnPropertyDescriptor:b,getOwnPropertyDescriptor:a
//> values ownKeys,getOwnPropertyDescriptor:b,get:b,getOwnPropertyDescriptor:a,get:a
//> entries ownKeys,getOwnPropertyDescriptor:b,get:b,getOwnPropertyDescriptor:a,get:a
//> assign ownKeys,getOwnPropertyDescriptor:b,get:b,getOwnPropertyDescriptor:a,get:a,getOwnPropertyDescriptor:Symbol(Symbol.iterator),get:Symbol(Symbol.iterator)
//> spread ownKeys,getOwnPropertyDescriptor:b,get:b,getOwnPropertyDescriptor:a,get:a,getOwnPropertyDescriptor:Symbol(Symbol.iterator),get:Symbol(Symbol.iterator)
//> rest get:a,ownKeys,getOwnPropertyDescriptor:b,get:b,getOwnPropertyDescriptor:Symbol(Symbol.iterator),get:Symbol(Symbol.iterator)
//> names ownKeys
//> descriptors ownKeys,getOwnPropertyDescriptor:b,getOwnPropertyDescriptor:a,getOwnPropertyDescriptor:Symbol(Symbol.iterator)
//> hasOwn getOwnPropertyDescriptor:a
//> propertyIsEnumerable getOwnPropertyDescriptor:a
//> define defineProperty:c
//> defineFrom ownKeys,getOwnPropertyDescriptor:b,get:b,TypeError
//> isFrozen isExtensible
//> assignTo set:a,getOwnPropertyDescriptor:a,defineProperty:a
//> delete deleteProperty:c
//> in has:zz
//> instanceof getPrototypeOf
//> toString get:Symbol(Symbol.toStringTag)
//> String get:Symbol(Symbol.toPrimitive),get:toString,get:Symbol(Symbol.toStringTag)
//> seal preventExtensions,ownKeys,defineProperty:b,defineProperty:a,defineProperty:Symbol(Symbol.iterator)
//> freeze preventExtensions,ownKeys,getOwnPropertyDescriptor:b,defineProperty:b,getOwnPropertyDescriptor:a,defineProperty:a,getOwnPropertyDescriptor:Symbol(Symbol.iterator),defineProperty:Symbol(Symbol.iterator)
//> isSealed isExtensible,ownKeys,getOwnPropertyDescriptor:b,getOwnPropertyDescriptor:a,getOwnPropertyDescriptor:Symbol(Symbol.iterator)
//> isFrozen isExtensible,ownKeys,getOwnPropertyDescriptor:b,getOwnPropertyDescriptor:a,getOwnPropertyDescriptor:Symbol(Symbol.iterator)
//> array
//> create
//> setPrototypeOf getPrototypeOf,setPrototypeOf

// case: a cycle through a proxy may be made, and a look-up in it ends with an error that is caught nowhere
var target = {};
var p = new Proxy(target, {});
print(Reflect.setPrototypeOf(target, p), Object.getPrototypeOf(target) === p);
var plain = {};
print(Reflect.setPrototypeOf(plain, Object.create(plain)));
//> true true
//> false

// case: a trap that is an accessor of the handler is read each time, and a handler may inherit its traps
var log = [];
class Handler { get get() { log.push('read'); return (t, k) => k; } }
var p = new Proxy({}, new Handler());
print(p.a, p.b, log);
//> a b read,read
