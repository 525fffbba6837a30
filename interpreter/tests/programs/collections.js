// case: maps keep the order of insertion, and their keys are the same value but for zeros
var m = new Map([['a', 1], [NaN, 2], [-0, 3], [undefined, 4], [1n, 5]]);
print(m.size, m.get(NaN), m.get(0), m.has(undefined), m.get(1n), Object.is([...m.keys()][2], 0), [...m.values()], m.get(1));
print(m.set('a', 9) === m, m.delete('a'), m.delete('a'), m.set('a', 10).size, [...m.keys()].map(String));
m.clear();
print(m.size, m.get('a'));
print(Map.length, Map.prototype[Symbol.toStringTag], Map.prototype[Symbol.iterator] === Map.prototype.entries, Object.getOwnPropertyDescriptor(Map.prototype, 'size').get.name, Map[Symbol.species] === Map);
for (let bad of [() => Map(), () => new Map(1), () => new Map([1]), () => Map.prototype.get.call({}, 1), () => Map.prototype.size, () => Map.prototype.get.call(new Set(), 1), () => new Map().forEach()]) try { bad(); print('no'); } catch (e) { print(e.name); }
//> 5 2 3 true 5 true 1,2,3,4,5 undefined
//> true true false 5 NaN,0,undefined,1,a
//> 0 undefined
//> 0 Map true get size true
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError

// case: an iterator of a map sees what comes and not what goes
var m = new Map([[1, 'a'], [2, 'b'], [3, 'c']]);
var seen = [];
for (let [k] of m) { seen.push(k); if (k === 1) { m.delete(2); m.set(4, 'd'); } if (k === 3) { m.delete(3); m.set(3, 'again'); } if (seen.length > 9) break; }
print(seen);
var it = m.entries();
print(JSON.stringify([it.next().value, it.next().value]));
m.clear();
m.set('new', 1);
print(JSON.stringify([it.next(), it.next()]), Object.prototype.toString.call(it));
m.set('late', 1);
print(JSON.stringify(it.next()));
m.forEach(function (v, k, o) { print(this.t, k, v, o === m); if (k === 'new') m.set('during', 2); }, { t: 't' });
try { Object.getPrototypeOf(it).next.call(new Set().values()); } catch (e) { print(e.name); }
//> 1,3,4,3,3,3,3,3,3,3
//> [[1,"a"],[4,"d"]]
//> [{"value":["new",1],"done":false},{"done":true}] [object Map Iterator]
//> {"done":true}
//> t new 1 true
//> t late 1 true
//> t during 2 true
//> TypeError

// case: the constructors look for their adder once, and close the iterator when it throws
var log = [];
function iterable(values) { var i = 0; return { [Symbol.iterator]: () => ({ next: () => (i < values.length ? { value: values[i++], done: false } : { done: true }), return() { log.push('return'); return {}; } }) }; }
for (let [C, name, good] of [[Map, 'set', [[1, 2]]], [Set, 'add', [1]], [WeakMap, 'set', [[{}, 1]]], [WeakSet, 'add', [{}]]]) {
  let own = C.prototype[name];
  Object.defineProperty(C.prototype, name, { get() { log.push('get ' + name); return own; }, configurable: true });
  new C(iterable(good));
  new C(null);
  Object.defineProperty(C.prototype, name, { value: () => { throw 'adder'; } });
  try { new C(iterable(good)); } catch (e) { log.push(e); }
  Object.defineProperty(C.prototype, name, { value: 1 });
  try { new C(iterable(good)); } catch (e) { log.push(e.name); }
  Object.defineProperty(C.prototype, name, { value: own });
}
print(log.join('; '));
//> get set; return; adder; TypeError; get add; return; adder; TypeError; get set; return; adder; TypeError; get add; return; adder; TypeError

// case: subclasses
class M extends Map { set(k, v) { return super.set(k, v * 2); } }
print([...new M([[1, 2]])].join(), new M() instanceof Map, Object.prototype.toString.call(new M()), Reflect.construct(Map, [], Array) instanceof Array);
class S extends Set {}
print(new S([1, 1]).size, new S([1]).union(new Set([2])) instanceof S);
//> 1,4 true [object Map] true
//> 1 false

// case: grouping into a map
var g = Map.groupBy([1, 2, 3, -0, 0], (x) => (x > 1 ? 'big' : x));
print([...g.entries()].map(([k, v]) => String(k) + ':' + v).join('|'), Object.is([...g.keys()][2], 0));
try { Map.groupBy([1], 1); } catch (e) { print(e.name); }
//> 1:1|big:2,3|0:0,0 true
//> TypeError

