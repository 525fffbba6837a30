/*---
esid: sec-getprototypefromconstructor
description: A primitive cannot be a prototype: the instance falls back to Object.prototype, and instanceof throws
info: GetPrototypeFromConstructor uses the intrinsic default of newTarget's realm where the value is no Object; OrdinaryHasInstance throws a TypeError.
claim: The value of prototype becomes the prototype of the instances.
holds: false
---*/
function User() {}
[5, "text", null, undefined].forEach(function (primitive, i) {
  User.prototype = primitive;
  var made = new User();
  show(i, Object.getPrototypeOf(made) === Object.prototype);
  try {
    show(i, made instanceof User);
  } catch (error) {
    caught(i, error);
  }
});
// Expected:
//   0: true
//   0: ! TypeError
//   1: true
//   1: ! TypeError
//   2: true
//   2: ! TypeError
//   3: true
//   3: ! TypeError
//   (completed)
