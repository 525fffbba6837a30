// case: next is read once, done before value, and return is called when a loop is left
var log = [];
function iterable(n) {
  var it = {
    get next() { log.push('get next'); return function () { log.push('next'); return { get done() { log.push('done'); return n-- <= 0; }, get value() { log.push('value'); return n; } }; }; },
    get return() { log.push('get return'); return function () { log.push('return'); return {}; }; },
  };
  return { [Symbol.iterator]() { log.push('iterator'); return it; } };
}
for (var x of iterable(1)) log.push('body ' + x);
print(log);
log = [];
for (var x of iterable(5)) break;
print(log);
log = [];
try { for (var x of iterable(5)) throw new RangeError(); } catch (e) { log.push(e.name); }
print(log);
log = [];
print([...iterable(2)], log);
log = [];
var [a] = iterable(2);
print(a, log);
log = [];
(function () { for (var x of iterable(3)) return; })();
print(log);
//> iterator,get next,next,done,value,body 0,next,done
//> iterator,get next,next,done,value,get return,return
//> iterator,get next,next,done,value,get return,return,RangeError
//> 1,0 iterator,get next,next,done,value,next,done,value,next,done
//> 1 iterator,get next,next,done,value,get return,return
//> iterator,get next,next,done,value,get return,return

// case: what a missing or wrong part of the protocol does
function attempt(o) { try { for (var x of o) break; print('fine'); } catch (e) { print(typeof e === 'object' ? e.name : e); } }
attempt({});
attempt(undefined);
attempt(1);
attempt({ [Symbol.iterator]: 1 });
attempt({ [Symbol.iterator]() { return 1; } });
attempt({ [Symbol.iterator]() { return {}; } });
attempt({ [Symbol.iterator]() { return { next: 1 }; } });
attempt({ [Symbol.iterator]() { return { next() { return 1; } }; } });
attempt({ [Symbol.iterator]() { return { next() { return {}; } }; } });
attempt({ [Symbol.iterator]() { return { next() { return {}; }, return: 1 }; } });
attempt({ [Symbol.iterator]() { return { next() { return {}; }, return: null }; } });
attempt({ [Symbol.iterator]() { return { next() { return {}; }, return() { return 1; } }; } });
attempt({ [Symbol.iterator]() { return { next() { return {}; }, return() { throw 'thrown'; } }; } });
attempt({ [Symbol.iterator]() { return { next() { return {}; }, get return() { throw 'got'; } }; } });
attempt({ [Symbol.iterator]() { return { next() { return { done: 'yes' }; }, return() { throw 'not called'; } }; } });
attempt({ [Symbol.iterator]() { return { next() { throw 'next'; }, return() { throw 'not called'; } }; } });
attempt({ [Symbol.iterator]() { return { next() { return { get done() { throw 'done'; } }; }, return() { throw 'not called'; } }; } });
attempt({ [Symbol.iterator]() { return { next() { return { get value() { throw 'value'; } }; }, return() { throw 'not called'; } }; } });
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> fine
//> TypeError
//> fine
//> TypeError
//> thrown
//> got
//> fine
//> next
//> done
//> value

// case: a throw in the body wins over what return does
function iterable(ret) { return { [Symbol.iterator]() { return { next() { return {}; }, return: ret }; } }; }
for (let ret of [() => { throw 'return'; }, () => 1, 1]) try { for (var x of iterable(ret)) throw 'body'; } catch (e) { print(e); }
for (let ret of [() => { throw 'return'; }, () => 1]) try { var [y] = iterable(ret); } catch (e) { print(e.name || e); }
//> body
//> body
//> body
//> return
//> TypeError

// case: arrays as iterables follow a polluted prototype
var next = Object.getPrototypeOf([][Symbol.iterator]()).next;
Object.getPrototypeOf([][Symbol.iterator]()).next = function () { var r = next.call(this); return r.done ? r : { done: false, value: r.value * 2 }; };
print([...[1, 2]].length, [...[1, 2]][1]);
//> 2 4
