// case: an async function runs up to its first await
async function f(a) { print('begun', a); let v = await a; print('went on', v); return v + 1; }
f(1).then(v => print('returned', v));
print('script');
//> begun 1
//> script
//> went on 1
//> returned 2

// case: what it throws, in the parameters or the body, rejects its promise
async function f(a = (() => { throw 'parameter'; })()) {}
f().catch(e => print(e));
(async () => { throw 'body'; })().catch(e => print(e));
(async () => { try { await Promise.reject('awaited'); } catch (e) { print('caught', e); } finally { print('finally'); } })();
//> parameter
//> body
//> caught awaited
//> finally

// case: arrow functions, methods and static methods; this and arguments
class A { async m() { return [await this.x, arguments.length]; } x = 1; static async s() { return super.toString === Function.prototype.toString; } }
new A().m(1, 2).then(v => print(v));
A.s().then(v => print(v));
(function () { (async x => print(await x, arguments[0], this.y))(3); }).call({ y: 4 }, 5);
//> true
//> 3 5 4
//> 1,2

// case: functions take turns
async function count(name) { for (let i = 0; i < 3; i++) { print(name, i); await null; } }
count('a'); count('b');
//> a 0
//> b 0
//> a 1
//> b 1
//> a 2
//> b 2

// case: await of a native promise takes one turn, of a thenable three
var turn = 0;
(async function () { for (let n = 0; n < 5; n++) { await null; turn++; } })();
(async function () { await Promise.resolve(); print('promise', turn); })();
(async function () { await { then(r) { r(); } }; print('thenable', turn); })();
(async function () { return Promise.resolve(); })().then(() => print('returned', turn));
//> promise 1
//> thenable 2
//> returned 3

// case: an async function is no constructor and has no prototype
async function f() {}
print(error(() => new f), 'prototype' in f, Object.prototype.toString.call(f), f() instanceof Promise);
//> TypeError false [object AsyncFunction] true

// case: many at once
let sum = 0;
async function deep(n) { if (n) { await deep(n - 1); sum += n; } }
deep(50).then(() => print(sum));
Promise.all(Array.from({ length: 1500 }, async (_, i) => { await null; await null; return i; })).then(v => print(v.length, v[1499]));
//> 1500 1499
//> 1275

// case: the depth of calls is that of the code that goes on
async function f() { await null; return (function down(n) { return n ? down(n - 1) : 'down'; })(100); }
f().then(f).then(v => print(v));
//> down

// case: deep recursion through async functions meets the limit of depth
(async function down() { await down(); })();
//! Depth
