// case: the length follows the greatest index
var a = [];
a[3] = 1;
print(a.length, Object.keys(a));
a[4294967294] = 1;
print(a.length, Object.keys(a));
a[4294967295] = 1;
a['01'] = 1;
a[-1] = 1;
a[1.5] = 1;
print(a.length, Object.keys(a));
//> 4 3
//> 4294967295 3,4294967294
//> 4294967295 3,4294967294,4294967295,01,-1,1.5

// case: a shorter length deletes from the end
var a = [0, 1, 2, 3, 4];
a.length = 2;
print(a.length, a, 2 in a);
a.length = 4;
print(a.length, Object.keys(a));
Object.defineProperty(a, 1, { configurable: false });
a.length = 0;
print(a.length, Object.keys(a));
(function () { 'use strict'; try { a.length = 0; } catch (e) { print(e.name); } })();
//> 2 0,1 false
//> 4 0,1
//> 2 0,1
//> TypeError

// case: a length that is no uint32 throws, and its conversion happens twice
var log = [];
function length(n) { return { valueOf() { log.push(n); return n; } }; }
for (let n of [-1, 1.5, 4294967296, NaN, 'x', undefined]) try { [].length = n; print('no'); } catch (e) { print(e.name); }
var a = [1, 2, 3];
a.length = length(1);
print(a.length, log);
a.length = '0';
print(a.length);
a.length = true;
print(a.length);
a.length = null;
print(a.length);
try { Object.defineProperty(a, 'length', { value: length(-1), get() {} }); } catch (e) { print(e.name, log); }
try { Object.defineProperty(a, 'length', { value: length(-1) }); } catch (e) { print(e.name, log); }
//> RangeError
//> RangeError
//> RangeError
//> RangeError
//> RangeError
//> RangeError
//> 1 1,1
//> 0
//> 1
//> 0
//> TypeError 1,1
//> RangeError 1,1,-1,-1

// case: the conversions of a new length see each other
var a = [1, 2, 3];
var count = 0;
try { a.length = { valueOf() { count++; return count; } }; } catch (e) { print(e.name, count, a.length); }
var b = [1, 2, 3];
b.length = { valueOf() { Object.defineProperty(b, 'length', { writable: false }); return 3; } };
print(b.length);
try { Object.defineProperty(b, 'length', { value: 2 }); } catch (e) { print(e.name, b.length); }
//> RangeError 2 3
//> 3
//> TypeError 3

// case: a read-only length keeps new indices out, and not old ones
'use strict';
var a = [1, 2];
Object.defineProperty(a, 'length', { writable: false });
try { a[2] = 1; } catch (e) { print(e.name); }
a[0] = 5;
print(a, Reflect.set(a, 2, 1), Reflect.defineProperty(a, '2', { value: 1 }), Reflect.defineProperty(a, 'length', { value: 2 }));
print(Reflect.defineProperty(a, 'length', { value: 1 }), Reflect.defineProperty(a, 'length', { writable: true }), Reflect.defineProperty(a, 'length', { value: 5, writable: false }));
delete a[1];
print(a.length, 1 in a, Reflect.defineProperty(a, '1', { value: 1 }));
//> TypeError
//> 5,2 false false true
//> false false false
//> 2 false true

// case: length made read-only together with a shorter length
var a = [1, 2, 3];
Object.defineProperty(a, 1, { configurable: false });
print(Reflect.defineProperty(a, 'length', { value: 0, writable: false }), a.length, Object.getOwnPropertyDescriptor(a, 'length').writable);
var b = [1, 2, 3];
print(Reflect.defineProperty(b, 'length', { value: 1, writable: false }), b.length, Object.getOwnPropertyDescriptor(b, 'length').writable);
//> false 2 false
//> true 1 false

// case: length is no accessor, not enumerable and not configurable
var d = Object.getOwnPropertyDescriptor([1], 'length');
print(d.value, d.writable, d.enumerable, d.configurable);
print(Reflect.defineProperty([], 'length', { get() {} }), Reflect.defineProperty([], 'length', { enumerable: true }), Reflect.defineProperty([], 'length', { configurable: true }), Reflect.defineProperty([], 'length', {}));
print(delete [].length);
//> 1 true false false
//> false false false true
//> false

// case: an index may be an accessor, and an inherited one is found
var a = [1];
Object.defineProperty(a, 3, { get() { return 'got'; }, configurable: true });
print(a.length, a[3], a);
Object.defineProperty(Array.prototype, 1, { get() { return 'inherited'; }, set(v) { print('set', v); }, configurable: true });
a[1] = 5;
print(a[1], a.hasOwnProperty(1));
delete Array.prototype[1];
var sub = Object.create([1, 2]);
sub[5] = 1;
print(sub.length, Array.isArray(sub), Object.keys(sub));
//> 4 got 1,,,got
//> set 5
//> inherited false
//> 2 false 5

// case: keys come as indices in order, then strings, then symbols
var a = ['x'];
a.b = 1; a[Symbol('s')] = 1; a[10] = 1; a[2] = 1; a.a = 1; a['4294967295'] = 1; a['-0'] = 1;
print(Reflect.ownKeys(a).length, Object.keys(a));
//> 9 0,2,10,b,a,4294967295,-0

// case: methods make arrays of the species
class A extends Array {}
var a = new A(1, 2, 3);
print(a.length, a.map(x => x) instanceof A, a.filter(x => true).constructor === A, a.slice(1).length);
a.constructor = undefined;
print(a.slice().constructor === Array, Object.getPrototypeOf(a.slice()) === Array.prototype);
a.constructor = { [Symbol.species]: null };
print(Object.getPrototypeOf(a.slice()) === Array.prototype);
a.constructor = { [Symbol.species]: function (n) { this.n = n; } };
var made = a.map(x => x * 2);
print(made.n, made[2], made.length, Array.isArray(made));
for (let c of [1, 'x', { [Symbol.species]: 1 }, { [Symbol.species]: {} }, { [Symbol.species]: () => 1 }]) { a.constructor = c; try { a.slice(); print('no'); } catch (e) { print(e.name); } }
a.constructor = {};
print(Object.getPrototypeOf(a.slice()) === Array.prototype);
//> 3 true true 2
//> true true
//> true
//> 3 6 undefined false
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> true

// case: an object that is no array has no species
var o = { length: 1, 0: 'a', constructor: 1 };
print(Array.prototype.slice.call(o), Array.prototype.map.call(o, x => x + x));
//> a aa

// case: frozen and sealed arrays
'use strict';
var a = Object.freeze([1, 2]);
for (let f of [() => { a[0] = 1; }, () => { a[2] = 1; }, () => { a.length = 0; }, () => { delete a[0]; }, () => a.push(1), () => a.pop()]) try { f(); print('no'); } catch (e) { print(e.name); }
a = Object.seal([1, 2]);
for (let f of [() => { a[0] = 3; }, () => { a[2] = 1; }, () => { a.length = 1; }, () => { delete a[0]; }, () => a.push(1)]) try { f(); print('no'); } catch (e) { print(e.name); }
print(a, a.length);
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> no
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> 3,2 2
