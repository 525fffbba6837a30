/*---
esid: sec-set-object.prototype.__proto__
description: Assigning an object or null to __proto__ changes the prototype of an extensible object that inherits from Object.prototype
info: The setter of Object.prototype.__proto__ calls [[SetPrototypeOf]] of its receiver with an Object or null.
claim: The prototype of an object can be set through __proto__.
holds: true
---*/
var parent = { colour: "red" };
var child = {};
child.__proto__ = parent;
print(Object.getPrototypeOf(child) === parent, child.colour);
child.__proto__ = null;
print(Object.getPrototypeOf(child), child.colour);
print(Object.keys(child).length);
// Expected:
//   true red
//   null undefined
//   0
//   (completed)
