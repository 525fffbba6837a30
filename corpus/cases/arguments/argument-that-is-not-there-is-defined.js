/*---
esid: sec-arguments-exotic-objects-defineownproperty-p-desc
description: An argument that was not passed can be defined, and is then among the keys of the arguments object
flags: [noStrict]
---*/
(function (a) {
  Object.defineProperty(arguments, 0, {});
  dump(1, arguments);
})();
// Expected:
//   1: object#1 {extensible, prototype: %Object.prototype%, "0": {value: undefined, ---}, "length": {value: 0, w-c}, "callee": {value: function#2, w-c}, @@iterator: {value: function#3, w-c}}
//   (completed)
