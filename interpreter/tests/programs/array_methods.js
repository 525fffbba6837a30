// case: Array as a function and as a constructor
print(Array(3).length, Array('3').length, Array(1, 2), new Array(0).length, Array.length, Object.keys(Array(3)).length, Array(undefined).length);
for (let bad of [-1, 1.5, 2 ** 32, NaN]) try { Array(bad); } catch (e) { print(e.name); }
class A extends Array {}
var a = new A(1, 2, 3);
print(a.length, a instanceof A, a.map((x) => x) instanceof A, A.from([1]) instanceof A, A.of(1) instanceof A, Array[Symbol.species] === Array, A[Symbol.species] === A);
print(Object.getOwnPropertyDescriptor(Array, Symbol.species).get.name, Reflect.construct(Array, [2], Object).length, Array.isArray(Reflect.construct(Array, [], Object)));
//> 3 1 1,2 0 1 0 1
//> RangeError
//> RangeError
//> RangeError
//> RangeError
//> 3 true true true true true true
//> get [Symbol.species] 2 true

// case: isArray, of and from
print(Array.isArray([]), Array.isArray(new Proxy([], {})), Array.isArray({ length: 0 }), Array.isArray(Array.prototype), Array.isArray());
var r = Proxy.revocable([], {});
r.revoke();
try { Array.isArray(r.proxy); } catch (e) { print(e.name); }
print(Array.of(7).length, Array.of.call(Object, 1, 2).length, Array.of.call(undefined, 1));
print(Array.from('a\u{1F600}').length, Array.from({ length: 2, 0: 'x' }), Array.from([1, 2], function (x, i) { return this.k + x * i; }, { k: 10 }), Array.from(new Set([1, 1, 2])), Array.from(5).length);
for (let bad of [null, undefined]) try { Array.from(bad); } catch (e) { print(e.name); }
try { Array.from([], 1); } catch (e) { print(e.name); }
var log = [];
function C(...args) { log.push('new ' + args); }
Array.from.call(C, [1]);
Array.from.call(C, { length: 1 });
Array.of.call(C, 1, 2);
print(log.join('; '));
var it = { [Symbol.iterator]() { return { next: () => ({ value: 1, done: false }), return() { print('return'); return {}; } }; } };
try { Array.from(it, () => { throw 'mapper'; }); } catch (e) { print(e); }
try { Array.from.call(function () { return Object.freeze({}); }, it); } catch (e) { print(e.name); }
//> true true false true false
//> TypeError
//> 1 2 1
//> 2 x, 10,12 1,2 0
//> TypeError
//> TypeError
//> TypeError
//> new ; new 1; new 2
//> return
//> mapper
//> return
//> TypeError

// case: elements at their places
var a = [1, 2, , NaN, undefined, -0];
print(a.at(0), a.at(-1), a.at(9), a.at(-9), a.at('1'), a.indexOf(NaN), a.includes(NaN), a.indexOf(undefined), a.includes(undefined), a.indexOf(0), Object.is(a.indexOf(1, -0), 0));
print(a.lastIndexOf(2), a.lastIndexOf(2, 0), a.lastIndexOf(1, -6), a.lastIndexOf(1, -7), [1, 1].lastIndexOf(1, undefined), [1, 1].lastIndexOf(1), a.indexOf(2, -5), a.includes(1, 1), a.includes(2, -Infinity), a.indexOf(1, Infinity));
print([].indexOf(1, { valueOf() { print('no'); } }), [].includes(1, { valueOf() { print('no'); } }), Array.prototype.indexOf.call('abc', 'b'), Array.prototype.includes.call({ length: 1 }, undefined));
//> 1 0 undefined undefined 2 -1 true 4 true 5 true
//> 1 -1 0 -1 0 1 1 false true -1
//> -1 false 1 true

