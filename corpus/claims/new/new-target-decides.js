/*---
esid: sec-reflect.construct
description: newTarget decides: Reflect.construct and derived classes run one function and take the prototype of another
info: OrdinaryCreateFromConstructor reads prototype of newTarget, which is the constructor itself only for a plain `new`.
claim: The constructor that runs decides the prototype of the new object.
holds: false
features: [class, new.target, Reflect, Reflect.construct]
---*/
function Runs() { this.ran = true; }
function Decides() {}
var made = Reflect.construct(Runs, [], Decides);
print(made.ran, Object.getPrototypeOf(made) === Decides.prototype, made instanceof Runs);
class Base { constructor() { this.target = new.target; } }
class Derived extends Base {}
var derived = new Derived();
print(derived.target === Derived, Object.getPrototypeOf(derived) === Derived.prototype);
// Expected:
//   true true false
//   true true
//   (completed)
