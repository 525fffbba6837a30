/*---
esid: sec-boundfunctioncreate
description: A bound function constructs without a prototype of its own, and so does Proxy
info: "[[Construct]] of a bound function passes its target on as newTarget, so that the target's prototype is used. %Proxy% has no prototype property because a proxy needs none."
claim: Every constructor has prototype.
holds: false
features: [Proxy]
---*/
function User(name) { this.name = name; }
var Bound = User.bind(null, "bound");
var made = new Bound();
print(made.name, Object.getPrototypeOf(made) === User.prototype);
print(Bound.prototype, Proxy.prototype);
print(made instanceof Bound, made instanceof User);
// Expected:
//   bound true
//   undefined undefined
//   true true
//   (completed)
