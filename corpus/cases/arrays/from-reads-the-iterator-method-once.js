/*---
esid: sec-array.from
description: Array.from reads the iterator method once
features: [Proxy]
---*/
Array.from(new Proxy([], { get(target, key, receiver) { show("get", key); return Reflect.get(target, key, receiver); } }));
// Expected:
//   get: @@iterator
//   get: "length"
//   (completed)
