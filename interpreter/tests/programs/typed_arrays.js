// case: elements are read by canonical numeric strings and by nothing else
var a = new Uint8Array([1, 2]);
print(a[0], a[2], a[-1], a['-0'], a[1.5], a['01'], a['1e0'], a.Infinity, a.NaN);
Object.prototype[5] = 'inherited';
print(a[5], 5 in a, '05' in a, Object.create(a)[5], 5 in Object.create(a));
//> 1 undefined undefined undefined undefined undefined undefined undefined undefined
//> undefined false false undefined false

// case: writing converts first, also where there is no element
var log = [];
var value = { valueOf() { log.push('valueOf'); return 257; } };
var a = new Uint8Array(2);
a[0] = value; a[9] = value; a['-0'] = value;
print(a, log, Object.keys(a));
print(error(() => { a[9] = 1n; }), error(() => { new BigInt64Array(1)[0] = 1; }), error(() => { a[0] = Symbol(); }));
//> 1,0 valueOf,valueOf,valueOf 0,1
//> TypeError TypeError TypeError

// case: a receiver that is not the typed array itself
var a = new Uint8Array(1);
var heir = Object.create(a);
heir[0] = 7; heir[1] = 7; heir.x = 1;
print(a[0], Object.keys(heir), heir[0], heir[1]);
print(Reflect.set({}, 0, 300, a), a[0], Reflect.set({}, 1, 1, a), Reflect.set(a, 0, 5, {}), Reflect.set(a, 5, 5, {}));
var receiver = {};
print(Reflect.set(a, 0, 8, receiver), receiver[0], Reflect.set(a, 1, 8, receiver), receiver[1], Reflect.set(a, 0, 1, 1));
//> 0 0,x 7 undefined
//> true 44 false true true
//> true 8 true undefined false

// case: a typed array in the middle of a chain ends the search for an index
var child = Object.setPrototypeOf([, 1], Object.setPrototypeOf(new Uint8Array(1), { 0: 'far', 3: 'far', '-0': 'far', x: 'far' }));
print(child[0], child[3], child['-0'], child.x, 3 in child);
child[3] = 4; child[0] = 5;
print(child.length, child[3], Object.keys(child));
//> 0 undefined undefined far false
//> 2 undefined 0,1

// case: descriptors of elements
var a = new Uint8Array(1);
var d = Object.getOwnPropertyDescriptor(a, 0);
print(d.value, d.writable, d.enumerable, d.configurable, Object.getOwnPropertyDescriptor(a, 1), Object.getOwnPropertyDescriptor(a, '-0'));
var define = desc => Reflect.defineProperty(a, 0, desc);
print(define({ value: 300 }), a[0], define({ configurable: false }), define({ enumerable: false }), define({ writable: false }), define({ get() {} }), define({}), define({ value: 1, configurable: true, enumerable: true, writable: true }));
print(Reflect.defineProperty(a, 1, { value: 1 }), Reflect.defineProperty(a, '1.5', { value: 1 }), Reflect.defineProperty(a, 'x', { value: 1 }));
print(error(() => Object.defineProperty(a, 0, { value: { valueOf() { throw new RangeError; } } })));
//> 0 true true true undefined undefined
//> true 44 false false false false true true
//> false false true
//> RangeError

// case: deleting elements
'use strict';
var a = new Uint8Array(1);
a.x = 1;
print(Reflect.deleteProperty(a, 0), Reflect.deleteProperty(a, 1), Reflect.deleteProperty(a, '-0'), delete a.x, a[0]);
print(error(() => { delete a[0]; }));
//> false true true true 0
//> TypeError

// case: own keys are the indices, then strings, then symbols
var a = new Uint8Array(3);
a.b = 1; a[Symbol.iterator] = 2; a.a = 3;
print(Reflect.ownKeys(a).map(String));
//> 0,1,2,b,a,Symbol(Symbol.iterator)

// case: integrity levels
var a = new Uint8Array(1), empty = new Uint8Array(0);
print(Object.isExtensible(Object.preventExtensions(a)), error(() => Object.seal(a)), error(() => Object.freeze(a)));
print(Object.isSealed(a), Object.isFrozen(a), Object.isFrozen(Object.freeze(empty)));
a[0] = 4; a.x = 1;
print(a[0], a.x);
//> false TypeError TypeError
//> false false true
//> 4 undefined

// case: a typed array of changing length stays extensible
var resizable = new ArrayBuffer(4, { maxByteLength: 8 });
print(Reflect.preventExtensions(new Uint8Array(resizable)), Reflect.preventExtensions(new Uint8Array(resizable, 0, 2)));
var growable = new SharedArrayBuffer(4, { maxByteLength: 8 });
print(Reflect.preventExtensions(new Uint8Array(growable)), Reflect.preventExtensions(new Uint8Array(growable, 0, 2)));
//> false false
//> false true

