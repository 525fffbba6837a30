/*---
esid: sec-evaluatecall
description: A proxy that can not be called is not asked for its trap
features: [Proxy]
---*/
const handler = { get apply() { show("apply"); } };
try {
  new Proxy({}, handler)();
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
