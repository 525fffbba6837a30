/*---
esid: sec-array.prototype.pop
description: Array.prototype.pop through a proxy that forwards everything gives the element
features: [Proxy, Reflect]
---*/
var forwarding = { defineProperty: (target, key, desc) => Reflect.defineProperty(target, key, desc) };
try {
  show(1, Array.prototype.pop.call(new Proxy([7], forwarding)));
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: 7
//   (completed)
