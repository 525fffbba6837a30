/*---
esid: sec-setintegritylevel
description: A key without a descriptor is not defined by Object.freeze
features: [Proxy]
---*/
const handler = {
  getOwnPropertyDescriptor(target, key) { delete target[key]; },
  defineProperty(target, key) { show("define", key); return true; },
};
Object.freeze(new Proxy({ a: 1 }, handler));
// Expected:
//   (completed)
