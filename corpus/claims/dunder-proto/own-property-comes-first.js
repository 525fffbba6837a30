/*---
esid: sec-ordinaryget
description: An own property hides the prototype's property of the same name; deleting it uncovers the other
info: OrdinaryGet looks at [[GetOwnProperty]] first.
claim: The object itself is looked at first; only what it lacks comes from its prototype.
holds: true
---*/
var parent = { greet: function () { return "parent"; } };
var child = { __proto__: parent };
print(child.greet());
child.greet = function () { return "child"; };
print(child.greet());
print(parent.greet());
delete child.greet;
print(child.greet());
// Expected:
//   parent
//   child
//   parent
//   parent
//   (completed)
