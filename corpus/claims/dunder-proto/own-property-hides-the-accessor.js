/*---
esid: sec-ordinaryget
description: An own property of that name, which a computed key or Object.defineProperty creates, hides the accessor
info: Only the form `__proto__: value` of an object literal sets the prototype; `["__proto__"]: value` and the shorthand create a property (13.2.5.5, B.3.1).
claim: Reading __proto__ always tells the prototype.
holds: false
features: [computed-property-names]
---*/
var __proto__ = { colour: "shorthand" };
var literal = { __proto__: { colour: "literal" } };
var computed = { ["__proto__"]: { colour: "computed" } };
var shorthand = { __proto__ };
print(Object.hasOwn(literal, "__proto__"), literal.colour);
print(Object.hasOwn(computed, "__proto__"), computed.colour, computed.__proto__.colour);
print(Object.hasOwn(shorthand, "__proto__"), shorthand.colour, shorthand.__proto__.colour);
print(Object.getPrototypeOf(computed) === Object.prototype);
var defined = Object.defineProperty({}, "__proto__", { value: 1 });
print(defined.__proto__, Object.getPrototypeOf(defined) === Object.prototype);
// Expected:
//   false literal
//   true undefined computed
//   true undefined shorthand
//   true
//   1 true
//   (completed)
