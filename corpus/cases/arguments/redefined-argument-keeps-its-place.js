/*---
esid: sec-ordinaryownpropertykeys
description: The indices of an arguments object are in ascending order, also where an argument was defined again
flags: [noStrict]
---*/
(function () {
  Object.defineProperty(arguments, 0, { writable: false });
  show(1, ...Reflect.ownKeys(arguments));
})(0, 0);
(function () {
  delete arguments[0];
  arguments[0] = 0;
  show(2, ...Reflect.ownKeys(arguments));
})(0, 0);
// Expected:
//   1: "0" "1" "length" "callee" @@iterator
//   2: "0" "1" "length" "callee" @@iterator
//   (completed)
