/*---
esid: sec-array.prototype.push
description: push calls a setter that the array inherits from Object.prototype, and makes no element
---*/
Object.defineProperty(Object.prototype, 0, { set(value) {}, configurable: true });
const array = [];
array.push(1);
dump(1, array);
// Expected:
//   1: array#1 {extensible, prototype: %Array.prototype%, "length": {value: 1, w--}}
//   (completed)
