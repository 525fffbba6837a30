/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: What a class extends is seen not to be a constructor before the keys of its elements are evaluated
features: [class]
---*/
try {
  class A extends 0 { [show("key")]() {} }
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
