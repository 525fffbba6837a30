/*---
esid: sec-generatorfunction-instances-prototype
description: Generator functions have one and are no constructors; any object may have a property of that name
info: The prototype of a generator function becomes the prototype of its generators; it has no constructor property. To other objects `prototype` is a name like any other.
claim: Only constructor functions or classes have prototype.
holds: false
features: [generators, async-iteration]
---*/
function* generator() {}
async function* asyncGenerator() {}
print(Object.hasOwn(generator, "prototype"), Object.hasOwn(asyncGenerator, "prototype"));
print(Object.hasOwn(generator.prototype, "constructor"));
descriptor("generator", generator, "prototype");
try {
  new generator();
  print("constructed");
} catch (error) {
  caught(1, error);
}
var plain = { prototype: 1 };
print(plain.prototype);
// Expected:
//   true true
//   false
//   generator: {value: object#1, w--}
//   1: ! TypeError
//   1
//   (completed)