// case: a detached buffer leaves no elements
var a = new Uint8Array([1, 2, 3]);
a.x = 1;
a.buffer.transfer();
print(a.length, a.byteLength, a.byteOffset, a[0], 0 in a, Reflect.ownKeys(a), Reflect.set(a, 0, 1), Reflect.deleteProperty(a, 0));
print(Reflect.defineProperty(a, 0, { value: 1 }), Object.getOwnPropertyDescriptor(a, 0), error(() => a.fill(1)), error(() => [...a]));
//> 0 0 0 undefined false x true true
//> false undefined TypeError TypeError

// case: a conversion that detaches, or shrinks
var a = new Uint8Array(4);
a[0] = { valueOf() { a.buffer.transfer(); return 1; } };
print(a.length);
var b = new Uint8Array(new ArrayBuffer(4, { maxByteLength: 8 }));
b[3] = { valueOf() { b.buffer.resize(2); return 1; } };
print(b, b.fill({ valueOf() { b.buffer.resize(1); return 7; } }), error(() => b.with(0, { valueOf() { b.buffer.resize(0); return 7; } })));
//> 0
//>   RangeError

// case: views follow a buffer that is resized
var buffer = new ArrayBuffer(4, { maxByteLength: 8 });
var all = new Uint16Array(buffer), rest = new Uint8Array(buffer, 2), fixed = new Uint8Array(buffer, 2, 2);
var show = () => print(all.length, all.byteLength, rest.length, rest.byteOffset, fixed.length, fixed.byteLength, fixed.byteOffset, 0 in fixed);
show();
buffer.resize(7); show();
buffer.resize(3); show();
buffer.resize(1); show();
buffer.resize(4); show();
//> 2 4 2 2 2 2 2 true
//> 3 6 5 2 2 2 2 true
//> 1 2 1 2 0 0 0 false
//> 0 0 0 0 0 0 0 false
//> 2 4 2 2 2 2 2 true

// case: iterators look at the typed array anew
var buffer = new ArrayBuffer(4, { maxByteLength: 8 });
var a = new Uint8Array(buffer), fixed = new Uint8Array(buffer, 0, 4), iterator = a.values(), entries = fixed.entries();
print(iterator.next().value, entries.next().value);
buffer.resize(1);
print(iterator.next().done, error(() => entries.next()));
print(error(() => Array.prototype.values.call(fixed).next()), [...Array.prototype.keys.call(a)]);
//> 0 0,0
//> true TypeError
//> TypeError 0

// case: every element type keeps what it can
var values = [-1, 0.5, 1.5, 255, 256, 65536.5, 4294967296, NaN, Infinity];
for (var T of [Int8Array, Uint8Array, Uint8ClampedArray, Int16Array, Uint16Array, Int32Array, Uint32Array, Float16Array, Float32Array, Float64Array])
    print(T.name, T.BYTES_PER_ELEMENT, T.prototype.BYTES_PER_ELEMENT, T.length, new T(values));
for (var T of [BigInt64Array, BigUint64Array]) print(T.name, new T([-1n, 1n << 63n, (1n << 64n) + 5n, true, '12']));
print(Object.is(new Float32Array([-0])[0], -0), new Float16Array([1.0009765625, 65504, 65520, 6e-8, -2049]));
//> Int8Array 1 1 3 -1,0,1,-1,0,0,0,0,0
//> Uint8Array 1 1 3 255,0,1,255,0,0,0,0,0
//> Uint8ClampedArray 1 1 3 0,0,2,255,255,255,255,0,255
//> Int16Array 2 2 3 -1,0,1,255,256,0,0,0,0
//> Uint16Array 2 2 3 65535,0,1,255,256,0,0,0,0
//> Int32Array 4 4 3 -1,0,1,255,256,65536,0,0,0
//> Uint32Array 4 4 3 4294967295,0,1,255,256,65536,0,0,0
//> Float16Array 2 2 3 -1,0.5,1.5,255,256,Infinity,Infinity,NaN,Infinity
//> Float32Array 4 4 3 -1,0.5,1.5,255,256,65536.5,4294967296,NaN,Infinity
//> Float64Array 8 8 3 -1,0.5,1.5,255,256,65536.5,4294967296,NaN,Infinity
//> BigInt64Array -1,-9223372036854775808,5,1,12
//> BigUint64Array 18446744073709551615,9223372036854775808,5,1,12
//> true 1.0009765625,65504,Infinity,5.960464477539063e-8,-2048

