/*---
esid: sec-async-function-prototype-properties-constructor
description: The property constructor of %AsyncFunction.prototype% is not writable
features: [async-functions]
---*/
descriptor(1, Object.getPrototypeOf(async function () {}), "constructor");
// Expected:
//   1: {value: function#1, --c}
//   (completed)
