/*---
esid: await
description: What the constructor of an awaited promise throws is thrown where it is awaited
features: [async-functions]
---*/
const a = (async () => {})();
Object.defineProperty(a, "constructor", { get() { throw "constructor"; } });
(async () => {
  try {
    await a;
  } catch (error) {
    caught(1, error);
  }
})();
// Expected:
//   1: ! "constructor"
//   (completed)
