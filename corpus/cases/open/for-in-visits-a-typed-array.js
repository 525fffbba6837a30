/*---
esid: sec-enumerate-object-properties
description: Whether for-in visits an index that a typed array inherits is left open
---*/
Object.prototype[0] = "inherited";
const keys = [];
for (const key in new Uint8Array()) {
  keys.push(key);
}
show(1, keys.length);
// Expected:
//   1: 1
//   (completed)
