/*---
esid: sec-array-exotic-objects-defineownproperty-p-desc
description: No element is made behind a length that is read-only
flags: [onlyStrict]
---*/
const array = [1, 2];
Reflect.defineProperty(array, "length", { value: 1, writable: false });
try {
  array[1] = 3;
} catch (error) {
  caught(1, error);
}
dump(2, array);
// Expected:
//   1: ! TypeError
//   2: array#1 {extensible, prototype: %Array.prototype%, "0": {value: 1, wec}, "length": {value: 1, ---}}
//   (completed)
