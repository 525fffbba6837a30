/*---
esid: sec-object-environment-records-setmutablebinding-n-v-s
description: A binding in an object environment is looked for again before it is written
features: [Proxy]
flags: [noStrict]
---*/
const scope = new Proxy({ key: 1 }, { has(target, key) { show("has", key); return key === "key"; } });
with (scope) {
  key = 2;
}
// Expected:
//   has: "key"
//   has: "key"
//   (completed)
