/*---
esid: sec-map-iterable
description: Map closes no iterator without a next method
---*/
const a = { [Symbol.iterator]: () => ({ return: () => show("return") }) };
new Map(a);
// Expected:
//   (threw TypeError)