// case: push, pop, shift and unshift on arrays and on what is like one
var a = [];
print(a.push(1, 2), a.unshift(0), a.pop(), a.shift(), a, [].pop(), [].shift(), a.push(), a.unshift());
var o = { length: 2 ** 53 - 1 };
for (let m of ['push', 'unshift']) try { Array.prototype[m].call(o, 1); } catch (e) { print(e.name, o.length === 2 ** 53 - 1); }
var o = { length: 4294967295 };
print(Array.prototype.push.call(o, 'x'), o.length, o[4294967295]);
var o = { length: '2', 0: 'a', 1: 'b' };
print(Array.prototype.shift.call(o), o.length, Object.keys(o), Array.prototype.pop.call(o), o.length, Array.prototype.pop.call(o), o.length);
for (let m of ['push', 'pop', 'shift', 'unshift']) try { Array.prototype[m].call(Object.freeze([1]), 1); } catch (e) { print(m, e.name); }
var a = [1, , 3];
a.unshift(0);
print(Object.keys(a), a.length);
//> 2 3 2 0 1 undefined undefined 1 1
//> TypeError true
//> TypeError true
//> 4294967296 4294967296 x
//> a 1 0,length b 0 undefined 0
//> push TypeError
//> pop TypeError
//> shift TypeError
//> unshift TypeError
//> 0,1,3 4

// case: reverse, fill and copyWithin keep gaps
print([1, , 3, 4].reverse().join('-'), Object.keys([1, , , 4, 5].reverse()), [1, 2, 3].fill(0, 1), [1, 2, 3].fill(9, -1), Array(3).fill().length, [1, 2, 3].fill(0, 2, 1));
print([1, 2, 3, 4, 5].copyWithin(0, 3), [1, 2, 3, 4, 5].copyWithin(1, 0, 3), Object.keys([1, , 3, 4].copyWithin(2, 0)), [1, 2, 3].copyWithin(-2, -3, -1));
var log = [];
var p = new Proxy([1, , 3], {
  has(t, k) { log.push('has ' + k); return k in t; },
  get(t, k) { log.push('get ' + k); return t[k]; },
  set(t, k, v) { log.push('set ' + k); t[k] = v; return true; },
  deleteProperty(t, k) { log.push('delete ' + k); return delete t[k]; },
});
Array.prototype.reverse.call(p);
Array.prototype.copyWithin.call(p, 0, 1);
print(log.join('; '));
//> 4-3--1 0,1,4 1,0,0 1,2,9 3 1,2,3
//> 4,5,3,4,5 1,1,2,3,5 0,2 1,1,2
//> get length; has 0; get 0; has 2; get 2; set 0; set 2; get length; has 1; delete 0; has 2; get 2; set 1

// case: slice, concat and splice take the species
class A extends Array { static get [Symbol.species]() { return B; } }
class B extends Array {}
var a = A.of(1, 2, 3, 4);
for (let r of [a.slice(1), a.concat(5), a.splice(1, 2), a.map((x) => x), a.filter((x) => x), a.flat(), a.flatMap((x) => [x])]) print(r instanceof B, r instanceof A, r.length);
print(a.toSorted() instanceof A, a.with(0, 1) instanceof A, a);
for (let species of [undefined, null]) { a.constructor = { [Symbol.species]: species }; print(a.slice().constructor === Array); }
a.constructor = undefined;
print(a.slice().constructor === Array);
a.constructor = 1;
try { a.slice(); } catch (e) { print(e.name); }
a.constructor = { [Symbol.species]: () => 1 };
try { a.slice(); } catch (e) { print(e.name); }
var o = { length: 3, 1: 'x', constructor: A };
print(Array.prototype.slice.call(o).constructor === Array);
//> true false 3
//> true false 5
//> true false 2
//> true false 2
//> true false 2
//> true false 2
//> true false 2
//> false false 1,4
//> true
//> true
//> true
//> TypeError
//> TypeError
//> true

// case: concat spreads arrays and what says so
print([1].concat(2, [3, [4]], 'ab').length, [].concat({ length: 2, 0: 'x', [Symbol.isConcatSpreadable]: true }).length, [].concat(Object.assign([1, 2], { [Symbol.isConcatSpreadable]: false })).length);
print(Object.keys([1, , 2].concat([, 3])), Array.prototype.concat.call(1, 2).length, typeof Array.prototype.concat.call(1)[0], [].concat([, ,]).length);
try { [1].concat({ length: 2 ** 53 - 1, [Symbol.isConcatSpreadable]: true }); } catch (e) { print(e.name); }
//> 5 2 1
//> 0,2,4 2 object 2
//> TypeError

