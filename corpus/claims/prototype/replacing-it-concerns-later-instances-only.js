/*---
esid: sec-getprototypefromconstructor
description: What counts is the value of prototype when the instance is made: replacing it leaves earlier instances with the old object
info: GetPrototypeFromConstructor reads the property once, during [[Construct]].
claim: The prototype of a constructor defines the prototype of all its instances.
holds: false
---*/
function User() {}
var early = new User();
User.prototype = { kind: "new" };
var late = new User();
print(early.kind, late.kind);
print(early instanceof User, late instanceof User);
print(late.constructor === User, early.constructor === User);
// Expected:
//   undefined new
//   false true
//   false true
//   (completed)
