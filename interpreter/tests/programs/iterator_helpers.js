// case: lazy methods take what they need
function from(...values) { var i = 0; return { __proto__: Iterator.prototype, next() { print('next'); return { value: values[i], done: i++ >= values.length }; }, return() { print('return'); return {}; } }; }
print(from(1, 2, 3).map((x, i) => x * 10 + i).toArray());
print(from(1, 2, 3).filter((x) => x % 2).toArray());
print(from(1, 2, 3).take(2).toArray());
print(from(1, 2, 3).drop(2).toArray());
print(from(1, 2).flatMap((x) => [x, x * 2]).toArray());
print(from(1, 2, 3, 4).drop(1).filter((x) => x > 2).map((x) => -x).take(1).toArray());
print(from().take(Infinity).toArray().length, from(1).take(0).toArray().length, from(1).drop(Infinity).toArray().length);
//> next
//> next
//> next
//> next
//> 10,21,32
//> next
//> next
//> next
//> next
//> 1,3
//> next
//> next
//> return
//> 1,2
//> next
//> next
//> next
//> next
//> 3
//> next
//> next
//> next
//> 1,2,2,4
//> next
//> next
//> next
//> return
//> -3
//> next
//> return
//> next
//> next
//> 0 0 0

// case: an iterator helper is a generator of its own kind
var it = [1, 2, 3].values();
var m = it.map((x) => x);
var P = Object.getPrototypeOf(m);
print(P[Symbol.toStringTag], Object.getPrototypeOf(P) === Iterator.prototype, Object.getOwnPropertyNames(P).sort(), Object.getPrototypeOf(it.take(1)) === P);
print(JSON.stringify([m.next(), m.return(), m.next(), m.return(), it.next()]));
for (let bad of [{}, it, undefined]) for (let k of ['next', 'return']) try { P[k].call(bad); } catch (e) { print(k, e.name); }
var self = [1].values().map(() => self.next());
try { self.next(); } catch (e) { print(e.name); }
var self = [1].values().map(() => self.return());
try { self.next(); } catch (e) { print(e.name); }
print(JSON.stringify(self.next()));
//> Iterator Helper true next,return true
//> [{"value":1,"done":false},{"done":true},{"done":true},{"done":true},{"value":2,"done":false}]
//> next TypeError
//> return TypeError
//> next TypeError
//> return TypeError
//> next TypeError
//> return TypeError
//> TypeError
//> TypeError
//> {"done":true}

// case: closing early closes what is underneath, from the inside out
function closing(name, value) { return { __proto__: Iterator.prototype, next: () => ({ value, done: false }), return() { print('close ' + name); return {}; } }; }
var f = closing('outer', 1).flatMap(() => closing('inner', 2));
print(f.next().value, JSON.stringify(f.return()));
closing('fresh', 1).map((x) => x).return();
try { closing('mapper', 1).map(() => { throw 'm'; }).next(); } catch (e) { print(e); }
try { closing('flat', 1).flatMap(() => 1).next(); } catch (e) { print(e.name); }
try { closing('string', 1).flatMap(() => 'ab').next(); } catch (e) { print(e.name); }
print(JSON.stringify(closing('limit', 1).take(0).next()));
try { ({ __proto__: Iterator.prototype, next: () => ({ done: false }), return() { throw 'r'; } }).map((x) => x).return(); } catch (e) { print(e); }
try { ({ __proto__: Iterator.prototype, next() { throw 'n'; }, return() { print('no'); } }).drop(1).next(); } catch (e) { print(e); }
//> close inner
//> close outer
//> 2 {"done":true}
//> close fresh
//> close mapper
//> m
//> close flat
//> TypeError
//> close string
//> TypeError
//> close limit
//> {"done":true}
//> r
//> n

// case: arguments are checked before next is read, and close the iterator
var o = { __proto__: Iterator.prototype, get next() { print('no'); }, return() { print('closed'); return {}; } };
for (let m of ['map', 'filter', 'flatMap']) try { o[m](1); } catch (e) { print(m, e.name); }
for (let m of ['take', 'drop']) for (let n of [NaN, -1, undefined, 'x', { valueOf() { throw 'v'; } }]) try { o[m](n); } catch (e) { print(m, e.name || e); }
try { Iterator.prototype.map.call(1, () => 1); } catch (e) { print(e.name); }
print([1, 2].values().take('1.9').toArray(), [1, 2].values().drop(-0.5).toArray());
//> closed
//> map TypeError
//> closed
//> filter TypeError
//> closed
//> flatMap TypeError
//> closed
//> take RangeError
//> closed
//> take RangeError
//> closed
//> take RangeError
//> closed
//> take RangeError
//> closed
//> take v
//> closed
//> drop RangeError
//> closed
//> drop RangeError
//> closed
//> drop RangeError
//> closed
//> drop RangeError
//> closed
//> drop v
//> TypeError
//> 1 1,2

// case: Iterator.from wraps what does not inherit from it
var plain = { i: 0, next() { return { value: this.i++, done: this.i > 2 }; } };
var w = Iterator.from(plain);
print(w === plain, w instanceof Iterator, w.toArray(), Iterator.from([1, 2]).toArray(), Iterator.from('ab').toArray());
var a = [].values();
print(Iterator.from(a) === a, JSON.stringify(Iterator.from(plain).return()), Object.keys(Iterator.from({ next() {}, return: () => ({ x: 1 }) }).return()));
for (let bad of [1, null, undefined, Symbol(), { [Symbol.iterator]: () => 1 }, { [Symbol.iterator]: 1 }]) try { Iterator.from(bad); } catch (e) { print(e.name); }
var W = Object.getPrototypeOf(w);
print(Object.getOwnPropertyNames(W).sort(), Object.getPrototypeOf(W) === Iterator.prototype);
try { W.next.call({}); } catch (e) { print(e.name); }
//> false true 0,1 1,2 a,b
//> true {"done":true} x
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> next,return true
//> TypeError
