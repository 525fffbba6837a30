/*---
esid: sec-object-environment-records-getbindingvalue-n-s
description: A name that the object of a with statement had when it was looked up, and no longer has when it is read, is undefined in sloppy code
features: [Symbol.unscopables]
flags: [noStrict]
---*/
const object = { z: 0, get [Symbol.unscopables]() { delete object.z; } };
try {
  with (object) show(1, z);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: undefined
//   (completed)
