/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: The computed key of an element of a class may hold a function with parameters
features: [class]
---*/
(class { [{ toString(a) { return "k"; } }]() {} });
// Expected:
//   (completed)
