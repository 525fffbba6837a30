/*---
esid: sec-putvalue
description: Assigning to a property of null throws before the key is made a property key
---*/
try {
  null[{ toString() { show("key"); return "k"; } }] = 1;
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
