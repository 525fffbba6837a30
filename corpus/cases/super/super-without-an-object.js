/*---
esid: sec-getvalue
description: The key of a property of super is converted after the base is seen to be null
---*/
const home = {
  __proto__: null,
  read() { return super[{ toString() { show("key"); return "a"; } }]; },
};
try {
  home.read();
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: ! TypeError
//   (completed)
