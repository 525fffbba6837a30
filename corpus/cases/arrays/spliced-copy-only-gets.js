/*---
esid: sec-array.prototype.tospliced
description: toSpliced gets its elements, and does not ask whether they are there
features: [Proxy, change-array-by-copy]
---*/
new Proxy(["a"], { has(target, key) { show("has", key); return Reflect.has(target, key); } }).toSpliced();
// Expected:
//   (completed)
