/*---
esid: sec-boundfunctioncreate
description: A bound function inherits from what its target inherits from
---*/
var parent = { __proto__: Function.prototype };
var target = Object.setPrototypeOf(function () {}, parent);
show(1, Object.getPrototypeOf(target.bind()) === parent);
// Expected:
//   1: true
//   (completed)
