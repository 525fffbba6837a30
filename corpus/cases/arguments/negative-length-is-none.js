/*---
esid: sec-tolength
description: A negative length of an arguments object is none, as of any other object
flags: [noStrict]
---*/
(function () {
  arguments.length = -4294967295;
  show(1, Array.prototype.slice.call(arguments).length);
  show(2, Array.prototype.indexOf.call(arguments, 0));
})(0);
// Expected:
//   1: 0
//   2: -1
//   (completed)