// case: the ways to make one
print(new Uint8Array(), new Uint8Array(2), new Uint8Array([1, , 3]), new Uint8Array({ length: 2, 1: 5 }), new Uint8Array(new Set([4, 5])), new Uint8Array(new Float32Array([1.7, -1])));
var buffer = new ArrayBuffer(8);
print(new Uint16Array(buffer).length, new Uint16Array(buffer, 2).length, new Uint16Array(buffer, 2, 1).length, new Uint16Array(buffer, 8).length);
print(error(() => new Uint16Array(buffer, 1)), error(() => new Uint16Array(buffer, 10)), error(() => new Uint16Array(buffer, 0, 5)), error(() => new Uint32Array(new ArrayBuffer(7))), error(() => new Uint8Array(-1)), error(() => new Uint8Array(2 ** 53)), error(() => new Uint8Array(2 ** 52)));
print(error(() => Uint8Array(1)), error(() => new BigInt64Array([1])), error(() => new BigInt64Array(new Uint8Array(1))), error(() => new (Object.getPrototypeOf(Uint8Array))), error(() => Object.getPrototypeOf(Uint8Array)()));
//>  0,0 1,0,3 0,5 4,5 1,255
//> 4 3 1 0
//> RangeError RangeError RangeError RangeError RangeError RangeError RangeError
//> TypeError TypeError TypeError TypeError TypeError

// case: constructors inherit from one of their own
var TypedArray = Object.getPrototypeOf(Int8Array);
print(TypedArray.name, TypedArray.length, Object.getPrototypeOf(TypedArray) === Function.prototype, Object.getPrototypeOf(Int8Array.prototype) === TypedArray.prototype, Object.hasOwn(globalThis, 'TypedArray'));
print(TypedArray.prototype.toString === Array.prototype.toString, TypedArray.prototype[Symbol.iterator] === TypedArray.prototype.values, TypedArray[Symbol.species] === TypedArray);
var tag = Object.getOwnPropertyDescriptor(TypedArray.prototype, Symbol.toStringTag).get;
print(tag.name, tag.call(new Uint8Array), tag.call(Uint8Array.prototype), tag.call(3), Object.prototype.toString.call(new BigInt64Array));
//> TypedArray 0 true true true
//> true true true
//> get [Symbol.toStringTag] Uint8Array undefined undefined [object BigInt64Array]

// case: a subclass and the realm of NewTarget's prototype
class Bytes extends Uint8Array { get first() { return this[0]; } static get [Symbol.species]() { return Uint16Array; } }
var b = new Bytes([300, 2]);
print(b.first, b instanceof Bytes, b.map(v => v + 300), b.map(v => v) instanceof Uint16Array, b.slice(1).constructor.name, b.subarray(0, 1).length, b.toReversed().constructor.name, Bytes.from([1]).constructor.name);
var target = function () {}.bind();
target.prototype = null;
print(Object.getPrototypeOf(Reflect.construct(Uint8Array, [1], target)) === Uint8Array.prototype);
target.prototype = Array.prototype;
print(Reflect.construct(Uint8Array, [2], target).push === Array.prototype.push);
//> 44 true 344,302 true Uint16Array 1 Uint8Array Bytes
//> true
//> true

// case: a species that does not keep its word
var of = species => { var a = new Uint8Array([1, 2, 3]); a.constructor = { [Symbol.species]: species }; return a; };
print(error(() => of(Array).slice()), error(() => of(BigInt64Array).map(v => v)), error(() => of(function () { return new Uint8Array(1); }).filter(v => true)), error(() => of(1).slice()), of(null).slice(1), of(function () { return new Uint8Array(9); }).slice(1));
var shared = new Uint8Array([1, 2, 3, 4, 5]);
shared.constructor = { [Symbol.species]: function (n) { return new Uint8Array(shared.buffer, 1, n); } };
print(shared.slice(0, 4), shared);
//> TypeError TypeError TypeError TypeError 2,3 2,3,0,0,0,0,0,0,0
//> 1,1,1,1 1,1,1,1,1

// case: methods that find, test and reduce
var a = new Float32Array([3, NaN, 1, -0, 2]);
print(a.at(-1), a.at(9), a.includes(NaN), a.indexOf(NaN), a.indexOf(0), a.lastIndexOf(2), a.lastIndexOf(3, -9), a.find(v => v < 2), a.findIndex(v => v === 9), a.findLast(v => v > 1), a.findLastIndex(v => v === 3));
print(a.every(v => v !== 7), a.some(v => v === 1), a.filter(v => v > 0), a.reduce((p, v) => p + ',' + v), a.reduceRight((p, v) => p + ',' + v, 'x'), error(() => new Uint8Array().reduce((p, v) => p)));
print(a.join(), a.join('-'), a.toLocaleString === Array.prototype.toLocaleString, [...a.entries()].join(' '), [...a.keys()]);
//> 2 undefined true -1 3 4 -1 1 -1 2 0
//> true true 3,1,2 3,NaN,1,0,2 x,2,0,1,NaN,3 TypeError
//> 3,NaN,1,0,2 3-NaN-1-0-2 false 0,3 1,NaN 2,1 3,0 4,2 0,1,2,3,4

