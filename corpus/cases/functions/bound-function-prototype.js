/*---
esid: sec-boundfunctioncreate
description: A bound function inherits from what its target inherits from
---*/
var parent = { __proto__: Function.prototype };
var target = Object.setPrototypeOf(function () {}, parent);
dump(1, target.bind());
// Expected:
//   1: function#1 {extensible, prototype: object#2, "length": {value: 0, --c}, "name": {value: "bound ", --c}}
//   (completed)
