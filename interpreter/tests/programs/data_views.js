// case: values in both orders
var v = new DataView(new ArrayBuffer(16), 1, 12);
v.setUint16(0, 0x1234); v.setInt32(2, -2, true); v.setFloat32(6, 1.5);
print(v.getUint8(0), v.getUint16(0, true), v.getInt8(2), v.getUint32(2), v.getInt32(2, true), v.getFloat32(6), v.getFloat32(6, true) < 1e-40, v.getInt16(10));
v.setBigUint64(0, -1n); v.setFloat16(8, 1.337); v.setBigInt64(0, 1n << 63n, true);
print(v.getBigInt64(0, true), v.getBigUint64(0), v.getFloat16(8), v.setFloat64(0, NaN), v.getFloat64(0));
print(v.byteLength, v.byteOffset, v.buffer.byteLength, Object.prototype.toString.call(v));
//> 18 13330 -2 4278190079 -2 1.5 true 0
//> -9223372036854775808 128 1.3369140625 undefined NaN
//> 12 1 16 [object DataView]

// case: indices and values are converted before bounds are looked at
var log = [];
var note = (name, value) => ({ valueOf() { log.push(name); return value; } });
var v = new DataView(new ArrayBuffer(2));
print(error(() => v.setInt8(note('index', 9), note('value', 1))), error(() => v.getInt16(note('index', 1))), error(() => v.getInt8(-1)), error(() => v.setBigInt64(0, 1)), v.getInt8(), v.setInt8(), log);
print(error(() => DataView(new ArrayBuffer)), error(() => new DataView({})), error(() => new DataView(new ArrayBuffer(1), 2)), error(() => new DataView(new ArrayBuffer(1), 1, 1)), new DataView(new ArrayBuffer(1), 1).byteLength);
//> RangeError RangeError RangeError TypeError 0 undefined index,value,index
//> TypeError TypeError RangeError RangeError 0

// case: views follow a buffer that is resized
var b = new ArrayBuffer(4, { maxByteLength: 8 });
var rest = new DataView(b, 2), fixed = new DataView(b, 2, 2);
var show = () => print(error(() => rest.byteLength), error(() => rest.byteOffset), error(() => fixed.byteLength), error(() => rest.getInt8(0)));
b.resize(8);
print(rest.byteLength, fixed.byteLength);
b.resize(3); show();
b.resize(1); show();
b.resize(4); b.transfer(); show();
//> 6 2
//> none none TypeError none
//> TypeError TypeError TypeError TypeError
//> TypeError TypeError TypeError TypeError

// case: what reading NewTarget's prototype does to the buffer
var b = new ArrayBuffer(4, { maxByteLength: 8 });
var target = act => Object.defineProperty(function () {}.bind(), 'prototype', { get() { act(); } });
print(error(() => Reflect.construct(DataView, [b, 2, 2], target(() => b.resize(3)))), error(() => Reflect.construct(DataView, [b, 4], target(() => b.transfer()))));
print(error(() => Reflect.construct(DataView, [new SharedArrayBuffer(2)], target(() => {}))));
//> RangeError RangeError
//> none
