/*---
esid: sec-get-object.prototype.__proto__
description: Reading __proto__ gives what Object.getPrototypeOf gives, for an object that inherits from Object.prototype
info: The getter of Object.prototype.__proto__ calls [[GetPrototypeOf]] of its receiver: the link itself is an internal slot, not a property.
claim: __proto__ refers to the internal [[Prototype]] of the object.
holds: true
---*/
var parent = { colour: "red" };
var child = Object.create(parent);
print(child.__proto__ === parent);
print(child.__proto__ === Object.getPrototypeOf(child));
print([].__proto__ === Array.prototype);
print((function () {}).__proto__ === Function.prototype);
print(Object.prototype.__proto__);
// Expected:
//   true
//   true
//   true
//   true
//   null
//   (completed)
