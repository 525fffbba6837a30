/*---
esid: sec-completepropertydescriptor
description: A descriptor with only a setter, given by a getOwnPropertyDescriptor trap, describes an accessor
features: [Proxy]
---*/
var handler = { getOwnPropertyDescriptor() { return { set() {}, configurable: true }; } };
descriptor(1, new Proxy({}, handler), "k");
// Expected:
//   1: {get: undefined, set: function#1, -c}
//   (completed)
