/*---
esid: sec-aggregate-error
description: AggregateError closes no iterator without a next method
---*/
const a = { [Symbol.iterator]: () => ({ return: () => show("return") }) };
new AggregateError(a);
// Expected:
//   (threw TypeError)
