/*---
esid: sec-web-compat-globaldeclarationinstantiation
description: A function in a block is assigned to the variable outside, past the object of a with statement
features: [Proxy]
flags: [noStrict]
---*/
with (new Proxy({}, { has(target, key) { show("has", key); } })) {
  function f() {}
}
// Expected:
//   (completed)
