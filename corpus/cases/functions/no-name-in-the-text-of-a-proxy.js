/*---
esid: sec-function.prototype.tostring
description: Function.prototype.toString does not ask a proxy for its name
features: [Proxy]
---*/
const handler = { get(target, key) { show("get", key); return target[key]; } };
`${new Proxy(function () {}, handler)}`;
// Expected:
//   get: @@toPrimitive
//   get: "toString"
//   (completed)
