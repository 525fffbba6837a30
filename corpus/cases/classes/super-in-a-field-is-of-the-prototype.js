/*---
esid: sec-makesuperpropertyreference
description: super in a field reads from the prototype of the parent, with the instance as this
features: [class-fields-public]
---*/
class A { get a() { return this === instance; } }
let instance;
class B extends A {
  a = (instance = this, super.a);
}
show(1, new B().a);
// Expected:
//   1: true
//   (completed)
