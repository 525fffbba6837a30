/*---
esid: sec-arguments-exotic-objects-defineownproperty-p-desc
description: An argument that was defined twice, without a value and not as read-only, is still that of the parameter
flags: [noStrict]
---*/
(function (a) {
  Object.defineProperty(arguments, 0, { enumerable: false });
  Object.defineProperty(arguments, 0, { enumerable: true });
  arguments[0] = 1;
  show(1, a);
})(0);
// Expected:
//   1: 1
//   (completed)
