/*---
esid: sec-array.from
description: Array.from closes no iterator without a next method
---*/
const a = { [Symbol.iterator]: () => ({ return: () => show("return") }) };
Array.from(a);
// Expected:
//   (threw TypeError)
