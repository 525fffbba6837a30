// case: Boolean as a function and as a constructor
print(Boolean(), Boolean(''), Boolean('false'), Boolean(0), Boolean(NaN), Boolean(null), Boolean({}), Boolean(Symbol()), Boolean(0n));
var b = new Boolean(false);
print(b ? 'object' : 'no', b.valueOf(), b.toString(), b == false, typeof b, Boolean.prototype.valueOf());
class B extends Boolean {}
print(new B(1) instanceof B, new B(1).valueOf(), Object.prototype.toString.call(new B()));
for (let m of ['valueOf', 'toString']) try { Boolean.prototype[m].call({}); } catch (e) { print(e.name); }
print(Reflect.construct(Boolean, [1], Array) instanceof Array, Boolean.prototype.toString.call(Reflect.construct(Boolean, [1], Array)));
//> false false true false false false true true false
//> object false false true object false
//> true true [object Boolean]
//> TypeError
//> TypeError
//> true true

// case: Number as a function and as a constructor
print(Number(), Number(undefined), Number(''), Number('0x1f'), Number(' 12 '), Number([5]), Number({ valueOf: () => '7' }), Number(10n), Number(2n ** 64n + 1n));
print(Number(null), Number(true), Number('1_0'), Number('Infinity'), Number('-0') === 0, Object.is(Number('-0'), -0), Number(-0n));
try { Number(Symbol()); } catch (e) { print(e.name); }
var n = new Number(5);
print(n + 1, typeof n, n == 5, n === 5, Object.keys(n).length, Number.prototype.valueOf(), Number.prototype.toString());
class N extends Number {}
print(new N('3') * 2, new N() instanceof Number);
for (let m of ['valueOf', 'toString', 'toFixed', 'toExponential', 'toPrecision']) try { Number.prototype[m].call('1'); } catch (e) { print(m, e.name); }
//> 0 NaN 0 31 12 5 7 10 18446744073709552000
//> 0 1 NaN Infinity true true 0
//> TypeError
//> 6 object true false 0 0 0
//> 6 true
//> valueOf TypeError
//> toString TypeError
//> toFixed TypeError
//> toExponential TypeError
//> toPrecision TypeError

// case: the constants and tests of Number
print(Number.EPSILON, Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER, Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY);
for (let x of [1, 1.5, '1', NaN, Infinity, 2 ** 53, 2 ** 53 - 1, -0, {}]) print(Number.isFinite(x), Number.isInteger(x), Number.isNaN(x), Number.isSafeInteger(x));
print(Number.parseFloat === parseFloat, Number.parseInt === parseInt, Object.getOwnPropertyDescriptor(Number, 'EPSILON').writable);
//> 2.220446049250313e-16 1.7976931348623157e+308 5e-324 9007199254740991 -9007199254740991 NaN Infinity -Infinity
//> true true false true
//> true false false false
//> false false false false
//> false false true false
//> false false false false
//> true true false false
//> true true false true
//> true true false true
//> false false false false
//> true true false

// case: fixed digits are exact
for (let [x, f] of [[0.5, 0], [1.5, 0], [2.5, 0], [-0.5, 0], [-1.5, 0], [1.005, 2], [1.45, 1], [8.345, 2], [123.456, 2], [0, 2], [-0, 2], [1e21, 2], [1.23e-10, 12], [5e-324, 2], [0.000001, 7],
  [123456789012345680000, 1], [1000000000000000128, 1], [0.1, 20], [-1e-10, 2], [NaN, 2], [Infinity, 2]]) print(x, f, x.toFixed(f));
print(1.5.toFixed(), (0.1).toFixed(100).length, 1.25.toFixed('1'), 1.25.toFixed(null));
for (let f of [-1, 101, Infinity]) try { (1).toFixed(f); } catch (e) { print(e.name); }
try { NaN.toFixed(101); } catch (e) { print(e.name); }
//> 0.5 0 1
//> 1.5 0 2
//> 2.5 0 3
//> -0.5 0 -1
//> -1.5 0 -2
//> 1.005 2 1.00
//> 1.45 1 1.4
//> 8.345 2 8.35
//> 123.456 2 123.46
//> 0 2 0.00
//> 0 2 0.00
//> 1e+21 2 1e+21
//> 1.23e-10 12 0.000000000123
//> 5e-324 2 0.00
//> 0.000001 7 0.0000010
//> 123456789012345680000 1 123456789012345683968.0
//> 1000000000000000100 1 1000000000000000128.0
//> 0.1 20 0.10000000000000000555
//> -1e-10 2 -0.00
//> NaN 2 NaN
//> Infinity 2 Infinity
//> 2 102 1.3 1
//> RangeError
//> RangeError
//> RangeError
//> RangeError

// case: exponents
for (let [x, f] of [[0, undefined], [123456, undefined], [123456, 2], [123456, 0], [0.00015, 1], [25, 0], [35, 0], [1e21, 3], [1e-21, 16], [-1.5e-9, undefined], [5e-324, 3], [1.7976931348623157e308, 5], [NaN, 200], [-Infinity, 1]]) print(x, f, x.toExponential(f));
for (let f of [-1, 101]) try { (1).toExponential(f); } catch (e) { print(e.name); }
print((12345).toExponential(100).length);
//> 0 undefined 0e+0
//> 123456 undefined 1.23456e+5
//> 123456 2 1.23e+5
//> 123456 0 1e+5
//> 0.00015 1 1.5e-4
//> 25 0 3e+1
//> 35 0 4e+1
//> 1e+21 3 1.000e+21
//> 1e-21 16 9.9999999999999991e-22
//> -1.5e-9 undefined -1.5e-9
//> 5e-324 3 4.941e-324
//> 1.7976931348623157e+308 5 1.79769e+308
//> NaN 200 NaN
//> -Infinity 1 -Infinity
//> RangeError
//> RangeError
//> 105

