/*---
esid: sec-copydataproperties
description: A property that is gone when its turn comes is not copied
features: [object-spread]
---*/
const source = { get a() { delete this.b; return 1; }, b: 2 };
dump(1, { ...source });
// Expected:
//   1: object#1 {extensible, prototype: %Object.prototype%, "a": {value: 1, wec}}
//   (completed)
