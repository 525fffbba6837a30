/*---
esid: sec-dataview-buffer-byteoffset-bytelength
description: DataView looks at the buffer, and where it begins, before it asks new.target for its prototype
features: [Reflect.construct]
---*/
const target = Object.defineProperty(function () {}.bind(), "prototype", { get() { show("prototype"); } });
try {
  Reflect.construct(DataView, [0], target);
} catch (error) {
  caught(1, error);
}
try {
  Reflect.construct(DataView, [new ArrayBuffer(1), 2], target);
} catch (error) {
  caught(2, error);
}
// Expected:
//   1: ! TypeError
//   2: ! RangeError
//   (completed)
