/*---
esid: sec-createlistfromarraylike
description: How many arguments apply passes is said by the property length, also of a typed array
features: [TypedArray, Reflect]
---*/
const array = Object.defineProperty(new Int8Array(1), "length", { value: 2 });
Reflect.apply((...list) => show(1, ...list), null, array);
// Expected:
//   1: 0 undefined
//   (completed)
