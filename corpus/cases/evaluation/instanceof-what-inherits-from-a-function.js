/*---
esid: sec-instanceofoperator
description: What inherits @@hasInstance from a function and is none itself has no instances
features: [Symbol.hasInstance]
---*/
try {
  show(1, {} instanceof Object.create(function () {}));
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: false
//   (completed)
