/*---
esid: sec-setintegritylevel
description: A typed array of a detached buffer has no elements, so that it can be frozen
features: [TypedArray]
---*/
const array = new Uint8Array(1);
array.buffer.transfer();
try {
  show(1, Object.isFrozen(Object.freeze(array)));
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: true
//   (completed)
