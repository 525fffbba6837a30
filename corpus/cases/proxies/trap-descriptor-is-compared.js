/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-getownproperty-p
description: A trap's descriptor has to be one that the target's property could have
features: [Proxy]
---*/
const target = Object.defineProperty({}, "a", { value: 1 });
try {
  descriptor(1, new Proxy(target, { getOwnPropertyDescriptor: () => ({ value: 2, configurable: false }) }), "a");
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