// case: splice and its copy
var a = [1, 2, 3, 4, 5];
print(a.splice(1, 2), a, a.splice(-1), a, a.splice(1, 0, 'x', 'y'), a, a.splice(), a, a.splice(undefined), a);
print([1, 2, 3].toSpliced(1, 1, 'a', 'b'), [1, , 3].toSpliced(0, 0).length, 1 in [1, , 3].toSpliced(0, 0), [1, 2, 3].toSpliced().length, [1, 2, 3].toSpliced(1).length, [1, 2, 3].toSpliced(1, undefined).length);
var o = { length: 2 ** 53 - 1, 9007199254740989: 'a', 9007199254740990: 'b' };
try { Array.prototype.splice.call(o, 0, 0, 1); } catch (e) { print(e.name); }
print(Array.prototype.splice.call(o, 2 ** 53 - 3, 1), o.length === 2 ** 53 - 2, o[9007199254740989]);
try { Array.prototype.toSpliced.call({ length: 2 ** 32 }, 0, 0); } catch (e) { print(e.name); }
//> 2,3  5      1,x,y,4
//> 1,a,b,3 3 true 3 1 3
//> TypeError
//> a true b
//> RangeError

// case: with and toReversed
print([1, 2, 3].with(1, 'x'), [1, 2, 3].with(-1, 'x'), 1 in [1, , 3].with(0, 0), [1, , 3].toReversed().length, Array.prototype.toReversed.call('abc'));
for (let i of [3, -4, Infinity]) try { [1, 2, 3].with(i, 0); } catch (e) { print(e.name); }
try { Array.prototype.toReversed.call({ length: 2 ** 32 }); } catch (e) { print(e.name); }
//> 1,x,3 1,2,x true 3 c,b,a
//> RangeError
//> RangeError
//> RangeError
//> RangeError

// case: callbacks see the value, the index and the object, and skip gaps but for find
var seen = [];
[1, , 3].forEach(function (v, i, a) { seen.push(this.t + ':' + v + ':' + i + ':' + a.length); }, { t: 't' });
print(seen);
print([1, 2, 3].every((x) => x > 0), [].every(() => false), [1, 2].some((x) => x > 1), [].some(() => true), [1, 2, 3, 4].filter((x) => x % 2), [1, 2].map(String).join());
print([1, , 3].find((x) => x === undefined), [1, , 3].findIndex((x) => x === undefined), [1, 2, 3].findLast((x) => x < 3), [1, 2, 3].findLastIndex((x) => x > 5), [1, , 3].map((x) => 1).length, 1 in [1, , 3].map((x) => 1));
print([1, 2, 3].reduce((a, b) => a + b), [1, 2, 3].reduceRight((a, b) => a + '' + b), [].reduce(() => 1, 'init'), [, 5].reduce(() => 1), [1, 2].reduce((a, v, i, o) => a + i + o.length, ''), [1].reduce((a, b) => a + b, undefined));
for (let m of ['reduce', 'reduceRight']) try { [,].constructor.prototype[m].call([, ,], () => 1); } catch (e) { print(e.name); }
for (let m of ['every', 'some', 'forEach', 'map', 'filter', 'find', 'findIndex', 'findLast', 'findLastIndex', 'reduce', 'reduceRight', 'flatMap']) {
  try { [][m](); print('no'); } catch (e) { if (e.name !== 'TypeError') print(m, e.name); }
  try { Array.prototype[m].call(null, () => 1); print('no'); } catch (e) { if (e.name !== 'TypeError') print(m, e.name); }
}
var a = [1, 2, 3];
print(a.map((x, i) => { if (i === 0) { a.push(4); delete a[1]; } return x; }).length, a.length, Object.keys(a));
//> t:1:0:3,t:3:2:3
//> true true true false 1,3 1,2
//> undefined 1 2 -1 3 false
//> 6 321 init 5 0212 NaN
//> TypeError
//> TypeError
//> 3 4 0,2,3

// case: flat and flatMap
print([1, [2, [3, [4]]]].flat().length, [1, [2, [3, [4]]]].flat(Infinity), [1, [2]].flat(0).length, [[, 1], , 2].flat().length, [1, [2]].flat(-1).length, [[1]].flat('1').length);
print([1, 2].flatMap((x) => [x, [x]]).length, [1, 2].flatMap((x) => x), ['a b', 'c'].flatMap((x) => x.split(' ')));
//> 3 1,2,3,4 2 2 2 1
//> 4 1,2 a,b,c