// case: methods that change and copy
var a = new Uint8Array([1, 2, 3, 4, 5]);
print(a.copyWithin(1, 0, 3), a.fill(9, -2), a.reverse(), a.subarray(1, -1), a.slice(-2), a.toReversed(), a.with(0, 300), error(() => a.with(9, 1)), error(() => a.with(0, 1n)));
a.set([7, '8'], 1); a.set(new Uint16Array([600]), 4);
print(a, error(() => a.set([1], 5)), error(() => a.set([1], -1)), error(() => a.set([], Infinity)), error(() => a.set(new BigInt64Array(1))), a.set(5));
a.set(a.subarray(0, 4), 1);
print(a);
print(new Float64Array([3, NaN, -0, 0, -Infinity, 1]).sort(), Object.is(new Float64Array([0, -0]).sort()[0], -0), new BigInt64Array([2n, -1n]).toSorted(), new Uint8Array([1, 10, 2]).sort((x, y) => y - x), error(() => a.sort(null)));
//> 9,9,2,1,1 9,9,2,1,1 9,9,2,1,1 9,2,1 1,1 1,1,2,9,9 44,9,2,1,1 RangeError TypeError
//> 9,7,8,1,88 RangeError RangeError RangeError TypeError undefined
//> 9,9,7,8,1
//> -Infinity,0,0,1,3,NaN true -1,2 10,2,1 TypeError

// case: functions of the constructors
print(Uint8Array.from({ length: 2, 0: 1, 1: 2 }, function (v, k) { return v + k + this.n; }, { n: 10 }), Uint8Array.of(1, '2', 300), Uint8Array.from('123'), error(() => Uint8Array.from.call(Array, [])), error(() => Uint8Array.of.call({}, 1)), error(() => Uint8Array.from([], 1)));
//> 11,13 1,2,44 1,2,3 TypeError TypeError TypeError

// case: what is generic and what is not
var TypedArray = Object.getPrototypeOf(Int8Array);
print(error(() => TypedArray.prototype.fill.call([1], 0)), error(() => TypedArray.prototype.length), error(() => Uint8Array.prototype.buffer), Array.prototype.map.call(new Uint8Array([1, 2]), v => v * 300), Array.prototype.concat.call([], new Uint8Array(2)).length, Array.isArray(new Uint8Array));
print(error(() => Array.prototype.push.call(new Uint8Array(1), 1)), Array.prototype.sort.call(new Uint8Array([10, 9, 1])), Object.assign(new Uint8Array(2), [5, 6, 7]), JSON.stringify(new Uint8Array(2)), Math.max(...new Int8Array([4, -4])));
//> TypeError TypeError TypeError 300,600 1 false
//> TypeError 1,10,9 5,6 {"0":0,"1":0} 4

// case: bytes as text
var a = new Uint8Array([251, 255, 1, 2]);
print(a.toBase64(), a.toBase64({ alphabet: 'base64url', omitPadding: true }), a.toHex(), Uint8Array.fromBase64(' +/8B Ag== '), Uint8Array.fromHex('fBFf'), Uint8Array.fromBase64('TQ', { lastChunkHandling: 'loose' }));
print(error(() => Uint8Array.fromBase64('TQ', { lastChunkHandling: 'strict' })), error(() => Uint8Array.fromBase64('-_8B')), error(() => Uint8Array.fromHex('f')), error(() => Uint8Array.fromHex('fg')), error(() => Uint8Array.fromBase64(1)), error(() => Uint8Array.fromBase64('', 1)), error(() => a.toBase64({ alphabet: Object('base64') })), error(() => Uint8Array.prototype.toHex.call(new Int8Array)));
var r = a.setFromBase64('AQIDBAUG');
print(a, r.read, r.written, Object.keys(r), error(() => a.setFromHex('0909zz')), a);
//> +/8BAg== -_8BAg fbff0102 251,255,1,2 251,255 77
//> SyntaxError SyntaxError SyntaxError SyntaxError TypeError TypeError TypeError TypeError
//> 9,9,3,2 4 3 read,written SyntaxError 9,9,3,2

// case: the options are looked at in order
var log = [];
var options = new Proxy({}, { get(t, k) { log.push(k); } });
new Uint8Array().toBase64(options); Uint8Array.fromBase64('', options); new Uint8Array(1).setFromBase64('', options);
print(log);
//> alphabet,omitPadding,alphabet,lastChunkHandling,alphabet,lastChunkHandling
