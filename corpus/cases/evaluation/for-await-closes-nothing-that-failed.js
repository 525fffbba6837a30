/*---
esid: sec-runtime-semantics-forin-div-ofbodyevaluation-lhs-stmt-iterator-lhskind-labelset
description: An async iterator without a next method is not closed
features: [async-iteration]
---*/
(async () => {
  for await (const a of { [Symbol.asyncIterator]: () => ({ return: () => show("return") }) });
})();
// Expected:
//   (completed)
