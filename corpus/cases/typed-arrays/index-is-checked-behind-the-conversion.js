/*---
esid: sec-typedarraysetelement
description: Whether an index is valid is seen after the value has been converted
features: [TypedArray, resizable-arraybuffer]
---*/
const buffer = new ArrayBuffer(0, { maxByteLength: 1 });
const array = new Uint8Array(buffer);
Reflect.set(array, 0, { valueOf() { buffer.resize(1); return 1; } });
show(1, array[0]);
// Expected:
//   1: 1
//   (completed)
