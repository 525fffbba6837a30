// case: reactions run behind the script, in order
Promise.resolve(1).then(v => print('then', v)).finally(() => print('finally')).then(() => print('last'));
Promise.reject(2).catch(e => print('catch', e));
print('script');
//> script
//> then 1
//> catch 2
//> finally
//> last

// case: jobs run behind a script that threw, and what they throw is not seen
Promise.resolve().then(() => { print('job'); throw 1; });
throw new RangeError;
//> job
//! RangeError

// case: a promise is resolved once; with a thenable, two jobs later
var p = new Promise((resolve, reject) => { resolve({ then(r) { print('thenable'); r('value'); throw 'late'; } }); resolve(1); reject(2); });
p.then(v => print(v), e => print('no'));
Promise.resolve().then(() => print(1)).then(() => print(2)).then(() => print(3));
//> thenable
//> 1
//> value
//> 2
//> 3

// case: a promise cannot be resolved with itself
var resolve, p = new Promise(r => resolve = r);
resolve(p);
p.catch(e => print(e.name));
//> TypeError

// case: resolve gives back a promise of the same constructor only
class P extends Promise {}
var p = P.resolve(1);
print(P.resolve(p) === p, Promise.resolve(p) === p, p instanceof P, p.then() instanceof P, p.finally() instanceof P);
Object.defineProperty(P, Symbol.species, { value: Promise });
print(p.then() instanceof P);
//> true false true true true
//> false

// case: all and its like
var late = v => Promise.resolve().then(() => v);
Promise.all([late(1), 2, late(3)]).then(v => print('all', v));
Promise.all([]).then(v => print('none', v.length));
Promise.all([late(1), Promise.reject('e')]).catch(e => print('rejected', e));
Promise.allSettled([1, Promise.reject(2)]).then(v => print(JSON.stringify(v)));
Promise.any([Promise.reject(1), late(2)]).then(v => print('any', v));
Promise.any([Promise.reject(1), Promise.reject(2)]).catch(e => print(e.name, e.errors));
Promise.race([late(1), 2]).then(v => print('race', v));
//> none 0
//> rejected e
//> [{"status":"fulfilled","value":1},{"status":"rejected","reason":2}]
//> AggregateError 1,2
//> race 2
//> all 1,2,3
//> any 2

// case: try and withResolvers
Promise.try((a, b) => a + b, 1, 2).then(v => print(v));
Promise.try(() => { throw 3; }).catch(e => print('threw', e));
var { promise, resolve, reject } = Promise.withResolvers();
promise.then(v => print(v));
resolve('resolved');
print(error(() => Promise.withResolvers.call(1)), error(() => Promise()), error(() => new Promise(1)));
//> TypeError TypeError TypeError
//> 3
//> threw 3
//> resolved

// case: a broken constructor does not get a capability
function Twice(executor) { executor(() => {}, () => {}); executor(() => {}, () => {}); }
function Never(executor) {}
print(error(() => Promise.resolve.call(Twice)), error(() => Promise.resolve.call(Never)), error(() => Promise.resolve.call(() => {})));
function Later(executor) { executor(undefined, undefined); executor(v => print('resolved', v), () => {}); }
print(Promise.resolve.call(Later, 1) instanceof Later);
//> TypeError TypeError TypeError
//> resolved 1
//> true

// case: endless jobs meet a limit
(function again() { Promise.resolve().then(again); })();
//! Memory

// case: finally waits, and passes on what came before unless it throws
Promise.resolve(1).finally(() => 2).then(v => print(v));
Promise.reject(3).finally(() => Promise.resolve(4)).catch(e => print(e));
Promise.resolve(5).finally(() => { throw 6; }).catch(e => print(e));
//> 6
//> 1
//> 3
