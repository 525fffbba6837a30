/*---
esid: sec-proxy-object-internal-methods-and-internal-slots-call-thisargument-argumentslist
description: The list of arguments that the trap apply is given is an array of the realm of the caller
features: [Proxy, cross-realm]
---*/
const other = $262.createRealm().global;
const proxy = new other.Proxy(function () {}, { apply(target, self, list) { show(1, Object.getPrototypeOf(list) === Array.prototype); } });
proxy();
// Expected:
//   1: true
//   (completed)
