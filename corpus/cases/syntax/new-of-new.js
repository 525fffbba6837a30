/*---
esid: sec-new-operator-runtime-semantics-evaluation
description: In `new new F(a)()` the first list of arguments belongs to the inner new and the second to the outer one
features: [class, Proxy]
---*/
class Plain {}
try {
  show(1, typeof new new Proxy(Plain, { construct() { show("construct"); return {}; } })());
} catch (error) {
  caught(1, error);
}
// Expected:
//   construct:
//   1: "object"
//   (completed)
