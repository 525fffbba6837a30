/*---
esid: sec-ordinarysetprototypeof
description: An object that is not extensible keeps its prototype, and Object.prototype keeps its null
info: OrdinarySetPrototypeOf returns false for a non-extensible object unless the value is the same; %Object.prototype% is an immutable prototype exotic object (10.4.7).
claim: The prototype of every object can be changed.
holds: false
features: [Reflect, Reflect.setPrototypeOf]
---*/
var fixed = Object.preventExtensions({});
try {
  fixed.__proto__ = {};
  print("changed");
} catch (error) {
  caught(1, error);
}
fixed.__proto__ = Object.prototype;
print(Reflect.setPrototypeOf(fixed, null), Reflect.setPrototypeOf(fixed, Object.prototype));
try {
  Object.prototype.__proto__ = {};
  print("changed");
} catch (error) {
  caught(2, error);
}
print(Reflect.setPrototypeOf(Object.prototype, null), Object.isExtensible(Object.prototype));
// Expected:
//   1: ! TypeError
//   false true
//   2: ! TypeError
//   true true
//   (completed)
