/*---
esid: sec-typedarraysetelement
description: What the conversion of an element throws goes on out of Reflect.defineProperty
features: [TypedArray]
---*/
try {
  show(1, Reflect.defineProperty(new Uint8Array(1), 0, { value: Symbol.iterator }));
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
