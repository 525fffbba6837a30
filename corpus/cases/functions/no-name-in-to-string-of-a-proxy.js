/*---
esid: sec-function.prototype.tostring
description: toString of a callable proxy reads no property of it but toString itself
---*/
const proxy = new Proxy(() => {}, { get(target, key) { show("get", key); return Reflect.get(target, key); } });
proxy.toString();
// Expected:
//   get: "toString"
//   (completed)
