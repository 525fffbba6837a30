// case: what is read is what was there, what is written wraps
var a = new Uint8Array(2);
print(Atomics.add(a, 0, 300), a[0], Atomics.sub(a, 0, 45), a[0], Atomics.or(a, 0, 6), Atomics.and(a, 0, 0xFA), Atomics.xor(a, 0, -1), a[0], Atomics.exchange(a, 0, 5.9), Atomics.load(a, 0));
print(Atomics.store(a, 1, -1.5), a[1], Atomics.compareExchange(a, 1, 511, 4), a[1], Atomics.compareExchange(a, 1, 5, 6), a[1], Object.is(Atomics.store(a, 0, -0), 0));
var b = new BigInt64Array(1);
print(Atomics.add(b, 0, (1n << 63n) + 1n), b[0], Atomics.store(b, 0, 1n << 65n), b[0]);
//> 0 44 44 255 255 255 250 5 5 5
//> -1 255 255 4 4 4 true
//> 0 -9223372036854775807 36893488147419103232 0

// case: what cannot be accessed
var a = new Int32Array(1);
print(error(() => Atomics.add(new Float32Array(1), 0, 1)), error(() => Atomics.load(new Uint8ClampedArray(1), 0)), error(() => Atomics.load(a, 1)), error(() => Atomics.load(a, -1)), error(() => Atomics.load([1], 0)), error(() => Atomics.store(a, 0, 1n)));
print(error(() => Atomics.add(a, 0, { valueOf() { a.buffer.transfer(); return 1; } })));
var r = new Int32Array(new ArrayBuffer(8, { maxByteLength: 8 }));
print(error(() => Atomics.add(r, 1, { valueOf() { r.buffer.resize(4); return 1; } })), error(() => Atomics.load(r, { valueOf() { r.buffer.resize(3); return 0; } })));
//> TypeError TypeError RangeError RangeError TypeError TypeError
//> TypeError
//> RangeError RangeError

// case: one agent alone
var a = new Int32Array(new SharedArrayBuffer(8));
print(Atomics.notify(a, 0), Atomics.notify(new Int32Array(1), 0, 1), Atomics.wait(a, 0, 1), Atomics.wait(a, 0, 0, 0), Atomics.isLockFree(4), Atomics.isLockFree(3));
print(error(() => Atomics.wait(new Int32Array(1), 0, 0, 0)), error(() => Atomics.notify(new Int16Array(1), 0)), error(() => Atomics.wait(a, 2, 0, 0)), Atomics.pause(), error(() => Atomics.pause('1')));
print(Object.prototype.toString.call(Atomics), typeof Atomics.wait);
//> 0 0 not-equal timed-out true false
//> TypeError TypeError RangeError undefined TypeError
//> [object Atomics] function

// case: waiting without being suspended
var a = new Int32Array(new SharedArrayBuffer(8));
var show = (name, r) => print(name, r.async, r.async ? Object.prototype.toString.call(r.value) : r.value, Object.keys(r));
var then = (name, r) => { show(name, r); r.value.then(v => print(name, v)); };
show('not equal', Atomics.waitAsync(a, 0, 1));
show('at once', Atomics.waitAsync(a, 0, 0, -1));
then('late', Atomics.waitAsync(a, 0, 0, 20));
then('first', Atomics.waitAsync(a, 1, 0));
then('soon', Atomics.waitAsync(a, 0, 0, 10));
then('second', Atomics.waitAsync(a, 1, 0, 30));
then('for ever', Atomics.waitAsync(a, 1, 0, NaN));
print(Atomics.notify(a, 1, 2), Atomics.notify(a, 1, -1), Atomics.notify(new Int32Array(a.buffer), 0, 0));
Promise.resolve().then(() => print('job'));
print(error(() => Atomics.waitAsync(new Int32Array(1), 0, 0)));
//> not equal false not-equal async,value
//> at once false timed-out async,value
//> late true [object Promise] async,value
//> first true [object Promise] async,value
//> soon true [object Promise] async,value
//> second true [object Promise] async,value
//> for ever true [object Promise] async,value
//> 2 0 0
//> TypeError
//> first ok
//> second ok
//> job
//> soon timed-out
//> late timed-out
