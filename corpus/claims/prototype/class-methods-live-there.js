/*---
esid: sec-runtime-semantics-methoddefinitionevaluation
description: A method of a class body is a non-enumerable property of the class's prototype; a static one is of the class itself
info: ClassElementEvaluation defines methods on the prototype, static ones on the constructor, and fields on each instance.
claim: In classes too, prototype holds the methods that instances share.
holds: true
features: [class, class-fields-public]
---*/
class Account {
  balance = 0;
  deposit(amount) { this.balance += amount; return this.balance; }
  static open() { return new this(); }
}
var one = Account.open();
var two = Account.open();
print(one.deposit(5), two.deposit(7));
print(one.deposit === Account.prototype.deposit, Object.hasOwn(one, "balance"), Object.hasOwn(one, "deposit"));
print(Object.keys(Account.prototype).length, Object.hasOwn(Account, "open"), Account.prototype.open);
// Expected:
//   5 7
//   true true false
//   0 true undefined
//   (completed)
