/*---
esid: sec-object.setprototypeof
description: For objects that inherit the accessor, and for values that are objects or null, both ways agree
info: All four end in [[GetPrototypeOf]] and [[SetPrototypeOf]].
claim: Object.getPrototypeOf and Object.setPrototypeOf do what reading and setting __proto__ do.
holds: true
---*/
var parent = { greet: function () { return "hello"; } };
var one = {};
var two = {};
one.__proto__ = parent;
print(Object.setPrototypeOf(two, parent) === two);
print(Object.getPrototypeOf(one) === Object.getPrototypeOf(two));
print(one.greet(), two.greet());
print(one.__proto__ === two.__proto__);
// Expected:
//   true
//   true
//   hello hello
//   true
//   (completed)
