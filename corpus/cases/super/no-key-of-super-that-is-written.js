/*---
esid: sec-putvalue
description: The key of a property of super that is assigned is converted after the base is seen to be null
---*/
const home = {
  __proto__: null,
  write() { super[{ toString() { show("key"); return "a"; } }] = 1; },
};
try {
  home.write();
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
