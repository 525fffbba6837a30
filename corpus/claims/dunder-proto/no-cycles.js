/*---
esid: sec-ordinarysetprototypeof
description: A link that would close a cycle is refused: a TypeError from __proto__ and Object.setPrototypeOf, false from Reflect.setPrototypeOf
info: OrdinarySetPrototypeOf walks the chain of the new prototype and returns false where it meets the object itself.
claim: Any object can be linked to any other.
holds: false
features: [Reflect, Reflect.setPrototypeOf]
---*/
var a = {};
var b = { __proto__: a };
try {
  a.__proto__ = b;
  print("linked");
} catch (error) {
  caught(1, error);
}
try {
  Object.setPrototypeOf(a, a);
  print("linked");
} catch (error) {
  caught(2, error);
}
print(Reflect.setPrototypeOf(a, b));
print(Object.getPrototypeOf(a) === Object.prototype);
// Expected:
//   1: ! TypeError
//   2: ! TypeError
//   false
//   true
//   (completed)
