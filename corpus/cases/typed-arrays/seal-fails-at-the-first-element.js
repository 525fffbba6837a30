/*---
esid: sec-setintegritylevel
description: Object.seal of a typed array fails at its first element, and leaves the properties behind it as they are
features: [TypedArray]
---*/
const array = new Uint8Array(1);
Object.defineProperty(array, "a", { set() {}, configurable: true });
try {
  Object.seal(array);
} catch (error) {
  caught(1, error);
}
descriptor(2, array, "a");
// Expected:
//   1: ! TypeError
//   2: {get: undefined, set: function#1, -c}
//   (completed)
