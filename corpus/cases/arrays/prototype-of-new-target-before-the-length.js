/*---
esid: sec-array
description: Array asks new.target for its prototype before it looks at the length
features: [Reflect.construct]
---*/
const target = Object.defineProperty(function () {}.bind(), "prototype", { get() { show("prototype"); } });
try {
  Reflect.construct(Array, [-1], target);
} catch (error) {
  caught(1, error);
}
// Expected:
//   prototype:
//   1: ! RangeError
//   (completed)
