/*---
esid: sec-ecmascript-function-objects
description: A function is an object: it has a prototype property for its instances and a [[Prototype]] of its own, and the two differ
info: Function objects are ordinary objects with [[Call]]. Only %Function.prototype% is the [[Prototype]] of one and no instance of anything.
claim: prototype belongs to functions, not to objects.
holds: false
features: [class]
---*/
function User() {}
print(User instanceof Object, typeof User);
print(User.__proto__ === Function.prototype, User.prototype === Function.prototype);
class Base {}
class Derived extends Base {}
print(Object.getPrototypeOf(Derived) === Base, Object.getPrototypeOf(Derived.prototype) === Base.prototype);
// Expected:
//   true function
//   true false
//   true true
//   (completed)
