// case: loops, labels and jumps
outer: for (var i = 0; i < 3; i++) {
  for (var j = 0; j < 3; j++) {
    if (j === 1) continue outer;
    if (i === 2) break outer;
    print(i, j);
  }
}
var n = 0;
do { n++; if (n === 2) continue; } while (n < 3);
while (true) { if (n-- < 0) break; }
print(n);
a: b: { break a; }
a: { b: for (;;) { break a; } }
//> 0 0
//> 1 0
//> -2

// case: switch falls through, finds its default anywhere and compares strictly
function s(x) {
  var log = [];
  switch (x) {
    case 1: log.push(1);
    default: log.push('default');
    case '2': log.push(2); break;
    case 3: log.push(3);
  }
  return log;
}
print(s(1)); print(s(2)); print(s('2')); print(s(3));
switch (1) { case (print('first'), 0): case (print('second'), 1): case print('never'): let x = 'block'; print(x); }
//> 1,default,2
//> default,2
//> 2
//> 3
//> first
//> second
//> block

// case: finally overrules
function f() { try { return 1; } finally { return 2; } }
function g() { try { throw 1; } catch (e) { return 'caught ' + e; } finally { print('finally'); } }
function h() { for (;;) { try { return 1; } finally { break; } } return 3; }
function i() { l: try { throw 1; } finally { break l; } return 4; }
print(f(), g(), h(), i());
//> finally
//> 2 caught 1 3 4

// case: an exception that nothing catches
print('before');
throw new RangeError('x');
//> before
//! RangeError

// case: what is thrown may be anything
throw 'text';
//! text

// case: for-of closes its iterator
function iterable(log, r) {
  var n = 0;
  return { [Symbol.iterator]() { return {
    next() { log.push('next'); return { done: n === 3, value: n++ }; },
    return() { log.push('return'); return r; },
  }; } };
}
var log = [];
for (var x of iterable(log, {})) log.push(x);
print(log);
log = [];
for (var x of iterable(log, {})) { log.push(x); break; }
print(log);
log = [];
try { for (var x of iterable(log, 1)) break; } catch (e) { log.push(e.name); }
print(log);
log = [];
try { for (var x of iterable(log, 1)) throw 'thrown'; } catch (e) { log.push(e); }
print(log);
//> next,0,next,1,next,2,next
//> next,0,return
//> next,return,TypeError
//> next,return,thrown

// case: for-of closes its iterator on jumps out of it
var log = [];
var it = { [Symbol.iterator]() { return { next() { return { value: 1 }; }, return() { log.push('return'); return {}; } }; } };
var first = true;
l: do { for (var x of it) { log.push('turn'); continue l; } } while (first && (first = false, true));
(function () { for (var x of it) return; })();
try { for (it.x of it) Object.freeze(it), log.push('frozen'), undeclared(); } catch (e) { log.push(e.name); }
(function () { 'use strict'; try { for (it.x of it) ; } catch (e) { log.push(e.name); } })();
print(log);
//> turn,return,turn,return,return,frozen,return,ReferenceError,return,TypeError

// case: for-in goes up the chain, once a name, integer keys first
var p = { b: 1, 3: 1, shadowed: 1, hidden: 1 };
var o = Object.create(p, { hidden: { value: 1, enumerable: false } });
o.z = 1; o[10] = 1; o[2] = 1; o.shadowed = 1; o[Symbol()] = 1; o.a = 1;
var keys = [];
for (var k in o) keys.push(k);
print(keys);
//> 2,10,z,shadowed,a,3,b

// case: for-in over nothing, strings, functions and changes
for (var k in null) print('never');
for (var k in undefined) print('never');
var keys = [];
for (var k in 'abc') keys.push(k);
for (let [first] in { xyz: 1 }) keys.push(first);
for (keys[keys.length] in { last: 1 });
var o = { a: 1, b: 2, c: 3 };
for (var k in o) { keys.push(k); delete o.b; o.d = 1; }
print(keys);
for (var init = 'kept' in {});
print(init);
//> 0,1,2,x,last,a,c
//> kept

