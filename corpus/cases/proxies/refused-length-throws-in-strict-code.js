/*---
esid: sec-putvalue
description: The length of an array behind a proxy is refused by an element that stays, and a strict assignment throws
flags: [onlyStrict]
---*/
const array = Object.defineProperty([], 0, {});
try {
  new Proxy(array, {}).length = 0;
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
