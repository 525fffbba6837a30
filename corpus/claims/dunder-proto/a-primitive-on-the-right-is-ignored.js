/*---
esid: sec-set-object.prototype.__proto__
description: A primitive on the right of __proto__ is ignored in silence, in strict code too; Object.setPrototypeOf throws a TypeError
info: The setter returns undefined when its argument is neither an Object nor null; Object.setPrototypeOf throws.
claim: Setting __proto__ has the same effect as Object.setPrototypeOf.
holds: false
features: [Symbol]
---*/
var o = {};
[1, "text", true, undefined, Symbol("s")].forEach(function (primitive, i) {
  o.__proto__ = primitive;
  show(i, Object.getPrototypeOf(o) === Object.prototype);
  try {
    Object.setPrototypeOf(o, primitive);
    show(i, "set");
  } catch (error) {
    caught(i, error);
  }
});
print(Object.hasOwn(o, "__proto__"));
// Expected:
//   0: true
//   0: ! TypeError
//   1: true
//   1: ! TypeError
//   2: true
//   2: ! TypeError
//   3: true
//   3: ! TypeError
//   4: true
//   4: ! TypeError
//   false
//   (completed)
