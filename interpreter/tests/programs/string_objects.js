// case: the code units are properties of their own
var s = new String('abc');
print(s[0], s[2], s[3], s.length, Object.keys(s), Object.getOwnPropertyNames(s));
var d = Object.getOwnPropertyDescriptor(s, '1');
print(d.value, d.writable, d.enumerable, d.configurable);
d = Object.getOwnPropertyDescriptor(s, 'length');
print(d.value, d.writable, d.enumerable, d.configurable);
print('0' in s, '3' in s, '-0' in s, '0.0' in s, '1.5' in s, 'length' in s);
print('abc'[1], 'abc'['1'], 'abc'['01'], 'abc'[-1], 'abc'[1.5], 'abc'.length);
//> a c undefined 3 0,1,2 0,1,2,length
//> b false true false
//> 3 false false false
//> true false false false false true
//> b b undefined undefined undefined 3

// case: they cannot be written, defined anew or deleted
'use strict';
var s = new String('ab');
for (let f of [() => { s[0] = 'x'; }, () => { s.length = 1; }, () => { delete s[1]; }, () => { Object.defineProperty(s, 0, { value: 'x' }); }]) try { f(); print('no'); } catch (e) { print(e.name); }
print(Reflect.defineProperty(s, 0, { value: 'a' }), Reflect.defineProperty(s, 0, { value: 'a', enumerable: true, writable: false, configurable: false }), Reflect.defineProperty(s, 0, { enumerable: false }), Reflect.defineProperty(s, 0, { get() {} }), Reflect.defineProperty(s, 0, {}), Reflect.defineProperty(s, '-0', { value: 1 }));
s[2] = 'free';
s['5'] = 'far';
s.name = 'n';
s[Symbol.iterator] = 1;
print(Object.keys(s), Reflect.ownKeys(s).length, delete s[5], Object.keys(s));
Object.freeze(s);
print(Object.isFrozen(s), Object.isFrozen(new String('')), Object.isFrozen(Object.preventExtensions(new String('a'))));
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> true true false false true true
//> 0,1,2,5,name 8 true 0,1,2,name
//> true false true

// case: lone surrogates and pairs are code units
var s = new String('\u{1F600}');
print(s.length, s[0] === '\uD83D', s[1] === '\uDE00', Object.keys(s));
//> 2 true true 0,1

// case: a property of a primitive is read from its prototype with the primitive as receiver
Object.defineProperty(String.prototype, 'sloppy', { get: function () { return typeof this; }, configurable: true });
Object.defineProperty(String.prototype, 'strict', { get: function () { 'use strict'; return typeof this; }, set: function (v) { 'use strict'; print('set', typeof this, v); }, configurable: true });
print('a'.sloppy, 'a'.strict);
'a'.strict = 1;
(function () { 'use strict'; try { 'a'.x = 1; } catch (e) { print(e.name); } try { 'a'[0] = 1; } catch (e) { print(e.name); } try { 'a'.length = 1; } catch (e) { print(e.name); } })();
'a'.x = 1;
print('a'.x, Reflect.getPrototypeOf(Object('a')) === String.prototype);
//> object string
//> set string 1
//> TypeError
//> TypeError
//> TypeError
//> undefined true

// case: String.prototype is a String object too
print(String.prototype.length, Object.prototype.toString.call(String.prototype), String.prototype[0]);
//> 0 [object String] undefined
