/*---
esid: sec-functiondeclarationinstantiation
description: A parameter beside one with a default can be declared again with var, and keeps its value
features: [default-parameters]
---*/
try {
  ((a, b = 0) => { var a; show(1, a); })(1);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: 1
//   (completed)
