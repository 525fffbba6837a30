// case: lengths of buffers
var b = new ArrayBuffer(8), r = new ArrayBuffer(2, { maxByteLength: 5 });
print(b.byteLength, b.maxByteLength, b.resizable, b.detached, r.byteLength, r.maxByteLength, r.resizable, new ArrayBuffer().byteLength, new ArrayBuffer('3').byteLength);
print(error(() => ArrayBuffer(1)), error(() => new ArrayBuffer(-1)), error(() => new ArrayBuffer(2 ** 53)), error(() => new ArrayBuffer(2 ** 50)), error(() => new ArrayBuffer(3, { maxByteLength: 2 })), error(() => new ArrayBuffer(1, { maxByteLength: 2 ** 50 })));
//> 8 8 false false 2 5 true 0 3
//> TypeError RangeError RangeError RangeError RangeError RangeError

// case: resizing keeps what fits, and new bytes are zeros
var r = new ArrayBuffer(2, { maxByteLength: 5 });
new Uint8Array(r).set([1, 2]);
r.resize(1); r.resize(4);
print(new Uint8Array(r), r.byteLength, error(() => r.resize(6)), error(() => new ArrayBuffer(1).resize(1)), r.resize());
print(r.byteLength);
//>  4 RangeError TypeError undefined
//> 0

// case: slices
var b = new Uint8Array([1, 2, 3, 4]).buffer;
print(new Uint8Array(b.slice(1, -1)), new Uint8Array(b.slice(-2)), b.slice(3, 1).byteLength, new ArrayBuffer(4, { maxByteLength: 8 }).slice().resizable);
b.constructor = { [Symbol.species]: function () { return b; } };
print(error(() => b.slice()));
b.constructor = { [Symbol.species]: function () { return new ArrayBuffer(1); } };
print(error(() => b.slice()), b.slice(0, 1).byteLength);
b.constructor = { [Symbol.species]: function (n) { b.transfer(); return new ArrayBuffer(n); } };
print(error(() => b.slice()));
//> 2,3 3,4 0 false
//> TypeError
//> TypeError 1
//> TypeError

// case: transfers detach
var r = new ArrayBuffer(2, { maxByteLength: 5 });
new Uint8Array(r)[0] = 7;
var t = r.transfer(3), f = t.transferToFixedLength();
print(r.detached, r.byteLength, r.maxByteLength, r.resizable, t.detached, f.resizable, new Uint8Array(f));
print(error(() => r.transfer()), error(() => r.slice()), error(() => r.resize(1)), error(() => new Uint8Array(r)), error(() => new DataView(r)), f.transfer().resizable);
//> true 0 0 true true false 7,0,0
//> TypeError TypeError TypeError TypeError TypeError false

// case: order of looks and conversions
var log = [];
class Buffer extends ArrayBuffer {}
var target = new Proxy(Buffer, { get(t, k) { log.push(String(k)); return t[k]; } });
Reflect.construct(ArrayBuffer, [{ valueOf() { log.push('length'); return 1; } }, { get maxByteLength() { log.push('maxByteLength'); return { valueOf() { log.push('max'); return 1; } }; } }], target);
print(log);
log = [];
print(error(() => Reflect.construct(ArrayBuffer, [2, { maxByteLength: 1 }], target)), log);
//> length,maxByteLength,max,prototype
//> RangeError

// case: isView and brands
print(ArrayBuffer.isView(new Uint8Array), ArrayBuffer.isView(new DataView(new ArrayBuffer)), ArrayBuffer.isView(new ArrayBuffer), ArrayBuffer.isView(), ArrayBuffer[Symbol.species] === ArrayBuffer);
var get = Object.getOwnPropertyDescriptor(ArrayBuffer.prototype, 'byteLength').get;
print(error(() => get.call({})), error(() => get.call(new SharedArrayBuffer(1))), error(() => ArrayBuffer.prototype.byteLength), Object.prototype.toString.call(new ArrayBuffer));
//> true true false false true
//> TypeError TypeError TypeError [object ArrayBuffer]

// case: shared buffers grow, and only grow
var s = new SharedArrayBuffer(2, { maxByteLength: 5 });
var v = new Uint8Array(s);
v[1] = 3;
s.grow(4);
print(s.byteLength, s.maxByteLength, s.growable, v, new SharedArrayBuffer(1).growable, error(() => s.grow(1)), error(() => s.grow(6)), s.grow(4), error(() => new SharedArrayBuffer(1).grow(1)));
print(new Uint8Array(s.slice(1, 3)), s.slice().growable, Object.prototype.toString.call(s), error(() => ArrayBuffer.prototype.slice.call(s)), error(() => SharedArrayBuffer.prototype.slice.call(new ArrayBuffer)), 'transfer' in s);
//> 4 5 true 0,3,0,0 false RangeError RangeError undefined TypeError
//> 3,0 false [object SharedArrayBuffer] TypeError TypeError false
