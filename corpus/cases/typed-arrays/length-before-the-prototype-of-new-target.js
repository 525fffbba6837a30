/*---
esid: sec-typedarray
description: The constructor of a typed array looks at the length before it asks new.target for its prototype
features: [TypedArray, Reflect.construct]
---*/
const target = Object.defineProperty(function () {}.bind(), "prototype", { get() { show("prototype"); } });
try {
  Reflect.construct(Int8Array, [-1], target);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! RangeError
//   (completed)
