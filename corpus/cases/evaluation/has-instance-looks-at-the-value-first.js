/*---
esid: sec-ordinaryhasinstance
description: What is no object is an instance of nothing, and no prototype is read to say so
features: [Proxy, Symbol.hasInstance]
---*/
const target = new Proxy(function () {}, { get(target, key) { show("get", key); } });
show(1, Function.prototype[Symbol.hasInstance].call(target, 0));
// Expected:
//   1: false
//   (completed)
