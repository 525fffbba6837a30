/*---
esid: sec-makeconstructor
description: A function declared with `function` and a class have an own prototype whose constructor points back
info: MakeConstructor creates the object and the property: writable for a function, read-only for a class, never enumerable or configurable.
claim: prototype is a property of constructor functions and classes.
holds: true
features: [class]
---*/
function User() {}
class Account {}
print(Object.hasOwn(User, "prototype"), Object.hasOwn(Account, "prototype"));
print(User.prototype.constructor === User, Account.prototype.constructor === Account);
descriptor("function", User, "prototype");
descriptor("class", Account, "prototype");
descriptor("constructor", User.prototype, "constructor");
// Expected:
//   true true
//   true true
//   function: {value: object#1, w--}
//   class: {value: object#2, ---}
//   constructor: {value: function#3, w-c}
//   (completed)
