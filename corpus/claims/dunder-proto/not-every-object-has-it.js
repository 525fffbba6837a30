/*---
esid: sec-object.prototype.__proto__
description: An object whose chain does not reach Object.prototype has no __proto__ at all
info: __proto__ is an accessor property of %Object.prototype%. An object with a null prototype does not inherit it, although it has a [[Prototype]] slot like any other; and where a program deletes the accessor, no object has it.
claim: Every object has __proto__.
holds: false
---*/
var bare = Object.create(null);
print("__proto__" in bare);
print(bare.__proto__);
print(Object.getPrototypeOf(bare));
var child = Object.create(bare);
print(child.__proto__, Object.getPrototypeOf(child) === bare);
delete Object.prototype.__proto__;
print("__proto__" in {}, ({}).__proto__, Object.getPrototypeOf({}) === Object.prototype);
// Expected:
//   false
//   undefined
//   null
//   undefined true
//   false undefined true
//   (completed)
