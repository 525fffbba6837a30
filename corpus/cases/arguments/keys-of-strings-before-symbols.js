/*---
esid: sec-ordinaryownpropertykeys
description: The string keys of an arguments object come before its symbols, also one that is added
---*/
(function () {
  arguments.a = 0;
  show(1, ...Reflect.ownKeys(arguments));
})();
// Expected:
//   1: "length" "callee" "a" @@iterator
//   (completed)
