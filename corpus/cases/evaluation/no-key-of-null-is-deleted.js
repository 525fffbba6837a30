/*---
esid: sec-delete-operator-runtime-semantics-evaluation
description: delete makes an object of its base before it converts the key
---*/
try {
  delete null[{ toString() { show("key"); return "a"; } }];
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
