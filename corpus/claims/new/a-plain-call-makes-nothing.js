/*---
esid: sec-ordinarycallbindthis
description: Without new no object is made: this is undefined in strict code and the global object in sloppy code
info: OrdinaryCallBindThis leaves a strict function's this alone and replaces undefined by the global object otherwise.
claim: A constructor function makes an object however it is called.
holds: false
features: [globalThis]
flags: [noStrict]
---*/
function Strict() { "use strict"; return this; }
function Sloppy() { return this; }
print(Strict(), Sloppy() === globalThis);
print(Strict.call(5), typeof Sloppy.call(5));
print(new Strict() instanceof Strict, new Sloppy() instanceof Sloppy);
// Expected:
//   undefined true
//   5 object
//   true true
//   (completed)
