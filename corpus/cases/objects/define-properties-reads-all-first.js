/*---
esid: sec-objectdefineproperties
description: Object.defineProperties reads every descriptor before it defines the first property
---*/
var target = {};
try {
  Object.defineProperties(target, { a: {}, b: 0 });
} catch {}
dump(1, target);
// Expected:
//   1: object#1 {extensible, prototype: %Object.prototype%}
//   (completed)
