/*---
esid: sec-validateandapplypropertydescriptor
description: An accessor that becomes a data property leaves the attributes of other properties alone
features: [class-static-fields-public]
---*/
class A { static length; static set [Symbol.species](value) {} }
Object.defineProperty(A, Symbol.species, { value: 1, writable: true, enumerable: true, configurable: true });
descriptor(1, A, "length");
// Expected:
//   1: {value: undefined, wec}
//   (completed)
