/*---
esid: sec-iterator-constructor
description: There is a global Iterator, and its prototype is what iterators inherit from
features: [iterator-helpers]
---*/
show(1, typeof Iterator);
// Expected:
//   1: "function"
//   (completed)
