/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-defineownproperty-p-desc
description: A defineProperty trap may define the property with a descriptor that leaves out what is absent
features: [Proxy, Reflect]
---*/
var handler = { defineProperty: (target, key, desc) => Reflect.defineProperty(target, key, desc) };
try {
  show(1, Reflect.defineProperty(new Proxy({}, handler), "k", { writable: true }));
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: true
//   (completed)
