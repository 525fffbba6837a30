/*---
esid: sec-array-exotic-objects-defineownproperty-p-desc
description: An array that is not extensible keeps its length where an element can not be made
features: [Proxy]
---*/
const array = Object.preventExtensions([]);
Reflect.set(new Proxy(array, {}), 1, "a");
dump(1, array);
// Expected:
//   1: array#1 {non-extensible, prototype: %Array.prototype%, "length": {value: 0, w--}}
//   (completed)
