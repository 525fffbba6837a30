/*---
esid: sec-runtime-semantics-arrayaccumulation
description: A spread in an array closes no iterator without a next method
---*/
const a = { [Symbol.iterator]: () => ({ return: () => show("return") }) };
[...a];
// Expected:
//   (threw TypeError)
