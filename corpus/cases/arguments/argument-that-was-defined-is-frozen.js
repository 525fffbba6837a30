/*---
esid: sec-setintegritylevel
description: An argument that was defined before is frozen with the arguments object, and is no longer that of the parameter
flags: [noStrict]
---*/
(function (a) {
  Object.defineProperty(arguments, 0, { enumerable: false });
  Object.freeze(arguments);
  descriptor(1, arguments, 0);
  a = 1;
  show(2, arguments[0]);
})(0);
// Expected:
//   1: {value: 0, ---}
//   2: 0
//   (completed)
