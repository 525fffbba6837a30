// case: __proto__: v sets the prototype, and nothing else does
const p = { inherited: 1 };
const __proto__ = 2;
const of = (o) => [Object.getPrototypeOf(o) === p, Object.hasOwn(o, '__proto__')];
print(of({ __proto__: p }), of({ '__proto__': p }), of({ ['__proto__']: p }), of({ __proto__ }), of({ __proto__() {} }), of({ get __proto__() { return p; } }))
//> true,false true,false false,true false,true false,true false,true
print(Object.getPrototypeOf({ __proto__: null }), Object.getPrototypeOf({ __proto__: 1 }) === Object.prototype, Object.getPrototypeOf({ __proto__: undefined }) === Object.prototype, Object.keys({ __proto__: 1 }).length)
//> null true true 0
print({ __proto__: p, ['__proto__']: 3 }.__proto__, Object.getPrototypeOf({ __proto__: p, ['__proto__']: 3 }) === p)
//> 3 true

// case: a function that becomes a prototype takes no name
print(Object.getPrototypeOf({ __proto__: function () {} }).name === '', Object.getPrototypeOf({ __proto__: class {} }).hasOwnProperty('prototype'))
//> true true

// case: keys and values are evaluated from left to right, a key becomes a property key at once
const log = [];
const k = (n) => ({ toString() { log.push('key ' + n); return n; } });
const v = (n) => { log.push('value ' + n); return n; };
const o = { [(log.push('a'), k('a'))]: v('a'), b: v('b'), [k('c')]() {}, get [k('d')]() { return 1; }, ...(log.push('spread'), { e: 1 }), [k('f')]: v('f') };
print(log)
//> a,key a,value a,value b,key c,key d,spread,key f,value f
print(Object.keys(o))
//> a,b,c,d,e,f

// case: of two members of one name the later counts, in the place of the first
const o = { a: 1, b: 2, a: 3, get b() { return 4; }, c() {}, get c() { return 5; }, set c(v) {}, 1: 'i', d: 1, set d(v) {} };
print(Object.keys(o), o.a, o.b, o.c, Object.getOwnPropertyDescriptor(o, 'd').get, 'value' in Object.getOwnPropertyDescriptor(o, 'd'))
//> 1,a,b,c,d 3 4 5 undefined false

// case: an accessor that comes in two parts
const o = { get x() { return 1; }, y: 0, set x(v) {} };
const d = Object.getOwnPropertyDescriptor(o, 'x');
print(typeof d.get, typeof d.set, d.enumerable, d.configurable, Object.keys(o))
//> function function true true x,y

// case: spread copies own enumerable properties by reading them, symbols too, and defines them
const s = Symbol('s');
const log = [];
const source = Object.create({ inherited: 1 }, { hidden: { value: 1 }, seen: { get() { log.push('get'); return 2; }, enumerable: true }, [s]: { value: 3, enumerable: true } });
const o = { set seen(v) { print('never'); }, ...source, ...null, ...undefined, ...1, ...'ab' };
print(Reflect.ownKeys(o).map((k) => typeof k === 'symbol' ? 's' : k), o.seen, o[s], log, typeof Object.getOwnPropertyDescriptor(o, 'seen').value)
//> 0,1,seen,s 2 3 get number
print(Object.getPrototypeOf({ ...{ ['__proto__']: 1 } }) === Object.prototype, Object.hasOwn({ ...{ ['__proto__']: 1 } }, '__proto__'))
//> true true

// case: spread and a proxy's traps
const log = [];
const p = new Proxy({ a: 1, b: 2 }, { ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); }, getOwnPropertyDescriptor(t, k) { log.push('gopd ' + k); return Reflect.getOwnPropertyDescriptor(t, k); }, get(t, k) { log.push('get ' + k); return t[k]; } });
({ ...p });
print(log)
//> ownKeys,gopd a,get a,gopd b,get b

// case: kinds of keys
const o = { 1: 'a', 1.5: 'b', 'c d': 'c', 0x10: 'd', 1e3: 'e', if: 'f', 10n: 'g', .5: 'h' };
print(Object.keys(o))
//> 1,10,16,1000,1.5,c d,if,0.5

// case: methods are enumerable and have no prototype, their names are their keys
const s = Symbol('s');
const o = { m() {}, *g() {}, async a() {}, [s]() {}, 'x y'() {}, 7() {} };
print(Object.keys(o), o.m.name, o[s].name, o['x y'].name, o[7].name, 'prototype' in o.m, 'prototype' in o.g)
//> 7,m,g,a,x y m [s] x y 7 false true

// case: a setter on Object.prototype is not called by a literal
Object.defineProperty(Object.prototype, 'trap', { set() { print('never'); }, configurable: true });
print({ trap: 1 }.trap, Object.keys({ trap: 1, 'trap2': 2 }))
//> 1 trap,trap2
delete Object.prototype.trap;

// case: shorthand reads a variable, and its TDZ
let x = 1;
print({ x }.x, error(() => { ({ y }); let y; }), error(() => ({ missing })))
//> 1 ReferenceError ReferenceError
