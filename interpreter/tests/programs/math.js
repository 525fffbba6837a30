// case: functions whose results are exact
for (let x of [-0, 0, 0.5, -0.5, 1.5, 2.5, -1.5, -2.5, 0.49999999999999994, 4503599627370497.5, NaN, -Infinity]) print(x, Math.round(x), Math.floor(x), Math.ceil(x), Math.trunc(x), Math.sign(x), Math.abs(x), Object.is(Math.round(x), -0));
print(Math.clz32(0), Math.clz32(1), Math.clz32(-1), Math.clz32('8'), Math.imul(3, 4), Math.imul(0xffffffff, 5), Math.imul(2 ** 31, 2), Math.fround(5.5), Math.fround(5.05), Math.fround(2 ** 128), Math.fround(-0) === 0);
print(Math.sqrt(16), Math.sqrt(-1), Math.cbrt(-27), Math.hypot(3, 4), Math.hypot(), Math.hypot(-5), Math.hypot(NaN, Infinity), Math.hypot(NaN, 1), Math.pow(2, 10), Math.pow(1, Infinity), Math.pow(NaN, 0), Math.pow(-8, 1 / 3));
print(Object.is(Math.hypot(-0), 0), Object.is(Math.sqrt(-0), -0), Object.is(Math.atan2(-0, 1), -0), Math.atan2(0, -1) === Math.PI, Math.log(1), Math.log(-1), Math.log10(1000), Math.log2(8), Math.exp(0), Math.expm1(0), Math.log1p(0), Math.log(0));
print(Math.acosh(1), Math.acosh(0.5), Math.atanh(1), Math.atanh(2), Object.is(Math.asinh(-0), -0), Math.asinh(-Infinity), Math.sin(0), Math.cos(0), Math.tan(-0) === 0, Math.tanh(Infinity), Math.sinh(-Infinity), Math.cosh(0));
//> 0 0 0 0 0 0 0 true
//> 0 0 0 0 0 0 0 false
//> 0.5 1 0 1 0 1 0.5 false
//> -0.5 0 -1 0 0 -1 0.5 true
//> 1.5 2 1 2 1 1 1.5 false
//> 2.5 3 2 3 2 1 2.5 false
//> -1.5 -1 -2 -1 -1 -1 1.5 false
//> -2.5 -2 -3 -2 -2 -1 2.5 false
//> 0.49999999999999994 0 0 1 0 1 0.49999999999999994 false
//> 4503599627370498 4503599627370498 4503599627370498 4503599627370498 4503599627370498 1 4503599627370498 false
//> NaN NaN NaN NaN NaN NaN NaN false
//> -Infinity -Infinity -Infinity -Infinity -Infinity -1 Infinity false
//> 32 31 0 28 12 -5 0 5.5 5.050000190734863 Infinity true
//> 4 NaN -3 5 0 5 Infinity NaN 1024 NaN 1 NaN
//> true true true true 0 NaN 3 3 1 0 0 -Infinity
//> 0 NaN Infinity NaN true -Infinity 0 1 true 1 -Infinity 1

// case: the greatest and the least
print(Math.max(), Math.min(), Math.max(1, '3', 2), Math.min(1, NaN), Math.max(NaN, Infinity), Object.is(Math.max(-0, 0), 0), Object.is(Math.max(0, -0), 0), Object.is(Math.min(0, -0), -0), Object.is(Math.min(-0, 0), -0), Math.max.length);
var log = [];
function n(x) { return { valueOf() { log.push(x); return x; } }; }
Math.max(n(NaN), n(1), n(2));
try { Math.min(n(3), { valueOf() { throw 'v'; } }, n(4)); } catch (e) { log.push(e); }
Math.hypot(n(Infinity), n(5));
print(log);
//> -Infinity Infinity 3 NaN NaN true true true true 2
//> NaN,1,2,3,v,Infinity,5

// case: constants and the object
print(Math.E, Math.PI, Math.LN10, Math.LN2, Math.LOG10E, Math.LOG2E, Math.SQRT1_2, Math.SQRT2, Math[Symbol.toStringTag]);
Math.PI = 3;
print(Math.PI, delete Math.PI, typeof Math);
try { Math(); } catch (e) { print(e.name); }
//> 2.718281828459045 3.141592653589793 2.302585092994046 0.6931471805599453 0.4342944819032518 1.4426950408889634 0.7071067811865476 1.4142135623730951 Math
//> 3.141592653589793 false object
//> TypeError
