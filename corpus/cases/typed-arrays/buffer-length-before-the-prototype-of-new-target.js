/*---
esid: sec-arraybuffer-length
description: ArrayBuffer looks at the length before it asks new.target for its prototype
features: [Reflect.construct]
---*/
const target = Object.defineProperty(function () {}.bind(), "prototype", { get() { show("prototype"); } });
try {
  Reflect.construct(ArrayBuffer, [-1], target);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! RangeError
//   (completed)
