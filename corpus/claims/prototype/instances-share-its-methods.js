/*---
esid: sec-ordinarycreatefromconstructor
description: Two instances find the same function, and a method added later is found as well
info: The instances link to the one object that is the value of prototype when they are made.
claim: All instances of a constructor share the properties of its prototype.
holds: true
---*/
function User(name) { this.name = name; }
User.prototype.sayHello = function () { return "Hello, my name is " + this.name; };
var alice = new User("Alice");
var bob = new User("Bob");
print(alice.sayHello());
print(bob.sayHello());
print(alice.sayHello === bob.sayHello, Object.hasOwn(alice, "sayHello"));
User.prototype.sayBye = function () { return "Bye from " + this.name; };
print(alice.sayBye(), bob.sayBye());
// Expected:
//   Hello, my name is Alice
//   Hello, my name is Bob
//   true false
//   Bye from Alice Bye from Bob
//   (completed)
