/*---
esid: sec-ecmascript-standard-built-in-objects
description: The order of an intrinsic's own keys is left open
---*/
dump(1, Boolean.prototype);
// Expected:
//   1: %Boolean.prototype% {extensible, prototype: %Object.prototype%, "constructor": {value: %Boolean%, w-c}, "toString": {value: function#1, w-c}, "valueOf": {value: function#2, w-c}}
//   (completed)
