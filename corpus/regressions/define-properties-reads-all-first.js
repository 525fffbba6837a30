/*---
esid: sec-objectdefineproperties
description: Object.defineProperties reads every descriptor before it defines the first property
---*/
var target = {};
try {
  Object.defineProperties(target, { a: {}, b: 0 });
} catch (error) {
  caught(1, error);
}
show(2, Object.hasOwn(target, "a"));
// Expected:
//   1: ! TypeError
//   2: false
//   (completed)
