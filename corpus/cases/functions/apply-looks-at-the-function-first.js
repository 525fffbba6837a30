/*---
esid: sec-function.prototype.apply
description: apply sees that it cannot call before it reads the arguments
---*/
try {
  Function.prototype.apply.call(0, null, { length: 1, get 0() { show("argument"); } });
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
