// case: a generator runs when next is called, up to its next yield
function* g(a) { print('begun', a); let b = yield a + 1; print('got', b); try { yield 2; } finally { print('left'); } return 3; }
var i = g(1);
print('made');
for (var v of [i.next('lost'), i.next('sent'), i.next(), i.next()]) print(v.value, v.done);
//> made
//> begun 1
//> got sent
//> left
//> 2 false
//> 2 false
//> 3 true
//> undefined true

// case: return runs what finally holds, which may yield or return in its place
function* g() { try { yield 1; } finally { yield 'clean'; } }
function* h() { try { yield 1; } finally { return 'mine'; } }
for (let make of [g, h]) {
  let i = make();
  i.next();
  for (let v of [i.return('theirs'), i.next(), i.return('late')]) print(v.value, v.done);
}
//> clean false
//> theirs true
//> late true
//> mine true
//> undefined true
//> late true

// case: a generator that has not begun never does, and one that is done stays so
function* g() { print('no'); }
for (let how of ['return', 'throw']) {
  let i = g();
  try { print(i[how](1).value); } catch (e) { print('threw', e); }
  print(i.next().done);
}
//> 1
//> true
//> threw 1
//> true

// case: throw goes to the try around the yield
function* g() { for (;;) try { yield 1; } catch (e) { print('caught', e); } }
var i = g();
i.next();
i.throw('a');
i.throw('b');
//> caught a
//> caught b

// case: a return out of the middle of an expression closes what is open
function* g() {
  try {
    var items = { [Symbol.iterator]() { return { next() { return { done: false }; }, return() { print('closed'); return {}; } }; } };
    for (var x of items) { [items[yield]] = [print('pattern')]; }
  } finally { print('finally'); }
}
function* d() { [x = yield] = { [Symbol.iterator]() { return { next() { return { done: false }; }, return() { print('closed too'); return {}; } }; } }; }
function* c() { try { class C { static a = print('not'); [yield]() {} } } finally { print('out of the class'); } }
for (let make of [g, d, c]) { let i = make(); i.next(); print(i.return(7).value); }
//> pattern
//> closed
//> finally
//> 7
//> closed too
//> 7
//> out of the class
//> 7

// case: a running generator cannot be resumed
var i = (function* () { print(error(() => i.next()), error(() => i.throw()), error(() => i.return())); yield; })();
i.next();
print(error(() => i.next.call({})), error(() => i.next.call([].values())), error(() => new i.constructor));
//> TypeError TypeError TypeError
//> TypeError TypeError TypeError

// case: yield* hands on what the iterator inside gives, unwrapped
var inner = {
  [Symbol.iterator]() { return this; },
  next(v) { print('next', v); return { value: 'n', get done() { print('done?'); return false; } }; },
  return(v) { print('return', v); return { value: 'r', done: true }; },
  throw(v) { print('throw', v); return { value: 't', done: true }; },
};
function* g() { try { print('gave', yield* inner); yield* inner; } finally { print('over'); } }
var i = g();
print(i.next('lost').value);
i.next('sent');
print(i.throw('thrown').value);
print(i.return('returned').value);
//> next undefined
//> done?
//> n
//> next sent
//> done?
//> throw thrown
//> gave t
//> next undefined
//> done?
//> n
//> return returned
//> over
//> r

// case: yield* of an iterator that cannot take a throw closes it
function* g() { yield* { [Symbol.iterator]() { return { next() { return {}; }, get throw() { print('throw?'); }, return() { print('closed'); return {}; } }; } }; }
var i = g();
i.next();
print(error(() => i.throw(new RangeError)));
//> throw?
//> closed
//> TypeError

// case: generators within generators, each suspended where it is
function* tree(n) { if (n) { yield* tree(n - 1); yield n; yield* tree(n - 1); } }
print([...tree(4)].join(''));
function* primes() { function* sieve(p, from) { for (let n of from) if (n % p) yield n; } let from = (function* () { for (let n = 2; ; n++) yield n; })(); for (;;) { let p = from.next().value; yield p; from = sieve(p, from); } }
let found = [];
for (let p of primes()) { if (p > 40) break; found.push(p); }
print(found);
//> 121312141213121
//> 2,3,5,7,11,13,17,19,23,29,31,37

// case: generators are made from the function's prototype, and cannot be constructed
function* g() { yield this; }
print(Object.getPrototypeOf(g()) === g.prototype, error(() => new g));
g.prototype = null;
print(Object.getPrototypeOf(g()) === Object.getPrototypeOf(g).prototype, Object.prototype.toString.call(g()));
print(g.call(1).next().value === globalThis, typeof g.call(1).next().value);
//> true TypeError
//> true [object Generator]
//> false object

// case: parameters are read when the generator is made, not when it begins
function* g(a = print('default')) {}
g();
print(error(() => (function* ([a]) {})()));
//> default
//> TypeError

// case: many generators, begun and left alone
var live = [];
for (let n = 0; n < 1500; n++) { let i = (function* () { try { yield n; } finally { print('no'); } })(); i.next(); live.push(i); }
for (let n = 0; n < 5000; n++) { (function* () { yield n; })(); }
for (let n = 0; n < 5000; n++) { for (let i of (function* () { yield n; })()); }
print(live[1499].next === live[0].next);
//> true

// case: deep recursion through generators meets the limit of depth
function* down() { yield* down(); }
down().next();
//! Depth
