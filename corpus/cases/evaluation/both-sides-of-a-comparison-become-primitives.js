/*---
esid: sec-islessthan
description: Both sides of a comparison are made primitives before either of them is seen to be a Symbol
features: [Symbol]
---*/
try {
  Symbol() < { valueOf() { show("valueOf"); } };
} catch (error) {
  caught(1, error);
}
// Expected:
//   valueOf:
//   1: ! TypeError
//   (completed)
