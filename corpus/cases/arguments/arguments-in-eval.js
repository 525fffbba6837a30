/*---
esid: sec-functiondeclarationinstantiation
description: A function that evaluates a text has an arguments object, also where nothing but the text names it
flags: [noStrict]
---*/
try {
  (function () { eval("arguments[0] = 2"); show(1); })(0);
} catch (error) {
  caught(1, error);
}
// Expected:
//   1:
//   (completed)
