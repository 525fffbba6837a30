/*---
esid: sec-asyncfromsynciteratorcontinuation
description: A sync iterator without a next method is not closed
features: [async-iteration]
---*/
(async () => {
  for await (const a of { [Symbol.iterator]: () => ({ return: () => show("return") }) });
})();
// Expected:
//   (completed)
