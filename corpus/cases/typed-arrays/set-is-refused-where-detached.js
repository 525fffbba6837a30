/*---
esid: sec-typedarray-set
description: What inherits from a typed array of a detached buffer gets no element, and nothing is refused
features: [TypedArray]
---*/
const array = new Uint8Array(1);
array.buffer.transfer();
show(1, Reflect.set(Object.create(array), 0, 0, 0));
// Expected:
//   1: true
//   (completed)
