/*---
esid: sec-typedarray-set
description: A value is set on the receiver, and not on the typed array that was asked
features: [TypedArray, Reflect.set]
flags: [noStrict]
---*/
const array = new Int8Array(1);
show(1, Reflect.set(array, 0, 1, 0), array[0]);
show(2, Reflect.set(array, 0, 1, {}), array[0]);
new Proxy(array, { getOwnPropertyDescriptor(target, key) { show("getOwnPropertyDescriptor", key); } })[0] = 1;
// Expected:
//   1: false 0
//   2: true 0
//   getOwnPropertyDescriptor: "0"
//   (completed)
