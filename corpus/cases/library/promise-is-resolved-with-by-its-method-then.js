/*---
esid: sec-newpromiseresolvethenablejob
description: A promise that another one is resolved with is asked for its species by its method then
features: [Promise, Symbol.species]
---*/
const promise = Promise.resolve();
Object.defineProperty(promise, "constructor", { value: 0 });
new Promise((resolve) => resolve(promise)).then(() => show(1), (error) => caught(2, error));
// Expected:
//   2: ! TypeError
//   (completed)
