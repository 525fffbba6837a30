/*---
esid: sec-ordinaryfunctioncreate
description: Arrow functions, methods, accessors, async functions and bound functions have none, nor have most built-in functions
info: Only MakeConstructor and the creation of generators define it. Arrow functions, methods and async functions are no constructors.
claim: Every function has prototype.
holds: false
features: [arrow-function, async-functions]
---*/
var object = { method() {}, get accessor() { return 1; } };
print(Object.hasOwn(() => 1, "prototype"));
print(Object.hasOwn(object.method, "prototype"));
print(Object.hasOwn(Object.getOwnPropertyDescriptor(object, "accessor").get, "prototype"));
print(Object.hasOwn(async function () {}, "prototype"));
print(Object.hasOwn(function () {}.bind(), "prototype"));
print(Object.hasOwn(Math.max, "prototype"), Object.hasOwn([].push, "prototype"));
// Expected:
//   false
//   false
//   false
//   false
//   false
//   false false
//   (completed)
