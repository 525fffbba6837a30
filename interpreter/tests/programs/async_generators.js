// case: an async generator answers requests one after the other
async function* g(a) { print('begun', a); let b = yield a; print('got', b); yield Promise.resolve(2); return 3; }
var i = g(1);
print('made');
for (let sent of ['lost', 'sent', 'x', 'y']) i.next(sent).then(v => print(v.value, v.done));
print('asked');
//> made
//> begun 1
//> asked
//> got sent
//> 1 false
//> 2 false
//> 3 true
//> undefined true

// case: return and throw wait for what is under way, and await
async function* g() { try { yield 1; yield 2; } catch (e) { print('caught', e); yield 3; } finally { print('finally'); } }
var i = g();
i.next().then(v => print(v.value));
i.throw('thrown').then(v => print(v.value));
i.return(Promise.resolve('returned')).then(v => print(v.value, v.done));
i.return(Promise.reject('rejected')).catch(e => print(e));
var j = g();
j.return('early').then(v => print(v.value, v.done));
j.throw('late').catch(e => print(e));
//> caught thrown
//> 1
//> early true
//> late
//> 3
//> finally
//> returned true
//> rejected

// case: what is no async generator rejects a promise
var next = (async function* () {})().next;
next.call({}).catch(e => print(e.name));
next.call((function* () {})()).catch(e => print(e.name));
//> TypeError
//> TypeError

// case: return awaits its value, and so does yield
(async function* () { try { return Promise.reject(1); } catch (e) { print('caught', e); } })().next();
(async function* () { try { yield Promise.reject(2); } catch (e) { print('caught', e); } })().next();
//> caught 1
//> caught 2

// case: for await over async and sync iterables
async function* g() { yield 1; yield 2; }
(async () => {
  for await (let x of g()) print(x);
  for await (let x of [Promise.resolve('a'), 'b']) print(x);
  for await (const [a, b = 'default'] of [['p'], ['q', 'r']]) print(a, b);
  try { for await (let x of [Promise.reject('bad')]) print('no'); } catch (e) { print('caught', e); }
  try { for await (let x of {}) print('no'); } catch (e) { print(e.name); }
})();
//> 1
//> 2
//> a
//> b
//> p default
//> q r
//> caught bad
//> TypeError

// case: leaving the loop closes the iterator and waits for that
var it = { [Symbol.asyncIterator]() { return { next() { return { value: 1, done: false }; }, return() { print('closed'); return Promise.resolve({}).then(v => { print('waited'); return v; }); } }; } };
(async () => {
  for await (let x of it) break;
  print('behind');
  outer: for (let k of [1, 2]) for await (let x of it) { print(k); continue outer; }
  await (async () => { for await (let x of it) return; })();
  try { for await (let x of it) throw 'thrown'; } catch (e) { print(e); }
})();
//> closed
//> waited
//> behind
//> 1
//> closed
//> waited
//> 2
//> closed
//> waited
//> closed
//> waited
//> closed
//> waited
//> thrown

// case: a sync iterator is closed where a promise that it gave is rejected
function* g() { try { yield Promise.reject('bad'); } finally { print('closed'); } }
(async () => { try { for await (let x of g()); } catch (e) { print(e); } })();
//> closed
//> bad

// case: yield* in an async generator
async function* inner() { let x = yield 1; print('sent', x); try { yield 2; } finally { print('inner left'); } }
async function* outer() { print('result', yield* [Promise.resolve('s')]); yield* inner(); }
(async () => {
  let i = outer();
  for (let sent of ['a', 'b', 'c']) { let v = await i.next(sent); print(v.value, v.done); }
  let v = await i.return('r');
  print(v.value, v.done);
})();
//> s false
//> result undefined
//> 1 false
//> sent c
//> 2 false
//> inner left
//> r true

// case: methods of classes and objects, with super and this
class A { async *m() { yield this.x; } x = 1; }
class B extends A { async *m() { yield* super.m(); yield 'B'; } static async *#p() { yield 'private'; } static q() { return B.#p(); } }
(async () => { for await (let v of new B().m()) print(v); for await (let v of B.q()) print(v); for await (let v of { async *m() { yield 'o'; } }.m()) print(v); })();
//> 1
//> B
//> private
//> o

// case: Array.fromAsync
(async () => {
  print(await Array.fromAsync([1, Promise.resolve(2)]));
  print(await Array.fromAsync({ length: 2, 0: 'a', 1: Promise.resolve('b') }, async (v, k) => v + k));
  async function* g() { try { yield 1; yield 2; } finally { print('closed'); } }
  print(await Array.fromAsync(g(), v => v * 2));
  try { await Array.fromAsync(g(), () => { throw 'mapper'; }); } catch (e) { print(e); }
  try { await Array.fromAsync(null); } catch (e) { print(e.name); }
})();
//> 1,2
//> a0,b1
//> closed
//> 2,4
//> closed
//> mapper
//> TypeError
