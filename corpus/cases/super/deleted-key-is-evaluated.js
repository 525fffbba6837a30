/*---
esid: sec-delete-operator-runtime-semantics-evaluation
description: The key of a property of super is evaluated before its deletion is refused
---*/
const object = { m() { delete super[show("key")]; } };
try {
  object.m();
} catch (error) {
  caught(1, error);
}
// Expected:
//   key:
//   1: ! ReferenceError
//   (completed)
