/*---
esid: sec-ordinarycreatefromconstructor
description: The link of a new object is the value of the constructor's prototype, and methods are found through it
info: "[[Construct]] of a base constructor calls OrdinaryCreateFromConstructor before the body runs."
claim: An object made with new is linked to the constructor's prototype.
holds: true
---*/
function Animal(type) { this.type = type; }
Animal.prototype.speak = function () { return this.type + " makes a sound"; };
var dog = new Animal("Dog");
print(dog.__proto__ === Animal.prototype);
print(dog.speak());
print(dog.constructor === Animal, dog instanceof Animal);
// Expected:
//   true
//   Dog makes a sound
//   true true
//   (completed)
