/*---
esid: sec-getiterator
description: Spreading a proxy of an array reads its Symbol.iterator once
features: [Proxy, Reflect, Symbol.iterator]
---*/
var handler = {
  get(target, key) {
    show("get", key);
    return Reflect.get(target, key);
  },
};
[...new Proxy([], handler)];
// Expected:
//   get: @@iterator
//   get: "length"
//   (completed)
