/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: A class without a constructor has its length and its name before its prototype
features: [class]
---*/
show(1, ...Reflect.ownKeys(class {}));
// Expected:
//   1: "length" "name" "prototype"
//   (completed)
