/*---
esid: sec-asyncfromsynciteratorcontinuation
description: A sync iterator is closed where the promise that it gives is rejected
features: [async-iteration]
---*/
async function* a() {
  yield* { [Symbol.iterator]: () => ({ next: () => ({ value: Promise.reject() }), return: () => show("return") }) };
}
a().next();
// Expected:
//   return:
//   (completed)
