/*---
esid: sec-runtime-semantics-arrayaccumulation
description: What is spread in an array becomes its own elements, whatever the array inherits
---*/
Object.defineProperty(Object.prototype, 1, { set(value) { show("set", value); } });
show(1, Object.hasOwn([...[1, 2]], 1));
// Expected:
//   1: true
//   (completed)
