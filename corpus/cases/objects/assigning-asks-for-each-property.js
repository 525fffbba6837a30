/*---
esid: sec-object.assign
description: A property that is no longer enumerable when its turn comes is not assigned
---*/
const source = { get a() { Object.defineProperty(this, "b", { enumerable: false }); return 1; }, b: 2 };
dump(1, Object.assign({}, source));
// Expected:
//   1: object#1 {extensible, prototype: %Object.prototype%, "a": {value: 1, wec}}
//   (completed)
