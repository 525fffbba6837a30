/*---
esid: sec-array.fromasync
description: Array.fromAsync does not close an iterator that is done
features: [Array.fromAsync]
---*/
Array.fromAsync({
  [Symbol.asyncIterator]: () => ({ next: () => ({ done: true }), return: () => show("return") }),
});
// Expected:
//   (completed)
