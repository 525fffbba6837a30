/*---
esid: sec-object-type
description: The key "-0" is no index, so that it comes behind those that are and in the order in which keys are made
---*/
show(1, ...Reflect.ownKeys({ a: 0, "-0": 0, 1: 0 }));
// Expected:
//   1: "1" "a" "-0"
//   (completed)
