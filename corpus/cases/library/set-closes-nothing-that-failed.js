/*---
esid: sec-set-iterable
description: Set closes no iterator without a next method
---*/
const a = { [Symbol.iterator]: () => ({ return: () => show("return") }) };
new Set(a);
// Expected:
//   (threw TypeError)
