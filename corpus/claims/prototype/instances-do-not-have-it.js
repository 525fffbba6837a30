/*---
esid: sec-ordinaryget
description: An instance reaches the prototype through its link; it has no property called prototype
info: The name `prototype` is read of the constructor when the object is made, and never again.
claim: prototype is a property of the constructor, not of the objects that it makes.
holds: true
---*/
function Dog() {}
var dog = new Dog();
print(dog.prototype);
print("prototype" in dog);
print(Object.getPrototypeOf(dog) === Dog.prototype);
print(Object.getPrototypeOf(Dog) === Function.prototype, Object.getPrototypeOf(Dog) === Dog.prototype);
// Expected:
//   undefined
//   false
//   true
//   true false
//   (completed)
