/*---
esid: sec-arraycreate
description: split makes a regular expression by its species, and an Array creates its elements whatever the prototype says
features: [class, Symbol.species]
---*/
class Indexed extends Array {
  set 0(value) { show("setter"); }
}
"".split(Object.assign(/a/, { constructor: { [Symbol.species]: Indexed } }));
// Expected:
//   (threw TypeError)
