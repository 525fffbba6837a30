/*---
esid: sec-object.fromentries
description: Object.fromEntries closes no iterator without a next method
---*/
const a = { [Symbol.iterator]: () => ({ return: () => show("return") }) };
Object.fromEntries(a);
// Expected:
//   (threw TypeError)
