/*---
esid: sec-copydataproperties
description: A string that is spread in an object literal gives its characters
features: [object-spread]
---*/
dump(1, { ..."ab", c: 1 });
// Expected:
//   1: object#1 {extensible, prototype: %Object.prototype%, "0": {value: "a", wec}, "1": {value: "b", wec}, "c": {value: 1, wec}}
//   (completed)
