// case: Iterator is there to be extended
try { Iterator(); } catch (e) { print(e.name); }
try { new Iterator(); } catch (e) { print(e.name); }
class I extends Iterator { next() { return { done: true }; } }
print(new I() instanceof Iterator, [...new I()].length, new I()[Symbol.toStringTag], Object.prototype.toString.call(new I()));
var ArrayIterator = Object.getPrototypeOf([][Symbol.iterator]());
print(Object.getPrototypeOf(ArrayIterator) === Iterator.prototype, Iterator.prototype.constructor === Iterator, Iterator.prototype[Symbol.iterator].name);
//> TypeError
//> TypeError
//> true 0 Iterator [object Iterator]
//> true true [Symbol.iterator]

// case: its constructor and tag are accessors that define where they are inherited
for (let k of ['constructor', Symbol.toStringTag]) { let d = Object.getOwnPropertyDescriptor(Iterator.prototype, k); print(typeof d.get, typeof d.set, d.enumerable, d.configurable); }
var o = Object.create(Iterator.prototype);
o[Symbol.toStringTag] = 'own';
print(Object.hasOwn(o, Symbol.toStringTag), o[Symbol.toStringTag], Object.keys(Object.getOwnPropertyDescriptor(o, Symbol.toStringTag)));
(function () { 'use strict'; try { Iterator.prototype[Symbol.toStringTag] = 'x'; } catch (e) { print(e.name); } })();
try { Object.getOwnPropertyDescriptor(Iterator.prototype, 'constructor').set.call(1, 1); } catch (e) { print(e.name); }
//> function function false true
//> function function false true
//> true own value,writable,enumerable,configurable
//> TypeError
//> TypeError

// case: methods that read an iterator
function from(...values) { var i = 0; return { __proto__: Iterator.prototype, next() { return { value: values[i], done: i++ >= values.length }; }, return() { print('return'); return {}; } }; }
print(from(1, 2, 3).toArray(), from(1, 2, 3).reduce((a, b) => a + b), from(1, 2).reduce((a, v, i) => a + v + i, 'x'), from(1, 2, 3).find((v) => v > 1), from(1, 2).some((v) => v > 5), from(1, 2).every((v, i) => v === i + 1));
print(from(1, 2, 3).some((v) => v === 2), from(1, 2, 3).every((v) => v < 2), from(1).forEach(() => 5), from(1).find(() => false));
try { from().reduce((a, b) => a); } catch (e) { print(e.name); }
for (let m of ['every', 'find', 'forEach', 'reduce', 'some']) {
  try { from(1)[m](1); } catch (e) { print(m, e.name); }
  try { from(1)[m](() => { throw m; }); } catch (e) { print(e); }
  try { Iterator.prototype[m].call(1, () => 1); } catch (e) { print(e.name); }
}
//> return
//> 1,2,3 6 x1021 2 false true
//> return
//> return
//> true false undefined undefined
//> TypeError
//> return
//> every TypeError
//> return
//> every
//> TypeError
//> return
//> find TypeError
//> return
//> find
//> TypeError
//> return
//> forEach TypeError
//> return
//> forEach
//> TypeError
//> return
//> reduce TypeError
//> TypeError
//> return
//> some TypeError
//> return
//> some
//> TypeError
