/*---
esid: sec-ecmascript-function-objects-construct-argumentslist-newtarget
description: A constructor that returns an object gives that object instead, linked to whatever it was linked to; a primitive is ignored
info: "[[Construct]] returns the result of the body where it is an Object."
claim: new gives the object that it made.
holds: false
---*/
var other = { other: true };
function Returns(value) { this.own = true; return value; }
var replaced = new Returns(other);
print(replaced === other, replaced instanceof Returns);
print(new Returns(5).own, new Returns(null).own, new Returns(undefined) instanceof Returns);
// Expected:
//   true false
//   true true true
//   (completed)
