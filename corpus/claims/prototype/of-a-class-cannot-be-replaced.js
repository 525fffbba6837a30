/*---
esid: sec-runtime-semantics-classdefinitionevaluation
description: The prototype of a class is read-only: assignment is ignored in sloppy code and throws in strict code
info: ClassDefinitionEvaluation calls MakeConstructor with a writablePrototype of false.
claim: prototype can be assigned to, as with functions so with classes.
holds: false
features: [class]
flags: [noStrict]
---*/
class Account {}
var before = Account.prototype;
Account.prototype = {};
print(Account.prototype === before);
try {
  (function () { "use strict"; Account.prototype = {}; })();
  print("replaced");
} catch (error) {
  caught(1, error);
}
before.added = true;
print(new Account().added);
// Expected:
//   true
//   1: ! TypeError
//   true
//   (completed)
