/*---
esid: sec-object.prototype.propertyisenumerable
description: propertyIsEnumerable makes its argument a property key before it converts this
---*/
try {
  Object.prototype.propertyIsEnumerable.call(undefined, { toString() { show("key"); return "k"; } });
} catch (error) {
  caught(1, error);
}
// Expected:
//   key:
//   1: ! TypeError
//   (completed)
