/*---
esid: sec-assignment-operators-runtime-semantics-evaluation
description: A name that is assigned is looked up before the value is evaluated
features: [Proxy]
flags: [noStrict]
---*/
let left, right;
with (new Proxy({}, { has(target, key) { show("has", key); } })) left = right;
// Expected:
//   has: "left"
//   has: "right"
//   (completed)
