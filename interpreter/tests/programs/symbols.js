// case: symbols and their registry
var s = Symbol('a'), t = Symbol.for('a');
print(s.toString(), String(s), s.description, Symbol().description, Symbol('').description === '', Symbol(undefined).toString());
print(Symbol.for('a') === t, s === t, Symbol.keyFor(t), Symbol.keyFor(s), Symbol.keyFor(Symbol.iterator), Symbol.for().description);
try { new Symbol(); } catch (e) { print(e.name); }
try { Symbol.keyFor('a'); } catch (e) { print(e.name); }
try { Symbol(Symbol()); } catch (e) { print(e.name); }
try { s + ''; } catch (e) { print(e.name); }
try { +s; } catch (e) { print(e.name); }
print(typeof Object(s), Object(s) == s, Object(s).description, typeof Object(s).valueOf(), Object(s)[Symbol.toPrimitive]() === s);
//> Symbol(a) Symbol(a) a undefined true Symbol()
//> true false a undefined undefined undefined
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> object true a symbol true

// case: the well-known symbols never change
for (let k of ['asyncIterator', 'hasInstance', 'isConcatSpreadable', 'iterator', 'match', 'matchAll', 'replace', 'search', 'species', 'split', 'toPrimitive', 'toStringTag', 'unscopables']) {
  var d = Object.getOwnPropertyDescriptor(Symbol, k);
  print(String(d.value), d.writable, d.enumerable, d.configurable);
}
//> Symbol(Symbol.asyncIterator) false false false
//> Symbol(Symbol.hasInstance) false false false
//> Symbol(Symbol.isConcatSpreadable) false false false
//> Symbol(Symbol.iterator) false false false
//> Symbol(Symbol.match) false false false
//> Symbol(Symbol.matchAll) false false false
//> Symbol(Symbol.replace) false false false
//> Symbol(Symbol.search) false false false
//> Symbol(Symbol.species) false false false
//> Symbol(Symbol.split) false false false
//> Symbol(Symbol.toPrimitive) false false false
//> Symbol(Symbol.toStringTag) false false false
//> Symbol(Symbol.unscopables) false false false

// case: Symbol.prototype works on symbols and their wrappers only
var d = Object.getOwnPropertyDescriptor(Symbol.prototype, 'description');
print(d.get.name, d.set, Symbol.prototype[Symbol.toStringTag], Symbol.prototype[Symbol.toPrimitive].name, Object.getOwnPropertyDescriptor(Symbol.prototype, Symbol.toPrimitive).writable);
for (let f of [d.get, Symbol.prototype.toString, Symbol.prototype.valueOf, Symbol.prototype[Symbol.toPrimitive]]) try { f.call({}); } catch (e) { print(e.name); }
class S extends Symbol { constructor() { super(); } }
try { new S(); } catch (e) { print(e.name); }
//> get description undefined Symbol [Symbol.toPrimitive] false
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
