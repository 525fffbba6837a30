/*---
esid: sec-ecmascript-function-objects-construct-argumentslist-newtarget
description: Inside a base constructor, this is the new object, already linked when the body starts
info: OrdinaryCallBindThis happens before OrdinaryCallEvaluateBody.
claim: new makes an object, links it, and calls the constructor with it as this.
holds: true
---*/
var seen;
function User(name) {
  seen = this;
  print(Object.getPrototypeOf(this) === User.prototype, Object.keys(this).length);
  this.name = name;
}
var user = new User("Alice");
print(seen === user, user.name);
// Expected:
//   true 0
//   true Alice
//   (completed)