// case: for-in asks a proxy
var log = [];
var p = new Proxy({ a: 1, b: 2 }, {
  ownKeys(t) { log.push('ownKeys'); return Reflect.ownKeys(t); },
  getOwnPropertyDescriptor(t, k) { log.push('desc ' + k); return Reflect.getOwnPropertyDescriptor(t, k); },
  getPrototypeOf(t) { log.push('proto'); return null; },
});
for (var k in p) log.push(k);
print(log);
//> ownKeys,desc a,a,desc b,b,proto

// case: destructuring takes defaults for undefined only, in order
var log = [];
function d(name) { log.push(name); return name; }
var { a = d('a'), b = d('b'), c: { e = d('e') } = {}, ...rest } = { b: null, x: 1, y: 2 };
print(a, b, e, Object.keys(rest), log);
var [f = d('f'), , g = d('g'), ...h] = [undefined, 1, 2, 3, 4];
print(f, g, h);
var i, j, o = {};
[i, o.x = 5, ...[j, o['y']]] = 'pq'.split ? [1, undefined, 3, 4] : 0;
print(i, o.x, j, o.y);
({ i, j: o.z = 7 } = { i: 9 });
print(i, o.z);
[i, j] = [j, i];
print(i, j);
//> a null e x,y a,e
//> f 2 3,4
//> 1 5 3 4
//> 9 7
//> 3 9

// case: destructuring of what is no object
try { var { a } = null; } catch (e) { print(e.name); }
try { ({} = undefined); } catch (e) { print(e.name); }
try { var [b] = {}; } catch (e) { print(e.name); }
var { length } = 'abc';
print(length);
//> TypeError
//> TypeError
//> TypeError
//> 3

// case: destructuring steps its iterator and closes it
var log = [];
var it = { [Symbol.iterator]() { var n = 0; return {
  next() { log.push('next'); return { get done() { return n === 5; }, get value() { log.push('value'); return n++; } }; },
  return() { log.push('return'); return {}; },
}; } };
var [] = it; print(log); log.length = 0;
var [, a] = it; print(a, log); log.length = 0;
[...log.r] = [1]; print(log.r);
try { [(() => { throw 1; })().x] = it; } catch (e) { print(log); }
//> return
//> 0 next,next,value,return
//> 1
//> return

// case: order of targets, keys and values in destructuring assignment
var log = [];
function at(name, value) { log.push(name); return value; }
var source = { get k() { log.push('get'); return undefined; } };
({ [at('key', 'k')]: at('target', {})[at('name', { toString() { log.push('toString'); return 'n'; } })] = at('default', 1) } = at('source', source));
print(log);
//> source,key,target,name,get,default,toString

// case: parameters are patterns
function f({ a, b = a }, [c, ...d], ...[e]) { return [a, b, c, d.length, e].join(); }
print(f({ a: 1 }, [2, 3, 4], 5, 6), f.length);
//> 1,1,2,2,5 2

// case: optional chains are cut short as a whole
var log = [], nothing = null, o = { a: { f() { return this === o.a; } }, g: undefined };
print(nothing?.a.b.c(log.push('never')), o?.a.f(), o.a?.f(), o.g?.(log.push('never')), o?.['a']?.['f'](), log.length);
print(delete nothing?.a, delete o?.a, (o?.a)?.b, typeof nothing?.x);
try { (nothing?.a).b; } catch (e) { print(e.name); }
//> undefined true true undefined true 0
//> true true undefined undefined
//> TypeError

// case: tagged templates
function tag(strings, ...values) { return strings.raw.join('|') + values.join(); }
print(tag`a${1}\n${2}b`);
function id(strings) { return strings; }
function site() { return id`x`; }
print(site() === site(), id`x` === id`x`, Object.isFrozen(site()), Object.isFrozen(site().raw), id`\u`[0], site().length);
var o = { tag() { return this === o; } };
print(o.tag`x`);
//> a|\n|b1,2
//> true false true true undefined 1
//> true

