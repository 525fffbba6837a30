/*---
esid: sec-typedarray-set
description: What inherits from a typed array gets no element where the typed array has none
features: [TypedArray]
---*/
const object = Object.create(new Uint8Array(1));
show(1, Reflect.set(object, 1, 0));
dump(2, object);
// Expected:
//   1: true
//   2: object#1 {extensible, prototype: object#2}
//   (completed)
