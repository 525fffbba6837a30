/*---
esid: sec-createdynamicfunction
description: The parameters and the body of a dynamic function are each parsed by themselves
---*/
try {
  show(1, typeof Function("}, {"));
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! SyntaxError
//   (completed)
