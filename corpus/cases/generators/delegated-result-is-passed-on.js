/*---
esid: sec-generator-function-definitions-runtime-semantics-evaluation
description: yield* hands on the very object that the inner iterator gave, with whatever properties it has
features: [generators]
---*/
const result = { a: 0 };
const inner = { [Symbol.iterator]: () => ({ next: () => result }) };
function* outer() { yield* inner; }
show(1, outer().next() === result);
// Expected:
//   1: true
//   (completed)
