/*---
esid: sec-object-environment-records-getbindingvalue-n-s
description: A getter of the global object in strict code is called with the global object as this
---*/
Object.defineProperty(globalThis, "shared", { get() { "use strict"; show(1, this === globalThis); } });
shared;
// Expected:
//   1: true
//   (completed)
