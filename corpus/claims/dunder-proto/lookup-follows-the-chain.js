/*---
esid: sec-ordinaryget
description: An object without a method of its own finds it in its prototype, and in the prototype's prototype
info: OrdinaryGet asks [[GetPrototypeOf]] when the object has no such property of its own, and calls the parent's [[Get]] with the same receiver.
claim: When a property is not found on the object itself, the lookup goes on along the prototype chain.
holds: true
---*/
var grandparent = { who: function () { return this.name; } };
var parent = { __proto__: grandparent, greet: function () { return "hello from parent"; } };
var child = { name: "child" };
child.__proto__ = parent;
print(child.greet());
print(child.who());
print(Object.hasOwn(child, "greet"));
print(child.missing);
// Expected:
//   hello from parent
//   child
//   false
//   undefined
//   (completed)
