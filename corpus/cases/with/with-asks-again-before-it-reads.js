/*---
esid: sec-object-environment-records-getbindingvalue-n-s
description: A binding in an object environment is looked for again before it is read
features: [Proxy]
flags: [noStrict]
---*/
const scope = new Proxy({ key: 1 }, { has(target, key) { show("has", key); return key in target && key === "key"; } });
with (scope) {
  show(1, key);
}
// Expected:
//   has: "show"
//   has: "key"
//   has: "key"
//   1: 1
//   (completed)
