/*---
esid: sec-putvalue
description: A trap for setting a property of super is called whatever the this value is
flags: [onlyStrict]
---*/
const object = {
  __proto__: new Proxy({}, { set(target, key, value, receiver) { show("set", receiver); return true; } }),
  method() { super.key = 1; },
};
try {
  object.method.call(undefined);
} catch (error) {
  caught(1, error);
}
// Expected:
//   set: undefined
//   (completed)
