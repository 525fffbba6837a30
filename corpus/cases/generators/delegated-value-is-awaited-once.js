/*---
esid: sec-asyncfromsynciteratorcontinuation
description: What yield* takes from an iterator that is not asynchronous is awaited once
features: [async-iteration, Proxy]
---*/
const value = new Proxy({}, { get(target, key) { show("get", key); } });
async function* outer() { yield* [value]; }
outer().next();
// Expected:
//   get: "then"
//   (completed)
