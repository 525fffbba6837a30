/*---
esid: sec-with-statement-runtime-semantics-evaluation
description: In a with statement, the object is asked once whether it has the function that is called
features: [Proxy]
flags: [noStrict]
---*/
with (new Proxy({}, { has(target, key) { show("has", key); return false; } })) Object();
// Expected:
//   has: "Object"
//   (completed)
