/*---
esid: sec-set-object.prototype.__proto__
description: The setter of __proto__ has one parameter
---*/
show(1, Object.getOwnPropertyDescriptor(Object.prototype, "__proto__").set.length);
// Expected:
//   1: 1
//   (completed)
