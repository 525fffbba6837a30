/*---
esid: sec-initializehostdefinedrealm
description: The global object has another prototype if it is given one, unless it is an exotic object of the host
---*/
show(1, Reflect.setPrototypeOf(globalThis, Object.create(Object.prototype)));
// Expected:
//   1: true
//   (completed)