// case: sort is stable, puts undefined behind and gaps last
print([3, 1, 2].sort(), [10, 9, 1].sort(), [3, undefined, 1, , 2].sort().length, 4 in [3, undefined, 1, , 2].sort(), 3 in [3, undefined, 1, , 2].sort());
var a = [];
for (var i = 0; i < 100; i++) a.push({ k: i % 5, i });
a.sort((x, y) => x.k - y.k);
print(a.every((x, j) => j === 0 || a[j - 1].k < x.k || (a[j - 1].k === x.k && a[j - 1].i < x.i)));
print([3, 1, 2].sort((a, b) => b - a), [3, 1, 2].sort(() => NaN), [2, 1].sort((a, b) => ({ valueOf: () => a - b })), [1, 2, 3].sort(undefined), ['b', 'a'].toSorted(), [1, , 0].toSorted().length);
for (let bad of [null, 1, {}]) { try { [].sort(bad); } catch (e) { print(e.name); } try { [].toSorted(bad); } catch (e) { print(e.name); } }
try { [1, 2].sort(() => { throw 'c'; }); } catch (e) { print(e); }
var o = { length: 3, 0: 'c', 2: 'a' };
print(Array.prototype.sort.call(o) === o, o[0], o[1], 2 in o);
print(['\u{1F600}', '\uff00', 'z'].sort().map((s) => s.codePointAt(0)));
//> 1,2,3 1,10,9 5 false true
//> true
//> 3,2,1 3,1,2 1,2 1,2,3 a,b 3
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> c
//> true a c false
//> 122,128512,65280

// case: join, toString and toLocaleString
print([1, null, undefined, [2, [3]], 'x'].join(), [1, 2].join(''), [1, 2].join(undefined), [1, 2].join(null), [, ,].join(), Array.prototype.join.call('abc', '-'), [].join() === '');
print(Array.prototype.toString.call({ join: () => 'joined' }), Array.prototype.toString.call({ join: 1 }), Array.prototype.toString.call(1), String([1, [2]]));
print(['x', null, { toLocaleString: () => 'L' }].toLocaleString());
var log = [];
Array.prototype.join.call({ get length() { log.push('length'); return 1; }, get 0() { log.push('0'); return 'x'; } }, { toString() { log.push('separator'); return ','; } });
print(log);
//> 1,,,2,3,x 12 1,2 1null2 , a-b-c true
//> joined [object Object] [object Number] 1,2
//> x,,L
//> length,separator,0

// case: unscopables are a list without a prototype
var u = Array.prototype[Symbol.unscopables];
print(Object.getPrototypeOf(u), Object.keys(u).sort());
print(Object.getOwnPropertyDescriptor(Array.prototype, Symbol.unscopables).writable, Object.values(Object.getOwnPropertyDescriptor(u, 'at')));
var values = 'outer';
with ([1]) print(values);
//> null at,copyWithin,entries,fill,find,findIndex,findLast,findLastIndex,flat,flatMap,includes,keys,toReversed,toSorted,toSpliced,values
//> false true,true,true,true
//> outer

// case: iterators of arrays
var a = ['x', , 'z'];
print([...a.entries()].join('|'), [...a.keys()], [...a].length, Array.prototype[Symbol.iterator] === Array.prototype.values, Array.prototype.values.name);
var it = a[Symbol.iterator]();
var P = Object.getPrototypeOf(it);
print(P[Symbol.toStringTag], Object.getPrototypeOf(P) === Iterator.prototype, it[Symbol.iterator]() === it, Object.getOwnPropertyNames(P), P.next.length);
a.length = 1;
print(JSON.stringify([it.next(), it.next(), it.next()]));
a.push('late');
print(JSON.stringify(it.next()));
for (let bad of [{}, 1, undefined, new Map().entries(), a]) try { P.next.call(bad); } catch (e) { print(e.name); }
var it2 = Array.prototype.values.call({ length: 2, get 0() { throw 'zero'; }, 1: 'one' });
try { it2.next(); } catch (e) { print(e); }
print(JSON.stringify(it2.next()));
//> 0,x|1,|2,z 0,1,2 3 true values
//> Array Iterator true true next 0
//> [{"value":"x","done":false},{"done":true},{"done":true}]
//> {"done":true}
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> zero
//> {"value":"one","done":false}
