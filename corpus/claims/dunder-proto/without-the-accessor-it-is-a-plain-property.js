/*---
esid: sec-ordinarysetwithowndescriptor
description: On an object that does not inherit the accessor, the assignment creates an ordinary property called __proto__
info: OrdinarySetWithOwnDescriptor finds no setter on the way up and ends at CreateDataProperty.
claim: Assigning to __proto__ always links an object to another.
holds: false
---*/
var bare = Object.create(null);
var parent = { colour: "red" };
bare.__proto__ = parent;
print(Object.getPrototypeOf(bare), bare.colour);
print(Object.hasOwn(bare, "__proto__"), Object.keys(bare)[0]);
descriptor("own", bare, "__proto__");
// Expected:
//   null undefined
//   true __proto__
//   own: {value: object#1, wec}
//   (completed)
