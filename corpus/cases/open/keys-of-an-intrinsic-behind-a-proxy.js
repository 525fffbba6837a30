/*---
esid: sec-ecmascript-standard-built-in-objects
description: The order of an intrinsic's own keys is left open, also where they are seen through a proxy
---*/
dump(1, new Proxy(Boolean.prototype, { getOwnPropertyDescriptor: 0 }));
// Expected:
//   1: object#1 {extensible, prototype: %Object.prototype%, "constructor": ! TypeError, "toString": ! TypeError, "valueOf": ! TypeError}
//   (completed)
