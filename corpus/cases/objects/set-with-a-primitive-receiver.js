/*---
esid: sec-ordinarysetwithowndescriptor
description: Reflect.set with a primitive as receiver gives false and does not throw
features: [Reflect, Reflect.set]
---*/
try {
  show(1, Reflect.set({}, "k", 1, undefined));
} catch (error) {
  caught(1, error);
}
// Expected:
//   1: false
//   (completed)
