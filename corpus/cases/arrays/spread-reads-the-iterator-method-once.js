/*---
esid: sec-getiterator
description: Spreading a proxy of an array reads its Symbol.iterator once
features: [Proxy, Reflect, Symbol.iterator]
---*/
[...new Proxy([], { get(target, key) { show("get", key); return Reflect.get(target, key); } })];
// Expected:
//   get: @@iterator
//   get: "length"
//   (completed)
