/*---
esid: sec-isvalidintegerindex
description: "\"NaN\" is a canonical numeric string: a typed array has no such property and gets none"
features: [TypedArray]
---*/
const array = new Uint8Array(1);
show(1, Reflect.defineProperty(array, "NaN", { value: 1 }));
show(2, Object.hasOwn(array, "NaN"));
// Expected:
//   1: false
//   2: false
//   (completed)
