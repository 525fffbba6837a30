/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: The property prototype of what a class extends is read before the keys of its elements are evaluated
features: [class]
---*/
const parent = new Proxy(class {}, { get(target, key) { show("get", key); return target[key]; } });
(class extends parent { [show("key")]() {} });
// Expected:
//   get: "prototype"
//   key:
//   (completed)
