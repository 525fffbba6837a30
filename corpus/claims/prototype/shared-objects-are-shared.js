/*---
esid: sec-ordinarysetwithowndescriptor
description: Changing an object that the prototype holds is seen by all; assigning to the property creates one of the instance's own
info: OrdinarySetWithOwnDescriptor finds a writable data property up the chain and creates the property on the receiver.
claim: Properties of the prototype are shared by all instances.
holds: true
---*/
function Team() {}
Team.prototype.members = [];
Team.prototype.size = 0;
var one = new Team();
var two = new Team();
one.members.push("Alice");
one.size = 1;
print(two.members.length, two.size);
print(Object.hasOwn(one, "members"), Object.hasOwn(one, "size"));
// Expected:
//   1 0
//   false true
//   (completed)
