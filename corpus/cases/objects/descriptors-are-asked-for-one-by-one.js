/*---
esid: sec-objectdefineproperties
description: Object.defineProperties asks for each property's descriptor when its turn comes
features: [Proxy]
---*/
const handler = {
  getOwnPropertyDescriptor(target, key) { show("descriptor", key); return Reflect.getOwnPropertyDescriptor(target, key); },
  get(target, key) { show("get", key); return target[key]; },
};
Object.defineProperties({}, new Proxy({ a: {}, b: {} }, handler));
// Expected:
//   descriptor: "a"
//   get: "a"
//   descriptor: "b"
//   get: "b"
//   (completed)
