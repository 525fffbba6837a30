/*---
esid: sec-typedarray
description: The constructor of a typed array asks new.target for its prototype before it looks at the object to copy
features: [TypedArray, Reflect.construct]
---*/
const target = Object.defineProperty(function () {}.bind(), "prototype", { get() { show("prototype"); } });
Reflect.construct(Int8Array, [{ get length() { show("length"); } }], target);
// Expected:
//   prototype:
//   length:
//   (completed)
