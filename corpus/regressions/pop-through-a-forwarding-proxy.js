/*---
esid: sec-array.prototype.pop
description: Array.prototype.pop through a proxy that forwards everything gives the element
features: [Proxy, Reflect]
---*/
var forwarding = new Proxy({}, { get: (_, name) => (...list) => Reflect[name](...list) });
try {
  show(1, Array.prototype.pop.call(new Proxy([7], forwarding)));
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: 7
//   (completed)