// case: sets
var s = new Set([3, 1, NaN, NaN, -0, 3]);
print(s.size, s.has(NaN), Object.is([...s][3], 0), s.add(1) === s, s.delete(3), s.delete(3), [...s.add(3)], [...s.entries()].join('|'));
print(Set.prototype.keys === Set.prototype.values, Set.prototype[Symbol.iterator] === Set.prototype.values, Set.prototype.keys.name, Set.prototype[Symbol.toStringTag]);
s.forEach((v, k, o) => print(v, k, o === s));
for (let bad of [() => Set(), () => Set.prototype.has.call(new Map(), 1), () => new Set(1), () => Set.prototype.size]) try { bad(); } catch (e) { print(e.name); }
//> 4 true true true true false 1,NaN,0,3 1,1|NaN,NaN|0,0|3,3
//> true true values Set
//> 1 1 true
//> NaN NaN true
//> 0 0 true
//> 3 3 true
//> TypeError
//> TypeError
//> TypeError
//> TypeError

// case: sets with sets
var a = new Set([1, 2, 3]), b = new Set([3, 4]);
for (let m of ['union', 'intersection', 'difference', 'symmetricDifference']) print(m, [...a[m](b)], '|', [...b[m](a)], '|', [...a[m](new Map([[2, 0], [9, 0]]))]);
for (let m of ['isSubsetOf', 'isSupersetOf', 'isDisjointFrom']) print(m, a[m](b), a[m](new Set([1, 2, 3, 4])), a[m](new Set([1])), a[m](new Set()), a[m](new Set([7])));
function like(values, size) { return { size, has(v) { print('has', v); return values.includes(v); }, keys() { print('keys'); return values[Symbol.iterator](); } }; }
print([...a.intersection(like([3, 1, 1, -0], 2))], [...a.intersection(like([3, 1], 5))], [...a.difference(like([1], 9))], a.isSubsetOf(like([1, 2], Infinity)));
for (let bad of [1, {}, { size: NaN }, { size: -1, has() {}, keys() {} }, { size: 1, has: 1, keys() {} }, { size: 1, has() {}, keys: 1 }, [1]]) try { a.union(bad); print('no'); } catch (e) { print(e.name); }
try { a.union({ size: 1, has() {}, keys: () => 1 }); } catch (e) { print(e.name); }
var closing = { size: 1, has() {}, keys: () => ({ next: () => ({ value: 1, done: false }), return() { print('closed'); return {}; } }) };
print(a.isDisjointFrom(closing), new Set([5]).isSupersetOf(closing));
//> union 1,2,3,4 | 3,4,1,2 | 1,2,3,9
//> intersection 3 | 3 | 2
//> difference 1,2 | 4 | 1,3
//> symmetricDifference 1,2,4 | 4,1,2 | 1,3,9
//> isSubsetOf false true false false false
//> isSupersetOf false false true true false
//> isDisjointFrom false false false true true
//> keys
//> has 1
//> has 2
//> has 3
//> has 1
//> has 2
//> has 3
//> has 1
//> has 2
//> has 3
//> 3,1 1,3 2,3 false
//> TypeError
//> TypeError
//> TypeError
//> RangeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> closed
//> closed
//> false false

// case: weak collections take objects and symbols that are not registered
var o = {}, s = Symbol();
var w = new WeakMap([[o, 1], [s, 2]]);
print(w.get(o), w.get(s), w.has({}), w.get(1), w.delete(o), w.delete(o), w.has(o), w.set(o, undefined) === w, w.has(o), w.delete(1));
for (let bad of [1, 'x', undefined, Symbol.for('r'), 1n]) { try { w.set(bad, 1); } catch (e) { print(e.name); } try { new WeakSet([bad]); } catch (e) { print(e.name); } }
print(new WeakSet([o]).has(o), new WeakSet([Symbol.iterator]).has(Symbol.iterator), WeakMap.prototype[Symbol.toStringTag], WeakSet.length, 'size' in w, 'clear' in w);
for (let bad of [() => WeakMap(), () => WeakSet.prototype.add.call(w, o), () => WeakMap.prototype.get.call(new Map(), o)]) try { bad(); } catch (e) { print(e.name); }
//> 1 2 false undefined true false false true true false
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
//> true true WeakMap 0 false false
//> TypeError
//> TypeError
//> TypeError
