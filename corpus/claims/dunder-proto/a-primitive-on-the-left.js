/*---
esid: sec-object.setprototypeof
description: A primitive lends its wrapper's prototype to the getter; setting it is ignored, undefined and null throw
info: The getter calls ToObject of its receiver; the setter calls RequireObjectCoercible and then returns where the receiver is no Object. Object.setPrototypeOf gives a primitive back unchanged.
claim: Only objects have a prototype to read through __proto__.
holds: false
---*/
print("text".__proto__ === String.prototype);
print((5).__proto__ === Number.prototype);
var n = 5;
n.__proto__ = null;
print(n.__proto__ === Number.prototype);
print(Object.setPrototypeOf(5, null));
var accessor = Object.getOwnPropertyDescriptor(Object.prototype, "__proto__");
[undefined, null].forEach(function (nothing, i) {
  try {
    show(i, accessor.get.call(nothing));
  } catch (error) {
    caught(i, error);
  }
  try {
    show(i, accessor.set.call(nothing, {}));
  } catch (error) {
    caught(i, error);
  }
});
// Expected:
//   true
//   true
//   true
//   5
//   0: ! TypeError
//   0: ! TypeError
//   1: ! TypeError
//   1: ! TypeError
//   (completed)
