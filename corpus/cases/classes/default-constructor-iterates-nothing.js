/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: The default constructor of a derived class hands its arguments on as they are, and asks no iterator
features: [class]
---*/
const original = Array.prototype[Symbol.iterator];
Array.prototype[Symbol.iterator] = function () { show("iterator"); return original.call(this); };
new (class extends class {} {})(1);
// Expected:
//   (completed)