// case: precision
for (let [x, p] of [[0, 1], [0, 5], [123.456, 4], [123.456, 2], [0.000123, 2], [0.0000001, 2], [1e21, 3], [123456, 6], [123456, 5], [99.99, 3], [1e-21, 16], [1.25, 2], [1.35, 2], [-1.5, 1], [2.5, 1], [5e-324, 5], [NaN, 1], [Infinity, 101]]) print(x, p, x.toPrecision(p));
print((1.5).toPrecision(), (0.1).toPrecision(100).length);
for (let p of [0, 101]) try { (1).toPrecision(p); } catch (e) { print(e.name); }
//> 0 1 0
//> 0 5 0.0000
//> 123.456 4 123.5
//> 123.456 2 1.2e+2
//> 0.000123 2 0.00012
//> 1e-7 2 1.0e-7
//> 1e+21 3 1.00e+21
//> 123456 6 123456
//> 123456 5 1.2346e+5
//> 99.99 3 100
//> 1e-21 16 9.999999999999999e-22
//> 1.25 2 1.3
//> 1.35 2 1.4
//> -1.5 1 -2
//> 2.5 1 3
//> 5e-324 5 4.9407e-324
//> NaN 1 NaN
//> Infinity 101 Infinity
//> 1.5 102
//> RangeError
//> RangeError

// case: digits in another radix
for (let r of [2, 3, 8, 16, 36]) print(r, (255).toString(r), (-255).toString(r), (0.75).toString(r).slice(0, 9), (2 ** 70).toString(r).slice(0, 9), (0).toString(r));
print((-0).toString(2), NaN.toString(16), Infinity.toString(36), (3.75).toString(8), (2 ** 60).toString(32), (0.1).toString(2), (123.456).toString());
print((255).toString(undefined), (255).toString('16'), (255).toString(16.9));
for (let r of [1, 37, 0, NaN, Infinity, null]) try { (1).toString(r); } catch (e) { print(e.name); }
//> 2 11111111 -11111111 0.11 100000000 0
//> 3 100110 -100110 0.2020202 101210022 0
//> 8 377 -377 0.6 200000000 0
//> 16 ff -ff 0.c 400000000 0
//> 36 73 -73 0.r 6x5kxtvuw 0
//> 0 NaN Infinity 3.6 1000000000000 0.0001100110011001100110011001100110011001100110011001101 123.456
//> 255 ff ff
//> RangeError
//> RangeError
//> RangeError
//> RangeError
//> RangeError
//> RangeError

// case: BigInt as a function
print(BigInt(1), BigInt('0x10'), BigInt(''), BigInt(true), BigInt({ valueOf: () => '5' }), BigInt(2 ** 70), typeof BigInt(0), BigInt(-0), BigInt(Number.MAX_VALUE) === 2n ** 1024n - 2n ** 971n);
for (let bad of [1.5, NaN, Infinity, '1.5', 'x', undefined, null, Symbol()]) try { BigInt(bad); } catch (e) { print(e.name); }
try { new BigInt(1); } catch (e) { print(e.name); }
print(typeof Object(1n), Object(1n) + 1n, BigInt.prototype[Symbol.toStringTag], (255n).toString(16), (-255n).toString(2), Object(5n).valueOf());
for (let m of ['valueOf', 'toString']) try { BigInt.prototype[m].call(1); } catch (e) { print(e.name); }
//> 1 16 0 1 5 1180591620717411303424 bigint 0 true
//> RangeError
//> RangeError
//> RangeError
//> SyntaxError
//> SyntaxError
//> TypeError
//> TypeError
//> TypeError
//> TypeError
//> object 2 BigInt ff -11111111 5
//> TypeError
//> TypeError

// case: BigInts of so many bits
for (let [bits, n] of [[3, 5n], [3, 3n], [3, -5n], [0, 5n], [1, 1n], [64, 2n ** 63n], [64, -1n], [64, 2n ** 64n + 5n], [200, -1n], [8, 127n], [8, 128n], [8, -129n]]) print(bits, n, BigInt.asIntN(bits, n), BigInt.asUintN(bits, n));
print(BigInt.asUintN(2 ** 53 - 1, 5n), BigInt.asIntN(2 ** 53 - 1, -5n), BigInt.asIntN('4', '10'));
for (let f of [() => BigInt.asIntN(-1, 1n), () => BigInt.asIntN(2 ** 53, 1n), () => BigInt.asIntN(1, 1), () => BigInt.asUintN(1)]) try { f(); } catch (e) { print(e.name); }
//> 3 5 -3 5
//> 3 3 3 3
//> 3 -5 3 3
//> 0 5 0 0
//> 1 1 -1 1
//> 64 9223372036854775808 -9223372036854775808 9223372036854775808
//> 64 -1 -1 18446744073709551615
//> 64 18446744073709551621 5 5
//> 200 -1 -1 1606938044258990275541962092341162602522202993782792835301375
//> 8 127 127 127
//> 8 128 -128 128
//> 8 -129 127 127
//> 5 -5 -6
//> RangeError
//> RangeError
//> TypeError
//> TypeError