// case: numbers
print(5 % -3, -5 % 3, 2 ** 10, 2 ** -1, NaN ** 0, 1 ** Infinity, (-8) >> 1, -8 >>> 28, 1 << 33, 5 & 3, 5 | 3, 5 ^ 3);
print(0.1 + 0.2, 1 / 3, 1e21, 1e-7, -0, 1 / -0, 0xff, 1_000);
print('1' + 2, '3' - 1, [] + {}, 1 + null, 1 + undefined, true + true, '5' * '2');
print(1 == '1', null == undefined, null == 0, NaN == NaN, '' == 0, [1] == 1, 1 === 1, '1' === 1);
print('a' < 'b', 'b' < 'a', '10' < '9', 10 < '9', undefined < 1, null >= 0);
//> 2 -2 1024 0.5 1 NaN -4 15 2 1 7 6
//> 0.30000000000000004 0.3333333333333333 1e+21 1e-7 0 -Infinity 255 1000
//> 12 2 [object Object] 1 NaN 2 10
//> true true false false true true true false
//> true false true false false true

// case: BigInts
print(2n ** 64n, -7n / 2n, -7n % 2n, 5n & 3n, -1n | 2n, 1n << 70n, -5n >> 1n, ~5n, -(-3n), 1n < 2, 2n == 2, 2n === 2);
try { 1n + 1; } catch (e) { print(e.name); }
try { 1n / 0n; } catch (e) { print(e.name); }
try { 2n ** -1n; } catch (e) { print(e.name); }
try { 1n >>> 0n; } catch (e) { print(e.name); }
try { +1n; } catch (e) { print(e.name); }
var x = 1n; x++; ++x; x--;
print(x, typeof x, x + '', 10n > 9, 0n ? 1 : 2);
//> 18446744073709551616 -3 -1 1 -1 1180591620717411303424 -3 -6 3 true true false
//> TypeError
//> RangeError
//> RangeError
//> TypeError
//> TypeError
//> 2 bigint 2 true 2

// case: in, instanceof and private names
class A { #x = 1; static has(o) { return #x in o; } get x() { return this.#x; } set x(v) { this.#x = v; } inc() { return this.#x++ + ++this.#x; } }
var a = new A;
print(A.has(a), A.has({}), a.inc(), a.x, a?.x);
try { A.has(1); } catch (e) { print(e.name); }
try { A.prototype.x; } catch (e) { print(e.name); }
print('x' in a, 1 in [0, 1], a instanceof A, {} instanceof A);
try { 1 in 1; } catch (e) { print(e.name); }
try { 1 instanceof 1; } catch (e) { print(e.name); }
try { 1 instanceof {}; } catch (e) { print(e.name); }
print({} instanceof { [Symbol.hasInstance]: () => 'yes' });
//> true false 4 3 3
//> TypeError
//> TypeError
//> true true true false
//> TypeError
//> TypeError
//> TypeError
//> true

// case: super properties
var p = { get x() { return this.v; }, m() { return 'p' + this.v; } };
var o = { __proto__: p, v: 1, get x() { return super.x + 1; }, m() { return super.m() + super['m'](); } };
print(o.x, o.m());
var q = { __proto__: p, set() { super.y = 5; return this.y; }, del() { try { delete super.x; } catch (e) { return e.name; } } };
print(q.set(), p.y, q.del());
class B { constructor() { this.b = new.target === C; } }
class C extends B { constructor() { try { this.x; } catch (e) { print(e.name); } var f = () => super(); f(); try { super(); } catch (e) { print(e.name); } } }
print(new C().b);
//> 2 p1p1
//> 5 undefined ReferenceError
//> ReferenceError
//> ReferenceError
//> true
