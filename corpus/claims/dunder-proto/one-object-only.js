/*---
esid: sec-set-object.prototype.__proto__
description: Setting the prototype of one object leaves its siblings and its class alone
info: Every object has a [[Prototype]] of its own.
claim: __proto__ concerns one individual object.
holds: true
---*/
function User() {}
var one = new User();
var two = new User();
one.__proto__ = { kind: "changed" };
print(one.kind, two.kind, User.prototype.kind);
print(one instanceof User, two instanceof User);
// Expected:
//   changed undefined undefined
//   false true
//   (completed)
