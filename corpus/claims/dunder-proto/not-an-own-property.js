/*---
esid: sec-object.prototype.__proto__
description: It is the other way round: only Object.prototype has __proto__ as its own, and there it is an accessor
info: 20.1.3.8 defines one accessor property, configurable and not enumerable, on %Object.prototype%. All others inherit it.
claim: __proto__ is an own property of every object except Object.prototype.
holds: false
---*/
print(Object.hasOwn({}, "__proto__"));
print(Object.hasOwn(function () {}, "__proto__"));
print(Object.hasOwn(Object.prototype, "__proto__"));
var accessor = Object.getOwnPropertyDescriptor(Object.prototype, "__proto__");
print(typeof accessor.get, typeof accessor.set, accessor.enumerable, accessor.configurable);
print(accessor.get.name, accessor.get.length, accessor.set.name, accessor.set.length);
// Expected:
//   false
//   false
//   true
//   function function false true
//   get __proto__ 0 set __proto__ 1
//   (completed)
