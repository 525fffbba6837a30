/*---
esid: sec-array.prototype.map
description: An arguments object that a species or a constructor gives gets its elements like any other object
features: [Symbol.species]
flags: [noStrict]
---*/
const list = function () { return (function () { return arguments; })(0); };
const array = [1];
array.constructor = { [Symbol.species]: list };
show(1, array.map((value) => value)[0]);
show(2, Array.of.call(list, 1)[0]);
// Expected:
//   1: 1
//   2: 1
//   (completed)
