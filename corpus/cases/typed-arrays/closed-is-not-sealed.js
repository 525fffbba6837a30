/*---
esid: sec-testintegritylevel
description: A typed array with elements is not sealed where it is closed to extensions, since its elements are configurable
features: [TypedArray, BigInt]
---*/
show(1, Object.isSealed(Object.preventExtensions(new BigInt64Array(1))));
// Expected:
//   1: false
//   (completed)
